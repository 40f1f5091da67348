// Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1.

/** Patterns that are looked up by a word, as src/wall/rule-book.ts reads them. */
export const RULE_KEYS = `
$ kj:7:4 zi:13:3 149:4:2 171:6:3,50 u2,able 4n:3:2,abo 101,above 8u js:4:3,absage zu,absatz xv y2
absatzprognose x0,absatzzahlen wz,absatzziel ww,abschliessen xr,abschluss x3 x4 xf y0,abschlussdatum x2
abschlusse x2 y0,abschlussquote x1,abschlusstermin x2,abschlusswahrscheinlichkeit x2,abwanderung yo
abwanderungsrisiko yo,academy qv:3:2,accelerate 4y,accelerator 68,accelerators 68,accept n5:3:2 rb
accepted fe:3:1 n5:3:2 rb,accepts rb,access ch q5
account et ev ez f0 f1:1:1 f2 f3:1:1 f4:2:1 fa:2:2 fh:1:1 fo:3:2 fq:1:1 fz g2 g5:2:1 gf rf:2:1 vo
accountexecutive z8,accountmanagement z8,accountmanager z8,accountmanagerin z8,accountplan z2
accountplanung z2,accountreview z2,accounts f8:2:2 fa:2:2 fh:1:1 fq:1:1 g0:3:1 vo,acham 1c8,achats 12h:1:1
acheteur 13k,achieved 6g:2:1,acme wa,acompte 12v,acredita 1ao,acreditas 1ao,act vn,action 62 tt:1:1
activity ee:2:2 eu:1:1,actual 7v:2:2,actualiza 17z,actualizar 16m,acv 6w,add 4t,add-on pi,add-ons pi
added 3x 3y:2:1,addon pi,addons pi,adelantar 188,adiar 1bv,advance pq,adventure wb
affaire 10u 10v:1:1 11t:1:1,affaires 10s 10t 10v:1:1 10x:3:1 11x 13f,agreement hy
ahead 5f om:1:1 on:2:2 qe:3:2,airline ro:9:4 rp:3:1 rr:4:2 rt:6:2,airport ro:9:4 rp:3:1 rr:4:2 rt:6:2
alcanzar 158,algo 17g:1:1,alive ta,ally q5,alpine wd,amber tf,ampliacion 18b,ang zt,angbot zt,angeb zt
angebot y6,angebote y9,angle q0:1:1,another nv:3:2 rd:4:3
answer gw:1:1 jl:2:2 k1:5:2 k2:2:1 k3:2:1 l1:1:1 mz:1:1 n1 o0:5:2 qj rn:4:1 rs,answering k1:5:2
answers jl:2:2,antecipar 1bv,antwort zu 10q,appeler 14l,appelle 14l,apply qn,approach q0:1:1,approval a6
approve a6 l6:4:2 lj:3:1,approves l6:4:2 lj:3:1,aprobaron 178,aprobo 178,area 172,around js:4:3 ne:1:1
arr 6w,article qu,asp 6w,assessment iz:1:1,assina 1bu:3:2,assinam 1bc,assinatura 1a8,at 8u,ate 1cc:3:1
atingimento 192,atmosphere q6,att vk vl:2:1,attain 6g:2:1 vl:2:1,attainment 67 6e:1:1 6g:2:1,atteinte 113
atterrissage 11d,attn vk vl:2:1,attnmt vk,attrition 12r,atualiza 1bm,atualizar 1ad,auftrag yu zc
auftrage yv,auftragsbestand wv,auftragsbestatigung ys,auftragseingang wv,auftragseingange wv
augmentation 13t,aumento 17r 1be,aus zp:1:1,ausfullen zs:4:1 104,ausschreibung ys,ausschreibungen ys
auto hs,autorizo 178,aval 1at,avance 14a,avancer 14a,avant 11h:2:1 149:4:2,average 6u 8e,avg 6u 8e
await k4,awaiting k4,away tp:1:1,back fi:1:1 k7:4:3 ka:4:2 mi:1:1 n3:1:1 n4:3:3 o1:1:1 rk:2:2,backfill pp
background q3,backlog 87,bag 3p:2:2,baja 16r,bakery ro:9:4 rp:3:1 rr:4:2 rt:6:2,balked q8:2:1
bank fa:2:2 ro:9:4 rp:3:1 rr:4:2 rt:6:2,bant d9 di e4,base fu:1:1,batimento 190,bc vf,beat 4q 6r,been kq
behind 5f s7 v4:4:2,believe m2:2:2 qd qy:2:2,below 6r v4:4:2,best 38 3f vj,bestandskunden z3,bestellen 102
bestellt 102,bestellung yt 10e,bet tb:7:1 tx,betrag 105,better m4:5:2,betting tb:7:1
between kd lr:5:2 ls:1:1 nw,bid 9p:1:1 a0 a1 a3 a4 fo:3:2 og:1:1 p3:2:2,bids 9p:1:1 a1 a4
big 9:4:1 a:1:1 b:1:1 c o:3:3 t1:1:1,billed 86,billing jh,bis xj 10n,bkg vb,bkgs vb,block lj:3:1 m3
blocked o8:1:1,blocker h7:3:2 h8:4:3,blocking lj:3:1 m3,blocks lj:3:1 m3,bloque 134,bloqueia 1ap,blue wp
board kb l7:1:1 mh:1:1 o2:4:3 o3:5:2 o7:2:1 qq:2:1 qx:7:3,boleto 1bh,book 4k:7:3 93 9d:4:3 gi qu
booked 7j 85 8v:1:1 9d:4:3 9e:3:1 9f,bookings 71 87,borrador 176,boss mh:1:1 o2:4:3 o7:2:1 p4:2:1
bought lu:4:2,break tk:2:2,brewery ro:9:4 rp:3:1 rr:4:2 rt:6:2,bring 52 ri se t7:4:1,bringing ri,brings ri
brought ri
budget 57:3:2 5h:1:1 6f:4:2 6h 6k:2:1 73:4:1 kn:4:2 ko kp l8 l9:3:2 lb:3:2 lh:5:3 lo lp:3:2 lq:4:2 mw:1:1 ob:4:3 oc:3:3 op r6 r9:1:1 ra:6:3 yw:3:2 yx 12q 12y:3:1 12z
budgetfreigabe yx,budgets r9:1:1,builder ro:9:4 rp:3:1 rr:4:2 rt:6:2,bulk 9q,bullish q1,bundle 9q,bury t4
business 6l:1:1 6y:1:1 7a:1:1 7o 8j:2:1 co fo:3:2 ni:5:5 re:4:3,but ou:2:2
buy bt:3:1 bv:7:3 kj:7:4 km:3:2 l6:4:2 lu:4:2 lv:8:3 lw:3:2 mf:7:4 mm:7:2 mn:4:3 nm:2:2 nz:6:3
buyer f5:1:1 jt:5:3 l2:8:4 m0:1:1 mu:7:1 o2:4:3 o7:2:1 qq:2:1 rf:2:1,buying ln,c bz c0
ca 10z 145:3:1 146:2:1,cac 6w,call 33:1:1 3b:4:2 fo:3:2 gk gq h3 k1:5:2 k9:7:3 nh nr:1:0 rl w7
callback mz:1:1,called k1:5:2 rl,calling 32:3:1 k1:5:2,came 9g:2:1 t6:2:1,cancel g8:7:3 ga nf:6:2
cancelacion 16r,cancelamento 1ah,canceling g8:7:3,cancellation fj,cancelled ga n7:3:1
cancelling g8:7:3 nf:6:2,cancels ga,carrera 18k:2:2,carrier ro:9:4 rp:3:1 rr:4:2 rt:6:2
cas 13z:1:1 14v:1:1,case 39:1:1 ty:1:1 tz:2:2,caso 17y:1:1 18q:1:1 1bl:1:1 1cg:1:1,cd vd
ce 11h:2:1 149:4:2,ceiling uj,ceo l7:1:1 mh:1:1 o2:4:3 o7:2:1 p2:5:3 p4:2:1 qq:2:1,cerramos 15f,cerrar 15f
certain kk:1:1 q1 um:1:1 up:1:1,certificate qu,certification qu,cette 11h:2:1 149:4:2
cfo f5:1:1 l7:1:1 mh:1:1 mu:7:1 o2:4:3 o7:2:1 p2:5:3 p4:2:1 qq:2:1
chain ro:9:4 rp:3:1 rr:4:2 rt:6:2 rw:1:1
champion f5:1:1 h5:1:1 h6 h7:3:2 h8:4:3 hg hh jt:5:3 l2:8:4 l3:3:2 l4 ll:5:3 lm:4:3 od:2:2 oe:1:1 oo:1:1 qq:2:1
chance c1 px tl:1:1 up:1:1,chancen xe,chances px,change ki:1:1,changed no:4:3,chapter qu,chase ae gk gq kr
cheaper 9s:1:1 m4:5:2 ns:5:2 nv:3:2,check gk gl hf,chiffres 11e:1:1 11f:1:0 11z 147:1:1,choir qv:3:2
choose na:1:1 nz:6:3 q8:2:1,chose q8:2:1,christmas 4k:7:3 4s:7:5 qx:7:3 u8:4:3 ul:3:2
churn ey fp:1:1 fr:3:2 km:3:2 nf:6:2,churned ey,churning ey,cierra 185 187:2:1,cierras 15f
cierre 154 15f 15w,cierres 154,cio l7:1:1 o2:4:3 o7:2:1 p2:5:3 qq:2:1,ciso l7:1:1 o2:4:3 o7:2:1,city wm
cl vd w6,clari e5,class qu qv:3:2,client f5:1:1 g5:2:1 gf jt:5:3 lt:2:1 rf:2:1 13e 13k 14e
cliente 15y 16e 16u:1:1 17d 17i 19x 1al:1:1 1b0 1b6,clientes 16e 17d 181 19x 1b0 1bo,clients 13e 14e
clinic ro:9:4 rp:3:1 rr:4:2 rt:6:2
close 3o:4:3 3z:7:3 46:3:3 4k:7:3 94 9d:4:3 9k ax b5 b6 b7 b8 b9 bb bo br bs bt:3:1 bv:7:3 c2:7:2 c9:1:1 km:3:2 lw:3:2 p8 r0:1:1 t4
closed 8x:5:2 95:2:1 9a 9d:4:3 9e:3:1 9f b0 b6 br gp:1:1 he km:3:2,closedate av,closedates av
closedlost b1,closedwon b1,closer 11g,closes br bs,closing ay b5 b6 b9 bb br bs c3 c9:1:1 p8,cloturer 11g
cls vd,clsd vd,clt 14e,club 8i:2:1 qv:3:2,cmt ve vf,coach hk ll:5:3 qt,coince 134
cold jv:6:2 jw:1:1 ku:3:3,college qv:3:2,column cj,combien 119 13b
come 3z:7:3 45:3:3 46:3:3 51:4:1 9g:2:1 h0:2:1 km:3:2,comes 9g:2:1 t6:2:1,comite 14n 18i 1c7
commande 12j:2:2 148,commission 69 6a
commit 2g:1:1 2h 2i 2j:3:1 2k 2m 2n 2o 2p 2q 2r 2s:4:3 2t:4:3 2v 2w 2x 2y:1:1 2z km:3:2 l6:4:2 lu:4:2 nz:6:3 ve vg
commitment m1 rm:1:1,commitments rm:1:1,commits 30,committed 2r 2s:4:3 2t:4:3 2u,committee kc mj qq:2:1
committing 2l,como 150 16p 18c 1ag 1an 1c0,compara 17j,comparan 17j,comparando 1b7,comparar 1b7
compare ju:4:1 13l,comparent 13l,comparing ju:4:1 kf:6:3,compelling ci,competition ke:5:3 m5
competitive m8,competitor ak ke:5:3 m5 nv:3:2 pt:10:5,completa 17z 1bm,complete 140,compliance o3:5:2
compra 187:2:1 1aa:2:2 1bu:3:2,comprador 15y 17i 1b6,compram 1bc,compran 17p,compras 16i:1:1 173 174
comprometido 17x 1bk,compromiso 15r,compte 12l,compter 13d,comptes 12k 13e,conclure 11g,condiciones 16n
condicoes 1ae,conditions 12p,conference qu qv:3:2,confident kk:1:1 q1 ud,considering kf:6:3,conta 1ac 1b0
contact ee:2:2 fy:1:1 h3 h5:1:1 h8:4:3 k8:7:2 l2:8:4 ox:2:1 13a:1:1,contacted k8:7:2,contacto 15y 179:1:1
contactos 18a 1bx,contar 17c 1az,contas 1ab 1b0 1c1:5:1,contatos 1bx,continue lz:3:2,contoso wa
contract 96:3:1 a3 bo fo:3:2 fr:3:2 gr:1:1 hy id:3:1 ii:1:1 j4 m4:5:2 nj:4:4 nq:3:1 ns:5:2
contracting dh:2:2 do:1:1 dp ik,contractor ro:9:4 rp:3:1 rr:4:2 rt:6:2,contracts 96:3:1 id:3:1
contrat 12a 12x,contrato 167 16s 171:6:3 17q 1a6 1aj 1bd,contratos 17q 1bd,contrats 13s,conversion 7m
convert 7m pc,coo l7:1:1 o2:4:3 o7:2:1 qq:2:1,cooled q8:2:1,cooling q8:2:1,cota 191:3:1 193:3:2 194
cotacao 1a1 1a2 1a3,cotacoes 1a3,cotizacion 161 162 164,cotizaciones 164
council ro:9:4 rp:3:1 rr:4:2 rt:6:2,counsel o7:2:1,count ux uy:2:2,counter iq,countersign j2
countersignature im,countersignatures im,countersigned j2,country pr:1:1
county ro:9:4 rp:3:1 rr:4:2 rt:6:2,course qu qv:3:2,coverage 7p 7q:1:1 7r:2:1 7s 7t q5,covered 7t,crack qb
credit j8,crm e5 e8 12n:4:1 12o,cross ex,cross-sell ew,crosssell ew,cta 18n,cto l7:1:1 o2:4:3 o7:2:1
ctr vv,ctrct vv,cuando 169,cuantas 15d,cuanto 15c 17a,cuantos 15d,cuenta 16k 16l 17d
cuentas 16j 17d 18d:5:1,cumplimiento 157,cumplir 158,cuota 156 159 15b:6:2,cuotas 156
customer f5:1:1 g5:2:1 gf jt:5:3 lt:2:1 o5:2:2 rf:2:1,customers pj,cut f9 o8:1:1,cw w5 w6,cyberdyne wa
cycle 8p,d 10y:1:1 12i:1:1,dairy ro:9:4 rp:3:1 rr:4:2 rt:6:2,dans 14o,dark jv:6:2 jw:1:1
dashboard ef:3:2 ej,dashboards ej,data e9 er 18y,datas 18y
date aw az bl:9:3 bm:1:1 bn:2:2 bp:1:1 ee:2:2 un:3:2 11o,dates 11o,dead ta td:6:2 te:4:2
deal 0 2:1:1 3 4 5 7 8 d:1:1 e:1:1 f:2:2 g:1:1 h i:2:2 j k l:4:2 n 88 et fp:1:1
dealer ro:9:4 rp:3:1 rr:4:2 rt:6:2,dealflow 0,dealing 3 5,dealreview ws,dealrunde ws,deals 1 6:1:1,dealt 5
decale 11n,decaler 11n
decide bv:7:3 km:3:2 lj:3:1 lk:2:1 lu:4:2 lv:8:3 mf:7:4 mm:7:2 mn:4:3 na:1:1 nz:6:3 187:2:1 1au 1bu:3:2
decided km:3:2 lu:4:2,decides lj:3:1 lk:2:1 mx:1:1 na:1:1,decideur 12f,decideurs 12f
decision bo cl k2:2:1 l2:8:4 lh:5:3 ln n1 n2,delay bu m3,delayed nn q8:2:1,delaying m3
demo 19 cf:5:2 fo:3:2 gm:5:2 k9:7:3 kt:3:1 ky:3:1 nr:1:0 17n 1ba,departamento 172,department pr:1:1
depend gg:4:1,dernier 14m,desapareceram 1b5,desapareceu 19y:2:1 1b5,desconto 19k 19l:3:1 1bf 1bg:3:1
descuento 15p 15q:3:1 17s,despues 171:6:3,detient 139,detractor h7:3:2 h8:4:3,devis 120,difference 3q:5:3
dijeron 171:6:3,direccion 173,direction 136,director o7:2:1 qh,diretor 1as,diretora 1as
discount 8u 9t:3:1 9w 9x 9y:3:2 a2 ap:5:1 m4:5:2 ns:5:2,discounts a2,discovery cf:5:2 dh:2:2
distributor ro:9:4 rp:3:1 rr:4:2 rt:6:2,division pr:1:1,dizem 1c8,docusign j2,donde 15g,done va:6:3
door q5,dossier 13e,dossiers 13e 14u,doubt q1,doubts q1,down j7 v2:1:1,downgrade g8:7:3 gc nf:6:2 u5
downpayment j6,downsell gc,downside v0,dpa i7 ic,dr qt,drag nb:3:1,dragging nb:3:1 nc:2:2,drags nb:3:1
drive hx:2:2,drop 46:3:3,dropped q8:2:1,drops 4w:6:3,dunder wg,duplicate eh,duplicates eh,dynamics e6 q2
e-signature j2,early-stage d5,easter qx:7:3,economic l5 lh:5:3 li mv o2:4:3,editais 1b9,edital 1b9
einkauf yh yi:1:1 za:4:3 zb:5:1,einkaufsabteilung ze,einkaufsgesprach z9,einkaufsleiter ze
eintragen zs:4:1 104,eles 19x 1ai,ellos 15y,else la:2:1 m7:1:1 nv:3:2,elsewhere qe:3:2,em 19t:1:1 19w
email gk qj,embudo 14w 14x,empty eh eq,encomenda 1bt
end 3o:4:3 3z:7:3 40:4:2 42 4d:1:1 53 bc bh:2:2 bi:7:1 bx:1:1 by ce:2:2 s4,engage 13y,entonnoir 112
entscheider yg,entwicklungsziel y5,enviamos 163 1cd,enviar 163
eom 4k:7:3 4s:7:5 bj bw:2:1 qx:7:3 ul:3:2 w0,eoq 4k:7:3 4s:7:5 4x:6:3 bj bw:2:1 qx:7:3 ul:3:2 w0
eoy 4k:7:3 4s:7:5 bj bw:2:1 qx:7:3 ul:3:2 w0,equipo 172,es zg:1:1,essai 13q,est 13r,esta 1br,estado 16a
estamos 1br,estas 183 1br,estimate u9:1:1,estimated bq,etape 11p 141,evaluate ju:4:1
evaluating ju:4:1 kf:6:3,evaluation cf:5:2 dg dh:2:2 do:1:1 fo:3:2 os p7,exam qu,exchange pf,exec cm
executive cm m9,expansao 1by,expansion fo:3:2 gd,expected 3n bq,explain mp,extend lz:3:2 p5 pv
extending p5,extension p5 pv 14c,fabrikam wa,face 13n,factory ro:9:4 rp:3:1 rr:4:2 rt:6:2,factura 17u
facturacion 15i,facturas 17u,facturation 12v,facture 13v,factures 13v
falta 158 182:1:1 19b 1ap 1bq 1c2 1ce,faltam 19b 1bq 1c2,faltan 158 182:1:1,fan q5,far 4z:1:1 s7 v6:1:1
farm ro:9:4 rp:3:1 rr:4:2 rt:6:2,fatura 1bh,faturamento 19d,faturas 1bh,fc w8,fcast vb,fcs w8,fcst vb
fcsts vb,fct w8,fecha 155 1bu:3:2,fechamento 18x 19r,fechamentos 18x,fechar 198:1:1 199,fechas 155
feedback gw:1:1 mz:1:1 q6,feel ud,feeling qk,feet nd:2:2,fehlen xn zh 108:1:1,fehlt xn zh 108:1:1
fence ot:5:4,feu 137 138:3:1 14g:1:1,field es:1:1,fifty u2,figure 8o:1:1 ui:2:2
figures 57:3:2 5a:1:1 5c:1:1 5j 5k:3:1 5l:1:1 5n ui:2:2,fill ek,filled ek,fim 19m,fin 11m,final lh:5:3
finance o3:5:2 o7:2:1,find 4k:7:3 se,finish 3o:4:3 3z:7:3 40:4:2 42,firm td:6:2 te:4:2 um:1:1
firma 16f 187:2:1,firmado 16d,firman 17p,firmaron 16d,firmo 16d,first 99
fiscal 4k:7:3 4s:7:5 qx:7:3 ul:3:2,fisch 10i,fische 10i,fish tn:1:1,floor uj,follow ae au,foothold q5
footing px,forecast 25 28:1:1 29 2b 2c:3:2 2d 2e 2f 1bj:4:1,forecasting 2b,forward 4i:1:1 qe:3:2
founder qh,foundry ro:9:4 rp:3:1 rr:4:2 rt:6:2,fourth wc,framework j5,frau qt zx,freeze o8:1:1 o9:1:1
freigabe zf,freine 134,frente 17l,friday u8:4:3,friend q5,froze o8:1:1,frozen o8:1:1,funds r6,funil 18s
funkstille yk,funnel q r u:1:1 v 10,future q3,fy 4k:7:3 4s:7:5 qx:7:3 ul:3:2
gap 3q:5:3 4p:4:2 5d 5e:3:2 s6,gegen xl zz,gegenuber xl,gerer 11u,geschaftsabschluss xg,geschaftschance wt
geschaftschancen wt,gewinnquote x1,ghosted jx jy jz:1:1 kx,ghosting jx,gimme sy sz,give 3w sy t0
glisse 11n,glissent 11n,globex wa,gmv 6w
goal 4s:7:5 54:3:3 60:4:2 61:1:1 6f:4:2 6i 6k:2:1 7u 8u s5:4:4 sc sd:2:1
going 41:5:3 48:5:2 4n:3:2 4o:1:1 g6 lv:8:3 nl:3:2 py th:4:2 ti:1:1,good ue,grand 8m:1:1,green om:1:1 tf
gros 14h,grosses 14h,grosskunden z2,grr 6w,guess u9:1:1,gut q4 qk,gym qv:3:2
h1 4k:7:3 4s:7:5 cb:2:1 qx:7:3 ul:3:2,h2 4k:7:3 4s:7:5 cb:2:1 qx:7:3 ul:3:2,ha 15z:2:1,haftungsklausel ze
haircut tc,half 44:4:3 4k:7:3 4s:7:5 5o:2:2 qx:7:3 ul:3:2,halted o8:1:1,han 15z:2:1,handle rn:4:1
hang gg:4:1,happen h0:2:1 lw:3:2 me:7:3 py,happened h0:2:1 py,happening py,happens lc:2:1 py,hausse 13t
head o7:2:1 qh,health fb fv:1:1 q3,hear k8:7:2,heard jp:10:3 k8:7:2,heart qk,help mr qm,helping mr
herr qt zx,herrn zx,hesitate nb:3:1 q8:2:1,hesitated q8:2:1,hesitates nb:3:1
hesitating nb:3:1 nc:2:2 q8:2:1,high 34,higher js:4:3,history q3,hit 46:3:3 sj,hochrechnung xv
hold lj:3:1 mk:3:1,hold-up or:2:1,holding m3,holds lj:3:1 m3 mk:3:1,holdup or:2:1,holiday qx:7:3
holidays qx:7:3,honest s2,hooli wa,hopeful q1,hopper pn po:5:2
hospital ro:9:4 rp:3:1 rr:4:2 rt:6:2 rz:2:2 s0:2:1,hotel ro:9:4 rp:3:1 rr:4:2 rt:6:2,hubspot e5 e8
humongous wn,hunch q4,hygiene ea:1:1 eb em,ideal m y3,ideals y3,if mg:6:4 sl:1:1,ils 12u 13k,impede 1ap
in r5 t8,inbound 1f,incumbent ke:5:3 m5,ingresos 15h,initech wa,initrode wa,ink in:1:1 io ja:3:1,ins x8
installment j6,instalment j6,instinct q4 qk,insurer ro:9:4 rp:3:1 rr:4:2 rt:6:2,intake 87
invoice 8z fr:3:2 j9:1:1 jh,invoiced 8v:1:1 90,invoices j9:1:1,irons pm,ist zo:1:1,it l7:1:1,jahr xq
jahresziel ww,job as,juridico 173 1aq,juridique 135:1:1,juristen ze,justify ai,k w2,karrierepipeline y1
kaufen 102,kaufentscheidung yy,kauft 102,kaufvertrag ys,keep n6:1:1,keeps n6:1:1,keine zq 10r,kept n6:1:1
kick p0,kicking p0,kill t4,know my:3:3 ql,kommt xa:1:1,konkurrenz 100:5:2,kunde x6 zk,kunden x6 zk
kundenabwanderung yo,kundendatenbank yz,kundenstatus z2,kundigung x7 10l,kundigungen x7
kundigungsrisiko yo,kundin x6 zk,kundinnen zk,l 10w
land 3o:4:3 3z:7:3 40:4:2 42 46:3:3 94 bt:3:1 bv:7:3 ge lw:3:2 p8 qb,landing 36 41:5:3 p8,landscape q2
late fw:3:2 pk,late-stage d5,latest q4 rs,laufende y8,lawyer o7:2:1 qq:2:1,lawyers o7:2:1 qq:2:1
layoffs nk,lead 15 16 17 1a:1:1 1c:2:2 1i:1:1 1j 1k 80,leaderboard 82
leads 16 17 1a:1:1 1b:3:1 1h:2:1 1i:1:1 pl:2:2 10j 14b 18a 1bx,league 7c:1:1,leakage 87,lean fc:2:1
leaning fc:2:1,leans fc:2:1,learned ql,learnt ql,leave 37:4:2 g8:7:3 nf:6:2,leaves 37:4:2
leaving g8:7:3 nf:6:2,left 4r:3:1 5r:5:2
legal cf:5:2 dh:2:2 i2 id:3:1 ij je:1:1 jf:2:1 jg:3:1 jj:8:2 lg ml:2:2 o3:5:2 o7:2:1 qq:2:1 173
lernziel y5,lernziele y5,leverage px,liability ib,library qv:3:2,licencas 1bd
licence 91 98:5:4 gm:5:2 go:4:2 hy ns:5:2,licences 92 97:2:1 go:4:2 m4:5:2 ns:5:2,licencias 17q
license 91 98:5:4 hy,licenses 92 97:2:1,licitacao 1a9,licitacion 16g,licitaciones 16g,licitacoes 1a9
liga 1c5,ligar 1c5,ligue 1c5,like n5:3:2,likelihood c1 u3,likely 50:4:2 c4:1:1 kk:1:1 md up:1:1,limpar 1ad
limpiar 16m,line 4a:3:2 su,list 1g sw:2:2 tu,liste zl 13g,litware wa,live cq:1:1 qe:3:2 ta,lizenz 101
lizenzen 101,llama 18g,llamar 18g,llegar 158,llena 17z,lo 170,location pr:1:1,log ec ep
logo 6l:1:1 6y:1:1 6z:2:1 70 fo:3:2,logos 6y:1:1,long mc tr,look 45:3:3 ju:4:1
looking 40:4:2 ju:4:1 kf:6:3,lose kg m6 pu:4:3 pw qb,losing kg m6 qb,loss 3q:5:3
lost 3y:2:1 gp:1:1 ha hc hd:1:1 kg m6 pu:4:3,lower 9s:1:1 m4:5:2,ltv 6w,mail qj,make r1:2:2 v9
management qq:2:1,manager qh,manda 1au,mandamos 1cd,maneja 177,manque 11a 11b:1:1 143:1:1
many 4j:2:2 7n:1:1 9b:1:1 9c:1:1 9m:1:1 ff:1:1 rg:1:1 u6:1:1 u7:1:1 uq:1:1,map dn,marche 13o,marches 13o
marge xv 11q,margin 8f 8h 9w,margins 8f 8h,massive wf,math uu,matter re:4:3,me ow:1:1,mean 6u 8e
meddic d9 di e4,meddicc d9,meddpicc d9 di e4,meeting ee:2:2 fo:3:2 h3 k9:7:3 nh nr:1:0,mehrumsatz 10k
mentor hk,mentoring hk,merger nk,mes 15k:3:1,message qj,met jp:10:3
meta 15a 15b:6:2 15t 18z 191:3:1 193:3:2 19o,metas 15a 15t 18z 191:3:1 19o,mete 17w,mil 19c:1:1
million 8m:1:1,mind qz:3:3,minds qz:3:3,ministry ro:9:4 rp:3:1 rr:4:2 rt:6:2,minuta 176 1ar,mio w2,miss 6r
missed 6r,missing eh eq jv:6:2,module pr:1:1,mois 144:2:2,monat xq xs:3:2,monatszahlen wz,monatsziel ww
money 1v lb:3:2 ob:4:3 oc:3:3 r6
month 44:4:3 4b:7:2 4c:3:2 4k:7:3 4s:7:5 4x:6:3 5o:2:2 5p:2:2 81 qx:7:3 ul:3:2,mood q6,more 9i:6:2 p9:2:1
most 35,move bu nz:6:3 pq q0:1:1 tt:1:1 u5,moved nn no:4:3 pq,movement gw:1:1 rs,mover 188 1bv
moves 4w:6:3 pq,mql 74 76,mqls 1b:3:1 74,mr qt,mrr 6w,mrs qt,ms qt,msa af i7 ic,mtd 79 w3
much 43:1:1 47:1:1 4l:1:1 4m:1:1 9b:1:1 9c:1:1 9j:1:1,multi ac ck ds dt:4:1
municipality ro:9:4 rp:3:1 rr:4:2 rt:6:2,must tj,na 1c9,nachfassen y7,nachlass yr:2:1 ze
nachtragen zs:4:1 104,name st,named 1e,nao 19z:2:1,nda af i7 ic m4:5:2,ne 124:2:1,neg vx,nego vx
negociation 12t,negocio 152 15v 18v 19q,negocios 151 152 18u 18v 18w:1:1
negotiation cf:5:2 dh:2:2 do:1:1 fo:3:2,net a7 a8,neukunde 107,neukunden 107,neukundenabschluss xg
neukundenabschlusse xg,new p9:2:1,news gw:1:1 gy k2:2:1 rs,next vp,nicht xb yj:5:2,nie yj:5:2
nimmer yj:5:2,nobody jm,noch xn zq,none jm,nosso 1av,notes q4,nothing cp:1:1 jn jo nh
notice fk:1:1 n8:3:2 nt:4:2 nu,noticias 1b3,nouveaux 142,nouvelles 13i:1:0 14t,novidades 1b3,novos 1bp
now ki:1:1,nrr 6w,nudge gk
number 31:2:2 3b:4:2 4s:7:5 54:3:3 55:1:1 57:3:2 58:5:2 59:4:3 5a:1:1 5c:1:1 5h:1:1 5i:1:1 5m 5q:1:1 5t 5y:1:1 5z 61:1:1 6f:4:2 8u c9:1:1 of s1:1:1 s5:4:4 sd:2:1 ui:2:2 w9:2:2
numbers 57:3:2 59:4:3 5a:1:1 5b 5c:1:1 5i:1:1 5j 5k:3:1 5l:1:1 5m 5n 5u 5v:2:2 5w:1:1 5x c9:1:1 s1:1:1 ui:2:2
numeros 15m:1:1 184:1:1 19g 1bs:1:1,nxt vp vr:1:1,ob 10f,objectif 114 115 116:5:2 11w 145:3:1
objectifs 114 116:5:2,objective 6f:4:2 6h 6k:2:1 7u 8u,objetivo 15a 15b:6:2 15t,objetivos 15a
odds c1 px u3 ur,oferta 161,off s7,offene y8,offenen y8
offer 9p:1:1 a0 a3 ad at nq:3:1 qw:7:4 ra:6:3 rc:3:3,offers 9p:1:1,offerte zw,offerten zw
offre 121 122 12w,ohne zq,onde 19a,one sv,ones to,open n5:3:2,opened n5:3:2,opening ba,operaciones 153
oportunidad 15o 15s,oportunidade 19j 19n,oportunidades 15n 15s 19i 19n,opp 1o 1w fo:3:2 fp:1:1
opportunite 11j,opportunites 11i 11v,opportunities 21
opportunity 1n:1:1 1p 1q:1:1 1r:3:2 1s:1:1 1t:2:1 1u:2:1 1w 1x:1:1 1y 1z:1:1 20 22:1:1 23:2:1 24 et fo:3:2
oppties vb,oppty vb,opptys vb,optimistic q1,optimistisch zd,orcamento 1a1 1af 1am,orden 16h 186
ordenes 16h
order 88 8u 8y 96:3:1 9p:1:1 a3 ag bo bv:7:3 fo:3:2 km:3:2 lu:4:2 lv:8:3 lw:3:2 mf:7:4 ni:5:5 nj:4:4 nm:2:2 nq:3:1 p6
ordered 89:1:1,orders 96:3:1 9p:1:1,org fg q2,oscorp wa,ote 68,other ke:5:3 nv:3:2,ou 11c 12s 132,out r5
over 49:7:3 8u js:4:3 o4 o6:3:1 s8 ug,overachieve 6n,overachievement 6n,overdue eq,owe n0:2:1,owed n0:2:1
owes n0:2:1,own 8u f7:1:1 lj:3:1 mt:1:1,owner qh,owns lj:3:1,pace 5g 7w,paced 7w,pacing 7w,package 9q
pagamento 1bi,pago 17v,paiement 13w 14i:2:2,panier 118,paper ia ja:3:1 jb,paperwork fo:3:2 ja:3:1 jb
par 13h:1:1,para 18e:2:1 1bw:3:1,pas 128,path v7,pay km:3:2 lj:3:1 lu:4:2,paying p9:2:1
payment ip j9:1:1 ns:5:2,payments j9:1:1,pays lj:3:1,pct rh:1:1,pedido 171:6:3 186 1bt,pen ob:4:3 oc:3:3
pencil uz,penciled uz,pencilled uz,pending gp:1:1,penetration 8d,percent rh:1:1 uo ut:4:4 v5:2:1
percentage uo,perd 13m,perda 1ah,perdemos 17k 1b8,perder 1b8,perdeu 1b8,perdimos 17k,perdio 17k
perdons 13m,perdre 13m,perdu 13m,performance 6m:1:1 83,pflegen zs:4:1,pharmacy ro:9:4 rp:3:1 rr:4:2 rt:6:2
phase 106,pick n9:4:1 na:1:1 nz:6:3,picked q8:2:1,picking n9:4:1,picks n9:4:1,pide 17t,piden 17t,pied we
pilot dd dl fo:3:2 gr:1:1 p7 101,pilote 13q,piloto 17n 17o 1ba 1bb,pilotphase z5:1:0,pilotprojekt z5:1:0
ping gk,pinta 185,pipe w:2:2 x y pa:4:2 pb vc xw,pipedrive e5,pipeline s z:1:1 11:1:1 12 13 14 7r:2:1 88
pipes vb,pipln vb,pistes 14b
plan 4s:7:5 54:3:3 57:3:2 58:5:2 5h:1:1 61:1:1 63:1:1 65:3:2 6f:4:2 6g:2:1 6h 6i 6k:2:1 73:4:1 7x:2:1 b3:1:1 d8:4:2 da:1:1 q4 s5:4:4 sd:2:1 sk:1:1 sp 12m
planerfullung wx,planned bq,planst zj,plant pr:1:1 ro:9:4 rp:3:1 rr:4:2 rt:6:2 ru:1:1 rv
play ly:1:1 q0:1:1,players q2,plazo 18f,plus 126 14h,po it:1:0 iu:4:1 iv j0:4:1 j1 ni:5:5 nj:4:4 p6
poc dd de dh:2:2 fo:3:2 gr:1:1 p7 13q,pocs de,podcast qu,point cr:5:3 14q:1:1 14s,points v5:2:1
politics q2,poliza 17q,por 17f:1:1 18e:2:1 1b2:1:1,port ro:9:4 rp:3:1 rr:4:2 rt:6:2
pos it:1:0 iu:4:1 iv j0:4:1 p6,position px,postpone n7:3:1,postponed n7:3:1 nn,potenzial 10k,pov de
power ln ob:4:3 oc:3:3 q2 rx,ppl vc,ppline vb,ppln vb,pplne vb,practice hk,practise hk,prazo 1c4
preenche 1bm,preferred dj,preiserhohung ze,preisfreigabe yp,preisnachlass ze,premium 8g,premiums 8g
prepayment j6,president qh,presupuesto 161 16o 16v 16w,prev 14r 1cb,previsao 18t 19p 1bj:4:1 1cb
prevision 111 14z,previsiones 14z,previsionnel 111,previsions 110 13x:3:1 14r,previsoes 18t,prevs 14r
price 8u 9n 9o 9t:3:1 9w aa gm:5:2 m4:5:2 ns:5:2 qw:7:4 ra:6:3 rc:3:3,pricing a2 aa kt:3:1 qw:7:4 ra:6:3
printer ro:9:4 rp:3:1 rr:4:2 rt:6:2,probability b4 c1 u3 u4,probable c4:1:1 up:1:1,probephase 101
process ms:5:3
procurement cf:5:2 dh:2:2 fp:1:1 fr:3:2 hz i3:5:1 i4:4:1 i5 id:3:1 jd je:1:1 jg:3:1 jj:8:2 ml:2:2 o3:5:2 o7:2:1 qq:2:1
prof qt,professor qt,prognose x0 xy,program qv:3:2,programme qv:3:2,progress gw:1:1 pq rs,project h9
projected 3n,projection 3n,projekt 10m,prolong lz:3:2 p5,prolongation p5,promise n0:2:1,promised n0:2:1
pronostico 14y 15u 18l:2:1,pronosticos 14y,proof db dc,prop vw 18m 1ca
proposal 8u 9p:1:1 a0 a3 a4 ad ao aq:4:1 cf:5:2 cg dh:2:2 fo:3:2 gm:5:2 gr:1:1 kt:3:1 nq:3:1 qw:7:4 ra:6:3 rc:3:3
proposals 9p:1:1 a4,proposition 121,proposta 1a1 1a2 1ca,propostas 19v,props vw
propuesta 161 162 171:6:3 18m,proseware wa,prospect f5:1:1 f6:6:2 g5:2:1 jt:5:3 lt:2:1 rf:2:1 13k
prospecto 15y,provision xv,provisionen xv,prueba 17n 17o 18p,publico 17m:1:1,puja 18k:2:2
pull 4e 4f 4h bu t7:4:1,pullins 4g,purchase fo:3:2 fp:1:1 fr:3:2 i9 lu:4:2
purchasing i0 jg:3:1 jj:8:2 o3:5:2 qq:2:1,purse oa ob:4:3,push bu pq vh,pushed 3y:2:1 gp:1:1 nn no:4:3 pq
pushouts 4g,put qn u5,q vz,q1 44:4:3 4b:7:2 4k:7:3 4s:7:5 4x:6:3 cb:2:1 qx:7:3 ul:3:2
q2 44:4:3 4b:7:2 4k:7:3 4s:7:5 4x:6:3 cb:2:1 qx:7:3 ul:3:2
q3 44:4:3 4b:7:2 4k:7:3 4s:7:5 4x:6:3 cb:2:1 qx:7:3 ul:3:2
q4 44:4:3 4b:7:2 4k:7:3 4s:7:5 4x:6:3 cb:2:1 qx:7:3 ul:3:2,qbr 78,qbrs 78,qdo 1ax,qtd 79 w3,qto 1ax
qtr 4k:7:3 4s:7:5 qx:7:3 ul:3:2 w0,qual 1bn,qualified cv:4:2,qualify gz,quand 12g 149:4:2,quando 197
quantas 196,quanto 195 19s 1aw,quantos 196,quartal xq xs:3:2,quartalszahlen wz,quartalsziel ww
quarter 44:4:3 4b:7:2 4c:3:2 4k:7:3 4s:7:5 4x:6:3 5o:2:2 5p:2:2 81 cb:2:1 qx:7:3 ul:3:2,quarterly 77
que 16q 16x:1:1 16y 16z:2:1 17b 180 18j:1:1 1ay:1:0 1bn,quem 1a7,question ry,qui 12d 12e,quien 168
quieren 17t,quiet jv:6:2 jw:1:1 ku:3:3 kv kw,quita 17w
quota 54:3:3 66 6b 6c:1:1 6d 6f:4:2 6s:1:1 7r:2:1 7x:2:1 s5:4:4 116:5:2 145:3:1 191:3:1 193:3:2
quote 19 8u 9p:1:1 9t:3:1 9z a0 a3 a4 ad aq:4:1 fo:3:2 gm:5:2 gr:1:1 kt:3:1 m4:5:2 nq:3:1 qw:7:4 ra:6:3 rc:3:3 wy xz
quotenerfullung wx,quotes 9p:1:1 a4,rabais 11r:2:1,rabatt xd yq yr:2:1,rabatte xd,rabattfreigabe yp
radio k0,rahmenvertrag ys,ran 8p,rang rl,range uk,rappeler 14l,rappelle 14l,rate 6t:1:1,ratenzahlung ze
rates 6t:1:1,ratio 6t:1:1,re jr,reach rl,reached rl,reaction q6,read am:3:2 n5:3:2 q4 qd,reajuste 1be
reaktion 10q,real 50:4:2 cv:4:2 lf:3:2 lh:5:3 ma:5:2 s2 t9:2:1 td:6:2 te:4:2 um:1:1,realisation 113
realistic 50:4:2 s2,reason ei:1:1,reasons ei:1:1,rebaja 17s,rebate 9w,receita 19e,rechnen zj,rechnest zj
rechnung 103,rechnungen 103,rechtsabteilung ze,reconquerir 14d,record eg:1:1,records eg:1:1
recuperar 17e 1b1,recuperer 14d,red is si tf,redline fp:1:1 fr:3:2 i8,redlined i8,redlines do:1:1 i8
redlining i8,reference gm:5:2 ld m4:5:2 oi oj:3:1,references m4:5:2 ns:5:2 oi oj:3:1
refinery ro:9:4 rp:3:1 rr:4:2 rt:6:2,reforecast 27,region pr:1:1,registration 1d:1:1
registrations 1b:3:1 1d:1:1,rein zi:13:3,relance 123 14f,relancer 123,relances 14f,relationship q5
relationships q5,rellena 17z,remise 11q 11r:2:1 11s 13u 14j:1:1 14k,remises 14j:1:1,remplir 140
remplis 140,renew hp hq:6:2 km:3:2 lu:4:2 lv:8:3 lw:3:2 mf:7:4 nm:2:2
renewal fo:3:2 fp:1:1 fr:3:2 hm ho:2:2 ht:4:1 hu hv hw:1:1,renewals hn ho:2:2 hu,renouvellement 129 130
renova 1bu:3:2,renovacao 1a4 1ak,renovacion 165 16t,renovaciones 165 166,renovacoes 1a4 1a5,renovam 1bc
renueva 187:2:1,renuevan 17p,renwl vt,reorder lz:3:2,reorg nk,reorganisation nk,reorganization nk
replies jl:2:2 mz:1:1,reply gw:1:1 jl:2:2 k1:5:2 k2:2:1 k3:2:1 mz:1:1 o0:5:2 qj rs,replying k1:5:2
reponse 13p,report ef:3:2,repousse 11n 14a,repousser 11n,request ah,reschedule n7:3:1,rescheduled n7:3:1
rescue ng,resiliation 12r,resilier 12r,respond jl:2:2 k1:5:2 rn:4:1,responding k1:5:2,responds jl:2:2
response k2:2:1 k3:2:1 mz:1:1 o0:5:2 qj,resposta 1c3:3:1,rest gg:4:1,reste 11a 11y 143:1:1
restructuring nk,resultado 19g,resultados 19g,results 5c:1:1,retailer ro:9:4 rp:3:1 rr:4:2 rt:6:2
retain ng,retention 6x:2:1,retrasar 188,return pf,rev vy,revenue 7e:5:2 7f 7h 88 8u,review iy:2:1 iz:1:1
revise ae,revive qb,rfi af,rfp af an:5:1 ao aq:4:1 fo:3:2,rfq af,ride gg:4:1,riesgo 16b:2:2,right v8:8:4
ring rl,rip ts,risiken xc,risiko xc
risk 3t:3:3 3u 4v:4:2 56 g1 g3:4:2 g4:1:1 sf:4:2 sg:1:1 sh:1:1 sn:1:1 sq:5:2 sr:1:1,risks sn:1:1
risque 11k:3:2,rnl vt,rnwl vt,rnwls vt,roi 9u,role i6,role-play hk,roll 3k ps,roll-up 3m,rollout fo:3:2
rollup 3l,ruckmeldung 10q,run 3h 7c:1:1 8p,run-rate 3i,running 8p,runrate 3j,rutschen x5:3:1 10h
rutscht x5:3:1 10h,sabes 18o,saca 17w,said h0:2:1,saisir 140,saisis 140,sal 74,sale 96:3:1 ni:5:5
sales 3e 7b 7d 7g 84 88 96:3:1,salesforce e5 e8 z0,sals 74,sandbag 3d,sandbagger 3d,sandbagging 3d
sans 125,save ng qb,schaffen 10d,schaffst 10d,schafft 10d,schieben 10g,schliesse xr,schliessen xr
schliesst xr,schlusselkunden z2,school qv:3:2,schritte z1:1:1,scoreboard 82,scrub 1m,se 15e 15x 189
seat 91 98:5:4 gm:5:2 go:4:2 q5,seats 92 97:2:1 go:4:2 m4:5:2 ns:5:2,security dh:2:2 jc o3:5:2,see n5:3:2
seen n5:3:2,seguimiento 163,seit yl,sell 4k:7:3 94 9d:4:3 pg,selling 8j:2:1,sem 1a0,send ae gq,sent ae
serious oz,session qv:3:2,sfdc e5,sgn vu,sgnd vu,shaky td:6:2 te:4:2,shape 40:4:2 45:3:3,share 8b
shipped 89:1:1,shipyard ro:9:4 rp:3:1 rr:4:2 rt:6:2,shopping nb:3:1 nc:2:2
short 5f dq oh s7 v4:4:2 v5:2:1 v6:1:1,shortfall 3q:5:3 3r,shortlisted dr,shot px u9:1:1,shrugged q8:2:1
shy 5f v4:4:2 v5:2:1,sicher zd 10o
sign 46:3:3 94 9d:4:3 bt:3:1 bv:7:3 c2:7:2 cn dx if ig ih ix:7:2 j3 km:3:2 l6:4:2 lj:3:1 lk:2:1 lu:4:2 lv:8:3 lw:3:2 mf:7:4 nm:2:2 nz:6:3 p8
signal qj,signals qj,signature bo c9:1:1 fo:3:2 fp:1:1 fr:3:2 il j2 ja:3:1 jk n1 nj:4:4 12b 12c 131
signed 8v:1:1 8w:5:1 8x:5:2 95:2:1 9a 9d:4:3 9e:3:1 9f gp:1:1 if ir iw ix:7:2 j3 km:3:2 lu:4:2,signer 11g
signing c9:1:1 if ix:7:2 j3 p8,signs j3 l6:4:2 lj:3:1 lk:2:1,silence 127 13j,silencio 17h 18r 1b4 1ch
silent jv:6:2 jw:1:1 ku:3:3 kv kw,sin 160,since jl:2:2 jq ks,sit oy,site pr:1:1,sits oy,sitting oy
situacao 1bz,situacion 16a,size 6v:1:1 8u,slide bu,slip 4w:6:3 bf:4:1 bu c5 sm:5:1,slippage 87 c5 c6
slipped 3y:2:1 4w:6:3 be bf:4:1 c5 c7:2:1 c8 gp:1:1 nn no:4:3,slipping bd bf:4:1 c7:2:1 c8 sm:5:1
slips 4w:6:3 sm:5:1,soft td:6:2 te:4:2,sold 89:1:1 9d:4:3,solid s2 td:6:2 te:4:2 um:1:1
somebody nv:3:2 ov rd:4:3,someone ke:5:3 nv:3:2 ov rd:4:3,sonderrabatt yp,sow af ic,soylent wa
speak jp:10:3 k8:7:2,spiced d9 e4,spoke jp:10:3 k8:7:2,spoken k8:7:2
sponsor h3 h5:1:1 h6 h7:3:2 h8:4:3 hg hh l2:8:4 ll:5:3 mu:7:1 oo:1:1 qq:2:1 r8:1:1,sql 74 75,sqls 74
stage 7l ct:2:2 cu d1 d2:1:1 d3 d4:1:1 d6:7:2 d7 dh:2:2 dy dz:1:1 e0:1:1 e3 ol:1:1,stages d7,stale el eq
stall cw,stalled cw dw gp:1:1 q8:2:1 td:6:2 te:4:2,stalling nb:3:1 nc:2:2,stand 40:4:2 xm zr,standing px
stark wh,start ba,state q3,statement r7,status fn h1 np rs,stay lz:3:2,steering ok
step ed:2:2 ee:2:2 en:1:1 gx:1:1 ol:1:1 tt:1:1,steps ed:2:2 en:1:1 gx:1:1,sterling wo,stopped o8:1:1
story q3 re:4:3,stp vq:1:1,stps vq:1:1,strategy q4,structure q2
stuck ca:3:1 cx:3:1 cy cz du:3:1 dv:1:1 dw e1 e2:5:1 gp:1:1 hj:1:1 td:6:2,subida 17r,submit ae
subscription hy,sumiram 19y:2:1 1b5,sumiu 19y:2:1 1b5,summer 4k:7:3 4s:7:5 qx:7:3 ul:3:2
supermarket ro:9:4 rp:3:1 rr:4:2 rt:6:2,supplier ji ke:5:3 ny:1:1,supposed rj,sure kk:1:1 q1 um:1:1 up:1:1
svp o2:4:3,swallow rb,swallowed rb,swim 8p,switch g8:7:3 nf:6:2,switching nf:6:2,tage z4,tailspin wa
take q4 u5,takeover nk,talentpipeline y1,talk ju:4:1 k8:7:2 qu qv:3:2,talked jp:10:3 k8:7:2
talking ju:4:1 kf:6:3
target 4s:7:5 54:3:3 57:3:2 58:5:2 5c:1:1 5h:1:1 60:4:2 61:1:1 64 6f:4:2 6g:2:1 6h 6i 6k:2:1 6s:1:1 72:1:1 73:4:1 7r:2:1 7u 7x:2:1 7y 7z 8u g6 s5:4:4 sc sd:2:1
targets 57:3:2 5c:1:1 7x:2:1 7y,tasa 15l,taux 117,taxa 19h,tco 9u,tcv 6w,technical dj lh:5:3
temperature q6,tender 9p:1:1 a3 a4 a5 an:5:1 ao fo:3:2 id:3:1 nq:3:1,tenders 9p:1:1 a4 a5
term a9:1:1 ns:5:2,terminate g8:7:3 ga,termination fj
terms 9t:3:1 a9:1:1 gm:5:2 m4:5:2 ns:5:2 qw:7:4 ra:6:3,territory fl gh,test 13q,teste 1ba 1bb 1cf
testphase 101,teststellung p7 z5:1:0 101,teu 1av,tgt vm,tgts vm,thing re:4:3,things re:4:3
think m2:2:2 mm:7:2 mn:4:3 mo:7:2 r2:5:1 ud,thinking g9 q4 r2:5:1,thoughts q4,thousand 8m:1:1 8n:3:2
thread ox:2:1,through fs:3:1 so:5:2 ss:2:2 tw:2:2,throw pe,tiene 177,tient 139,timeline qw:7:4,tire p1
to uf:3:1,too aj:3:1,top p 1l 4q 7k tv zm:2:1,touch k8:7:2,track 40:4:2 45:3:3 5g,tracking 3v
traction gw:1:1,trade 18,training qu qv:3:2,tratos 153,trava 1ap,travando 1ap,trefferquote x1,trend 5g
trending 3v,trey wl,trial 19 b2 dd dh:2:2 dl p7 1bb,trimestre 144:2:2 145:3:1 15k:3:1,trip qg
trouve 14p:1:1,trouvent 14p:1:1,true kl:6:5 v8:8:4,trust qd qy:2:2,try qn,tunnel 112,turn pd,turnover 7i
tyre p1,tyrell wk,ultima 18h 1c6,umbrella wj,umsatz wu y4,umsatze wu,umsatzprognose x0,umsatzzahlen wz
umsatzziel ww,unblock oq,und 10a:2:1,under 8u uh,undercut al,underperform 6n,understand mq ql
understood ql,uneasy q1,unit 98:5:4,units 97:2:1,university qv:3:2 ro:9:4 rp:3:1 rr:4:2 rt:6:2 s0:2:1
unlikely md,unlock qb,unsicher zd 10o,unsigned iw,unsure q1,unterschreiben yb z6,unterschreibt yb
unterschrieben yb,unterschrift yd,unterzeichnen yb,unterzeichnet yb,unweighted 3c,up kf:6:3
update ae eo gw:1:1 h1 hi q4 rs,upgrade lz:3:2 ph u5 10k,uplift 9w,upsell ew,upselling ew,upsells ew
upside 3g v0 vg,upsold ew,us ft:1:1 gb:4:3 ke:5:3 ki:1:1 kj:7:4 nx ny:1:1,usage fx,use qn,user 98:5:4
users go:4:2,utility ro:9:4 rp:3:1 rr:4:2 rt:6:2,va 11l 13c 16c 185,vai 19u,value 6v:1:1 8u uw
vamos 16c 183 19u,van 16c,vandelay wa,vao 19u,vas 16c 183,velocity 87,vendas 19f
vendor dj dk i1 ji ke:5:3 nv:3:2 ny:1:1,ventas 15j 15k:3:1,verba 1af,verbal d0 df dm,verbally df
verdict n1 n2,vergeben 100:5:2,vergleichen zy,verkaufschance wt,verkaufschancen wt,verkaufstrichter wq
verkaufszahlen wz,verkaufsziel ww,verlangerung yn z7,verloren 100:5:2,verschieben 10g,verschiebt 10h
vertr zt,vertrag ya yc 101,vertrage 101,vertragsabschluss xg,vertragsabschlusse xg,vertragsentwurf ze
vertragsverlangerung ym,vertragsverlangerungen ym,vertriebschance wt,vertriebschancen wt
vertriebsprognose x0,vertriebstrichter wq,vertriebszahlen wz,vertriebsziel ww,vertriebsziele ww,view q4
visit gk nr:1:0 qg,visto 175,voice q5,volume 87 9q,vom zp:1:1,von zp:1:1 zv,vont 11l 13c,vorhersage ze
vorziehen 10g,vote na:1:1,vp o2:4:3 o7:2:1 p4:2:1 w4,w vs,wackeln x5:3:1,wackelt x5:3:1,wait k4 k5
waiting k4 k5 k6:3:3 kz q8:2:1,waits q8:2:1,walk 8p 9r,walked q8:2:1,wallet 8c,wann 10f,war tm
warten ye 10p,wavered q8:2:1,wavering nb:3:1 nc:2:2,wavers q8:2:1,way q5,wayne wi,wc vf,weather 2a
webinar qu,weighted 3c,weit x9,wer yf,wettbewerb 100:5:2,wetterprognose xx,wettervorhersage xx,wgtd w1
whale mb,whales mb,what sx t2 t3,which le,white g7,whose tq,why kh,wie xh zn 10a:2:1,wieviel xi
win 8a 94 9d:4:3 9h 9l lx:4:2 p8 qb,winery ro:9:4 rp:3:1 rr:4:2 rt:6:2,wingtip wa,winnable cs lf:3:2
winning p8,wins 9h,without l0,wo xo xp,wobbly td:6:2 te:4:2,wochen z4
won 3y:2:1 95:2:1 9a 9d:4:3 9e:3:1 9f gp:1:1 ha hb,woodgrove wa,word gw:1:1 k2:2:1 k3:2:1 mz:1:1 rs
words qj,work ie:3:2,working 8j:2:1,works ie:3:2,workshop qu qv:3:2,worried q1,worst 3a,worth 8u lf:3:2
write am:3:2,writing ar:1:1,wtd w1,y 133:2:1
year 4c:3:2 4k:7:3 4s:7:5 4x:6:3 5o:2:2 81 ab:1:1 bg hr:1:1 qx:7:3 ul:3:2
yearend 4k:7:3 4s:7:5 qx:7:3 ul:3:2,yellow tf,ytd 79 w3,zahlen xt:1:1 xu 102 10b 10c:5:2,zahlt 102
zahlungsziel ze,ziehen 10g,ziel xk,zielerreichung wx,zielerreichungsgrad wx,zoho e7,zombie t5,zum 10a:2:1
zusage zu,zusatzmodul 10k,zusatzverkauf 10k,zuschlag ze,zuversichtlich zd
`;

/** All patterns by number, each behind the place of its rule, or behind - where it masks. */
export const RULE_PATTERNS = `
0 deal|dealflow
0 deals
- to|you|i|we|they|will|can|could|should|would|must|how|t|not|people|and|better|then|best|ways|way|let =deal with
- ^ =deal|=dealing with !<name>
- =deal me|him|her|yourself in|out
- =dealing|=dealt|=deal *1 with !<name>|the|our|that|this
- he|she|it|who|that|<name>|one|nobody|somebody|everybody =deals *1 with
- deal well|better|badly|calmly|openly|gently|directly|kindly|constructively|confidently|poorly|honestly|patiently|productively|healthily|effectively|early|fairly|firmly|quickly with
- deal *2 with *2 conflict|stress|pressure|rejection|feedback|emotion|difficult|nerves|uncertainty|ambiguity|change|anger|criticism|setback|failure|fear|disagreement|interruption|complaint|silence|anxiety|workload|people|colleague|objection
- be|is|was|make|such|no|not|feel *3 big =deal !in|at|closing|from
- a big =deal *1 you|that|to|for|when|if|about
- no|such|so big a? =deal
- ^ big =deal $
- big|bigger|small =deal or
- great|good deal of|more|less|better|about
- a great|good deal
- real|raw|square|done|new|green|package deal
- deal breaker|maker
- not|never the =deal
- deal between|with us|you|ourselves
- deal *4 with yourself|myself|himself|herself|themselves
- here|that|it|this s|is *1 the|a|my|our? =deal
- ideal
- ^ =deal du|wir|zwischen|unter
- what is the big deal
1 top of? funnel
1 funnel number|stage|conversion|this|by|for|update|check|meeting
1 funnel of *1 lead|deal|prospect|opportunity|customer|opp
1 pipeline
1 pipeline~
1 sales|revenue|your|our|my|the|open funnel
1 funnel review|coverage|hygiene|health
1 in the pipe
1 pipe coverage|review|gen|generation|build|created|creation
1 =pipe for|in|next @period
- career|talent|hiring|candidate|recruiting|recruitment|leadership|data|content|ci|deployment|build|promotion|succession pipeline
- funnel of !lead|deal|prospect|opportunity|customer|opp
- water|gas|oil|sewage|burst pipeline
- pipeline burst|leak|leaking|flooded
- pipeline of !deal|lead|prospect|opportunity|customer|client|opp|new|qualified|business|revenue|order|late|early|<sum>|<number>|the|our|your|sales|open
- pipeline of|for *1 talent|candidate|leader|hire|woman|women|idea|people|successor|mentor|manager|future
2 lead *2 cold|untouched|stale|overdue|worked|unworked|aging
2 lead|leads from the|our|a|last *1 fair|event|webinar|show|campaign|conference|site|exhibition
2 lead|leads not|never|un followed|worked|called|contacted|touched
2 trade show|fair leads|follow-ups|contacts|list
2 demo|trial|quote request|requests|sign-ups|signups
2 webinar|event|fair|campaign|inbound|partner leads|=lead
2 assign|distribute|qualify|route|reject|accept|work *2 leads|mqls|registrations
2 speed|time to lead
2 channel|deal|partner registration|registrations
2 named prospects|prospect|accounts
2 inbound *1 request|requests
2 list of *1 prospects|leads|accounts|customers|targets
2 archive|close|drop|call|sort|purge|recycle *1 leads
2 inbound|open|cold|untouched|qualified|marketing|hot|warm|overdue|stale leads|lead
2 lead *1 follow-up|followup|sla|routing|qualification|list|gen
2 =lead follow
2 top <number> target|prospect|name|logo
2 scrub *2 list|top|number|pipe|book|deal
3 live|real|current|actual|stuck|slipped|stalled opportunity
3 opp
3 opportunity *3 slip|stick|stall|close|open|stage|pipeline|move|value|worth|review|list|owner|record|crm
3 sales|revenue|expansion|upsell|renewal|enterprise opportunity
3 the|this|that <any-name> <name>? opportunity
- what opportunity *2 had|have|learn|grow
- given|give|gives|having|get|had *1 opportunity
- career|promotion|learning|growth|leadership *1 opportunity
- money opportunity
- !<name> opportunity|opp to|for !<name>|the|this|that
- growth|learning|career|development|training|improvement|missed|speaking|mentoring|coaching|volunteer|stretch|equal|internal opportunity
- opportunity cost
- new opportunity to
- opportunity per|a|each|every *1 call|day|week|meeting|conversation
4 ^ =opportunities *1 $
4 which|what|many|your|my|our|these|those opportunity *1 are|need|do|is|for|in|by|this|with|at|should|could|will|depend|hinge|rely|wait
4 open|live|dead|stale|aging|ageing|aged|overdue|stuck|late|stalled|slipped|pending|active|qualified|lost|won|closed|biggest|largest|top|priority|key|new|<number> *1 opportunity
5 opportunity
6 forecast
6 forecast~
6 reforecast
- weather|rain|snow|storm|sunshine forecast
- forecast *1 weather|rain|snow|sun|sunny|hike|picnic|trip|barbecue
- weather *2 forecast
- forecast|forecasting your|my|his|her own? *1 week|day|energy|mood|level|stress|feelings|workload
- energy|mood|weather|rain|your *1 energy|mood forecast
- forecast *3 weather|rain|sun|sunny|sunshine
- forecast *3 feel|mood|energy|feeling|emotion
- forecast how *1 you|your
7 !to|and|can|will|i|you|we|they|please my|your|our|the|his|her|their|last|this|in|team|weekly|monthly !of !to =commit !to|=and
7 =commit number|deal|call|list|category|forecast|coverage|vs|versus|upside|amount|gap|change|at|stand
7 =commit *1 best|worst|upside
7 best|worst|upside *2 =commit
7 =commit for|this|next @period
7 =committing *1 to|for? *1 this|next|the *1 @period
7 ^ =commit $
7 !to|and|can|will|i|you|we|they|please|not|don|t|fully|publicly|must|should|could|would|let|really|truly|never|then =commit $
7 =commit going|today|into|coming
7 =commit to the|your|my|our vp|board|boss|cro|ceo|director
7 =commit is|be|at|moved|went|dropped|up|down
7 commit|committed to that|this|your|the *1 number|figure|forecast|amount
7 what|how *1 do|did|will|can you|we =commit|=committed last|this|for|and|$
7 what|how *1 do|did|will|can you|we =commit|=committed $
7 =committed revenue|number|deal|forecast|amount|upside
- =commit to !the|your|my|our
- =commit to the|your|my|our !vp|board|boss|cro|ceo|director
- =commit and
- git|code =commit
- =commit message|history|hash|style
- =commits to
8 call|calling your|the|a|my|our =number
8 what *2 calling *1 for|this|at|$
8 your|my|our|the =call for|on @period
8 =high =low
8 most likely *1 number|case|and|worst|best|low|high|$
8 landing *1 zone|spot|point|number
8 where *2 that|it|this leave|leaves *1 us|you|we *2 @period|number|target|plan
9 best case worst|number|commit|deal|upside|forecast|scenario|for|vs|versus|revenue|and
9 best|worst case number
9 worst case number|commit|deal|best
9 low|high|mid|worst|best *1 =best|=high|=low|=worst *1 call|number
9 weighted|unweighted forecast|pipeline|value|number|revenue
9 sandbag|=sandbagging|sandbagger
9 sales projection|prediction|outlook|estimate
- best case for|of you|growth|learning|yourself
10 !career|personal|the =upside *1 deal|number|opp|opportunity|list|that|could|downside|@period|commit
10 run rate
10 run-rate
10 runrate
10 roll up *2 number|forecast
10 rollup
10 roll-up
10 projected|expected|projection *2 finish|landing|revenue|sale|close|@period|number|booking
11 how *1 will you|we|they|team|@period finish|end|close|land *2 @period
11 in the bag
11 make up *1 the|a|this|your|our *1 shortfall|gap|difference|loss
11 shortfall
11 <number> *1 to find|go|get|close
11 where is the risk *2 number|quarter|month|forecast
11 risk in|to|on your|the|our|this *1 number|quarter|month
11 trending|tracking *1 to|toward|towards|at|for|below|above|behind|ahead
11 give me your *2 biggest
11 added pushed|lost|slipped|won
11 pushed|added|lost|won|slipped|new *1 pushed|added|lost|won|slipped
11 where *1 will|do|are|is|does|should|would|can|might you|we|i|they|this|the|that|it|team|@period *3 land|finish|end|close|come
11 where|how *1 @period *1 land|finish|shape|looking|track|end|stand
11 where are|be you|we *2 landing|going to land|finish
11 land|finish|end the|this|your *1 =quarter|=month|=half|=q1|=q2|=q3|=q4 *2 at|on|above|below|with|under|over|strong
11 what|how much *2 @period look|hold|bring
11 how be|do|does *1 !last the|this|next|your|our|coming =quarter|=month|=half|=q1|=q2|=q3|=q4 look|shape|track|stand|come|going|develop
11 how be|do|does @period look|shape|track|come
11 when do|does|will it|that|this|they|he|she land|drop|come|close|hit|sign
11 how much *3 land|come in|close|sign|book|=committed
11 how much|many *3 going to come|close|land|sign|drop
11 what|which|how much|anything|everything *4 get|push|bring|drag over the line
11 over|across the finish? line
11 fall|slip|drop|slide|move|push|roll|pull *3 out|into|to|from|off *2 =quarter|=q1|=q2|=q3|=q4|=month
11 fall|slip|drop|slide out|off *1 =quarter|=month|=year
11 quarter|month|year end push|crunch|close|target|number|deal|rush
11 pull in|forward *3 @period
11 pull *3 into|in|forward *2 @period
11 =pullins|=pushouts
11 pull in|ins *1 push out|outs
11 =bring|=pull|=brought|=pulled forward
11 what|how much|how many *2 will|can|could|do you|we *1 bring in|home|this|next|@period
11 what be|is *1 left|open|missing|still *3 sell|close|book|find|@period
11 how much *2 still|left|open|missing|remain|outstanding|needed
11 how much more *3 need|to|have
11 be|are|is you|we|team|they *1 going|able to make it *1 this|the|by
11 =you|=we|=they going make|hit|miss *1 it|plan|number|target|quota
11 what *2 the =gap
11 beat|top last|previous *3 number|result|record
11 what *2 left *2 tank|pot|bag|bank *1 for|this
11 where be|are|is *1 we|you|i|team on|in|with|against|at the|this|your|our *1 @period|number|target|plan|goal
11 add *3 list for|to *1 @period
11 <sum> to go|left|short|open|missing
11 what *2 at risk *1 this|next|in|for
11 what *3 if|when it|this|they|that slip|slips|slipped|moves|drops
11 get|done|do|happen *1 done|it|them|this *1 this|before|by *1 =month|=quarter|=year|=q1|=q2|=q3|=q4|=eoq
11 accelerate it|this|them|that|timeline|<name>
11 how far *2 off|from|behind|short|ahead|away
11 what|how *1 be|is *1 real|realistic|likely *2 number|@period
- where *3 come from
- bring forward *2 meeting|session|date|course|training|topic
- end the month|quarter|year proud|well|happy|healthy|rested|calm
12 half|third|quarter|rest|part|<percent> of the|your|our target|number|quota|plan|goal *2 done|open|left|missing
12 your|our|the|my =number $
12 risk *2 in your|the|our =number
12 hit|make|miss|reach|beat|exceed|attain|blow|crush|deliver|chase|carry the|your|our|my|their|his|her *1 =number|=numbers|=target|=targets|=plan|=figures|=budget
12 going|able|enough|hope to? hit|make|miss|reach *2 number|target|plan
12 what is|be|are|s *1 your|the|our|his|her|their|my =number|=numbers !of
12 your|our|my|his|her|their|the =number|=numbers|=figures for|this|in|against|vs|versus|is|are|at|by|look|last|since|next|as|ytd *1
12 =numbers against|vs|versus|for|this|since|last|next|of *1 @period|week|plan|target
12 sales|weekly|monthly|quarterly|revenue|booking|closing =numbers|=number|=figures|=results|=target|=targets
12 gap to|from|against|vs *1 number|target|plan|goal|quota|budget|<sum>|<percent>
12 close|fill|bridge|cover the|this|your|our *1 gap to|before|by|this *1 number|target|plan|@period
12 behind|ahead|short|shy of|on *1 plan|target|number|goal|budget
12 track|trend|pace *1 against|to|toward|towards|vs *1 target|plan|number|goal|budget|@period
12 off|from|to|below|above|under|over|versus|vs|against|of target|plan|budget|number
12 real|actual|total|final|team =number|=numbers
12 ^ =numbers|=figures
12 then|and|plus|also|about|on|through|at|look|review *1 the? =numbers|=figures $
12 your|our|the =numbers|=figures $
12 =number|=numbers risk|risks|ask|asks
12 =numbers|=figures review|check|update|talk|first|walkthrough|deep|session|time
12 make|making the|this =quarter|=month|=year|=half
12 hit|miss|make this|the|your|next =quarter|=month
12 the =number is|are *2 not|soft|low|short|off|behind|good|bad|weak
12 number|target|result|figure *3 week|month|quarter left
12 <percent> *3 week|weeks|day|days|month|months left|to go|remaining
- number of
- =numbers game|anxiety
- apart|aside|away from =numbers
- beyond|besides|behind|without =numbers
- =numbers do|don *1 define|matter
- phone|mobile|room|page|even|odd|lucky|house|large|small|great|any|total number
- number one|two|three|<number>
- hit|reach|make *2 personal|learning|development|behaviour|behavior|activity|call|fitness|savings goal|target
- learning|development|personal|behaviour|behavior|activity|skill|prospecting target|plan|goal|number
- !mutual|joint|close action plan
- development|coaching|learning|ramp|onboarding|career|vacation|holiday|day plan
- target audience|group|persona|reader|role|level|score|skill|behaviour|behavior
- reach|make the|your|our *1 plan for|together|to
13 quota
13 attainment
13 =ote|=accelerator|=accelerators
13 commission *3 expect|expected|earn|get|make *2 on|from|for
13 commission *1 statement|check|payout|on|from|for|rate
- quota of|for *1 hour|call|question|page|book|fun|kindness|laughter|compliment|praise|smile|hug|break|walk|joy|silence|thanks|hugs
- no =quota on|of
- quota for !sales|new|logo|revenue|the|this|next|last|@period|<sum>|<number>|each|every|team|us|you|me|him|her|<name>|all|both|enterprise|mid-market|smb
- certificate|certification|skill|learning|goal|competency|educational attainment
14 <percent> of|to|against|below|above|vs|over|under *2 target|plan|goal|budget|quota|number|objective
14 <percent> *1 attain|attainment|achieved|target|plan
14 target|plan|budget|objective *3 <percent>
14 target|plan|goal *4 <sum>
14 <percent> *4 with *3 left|to go
14 revenue|sales|booking|annual|quarterly|monthly|yearly *1 target|objective|plan|goal|budget
14 new business|logo *1 target|goal|objective
14 over|under =performance against|vs|to
14 =overachieve|=overachievement|=underperform
14 reach|get|finish|at|be|are|end *3 <percent> *2 @period|quarter|year|month|half|target|plan
- talk|listen|listening|speaking|energy|time|week|calendar|effort|confidence *4 <percent>
- <percent> of the|your|my time|week|day|calendar|call|talking|energy|meeting
15 missed|miss|below|beat target|quota|targets|number
15 below|under|over|against|vs quota|target
15 win|close|closing|conversion =rate|=rates|ratio
15 average|avg|mean *1 deal|contract|order|sale|selling|ticket *1 size|value|price
15 deal|contract|order size|value
15 =acv|=tcv|=arr|=mrr|=nrr|=grr|=asp|=ltv|=cac|=gmv
15 net|gross *1 retention
15 new logo|logos|business
15 <number> *1 logo
15 logo *1 by|goal|target|win
15 =bookings
15 on target earnings
15 <percent> *1 of? *1 =plan|=target|=budget
15 =mql|=mqls|=sql|=sqls|=sal|=sals
15 sql to
15 mql to
15 quarterly business review
15 =qbr|=qbrs
15 =ytd|=qtd|=mtd
- new business idea
- sales performance coach|review of skill
- team|fun run|league
- sales result of
- improve|understand|learn about|how *3 revenue operation|model
- revenue recognition|operations *2 course|works|session|training|basics|team|with|colleague
16 sales cycle|velocity|result|performance|figure|number|volume|activity
16 revenue
16 turnover of <sum>
16 =booked *2 <sum>|business|revenue|@period|year|ytd|this|so|to
16 top line
16 stage *1 conversion
16 conversion|convert *1 from|of|to|by|rate
16 how many *3 turn|turned|convert|converted
16 business review
16 =coverage $
16 <times> coverage
16 <times> *1 pipeline|coverage|quota|target
16 coverage *2 <times>
16 coverage|covered *2 @period|quota|target|gap
16 target|goal|objective achievement|fulfilment|fulfillment|achieve
16 budget|plan|forecast|target vs|versus|against actual
16 pace|paced|pacing *2 <percent>
16 missed|miss|below|under|short|off|on|behind *1 =target|=targets|=quota|=plan
16 ^ target|targets $
16 target or|vs
16 lead *1 conversion|to
16 year|quarter|month to date|=ytd|=qtd|=mtd
16 leaderboard|scoreboard
16 performance against
16 sales per|by head|rep|person|region|product|segment|team|week|month
16 booked and? =billed
16 =billed
16 ^ =velocity|=leakage|=backlog|=slippage|=bookings|=intake|=volume $
16 deal|sales|pipeline|order|revenue velocity|leakage|backlog|intake|volume
16 units|seats|licences|licenses|volume sold|shipped|ordered
16 win loss
16 share of wallet
16 wallet share
16 penetration *2 base|accounts|segment|region|top|market
16 average|avg|mean ticket|basket|discount|margin|price
16 margin|margins *3 make|making|left|protect|on|at|for !error
16 premium|premiums *3 place|placed|write|written|book|booked|bound|volume|renew|quoted
16 margin|margins *2 slipping|thin|shrinking|low|big|large|order
16 president|presidents s? club
16 <number> *1 working|selling|business day|days *1 left|to|remaining|go
17 <money>
17 <sum>
17 <number> thousand|million|grand
17 hundred|hundreds thousand|of *1 thousand
17 six|seven figure
- run|=running|ran|walk|cycle|swim <sum>
- course|training|conference|workshop|certification|learning|development|coaching|ticket|equipment|headset|travel|charity|donate|raise|salary|gift|budget|allowance|bonus|cost *4 <sum>
- <sum> *3 course|training|conference|=book|workshop|certification|learning|development|coaching|ticket|equipment|headset|travel|charity|donate|run|race|steps|salary|raise|budget|walk|bike|ride|allowance|follower|people|reader
18 close|book|sell|land|bring|sign|win|add|need|find|generate|deliver|produce|create|build|reach|upsell|invoice|bill *4 <sum>
18 <sum> *4 by|in|this|next|before|from|per|left|to|still|open|missing|short|behind|one|is|more|deal|contract|proposal|order|quote|real|month|goal|target
18 goal|target|objective|own|number|worth|value|revenue|discount|price|quote|proposal|order|size|=at|=over|=above|=under *4 <sum>
19 be|is|are|been|get|gets|got =booked|=invoiced|=signed
19 get|have|need|help *4 =signed
19 <number> *3 have|has|are|is =signed|=closed
19 order intake|entry|book|backlog|volume
19 invoice *2 paid|sent|due|overdue|out|open
19 =invoiced
19 seat|licence|license count|number|growth|expansion|drop
19 seats|licences|licenses *2 down|up|more|less|cut|going|expand|from|to
19 book <number> *2 deal|order|contract|customer|account
19 close|sell|win|sign|land <number> *2 deal|contract|customer|client|account|order|licence|license|seat|unit|a|per|by|new|before|this !meeting|call|conversation|minute|minutes
19 <number> *1 closed|signed|won *1 deal|contract|account|customer|week|$
19 <number> *2 sale|sales|order|orders|contract|contracts *2 a|per|by|this|each|every|before|in
19 <number> more? =seats|=licences|=licenses|=units
19 from <number> to <number> *1 seat|licence|license|user|unit
19 first *1 sale|order|contract|win *3 by|in|before|within|day
19 closed|won|signed *3 by|within|before *1 day|end|@period|<number>
19 how many|much *3 =close|=closed|=sell|=sold|=signed|=sign|=win|=won *1 this|last|next|in|by|so|$|week|@period
19 how many|much *3 =close|=closed|=sell|=sold|=signed|=win|=won $
19 what|which *1 did|do|have you|we =sell|=sold|=close|=closed|=sign|=signed|=win|=won|=book|=booked
19 <sum> *2 =booked|=closed|=signed|=won
19 =booked|=closed|=signed|=won *2 <sum>
19 what *1 came|come|comes in|through this|last|next|on|by|so|from
19 wins|win to book|report|log|count|announce
19 bring|get|need|want|find *1 in? *1 one|another|two|three *1 more *1 big|deal|one|in|by
19 how much *1 do|does|did|will|can they|it|he|she *1 spend|pay|buy|cost|bring
- close two|three *1 eye|window|tab|feedback|loop
- win <number> *1 minutes|hours
- how many *2 feedback|calls|conversation|practice
20 price *1 hold|lock|guarantee|increase|list *2 expire|for|until|ends
20 price hold
20 open|pending|live|outstanding quote|quotes|tender|tenders|offer|offers|proposal|proposals|bid|bids|order|orders
20 bundle|bulk|volume|package price|discount|offer|deal
20 walk away or
20 go|going lower|cheaper *1 on|with|for|$
20 want|wants|asked|asks *2 price|discount|quote|terms *2 from|of|last|this|for|back
20 roi|tco *2 before|approve|approves|sees|case *1 for|at|to
20 <percent> *1 discount|off|uplift|increase|rebate|margin|cheaper|more|less *1
20 discount|uplift|margin|rebate|price *3 <percent>
20 discount *1 approval|approved|request *1 for
20 what|which|how much|how *1 discount do|did|does|will|would|can|is|was *1 they|he|she|we|customer|need|expect|want
20 quote for <number>
20 offer|proposal|quote|bid *3 expire|expires|expired|valid|runs|due|out|accepted|rejected|<weekday>|<ordinal>|<month>
20 =bid|=bids *1 !farewell for|to|at|on|with|due
20 ^ =discount|=discounts|=pricing $
20 ^ proposal|quote|offer|contract|tender|bid|order *1 feedback|status|out|sent|back|update|follow-up|followup|stand $
20 ^ quote|quotes|proposal|proposals|tender|tenders|bid|bids $
20 =tender|=tenders *2 due|deadline|answer|result|by|for|of|at|on|from|with|submission
20 approve|approval *3 discount|price|pricing|term|terms
20 net <number>
20 net 30|45|60|90
20 payment|commercial|contract|legal =terms|=term
20 price|pricing *1 proposal|approval|quote|exception|sheet *1 for|to|sent
20 <number> year *1 term|contract|renewal|agreement|commitment|deal
20 multi year *1
20 quote|proposal|offer *3 send|sent|out|back|expire|<name>|with *1 them|customer|answer
20 send|sent|follow|chase|update|revise|submit *3 quote|proposal|offer|=tender|=rfp|=rfq|=rfi|bid
20 =rfp|=rfq|=rfi|=sow|=msa|=nda
20 order form
20 request for =proposal|=proposals|quotation|tender
20 justify *2 investment|purchase|price|spend|cost
20 price|pricing *2 too *1 high *2 <name>
20 competitor *3 undercut|cheaper|lower|price|at <name>
20 undercut
- how to *1 read|write *2 tender|rfp|proposal
- learn|learning|read|understand|training|course *4 tender|rfp
- tender|rfp|proposal writing|basics|training|course|workshop|document *1 $
- say|saying|practise|practice|practicing|role|play|handle|handling|respond|responding|react|reaction|objection|negotiate|negotiating *4 discount request
- learn|practise|practice|write|writing|rehearse|skill *3 proposal|quote|rfp
- proposal|offer writing
- job offer
- offer *2 help|support|feedback|praise|coffee
- follow *2 offer help
21 closedate|closedates
21 date *2 closing|signature
21 close plan
21 closing plan
21 date *2 close|signature|signing
21 =closed won|lost
21 =closedwon|=closedlost
- trial close
- =close|=closing plan *4 skill|playbook|template|technique
- probability of rain|snow|yes|no|failure
- =closing|=close skill|question|q|technique|conversation|thought|remark|round|sentence|word|style|statement|ritual|ceremony|circle|line
- close|=closing|closed the|a|every|each|your|one|any *1 loop|gap|laptop|door|eye|window|tab|skill|book|conversation|meeting|session|call|feedback|circle
- close collaboration|friend|colleague|attention|relationship|to|up|look|listening|reading|contact|cooperation|bond|team|family|tie|partner|call|enough|knit|together|off|down
- =close out the|a|this session|meeting|talk
- close|closing of the|a|each|every *1 conversation|call|meeting|session|talk
- start|opening and close|closing
- =close|=closing with a|an|one|two|what|your|gratitude|thanks|each|something|strong|question|silence
- end of the quarter|month|year party|dinner|review of *1 learning|celebration
- slipping back into
- slipped into|back
- habit|routine|punctuality|discipline|standard|tone|focus|sleep|mood|practice|commitment|morning *3 slip|slipped|slipping
- year end reflection|party|celebration|talk|conversation|feedback|holiday|break|self|dinner|retrospective
- by the end of *1 quarter *4 learn|read|feel|able|confident|habit|skill|certified|present|speak
- learn|read|able|confident|habit|skill|certified|feel|present|certification|course|book|mentor *6 end of *1 quarter
22 =eoq|=eom|=eoy
22 ^ close|land|win|sign|get <name>
22 how many|often *2 times? *1 has|did *2 date *1 moved|move|slip|slipped|change|changed
22 the|that|this date *1 moved|move|slip|slipped
22 moved|move|moving the|that|its date
22 decision|signature|contract|order|close|close *1 on|by|expected *1 <number> <month>
22 close|closing|signature|signing|decision|contract|purchase|go-live|expected|target|=kick-off !for|of date
22 expected|planned|estimated *1 close|closing|closure|signature
22 =close|=closes|=closed|=closing this|next|by|before|in|on|until *1 the? *1 end? *2 =month|=quarter|=year|=week|=q1|=q2|=q3|=q4|=eoq|=eom|=eoy|=yearend|=half|<month>
22 =close|=closes|=closing by|before|on|in|until *2 <month>|<ordinal>|<weekday>|christmas|summer
22 will|does|can|could|should|may|might|did|to *2 =close|=sign|=land|=buy *1 this|next|by|before|in|on|until|it|them|for|$
22 push|pull|move|slip|slide|delay *3 to|into|until|till *1 =next|=q1|=q2|=q3|=q4|=quarter|<month>
22 when *1 be|is|do|does|will|can|are|s *1 it|this|that|they|he|she|we *2 close|sign|decide|buy|land|order
22 =before|=by|=till|=until *1 =eoq|=eom|=eoy
22 quarter|month|year =end
22 end of *1 =quarter|=q1|=q2|=q3|=q4
22 c w
22 c l
22 probability|likelihood|chance|odds *3 close|closing|sign|win|buy|of|it|them
22 what *3 to|for *2 close|sign *2 in|by|before|this|for|on
22 closing probability
22 how likely|probable *4 buy|close|sign|win|order|renew|happen
22 slip|slipped|slippage *1 deal|to|from|last|this|date|risk
22 slippage
22 deal|date|it|they|that|one|two|three|what|which|ones|quarter|number|close *1 =slipped|=slipping
22 ^ =slipped|=slipping
22 <month> =closing|=close|=signing|=signature|=number|=numbers
23 what|which|who|anything|anybody *2 =stuck
23 this|next|last|by|before|of|for|in|until *1 =quarter|=q1|=q2|=q3|=q4|=h1|=h2
23 in|by|before|on|for|until <month>
23 by|before|on the <ordinal>
23 before month|quarter|year end
24 keep|keeps|keeping|sits|sitting|been|has|is *3 in =proposal|=negotiation|=legal|=procurement|=evaluation|=demo|=discovery *1 for|since|still|$
24 =proposal out|with|stage|sent|and|still|for <name>?
24 access to power
24 compelling event
24 column fodder|a
24 multi *1 thread|threaded|threading *1 status|on|gap|in|at
24 decision criteria|process *1 at|and|of|for|in
24 exec|executive air|alignment cover|at|with
24 sign off *2 missing|pending|outstanding|from|by
24 business case *1 with|for|at|approved|is
24 do nothing *1 option|decision
24 go live *2 in|by|on *1 <month>
24 who *1 is *1 running|run point
24 winnable
24 time in stage
24 stage date|dates
24 is *1 it|this|that *1 real|qualified
24 stalled|stall
24 deal|ones|two|three|<number>|<company> *1 is|are|s|been? =stuck
24 =stuck at|since|there|for <number>|<name>?
24 =stuck in|at|with *1 stage|phase|security|finance|it|customer|review|approval
24 verbal on|since
24 stage 1|2|3|4|5|6|7|8|9
24 wrong|missing|old|new stage *1 on|for|in
24 stage *1 chg
24 late|early|mid|deal|sales|pipeline|negotiation|proposal|contract|evaluation|poc|closing|legal|procurement|verbal stage
24 late-stage|early-stage
24 move|advance|progress|push *3 to *1 next? stage
24 stage|stages *2 change|conversion|duration|exit|criteria|hygiene|moved|progression
24 mutual|joint|close *1 action|success|close *1 plan
24 =meddic|=meddpicc|=meddicc|=bant|=spiced *1 check|score|field|on|for|gap|review|of|with|update
24 close|closing plan
24 proof of concept
24 proof of value
24 poc|pilot|trial *3 end|start|result|buy|convert|success|finish|go|with|at|for|sign
24 =poc|=pov|=pocs
24 verbal|verbally *1 yes|commit|commitment|agreement|ok|okay|go|confirmation|approval|confirmed|agreed
24 evaluation *2 with|at|by|end
24 stuck|stall|stalled|still in =evaluation|=negotiation|=contracting|=legal|=procurement|=security|=trial|=poc|=stage|=discovery|=proposal
24 ^ =bant|=meddic|=meddpicc $
24 technical|vendor|preferred *1 win|choice|vendor|supplier|selected
24 vendor of choice
24 pilot|trial *1 end|ends|ended|start|starts|results
24 =verbal *1 from|with|by|is|yes
24 =map *1 date|dates|milestone|milestones
24 in =contracting|=redlines|=negotiation|=evaluation $
24 =contracting
24 short list|shortlist *2 vendor|competitor|we|by|at
24 shortlisted
- multi *1 threading *1 practice|practise|skill|as
- practice|practise|practising|skill *3 multi *1 threading
- i|you|we|somebody|someone *2 stuck
- get|feel|when|if stuck
- stuck|stalled on|in|with *1 a|your|my|the|career|habit|thought|old *1 topic|rut|book|course|exercise|role|learning|pattern|career|question|skill
- sign off *1 from|on *1 work|email|mail|leave|vacation|holiday|course|training
- stage presence|fright|of|manager|voice
- early|late stage *1 career
- learning|growth|development|career|experience|life stage
- ^ =stuck $
- quote|sentence|line|song|melody|word *4 stuck
- stage <number> of|in *2 programme|program|course|training|learning|journey|plan
- =meddic|=meddpicc|=bant|=spiced training|certification|course|workshop|basics|exam
25 =crm|crm~|salesforce|=sfdc|hubspot|=pipedrive|=clari
25 =dynamics 365
25 zoho
- salesforce|hubspot|crm skill|training|course|certification|exam
- data hygiene course
- sleep|dental|hand|mental|calendar|inbox|email|mail|meeting|desk|digital hygiene
- hygiene of your *1 sleep|calendar|inbox
- log *2 learning|reflection|practice|feeling|mood|journal
- your|one|my|the|a|career|learning|personal|development next step|steps
26 no next step|meeting|activity|date|contact *1 on|for|in|with
26 run|pull|open|check the|your|my *1 =report|=dashboard *1 together|by|before|on|$
26 each|every|all|their =record|=records
26 duplicate|duplicates|empty|missing record|records|contact|contacts|entry|entries|amount|amounts|date|dates *1 in|and|on|system|$
26 loss|lost|win reason|reasons
26 dashboard|dashboards *3 red|green|update|updated|before
26 fill|filled in|out *2 reason|field|fields|amount|stage
26 stale activity
26 hygiene
26 next step|steps *3 missing|empty|blank|overdue|field|each|every|all|for|on|with <name>?
26 update *4 record|close|stage|amount|field|entry
26 log *3 call|activity|meeting|email|note|visit
26 stale|overdue|empty|missing *1 opp|opportunity|record|task|field|entry|next
26 data quality *2 deal|sales|opp|account
26 required|mandatory field
26 opportunity|deal|account *2 without|no|with no? *1 activity|movement|step|owner|update|contact
26 without|no activity *2 <number>|day|in|for|since
27 account review|inspection|list|status|at|risk|update|coverage|penetration|target
27 =upsell|=upsells|=upselling|=cross-sell|=crosssell|=upsold
27 cross =sell|=selling|=sold
27 churn|churning|churned
- account executive|manager|director|management|growth *1 as
- account growth *1 skill|competency
- bank|user|linkedin|twitter|email|personal account
- =account for
- into account
- on no? account of|interrupt|should
- a|an|any|another|each|every|some|most|difficult|angry|sceptical|skeptical|new|upset|typical customer|client|buyer|prospect|cfo|champion
- how|prioritise|prioritize|prioritisation|choose|which *3 which *1 prospect to call|research|contact *1 first|next
- your own account
- by all accounts
- cut licence to learn
28 inside|within|into the|that|this|their =account|=accounts|=bank
28 health score|scores
28 <company> *1 lean|leans|leaning to|toward|towards
28 <company> and <company> same|next|status|both
28 <number> *2 accepted *1 rejected
28 how many held|accepted|qualified|rejected
28 org chart of|at|for <name>
28 red|at-risk|unhappy account|accounts
28 win|won back <name>|them|him|her|customer|account
28 cancellation|termination *1 letter|notice *1 from|by|of|at
28 gave|give|given|sent notice
28 territory =plan|=plans|review|number
28 <name> and <name> status|next|update|news
28 status *1 and? next? =step|=steps *1 $
28 the|our|your|this|that <name> <name>? account|contract|renewal|opportunity|opp|tender|pilot|quote|proposal|order|negotiation|evaluation|poc|rfp|business|logo|expansion|rollout|purchase|signature|paperwork|bid|meeting|call|demo
28 <name> renewal|redline|procurement|purchase|churn|signature|deal|opp
28 red|yellow|amber|green|gold|silver|tier =account|=accounts
28 <any-name> is|s *1 renewal|contract|redline|procurement|purchase|signature|invoice|churn
28 walk|talk|go|take *2 through *2 account
28 leave|leaving|left us *1 $|for|over|this|next
28 installed|install base
28 customer|client health
28 customer|client|they *1 pay|pays|paying late
28 usage *1 below|down|dropped|drop|falling|half
28 second|another|new contact at|in|inside
28 account plan|planning *2 for|<name>|on|with|top|review|q1|q2|q3|q4
28 key|named|strategic|largest|biggest|top|at-risk|risky|dormant|whale|enterprise|major|open|existing|must-win|target|your|which|priority|<number> *2 =accounts
28 risk *3 account|customer|client
28 account *3 at risk
28 customer|client|account|logo *2 at risk
28 at risk *1 account|customer|client
28 which *1 customer|client|prospect|account *3 next|close|buy|sign|renew|at|going|will|up|target|churn|push|call|risk|after|can
28 target|going after *1 account|customer|logo
28 white space|whitespace *1 account|analysis|in
28 customer|client|account|they *2 want|wants|going|threaten|threatens|thinking|about|plan|plans *1 to|of *1 cancel|leave|leaving|cancelling|canceling|terminate|downgrade|switch
28 thinking of leaving us|the
28 cancel|cancelled|cancels|terminate *1 the|their *1 contract|licence|license|subscription|order|pilot
28 who|which *1 could|might|may|will churn|leave us
28 downgrade|downsell *2 risk|customer|licence|account
28 expansion *1 at|revenue|deal|potential|in|with <name>?
28 land and expand
28 customer|client|account *2 whale|hinge|hang|depend
28 half|third|<percent> *3 hang|depend|rest|ride on
28 territory *1 split|number|target|coverage|quota|assignment|carve
28 book of business
29 what did|does|has|is <company> *1 say|want|said|need|decide|answer|reply
29 call|email|chase|ping|visit|nudge|check *2 <company> s *1 cfo|cio|ceo|ciso|team|buyer|champion|procurement|legal
29 check in on|with <company> *2 <company>
29 <company> want|wants|need|needs|asked|asks *3 price|seat|licence|quote|demo|terms|reference|proposal
29 <any-name> <percent>
29 <any-name> <number> *2 seat|seats|licence|licences|users
29 <any-name> stalled|stuck|pending|signed|lost|won|slipped|pushed|closed
29 send|call|chase *2 <company> proposal|quote|contract|offer|order
29 <any-name> proposal|quote|contract|poc|pilot *2 out|sent|signed|pending|decision
29 where do|does|are|is we|you|it|they|things|i *1 stand|at|on with|at|on *1 <company>
29 where do|are we|you|things *1 with <company>
29 where is|s <company> *1 on|in|at|with
29 what is|s happening|going|new|next|up|on *1 on? with|at the|our? <company> <company>? !s !feel
29 any|some movement|news|progress|update|word|answer|feedback|reply|traction *1 on|with|from|at *1 <company>|hospital|bank|city|university|group|customer|client
29 next step|steps with|at|for <company>
29 news from|about|on <company>
29 qualify out <company>
29 what *1 happened|happen|said|come *2 in|at|from|after the? <company> *2 meeting|call|demo|workshop|visit|talks
29 status|update *1 of|on|with|at|for <company>
29 who *3 at <company>
29 meeting|call|contact|sponsor *2 at <company>
29 the <company> <company>? thing|situation|case|guys|people|team|folks|number|numbers|figures|file|papers|story|money|business|decision|side|question|project
29 ^ our|the|your =champion|=sponsor|=contact *2 left|leave|leaves|quiet|is|has|said|says|wants|stopped|still|moved
29 ^ =champion|=sponsor $
29 meet|met|know|found|find|build|lost *1 the|our|a|your =champion|=sponsor|=detractor|=blocker
29 who is the|our|your *1 =champion|=sponsor|=blocker|=contact|=detractor
- project <any-name>
- won|lost the|an|that|your|my argument|game|match|colleague|temper|thread|plot|race|bet|fight
- won the|our|your|my|their|her|his trust|respect|confidence|room|hearts|crowd
- lost touch|focus|interest|patience|confidence|momentum|heart|sleep|track|weight
- get|gets|got|getting|feel|feels lost
- closed question|questions|body|door|doors
- ^ check in !on|with
- =champion|=sponsor *1 for|of *1 your|my|the|her|his|diversity|a *2 promotion|career|programme|program|application|idea|development|inclusion|growth|leadership|wellbeing|team
- =champion|=sponsor for your|my|her|his
- update *3 on project|how|your
- team|people|person|i|you|we|colleague stuck
- =practise|=practice|=role-play|=coach|=mentor|=mentoring *4 <name>
- how *3 with <name>
30 renewal
30 renewals
30 up for =renewal|=renewals
30 renew *2 contract|licence|license|subscription|agreement|customer|account|for|at|early|before
30 will|did|going|to *2 they|customer *2 =renew
30 multi|<number> year renewal
30 auto renew|renewal
- shadow|shadowing|meet|know|visit|join|learn *3 renewal *1 team|desk|department|colleague|people
- renewal|renewals team|desk|department|colleague
- renewal of *2 mentoring|course|training|programme|program|coaching|agreement|commitment|energy|motivation|purpose|vow|trust|focus|spirit|passion|hope
- energy|personal|self|inner|spiritual|certificate|certification|passport|visa|badge|membership|gym|library renewal
- certification|certificate|visa|passport|badge|licence|license to drive *2 renew|expire
31 contract|licence|license|subscription|agreement *2 renew|extend|extension|expire|expiry|end|lapse|run
32 procurement
32 purchasing department
32 vendor onboarding|form|registration|questionnaire
32 legal *2 review|done|back|team|finish|sign|with|approve
- confidence|confident|talk|talking|conversation|negotiate|negotiating|practise|practice|understand|learn|how|working|speak *4 procurement !at|ask|wants|done|said|issue
- handle|handling|answer|answering *3 procurement
- procurement objection|question|people|folks|person|role|mindset|thinks|think|professional|conversation
- role play *4 procurement
33 nda|msa|dpa
33 redline|=redlines|=redlining|redlined
33 purchase order
33 paper process
33 liability *1 cap|clause
33 =sow|=msa|=dpa|=nda
- understand|understanding|learn|learning|explain|read|basics *2 contract|contracts|legal|procurement|tender
- contract|legal|procurement basics|training|course|workshop|department *1 works|work
- sign|signed|signing up
- sign up
- sign of
- employment|work|job|coaching|learning|psychological|behaviour|behavior|gym|phone contract
- legal *1 department|team *2 coffee|lunch|peer|colleague
- contracting *2 coach
- signature strength|move|story|style|dish
34 countersignature|countersignatures
34 the =ink
34 =ink *1 dry|before|by|on
34 payment plan|schedule|period
34 counter =signature|=signed
34 =signed *2 both|all|three|two|one|yet|today|yesterday|on
34 red =lines *2 back|with|from|legal
34 ^ the? =po|=pos $
34 where|when|has|is *3 =po|=pos
34 =po|=pos number|still|missing|not
34 ^ =signed|=unsigned $
34 why *2 t|not|they *3 signed|sign|signing
34 security|legal|procurement|compliance|infosec *1 review *2 hold|holding|block|blocking|stuck|pending|open|done|passed|delay|takes|taking
34 security|compliance|infosec|vendor review|assessment *1 hold|holding|from|at|pending|done|passed
34 issue|send|get|receive|waiting|awaiting|have *3 =po|=pos
34 =po is|from|by|arrive|number|came|comes|in|received|issued
34 signature|countersign|countersigned|docusign|e-signature
34 =sign|=signed|=signs|=signing *3 contract|agreement|order|form|paper|po|paperwork|nda|deal
34 contract *3 sent|out|back|sign|signed|signature|legal|with|waiting|redline|review|status|draft|stuck|ready|value|start|length|for|at|up|ends|runs
34 framework agreement|contract
34 prepayment|instalment|installment|downpayment
34 down payment
34 credit check|limit|line
34 open|unpaid|overdue|late invoice|invoices|payment|payments
34 get|have *2 ink|paper|signature|paperwork *2 before|by|done|signed|from|back
34 paperwork|paper *2 by|before|signed|process|with|from *1 the? *1 customer|legal|<ordinal>|procurement|<month>|<name>
34 security *1 questionnaire|review *1 from|stand|done|with|sent|before|at|back|pending
34 procurement *2 want|ask|issue|say|said|done|approve|approval|quote|stuck|hold|block|team|process|with|back|step|delay|is|has|have|at|reply|portal
34 what|did|has|have|when|is procurement|legal *1
34 is|are|has *1 legal *2 done|back|finished|okay|ok|happy|through|sign|look
34 stuck|waiting|sit|held|with|in|at *2 legal|procurement|purchasing
34 billing|invoice *1 dispute|issue|overdue
34 vendor|supplier *1 onboarding|form|registration|portal|paperwork|setup
- lunch|coffee|talk|breakfast *3 with *3 legal|procurement|purchasing
- =signature phrase|sentence|question|opening
35 nobody|no|nothing one|nobody responds|answers|replies|since|respond|answer|reply
35 nobody|none responds|answers|replies|respond|answer
35 nothing *1 since|from|heard
35 nothing since|back|yet
35 when *3 last *1 time *1 you? *1 speak|spoke|talked|met|heard
35 since *2 last *1 touch|contact|call|demo
35 re engage|engaged|reengage *1 them|him|her|customer|buyer
35 have|has|did *1 we|you gone|go|been above|around|over|higher *2 him|her|them|to
35 what has|have *1 the|their|our *1 buyer|customer|client|champion|prospect *1 done|said|agreed|committed|asked
35 they|customer|buyer *3 evaluate|evaluating|compare|comparing|talk|talking|look|looking *2 vendor|vendors|other|others|competitor|competitors|alternative|alternatives
35 they|he|she|buyer|customer|prospect|champion|client|cfo|cio|<name>|account *3 go|went|gone|is|been *1 quiet|dark|silent|cold|missing
35 go|went|gone|going quiet|dark|silent|cold *1 after|since|on|following|again
35 ghosted|ghosting *1 since|after|us|by|again|on
35 ^ ghosted
35 have|has|been|got ghosted
35 radio silence
35 they|he|she|customer|prospect|buyer|client|champion *1 stop|stopped|not|t|no|never|haven|hasn|didn *2 answer|reply|respond|answering|replying|responding|call|called|calling
35 no|without *1 answer|reply|response|word|decision|news *2 since|from|yet|in <number>|for *1 day|days|week|weeks|month|yet
35 ^ no *1 answer|reply|response|word *1 since|from|in|for|yet|after
35 wait|waiting|await|awaiting *2 for|on *1 their|the|a|his|her|customer *1 answer|reply|response|decision|signature|feedback|approval|board|budget|po|quote !before|of|after
35 wait|waiting for|on *1 their|them|board|legal|procurement|customer|cfo|approval|signature
35 what are|is|s they|he|she|customer|buyer waiting for
35 have|did|has you|we *1 heard|hear back
35 when *2 last *1 you? *1 speak|spoke|spoken|talk|talked|heard|contact|contacted|hear|touch *2 them|him|her|customer|buyer|champion|<name>
35 they|he|she|customer|buyer *2 cancel|cancelled|postponed|rescheduled|canceled|missed *1 the|our *1 meeting|call|demo
35 they|customer|buyer *2 get|come|came back *1 to us|you
35 board *1 approve|approves|approval|decide|decides|meets|meeting|sign|signs
35 committee *2 meets|meet|decide|decides|choose|approve
35 between us and|or
35 they|customer|buyer *1 choose|chose|chosen|picked|pick|went|go|going|selected|prefer with|the|us|another|our|a *1 competitor|vendor|us|competition|incumbent|supplier|someone|other
35 who|what *1 are|is|else|other|be *1 we|they *1 up|looking|considering|comparing|evaluating|talking against|at|to|with|
35 losing|lose|lost *1 to|against *1 the|a|our? *1 incumbent|competition|competitor
35 why *1 now|would|do|are for them
35 why now|us|change for|to|from them|customer
35 will|would|are|is|do they|he|she *2 go|going|buy|buying|sign|signing with|to|for|from|this|by|it|$ *1 us|buy|$
35 how confident|sure|certain|likely *3 in|about|that|of|is|on this|it|that|the|you *2 one|deal|sign|close|closes|comes|come|happens|happen|number
35 what would *1 have|need to be true *3 sign|close|buy|land|happen|win|deal
35 will|would|did|has|is|does <name> *1 sign|signed|buy|close|closed|renew|decide|decided|order|commit|churn|pay|come
35 is|there|have|no *1 there|any|they *1 =budget *1 for|at|yet|in|$
35 =budget is|was|got|has|not|be *2 frozen|approved|cut|released|confirmed|gone|blocked|allocated|secured|there|locked
35 ^ =budget approved|confirmed|frozen|released
35 been with them|the|legal|customer *3 week|day|month|since
35 chase *2 them|him|her|again|up|<name>|customer|signature|answer
35 since *3 demo|proposal|pricing|quote|price|poc|pilot
35 after *2 pricing|proposal|demo|quote *2 nothing|silence|quiet|no
- when|if they|he|she|customer|buyer|somebody|someone|people =go|=goes|=gets|=get quiet|silent|cold
- quiet|silent in|during|on *1 meeting|call|demo|conversation|phone|room
- quiet|silent after *2 question|asking|each|every
- ghosted by a|customers|prospects|buyers|people
- after *2 demo *2 feel|reflect|debrief|feedback|learn
- waiting for *1 answer
- without answer
- no answer *1 wrong|right
36 is *1 <name> *2 still *1 the|our champion|sponsor|buyer|contact|decision
36 still *1 the|our|a champion
36 champion strength|access|test|tested|change|left|quiet|gone
36 economic buyer|eb access
36 before *1 she|he|they *1 approve|approves|sign|signs|commit|buy
36 the|their|our cfo|ciso|cio|cto|ceo|board|it|coo *2 want|wants|approve|approves|sign|signs|need|needs|asked|said|review|reviews|block|blocks|has|is
36 budget *2 freeze|frozen|cycle|approval|release|cut|conversation *1 with|at|did|for|$
36 in the|their|this *1 =budget *1 for|this|of
36 who *1 else *1 is|are involved at|there|from
36 is there *1 =budget|=money
36 what *1 happens if they *1 do *1 nothing|not
36 reference *1 call|customer|visit *2 before|for|they|with
36 which *2 ones? *1 are|is|do|will you *2 losing|lose|worried|slip|close|sign|need
36 is it *1 real|winnable|worth
36 legal *1 has|have|want|wants|is|are|had|came|come|said|sent|needs|back|open|points
36 who *1 is|s the|our|their|your *1 economic|decision|real|final|technical|budget *1 buyer|maker|decider|holder|owner|approver|sponsor
36 economic buyer
36 who *2 sign|signs|decide|decides|approve|approves|own|owns|hold|holds|block|blocks|blocking|pay|pays *2 at|the|there|off|on|it|budget|purchase|contract|order|customer|their
36 who *1 sign|signs|decides|decide $
36 do|does|have *1 we|you *1 a|our|the =champion|=sponsor|=coach *1 at|in|there|$|inside
36 do|have we|you|they have? a champion
36 power|decision|buying *1 map|process|committee|criteria|center|centre *2 at|for|there|in|of
36 budget *2 approve|approved|confirmed|signed|released|secured|frozen|cut|allocated *2 at|for|there|yet|$|by|from
36 did|has|is *1 the|their|his|her =budget *1 get|been? approved|confirmed|released|there|cut
36 do|does|have|has they|he|she|<name>|customer *2 budget
36 what *3 stand|stands between us|them|you
36 stand|stands between *4 signature|close|contract|deal
36 have|has|did they|he|she|<name>|the? customer|client|prospect *1 decide|sign|buy|bought|signed|decided|approve|approved|order|ordered|choose|chosen
36 did|have|has|will|would|when|whether they|he|she *2 sign|signed|buy|bought|decide|decided|renew|order|commit|purchase|pay
36 when *1 will|do|does|is *2 they|he|she|customer|client|buyer|prospect|<name> *2 sign|buy|decide|order|renew|going to
36 will|would they|it|he|she *1 buy|sign|close|renew|happen|land|order
36 can|could|will|do|did|have|how *1 we|you *1 win it|this|that|them|<name>|back
36 in play
36 will|would|do|does|can they|he|she *1 extend|prolong|continue|stay|reorder|upgrade for|another|with|beyond
36 eco|econ buyer
36 commitment *2 customer|client|buyer|they *1 give|gave|make|made
36 do you believe|think they|he|she|it *2 sign|buy|close|happen|come
36 blocking|blocks|block|holding|holds|delay|delaying *2 purchase|contract|signature|order|renewal|approval|sale
36 they|he|she|customer|client want|wants|asked|need|needs|demand|demands *3 better|lower|discount|quote|terms|price|contract|cheaper|licences|seats|nda|references|reference
36 competitor|competition|incumbent *2 at|in|with|is|win|offer *1 <name>|them|there|cheaper
36 lose|losing|lost to *1 competitor|<name>|competition
36 who else *2 they|talking|evaluating|shortlist
36 competitive *1 situation|threat|bid
36 executive *1 sponsorship|sponsor *2 from|for|at|on|need|in
36 is *3 one =real
36 whale|whales
36 long shot *1 odds|deal
36 likely|unlikely to *1 buy|sign|close|renew|order|churn
36 what *3 has|have|needs|need|must to *1 happen *3 sign|close|deal|contract|order|win|them|@period
36 what *2 keep|keeps|stop|stops|prevent|prevents them|him|her|customer|<name> from *1 buy|sign|order|renew|decide
- what *1 would|will|do you *1 do if they
- your cfo|ceo|boss|board
- hear|heard back *3 scholarship|application|hr|programme|program|course|mentor|mentoring|interview
- committee work|meeting|role|member|duty
- who *2 hold|holds you|me|us|each|yourself|it to|accountable
- session|meeting|workshop|training|course|lunch|talk with legal|procurement
- how|why *3 customer|buyer|hospital|people|company *2 decide|buy|think
- how do|does|did they *1 decide|buy|think
- what *3 customer|buyer|hospital|people|company *2 think
- explain how *4
- understand how *5 decide|buy
- help|helping *2 customer|buyer *3 decide|buying|decision
- map|mapping their own|buying *2 process
- your own =budget|decision
- practise|practice|role-play|rehearse|role *6 sponsor|buyer|cfo
- economic buyer role|persona|skill|training|conversation
- learning|development|training|course|coaching =budget *2
- who decides *3 us|team|you
- how will we know
37 no|without|zero reply|replies|answer|response|feedback|callback|word *2 to|on *4 email|emails|mail|mails|message|messages|call|calls|proposal|quote|offer
37 they|he|she|customer|client|buyer|<name> *1 promise|promised|owe|owes|owed *2 decision|answer|signature|order|paper|contract|feedback
37 decision|answer|signature|verdict *1 by|on|due|until|expected|comes <weekday>|<ordinal>|<month>|tomorrow|monday|next
37 decision|verdict *2 kicked|postponed|delayed|pushed|deferred|slipped|moved|stuck|pending
37 come|came|get|got|coming back to you|us|me *2 on|with|about|after|yet|$
37 have|has|did they|he|she come|came|get|got back
37 did|do|does|have|has they|he|she|it *1 =like|=see|=seen|=accept|=accepted|=read|=open|=opened *1 the|our|your|that *1 =offer|=price|=proposal|=quote|=terms|=demo|=deck|=number
37 they|he|she keep|keeps|kept *1 rescheduling|reschedule|cancelling|postponing|pushing|moving|delaying
37 they|customer|client|buyer *2 postpone|postponed|reschedule|rescheduled|cancelled *3 meeting|call|demo|time|kick-off|workshop|visit
37 they|customer|client|<any-name> gave|give|given *1 notice
37 nobody|none|noone|one *3 pick|picks|picking up
37 they|board|committee|customer|client|council decide|decides|choose|vote|pick *1 on|by|in|next|this|soon|after|before|tomorrow
37 <name> *2 drag|dragging|drags|stalling|hesitate|hesitates|hesitating|wavering|shopping
37 <any-name> is|are|was dragging|stalling|hesitating|wavering|shopping
37 drag|dragging|drags their|his|her|its feet
37 shop|shopping around
37 <any-name> *1 threaten|threatens|threatening|plan|plans|planning|consider|considers|considering *1 to? *1 switch|switching|leave|leaving|cancel|cancelling|churn|downgrade
37 =save|=rescue|=retain <name>
37 nothing|meeting|call booked|scheduled|planned with <name>
37 did you ask for the =order|=business|=po|=sale
37 ask|chase|press|push <name> for the|a =order|=po|=signature|=contract
37 reorg|reorganisation|reorganization|restructuring|layoffs|merger|takeover at *1 the|customer|client|<name>
37 <name> *1 is|are going to sign|buy|order|renew|decide|leave
37 so|before|until they|he|she sign|buy|renew|order
37 ^ pushed|slipped|moved|postponed|delayed again|out|to|until
37 time *1 the|that date|it changed|moved|slipped|pushed
37 status *2 proposal|offer|quote|contract|order|tender|bid|poc|pilot|negotiation|signature
37 <name> *2 offer|proposal|quote|contract|tender|order
37 next? meeting|call|demo|visit with|at <name> *1 booked|set|scheduled|confirmed|when|yet
37 <any-name> want|wants|ask|asks|asked|need|needs *3 payment|price|discount|cheaper|terms|licence|licences|seats|contract|term|references
37 hand|handed|give|gave|given|sent in? their|his|the *1 notice
37 notice period *2 end|ends|runs|starts|in|at
37 go|went|gone with *1 competitor|someone|somebody|another|other|else|cheaper|vendor
37 between us and
37 us or|versus|vs *1 the|them|another|<name>
37 choose|pick|picks|chooses|choosing us|vendor|supplier *2 this|by|over|in|on|before|$
37 what *3 make them|him|her|customer choose|pick|sign|buy|decide|move|commit
- when|if|how *3 no reply|answer|response *3 feel|react|do|handle|cope
- come|get back to you|us *2 from|after *1 leave|vacation|holiday
38 call|meeting|meet|talk|dinner|lunch|time|access|introduction|intro *1 with|to their|the|his|her ceo|cfo|cio|ciso|cto|coo|vp|svp|board|boss|buyer|economic
38 what|anything *2 did|does|do|has|from the|their? finance|security|purchasing|legal|procurement|board|compliance *2 say|said|want|think|need|over|there
38 over there|on their side|their side|their end *1 $
38 at their|the customer end|side
38 who *2 over there|in there|on their side|else
38 their new? cio|cfo|ceo|ciso|cto|coo|vp|director|boss|head|buyer|lawyer|lawyers|counsel|finance|legal|procurement|board *3 want|wants|is|has|have|left|on|approve|said|say|need|needs|block|start|ask|asked
38 they|customer|client freeze|froze|frozen|cut|halted|stopped|blocked *2 spending|spend|budget|budgets|hiring|project|projects|purchases|investment
38 spending|budget|purchase freeze
38 purse strings|string
38 who *1 has|holds|have|hold|with the pen|power|budget|money|purse
38 person|man|woman|one with the pen|power|money|budget
38 test|testing|tested the|your|our champion
38 the|our|your champion at|in|inside|on our side|$
38 number one|two|three in|on the|their *1 bid|list|tender|running|race|ranking
38 the|this|our|in|that =bid !farewell
38 short list|shortlist|shortlisted *1 decision|vendor|vendors|of <number>|<weekday>|<month>|us|we|two|three
38 reference|references call|customer|customers|visit|check *2 went|go|for|with|before|at|next|on|$
38 see|want|wants|ask|asked|need *2 =references|=reference *2 before|first|from|$
38 steering committee|evaluation team|buying center|buying centre *3 pick|decide|choose|vote|meet
38 next step|stage is|are|with|will *1 be? *1 =contract|=legal|=proposal|=pricing|=procurement|=paperwork|=signature|=quote|=redlines
38 go ahead|green light|thumbs up from|by|expected|this|before|for *1 the|their *1 board|cfo|customer|<name>|$
38 the|a|their|for go ahead $
38 our|the|your =sponsor|=champion *1 still|left|gone|quiet|in|on|moved
38 budget holder|holders *2 change|changed|left|new|at|there
38 unblock *2 purchasing|legal|procurement|it|them|this|contract|order
38 the|any|s *1 =holdup|=hold-up
38 evaluation team|committee
38 <any-name> is *1 on the fence
38 loves|likes|wants us|it but *3 money|budget|pay|spend|sign
38 someone|somebody new|else|upstairs *3 side|there|decide|decides|took|sitting
38 bring|get|pull|loop|take me in|into|along *2 for|on|to|with|final
38 only|just|one|single *1 contact|thread *1 in there|at|inside
38 sitting|sits|sit on it|our|the *1 proposal|contract|offer|$
38 serious or *1 kicking|browsing|tyre|tire
38 kick|kicking tyre|tyres|tire|tires
38 tyre|tire kicker|kickers
- talk|speak|conversation|present|presenting with|to *1 the *1 cfo|ceo|cio *3 confidence|confident|calm|practice|practise|skill|without
- not the =bid
- your|our|my own? ceo|cfo|boss|vp
39 extend|extension|extending|prolong|prolongation *3 contract|licence|license|subscription|agreement|trial|pilot|term
39 =po|=pos|=order *1 expected|due|received|by|before|promised|outstanding|comes|came|in *1 <weekday>|<ordinal>|<month>|last|tomorrow|today|next|$
39 pilot|trial|poc|evaluation|teststellung wrap|wraps|wrapping|run|runs|running|end|ends|ending *1 out|up|on|next|this|in|by|over
39 =close|=closing|=land|=landing|=sign|=signing|=win|=winning <name> !over|up|in|off|awards|award
39 <number> *1 =new|=paying|=more *1 =customer|=customers|=clients|=client|=logos|=logo|=accounts|=users|=seats|=licences|=licenses|=contracts|=orders !call|meeting|to
39 how much|more|many|new|fresh|build|built|add|added|create|need *2 =pipe !up
39 =pipe *1 you|we|this|for|next|is|looks|thin|full|empty|dry|gen|hygiene|review
39 convert the|these|those|our|your|<number> *1 pilots|trials|leads|pocs
39 turn *3 into orders|deals|contracts|revenue|money|customers
39 throw in *4 get|close|sign|deal|done
39 return|exchange for the|a *1 discount|price|concession
39 sell *3 into the|our|existing *1 base|accounts|customers
39 upgrade path|paths for
39 add-on|add-ons|addon|addons *2 to|for|at|without|customers|sell
39 customers *1 without|with *1 the|an add on
39 late payer|payers
39 assign|distribute|route the|your|these|new|out leads
39 irons in the fire
39 hopper *2 full|thin|empty|look|fill|next|for|this|$
39 how *1 full|thin *2 hopper
39 backfill *1 for|what|the
39 move|push|advance|progress|moves|moved|pushed *4 to|into =negotiation|=proposal|=contract|=contracting|=legal|=procurement|=evaluation|=commit|=signature|=verbal
39 second|next|third|another site|plant|location|module|division|department|country|region at|for|with *1 the? *1 customer|brewery|bank|hospital|<name>
39 roll out|rollout *2 to *1 other|more|second|next *1 site|sites|country|countries|division
39 lost|lose|losing *1 the? *3 on price|to price|to a|to competitor
39 why *1 did|do|have we|you lose|lost
- extend|extension *2 training|course|leave|mentoring|deadline|stay|internship|module
- lose *2 you|your|temper|patience|focus|nerve|confidence
40 chance|chances|shot|odds|position|standing|footing|leverage *1 at|with|in <company>
40 happen|happened|happening|happens|going *1 at|with <company>
40 is|are|was|will <company> <company>? *2 ever|really|still|gonna|going|actually *3 happen|happening|real|ours|interested|serious|alive|keen|warm|cold|good|on|in|buy|sign|come
40 next|best|right|first move|play|angle|approach with|at|on|for|into *3 <name>
40 sure|unsure|confident|certain|worried|doubt|doubts|optimistic|hopeful|bullish|uneasy *2 about|on|of|with|that <company>
40 politics|power|structure|landscape|dynamics|players|org at|of|in|inside|around *1 <company>
40 story|history|background|state|health|future of|with|on|at|behind <company>
40 thinking|thoughts|take|view|read|hunch|instinct|gut|plan|strategy|update|latest|notes on|for|about|with <company> !course|training
40 friend|ally|fan|voice|relationship|relationships|foothold|door|way|seat|access|coverage at|inside|in|into|with *1 <company>
40 reaction|mood|feedback|atmosphere|temperature *3 at|from <company>
40 <company> go|went|gone with
40 <company> *1 cooled|cooling|hesitating|hesitate|hesitated|chose|choose|picked|delayed|dropped|stalled|balked|walked|wavers|wavered|shrugged|waits|waiting
40 where *3 <company> <company>? *1 stand|stands|now|at
40 the|that one|ones|lot|crowd|guys|folks in|at|from <name> *1 !team|office|course
40 land|crack|win|lose|losing|save|unlock|revive <company> !over|up|in|off|at
40 who *1 else? is|are|do we|you|s? *2 at|in|inside <company>
40 believe|trust|read <company> !on|about
40 <company> *1 go|goes|going ahead|forward|live|elsewhere
40 once|until|if|when <company> <company>? is|are|has *1 in|signed|done|closed|live|ours
40 visit|trip to|at|with <company>
40 director|head|manager|owner|founder|president at|of <company>
40 get|getting|win|winning <company> this|by|before|or
40 answer|reply|response|message|mail|email|signal|signals|words from|by <company>
40 gut|instinct|feeling|heart *3 about|on <company>
40 learned|learnt|know|understand|understood *2 how|why|when|what|who|where <company>
40 help *1 you|us|me|him|her *1 get|win|close|land <company>
40 use|apply|try|put *2 on|with|at|to <company>
40 bring|get|win|won|pull <company> <company>? back|in|over|across|onboard|aboard
40 get|getting|convince|persuade|push|nudge <company> <company>? *1 to|into|over
40 <company> <company>? buyer|cfo|cio|ceo|coo|board|purchasing|procurement|lawyer|lawyers|legal|champion|sponsor|management|committee
40 <company> <company>? say|says|said|told *2 no|yes|maybe|you|us|about
40 what *3 <company> *1 think|thinks|thought|say|says|said|want|wants|need|needs|expect|expects|decide|decides|decided
- mr|mrs|ms|dr|prof|herr|frau|coach|professor <company>
- course|training|workshop|talk|conference|certificate|certification|book|podcast|webinar|class|exam|article|chapter *2 at|with|by|from|on <company>
- at|with|by|from <company> <company>? class|session|programme|program|academy|university|school|college|club|course|training|workshop|conference|talk|choir|gym|library
41 what did|do|does *2 think|say|said|make of|about *1 =price|=pricing|=offer|=proposal|=quote|=terms|=timeline
41 they|he|she *1 said|say|says|promised|told *2 after|before|until|once|by *1 summer|holidays|holiday|christmas|@period|<weekday>|board|easter
41 do|did|would|should|can you|we|i believe|trust them|him|her|it|that *1 $
41 make|made up their|his|her mind|minds
41 how close *1 be|are|is|am we|you|it|they|i
41 would|could|will|can you|we|they make it *1 $
41 they|he|she|who|<name> *4 think|thinking about it|over *1 $
41 at <number> of|out <number> !module|chapter|lesson|point|page|course|exercise
41 week <number> of|out <number>
41 in|out in|out in|out
41 money|budget|funds is|be|are free|available|released|there
41 statement of work
41 exec|executive sponsor
41 their =budget|=budgets
41 told|tell|said|say *3 about our|the =price|=pricing|=offer|=quote|=budget|=proposal|=terms
41 accept|accepts|accepted|swallow|swallowed our|the =price|=terms|=offer|=proposal|=conditions
41 no|yes to our|the =offer|=proposal|=price|=quote
41 they|he|she *1 move|moves|switch|switches|go|goes to|with someone|somebody|another
41 how *1 is|s|are the thing|things|story|business|matter with the|<name>
41 which|what|whose *1 buyer|account|customer|client|prospect *1 worry|worries|scare|scares|keep|keeps|trouble|troubles|bother|bothers
41 how many *2 sure|certain|confident *1 about|of|$
41 <number> percent|pct off|discount|rebate|cheaper|less
41 bring|brings|brought|bringing in this|next|last|by|before *1 @period
41 supposed to be *1 easy|done|signed|closed|ours|in
41 we|you|i get|go|come|got|getting|going back in *1 $
41 call|called|ring|rang|reach|reached *3 about the =offer|=quote|=proposal|=price|=contract|=order
41 volume|minimum|multi-year|spend =commitment|=commitments
- how *3 handle|answer|respond *4
42 where|how *3 stand|look|looking|going|things|are with|at the|that|this *2 @org
42 the|that|a *2 @org in|from|at|near <name>
42 <name> @org
42 does|do|has|have|is|are|will|did|can|would the|that|this *2 @org *3 want|buy|go|sign|decide|approve|accept|renew|say|said|order|come|answer|pay|switch|leave|choose|extend
42 news|latest|word|answer|reply|status|update|progress|movement *1 from|with|at|on the|that *2 @org
42 close|sign|win|land|lose|lost|save|get *2 the|that|this *2 @org
- power|house|tree|pot|garden plant
- plant a|the|that|seed
- supply|value|food|cold chain
- power bank
- question bank
- in|at|from the hospital *1 $
- get|in|to *1 hospital|university
43 your|our|the|my =number|=numbers *1 will|land|lands|end|finish|come
43 realistic|real|solid|honest is|was|are|were *1 your|our|the|that =number|=numbers|=figure|=figures
43 need|needs|find|bring another|more <sum>
43 end up *1 this|the|next|by @period
43 at <percent> of your|our|the|my|his|her =number|=target|=plan|=quota|=goal
43 gap to|from your|our|the|my =target|=number|=plan|=quota|=budget
43 far|short|off|behind *1 your|our|the =target|=number|=plan|=quota !audience|level|score
43 over the line *2 this|by|before|next *1 @period
43 missing|remaining|outstanding|last *1 <sum>
43 make up *4 <sum>
43 bring|find|get in *3 <sum>
43 target|goal *1 is|was|of <sum>
- learning|activity|personal|behaviour|behavior|prospecting|fitness|reading *1 target|goal|plan|number
- bring|find *2 <sum> *3 charity|fund|course|training|conference|book
44 anything|what|which|who|something|one|ones|two|three|four|five|list|status *2 at risk !if|when|of
44 ^ at risk !if|when|of
44 !nothing|no at risk *1 $
44 red flag|flags in|on|with|around the|that|this|our|any|<name>
44 hit list
44 save|rescue|retention|recovery plan for|at|with
44 downside|upside if
44 what|which|who|anything|nothing|ones *4 =slip|=slips|=slipping !into|back|of|on|up
44 biggest|main|top|real risk|risks *1 to|in|for|on|this *1 @period|number|list|$
44 what *3 fall|falls|fell through
44 plan b if|for|in
- health|wellbeing|burnout|friendship|motivation|morale *3 at risk
- at risk *2 burnout|losing *1 you|your
45 talk|walk|take|run|step me|us through <name>
45 name by name
45 line by line *2 list|number|sheet|top
45 one by one *4 list|names|open|pipe
45 down|through|over|on the|your|our =list $
45 what *1 in what *1 out
45 give|gimme me? your|the top|best <number>
45 gimme your top|best
45 ^ give me *2 names|list|number|range|total
45 your|my|the big two|three|four|five
45 ^ what *1 moved|slipped|closed|stuck|hot|late|dead|live|real|open|new $
45 ^ what is|s the ask $
45 kill|bury|close *2 zombie|zombies|dead|stale
45 zombie *1 deal|deals|list|pipeline
45 what *1 comes|came in !handy|to|mind
45 what|which|anything *3 pull|bring in *1 $
45 in or out
45 what *1 real *3 hope|wish|fluff|noise|what|not
45 alive|live|dead or dead|alive|dying|gone
45 which|what|how *6 bet|betting *3 on
45 haircut
45 which *2 ones|three|two|four|five *2 real|solid|shaky|wobbly|firm|soft|stuck|stalled|dead
45 ^ which *1 be|is|are *1 real|solid|shaky|wobbly|firm|soft|stalled|dead
45 green|red|yellow|amber yellow|amber|green|red on|for|list
45 top|big|large|small|next <number> *1 one|open|name|list|by|at
45 name|names|company|companies|logos we|you|i|are *2 going after
45 be|are|is|we|you going after
45 must win|wins|have *1 the|this|for|in|logo|logos|$
45 make or break
45 last chance *1 the
45 war room|must-wins
45 big|biggest fish
45 ones that|who *1 =late|=stuck|=slipping|=quiet|=open|=missing|=overdue|=gone
45 give|gave|giving away *2 <percent>
45 whose turn *3 call|email|chase <name>|back|them
45 long shot|shots *1 and|on|in|for|$
45 rip and replace
45 next action|move|step *1 on each|every|all|them|<name>
45 list *1 of *2 target|targets|logo|logos|whale|names *1 to|for|this|in|$
- top <number> *1 priority|priorities|skill|skills|habit|strength|value|lesson|question|book|reason|mistake|moment|thing|win|percent|tip|objection
- step|talk|walk|take|run me|us through *2 day|week|feeling|call|meeting|thinking|practice|story|moment|conversation|slide|decision
- bet on yourself|you|her|him
46 stretch|upside|downside|worst|best case in
46 your|his|her|their|our|a|the stretch|worst|best =case $
46 team|you|we|he|she|region|i be|is|are|s|re *1 at <number> *1 you|i|we|and|he|she|team
46 at <percent> with <percent>
46 fifty|50 fifty|50 on|for <name>|this|that
46 probability|likelihood|odds on|for|at <name>
46 probability *2 high|low|optimistic|<percent>
46 downgrade|upgrade|move|put|take *3 probable|possible|likely|upside|commit
46 what|which|who|how many *3 land before|by|this|next|in|on
46 which|how many *2 yours|ours|these|those|them *2 make it
46 make it by|before the? <ordinal>|<month>|<weekday>|christmas|friday
46 best|gut|honest|wild|your guess|estimate|shot for|at|on *1 @period|number|year|week
46 still good|on|safe|solid for|at <number>
46 still at|around <number>|<sum> *1 $
46 get|come|end to|at|up <number> from here|there
46 feel|think|confident about the @period *2 make|will
46 good for <number>|<sum>
46 be|is|are|will|going *2 to make it *1 $
46 over or under
46 under or over
46 the @period =number|=numbers|=figure|=figures
46 ceiling|floor and floor|ceiling|for|of|on
46 range for|of|on|this *1 the|this|next|our *1 @period|number
46 how *1 does @period *1 $
46 how solid|firm|sure|certain|real *1 be|is|are *1 that|the|this *1 date|one|number|yes|timing
46 is *1 that|the|this date real|firm|solid|certain|fixed
46 percentage|percent chance|likelihood
46 <percent> chance|sure|certain|likely|probable
46 how many *2 bring|brought home|in
46 odds on|of|for <name>|closing|that|it|signing
46 get|gets|bring|brings|take us|you|me|we to *1 <percent>
46 get|gets|bring|brings|take us|you|me|we to <number> percent
46 math to|for|of *2 goal|plan|quota|target|number|get
46 you|we|i have|ve|are *1 done|closed|sold|made|at <number> of|out
46 value of *1 everything|all|the|your open|open|list
46 count on for|this|in|next|by *1 the|this|next *1 @period
46 can i|we count on *2 for|it|this|one|deal
46 pencil|pencilled|penciled in *1 for|at|this|next
46 upside|downside *1 on|in|for|to the|this|our|that|@period
46 <number> of|out *1 of? <number> *1 done|in|closed|signed|so|booked
46 <number> down <number> to *1 go
46 <number> in <number> to *1 go
46 still|only|just <number> *2 short|shy|behind|below
46 <number> *1 points|percent|short|shy *1 short|shy|behind|off|below
46 how short|far off|behind|away|out? be|are|is|am we|you|i|they *1 !along $
46 path to *1 plan|number|target|goal|<number>|<sum>|<percent>
46 what *2 have|has to *2 go right|true *3 in|by|before|for|to|next|this
- make it *2 stick|habit|fun|easier|better|simple|real|to the
- <number> of|out *1 of? <number> *1 done *2 module|chapter|lesson|course|session|exercise|book
47 fcst|fcsts|fcast|bkgs|bkg|oppty|opptys|oppties|pplne|ppline|pipln|ppln|pipes
47 ppl|pipe rvw|review|rev|chk|check|upd
47 cls|clsd|cl|cd dt|dte|date|dates|update|updates|upd|won|lost
47 cmt|commit vs|bc|number|this|for|is
47 =bc|=wc|=cmt <number>|<sum>
47 =commit|=upside <sum>
47 push outs|ins|out
47 <times> vs|versus|of|instead <times>
47 best case vs
47 att|attn|attnmt *1 <percent>|h1|h2|q1|q2|q3|q4|ytd|qtd
47 <percent> *1 att|attn|attain
47 tgt|tgts
47 act vs|v tgt|target|plan|fcst
47 account|accounts *1 review|plan|list|at|update|status|risk
47 =nxt|=next =stp|=stps
47 nxt|next stp|stps *1 for|on|missing|all|w|each
47 w|without|wo|no nxt step|stp
47 w o nxt|next
47 rnwl|rnwls|renwl|rnl
47 sgnd|sgn *1 ctr|contract|po|yet
47 ctr|ctrct *1 signed|sgnd|out|back|sent
47 prop|props *1 out|sent|due|pending|send
47 neg|nego *1 with|w procurement|legal|buyer|purchasing
47 rev ytd|qtd|mtd|target|tgt|goal|fcst|vs
47 q end|close
47 eom|eoq|eoy|qtr number|numbers|push|close|deal|end
47 wtd|wgtd pipe|pipeline|fcst|forecast|value
47 k|mio still|missing|short|to|left *1 missing|go|open
47 mtd|qtd|ytd
47 vp call|rollup|number
47 =cw =cl
47 ^ =cw|=cl
47 call with *1 cro
47 =fc|=fct|=fcs call|by|for|this|upd|update|number|rvw|review|accuracy|acc|vs|$
47 your|our|my|the @period =number
48 contoso|fabrikam|litware|proseware|tailspin|wingtip|woodgrove|globex|initech|initrode|hooli|cyberdyne|soylent|vandelay|oscorp|acme
48 adventure works
48 fourth coffee
48 alpine ski house
48 pied piper
48 massive dynamic
48 dunder mifflin
48 stark industries
48 wayne enterprises
48 umbrella corporation|corp
48 tyrell corporation|corp
48 trey research
48 city power
48 humongous insurance
48 sterling cooper
48 blue yonder airlines
49 ~pipeline|pipeline~|vertriebstrichter|verkaufstrichter
49 ~deal|~deals|deal~
49 dealreview|dealrunde
49 verkaufschance|verkaufschancen|vertriebschance|vertriebschancen|geschaftschance|geschaftschancen
49 umsatz|umsatze|umsatz~|~umsatz|~umsatze
49 auftragseingang|auftragseingange|auftragsbestand
49 vertriebsziel|vertriebsziele|umsatzziel|verkaufsziel|jahresziel|quartalsziel|monatsziel|absatzziel
49 zielerreichung|zielerreichungsgrad|planerfullung|quotenerfullung
49 quote *2 erfullt|erreicht|erfullen|erreichen|<percent>
49 verkaufszahlen|vertriebszahlen|absatzzahlen|quartalszahlen|umsatzzahlen|monatszahlen
49 prognose|umsatzprognose|absatzprognose|vertriebsprognose
49 abschlussquote|trefferquote|gewinnquote
49 abschlusswahrscheinlichkeit|abschlussdatum|abschlusstermin|abschlusse
49 abschluss *1 bei <name>
49 abschluss *1 mit <name>
49 wer|was|welche|welcher *2 wackelt|wackeln|rutscht|rutschen
49 kunde|kunden|kundin *1 zogert|zogern|droht|drohen|kundigt|gekundigt|wechselt
49 kundigung|kundigungen *1 von|bei|abwenden|droht|drohen
49 ins nachste quartal|monat
49 weit *3 ziel weg|entfernt
49 reinkommt|reinkommen|rein kommt
49 nicht gemeldet|zuruckgemeldet
49 risiko|risiken *1 im|in|bei|fur *1 quartal|monat|forecast|<name>
49 rabatt|rabatte *1 genehmigen|freigeben|gewahren
49 chancen *2 gefahrdet|offen|verloren|gewonnen|hangen|stehen
49 abschluss *2 im|in|bis|noch|vor *1 quartal|monat|jahr|woche|<month>
49 neukundenabschluss|neukundenabschlusse|vertragsabschluss|vertragsabschlusse|geschaftsabschluss
49 wie viel|viele *2 fehlt|fehlen|offen|noch|schliesst|abschliessen|unterschrieben|verkauft
49 wieviel *2 fehlt|fehlen|offen|noch|schliesst|verkauft
49 bis zum ziel
49 ziel von|bei <number>|<sum>
49 gegenuber|gegen *1 ziel|plan|vorjahr
49 stand der verhandlung|verhandlungen|angebote|dinge
49 noch|fehlen|fehlt *1 <sum> *1 offen|bis|zum|zu
49 wo landest|landen|landet|stehst|stehen|steht *2 quartal|monat|jahr|zahlen|<month>|ende
49 wo landest|landen|landet du|wir|ihr|das
49 quartal|monat|jahr *2 schliessen|abschliessen|abgeschlossen|reinholen|ziehen|landen|retten|schieben|rutschen|rutscht|verschoben
49 schliessen|schliesst|schliesse|abschliessen *3 quartal|monat|<month>|woche
49 ins|in nachste|nachstes|folgende *1 quartal|monat *1 verschoben|gerutscht|rutscht|schieben
49 deine|eure|unsere|die zahlen *1 fur|im|in|seit|gegen|bis|$
49 ^ zahlen *2 durchgehen|durchsprechen|review|$
49 hochrechnung|absatz|marge|provision|provisionen
49 pipe *1 durchgehen|aufbauen
- wetterprognose|wettervorhersage
- prognose *2 wetter
- quote von *1 fragen
- abschluss|abschlusse *1 der|des|deiner|einer *1 weiterbildung|ausbildung|studium|kurs|schulung|gesprachs
- karrierepipeline|talentpipeline
- absatz im|in|zwei text|buch|mail
- ideal|ideals
- umsatz von ideen
- lernziel|lernziele|entwicklungsziel
50 angebot *4 nachfassen|nachhaken|verschickt|gesendet|geschickt|draussen|raus|uberarbeiten|offen|lauft|<sum>|gultig|liegt|kunde|kunden
50 nachfassen *3 angebot
50 offene|offenen|laufende angebote|angeboten|verhandlung|verhandlungen
50 angebote *1 offen|nachfassen|raus|an
50 vertrag *4 liegt|beim|unterschrieben|unterschrift|unterzeichnet|liegt|kunde|kunden|raus|zuruck|rechtsabteilung|einkauf|verlangern|lauft|kundigen|offen|verschickt|mit bei
50 unterschreibt|unterschreiben|unterzeichnet|unterzeichnen|unterschrieben
50 vertrag *2 liegt|unterschrieben|unterzeichnet|raus|verschickt|zuruck|lauft|verlangern|kundigen|offen|beim|prufung
50 unterschrift *2 bis|vom|von|fehlt|ausstehend|offen|kunde|kunden|noch|am|vor
50 warten *2 auf *1 unterschrift|bestellung|freigabe|antwort *2 kunde|kunden|einkauf|einkaufs|$
50 wer entscheidet *2 kunde|kunden|dort|bei|da|einkauf
50 entscheider *1 bei|beim|kunde|dort
50 einkauf *2 meldet|sagt|will|pruft|blockiert|bestellt|hat|antwortet|liegt|verlangt|wartet
50 der|dem|vom|beim|den =einkauf
50 kunde|kundin|kunden|ansprechpartner|einkaufer|er|sie *1 meldet|melden|reagiert|antwortet|antworten *2 nicht|nimmer|nie
50 funkstille *1 seit|beim|bei|nach|$
50 seit *3 nichts gehort
50 vertragsverlangerung|vertragsverlangerungen
50 verlangerung *2 bei|im|in|der|von|mit|ansteht|steht|anstehend|fallig
50 kundigungsrisiko|abwanderung|abwanderungsrisiko|kundenabwanderung
50 rabattfreigabe|sonderrabatt|preisfreigabe
50 rabatt *3 <percent>|freigeben|freigabe|genehmigt|wollen|will|verlangt
50 <percent> *1 rabatt|nachlass
50 ausschreibung|ausschreibungen|rahmenvertrag|auftragsbestatigung|kaufvertrag
50 bestellung *2 fehlt|kommt|da|eingegangen|offen|noch|vom|von|bis|liegt
50 auftrag *2 kommt|gewonnen|verloren|erteilt|vergeben|bis|von|bei|unterschrieben|noch
50 =auftrage
50 kommt|ist|wird|steht *1 das|dein|ihr|deren =budget *1 durch|frei|da|sicher|genehmigt
50 budgetfreigabe|budget *2 freigegeben|genehmigt|bewilligt|eingefroren
50 kaufentscheidung *1 bei|von|bis|fallt|im|steht
50 crm~|kundendatenbank
50 salesforce *1 pflegen
50 nachste|nachsten schritte *2 eintragen|pflegen|bei|mit|nachtragen
50 kundenstatus|schlusselkunden|grosskunden|accountreview|accountplan|accountplanung
50 bestandskunden *1 ausbauen|upsell|verlangern|review|umsatz|kundigung|kundigungen
50 tage|wochen still|funkstille|ohne *1 antwort|ruckmeldung|reaktion
50 kostenlose? teststellung|pilotphase|pilotprojekt *2 endet|bei|lauft
- unterschreiben *1 lernen|vereinbarung|lernvertrag
- verlangerung der|des *1 elternzeit|probezeit|urlaub|ausbildung
- accountmanager|accountmanagerin|accountexecutive|accountmanagement
- einkaufsgesprach uben
- gesprach|gesprache|gesprachen mit *1 dem einkauf
- uben|ubung|rollenspiel *4 einkauf
- auftrag im|aus coaching
51 sicher|unsicher|zuversichtlich|optimistisch *3 bei der|dem? <name>
51 rechtsabteilung|juristen|einkaufsabteilung|einkaufsleiter|vertragsentwurf|haftungsklausel|nachlass|preisnachlass|zahlungsziel|ratenzahlung|preiserhohung|zuschlag|vorhersage
51 freigabe *2 vom|von|des *2 kunde|kunden|vorstand|vorstands|einkauf|geschaftsfuhrung
51 hangt|hakt|klemmt|liegt es bei|mit
51 fehlt|fehlen *2 uns|dir|euch|noch *3 ja|quartal|ziel|<sum>|<number>|unterschrift
51 was|wie|wieviel *1 viel? *1 kommt|landet|geht *5 rein|konto|noch *2 rein|$
51 rechnest|rechnen|planst du|wir|ihr *2 bis|im|fur|dieses *2 <month>|quartal|monat|jahr|woche
51 kunde|kunden|kundin|kundinnen *4 sorgen|risiko|wackelt|abspringen|abgesprungen|absprung|kundigen|abwandern|verlieren|verloren|zuruckholen|zuruckgewinnen|billiger
51 liste *2 von oben|durch|runter|abarbeiten
51 deine|die *1 top *1 kunden|deals|funf|drei|zehn|liste
51 wie weit|stand|neues|neuigkeiten *4 mit|bei|von|aus der|dem|den? <name>
51 was ist *1 aus|mit <name>
51 ruckmeldung|nachricht|antwort|reaktion|lebenszeichen von|vom|aus *1 <name>|kunde|kunden|einkauf
51 keine|ohne|noch ruckmeldung|antwort|nachricht *2 von|vom|auf|seit
51 stand *1 beim|bei|der|vom|im *1 angebot|angebote|verhandlung|verhandlungen|projekt|vertrag|ausschreibung
51 felder|betrag|betrage|datum|summe|crm *3 ausfullen|nachtragen|eintragen|pflegen
51 angeb|angbot|ang|vertr *1 raus|an|verschickt|b|bei|offen
51 antwort|zusage|absage *2 von|vom|aus <name>
51 von <name> *3 antwort|zusage|unterschrift|entscheidung
51 =offerte|=offerten
51 herr|herrn|frau <name> *4 gemeldet|offerte|angebot|unterschreibt|entschieden|zugesagt
51 vergleichen *4 anbieter|wettbewerb|wettbewerber|konkurrenz
51 gegen wen|den|die *2 antreten|wettbewerb|wettbewerber|konkurrenz|treten|angetreten|verloren
51 an *1 wen|den|die *2 verloren|vergeben|wettbewerb|konkurrenz
51 pilot|probephase|testphase|teststellung|lizenz|lizenzen|vertrag|vertrage|abo *3 lauft|laufen|endet|enden|vorbei|auslauft|auslaufen|aus|verlangert|gekundigt
51 kaufen|kauft|bestellt|bestellen|zahlt|zahlen sie|der|er|die|jetzt|nicht|wann
51 rechnung|rechnungen *3 offen|uberfallig|unbezahlt|bezahlt|mahnen
51 nachtragen|ausfullen|eintragen *4 betrag|datum|phase|felder|summe|system
51 betrag *1 datum|phase|summe
51 phase *2 hat|projekt|steht|wechseln|im *2 bei|<name>|crm
51 neukunden|neukunde *2 bis|im|pro|gewonnen|gewinnen|bringen|<number>|jahresende|quartal
51 uns|dir|euch|noch fehlen|fehlt *1 <number>|<sum>
51 bei <percent>|<number> prozent? *4 auf|ziel|lucke|quartal|rest|fehlt
51 <percent> *1 und|wie|zum ziel|jahresziel|lucke
51 =zahlen *2 dann|zuerst|zuletzt|schaffst|schaffen|stehen|aussehen|stimmen
51 stehst|steht|stehen *3 deinen|euren|den|unseren zahlen
51 schaffst|schafft|schaffen du|ihr|wir *2 es|das|ziel *2 quartal|monat|noch|jahr|$
51 bestellung *1 von|vom|der|des <name>|kunde|kunden
51 ob|wann *2 <name> *1 unterschreibt|kauft|bestellt|zusagt|unterschreiben
51 ziehen|schieben|vorziehen|verschieben *4 quartal|monat|<month>|woche vor|vorziehen|rein|raus|$
51 rutscht|rutschen|verschiebt *2 in|auf|ins
51 fische|fisch *3 land|angel|ziehen
51 leads *3 abarbeiten|offen|anrufen|webinar|messe|nachfassen|verteilen
51 upgrade|zusatzmodul|zusatzverkauf|mehrumsatz|potenzial *4 kunde|kunden|bei|platzieren|<name>
51 kundigung *1 von <name>
51 projekt bei|mit <name>
51 bis jahresende|quartalsende|monatsende *3 rein|noch|schaffen|unterschrieben|reichen|umsatz
- sicher|unsicher *3 bei prasentation|prasentationen|gesprach|gesprachen|fragen
- warten *2 auf *1 antwort
- =antwort|ruckmeldung|reaktion *2 auf *1 deine|frage|fragen|feedback
- keine ruckmeldung *1 gebe|geben|geben|zu|zur
52 affaires *1 en|a|qui|perdues|gagnees|bloquees|ouvertes|du|de|chaudes|signees *1 cours|risque|jeu|attente|conclure|trimestre|mois|$
52 affaires perdues|gagnees|bloquees|ouvertes|signees|chaudes|prioritaires
52 affaire *2 signee|perdue|gagnee|bloquee|glisse|avance|conclue|conclure|<name>
52 tes|vos|mes|ses|nos|grosses|grosse|principales|trois|cinq|dix =affaires|=affaire
52 l affaire|affaires <name>
52 revue|point|tour|suivi *2 =affaires
52 chiffre|chiffres d affaires|affaire
52 =ca du|de|par|sur|annuel|mensuel|trimestriel|prevu|realise|signe *1 trimestre|mois|an|annee|semestre|client|<month>|$
52 previsions
52 previsionnel|prevision *1 de? *1 vente|ventes|trimestre|cloture|du|des|pour|commerciale|commerciales|$
52 entonnoir|tunnel *1 de? vente|ventes|conversion|commercial
52 atteinte|realisation *2 objectif|objectifs|quota|quotas
52 objectif|objectifs *1 de? vente|ventes|chiffre|commercial|commerciaux|trimestriel|trimestriels|mensuel|mensuels|annuel|signature
52 objectif *3 <sum>
52 <percent> *1 de *2 objectif|objectifs|quota
52 taux de *1 transformation|conversion|closing|signature|reussite
52 panier moyen
52 combien *3 signer|vendre|conclure|cloturer|reste|manque|closer|rentrer|fermer
52 reste|manque *2 <sum>
52 il|te|nous|vous manque *2 combien|<sum>
52 ou *2 finir|atterrir|termines|terminer|atterris|atterrit *3 trimestre|mois|annee
52 atterrissage
52 ton|tes|votre|vos|les chiffres *1 du|de|pour|sur|par|$
52 ^ les? chiffres $
52 conclure|signer|closer|cloturer *2 ce|cette|avant|fin|en|d *2 mois|trimestre|semaine|<month>|an
52 conclure|concluent|signer|signent|signe|closer *1 ce|cette|avant
52 opportunites *3 en|ouvertes|conclure|cours|bloquees|pipe|perdues|gagnees|commerciales|glisse|risque
52 opportunite *2 <name>|bloquee|commerciale|<sum>
52 client|clients|compte|comptes *1 a risque
52 va|vont *1 signer|conclure|closer|acheter|commander
52 fin du trimestre *3 signer|conclure|cloturer
52 repousser|repousse|decale|decaler|glisse|glisse|glissent *2 au|a|sur *2 trimestre|mois|<month>
52 date|dates de? *1 closing|signature|cloture|conclusion
52 etape *1 <number> *1 pipe|crm
52 marge|remise *2 <percent>
52 <percent> *1 remise|rabais
52 remise *3 valider|validation|approuver|demande|demandee|accorder|client
- avoir|as|a|ont affaire
- gerer *1 demande *1 de? remise
- opportunites *1 de|d|pour *1 apprendre|evoluer|carriere|developpement|formation|progresser|apprentissage
- objectif annuel *1 de|d *1 developpement|formation|apprentissage|lecture
- affaires personnelles|internes|etrangeres
- reste *2 motive
- chiffres cles *1 de la formation
53 devis
53 proposition|offre *1 commerciale|envoyee|remise|en|refusee|acceptee *2 envoyee|attente|reponse|$
53 offre *2 envoyee|attente
53 relancer|relance *3 devis|proposition|client|acheteur|prospect|offre|<name>
53 client|acheteur|prospect|contact|il|elle|ils *1 ne repond|repondent|rappelle *1 plus|pas
53 sans reponse|nouvelles *2 depuis
53 plus de nouvelles
53 silence radio
53 pas de? reponse|nouvelles *2 depuis|client|$
53 renouvellement *2 du|de|des|chez|contrat|abonnement|<name>|en|a
53 contrat *3 signe|signer|signature|renouveler|echeance|expire|avec|chez|relu|relecture|juridique|mairie|client|<name>|en
53 signature *1 prevue|attendue|du|avant|en|imminente|electronique *1 contrat|<month>|fin|le|$
53 signature prevue|attendue
53 ^ qui signe|decide $
53 qui *1 signe|decide|valide|tranche|achete|bloque *1 chez|cote|le|la|au|$
53 decideur|decideurs *2 chez|client|est
53 quand *3 signe|signent|signer|decide|decident|decider|signera
53 service|direction|les =achats
53 appel|appels d offres|offre
53 bon|bons de commande
53 comptes *2 a|cles|strategiques|prioritaires|dormants *1 risque|$
53 compte *2 a? risque|<name>|cle
53 plan de compte
53 mettre|remettre|mise|saisir|remplir|nettoyer *3 crm
53 crm
53 conditions *1 de paiement|commerciales
53 budget *2 valide|debloque|gele|approuve|accorde|client
53 resiliation|resilier|attrition
53 ou en est|sommes|es|etes *3 <name>|contrat|client|dossier|deal|affaire|mairie|banque|negociation
53 negociation *2 avec|chez *1 <name>
53 ils *2 signer|signe|acheter|achete|renouveler
53 acompte|facturation *1 en
- offre de? *1 formation|emploi|poste|coaching
- contrat de? *1 confiance|coaching|travail|apprentissage
- demande|demander *2 budget *1 formation
- budget *1 formation
- renouvellement *2 energie|motivation
- signature *1 mail
54 ou en est|sommes|es|etes|sont *2 avec|chez|sur|<name>
54 tu|vous *1 y crois|croyez *2 a <name>
54 bloque|coince|freine *2 chez|avec|cote *1 <name>|client|achats|juridique
54 le|leur|service juridique *3 avis|valide|rendu|bloque|contrat|de|chez
54 direction financiere|generale|juridique *4 feu|accord|valide|avis|signer|decide
54 feu vert *2 de|du|client|direction|achats|$
54 donne|donner|attend|attendre *2 feu vert|accord
54 tient|detient *2 budget|cordons
54 notre|ton contact *3 parti|chez|quitte|muet
54 combien *4 rentrer|faire|tomber|encaisser|rentre|signe|signent|clients *3 mois|trimestre|semaine|fin|<month>|$
54 va|vont tomber|rentrer|glisser|sauter *3 mois|semaine|trimestre|<month>|prochain|$
54 compter *1 pour|sur *1 <month>|mois|trimestre|fin
54 client|clients|comptes|dossiers|dossier *3 partir|risque|risquent|inquietent|inquiete|perdu|perdus|resilie|resilier|chauds|coinces|gros|prioritaires
54 affaires *2 glisser|tomber|sauter|rentrer
54 liste *2 client|dossier|compte|un par|par
54 client|dossier|compte par client|dossier|compte
54 des? nouvelles *1 de|du|chez|cote *1 <name>|client|acheteur|prospect
54 silence *2 depuis
54 client|acheteur|prospect|ils *2 reporte|annule|decale|repousse *2 rendez-vous|reunion|rdv|demo|decision
54 comparent|compare *2 concurrent|concurrence|autre|autres
54 perdu|perd|perdre|perdons *2 face|contre|concurrence|concurrent|marche|appel
54 face a la concurrence
54 marche|marches public|publics *2 depot|reponse|<weekday>|<month>|lundi
54 reponse au marche|appel
54 pilote|essai|poc|test *2 termine|termine|fini|finit|chez|prolonge|et
54 est ce qu ils achetent|signent|prennent
54 contrats *2 echeance|expirent|renouveler|terminent|signes
54 hausse|augmentation de tarif|tarifs|prix
54 remise *2 pour|qu
54 facture|factures *2 impayee|impayees|retard|due|relancer
54 paiement a <number>
54 sors|sortir|enleve *2 previsions
54 engage *1 meilleur|pire|et|vs|contre
54 meilleur|pire cas
54 remplis|remplir|saisis|saisir|complete *3 montants|montant|dates|etapes|outil|fiche|fiches
54 etape *3 dossier|compte|<name>|affaire
54 nouveaux clients *3 <month>|mois|fin|trimestre|an|juin
54 il|te|nous|vous manque|reste *1 <number>|<sum>
54 boucler|terminer|finir|sauver le trimestre|mois
54 <percent> *2 objectif|quota|trimestre|ca
54 obj|objectif *1 ca
54 tes|vos|les|mes =chiffres *1 et|puis|ensuite|avant|d|mois|$
54 commande *1 de|du|chez <name>
54 <name> *1 signe|achete|commande|valide|decide|renouvelle *1 quand|cette|ce|avant|$
54 avance|avancer|repousse *2 signature|commande|contrat
54 leads|pistes *2 salon|rappelle|rappeler|qui|tiedes|froids|chaudes|froides|webinaire
54 extension *2 chez|comptes|client|clients
54 recuperer|reconquerir *2 client|compte
54 client|clients|clt *2 resilie|parti|perdu|annule|relance
54 relance|relances *1 clt|x3|x2|tjrs|svp|client|prospects
54 son|leur feu vert
54 gros|grosses|plus dossiers|affaires|comptes
54 delai|delais de paiement
54 quelle|quelles|combien =remise|=remises
54 remise *3 accordee|accorder|accorde
54 appelle|appeler|rappelle|rappeler *3 <name> *4 reponse|devis|contrat|commande|decision|offre
54 dernier mot *2 chez|eux|client|la|cote
54 comite *3 reunit|tranche|vote|decide|voix|valide
54 dans la course *2 chez|a|pour|face|$
54 ils|elle|il trouvent|trouve *2 cher|chere
54 le|un point *1 sur|avec <name>
54 previsions|prevs|prev *2 t1|t2|t3|t4|svp|<month>|trimestre
- point sur *1 ta|ton|tes
- nouvelles *1 de *1 ta|ton|famille
- dossiers personnels|internes|rh
- meilleur|pire cas *2 stress
55 embudo *1 de? ventas|comercial|conversion|$
55 embudo
55 pronostico|pronosticos
55 prevision|previsiones de? *1 ventas|cierre|ingresos|trimestre|mes
55 como vamos|vas|van|estamos contra|con|frente|respecto *2 meta|objetivo|cuota|plan
55 negocios abiertos|perdidos|ganados|estancados|pendientes
55 negocios|negocio *1 abiertos|abierto|en|perdidos|ganados|por|pendientes|estancados|grandes *1 curso|riesgo|cerrar|$
55 tratos|operaciones *1 abiertas|abiertos|en|por|pendientes|grandes|cerrar|perdidos|perdidas|ganados|ganadas
55 cierre|cierres *1 de? *1 ventas|mes|trimestre|venta|negocios|ano
55 fecha|fechas *1 de? *1 cierre|firma
55 cuota|cuotas *1 de|del|comercial|anual|mensual|trimestral|al *1 trimestre|mes|ventas|ano|<percent>|$
55 cumplimiento *1 de|del *1 cuota|meta|metas|objetivo|objetivos
55 alcanzar|llegar|cumplir|faltan|falta *3 cuota|<sum>
55 cuota *2 <percent>|cumplida|cumplir
55 meta|metas|objetivo|objetivos *1 de|del *1 ventas|trimestre|ingresos|facturacion|venta|mes|ano
55 <percent> *1 de *1 la? *1 meta|cuota|objetivo
55 cuanto *3 cerrar|vender|facturar|cierras|falta|vas|cerramos|vendiste|ingresar
55 cuantos|cuantas *3 cerrar|vender|cierras|cerraste|vendiste|ventas|contratos
55 se cierra|cierran|cerrara|firma|firman
55 cerrar|cerramos|cierras|cierre *2 este|esta|antes|en *2 mes|trimestre|semana|ano|<month>
55 donde *2 terminar|terminas|acabar|acabas|cerrar *2 trimestre|mes|ano
55 ingresos
55 facturacion
55 ventas *1 de|del|este|por *1 mes|trimestre|ano|cliente|semana
55 resultado|resultados|numeros|cifras de? *1 ventas|mes|trimestre
55 tasa *1 de *1 cierre|conversion|exito
55 tus|los|mis|sus numeros *1 del|de|este|para|$
55 oportunidades *2 abiertas|cierre|estancadas|curso|perdidas|ganadas|pipeline|crm|riesgo|cerrar|mes|trimestre
55 oportunidad *2 <name>|abierta|estancada|<sum>
55 descuento *3 <percent>|aprobar|aprobacion|piden|pide
55 <percent> *1 de? descuento
55 compromiso *1 de ventas
- oportunidades|oportunidad *1 de|para *1 aprender|crecer|crecimiento|aprendizaje|mejora|desarrollo|carrera
- meta|metas|objetivo *2 personal|personales|aprendizaje|desarrollo|carrera|comportamiento
- pronostico *2 tiempo
- negocio *1 familiar
- cierre *1 de *2 conversacion|reunion|llamada|sesion
- se cierra *1 sesion|reunion|conversacion
56 cliente|comprador|contacto|ellos|prospecto *1 no responde|contesta|responden|contestan|llama
56 no *1 han|ha responde|contesta|respondido|contestado|firmado|decidido
56 sin respuesta|noticias *2 desde|cliente|$
56 propuesta|oferta|cotizacion|presupuesto *1 enviada|enviado|pendiente|sin|para|de *1 respuesta|cliente|<sum>|<name>|$
56 propuesta|cotizacion enviada|pendiente
56 enviar|enviamos|seguimiento *3 propuesta|cotizacion|oferta
56 cotizacion|cotizaciones
56 renovacion|renovaciones *2 contrato|contratos|cliente|clientes|del|de|con|en|<name>
56 renovaciones
56 contrato *3 firmado|firmar|firma|vence|renovar|con|enviado|legal|<name>|pendiente
56 quien|quien *1 firma|decide|aprueba|compra|paga|tiene
56 cuando|cuando *2 firma|firman|firmar|deciden|decide|compra|compran|cierra|cierran
56 estado|situacion *1 de *1 oportunidades|negocios|propuestas|ofertas|contratos
56 cliente|clientes|cuentas en riesgo
56 va|van|vamos|vas a cerrar|firmar|comprar|vender
56 firmo|firmaron|firmado *2 cliente|ellos|contrato|$
56 cliente|clientes *1 firmo|firma|firmaron|decidio|decide|compro
56 firma *2 contrato|prevista|pendiente|cliente|esperada
56 licitacion|licitaciones
56 orden|ordenes de compra|pedido
56 departamento|area|equipo|de compras *1 pide|no|bloquea|responde|aprueba|$
56 cuentas *1 en|clave|estrategicas|objetivo|perdidas|dormidas *1 riesgo|$
56 cuenta *1 en riesgo
56 cuenta *1 de? <name>
56 actualizar|limpiar *3 crm|salesforce
56 condiciones de pago|comerciales
56 presupuesto *2 aprobado|congelado|aprobaron|autorizado
56 como va|vamos|esta *2 con|lo|el|en *2 <name>|contrato|cliente|negocio
56 que pasa|paso con *1 <name>
56 baja|cancelacion de clientes|cliente|cuentas|contrato
- contrato de *1 aprendizaje|coaching|confianza
- renovacion *2 energia|motivacion
- un cliente
- presupuesto *1 de? formacion
- presupuesto *2 formacion|curso
57 en que estamos|quedamos|vamos con
57 que *1 frena|traba|bloquea|pasa|paso|falta|detiene *1 en|con *1 <name>|los
57 crees|cree *1 que *2 <name>
57 lo de <name>
57 los de <name> *3 propuesta|contrato|pedido|$|dijeron|despues
57 area|departamento|equipo legal|juridico|compras *3 borrador|contrato|visto|aprobo|<name>|de
57 legal|juridico|compras|direccion de <name> <name>?
57 compras de <name>
57 visto bueno
57 borrador|minuta *2 contrato|de <name>|devolvio|legal
57 tiene|maneja *1 el? dinero|presupuesto *2 en|ayuntamiento|alli|cliente
57 aprobo|aprobaron|autorizo *2 presupuesto|compra|gasto|contrato|pedido
57 nuestro|tu contacto *2 en|se|fue|quien
57 cuanto *2 entra|entrara|metes|ingresa|vas|cierras|facturas
57 que cae|entra|sale|cierra *1 esta|este|$
57 contar *1 para|con *1 <month>|mes|trimestre
57 cliente|clientes|cuentas|cuenta *4 ir|irse|preocupan|preocupa|perder|riesgo|baja|cancelo|perdimos|recuperar|grandes
57 recuperar *2 cliente|cuenta|<name>
57 cliente|cuenta|negocio por cliente|cuenta|negocio
57 sabido|sabes|supiste algo *1 de <name>
57 silencio total|desde|radial
57 cliente|comprador *2 cancelo|cancelar|pospuso|aplazo|reprogramo *2 reunion|cita|llamada|demo
57 comparan|compara *3 proveedor|competencia|competidor|otro
57 perdimos|perdio|perdemos *3 competencia|licitacion|proyecto|contrato|<name>|precio
57 frente a la competencia
57 pliego|pliegos|concurso publico
57 piloto|prueba|demo *2 en <name>
57 piloto|prueba *3 termina|acaba|acabo|vence|termino|y
57 compran|firman|renuevan o|ya|$
57 contratos|poliza|licencias|contrato *2 vencen|vence|caducan|terminan
57 subida|aumento de precio|precios|tarifa|tarifas
57 rebaja|descuento *2 necesitan|piden|pide|mayor|mejor|mas|para|firmar
57 pide|piden|quieren *1 un|mas|otro descuento|rebaja|precio
57 factura|facturas *2 vencida|vencidas|pendiente|impagada|cobrar|de <name>
57 pago a <number>
57 saca|quita|mete *3 prevision|pronostico|compromiso|forecast
57 comprometido *1 contra|mejor|peor|y|cuota
57 mejor|peor caso
57 rellena|actualiza|completa|llena *3 importes|importe|fechas|montos|etapas|campos
57 que etapa|fase *2 esta|lo|<name>
57 clientes nuevos *2 hasta|este|para|en|antes
57 nos|te|me faltan|falta *1 <number>|<sum>
57 vas|estas|vamos *1 al|en|a <percent>|<number> por? *3
57 los|tus|mis|de =numeros *1 y|luego|primero|van|$
57 pinta|va|cierra *1 el|este|tu mes|trimestre|ano *1 $
57 pedido|orden *1 de|del <name>|cliente
57 <name> *1 firma|compra|renueva|cierra|decide *1 $
57 adelantar|retrasar|mover *2 firma|cierre|pedido|contrato
57 se *1 nos? *1 va|pasa *1 a|al *1 <month>|proximo|trimestre
57 contactos|leads *2 feria|evento|webinar|llamar|sin
57 ampliacion *3 cuentas|cliente|clientes|contrato|en <name>
57 como *1 vas|vamos|van *1 de|con numeros|ventas|meta|cuota|cierres
57 tus|tu|las|nuestras *4 cuentas
57 falta|faltan|queda *1 para|por cerrar|firmar|vender
57 plazo *1 de pago
57 llama|llamar *3 <name> *4 respuesta|propuesta|pedido|contrato|decision|oferta
57 ultima palabra *2 alli|ahi|en|quien|$
57 comite *3 reune|decide|votos|vota|aprueba
57 dicen|creen|piensan que *2 caro|cara
57 en la carrera|puja *1 en|por|con|$
57 xfa|urgente *1 pronostico
57 prop|propuesta *1 enviada|mandada|env *1 a
57 cta <name>|riesgo|en
- sabes algo de *1 ti|nuevo
- prueba *2 esta|nueva|tecnica|apertura|pregunta
- mejor|peor caso *2 estres
- silencio *3 antes|minutos|despues de cada
58 funil
58 previsao|previsoes *1 de|do *1 vendas|fechamento|receita|trimestre|mes|faturamento
58 negocios abertos|perdidos|ganhos|parados|fechados
58 negocios|negocio *1 em|abertos|aberto|perdidos|ganhos|parados|grandes|para|vao|fechados *1 andamento|risco|fechar|aberto|negociacao|$
58 quais|seus|meus|nossos negocios
58 fechamento|fechamentos *1 de|do|dos *1 vendas|mes|trimestre|negocio|negocios|ano
58 data|datas de? *1 fechamento|assinatura
58 meta|metas *1 de|do|da *1 vendas|trimestre|mes|receita|faturamento|ano|venda
58 batimento *1 de|da meta|metas
58 bater|bateu|batemos|atingir|atingiu|cumprir *1 a? meta|metas|cota|quota
58 atingimento
58 <percent> *1 da|de meta|cota|quota
58 cota *1 de|do vendas|trimestre|mes|ano
58 quanto *3 fechar|vender|faturar|falta|faltam|vendeu|fechou|vai|entra
58 quantos|quantas *3 fechar|vender|fechou|vendas|contratos
58 quando *5 fecha|fecham|assina|assinam|assinar|decidem|decide|compra|compram
58 vao|vai|vamos fechar *1 este|neste|esse|nesse|ate|em|no|$
58 fechar *2 este|neste|nesse|ate|em|no|antes *1 mes|trimestre|ano|semana|<month>
58 onde *2 terminar|fechar|termina|chegar *2 trimestre|mes|ano
58 faltam|falta *1 <sum>|<number> *2 mil|reais|meta
58 <number> mil reais
58 faturamento
58 receita *1 do|de|por|recorrente|anual|mensal *1 mes|trimestre|ano|cliente|$
58 vendas *1 do|de|deste|por *1 mes|trimestre|ano|cliente|semana
58 resultado|resultados|numeros de|do *1 vendas|mes|trimestre
58 taxa de fechamento|conversao|sucesso
58 oportunidades *2 abertas|paradas|andamento|perdidas|ganhas|crm|pipeline|risco|fechar|trimestre|mes
58 oportunidade *2 <name>|aberta|parada
58 desconto *3 <percent>|aprovar|aprovacao|pedem|pede|fechar
58 <percent> *1 de? desconto
58 fim do trimestre|mes *3 fechar|assinar|vender
- oportunidades|oportunidade *1 de|para *1 aprender|crescer|crescimento|aprendizado|melhoria|desenvolvimento|carreira
- meta|metas *2 pessoal|pessoais|aprendizado|desenvolvimento|carreira|comportamento
- previsao *2 tempo
- negocio da familia
- fechamento *1 da|de *2 conversa|reuniao|sessao
- quanto *2 vai *1 bem
59 cliente|clientes|contas em risco
59 vai|vao|vamos fechar|assinar|comprar|vender
59 propostas pendentes|enviadas|abertas
59 em relacao a meta
59 cliente|clientes|eles *1 assinou|assina|assinaram|respondeu|fechou|decidiu|decide|comprou
59 cliente|comprador|contato|eles *1 sumiu|sumiram|desapareceu
59 cliente|comprador|contato|eles *1 nao responde|respondeu|responderam|atende|retornou
59 sem resposta|retorno *2 desde|cliente|$
59 proposta|orcamento|cotacao *1 enviada|enviado|pendente|sem|para *1 resposta|cliente|$
59 proposta|cotacao enviada|pendente
59 cotacao|cotacoes
59 renovacao|renovacoes *2 contrato|contratos|cliente|clientes|<name>
59 renovacoes
59 contrato *3 assinado|assinar|assinatura|vence|renovar|com|enviado|juridico|<name>|pendente|prefeitura
59 quem *1 assina|decide|aprova|compra|paga
59 assinatura *2 contrato|prevista|pendente|cliente
59 licitacao|licitacoes
59 pedido|ordem|pedidos de compra
59 contas *1 em|chave|estrategicas|perdidas *1 risco|$
59 conta *1 em risco
59 atualizar|limpar *3 crm|salesforce
59 condicoes de pagamento|comerciais
59 verba|orcamento *2 aprovado|aprovada|congelado|liberado|liberada
59 como esta|anda|vai *2 com|o|a *2 <name>|contrato|cliente
59 cancelamento|perda de *1 clientes|cliente|contas|contrato
59 eles *2 assinar|assinaram|comprar|compraram|renovar
- contrato de *1 aprendizado|coaching|confianca
- renovacao *2 energia|motivacao
- um cliente
- orcamento *2 treinamento|curso
60 como estamos|ficamos com *1 <name>|cliente
60 acredita|acreditas *1 na|no|em <name>
60 travando|trava|bloqueia|falta|impede *1 na|no|em <name>
60 juridico *3 devolveu|deles|contrato|da|do|minuta|aprovou
60 minuta *2 voltou|devolveu|contrato|da|do|assinada
60 diretor|diretora financeiro|financeira *4 aval|aprovou|assinou|deu
60 aval *2 do|da|cliente|financeiro|$
60 manda|decide *2 orcamento|compra|verba
60 nosso|teu contato|contacto *3 saiu|na|no|quem
60 quanto *2 entra|entram|fecha|fatura|vais|fazes
60 qto|qdo *1 fecha|assina|entra
60 o? que cai|entra|fecha *1 esta|este|$
60 contar *1 para|com *1 <month>|mes|trimestre
60 cliente|clientes|contas|conta *4 sair|perder|preocupam|preocupa|cancelou|perdemos|recuperar|risco|maiores
60 recuperar *2 cliente|conta
60 cliente|conta|negocio por cliente|conta|negocio
60 noticias|novidades *1 da|do|de|na <name>|cliente
60 silencio total|desde
60 sumiram|sumiu|desapareceu|desapareceram *1 depois|desde|do|apos|$
60 cliente|comprador *2 adiou|cancelou|remarcou *2 reuniao|encontro|demo|visita
60 comparar|comparando *3 concorrente|concorrencia|fornecedor
60 perdemos|perdeu|perder *3 concorrencia|licitacao|contrato|cliente|edital|<name>|preco
60 edital|editais
60 piloto|teste|demo *1 na|no|da <name>
60 piloto|teste|trial *3 termina|acabou|acaba|terminou
60 compram|assinam|renovam ou|ja|$
60 contratos|contrato|licencas *2 vencem|vence|terminam|expiram
60 aumento|reajuste de preco|precos|tarifa
60 desconto *2 eles|precisam|pedem|maior|melhor|mais|assinar
60 pede|pedem|querem|pediu *2 desconto
60 fatura|faturas|boleto *2 vencida|vencidas|atraso|aberto|da <name>
60 pagamento a <number>
60 tira|coloca|poe *3 previsao|forecast
60 comprometido *1 contra|melhor|pior|e
60 melhor|pior caso
60 preenche|atualiza|completa *3 valores|valor|datas|etapas|campos
60 que|qual etapa|fase *2 esta|da|do|a <name>
60 clientes novos *2 ate|este|em|antes
60 novos clientes *2 ate|este|em|antes
60 faltam|falta *1 <number>|<sum> *3 trimestre|mes|meta|fechar|bater
60 estas|esta|estamos *1 em|com|a <percent>
60 os|teus|seus|meus =numeros *1 e|depois|primeiro|do|$
60 pedido|encomenda *1 da|do <name>|cliente
60 a|o <name> *1 assina|compra|renova|fecha|decide *1 $
60 antecipar|adiar|mover *2 assinatura|fechamento|pedido|fecho|contrato
60 escorrega|passa|desliza *2 para *1 <month>|proximo|trimestre
60 contactos|contatos|leads *2 feira|evento|ligar|webinar
60 expansao *3 contas|clientes|cliente|na <name>
60 situacao *1 da|do <name>
60 como *1 esta|anda|vai *1 o? *1 teu|seu|o mes|trimestre|ano *1 $
60 tuas|suas|as|nossas *4 contas
60 falta|faltam *1 para|por fechar|assinar|vender
60 deu|deram|dar|ja *2 resposta
60 prazo *1 de pagamento
60 liga|ligar|ligue *3 <name> *4 resposta|proposta|pedido|contrato|decisao
60 ultima palavra *2 la|na|quem|$
60 comite|comite *3 reune|decide|votos|vota|aprova
60 acham|dizem *2 caro|cara
60 na corrida *1 em|na|por|com|$
60 prop|proposta *1 env|enviada|mandada *1 p|para|a|a
60 prev|previsao *1 <month>|pf|mes|trimestre
60 garante|garantes|fecha|fechas *2 ate *1 o? *1 dia|fim|<weekday>|<month>
60 mandamos|enviamos *2 preco|proposta|orcamento|cotacao
- falta *2 energia|motivacao|tempo|confianca
- teste *2 esta|nova|tecnica|abertura
- melhor|pior caso *2 estresse
- silencio *3 antes|minutos|depois de cada
`;

/** Those looked up by what a word begins or ends with, three letters each. */
export const EDGE_KEYS: Readonly<Record<string, string>> = {
  'crm~': 'e5 yz',
  'dea~': 'wr',
  'for~': '26',
  'pip~': 't wq',
  'ums~': 'wu',
  '~als': 'wr',
  '~atz': 'wu',
  '~eal': 'wr',
  '~ine': 'wq',
  '~tze': 'wu',
};

/** Those looked up by a class of token. */
export const CLASS_KEYS: Readonly<Record<string, string>> = {
  '<number>': '3s r3:1:1 r4:1:1 tg:1:1 u0:4:3 ua:3:3 ub:2:2 uc:2:2 uv:4:3 v1 v3 109:1:1',
  '<money>': '8k',
  '<sum>': '4u 8l 8q:5:1 8r 8s:5:1 8t s3:2:2 s9:2:1 sa:6:2 sb:5:2 ub:2:2',
  '<percent>': '5s 6j 6o:4:1 6p:5:1 6q 9v gn:1:1 u1:1:1 us:4:3 109:1:1',
  '<times>': 'vi',
  '<ordinal>': 'cd:2:2 u8:4:3',
  '<month>': '4k:7:3 4s:7:5 cc:1:1 qx:7:3 u8:4:3 ul:3:2',
  '<weekday>': 'qx:7:3 u8:4:3',
  '<name>': 'bk:1:1 fm hl:5:2 qa:3:3 rq',
  '<company>':
    'fd gj:2:2 gs:7:5 gt:5:4 gu:2:2 gv:7:4 h2:5:2 h4:1:1 pz:1:1 q7 q9:4:1 qc:8:3 qf:1:1 qi:1:1 qo:1:1 qp:1:1 qr qs:4:1',
};
