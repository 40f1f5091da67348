/** Learnt from test/wall/tuning-lines.ts; written by test/wall/evidence.test.ts when UPDATE_GOLDEN is 1. */
export const EVIDENCE_WEIGHTS = `
<month>:6 <name>:3 <ordinal>:2 <percent>:16 <sum>:9 @bias:6 @growth:-22 @list:13 @org:5 @paper:8 @period:7
@role:9 @short:9 @sign:5 @status:1 @they:6 ^<month>:2 ^<number>:2 ^<ordinal>:2 ^<percent>:9 ^a:-2
^account:-3 ^add:4 ^affair:4 ^after:9 ^ahead:1 ^angebot:3 ^annual:-8 ^any:7 ^anyth:8 ^are:3 ^ask:-10 ^at:4
^atteint:3 ^attend:-4 ^auftragseingang:4 ^behind:1 ^bid:1 ^board:-13 ^book:-7 ^br:1 ^budget:-4 ^busines:1
^by:-5 ^ca:5 ^call:4 ^can:3 ^career:7 ^celebrat:-9 ^champion:-6 ^check:4 ^clean:1 ^clos:-12 ^coach:6
^cold:-7 ^com:4 ^combien:-2 ^comment:-5 ^commission:3 ^commit:-7 ^como:-4 ^competitor:-1 ^confidenc:-5
^contract:2 ^conversion:1 ^coverag:-2 ^crm:1 ^cuanto:5 ^customer:14 ^data:6 ^day:-5 ^deal:1 ^decision:-6
^delivery:3 ^demo:-2 ^der:2 ^discount:-2 ^discovery:7 ^do:-2 ^energy:1 ^executiv:-2 ^expect:4 ^extension:2
^extra:5 ^feedback:4 ^final:1 ^fix:-6 ^follow:-8 ^forecast:6 ^free:-4 ^funil:4 ^funnel:1 ^gap:-5 ^get:-5
^go:1 ^goal:-1 ^growth:2 ^half:-2 ^halfway:2 ^handl:-12 ^has:6 ^have:2 ^he:4 ^hit:-8 ^hot:-3 ^how:-1 ^i:-2
^if:-1 ^ils:4 ^in:-1 ^inbound:7 ^interview:-1 ^is:2 ^it:4 ^kick:2 ^land:-2 ^last:2 ^le:5 ^lead:-5
^learn:-5 ^legal:1 ^let:6 ^listen:10 ^log:-5 ^lost:-1 ^low:1 ^make:-7 ^meet:4 ^meta:3 ^miss:-7 ^money:-7
^month:2 ^monthly:-3 ^more:-5 ^msa:3 ^multi:4 ^mutual:3 ^need:4 ^negocio:3 ^net:5 ^new:5 ^news:4 ^next:-2
^no:2 ^noch:-4 ^not:1 ^noth:5 ^notic:6 ^number:-7 ^odds:-1 ^offer:-3 ^old:2 ^on:4 ^only:6 ^open:3
^opportunit:4 ^opportuniti:-1 ^opportunity:4 ^opps:2 ^ou:3 ^our:4 ^outlook:-7 ^over:1 ^overdu:-6 ^paper:3
^path:-4 ^payment:2 ^payout:4 ^percent:3 ^pilot:1 ^pipelin:8 ^plan:3 ^po:3 ^practis:3 ^prepar:10
^present:-3 ^prevision:5 ^pric:-1 ^procurement:7 ^product:-5 ^project:2 ^proposal:2 ^proximo:-8 ^pull:-1
^purchas:3 ^push:-10 ^qualify:1 ^quarter:-7 ^que:3 ^quem:-5 ^qui:-1 ^quick:-4 ^quien:-2 ^quota:6 ^rank:2
^rate:4 ^read:-3 ^region:5 ^renew:-3 ^renewal:4 ^report:-7 ^rest:3 ^result:-3 ^revenu:3 ^risk:-3 ^role:-2
^run:-8 ^sal:4 ^salary:-9 ^salesforc:4 ^scor:-5 ^scrub:2 ^seat:-6 ^security:-2 ^send:-1 ^shadow:-3
^shar:-2 ^she:-4 ^sign:-7 ^signatur:-11 ^site:-2 ^skill:14 ^slip:-2 ^stag:-1 ^start:4 ^statu:2 ^still:-7
^stuck:-1 ^sure:4 ^take:-8 ^talk:-6 ^target:-2 ^team:12 ^tell:-2 ^tender:-7 ^term:4 ^territory:-3 ^test:3
^the:2 ^their:3 ^they:11 ^this:-2 ^top:5 ^track:-2 ^trial:-8 ^try:-3 ^understand:-9 ^updat:-1 ^use:9
^valu:-6 ^verbal:3 ^vertrag:3 ^wait:3 ^was:-1 ^we:-3 ^weekly:-7 ^welch:1 ^wer:1 ^what:3 ^when:6 ^wher:2
^which:6 ^who:4 ^why:6 ^will:-1 ^win:-7 ^wins:-6 ^won:-2 ^work:-3 ^would:9 ^year:5 ^yes:-1 ^you:5 ^your:10
^zielerreichung:3 a:-7 aberta:-6 about:-8 abov:3 acces:6 account:-2 action:-6 activiti:6 activity:5 add:5
affair:4 after:2 again:-5 against:4 ago:2 ahead:1 airlin:14 al:-2 alon:-7 already:4 amount:4 an:-13 and:1
angebot:3 angry:1 annual:-8 another:-1 answer:-3 any:7 appel:-6 apply:-9 approv:7 approval:-3 are:10 arr:4
as:-2 ask:-10 assessment:-1 at:4 ate:-3 attainment:3 atteint:3 attend:-1 audienc:-3 auf:-3
auftragseingang:4 aus:2 autumn:3 avec:3 averag:3 away:-4 b:-3 back:-3 bag:8 bank:6 barato:6 base:4
basic:-11 be:-2 been:2 befor:-1 behind:2 bei:3 beim:5 best:2 better:-9 bid:1 big:2 biggest:17 bis:-4
bist:-10 board:-1 bonu:11 book:-6 booking:4 boss:7 br:-8 brewery:5 budget:3 build:5 burnout:-4 busines:3
buy:4 buyer:-3 by:2 ca:5 calendar:-2 calm:-2 came:5 can:4 cannot:1 career:3 ce:4 celebrat:-10
certification:-10 cfo:7 champion:-1 chang:-11 chat:-11 cheaper:6 check:5 cher:4 choic:3 choos:3 churn:4
ci:5 cierr:5 cio:5 city:8 claus:5 clean:1 clear:-5 client:9 clos:5 coach:-4 coffe:-11 cold:-5 colleagu:-3
com:15 combien:4 come:5 comment:-5 commission:3 commit:4 commitment:-7 committ:1 committe:3 como:-4
company:-3 comparando:6 competitor:5 compra:5 confidenc:-6 contact:9 contract:-5 contrato:4
conversation:-10 conversion:3 cost:-3 could:8 council:6 count:7 cour:4 cours:-13 cover:1 coverag:2
criteria:2 critic:-8 crm:10 cuanto:5 curiosity:-4 customer:-8 cycl:3 d:1 dat:11 data:5 date:14 day:-14
days:3 de:-5 dead:5 deadlin:3 deal:10 decid:-1 decision:-3 deeper:-2 dein:-13 del:5 delivery:3 demo:3
der:2 des:-5 describ:-8 desk:-6 development:-4 devi:5 dia:-11 dich:-11 die:-4 diesen:5 difficult:-2
dir:-11 director:-3 discount:3 discovery:-5 do:-4 does:-1 done:6 down:-4 draw:-2 drop:1 dropp:2 du:-5
due:3 e:1 each:3 early:-6 ein:-11 el:7 else:2 em:4 empathy:-3 empty:2 en:-4 encor:5 end:6 ends:5 energy:-3
enjoy:-12 enough:5 enviada:6 es:-2 est:7 esta:-5 event:-2 every:-9 everyth:-6 executiv:-13 exercis:8
expect:5 experiment:-6 expir:4 explain:-10 extend:-1 extension:2 extra:5 factory:-4 fail:-6 falta:-4
family:-1 far:6 fear:-4 fecha:4 feedback:-6 feel:-3 fehlt:-1 field:1 final:3 financ:-4 find:-1 fine:-7
finish:2 fix:-4 follow:-3 for:-5 forecast:6 free:-1 freitag:5 friday:6 from:-6 front:1 fruit:1 funil:4
funnel:4 game:-13 gap:-3 get:12 gett:-4 giv:3 give:1 go:1 goal:-4 goes:3 gone:11 good:-4 great:1 green:-2
grid:-3 group:3 guest:-8 habilidad:-4 habit:-7 half:4 halfway:2 handl:-12 hang:1 happen:5 happy:-3
hard:-11 has:8 hat:-8 have:11 he:4 head:-10 hear:-4 heard:5 help:-21 her:-3 here:-5 high:1 his:-3 hit:-8
hold:3 holiday:-4 homework:-3 hospital:1 hot:-3 hour:-9 how:-5 humour:-4 hurt:-3 i:-8 idea:-9 if:-4 ils:4
im:-8 in:-3 inbound:7 increas:-1 incumbent:6 industry:-9 inner:-8 insid:1 insight:-5 insurer:8 internal:-3
interrupt:-14 interview:-4 into:2 invoic:5 is:2 ist:10 it:3 job:-5 join:-3 journal:-1 keep:1 kick:3 kill:5
kindly:-8 know:-12 kommt:8 la:-3 land:1 languag:-6 laps:6 last:6 late:2 lauft:-2 laugh:-4 lawyer:2 le:8
lead:-7 learn:-7 leav:-10 lectur:-8 left:3 legal:-5 less:-4 lesson:-8 let:1 level:-12 liegt:4 life:-12
light:-2 like:-4 likely:6 limit:-1 lin:-9 line:3 list:8 listen:-3 listener:-4 litwar:3 live:14 llamada:-5
log:-5 logo:3 long:3 look:9 loop:-3 los:2 lose:5 lost:1 low:7 lunch:-13 made:-7 mail:-2 mak:-10 make:4
manager:-5 manqu:-1 many:13 map:1 market:-9 matter:-8 mayb:1 me:-1 mean:-8 meet:-7 meeting:-14 meldet:4
memory:-2 mentor:-8 mes:11 met:-3 meta:10 mind:-3 mindset:-4 ministry:6 minut:-13 miss:3 mock:-5 modul:2
moin:4 mois:5 moment:-3 monday:4 money:-3 month:1 monthly:-3 more:2 most:-1 motivation:3 motivator:-4
mov:2 move:-4 msa:6 much:9 multi:4 must:2 mutual:3 my:5 nachsten:-3 need:9 negocio:3 negotiation:1
nervou:-3 net:5 new:-4 news:1 next:3 nicht:5 no:-1 nobody:4 noch:8 not:-3 note:-7 noth:13 notic:-3 now:8
number:3 o:8 objectif:3 objection:-9 odds:1 of:-9 off:-4 offen:5 offer:4 old:-5 older:4 on:-1 onboard:-3
ones:17 only:5 open:-1 opportunit:4 opportuniti:-4 opps:11 or:8 order:1 other:7 ou:3 our:-4 out:6
outlook:-4 over:-2 overdu:-4 own:-7 owner:9 paid:2 paper:7 para:-9 part:5 party:-2 pas:6 path:-8 paus:-3
payment:5 payout:4 peer:-5 pend:4 peopl:-6 per:-3 percent:4 perfectionism:-4 performanc:-2 personal:-4
phon:-7 pick:-5 pictur:-5 pilot:1 pipelin:10 pitch:-5 plan:11 plant:5 play:2 plus:7 po:4 point:1 possibl:4
pour:-7 power:2 practic:-7 practis:1 prep:6 prepar:4 present:-11 presentation:-8 pressur:-10 prevision:5
pric:1 proces:1 procurement:6 product:-1 profil:-3 programm:-4 progres:-5 project:2 promis:-5 proof:2
proposal:8 prosewar:4 prospect:-13 proximo:-8 pull:6 purchas:5 purpos:-3 q2:5 q3:-4 qualify:1 quality:1
que:2 quem:-5 question:-23 qui:-1 quick:6 quien:-2 quiet:-7 quot:2 quota:13 race:-4 rank:2 rate:9
rather:-5 re:2 react:-4 read:-14 real:2 recap:-3 record:-7 recovery:2 redlin:7 referenc:4 reflection:-4
region:11 rein:5 releas:-1 renew:-2 renewal:5 rep:-6 reply:8 report:-1 respond:4 rest:-2 result:1
retailer:8 revenu:10 review:5 right:-1 risk:3 risqu:6 role:-9 room:-8 routin:-9 run:-10 runn:4 runner:3
s:6 safe:8 said:-3 salary:-9 salesforc:4 say:-4 scar:-2 schedul:-7 school:1 scor:-8 scrub:3 sdr:-13
seat:-2 security:-2 see:-6 self:-13 sell:2 sem:6 semana:-8 send:-4 senior:-2 sent:5 sentenc:-11
session:-11 set:-6 shadow:-4 shar:2 she:-10 sheet:3 short:3 should:-5 sich:8 side:6 sieht:-2 sign:6
signal:-4 signatur:1 signer:6 silenc:-9 silent:-1 sin:5 sinc:6 site:-4 skill:-3 sleep:-2 slip:1 small:-10
somebody:-6 someth:-4 speak:-7 speech:-1 spend:-2 sponsor:-8 stag:2 stak:4 stal:4 stall:7 stand:-1
starter:-5 statu:8 stay:-3 step:4 still:7 stop:-4 stopp:5 stori:-4 story:-5 storytell:-6 strength:-5
stres:-5 stuck:1 styl:-1 succes:-6 summer:-3 supplier:-2 support:-4 sur:-4 sure:10 surpris:-5 survey:-7
t:-6 tabl:1 tak:-6 take:-3 talk:-10 target:11 te:-12 teach:-7 team:-18 teamwork:-5 techniqu:-2 tell:-7
tender:-1 term:7 territory:-3 test:-5 th:-3 than:-5 thank:-9 that:-13 the:1 their:12 them:1 then:14 ther:6
they:4 thing:2 think:-7 through:1 thursday:-4 tim:-6 time:-14 to:-2 today:-2 ton:-2 tone:-13 top:6
topic:-7 total:10 touch:5 track:-5 train:-14 trial:-3 trimestr:5 trust:-7 try:-19 tu:-12 tuesday:6 turn:5
twic:-4 uben:-5 un:-7 unclear:-3 under:2 understand:-10 university:5 until:7 updat:3 us:9 use:7 valu:-5
vas:-1 venda:5 vendor:3 vent:4 venta:5 verbal:3 verdad:-6 versu:-2 vertrag:3 viel:7 vien:1 vision:-2
visit:-5 voce:-9 voic:-1 vor:-9 vp:4 vs:7 wait:3 walk:-2 walkthrough:1 want:-2 was:-6 way:-9 ways:-6 we:5
wednesday:-1 weekly:-7 weight:5 welch:1 well:-8 went:-1 wer:1 were:-2 what:-5 when:-9 wher:4 which:-4
whil:-5 who:-2 why:3 wie:-5 will:10 willst:-3 win:-6 wingtip:4 wins:-9 with:-7 without:-12 won:-2 word:-13
work:-12 workshop:-11 worri:-12 worry:-1 worth:-4 would:-6 writ:-7 wrong:5 year:-3 yes:7 you:-12 your:-16
yourself:-6 ytd:4 zielerreichung:3 zone:3 zum:-5
`;
