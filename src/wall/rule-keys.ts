// Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1.

/** Patterns that are looked up by a word, as src/wall/rule-book.ts reads them. */
export const RULE_KEYS = `
$ kj:7:4 zi:13:3 149:4:2 171:6:3,50 u2,a 11k:2:1 11n:3:1,able 4n:3:2,abo 101,above 8u js:4:3,absage zu
absatz xv y2,absatzprognose x0,absatzzahlen wz,absatzziel ww,abschliessen xr,abschluss x3 x4 xf y0
abschlussdatum x2,abschlusse x2 y0,abschlussquote x1,abschlusstermin x2,abschlusswahrscheinlichkeit x2
abwanderung yo,abwanderungsrisiko yo,academy qv:3:2,accelerate 4y,accelerator 68,accelerators 68
accept n5:3:2 rb,accepted fe:3:1 n5:3:2 rb,accepts rb,access ch q5
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
atterrissage 11d,attn vk vl:2:1,attnmt vk,attrition 12r,atualiza 1bm,atualizar 1ad,au 11n:3:1
auftrag yu zc,auftrage yv,auftragsbestand wv,auftragsbestatigung ys,auftragseingang wv,auftragseingange wv
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
geschaftschancen wt,gewinnquote x1,ghosted jx jy jz:1:1 kx,ghosting jx,gimme sy sz,give 3w sy t0,globex wa
gmv 6w,goal 4s:7:5 54:3:3 60:4:2 61:1:1 6f:4:2 6i 6k:2:1 7u 8u s5:4:4 sc sd:2:1
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
reponse 13p,report ef:3:2,repousse 14a,request ah,reschedule n7:3:1,rescheduled n7:3:1,rescue ng
resiliation 12r,resilier 12r,respond jl:2:2 k1:5:2 rn:4:1,responding k1:5:2,responds jl:2:2
response k2:2:1 k3:2:1 mz:1:1 o0:5:2 qj,resposta 1c3:3:1,rest gg:4:1,reste 11a 11y 143:1:1
restructuring nk,resultado 19g,resultados 19g,results 5c:1:1,retailer ro:9:4 rp:3:1 rr:4:2 rt:6:2
retain ng,retention 6x:2:1,retrasar 188,return pf,rev vy,revenue 7e:5:2 7f 7h 88 8u,review iy:2:1 iz:1:1
revise ae,revive qb,rfi af,rfp af an:5:1 ao aq:4:1 fo:3:2,rfq af,ride gg:4:1,riesgo 16b:2:2,right v8:8:4
ring rl,rip ts,risiken xc,risiko xc
risk 3t:3:3 3u 4v:4:2 56 g1 g3:4:2 g4:1:1 sf:4:2 sg:1:1 sh:1:1 sn:1:1 sq:5:2 sr:1:1,risks sn:1:1,rnl vt
rnwl vt,rnwls vt,roi 9u,role i6,role-play hk,roll 3k ps,roll-up 3m,rollout fo:3:2,rollup 3l
ruckmeldung 10q,run 3h 7c:1:1 8p,run-rate 3i,running 8p,runrate 3j,rutschen x5:3:1 10h,rutscht x5:3:1 10h
sabes 18o,saca 17w,said h0:2:1,saisir 140,saisis 140,sal 74,sale 96:3:1 ni:5:5
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
supermarket ro:9:4 rp:3:1 rr:4:2 rt:6:2,supplier ji ke:5:3 ny:1:1,supposed rj,sur 11n:3:1
sure kk:1:1 q1 um:1:1 up:1:1,svp o2:4:3,swallow rb,swallowed rb,swim 8p,switch g8:7:3 nf:6:2
switching nf:6:2,tage z4,tailspin wa,take q4 u5,takeover nk,talentpipeline y1,talk ju:4:1 k8:7:2 qu qv:3:2
talked jp:10:3 k8:7:2,talking ju:4:1 kf:6:3
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
