/** Learnt from test/wall/tuning-lines.ts; written by test/wall/evidence.test.ts when UPDATE_GOLDEN is 1. */
export const EVIDENCE_WEIGHTS = `
<month>:5 <name>:3 <ordinal>:3 <percent>:16 <sum>:10 @bias:6 @growth:-23 @list:12 @org:5 @paper:7
@period:7 @role:10 @short:7 @sign:4 @status:2 @they:5 ^<month>:2 ^<number>:2 ^<ordinal>:5 ^<percent>:9
^a:-7 ^abschlus:-3 ^account:-3 ^add:4 ^affair:6 ^after:9 ^ahead:2 ^angebot:7 ^annual:-8 ^another:3 ^any:7
^anyth:9 ^appel:4 ^are:5 ^ask:-9 ^at:3 ^attainment:4 ^atteint:3 ^attend:-5 ^auftragseingang:4 ^averag:-1
^avoir:-3 ^batimento:5 ^befor:1 ^bid:1 ^big:1 ^board:-13 ^book:-7 ^br:2 ^budget:-3 ^busines:1 ^by:-5 ^ca:6
^call:6 ^can:2 ^career:6 ^cd:3 ^celebrat:-3 ^certification:-5 ^champion:-6 ^check:4 ^chiffr:4 ^churn:3
^clean:1 ^clos:-12 ^coach:4 ^cold:-7 ^com:4 ^comment:-9 ^commission:4 ^commit:-9 ^como:-6 ^competitor:-1
^compromiso:-6 ^confidenc:-5 ^contract:2 ^conversion:1 ^convert:-3 ^coverag:-2 ^crm:2 ^cuanto:7
^cumplimiento:6 ^customer:14 ^data:6 ^day:-5 ^deal:-2 ^dealreview:4 ^decision:-6 ^dein:-5 ^delivery:3
^demo:-1 ^der:2 ^did:1 ^discount:1 ^discovery:7 ^do:-2 ^el:6 ^end:2 ^energy:2 ^escucha:-2 ^escuta:-4
^executiv:-2 ^expect:5 ^extension:1 ^extra:5 ^faturamento:4 ^fcst:4 ^fecha:4 ^feedback:2 ^feel:-4 ^final:1
^fix:-6 ^follow:-8 ^forecast:5 ^free:-4 ^funil:3 ^funnel:1 ^gap:-4 ^gesprachsabschlus:-7 ^get:-4 ^go:3
^goal:-1 ^growth:2 ^half:-2 ^halfway:1 ^handl:-12 ^has:7 ^have:1 ^he:4 ^help:-5 ^hit:-8 ^hot:-3 ^i:-5
^if:-1 ^il:1 ^ils:4 ^in:-1 ^inbound:9 ^is:2 ^it:1 ^kick:3 ^kund:3 ^land:-3 ^last:3 ^late:1 ^le:6 ^lead:-4
^learn:-6 ^let:6 ^licitacion:4 ^listen:11 ^log:1 ^lost:-1 ^low:1 ^make:-7 ^meddpicc:1 ^meet:5 ^meta:-8
^miss:-7 ^money:-5 ^month:2 ^monthly:-3 ^more:-5 ^move:2 ^msa:3 ^multi:4 ^mutual:4 ^need:5 ^negocio:4
^net:6 ^new:5 ^news:4 ^next:2 ^no:3 ^noch:-4 ^not:1 ^noth:5 ^notic:7 ^number:-7 ^o:4 ^odds:-1 ^offer:-2
^old:1 ^on:4 ^only:7 ^open:3 ^oportunidad:1 ^opportunity:2 ^opps:3 ^order:1 ^ou:8 ^our:4 ^outlook:-7
^over:1 ^overdu:-6 ^paper:3 ^path:-4 ^payment:2 ^payout:4 ^pedido:4 ^percent:3 ^pilot:1 ^pipe:-1
^pipelin:9 ^plan:2 ^po:2 ^ppl:3 ^practis:1 ^prepar:11 ^present:-2 ^previsao:4 ^prevision:6 ^pric:-1
^procurement:7 ^product:-5 ^project:2 ^proposta:3 ^propuesta:3 ^proximo:-8 ^pull:-1 ^purchas:3 ^push:-10
^qu:3 ^quarter:-7 ^que:3 ^quem:-2 ^qui:4 ^quick:-3 ^quien:-1 ^quot:1 ^quota:6 ^rank:2 ^rate:3 ^read:-3
^region:5 ^relancer:2 ^renew:-2 ^renewal:4 ^renovacion:-3 ^report:-7 ^rest:4 ^result:-3 ^revenu:4 ^rfp:4
^risk:-3 ^role:-3 ^roll:4 ^run:-8 ^sal:5 ^salary:-9 ^salesforc:4 ^scor:-5 ^scrub:2 ^seat:-7 ^security:-2
^sell:3 ^send:-1 ^sfdc:4 ^shadow:-3 ^shar:-2 ^she:-5 ^sign:-10 ^signatur:-11 ^site:-2 ^skill:14 ^slip:-2
^spend:-2 ^stag:-4 ^start:4 ^statu:3 ^still:-7 ^stuck:-1 ^sure:4 ^take:-10 ^talk:-1 ^target:-3 ^team:12
^tell:-1 ^tender:-7 ^term:4 ^territory:-3 ^test:3 ^the:3 ^their:3 ^they:11 ^this:-2 ^time:-1 ^top:6
^track:-2 ^train:-7 ^trial:-8 ^try:-4 ^umsatzprognos:3 ^understand:-10 ^updat:-1 ^upsell:5 ^urlaub:-10
^use:9 ^valu:-5 ^verbal:4 ^vertrag:4 ^vertragsverlangerung:4 ^vertrauen:-8 ^wait:2 ^walk:4 ^wann:5 ^was:-3
^we:-2 ^weekly:-7 ^weight:3 ^welch:1 ^wer:3 ^what:3 ^when:7 ^wher:2 ^which:8 ^who:4 ^why:6 ^wie:-1 ^will:2
^win:-6 ^wingtip:4 ^wins:-4 ^won:-2 ^work:-2 ^would:9 ^writ:-4 ^year:6 ^yes:-1 ^you:6 ^your:6
^zielerreichung:4 a:-7 aberta:-8 about:-6 abov:3 abschlus:-3 acces:5 account:-2 action:-5 activa:-2
activiti:5 activity:5 add:5 affair:8 after:1 again:-4 against:6 ago:2 agreement:1 ahead:2 aider:-8
airlin:14 ajudar:-11 al:-2 alon:-9 already:3 als:-3 amount:3 an:-13 and:1 angebot:7 angry:1 annual:-8
another:1 answer:-2 any:7 appel:-5 apply:-9 approv:8 approval:-1 aprendizado:-4 are:10 arr:5 as:-2 ask:-13
assessment:-1 assina:5 at:5 ate:-3 ativa:-4 att:1 attainment:4 atteint:3 attend:-2 audienc:-4 auf:-2
aufbauen:-9 auftragseingang:4 aus:4 autumn:3 avec:-5 averag:1 avoir:-3 away:-4 b:-3 back:-2 bag:8 bank:6
barato:6 base:3 basic:-11 batimento:5 be:-4 becom:-5 been:2 befor:-2 behind:2 bei:5 beim:-1 better:-9
between:-1 bid:1 big:-1 biggest:19 bis:-4 bist:-9 board:-1 bonu:10 book:-6 booking:4 boss:7 br:-8 break:-3
brewery:5 budget:2 build:5 burnout:-4 busines:3 buyer:-2 by:4 ca:6 calendar:-2 call:1 calm:-2 came:5 can:4
cannot:2 career:1 case:8 cd:3 ce:-3 celebrat:-4 certifi:-4 certification:-13 cfo:7 chang:-9 chat:-10
cheaper:6 check:3 cher:4 chiffr:4 choic:2 choos:2 churn:5 ci:3 cierr:6 cio:5 city:7 claus:5 clean:1
clear:-5 client:-4 clos:4 coach:-6 coffe:-13 cold:-6 colleagu:-3 com:11 combien:5 come:7 comment:-6
commission:4 commit:7 commitment:-7 committ:1 committe:3 como:-6 company:-4 comparando:6 competitor:5
compra:7 compromiso:-6 compt:-1 con:-3 confidenc:-6 confident:3 conflict:-5 contact:9 contract:-3
contrat:4 contrato:9 conversation:-13 conversion:6 convert:-3 cost:-3 could:3 council:6 count:8 cour:7
cours:-13 cover:1 coverag:2 crecimiento:-4 criteria:2 critic:-7 crm:11 cuanto:7 cumplimiento:6 cuota:3
curiosity:-4 customer:-6 cycl:3 d:-1 das:-7 dat:12 data:5 date:16 day:-14 days:2 de:-5 dead:5 deadlin:3
deal:11 dealreview:4 decid:-1 decision:-3 dein:-13 del:7 delivery:3 dem:2 demo:3 der:2 des:-5 describ:-7
desk:-4 development:-6 devi:6 dia:-11 dich:-12 did:-1 die:-6 diesen:4 difficil:-12 difficult:-2 dir:-9
director:-4 discount:4 discovery:-6 do:-4 does:-1 done:6 down:-6 draw:-2 drop:2 dropp:2 du:-5 due:5 e:1
each:2 early:-8 economic:2 ein:-10 einem:-4 el:3 else:1 em:-5 embudo:5 empathy:-3 empty:2 en:-10 encor:4
end:6 ends:7 energia:-14 energy:-4 enjoy:-13 enough:5 entr:-4 entscheidet:6 enviada:7 eoq:3 erfullt:2
es:-2 escucha:-2 escuta:-4 est:5 este:-1 event:-1 every:-6 everyth:-6 executiv:-14 exercis:9 exist:7
expect:5 experiment:-5 expir:5 explain:-11 extend:-2 extension:1 extra:5 factory:-4 fail:-5 falta:-4
family:-2 far:4 faturamento:4 fcst:4 fear:-4 fecha:6 feedback:-8 feel:-6 field:1 final:2 financ:-4 find:-1
fine:-8 finish:2 firma:5 fix:-4 follow:1 for:-4 forecast:9 free:-1 freitag:5 friday:7 from:-5 front:1
fruit:1 funil:7 funnel:6 fur:-5 game:-13 gap:-2 gesprachsabschlus:-7 get:12 gett:-4 ghost:3 giv:3 give:1
go:3 goal:-4 goes:2 gone:11 good:-6 green:-2 grid:-3 group:4 grow:-5 growth:-2 guest:-8 habilidad:-4
habit:-8 habito:-7 half:4 halfway:1 handl:-12 hang:1 happen:4 happy:-2 hard:-11 has:7 hat:-11 have:11
head:-10 hear:-4 heard:4 help:-21 her:-9 here:-5 high:1 his:-2 hit:-7 hold:3 holiday:-5 homework:-3
hospital:-2 hot:-3 hour:-10 how:-5 hr:-8 humour:-4 hurt:-3 hygien:-7 i:-10 idea:-12 ideal:-11 if:-3 ils:4
im:-8 in:-3 inbound:9 increas:-1 incumbent:6 industry:-10 inner:-7 insight:-5 insurer:8 internal:-3
interrompr:-3 interrupt:-15 interview:-5 into:2 invoic:5 is:2 ist:9 it:3 job:-5 join:-4 journal:-2 keep:1
keynot:-2 kick:3 kill:5 kindly:-8 know:-12 kommen:4 kommt:7 kund:3 l:-7 land:1 languag:-6 laps:6 last:7
late:2 laugh:-4 lawyer:3 le:7 lead:-5 learn:-8 leav:-9 lectur:-8 left:4 legal:-1 less:-5 lesson:-9 let:1
level:-10 licenc:7 licitacion:4 liegt:5 life:-12 light:-2 like:-4 likely:6 limit:-1 lin:-9 line:4 list:8
listen:-4 listener:-4 litwar:3 live:14 llamada:-5 log:1 logo:5 long:3 look:8 loop:-6 los:3 lose:4 lost:1
low:6 lunch:-15 made:-7 mail:-2 mais:-1 mak:-10 make:2 manager:-4 manqu:1 many:12 map:-2 market:-11 mas:-1
matter:-8 mayb:1 me:-1 mean:-8 meddpicc:1 meet:-6 meeting:-14 mehr:3 meldet:4 memory:-2 mentor:-9 mes:7
met:-3 meta:1 mind:-4 mindset:-3 ministry:6 minut:-14 miss:4 mit:-5 mock:-5 modul:2 moin:4 mois:4
moment:-3 monday:3 money:-2 month:2 monthly:-3 more:3 most:-2 motivation:3 motivator:-3 mov:1 move:-2
msa:6 much:10 multi:4 must:2 mutual:4 my:5 nachfassen:6 nachst:-5 nachsten:-3 ne:2 need:9 negocio:7
negotiation:1 nervou:-3 net:6 new:-2 next:2 nicht:5 nobody:3 noch:9 noon:-1 not:-2 note:-6 noth:12
notic:-4 now:7 number:3 o:4 objectif:2 objection:-8 odds:1 of:-10 off:-6 offen:5 offer:4 offr:4 old:-5
older:3 onboard:-2 ones:18 only:6 open:-1 oportunidad:1 opp:7 opportuniti:2 opportunity:-1 opps:11 or:7
order:2 other:7 ou:8 our:-4 out:6 outlook:-4 over:-2 overdu:-3 own:-8 owner:9 page:-1 paid:2 paper:7
para:-13 part:4 party:-2 pas:6 path:-7 patienc:-2 paus:-3 payment:5 payout:4 pedido:4 peer:-6 pend:4
peopl:-6 per:-3 percent:5 perfectionism:-4 performanc:-2 pergunta:-14 personal:-7 pessoai:-12 phon:-11
pick:-5 pictur:-5 pilot:1 pipe:3 pipelin:11 pitch:-6 plan:12 plant:5 play:1 plus:9 po:5 poc:4 possibl:5
pour:-10 power:2 ppl:3 practic:-6 pregunta:-7 prendr:-9 prep:6 prepar:4 presenc:-3 present:-11
presentation:-8 pressur:-9 previsao:4 prevision:6 pric:2 proces:-2 procurement:7 product:-2 profil:-4
programm:-5 progres:-3 project:2 promis:-5 proof:2 proposal:6 proposta:3 propuesta:3 prosewar:4
prospect:-13 proximo:-8 pull:6 purchas:5 purpos:-3 q2:8 q3:-3 qu:3 quality:1 que:3 quem:-2 question:-23
qui:-4 quick:6 quien:-1 quiet:-5 quot:4 quota:13 race:-4 rank:2 rate:11 rather:-4 re:3 react:-4 read:-15
reagiert:-4 real:2 recap:-3 record:-7 recovery:2 redlin:8 referenc:4 reflection:-3 region:12 rein:5
rejection:-11 relancer:2 releas:-1 renew:-1 renewal:4 renovacion:-3 rep:-6 reply:8 repond:2 report:-1
respond:8 resposta:3 respuesta:3 rest:-1 result:2 retailer:9 revenu:10 review:6 rfp:4 right:-1 risk:6
risqu:6 rol:-5 role:-10 roll:4 room:-9 routin:-8 run:-9 runn:4 runner:3 runs:1 rvw:3 s:7 safe:9 said:-4
salary:-9 sale:7 salesforc:4 sans:-3 say:-5 scar:-2 schedul:-7 school:2 scor:-8 scrub:3 sdr:-12 se:1
seat:-1 security:-2 see:-7 self:-13 sell:2 sem:6 semana:-8 send:-4 senior:-2 sent:6 sentenc:-11
session:-12 set:-6 sfdc:4 shadow:-4 shar:2 she:-10 sheet:2 short:2 should:-4 sich:8 sicher:1 side:6
sieht:-1 sign:7 signal:-4 signer:8 silenc:-9 silent:-4 sin:5 sinc:7 site:-4 size:3 skill:-3 sleep:-2
slid:-2 slip:2 slipp:3 small:-9 somebody:-6 someth:-4 speak:-8 speech:-1 spend:-2 sponsor:-7 stag:3 stak:3
stal:4 stall:7 stand:2 starter:-5 statu:8 stay:-5 step:2 still:8 stop:-4 stopp:6 stori:-4 story:-5
storytell:-6 strength:-7 stres:-4 stuck:1 styl:-1 sua:-3 succes:-6 sumiu:4 summer:-3 supplier:-2
support:-5 sur:-2 sure:10 surpris:-5 survey:-6 t:-7 tabl:1 tak:-6 take:-4 talent:-2 talk:-10 target:11
te:-10 teach:-7 team:-19 teamwork:-5 techniqu:-3 tell:-7 tender:-1 term:8 territory:-3 test:-5 th:-3
than:-5 thank:-9 that:-15 the:1 their:12 them:2 then:14 ther:5 they:5 thing:1 think:-6 through:4
thursday:-5 tim:-6 time:-14 to:-3 today:-2 together:1 ton:-4 tone:-13 top:7 topic:-7 total:10 touch:5
track:-4 train:-15 trial:-3 trimestr:8 trust:-7 try:-20 tu:-10 tuesday:9 turn:5 twic:-5 uben:-6 um:-11
umsatzprognos:3 un:-10 unclear:-3 under:2 understand:-10 une:-8 university:5 unterschreibt:4 until:7
updat:5 upsell:5 upsid:1 urlaub:-10 us:9 use:6 valu:-6 vas:6 venda:9 vendor:3 vent:6 venta:9 verbal:4
verdad:-5 versu:-2 vertrag:4 vertragsverlangerung:4 vertrauen:-8 viel:8 vien:3 vision:-2 visit:-4 voce:-8
voic:-1 vor:-9 vp:4 vs:6 wait:3 walkthrough:1 wann:5 want:-2 way:-9 ways:-6 we:5 weather:-12 wednesday:-1
week:-1 weekly:-7 weight:5 welch:1 well:-7 were:-1 what:-5 when:-9 wher:4 which:-2 whil:-8 who:-1 why:3
wie:-6 will:7 willst:-4 win:-5 wingtip:5 wins:-7 with:-7 without:-12 won:1 word:-13 work:-14 workshop:-12
worri:5 worry:3 worth:-4 would:-7 writ:-12 wrong:5 year:-3 yes:8 you:-12 your:-15 yourself:-6 ytd:4
zielerreichung:4 zone:3 zu:-4 zum:-3
`;
