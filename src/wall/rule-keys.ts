// Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1.

/** Patterns that are looked up by a word, as src/wall/rule-book.ts reads them. */
export const RULE_KEYS = `
$ ke:7:4 zd:13:3 144:4:2 16w:6:3,50 tx,a 11f:2:1 11i:3:1,able 4n:3:2,abo zw,above 8u jn:4:3,absage zp
absatz xq xx,absatzprognose wv,absatzzahlen wu,absatzziel wr,abschliessen xm,abschluss wy wz xa xv
abschlussdatum wx,abschlusse wx xv,abschlussquote ww,abschlusstermin wx,abschlusswahrscheinlichkeit wx
abwanderung yj,abwanderungsrisiko yj,academy qq:3:2,accelerate 4y,accelerator 68,accelerators 68
accept n0:3:2 r6,accepted fe:3:1 n0:3:2 r6,accepts r6,access ch q0
account et ev ez f0 f1:1:1 f2 f3:1:1 f4:2:1 fa:2:2 fh:1:1 fo:3:2 fq:1:1 fz g2 g5:2:1 gf ra:2:1 vj
accountexecutive z3,accountmanagement z3,accountmanager z3,accountmanagerin z3,accountplan yx
accountplanung yx,accountreview yx,accounts f8:2:2 fa:2:2 fh:1:1 fq:1:1 g0:3:1 vj,acham 1c3,achats 12c:1:1
acheteur 13f,achieved 6g:2:1,acme w5,acompte 12q,acredita 1aj,acreditas 1aj,act vi,action 62 to:1:1
activity ee:2:2 eu:1:1,actual 7v:2:2,actualiza 17u,actualizar 16h,acv 6w,add 4t,add-on pd,add-ons pd
added 3x 3y:2:1,addon pd,addons pd,adelantar 183,adiar 1bq,advance pl,adventure w6
affaire 10p 10q:1:1 11o:1:1,affaires 10n 10o 10q:1:1 10s:3:1 11s 13a,agreement ht
ahead 5f oh:1:1 oi:2:2 q9:3:2,airline rj:9:4 rk:3:1 rm:4:2 ro:6:2,airport rj:9:4 rk:3:1 rm:4:2 ro:6:2
alcanzar 153,algo 17b:1:1,alive t5,ally q0,alpine w8,amber ta,ampliacion 186,ang zo,angbot zo,angeb zo
angebot y1,angebote y4,angle pv:1:1,another nq:3:2 r8:4:3
answer gw:1:1 jg:2:2 jw:5:2 jx:2:1 jy:2:1 kw:1:1 mu:1:1 mw nv:5:2 qe ri:4:1 rn,answering jw:5:2
answers jg:2:2,antecipar 1bq,antwort zp 10l,appeler 14g,appelle 14g,apply qi,approach pv:1:1,approval a6
approve a6 l1:4:2 le:3:1,approves l1:4:2 le:3:1,aprobaron 173,aprobo 173,area 16x,around jn:4:3 n9:1:1
arr 6w,article qp,asp 6w,assessment iu:1:1,assina 1bp:3:2,assinam 1b7,assinatura 1a3,at 8u,ate 1c7:3:1
atingimento 18x,atmosphere q1,att vf vg:2:1,attain 6g:2:1 vg:2:1,attainment 67 6e:1:1 6g:2:1,atteinte 10y
atterrissage 118,attn vf vg:2:1,attnmt vf,attrition 12m,atualiza 1bh,atualizar 1a8,au 11i:3:1
auftrag yp z7,auftrage yq,auftragsbestand wq,auftragsbestatigung yn,auftragseingang wq,auftragseingange wq
augmentation 13o,aumento 17m 1b9,aus zk:1:1,ausfullen zn:4:1 zz,ausschreibung yn,ausschreibungen yn
auto hn,autorizo 173,aval 1ao,avance 145,avancer 145,avant 11c:2:1 144:4:2,average 6u 8e,avg 6u 8e
await jz,awaiting jz,away tk:1:1,back fi:1:1 k2:4:3 k5:4:2 md:1:1 my:1:1 mz:3:3 nw:1:1 rf:2:2,backfill pk
background py,backlog 87,bag 3p:2:2,baja 16m,bakery rj:9:4 rk:3:1 rm:4:2 ro:6:2,balked q3:2:1
bank fa:2:2 rj:9:4 rk:3:1 rm:4:2 ro:6:2,bant d9 di e4,base fu:1:1,batimento 18v,bc va,beat 4q 6r,been kl
behind 5f s2 uz:4:2,believe lx:2:2 q8 qt:2:2,below 6r uz:4:2,best 38 3f ve,bestandskunden yy,bestellen zx
bestellt zx,bestellung yo 109,bet t6:7:1 ts,betrag 100,better lz:5:2,betting t6:7:1
between k8 lm:5:2 ln:1:1 nr,bid 9p:1:1 a0 a1 a3 a4 fo:3:2 ob:1:1 oy:2:2,bids 9p:1:1 a1 a4
big 9:4:1 a:1:1 b:1:1 c o:3:3 sw:1:1,billed 86,billing jc,bis xe 10i,bkg v6,bkgs v6,block le:3:1 ly
blocked o3:1:1,blocker h6:3:2 h7:4:3,blocking le:3:1 ly,blocks le:3:1 ly,bloque 12z,bloqueia 1ak,blue wk
board k6 l2:1:1 mc:1:1 nx:4:3 ny:5:2 o2:2:1 ql:2:1 qs:7:3,boleto 1bc,book 4k:7:3 93 9d:4:3 gi qp
booked 7j 85 8v:1:1 9d:4:3 9e:3:1 9f,bookings 71 87,borrador 171,boss mc:1:1 nx:4:3 o2:2:1 oz:2:1
bought lp:4:2,break tf:2:2,brewery rj:9:4 rk:3:1 rm:4:2 ro:6:2,bring 52 rd s9 t2:4:1,bringing rd,brings rd
brought rd
budget 57:3:2 5h:1:1 6f:4:2 6h 6k:2:1 73:4:1 ki:4:2 kj kk l3 l4:3:2 l6:3:2 lc:5:3 lj lk:3:2 ll:4:2 mr:1:1 o6:4:3 o7:3:3 ok r1 r4:1:1 r5:6:3 yr:3:2 ys 12l 12t:3:1 12u
budgetfreigabe ys,budgets r4:1:1,builder rj:9:4 rk:3:1 rm:4:2 ro:6:2,bulk 9q,bullish pw,bundle 9q,bury sz
business 6l:1:1 6y:1:1 7a:1:1 7o 8j:2:1 co fo:3:2 nd:5:5 r9:4:3,but op:2:2
buy bt:3:1 bv:7:3 ke:7:4 kh:3:2 l1:4:2 lp:4:2 lq:8:3 lr:3:2 ma:7:4 mh:7:2 mi:4:3 nh:2:2 nu:6:3
buyer f5:1:1 jo:5:3 kx:8:4 lv:1:1 mp:7:1 nx:4:3 o2:2:1 ql:2:1 ra:2:1,buying li,c bz c0
ca 10u 140:3:1 141:2:1,cac 6w,call 33:1:1 3b:4:2 fo:3:2 gk gq h2 jw:5:2 k4:7:3 nc nm:1:0 rg w2
callback mu:1:1,called jw:5:2 rg,calling 32:3:1 jw:5:2,came 9g:2:1 t1:2:1,cancel g8:7:3 ga na:6:2
cancelacion 16m,cancelamento 1ac,canceling g8:7:3,cancellation fj,cancelled ga n2:3:1
cancelling g8:7:3 na:6:2,cancels ga,carrera 18f:2:2,carrier rj:9:4 rk:3:1 rm:4:2 ro:6:2
cas 13u:1:1 14q:1:1,case 39:1:1 tt:1:1 tu:2:2,caso 17t:1:1 18l:1:1 1bg:1:1 1cb:1:1,cd v8
ce 11c:2:1 144:4:2,ceiling ue,ceo l2:1:1 mc:1:1 nx:4:3 o2:2:1 ox:5:3 oz:2:1 ql:2:1,cerramos 15a,cerrar 15a
certain kf:1:1 pw uh:1:1 uk:1:1,certificate qp,certification qp,cette 11c:2:1 144:4:2
cfo f5:1:1 l2:1:1 mc:1:1 mp:7:1 nx:4:3 o2:2:1 ox:5:3 oz:2:1 ql:2:1
chain rj:9:4 rk:3:1 rm:4:2 ro:6:2 rr:1:1
champion f5:1:1 h4:1:1 h5 h6:3:2 h7:4:3 hb hc jo:5:3 kx:8:4 ky:3:2 kz lg:5:3 lh:4:3 o8:2:2 o9:1:1 oj:1:1 ql:2:1
chance c1 ps tg:1:1 uk:1:1,chancen x9,chances ps,change kd:1:1,changed nj:4:3,chapter qp,chase ae gk gq km
cheaper 9s:1:1 lz:5:2 nn:5:2 nq:3:2,check gk gl ha,chiffres 119:1:1 11a:1:0 11u 142:1:1,choir qq:3:2
choose n5:1:1 nu:6:3 q3:2:1,chose q3:2:1,christmas 4k:7:3 4s:7:5 qs:7:3 u3:4:3 ug:3:2
churn ey fp:1:1 fr:3:2 kh:3:2 na:6:2,churned ey,churning ey,cierra 180 182:2:1,cierras 15a
cierre 14z 15a 15r,cierres 14z,cio l2:1:1 nx:4:3 o2:2:1 ox:5:3 ql:2:1,ciso l2:1:1 nx:4:3 o2:2:1,city wh
cl v8 w1,clari e5,class qp qq:3:2,client f5:1:1 g5:2:1 gf jo:5:3 lo:2:1 ra:2:1 139 13f 149
cliente 15t 169 16p:1:1 178 17d 19s 1ag:1:1 1av 1b1,clientes 169 178 17w 19s 1av 1bj,clients 139 149
clinic rj:9:4 rk:3:1 rm:4:2 ro:6:2
close 3o:4:3 3z:7:3 46:3:3 4k:7:3 94 9d:4:3 9k ax b5 b6 b7 b8 b9 bb bo br bs bt:3:1 bv:7:3 c2:7:2 c9:1:1 kh:3:2 lr:3:2 p3 qv:1:1 sz
closed 8x:5:2 95:2:1 9a 9d:4:3 9e:3:1 9f b0 b6 br gp:1:1 kh:3:2,closedate av,closedates av,closedlost b1
closedwon b1,closer 11b,closes br bs,closing ay b5 b6 b9 bb br bs c3 c9:1:1 p3,cloturer 11b,cls v8,clsd v8
clt 149,club 8i:2:1 qq:3:2,cmt v9 va,coach hf lg:5:3 qo,coince 12z,cold jq:6:2 jr:1:1 kp:3:3
college qq:3:2,column cj,combien 114 136,come 3z:7:3 45:3:3 46:3:3 51:4:1 9g:2:1 gz:2:1 kh:3:2
comes 9g:2:1 t1:2:1,comite 14i 18d 1c2,commande 12e:2:2 143,commission 69 6a
commit 2g:1:1 2h 2i 2j:3:1 2k 2m 2n 2o 2p 2q 2r 2s:4:3 2t:4:3 2v 2w 2x 2y:1:1 2z kh:3:2 l1:4:2 lp:4:2 nu:6:3 v9 vb
commitment lw rh:1:1,commitments rh:1:1,commits 30,committed 2r 2s:4:3 2t:4:3 2u,committee k7 me ql:2:1
committing 2l,como 14v 16k 187 1ab 1ai 1bv,compara 17e,comparan 17e,comparando 1b2,comparar 1b2
compare jp:4:1 13g,comparent 13g,comparing jp:4:1 ka:6:3,compelling ci,competition k9:5:3 m0
competitive m3,competitor ak k9:5:3 m0 nq:3:2 po:10:5,completa 17u 1bh,complete 13v,compliance ny:5:2
compra 182:2:1 1a5:2:2 1bp:3:2,comprador 15t 17d 1b1,compram 1b7,compran 17k,compras 16d:1:1 16y 16z
comprometido 17s 1bf,compromiso 15m,compte 12g,compter 138,comptes 12f 139,conclure 11b,condiciones 16i
condicoes 1a9,conditions 12k,conference qp qq:3:2,confident kf:1:1 pw u8,considering ka:6:3,conta 1a7 1av
contact ee:2:2 fy:1:1 h2 h4:1:1 h7:4:3 k3:7:2 kx:8:4 os:2:1 135:1:1,contacted k3:7:2,contacto 15t 174:1:1
contactos 185 1bs,contar 177 1au,contas 1a6 1av 1bw:5:1,contatos 1bs,continue lu:3:2,contoso w5
contract 96:3:1 a3 bo fo:3:2 fr:3:2 gr:1:1 ht i8:3:1 id:1:1 iz lz:5:2 ne:4:4 nl:3:1 nn:5:2
contracting dh:2:2 do:1:1 dp if,contractor rj:9:4 rk:3:1 rm:4:2 ro:6:2,contracts 96:3:1 i8:3:1
contrat 125 12s,contrato 162 16n 16w:6:3 17l 1a1 1ae 1b8,contratos 17l 1b8,contrats 13n,conversion 7m
convert 7m p7,coo l2:1:1 nx:4:3 o2:2:1 ql:2:1,cooled q3:2:1,cooling q3:2:1,cota 18w:3:1 18y:3:2 18z
cotacao 19w 19x 19y,cotacoes 19y,cotizacion 15w 15x 15z,cotizaciones 15z
council rj:9:4 rk:3:1 rm:4:2 ro:6:2,counsel o2:2:1,count us ut:2:2,counter il,countersign ix
countersignature ih,countersignatures ih,countersigned ix,country pm:1:1
county rj:9:4 rk:3:1 rm:4:2 ro:6:2,course qp qq:3:2,coverage 7p 7q:1:1 7r:2:1 7s 7t q0,covered 7t,crack q6
credit j3,crm e5 e8 12i:4:1 12j,cross ex,cross-sell ew,crosssell ew,cta 18i,cto l2:1:1 nx:4:3 o2:2:1
ctr vq,ctrct vq,cuando 164,cuantas 158,cuanto 157 175,cuantos 158,cuenta 16f 16g 178
cuentas 16e 178 188:5:1,cumplimiento 152,cumplir 153,cuota 151 154 156:6:2,cuotas 151
customer f5:1:1 g5:2:1 gf jo:5:3 lo:2:1 o0:2:2 ra:2:1,customers pe,cut f9 o3:1:1,cw w0 w1,cyberdyne w5
cycle 8p,d 10t:1:1 12d:1:1,dairy rj:9:4 rk:3:1 rm:4:2 ro:6:2,dans 14j,dark jq:6:2 jr:1:1
dashboard ef:3:2 ej,dashboards ej,data e9 er 18t,datas 18t
date aw az bl:9:3 bm:1:1 bn:2:2 bp:1:1 ee:2:2 ui:3:2 11j,dates 11j,dead t5 t8:6:2 t9:4:2
deal 0 2:1:1 3 4 5 7 8 d:1:1 e:1:1 f:2:2 g:1:1 h i:2:2 j k l:4:2 n 88 et fp:1:1
dealer rj:9:4 rk:3:1 rm:4:2 ro:6:2,dealflow 0,dealing 3 5,dealreview wn,dealrunde wn,deals 1 6:1:1,dealt 5
decide bv:7:3 kh:3:2 le:3:1 lf:2:1 lp:4:2 lq:8:3 ma:7:4 mh:7:2 mi:4:3 n5:1:1 nu:6:3 182:2:1 1ap 1bp:3:2
decided kh:3:2 lp:4:2,decides le:3:1 lf:2:1 ms:1:1 n5:1:1,decideur 12a,decideurs 12a
decision bo cl jx:2:1 kx:8:4 lc:5:3 li mw mx,delay bu ly,delayed ni q3:2:1,delaying ly
demo 19 cf:5:2 fo:3:2 gm:5:2 k4:7:3 ko:3:1 kt:3:1 nm:1:0 17i 1b5,departamento 16x,department pm:1:1
depend gg:4:1,dernier 14h,desapareceram 1b0,desapareceu 19t:2:1 1b0,desconto 19f 19g:3:1 1ba 1bb:3:1
descuento 15k 15l:3:1 17n,despues 16w:6:3,detient 134,detractor h6:3:2 h7:4:3,devis 11v,difference 3q:5:3
dijeron 16w:6:3,direccion 16y,direction 131,director o2:2:1 qc,diretor 1an,diretora 1an
discount 8u 9t:3:1 9w 9x 9y:3:2 a2 ap:5:1 lz:5:2 nn:5:2,discounts a2,discovery cf:5:2 dh:2:2
distributor rj:9:4 rk:3:1 rm:4:2 ro:6:2,division pm:1:1,dizem 1c3,docusign ix,donde 15b,done v5:6:3
door q0,dossier 139,dossiers 139 14p,doubt pw,doubts pw,down j2 ux:1:1,downgrade g8:7:3 gc na:6:2 u0
downpayment j1,downsell gc,downside uv,dpa i2 i7,dr qo,drag n6:3:1,dragging n6:3:1 n7:2:2,drags n6:3:1
drive hs:2:2,drop 46:3:3,dropped q3:2:1,drops 4w:6:3,dunder wb,duplicate eh,duplicates eh,dynamics e6 px
e-signature ix,early-stage d5,easter qs:7:3,economic l0 lc:5:3 ld mq nx:4:3,editais 1b4,edital 1b4
einkauf yc yd:1:1 z5:4:3 z6:5:1,einkaufsabteilung z9,einkaufsgesprach z4,einkaufsleiter z9
eintragen zn:4:1 zz,eles 19s 1ad,ellos 15t,else l5:2:1 m2:1:1 nq:3:2,elsewhere q9:3:2,em 19o:1:1 19r
email gk qe,embudo 14r 14s,empty eh eq,encomenda 1bo
end 3o:4:3 3z:7:3 40:4:2 42 4d:1:1 53 bc bh:2:2 bi:7:1 bx:1:1 by ce:2:2 rz,engage 13t,entonnoir 10x
entscheider yb,entwicklungsziel y0,enviamos 15y 1c8,enviar 15y
eom 4k:7:3 4s:7:5 bj bw:2:1 qs:7:3 ug:3:2 vv,eoq 4k:7:3 4s:7:5 4x:6:3 bj bw:2:1 qs:7:3 ug:3:2 vv
eoy 4k:7:3 4s:7:5 bj bw:2:1 qs:7:3 ug:3:2 vv,equipo 16x,es zb:1:1,essai 13l,est 13m,esta 1bm,estado 165
estamos 1bm,estas 17y 1bm,estimate u4:1:1,estimated bq,etape 11k 13w,evaluate jp:4:1
evaluating jp:4:1 ka:6:3,evaluation cf:5:2 dg dh:2:2 do:1:1 fo:3:2 on p2,exam qp,exchange pa,exec cm
executive cm m4,expansao 1bt,expansion fo:3:2 gd,expected 3n bq,explain mk,extend lu:3:2 p0 pq
extending p0,extension p0 pq 147,fabrikam w5,face 13i,factory rj:9:4 rk:3:1 rm:4:2 ro:6:2,factura 17p
facturacion 15d,facturas 17p,facturation 12q,facture 13q,factures 13q
falta 153 17x:1:1 196 1ak 1bl 1bx 1c9,faltam 196 1bl 1bx,faltan 153 17x:1:1,fan q0,far 4z:1:1 s2 v1:1:1
farm rj:9:4 rk:3:1 rm:4:2 ro:6:2,fatura 1bc,faturamento 198,faturas 1bc,fc w3,fcast v6,fcs w3,fcst v6
fcsts v6,fct w3,fecha 150 1bp:3:2,fechamento 18s 19m,fechamentos 18s,fechar 193:1:1 194,fechas 150
feedback gw:1:1 mu:1:1 q1,feel u8,feeling qf,feet n8:2:2,fehlen xi zc 103:1:1,fehlt xi zc 103:1:1
fence oo:5:4,feu 132 133:3:1 14b:1:1,field es:1:1,fifty tx,figure 8o:1:1 ud:2:2
figures 57:3:2 5a:1:1 5c:1:1 5j 5k:3:1 5l:1:1 5n ud:2:2,fill ek,filled ek,fim 19h,fin 11h,final lc:5:3
finance ny:5:2 o2:2:1,find 4k:7:3 s9,finish 3o:4:3 3z:7:3 40:4:2 42,firm t8:6:2 t9:4:2 uh:1:1
firma 16a 182:2:1,firmado 168,firman 17k,firmaron 168,firmo 168,first 99
fiscal 4k:7:3 4s:7:5 qs:7:3 ug:3:2,fisch 10d,fische 10d,fish ti:1:1,floor ue,follow ae au,foothold q0
footing ps,forecast 25 28:1:1 29 2b 2c:3:2 2d 2e 2f 1be:4:1,forecasting 2b,forward 4i:1:1 q9:3:2
founder qc,foundry rj:9:4 rk:3:1 rm:4:2 ro:6:2,fourth w7,framework j0,frau qo zs,freeze o3:1:1 o4:1:1
freigabe za,freine 12z,frente 17g,friday u3:4:3,friend q0,froze o3:1:1,frozen o3:1:1,funds r1,funil 18n
funkstille yf,funnel q r u:1:1 v 10,future py,fy 4k:7:3 4s:7:5 qs:7:3 ug:3:2
gap 3q:5:3 4p:4:2 5d 5e:3:2 s1,gegen xg zu,gegenuber xg,gerer 11p,geschaftsabschluss xb,geschaftschance wo
geschaftschancen wo,gewinnquote ww,ghosted js jt ju:1:1 ks,ghosting js,gimme st su,give 3w st sv,globex w5
gmv 6w,goal 4s:7:5 54:3:3 60:4:2 61:1:1 6f:4:2 6i 6k:2:1 7u 8u s0:4:4 s7 s8:2:1
going 41:5:3 48:5:2 4n:3:2 4o:1:1 g6 lq:8:3 ng:3:2 pt tc:4:2 td:1:1,good u9,grand 8m:1:1,green oh:1:1 ta
gros 14c,grosses 14c,grosskunden yx,grr 6w,guess u4:1:1,gut pz qf,gym qq:3:2
h1 4k:7:3 4s:7:5 cb:2:1 qs:7:3 ug:3:2,h2 4k:7:3 4s:7:5 cb:2:1 qs:7:3 ug:3:2,ha 15u:2:1,haftungsklausel z9
haircut t7,half 44:4:3 4k:7:3 4s:7:5 5o:2:2 qs:7:3 ug:3:2,halted o3:1:1,han 15u:2:1,handle ri:4:1
hang gg:4:1,happen gz:2:1 lr:3:2 m9:7:3 pt,happened gz:2:1 pt,happening pt,happens l7:2:1 pt,hausse 13o
head o2:2:1 qc,health fb fv:1:1 py,hear k3:7:2,heard jk:10:3 k3:7:2,heart qf,help mm qh,helping mm
herr qo zs,herrn zs,hesitate n6:3:1 q3:2:1,hesitated q3:2:1,hesitates n6:3:1
hesitating n6:3:1 n7:2:2 q3:2:1,high 34,higher jn:4:3,history py,hit 46:3:3 se,hochrechnung xq
hold le:3:1 mf:3:1,hold-up om:2:1,holding ly,holds le:3:1 ly mf:3:1,holdup om:2:1,holiday qs:7:3
holidays qs:7:3,honest rx,hooli w5,hopeful pw,hopper pi pj:5:2
hospital rj:9:4 rk:3:1 rm:4:2 ro:6:2 ru:2:2 rv:2:1,hotel rj:9:4 rk:3:1 rm:4:2 ro:6:2,hubspot e5 e8
humongous wi,hunch pz,hygiene ea:1:1 eb em,ideal m xy,ideals xy,if mb:6:4 sg:1:1,ils 12p 13f,impede 1ak
in r0 t3,inbound 1f,incumbent k9:5:3 m0,ingresos 15c,initech w5,initrode w5,ink ii:1:1 ij j5:3:1,ins x3
installment j1,instalment j1,instinct pz qf,insurer rj:9:4 rk:3:1 rm:4:2 ro:6:2,intake 87
invoice 8z fr:3:2 j4:1:1 jc,invoiced 8v:1:1 90,invoices j4:1:1,irons ph,ist zj:1:1,it l2:1:1,jahr xl
jahresziel wr,job as,juridico 16y 1al,juridique 130:1:1,juristen z9,justify ai,k vx,karrierepipeline xw
kaufen zx,kaufentscheidung yt,kauft zx,kaufvertrag yn,keep n1:1:1,keeps n1:1:1,keine zl 10m,kept n1:1:1
kick ov,kicking ov,kill sz,know mt:3:3 qg,kommt x5:1:1,konkurrenz zv:5:2,kunde x1 zf,kunden x1 zf
kundenabwanderung yj,kundendatenbank yu,kundenstatus yx,kundigung x2 10g,kundigungen x2
kundigungsrisiko yj,kundin x1 zf,kundinnen zf,l 10r
land 3o:4:3 3z:7:3 40:4:2 42 46:3:3 94 bt:3:1 bv:7:3 ge lr:3:2 p3 q6,landing 36 41:5:3 p3,landscape px
late fw:3:2 pf,late-stage d5,latest pz rn,laufende y3,lawyer o2:2:1 ql:2:1,lawyers o2:2:1 ql:2:1
layoffs nf,lead 15 16 17 1a:1:1 1c:2:2 1i:1:1 1j 1k 80,leaderboard 82
leads 16 17 1a:1:1 1b:3:1 1h:2:1 1i:1:1 pg:2:2 10e 146 185 1bs,league 7c:1:1,leakage 87,lean fc:2:1
leaning fc:2:1,leans fc:2:1,learned qg,learnt qg,leave 37:4:2 g8:7:3 na:6:2,leaves 37:4:2
leaving g8:7:3 na:6:2,left 4r:3:1 5r:5:2
legal cf:5:2 dh:2:2 hx i8:3:1 ie j9:1:1 ja:2:1 jb:3:1 je:8:2 lb mg:2:2 ny:5:2 o2:2:1 ql:2:1 16y
lernziel y0,lernziele y0,leverage ps,liability i6,library qq:3:2,licencas 1b8
licence 91 98:5:4 gm:5:2 go:4:2 ht nn:5:2,licences 92 97:2:1 go:4:2 lz:5:2 nn:5:2,licencias 17l
license 91 98:5:4 ht,licenses 92 97:2:1,licitacao 1a4,licitacion 16b,licitaciones 16b,licitacoes 1a4
liga 1c0,ligar 1c0,ligue 1c0,like n0:3:2,likelihood c1 ty,likely 50:4:2 c4:1:1 kf:1:1 m8 uk:1:1,limpar 1a8
limpiar 16h,line 4a:3:2 sp,list 1g sr:2:2 tp,liste zg 13b,litware w5,live cq:1:1 q9:3:2 t5,lizenz zw
lizenzen zw,llama 18b,llamar 18b,llegar 153,llena 17u,lo 16v,location pm:1:1,log ec ep
logo 6l:1:1 6y:1:1 6z:2:1 70 fo:3:2,logos 6y:1:1,long m7 tm,look 45:3:3 jp:4:1
looking 40:4:2 jp:4:1 ka:6:3,lose kb m1 pp:4:3 pr q6,losing kb m1 q6,loss 3q:5:3
lost 3y:2:1 gp:1:1 h9 kb m1 pp:4:3,lower 9s:1:1 lz:5:2,ltv 6w,mail qe,make qw:2:2 v4,management ql:2:1
manager qc,manda 1ap,mandamos 1c8,maneja 172,manque 115 116:1:1 13y:1:1
many 4j:2:2 7n:1:1 9b:1:1 9c:1:1 9m:1:1 ff:1:1 rb:1:1 u1:1:1 u2:1:1 ul:1:1,map dn,marche 13j,marches 13j
marge xq 11l,margin 8f 8h 9w,margins 8f 8h,massive wa,math up,matter r9:4:3,me or:1:1,mean 6u 8e
meddic d9 di e4,meddicc d9,meddpicc d9 di e4,meeting ee:2:2 fo:3:2 h2 k4:7:3 nc nm:1:0,mehrumsatz 10f
mentor hf,mentoring hf,merger nf,mes 15f:3:1,message qe,met jk:10:3
meta 155 156:6:2 15o 18u 18w:3:1 18y:3:2 19j,metas 155 15o 18u 18w:3:1 19j,mete 17r,mil 197:1:1
million 8m:1:1,mind qu:3:3,minds qu:3:3,ministry rj:9:4 rk:3:1 rm:4:2 ro:6:2,minuta 171 1am,mio vx,miss 6r
missed 6r,missing eh eq jq:6:2,module pm:1:1,mois 13z:2:2,monat xl xn:3:2,monatszahlen wu,monatsziel wr
money 1v l6:3:2 o6:4:3 o7:3:3 r1
month 44:4:3 4b:7:2 4c:3:2 4k:7:3 4s:7:5 4x:6:3 5o:2:2 5p:2:2 81 qs:7:3 ug:3:2,mood q1,more 9i:6:2 p4:2:1
most 35,move bu nu:6:3 pl pv:1:1 to:1:1 u0,moved ni nj:4:3 pl,movement gw:1:1 rn,mover 183 1bq
moves 4w:6:3 pl,mql 74 76,mqls 1b:3:1 74,mr qo,mrr 6w,mrs qo,ms qo,msa af i2 i7,mtd 79 vy
much 43:1:1 47:1:1 4l:1:1 4m:1:1 9b:1:1 9c:1:1 9j:1:1,multi ac ck ds dt:4:1
municipality rj:9:4 rk:3:1 rm:4:2 ro:6:2,must te,na 1c4,nachfassen y2,nachlass ym:2:1 z9
nachtragen zn:4:1 zz,name so,named 1e,nao 19u:2:1,nda af i2 i7 lz:5:2,ne 11z:2:1,neg vs,nego vs
negociation 12o,negocio 14x 15q 18q 19l,negocios 14w 14x 18p 18q 18r:1:1
negotiation cf:5:2 dh:2:2 do:1:1 fo:3:2,net a7 a8,neukunde 102,neukunden 102,neukundenabschluss xb
neukundenabschlusse xb,new p4:2:1,news gw:1:1 gy jx:2:1 rn,next vk,nicht x6 ye:5:2,nie ye:5:2
nimmer ye:5:2,nobody jh,noch xi zl,none jh,nosso 1aq,notes pz,nothing cp:1:1 ji jj nc
notice fk:1:1 n3:3:2 no:4:2 np,noticias 1ay,nouveaux 13x,nouvelles 13d:1:0 14o,novidades 1ay,novos 1bk
now kd:1:1,nrr 6w,nudge gk
number 31:2:2 3b:4:2 4s:7:5 54:3:3 55:1:1 57:3:2 58:5:2 59:4:3 5a:1:1 5c:1:1 5h:1:1 5i:1:1 5m 5q:1:1 5t 5y:1:1 5z 61:1:1 6f:4:2 8u c9:1:1 oa rw:1:1 s0:4:4 s8:2:1 ud:2:2 w4:2:2
numbers 57:3:2 59:4:3 5a:1:1 5b 5c:1:1 5i:1:1 5j 5k:3:1 5l:1:1 5m 5n 5u 5v:2:2 5w:1:1 5x c9:1:1 rw:1:1 ud:2:2
numeros 15h:1:1 17z:1:1 19b 1bn:1:1,nxt vk vm:1:1,ob 10a,objectif 10z 110 111:5:2 11r 140:3:1
objectifs 10z 111:5:2,objective 6f:4:2 6h 6k:2:1 7u 8u,objetivo 155 156:6:2 15o,objetivos 155
odds c1 ps ty um,oferta 15w,off s2,offene y3,offenen y3
offer 9p:1:1 a0 a3 ad at nl:3:1 qr:7:4 r5:6:3 r7:3:3,offers 9p:1:1,offerte zr,offerten zr
offre 11w 11x 12r,ohne zl,onde 195,one sq,ones tj,open n0:3:2,opened n0:3:2,opening ba,operaciones 14y
oportunidad 15j 15n,oportunidade 19e 19i,oportunidades 15i 15n 19d 19i,opp 1o 1w fo:3:2 fp:1:1
opportunite 11e,opportunites 11d 11q,opportunities 21
opportunity 1n:1:1 1p 1q:1:1 1r:3:2 1s:1:1 1t:2:1 1u:2:1 1w 1x:1:1 1y 1z:1:1 20 22:1:1 23:2:1 24 et fo:3:2
oppties v6,oppty v6,opptys v6,optimistic pw,optimistisch z8,orcamento 19w 1aa 1ah,orden 16c 181
ordenes 16c
order 88 8u 8y 96:3:1 9p:1:1 a3 ag bo bv:7:3 fo:3:2 kh:3:2 lp:4:2 lq:8:3 lr:3:2 ma:7:4 nd:5:5 ne:4:4 nh:2:2 nl:3:1 p1
ordered 89:1:1,orders 96:3:1 9p:1:1,org fg px,oscorp w5,ote 68,other k9:5:3 nq:3:2,ou 117 12n 12x,out r0
over 49:7:3 8u jn:4:3 nz o1:3:1 s3 ub,overachieve 6n,overachievement 6n,overdue eq,owe mv:2:1,owed mv:2:1
owes mv:2:1,own 8u f7:1:1 le:3:1 mo:1:1,owner qc,owns le:3:1,pace 5g 7w,paced 7w,pacing 7w,package 9q
pagamento 1bd,pago 17q,paiement 13r 14d:2:2,panier 113,paper i5 j5:3:1 j6,paperwork fo:3:2 j5:3:1 j6
par 13c:1:1,para 189:2:1 1br:3:1,pas 123,path v2,pay kh:3:2 le:3:1 lp:4:2,paying p4:2:1
payment ik j4:1:1 nn:5:2,payments j4:1:1,pays le:3:1,pct rc:1:1,pedido 16w:6:3 181 1bo,pen o6:4:3 o7:3:3
pencil uu,penciled uu,pencilled uu,pending gp:1:1,penetration 8d,percent rc:1:1 uj uo:4:4 v0:2:1
percentage uj,perd 13h,perda 1ac,perdemos 17f 1b3,perder 1b3,perdeu 1b3,perdimos 17f,perdio 17f
perdons 13h,perdre 13h,perdu 13h,performance 6m:1:1 83,pflegen zn:4:1,pharmacy rj:9:4 rk:3:1 rm:4:2 ro:6:2
phase 101,pick n4:4:1 n5:1:1 nu:6:3,picked q3:2:1,picking n4:4:1,picks n4:4:1,pide 17o,piden 17o,pied w9
pilot dd dl fo:3:2 gr:1:1 p2 zw,pilote 13l,piloto 17i 17j 1b5 1b6,pilotphase z0:1:0,pilotprojekt z0:1:0
ping gk,pinta 180,pipe w:2:2 x y p5:4:2 p6 v7 xr,pipedrive e5,pipeline s z:1:1 11:1:1 12 13 14 7r:2:1 88
pipes v6,pipln v6,pistes 146
plan 4s:7:5 54:3:3 57:3:2 58:5:2 5h:1:1 61:1:1 63:1:1 65:3:2 6f:4:2 6g:2:1 6h 6i 6k:2:1 73:4:1 7x:2:1 b3:1:1 d8:4:2 da:1:1 pz s0:4:4 s8:2:1 sf:1:1 sk 12h
planerfullung ws,planned bq,planst ze,plant pm:1:1 rj:9:4 rk:3:1 rm:4:2 ro:6:2 rp:1:1 rq
play lt:1:1 pv:1:1,players px,plazo 18a,plus 121 14c,po io:1:0 ip:4:1 iq iv:4:1 iw nd:5:5 ne:4:4 p1
poc dd de dh:2:2 fo:3:2 gr:1:1 p2 13l,pocs de,podcast qp,point cr:5:3 14l:1:1 14n,points v0:2:1
politics px,poliza 17l,por 17a:1:1 189:2:1 1ax:1:1,port rj:9:4 rk:3:1 rm:4:2 ro:6:2
pos io:1:0 ip:4:1 iq iv:4:1 p1,position ps,postpone n2:3:1,postponed n2:3:1 ni,potenzial 10f,pov de
power li o6:4:3 o7:3:3 px rs,ppl v7,ppline v6,ppln v6,pplne v6,practice hf,practise hf,prazo 1bz
preenche 1bh,preferred dj,preiserhohung z9,preisfreigabe yk,preisnachlass z9,premium 8g,premiums 8g
prepayment j1,president qc,presupuesto 15w 16j 16q 16r,prev 14m 1c6,previsao 18o 19k 1be:4:1 1c6
prevision 10w 14u,previsiones 14u,previsionnel 10w,previsions 10v 13s:3:1 14m,previsoes 18o,prevs 14m
price 8u 9n 9o 9t:3:1 9w aa gm:5:2 lz:5:2 nn:5:2 qr:7:4 r5:6:3 r7:3:3,pricing a2 aa ko:3:1 qr:7:4 r5:6:3
printer rj:9:4 rk:3:1 rm:4:2 ro:6:2,probability b4 c1 ty tz,probable c4:1:1 uk:1:1,probephase zw
process mn:5:3
procurement cf:5:2 dh:2:2 fp:1:1 fr:3:2 hu hy:5:1 hz:4:1 i0 i8:3:1 j8 j9:1:1 jb:3:1 je:8:2 mg:2:2 ny:5:2 o2:2:1 ql:2:1
prof qo,professor qo,prognose wv xt,program qq:3:2,programme qq:3:2,progress gw:1:1 pl rn,project h8
projected 3n,projection 3n,projekt 10h,prolong lu:3:2 p0,prolongation p0,promise mv:2:1,promised mv:2:1
pronostico 14t 15p 18g:2:1,pronosticos 14t,proof db dc,prop vr 18h 1c5
proposal 8u 9p:1:1 a0 a3 a4 ad ao aq:4:1 cf:5:2 cg dh:2:2 fo:3:2 gm:5:2 gr:1:1 ko:3:1 nl:3:1 qr:7:4 r5:6:3 r7:3:3
proposals 9p:1:1 a4,proposition 11w,proposta 19w 19x 1c5,propostas 19q,props vr
propuesta 15w 15x 16w:6:3 18h,proseware w5,prospect f5:1:1 f6:6:2 g5:2:1 jo:5:3 lo:2:1 ra:2:1 13f
prospecto 15t,provision xq,provisionen xq,prueba 17i 17j 18k,publico 17h:1:1,puja 18f:2:2
pull 4e 4f 4h bu t2:4:1,pullins 4g,purchase fo:3:2 fp:1:1 fr:3:2 i4 lp:4:2
purchasing hv jb:3:1 je:8:2 ny:5:2 ql:2:1,purse o5 o6:4:3,push bu pl vc,pushed 3y:2:1 gp:1:1 ni nj:4:3 pl
pushouts 4g,put qi u0,q vu,q1 44:4:3 4b:7:2 4k:7:3 4s:7:5 4x:6:3 cb:2:1 qs:7:3 ug:3:2
q2 44:4:3 4b:7:2 4k:7:3 4s:7:5 4x:6:3 cb:2:1 qs:7:3 ug:3:2
q3 44:4:3 4b:7:2 4k:7:3 4s:7:5 4x:6:3 cb:2:1 qs:7:3 ug:3:2
q4 44:4:3 4b:7:2 4k:7:3 4s:7:5 4x:6:3 cb:2:1 qs:7:3 ug:3:2,qbr 78,qbrs 78,qdo 1as,qtd 79 vy,qto 1as
qtr 4k:7:3 4s:7:5 qs:7:3 ug:3:2 vv,qual 1bi,qualified cv:4:2,quand 12b 144:4:2,quando 192,quantas 191
quanto 190 19n 1ar,quantos 191,quartal xl xn:3:2,quartalszahlen wu,quartalsziel wr
quarter 44:4:3 4b:7:2 4c:3:2 4k:7:3 4s:7:5 4x:6:3 5o:2:2 5p:2:2 81 cb:2:1 qs:7:3 ug:3:2,quarterly 77
que 16l 16s:1:1 16t 16u:2:1 176 17v 18e:1:1 1at:1:0 1bi,quem 1a2,question rt,qui 128 129,quien 163
quieren 17o,quiet jq:6:2 jr:1:1 kp:3:3 kq kr,quita 17r
quota 54:3:3 66 6b 6c:1:1 6d 6f:4:2 6s:1:1 7r:2:1 7x:2:1 s0:4:4 111:5:2 140:3:1 18w:3:1 18y:3:2
quote 19 8u 9p:1:1 9t:3:1 9z a0 a3 a4 ad aq:4:1 fo:3:2 gm:5:2 gr:1:1 ko:3:1 lz:5:2 nl:3:1 qr:7:4 r5:6:3 r7:3:3 wt xu
quotenerfullung ws,quotes 9p:1:1 a4,rabais 11m:2:1,rabatt x8 yl ym:2:1,rabatte x8,rabattfreigabe yk
radio jv,rahmenvertrag yn,ran 8p,rang rg,range uf,rappeler 14g,rappelle 14g,rate 6t:1:1,ratenzahlung z9
rates 6t:1:1,ratio 6t:1:1,re jm,reach rg,reached rg,reaction q1,read am:3:2 n0:3:2 pz q8,reajuste 1b9
reaktion 10l,real 50:4:2 cv:4:2 la:3:2 lc:5:3 m5:5:2 rx t4:2:1 t8:6:2 t9:4:2 uh:1:1,realisation 10y
realistic 50:4:2 rx,reason ei:1:1,reasons ei:1:1,rebaja 17n,rebate 9w,receita 199,rechnen ze,rechnest ze
rechnung zy,rechnungen zy,rechtsabteilung z9,reconquerir 148,record eg:1:1,records eg:1:1
recuperar 179 1aw,recuperer 148,red in sd ta,redline fp:1:1 fr:3:2 i3,redlined i3,redlines do:1:1 i3
redlining i3,reference gm:5:2 l8 lz:5:2 od oe:3:1,references lz:5:2 nn:5:2 od oe:3:1
refinery rj:9:4 rk:3:1 rm:4:2 ro:6:2,reforecast 27,region pm:1:1,registration 1d:1:1
registrations 1b:3:1 1d:1:1,rein zd:13:3,relance 11y 14a,relancer 11y,relances 14a,relationship q0
relationships q0,rellena 17u,remise 11l 11m:2:1 11n 13p 14e:1:1 14f,remises 14e:1:1,remplir 13v
remplis 13v,renew hk hl:6:2 kh:3:2 lp:4:2 lq:8:3 lr:3:2 ma:7:4 nh:2:2
renewal fo:3:2 fp:1:1 fr:3:2 hh hj:2:2 ho:4:1 hp hq hr:1:1,renewals hi hj:2:2 hp,renouvellement 124 12v
renova 1bp:3:2,renovacao 19z 1af,renovacion 160 16o,renovaciones 160 161,renovacoes 19z 1a0,renovam 1b7
renueva 182:2:1,renuevan 17k,renwl vo,reorder lu:3:2,reorg nf,reorganisation nf,reorganization nf
replies jg:2:2 mu:1:1,reply gw:1:1 jg:2:2 jw:5:2 jx:2:1 jy:2:1 mu:1:1 nv:5:2 qe rn,replying jw:5:2
reponse 13k,report ef:3:2,repousse 145,request ah,reschedule n2:3:1,rescheduled n2:3:1,rescue nb
resiliation 12m,resilier 12m,respond jg:2:2 jw:5:2 ri:4:1,responding jw:5:2,responds jg:2:2
response jx:2:1 jy:2:1 mu:1:1 nv:5:2 qe,resposta 1by:3:1,rest gg:4:1,reste 115 11t 13y:1:1
restructuring nf,resultado 19b,resultados 19b,results 5c:1:1,retailer rj:9:4 rk:3:1 rm:4:2 ro:6:2
retain nb,retention 6x:2:1,retrasar 183,return pa,rev vt,revenue 7e:5:2 7f 7h 88 8u,review it:2:1 iu:1:1
revise ae,revive q6,rfi af,rfp af an:5:1 ao aq:4:1 fo:3:2,rfq af,ride gg:4:1,riesgo 166:2:2,right v3:8:4
ring rg,rip tn,risiken x7,risiko x7
risk 3t:3:3 3u 4v:4:2 56 g1 g3:4:2 g4:1:1 sa:4:2 sb:1:1 sc:1:1 si:1:1 sl:5:2 sm:1:1,risks si:1:1,rnl vo
rnwl vo,rnwls vo,roi 9u,role i1,role-play hf,roll 3k pn,roll-up 3m,rollout fo:3:2,rollup 3l
ruckmeldung 10l,run 3h 7c:1:1 8p,run-rate 3i,running 8p,runrate 3j,rutschen x0:3:1 10c,rutscht x0:3:1 10c
sabes 18j,saca 17r,said gz:2:1,saisir 13v,saisis 13v,sal 74,sale 96:3:1 nd:5:5
sales 3e 7b 7d 7g 84 88 96:3:1,salesforce e5 e8 yv,sals 74,sandbag 3d,sandbagger 3d,sandbagging 3d
sans 120,save nb q6,schaffen 108,schaffst 108,schafft 108,schieben 10b,schliesse xm,schliessen xm
schliesst xm,schlusselkunden yx,school qq:3:2,schritte yw:1:1,scoreboard 82,scrub 1m,se 159 15s 184
seat 91 98:5:4 gm:5:2 go:4:2 q0,seats 92 97:2:1 go:4:2 lz:5:2 nn:5:2,security dh:2:2 j7 ny:5:2,see n0:3:2
seen n0:3:2,seguimiento 15y,seit yg,sell 4k:7:3 94 9d:4:3 pb,selling 8j:2:1,sem 19v,send ae gq,sent ae
serious ou,session qq:3:2,sfdc e5,sgn vp,sgnd vp,shaky t8:6:2 t9:4:2,shape 40:4:2 45:3:3,share 8b
shipped 89:1:1,shipyard rj:9:4 rk:3:1 rm:4:2 ro:6:2,shopping n6:3:1 n7:2:2
short 5f dq oc s2 uz:4:2 v0:2:1 v1:1:1,shortfall 3q:5:3 3r,shortlisted dr,shot ps u4:1:1,shrugged q3:2:1
shy 5f uz:4:2 v0:2:1,sicher z8 10j
sign 46:3:3 94 9d:4:3 bt:3:1 bv:7:3 c2:7:2 cn dx ia ib ic is:7:2 iy kh:3:2 l1:4:2 le:3:1 lf:2:1 lp:4:2 lq:8:3 lr:3:2 ma:7:4 nh:2:2 nu:6:3 p3
signal qe,signals qe,signature bo c9:1:1 fo:3:2 fp:1:1 fr:3:2 ig ix j5:3:1 jf mw ne:4:4 126 127 12w
signed 8v:1:1 8w:5:1 8x:5:2 95:2:1 9a 9d:4:3 9e:3:1 9f gp:1:1 ia im ir is:7:2 iy kh:3:2 lp:4:2,signer 11b
signing c9:1:1 ia is:7:2 iy p3,signs iy l1:4:2 le:3:1 lf:2:1,silence 122 13e,silencio 17c 18m 1az 1cc
silent jq:6:2 jr:1:1 kp:3:3 kq kr,sin 15v,since jg:2:2 jl kn,sit ot,site pm:1:1,sits ot,sitting ot
situacao 1bu,situacion 165,size 6v:1:1 8u,slide bu,slip 4w:6:3 bf:4:1 bu c5 sh:5:1,slippage 87 c5 c6
slipped 3y:2:1 4w:6:3 be bf:4:1 c5 c7:2:1 c8 gp:1:1 ni nj:4:3,slipping bd bf:4:1 c7:2:1 c8 sh:5:1
slips 4w:6:3 sh:5:1,soft t8:6:2 t9:4:2,sold 89:1:1 9d:4:3,solid rx t8:6:2 t9:4:2 uh:1:1
somebody nq:3:2 oq r8:4:3,someone k9:5:3 nq:3:2 oq r8:4:3,sonderrabatt yk,sow af i7,soylent w5
speak jk:10:3 k3:7:2,spiced d9 e4,spoke jk:10:3 k3:7:2,spoken k3:7:2
sponsor h2 h4:1:1 h5 h6:3:2 h7:4:3 hb hc kx:8:4 lg:5:3 mp:7:1 oj:1:1 ql:2:1 r3:1:1,sql 74 75,sqls 74
stage 7l ct:2:2 cu d1 d2:1:1 d3 d4:1:1 d6:7:2 d7 dh:2:2 dy dz:1:1 e0:1:1 e3 og:1:1,stages d7,stale el eq
stall cw,stalled cw dw gp:1:1 q3:2:1 t8:6:2 t9:4:2,stalling n6:3:1 n7:2:2,stand 40:4:2 xh zm,standing ps
stark wc,start ba,state py,statement r2,status fn h0 nk rn,stay lu:3:2,steering of
step ed:2:2 ee:2:2 en:1:1 gx:1:1 og:1:1 to:1:1,steps ed:2:2 en:1:1 gx:1:1,sterling wj,stopped o3:1:1
story py r9:4:3,stp vl:1:1,stps vl:1:1,strategy pz,structure px
stuck ca:3:1 cx:3:1 cy cz du:3:1 dv:1:1 dw e1 e2:5:1 gp:1:1 he:1:1 t8:6:2,subida 17m,submit ae
subscription ht,sumiram 19t:2:1 1b0,sumiu 19t:2:1 1b0,summer 4k:7:3 4s:7:5 qs:7:3 ug:3:2
supermarket rj:9:4 rk:3:1 rm:4:2 ro:6:2,supplier jd k9:5:3 nt:1:1,supposed re,sur 11i:3:1
sure kf:1:1 pw uh:1:1 uk:1:1,svp nx:4:3,swallow r6,swallowed r6,swim 8p,switch g8:7:3 na:6:2
switching na:6:2,tage yz,tailspin w5,take pz u0,takeover nf,talentpipeline xw,talk jp:4:1 k3:7:2 qp qq:3:2
talked jk:10:3 k3:7:2,talking jp:4:1 ka:6:3
target 4s:7:5 54:3:3 57:3:2 58:5:2 5c:1:1 5h:1:1 60:4:2 61:1:1 64 6f:4:2 6g:2:1 6h 6i 6k:2:1 6s:1:1 72:1:1 73:4:1 7r:2:1 7u 7x:2:1 7y 7z 8u g6 s0:4:4 s7 s8:2:1
targets 57:3:2 5c:1:1 7x:2:1 7y,tasa 15g,taux 112,taxa 19c,tco 9u,tcv 6w,technical dj lc:5:3
temperature q1,tender 9p:1:1 a3 a4 a5 an:5:1 ao fo:3:2 i8:3:1 nl:3:1,tenders 9p:1:1 a4 a5
term a9:1:1 nn:5:2,terminate g8:7:3 ga,termination fj
terms 9t:3:1 a9:1:1 gm:5:2 lz:5:2 nn:5:2 qr:7:4 r5:6:3,territory fl gh,test 13l,teste 1b5 1b6 1ca
testphase zw,teststellung p2 z0:1:0 zw,teu 1aq,tgt vh,tgts vh,thing r9:4:3,things r9:4:3
think lx:2:2 mh:7:2 mi:4:3 mj:7:2 qx:5:1 u8,thinking g9 pz qx:5:1,thoughts pz,thousand 8m:1:1 8n:3:2
thread os:2:1,through fs:3:1 sj:5:2 sn:2:2 tr:2:2,throw p9,tiene 172,tient 134,timeline qr:7:4,tire ow
to ua:3:1,too aj:3:1,top p 1l 4q 7k tq zh:2:1,touch k3:7:2,track 40:4:2 45:3:3 5g,tracking 3v
traction gw:1:1,trade 18,training qp qq:3:2,tratos 14y,trava 1ak,travando 1ak,trefferquote ww,trend 5g
trending 3v,trey wg,trial 19 b2 dd dh:2:2 dl p2 1b6,trimestre 13z:2:2 140:3:1 15f:3:1,trip qb
trouve 14k:1:1,trouvent 14k:1:1,true kg:6:5 v3:8:4,trust q8 qt:2:2,try qi,tunnel 10x,turn p8,turnover 7i
tyre ow,tyrell wf,ultima 18c 1c1,umbrella we,umsatz wp xz,umsatze wp,umsatzprognose wv,umsatzzahlen wu
umsatzziel wr,unblock ol,und 105:2:1,under 8u uc,undercut al,underperform 6n,understand ml qg
understood qg,uneasy pw,unit 98:5:4,units 97:2:1,university qq:3:2 rj:9:4 rk:3:1 rm:4:2 ro:6:2 rv:2:1
unlikely m8,unlock q6,unsicher z8 10j,unsigned ir,unsure pw,unterschreiben y6 z1,unterschreibt y6
unterschrieben y6,unterschrift y8,unterzeichnen y6,unterzeichnet y6,unweighted 3c,up ka:6:3
update ae eo gw:1:1 h0 hd pz rn,upgrade lu:3:2 pc u0 10f,uplift 9w,upsell ew,upselling ew,upsells ew
upside 3g uv vb,upsold ew,us ft:1:1 gb:4:3 k9:5:3 kd:1:1 ke:7:4 ns nt:1:1,usage fx,use qi,user 98:5:4
users go:4:2,utility rj:9:4 rk:3:1 rm:4:2 ro:6:2,va 11g 137 167 180,vai 19p,value 6v:1:1 8u ur
vamos 167 17y 19p,van 167,vandelay w5,vao 19p,vas 167 17y,velocity 87,vendas 19a
vendor dj dk hw jd k9:5:3 nq:3:2 nt:1:1,ventas 15e 15f:3:1,verba 1aa,verbal d0 df dm,verbally df
verdict mw mx,vergeben zv:5:2,vergleichen zt,verkaufschance wo,verkaufschancen wo,verkaufstrichter wl
verkaufszahlen wu,verkaufsziel wr,verlangerung yi z2,verloren zv:5:2,verschieben 10b,verschiebt 10c
vertr zo,vertrag y5 y7 zw,vertrage zw,vertragsabschluss xb,vertragsabschlusse xb,vertragsentwurf z9
vertragsverlangerung yh,vertragsverlangerungen yh,vertriebschance wo,vertriebschancen wo
vertriebsprognose wv,vertriebstrichter wl,vertriebszahlen wu,vertriebsziel wr,vertriebsziele wr,view pz
visit gk nm:1:0 qb,visto 170,voice q0,volume 87 9q,vom zk:1:1,von zk:1:1 zq,vont 11g 137,vorhersage z9
vorziehen 10b,vote n5:1:1,vp nx:4:3 o2:2:1 oz:2:1 vz,w vn,wackeln x0:3:1,wackelt x0:3:1,wait jz k0
waiting jz k0 k1:3:3 ku q3:2:1,waits q3:2:1,walk 8p 9r,walked q3:2:1,wallet 8c,wann 10a,war th
warten y9 10k,wavered q3:2:1,wavering n6:3:1 n7:2:2,wavers q3:2:1,way q0,wayne wd,wc va,weather 2a
webinar qp,weighted 3c,weit x4,wer ya,wettbewerb zv:5:2,wetterprognose xs,wettervorhersage xs,wgtd vw
whale m6,whales m6,what ss sx sy,which l9,white g7,whose tl,why kc,wie xc zi 105:2:1,wieviel xd
win 8a 94 9d:4:3 9h 9l ls:4:2 p3 q6,winery rj:9:4 rk:3:1 rm:4:2 ro:6:2,wingtip w5,winnable cs la:3:2
winning p3,wins 9h,without kv,wo xj xk,wobbly t8:6:2 t9:4:2,wochen yz
won 3y:2:1 95:2:1 9a 9d:4:3 9e:3:1 9f gp:1:1 h9,woodgrove w5,word gw:1:1 jx:2:1 jy:2:1 mu:1:1 rn,words qe
work i9:3:2,working 8j:2:1,works i9:3:2,workshop qp qq:3:2,worried pw,worst 3a,worth 8u la:3:2
write am:3:2,writing ar:1:1,wtd vw,y 12y:2:1
year 4c:3:2 4k:7:3 4s:7:5 4x:6:3 5o:2:2 81 ab:1:1 bg hm:1:1 qs:7:3 ug:3:2
yearend 4k:7:3 4s:7:5 qs:7:3 ug:3:2,yellow ta,ytd 79 vy,zahlen xo:1:1 xp zx 106 107:5:2,zahlt zx
zahlungsziel z9,ziehen 10b,ziel xf,zielerreichung ws,zielerreichungsgrad ws,zoho e7,zombie t0,zum 105:2:1
zusage zp,zusatzmodul 10f,zusatzverkauf 10f,zuschlag z9,zuversichtlich z8
`;

/** Those looked up by what a word begins or ends with, three letters each. */
export const EDGE_KEYS: Readonly<Record<string, string>> = {
  'crm~': 'e5 yu',
  'dea~': 'wm',
  'for~': '26',
  'pip~': 't wl',
  'ums~': 'wp',
  '~als': 'wm',
  '~atz': 'wp',
  '~eal': 'wm',
  '~ine': 'wl',
  '~tze': 'wp',
};

/** Those looked up by a class of token. */
export const CLASS_KEYS: Readonly<Record<string, string>> = {
  '<number>': '3s qy:1:1 qz:1:1 tb:1:1 tv:4:3 u5:3:3 u6:2:2 u7:2:2 uq:4:3 uw uy 104:1:1',
  '<money>': '8k',
  '<sum>': '4u 8l 8q:5:1 8r 8s:5:1 8t ry:2:2 s4:2:1 s5:6:2 s6:5:2 u6:2:2',
  '<percent>': '5s 6j 6o:4:1 6p:5:1 6q 9v gn:1:1 tw:1:1 un:4:3 104:1:1',
  '<times>': 'vd',
  '<ordinal>': 'cd:2:2 u3:4:3',
  '<month>': '4k:7:3 4s:7:5 cc:1:1 qs:7:3 u3:4:3 ug:3:2',
  '<weekday>': 'qs:7:3 u3:4:3',
  '<name>': 'bk:1:1 fm hg:5:2 q5:3:3 rl',
  '<company>':
    'fd gj:2:2 gs:7:5 gt:5:4 gu:2:2 gv:7:4 h1:5:2 h3:1:1 pu:1:1 q2 q4:4:1 q7:8:3 qa:1:1 qd:1:1 qj:1:1 qk:1:1 qm qn:4:1',
};
