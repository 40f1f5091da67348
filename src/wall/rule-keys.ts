/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */
export const RULE_KEYS = `
$ k4:7:4 yn:13:3 13a:4:2 15y:6:3,50 t7
<company> f4 ga:2:2 gj:7:5 gk:5:4 gl:2:2 gm:7:4 gs:5:2 gu:1:1 pg:1:1 po pq:4:1 pt:8:3 q1:1:1 q2:1:1 q4 q5:4:1
<money> 8h,<month> 4h:7:3 4p:7:5 c6:1:1 qa:7:3 td:4:3 tq:3:2,<name> bf:1:1 fd h6:5:2 pr:3:3 r0
<number> 3p qg:1:1 qh:1:1 sn:1:1 t5:4:3 tf:3:3 tg:2:2 th:2:2 u0:4:3 u6 u8 za:1:1,<ordinal> c7:2:2 td:4:3
<percent> 5p 6g 6l:4:1 6m:5:1 6n 9s ge:1:1 t6:1:1 tx:4:3 za:1:1
<sum> 4r 8i 8n:5:1 8o 8p:5:1 8q rg:2:1 rh:6:2 ri:5:2 tg:2:2,<times> un,<weekday> qa:7:3 td:4:3
a 10l:2:1 10o:3:1,able 4k:3:2,abo z2,above 8r jd:4:3,absatz x0 x7,absatzprognose w5,absatzzahlen w4
absatzziel w1,abschliessen ww,abschluss w8 w9 wk x5,abschlussdatum w7,abschlusse w7 x5,abschlussquote w6
abschlusstermin w7,abschlusswahrscheinlichkeit w7,abwanderung xt,abwanderungsrisiko xt,academy q8:3:2
accelerate 4v,accelerator 65,accelerators 65,accept mm:3:2 ql,accepted f5:3:1 mm:3:2 ql,accepts ql
access cb pm
account ek em eq er es:1:1 et eu:1:1 ev:2:1 f1:2:2 f8:1:1 ff:3:2 fh:1:1 fq ft fw:2:1 g6 qp:2:1 ut
accountexecutive yd,accountmanagement yd,accountmanager yd,accountmanagerin yd,accountplan y7
accountplanung y7,accountreview y7,accounts ez:2:2 f1:2:2 f8:1:1 fh:1:1 fr:3:1 ut,acham 1b1,achats 11i:1:1
acheteur 12l,achieved 6d:2:1,acme vf,acompte 11w,acredita 19j,acreditas 19j,act us,action 5z sy:1:1
activity e5:2:2 el:1:1,actual 7s:2:2,actualiza 16w,actualizar 15j,acv 6t,add 4q,add-on oz,add-ons oz
added 3u 3v:2:1,addon oz,addons oz,adelantar 175,adiar 1aq,advance p7,adventure vg
affaire zv zw:1:1 10u:1:1,affaires zt zu zw:1:1 zy:3:1 10y 12g,agreement hj,ahead 5c o3:1:1 o4:2:2 pv:3:2
airline qy:9:4 qz:3:1 r1:4:2 r3:6:2,airport qy:9:4 qz:3:1 r1:4:2 r3:6:2,alcanzar 145,algo 16d:1:1,alive sh
ally pm,alpine vi,amber sm,ampliacion 178,ang yy,angbot yy,angeb yy,angebot xb,angebote xe,angle ph:1:1
another nc:3:2 qn:4:3,answer gn:1:1 j6:2:2 jm:5:2 jn:2:1 jo:2:1 km:1:1 mg:1:1 mi nh:5:2 pw qx:4:1 r2
answering jm:5:2,answers j6:2:2,antecipar 1aq,antwort zr,apply q0,approach ph:1:1,approval a3
approve a3 kr:4:2 l4:3:1,approves kr:4:2 l4:3:1,aprobaron 165,aprobo 165,area 15z,around jd:4:3 mv:1:1
arr 6t,article q7,asp 6t,assessment ik:1:1,assina 1ap:3:2,assinam 1a7,assinatura 193,at 8r,ate 1b5:3:1
atingimento 17x,atmosphere pn,att up uq:2:1,attain 6d:2:1 uq:2:1,attainment 64 6b:1:1 6d:2:1,atteinte 104
atterrissage 10e,attn up uq:2:1,attnmt up,attrition 11s,atualiza 1ah,atualizar 198,au 10o:3:1
auftrag xz yh,auftrage y0,auftragsbestand w0,auftragsbestatigung xx,auftragseingang w0,auftragseingange w0
augmentation 12u,aumento 16o 1a9,aus yu:1:1,ausfullen yx:4:1 z5,ausschreibung xx,ausschreibungen xx
auto hd,autorizo 165,aval 19o,avance 13b,avancer 13b,avant 10i:2:1 13a:4:2,average 6r 8b,avg 6r 8b
await jp,awaiting jp,back f9:1:1 js:4:3 jv:4:2 m0:1:1 mk:1:1 ml:3:3 ni:1:1 qu:2:2,backfill p6
background pk,backlog 84,bag 3m:2:2,baja 15o,bakery qy:9:4 qz:3:1 r1:4:2 r3:6:2,balked pp:2:1
bank f1:2:2 qy:9:4 qz:3:1 r1:4:2 r3:6:2,bant d0 d9 dv,base fl:1:1,batimento 17v,bc uk,beat 4n 6o,been kb
behind 5c re u9:4:2,believe lk:2:2 pu qb:2:2,below 6o u9:4:2,best 35 3c uo,bestandskunden y8,bestellen z3
bestellt z3,bestellung xy zf,bet si:7:1 t2,betrag z6,better lm:5:2,betting si:7:1
between jy lc:5:2 ld:1:1 nd,bid 9m:1:1 9x 9y a0 a1 ff:3:2 nx:1:1 ok:2:2,bids 9m:1:1 9y a1
big 9:4:1 a:1:1 b:1:1 c n:3:3 s8:1:1,billed 83,billing j2,bis wo zo,bkg ug,bkgs ug,block l4:3:1 ll
blocked np:1:1,blocker gx:3:2 gy:4:3,blocking l4:3:1 ll,blocks l4:3:1 ll,bloque 125,bloqueia 19k,blue vu
board jw ks:1:1 lz:1:1 nj:4:3 nk:5:2 no:2:1 q3:2:1 qa:7:3,boleto 1ac,book 4h:7:3 90 9a:4:3 g9 q7
booked 7g 82 8s:1:1 9a:4:3 9b:3:1 9c,bookings 6y 84,borrador 163,boss lz:1:1 nj:4:3 no:2:1 ol:2:1
bought lf:4:2,break sr:2:2,brewery qy:9:4 qz:3:1 r1:4:2 r3:6:2,bring 4z qs rl se:4:1,bringing qs,brings qs
brought qs
budget 54:3:2 5e:1:1 6c:4:2 6e 6h:2:1 70:4:1 k8:4:2 k9 ka kt ku:3:2 kw:3:2 l2:5:3 l9 la:3:2 lb:4:2 md:1:1 ns:4:3 nt:3:3 o6 qj:1:1 qk:6:3 y1:3:2 y2 11r 11z:3:1 120
budgetfreigabe y2,budgets qj:1:1,builder qy:9:4 qz:3:1 r1:4:2 r3:6:2,bulk 9n,bullish pi,bundle 9n,bury sb
business 6i:1:1 6v:1:1 77:1:1 7l 8g:2:1 ci ff:3:2 mz:5:5 qo:4:3,but ob:2:2
buy bo:3:1 bq:7:3 k4:7:4 k7:3:2 kr:4:2 lf:4:2 lg:8:3 lh:3:2 lx:7:4 m4:7:2 n3:2:2 ng:6:3
buyer ew:1:1 je:5:3 kn:8:4 mb:7:1 nj:4:3 no:2:1 q3:2:1 qp:2:1,buying l8,c bu bv,ca 100 136:3:1 137:2:1
cac 6t,call 30:1:1 38:4:2 ff:3:2 gb gh gt jm:5:2 ju:7:3 my n8:1:0 qv vc,callback mg:1:1,called jm:5:2 qv
calling 2z:3:1 jm:5:2,came 9d:2:1 sd:2:1,cancel fz:7:3 g1 mw:6:2,cancelacion 15o,cancelamento 19c
canceling fz:7:3,cancellation fa,cancelled g1 mo:3:1,cancelling fz:7:3 mw:6:2,cancels g1,carrera 17f:2:2
carrier qy:9:4 qz:3:1 r1:4:2 r3:6:2,cas 130:1:1 13s:1:1,case 36:1:1 t3:1:1 t4:2:2
caso 16v:1:1 17l:1:1 1ag:1:1 1b9:1:1,cd ui,ce 10i:2:1 13a:4:2,ceiling to
ceo ks:1:1 lz:1:1 nj:4:3 no:2:1 oj:5:3 ol:2:1 q3:2:1,cerramos 14c,cerrar 14c
certain k5:1:1 pi tr:1:1 tu:1:1,certificate q7,certification q7,cette 10i:2:1 13a:4:2
cfo ew:1:1 ks:1:1 lz:1:1 mb:7:1 nj:4:3 no:2:1 oj:5:3 ol:2:1 q3:2:1
chain qy:9:4 qz:3:1 r1:4:2 r3:6:2 r6:1:1
champion ew:1:1 gv:1:1 gw gx:3:2 gy:4:3 h1 h2 je:5:3 kn:8:4 ko:3:2 kp l6:5:3 l7:4:3 nu:2:2 nv:1:1 o5:1:1 q3:2:1
chance bw pe ss:1:1 tu:1:1,chancen wj,chances pe,change k3:1:1,changed n5:4:3,chapter q7,chase ab gb gh kc
cheaper 9p:1:1 lm:5:2 n9:5:2 nc:3:2,check gb gc h0,chiffres 10f:1:1 10g:1:0 110 138:1:1,choir q8:3:2
choose mr:1:1 ng:6:3 pp:2:1,chose pp:2:1,christmas 4h:7:3 4p:7:5 qa:7:3 td:4:3 tq:3:2
churn ep fg:1:1 fi:3:2 k7:3:2 mw:6:2,churned ep,churning ep,cierra 172 174:2:1,cierras 14c
cierre 141 14c 14t,cierres 141,cio ks:1:1 nj:4:3 no:2:1 oj:5:3 q3:2:1,ciso ks:1:1 nj:4:3 no:2:1,city vr
cl ui vb,clari dw,class q7 q8:3:2,client ew:1:1 fw:2:1 g6 je:5:3 le:2:1 qp:2:1 12f 12l 13f
cliente 14v 15b 15r:1:1 16a 16f 18s 19g:1:1 19v 1a1,clientes 15b 16a 16y 18s 19v 1aj,clients 12f 13f
clinic qy:9:4 qz:3:1 r1:4:2 r3:6:2
close 3l:4:3 3w:7:3 43:3:3 4h:7:3 91 9a:4:3 9h as b0 b1 b2 b3 b4 b6 bj bm bn bo:3:1 bq:7:3 bx:7:2 c4:1:1 k7:3:2 lh:3:2 op qd:1:1 sb
closed 8u:5:2 92:2:1 97 9a:4:3 9b:3:1 9c av b1 bm gg:1:1 k7:3:2,closedate aq,closedates aq,closedlost aw
closedwon aw,closer 10h,closes bm bn,closing at b0 b1 b4 b6 bm bn by c4:1:1 op,cloturer 10h,cls ui,clsd ui
clt 13f,club 8f:2:1 q8:3:2,cmt uj uk,coach h5 l6:5:3 q6,coince 125,cold jg:6:2 jh:1:1 kf:3:3
college q8:3:2,column cd,combien 10a 12c,come 3w:7:3 42:3:3 43:3:3 4y:4:1 9d:2:1 gq:2:1 k7:3:2
comes 9d:2:1 sd:2:1,comite 13k 17d 1b0,commande 11k:2:2 139,commission 66 67
commit 2d:1:1 2e 2f 2g:3:1 2h 2j 2k 2l 2m 2n 2o 2p:4:3 2q:4:3 2s 2t 2u 2v:1:1 2w k7:3:2 kr:4:2 lf:4:2 ng:6:3 uj ul
commitment qw:1:1,commitments qw:1:1,commits 2x,committed 2o 2p:4:3 2q:4:3 2r,committee jx m1 q3:2:1
committing 2i,como 13x 15m 179 19b 19i 1av,compara 16g,comparan 16g,comparando 1a2,comparar 1a2
compare jf:4:1 12m,comparent 12m,comparing jf:4:1 k0:6:3,compelling cc,competition jz:5:3 ln
competitive lq,competitor af jz:5:3 ln nc:3:2 pa:10:5,completa 16w 1ah,complete 131,compliance nk:5:2
compra 174:2:1 195:2:2 1ap:3:2,comprador 14v 16f 1a1,compram 1a7,compran 16m,compras 15f:1:1 160 161
comprometido 16u 1af,compromiso 14o,compte 11m,compter 12e,comptes 11l 12f,conclure 10h,condiciones 15k
condicoes 199,conditions 11q,conference q7 q8:3:2,confident k5:1:1 pi ti,considering k0:6:3,conta 197 19v
contact e5:2:2 fp:1:1 gt gv:1:1 gy:4:3 jt:7:2 kn:8:4 oe:2:1 12b:1:1,contacted jt:7:2,contacto 14v 166:1:1
contactos 177 1as,contar 169 19u,contas 196 19v 1aw:5:1,contatos 1as,contoso vf
contract 93:3:1 a0 bj ff:3:2 fi:3:2 gi:1:1 hj hy:3:1 i3:1:1 ip lm:5:2 n0:4:4 n7:3:1 n9:5:2
contracting d8:2:2 df:1:1 dg i5,contractor qy:9:4 qz:3:1 r1:4:2 r3:6:2,contracts 93:3:1 hy:3:1
contrat 11b 11y,contrato 154 15p 15y:6:3 16n 191 19e 1a8,contratos 16n 1a8,contrats 12t,conversion 7j
convert 7j ot,coo ks:1:1 nj:4:3 no:2:1 q3:2:1,cooled pp:2:1,cooling pp:2:1,cota 17w:3:1 17y:3:2 17z
cotacao 18w 18x 18y,cotacoes 18y,cotizacion 14y 14z 151,cotizaciones 151
council qy:9:4 qz:3:1 r1:4:2 r3:6:2,counsel no:2:1,count u2 u3:2:2,counter ib,countersign in
countersignature i7,countersignatures i7,countersigned in,country p8:1:1
county qy:9:4 qz:3:1 r1:4:2 r3:6:2,course q7 q8:3:2,coverage 7m 7n:1:1 7o:2:1 7p 7q pm,covered 7q,crack ps
credit it,crm dw dz 11o:4:1 11p,crm~ dw y4,cross eo,cross-sell en,crosssell en,cta 17i
cto ks:1:1 nj:4:3 no:2:1,ctr v0,ctrct v0,cuando 156,cuantas 14a,cuanto 149 167,cuantos 14a
cuenta 15h 15i 16a,cuentas 15g 16a 17a:5:1,cumplimiento 144,cumplir 145,cuota 143 146 148:6:2,cuotas 143
customer ew:1:1 fw:2:1 g6 je:5:3 le:2:1 nm:2:2 qp:2:1,customers p0,cut f0 np:1:1,cw va vb,cyberdyne vf
cycle 8m,d zz:1:1 11j:1:1,dairy qy:9:4 qz:3:1 r1:4:2 r3:6:2,dans 13l,dark jg:6:2 jh:1:1
dashboard e6:3:2 ea,dashboards ea,data e0 ei 17t,datas 17t
date ar au bg:9:3 bh:1:1 bi:2:2 bk:1:1 e5:2:2 ts:3:2 10p,dates 10p,dead sh sk:6:2 sl:4:2
deal 0 2:1:1 3 4 5 7 8 d:1:1 e:1:1 f:2:2 g:1:1 h i:2:2 j k:4:2 m 85 ek fg:1:1
dealer qy:9:4 qz:3:1 r1:4:2 r3:6:2,dealflow 0,dealing 3 5,dealreview vx,dealrunde vx,deals 1 6:1:1,dealt 5
dea~ vw,decide bq:7:3 k7:3:2 l4:3:1 l5:2:1 lf:4:2 lg:8:3 lx:7:4 m4:7:2 mr:1:1 ng:6:3 174:2:1 19p 1ap:3:2
decided k7:3:2 lf:4:2,decides l4:3:1 l5:2:1 me:1:1 mr:1:1,decideur 11g,decideurs 11g
decision bj cf jn:2:1 kn:8:4 l2:5:3 l8 mi mj,delay bp ll,delayed n4 pp:2:1,delaying ll
demo 18 c9:5:2 ff:3:2 gd:5:2 ju:7:3 ke:3:1 kj:3:1 n8:1:0 16k 1a5,departamento 15z,department p8:1:1
depend g7:4:1,dernier 13j,desapareceram 1a0,desapareceu 18t:2:1 1a0,desconto 18f 18g:3:1 1aa 1ab:3:1
descuento 14m 14n:3:1 16p,despues 15y:6:3,detient 12a,detractor gx:3:2 gy:4:3,devis 111,difference 3n:5:3
dijeron 15y:6:3,direccion 160,direction 127,director no:2:1,diretor 19n,diretora 19n
discount 8r 9q:3:1 9t 9u 9v:3:2 9z ak:5:1 lm:5:2 n9:5:2,discounts 9z,discovery c9:5:2 d8:2:2
distributor qy:9:4 qz:3:1 r1:4:2 r3:6:2,division p8:1:1,dizem 1b1,docusign in,donde 14d,done uf:6:3
door pm,dossier 12f,dossiers 12f 13r,doubt pi,doubts pi,down is u7:1:1,downgrade fz:7:3 g3 mw:6:2 ta
downpayment ir,downsell g3,downside u5,dpa hs hx,dr q6,drag ms:3:1,dragging ms:3:1 mt:2:2,drags ms:3:1
drive hi:2:2,drop 43:3:3,dropped pp:2:1,drops 4t:6:3,dunder vl,duplicate e8,duplicates e8,dynamics dx pj
e-signature in,early-stage cw,easter qa:7:3,economic kq l2:5:3 l3 mc nj:4:3,editais 1a4,edital 1a4
einkauf xm xn:1:1 yf:4:3 yg:5:1,einkaufsabteilung yj,einkaufsgesprach ye,einkaufsleiter yj
eintragen yx:4:1 z5,eles 18s 19d,ellos 14v,else kv:2:1 lp:1:1 nc:3:2,elsewhere pv:3:2,em 18o:1:1 18r
email gb pw,embudo 13t 13u,empty e8 eh,encomenda 1ao
end 3l:4:3 3w:7:3 3x:4:2 3z 4a:1:1 50 b7 bc:2:2 bd:7:1 bs:1:1 bt c8:2:2,engage 12z,entonnoir 103
entscheider xl,entwicklungsziel xa,enviamos 150 1b6,enviar 150
eom 4h:7:3 4p:7:5 be br:2:1 qa:7:3 tq:3:2 v5,eoq 4h:7:3 4p:7:5 4u:6:3 be br:2:1 qa:7:3 tq:3:2 v5
eoy 4h:7:3 4p:7:5 be br:2:1 qa:7:3 tq:3:2 v5,equipo 15z,es yl:1:1,essai 12r,est 12s,esta 1am,estado 157
estamos 1am,estas 170 1am,estimate te:1:1,estimated bl,etape 10q 132,evaluate jf:4:1
evaluating jf:4:1 k0:6:3,evaluation c9:5:2 d7 d8:2:2 df:1:1 ff:3:2 o9 oo,exam q7,exchange ow,exec cg
executive cg lr,expansao 1at,expansion ff:3:2 g4,expected 3k bl,explain m6,extend om pc,extending om
extension om pc 13d,fabrikam vf,face 12o,factory qy:9:4 qz:3:1 r1:4:2 r3:6:2,factura 16r,facturacion 14f
facturas 16r,facturation 11w,facture 12w,factures 12w,falta 145 16z:1:1 186 19k 1al 1ax 1b7
faltam 186 1al 1ax,faltan 145 16z:1:1,fan pm,far 4w:1:1 re ub:1:1,farm qy:9:4 qz:3:1 r1:4:2 r3:6:2
fatura 1ac,faturamento 188,faturas 1ac,fc vd,fcast ug,fcs vd,fcst ug,fcsts ug,fct vd,fecha 142 1ap:3:2
fechamento 17s 18m,fechamentos 17s,fechar 183:1:1 184,fechas 142,feedback gn:1:1 mg:1:1 pn,feel ti
feeling px,feet mu:2:2,fehlen ws ym z9:1:1,fehlt ws ym z9:1:1,fence oa:5:4,feu 128 129:3:1 13h:1:1
field ej:1:1,fifty t7,figure 8l:1:1 tn:2:2,figures 54:3:2 57:1:1 59:1:1 5g 5h:3:1 5i:1:1 5k tn:2:2,fill eb
filled eb,fim 18h,fin 10n,final l2:5:3,finance nk:5:2 no:2:1,find 4h:7:3 rl,finish 3l:4:3 3w:7:3 3x:4:2 3z
firm sk:6:2 sl:4:2 tr:1:1,firma 15c 174:2:1,firmado 15a,firman 16m,firmaron 15a,firmo 15a,first 96
fiscal 4h:7:3 4p:7:5 qa:7:3 tq:3:2,fisch zj,fische zj,fish su:1:1,floor to,follow ab ap,foothold pm
footing pe,forecast 22 25:1:1 26 28 29:3:2 2a 2b 2c 1ae:4:1,forecasting 28,forward 4f:1:1 pv:3:2,for~ 23
foundry qy:9:4 qz:3:1 r1:4:2 r3:6:2,fourth vh,framework iq,frau q6,freeze np:1:1 nq:1:1,freigabe yk
freine 125,frente 16i,friday td:4:3,friend pm,froze np:1:1,frozen np:1:1,funil 17n,funkstille xp
funnel p q t:1:1 u z,future pk,fy 4h:7:3 4p:7:5 qa:7:3 tq:3:2,gap 3n:5:3 4m:4:2 5a 5b:3:2 rd,gegen wq z0
gegenuber wq,gerer 10v,geschaftsabschluss wl,geschaftschance vy,geschaftschancen vy,gewinnquote w6
ghosted ji jj jk:1:1 ki,ghosting ji,gimme s5 s6,give 3t s5 s7,globex vf,gmv 6t
goal 4p:7:5 51:3:3 5x:4:2 5y:1:1 6c:4:2 6f 6h:2:1 7r 8r rc:4:4 rj rk:2:1
going 3y:5:3 45:5:2 4k:3:2 4l:1:1 fx lg:8:3 n2:3:2 pf so:4:2 sp:1:1,good tj,grand 8j:1:1,green o3:1:1 sm
gros 13i,grosses 13i,grosskunden y7,grr 6t,guess te:1:1,gut pl px,gym q8:3:2
h1 4h:7:3 4p:7:5 c5:2:1 qa:7:3 tq:3:2,h2 4h:7:3 4p:7:5 c5:2:1 qa:7:3 tq:3:2,ha 14w:2:1,haftungsklausel yj
haircut sj,half 41:4:3 4h:7:3 4p:7:5 5l:2:2 qa:7:3 tq:3:2,halted np:1:1,han 14w:2:1,handle qx:4:1
hang g7:4:1,happen gq:2:1 lh:3:2 lw:7:3 pf,happened gq:2:1 pf,happening pf,happens kx:2:1 pf,hausse 12u
head no:2:1,health f2 fm:1:1 pk,hear jt:7:2,heard ja:10:3 jt:7:2,heart px,help m8 pz,helping m8,herr q6
hesitate ms:3:1 pp:2:1,hesitated pp:2:1,hesitates ms:3:1,hesitating ms:3:1 mt:2:2 pp:2:1,high 31
higher jd:4:3,history pk,hit 43:3:3 rq,hochrechnung x0,hold l4:3:1 m2:3:1,hold-up o8:2:1,holding ll
holds l4:3:1 ll m2:3:1,holdup o8:2:1,holiday qa:7:3,holidays qa:7:3,hooli vf,hopeful pi,hopper p4 p5:5:2
hospital qy:9:4 qz:3:1 r1:4:2 r3:6:2 r9:2:2 ra:2:1,hotel qy:9:4 qz:3:1 r1:4:2 r3:6:2,hubspot dw dz
humongous vs,hunch pl,hygiene e1:1:1 e2 ed,ideal l x8,ideals x8,if ly:6:4 rs:1:1,ils 11v 12l,impede 19k
in qi sf,inbound 1e,incumbent jz:5:3 ln,ingresos 14e,initech vf,initrode vf,ink i8:1:1 i9 iv:3:1,ins wd
installment ir,instalment ir,instinct pl px,insurer qy:9:4 qz:3:1 r1:4:2 r3:6:2,intake 84
invoice 8w fi:3:2 iu:1:1 j2,invoiced 8s:1:1 8x,invoices iu:1:1,irons p3,ist yt:1:1,it ks:1:1,jahr wv
jahresziel w1,job an,juridico 160 19l,juridique 126:1:1,juristen yj,k v7,karrierepipeline x6,kaufen z3
kaufentscheidung y3,kauft z3,kaufvertrag xx,keep mn:1:1,keeps mn:1:1,keine yv zs,kept mn:1:1,kick oh
kicking oh,kill sb,know mf:3:3 py,kommt wf:1:1,konkurrenz z1:5:2,kunde wb yp,kunden wb yp
kundenabwanderung xt,kundendatenbank y4,kundenstatus y7,kundigung wc zm,kundigungen wc,kundigungsrisiko xt
kundin wb yp,kundinnen yp,l zx,land 3l:4:3 3w:7:3 3x:4:2 3z 43:3:3 91 bo:3:1 bq:7:3 g5 lh:3:2 op ps
landing 33 3y:5:3 op,landscape pj,late fn:3:2 p1,late-stage cw,latest pl,laufende xd,lawyer no:2:1 q3:2:1
lawyers no:2:1 q3:2:1,layoffs n1,lead 14 15 16 19:1:1 1b:2:2 1f:1:1 1g 1h 7x,leaderboard 7z
leads 15 16 19:1:1 1a:3:1 1f:1:1 p2:2:2 zk 13c 177 1as,league 79:1:1,leakage 84,lean f3:2:1,leaning f3:2:1
leans f3:2:1,learned py,learnt py,leave 34:4:2 fz:7:3 mw:6:2,leaves 34:4:2,leaving fz:7:3 mw:6:2
left 4o:3:1 5o:5:2
legal c9:5:2 d8:2:2 hn hy:3:1 i4 iz:1:1 j0:2:1 j1:3:1 j4:8:2 l1 m3:2:2 nk:5:2 no:2:1 q3:2:1 160
lernziel xa,lernziele xa,leverage pe,liability hw,library q8:3:2,licencas 1a8
licence 8y 95:5:4 gd:5:2 gf:4:2 hj n9:5:2,licences 8z 94:2:1 gf:4:2 lm:5:2 n9:5:2,licencias 16n
license 8y 95:5:4 hj,licenses 8z 94:2:1,licitacao 194,licitacion 15d,licitaciones 15d,licitacoes 194
like mm:3:2,likelihood bw t8,likely 4x:4:2 bz:1:1 k5:1:1 lv tu:1:1,limpar 198,limpiar 15j,line 47:3:2 s1
list s3:2:2 sz,liste yq 12h,litware vf,live ck:1:1 pv:3:2 sh,lizenz z2,lizenzen z2,llegar 145,llena 16w
lo 15x,location p8:1:1,log e3 eg,logo 6i:1:1 6v:1:1 6w:2:1 6x ff:3:2,logos 6v:1:1,long lu sw
look 42:3:3 jf:4:1,looking 3x:4:2 jf:4:1 k0:6:3,lose k1 lo pb:4:3 pd ps,losing k1 lo ps,loss 3n:5:3
lost 3v:2:1 gg:1:1 k1 lo pb:4:3,lower 9p:1:1 lm:5:2,ltv 6t,mail pw,make qe:2:2 ue,management q3:2:1
manda 19p,mandamos 1b6,maneja 164,manque 10b 10c:1:1 134:1:1
many 4g:2:2 7k:1:1 98:1:1 99:1:1 9j:1:1 f6:1:1 qq:1:1 tb:1:1 tc:1:1 tv:1:1,map de,marche 12p,marches 12p
marge x0 10r,margin 8c 8e 9t,margins 8c 8e,massive vk,math tz,matter qo:4:3,me od:1:1,mean 6r 8b
meddic d0 d9 dv,meddicc d0,meddpicc d0 d9 dv,meeting e5:2:2 ff:3:2 gt ju:7:3 my n8:1:0,mehrumsatz zl
mentor h5,mentoring h5,merger n1,mes 14h:3:1,message pw,met ja:10:3
meta 147 148:6:2 14q 17u 17w:3:1 17y:3:2 18j,metas 147 14q 17u 17w:3:1 18j,mete 16t,mil 187:1:1
million 8j:1:1,mind qc:3:3,minds qc:3:3,ministry qy:9:4 qz:3:1 r1:4:2 r3:6:2,minuta 163 19m,mio v7,miss 6o
missed 6o,missing e8 eh jg:6:2,module p8:1:1,mois 135:2:2,monat wv wx:3:2,monatszahlen w4,monatsziel w1
money 1s kw:3:2 ns:4:3 nt:3:3
month 41:4:3 48:7:2 49:3:2 4h:7:3 4p:7:5 4u:6:3 5l:2:2 5m:2:2 7y qa:7:3 tq:3:2,mood pn,more 9f:6:2 oq:2:1
most 32,move bp ng:6:3 p7 ph:1:1 sy:1:1 ta,moved n4 n5:4:3 p7,movement gn:1:1 r2,mover 175 1aq
moves 4t:6:3 p7,mql 71 73,mqls 1a:3:1 71,mr q6,mrr 6t,mrs q6,ms q6,msa ac hs hx,mtd 76 v8
much 40:1:1 44:1:1 4i:1:1 4j:1:1 98:1:1 99:1:1 9g:1:1,multi a9 ce dj dk:4:1
municipality qy:9:4 qz:3:1 r1:4:2 r3:6:2,must sq,na 1b2,nachfassen xc,nachlass xw:2:1 yj
nachtragen yx:4:1 z5,name s0,named 1d,nao 18u:2:1,nda ac hs hx lm:5:2,ne 115:2:1,neg v2,nego v2
negociation 11u,negocio 13z 14s 17q 18l,negocios 13y 13z 17p 17q 17r:1:1
negotiation c9:5:2 d8:2:2 df:1:1 ff:3:2,net a4 a5,neukunde z8,neukunden z8,neukundenabschluss wl
neukundenabschlusse wl,new oq:2:1,news gn:1:1 gp jn:2:1 r2,next uu,nicht wg xo:5:2,nie xo:5:2
nimmer xo:5:2,nobody j7,noch ws yv,none j7,nosso 19q,notes pl,nothing cj:1:1 j8 j9 my
notice fb:1:1 mp:3:2 na:4:2 nb,noticias 19y,nouveaux 133,nouvelles 12j:1:0 13q,novidades 19y,novos 1ak
now k3:1:1,nrr 6t,nudge gb
number 2y:2:2 38:4:2 4p:7:5 51:3:3 52:1:1 54:3:2 55:5:2 56:4:3 57:1:1 59:1:1 5e:1:1 5f:1:1 5j 5n:1:1 5q 5v:1:1 5w 5y:1:1 6c:4:2 8r c4:1:1 nw rb:1:1 rc:4:4 rk:2:1 tn:2:2 ve:2:2
numbers 54:3:2 56:4:3 57:1:1 58 59:1:1 5f:1:1 5g 5h:3:1 5i:1:1 5j 5k 5r 5s:2:2 5t:1:1 5u c4:1:1 rb:1:1 tn:2:2
numeros 14j:1:1 171:1:1 18b 1an:1:1,nxt uu uw:1:1,ob zg,objectif 105 106 107:5:2 10x 136:3:1
objectifs 105 107:5:2,objective 6c:4:2 6e 6h:2:1 7r 8r,objetivo 147 148:6:2 14q,objetivos 147
odds bw pe t8 tw,oferta 14y,off re,offene xd,offenen xd
offer 9m:1:1 9x a0 aa ao n7:3:1 q9:7:4 qk:6:3 qm:3:3,offers 9m:1:1,offre 112 113 11x,ohne yv,onde 185
one s2,open mm:3:2,opened mm:3:2,opening b5,operaciones 140,oportunidad 14l 14p,oportunidade 18e 18i
oportunidades 14k 14p 18d 18i,opp 1l 1t ff:3:2 fg:1:1,opportunite 10k,opportunites 10j 10w
opportunities 1y
opportunity 1k:1:1 1m 1n:1:1 1o:3:2 1p:1:1 1q:2:1 1r:2:1 1t 1u:1:1 1v 1w:1:1 1x 1z:1:1 20:2:1 21 ek ff:3:2
oppties ug,oppty ug,opptys ug,optimistic pi,optimistisch yi,orcamento 18w 19a 19h,orden 15e 173
ordenes 15e
order 85 8r 8v 93:3:1 9m:1:1 a0 ad bj bq:7:3 ff:3:2 k7:3:2 lf:4:2 lg:8:3 lh:3:2 lx:7:4 mz:5:5 n0:4:4 n3:2:2 n7:3:1 on
ordered 86:1:1,orders 93:3:1 9m:1:1,org f7 pj,oscorp vf,ote 65,other jz:5:3 nc:3:2,ou 10d 11t 123,out qi
over 46:7:3 8r jd:4:3 nl nn:3:1 rf tl,overachieve 6k,overachievement 6k,overdue eh,owe mh:2:1,owed mh:2:1
owes mh:2:1,own 8r ey:1:1 l4:3:1 ma:1:1,owns l4:3:1,pace 5d 7t,paced 7t,pacing 7t,package 9n,pagamento 1ad
pago 16s,paiement 12x,panier 109,paper hv iv:3:1 iw,paperwork ff:3:2 iv:3:1 iw,par 12i:1:1
para 17b:2:1 1ar:3:1,pas 119,path uc,pay k7:3:2 l4:3:1 lf:4:2,paying oq:2:1,payment ia iu:1:1 n9:5:2
payments iu:1:1,pays l4:3:1,pct qr:1:1,pedido 15y:6:3 173 1ao,pen ns:4:3 nt:3:3,pencil u4,penciled u4
pencilled u4,pending gg:1:1,penetration 8a,percent qr:1:1 tt ty:4:4 ua:2:1,percentage tt,perd 12n
perda 19c,perdemos 16h 1a3,perder 1a3,perdeu 1a3,perdimos 16h,perdio 16h,perdons 12n,perdre 12n,perdu 12n
performance 6j:1:1 80,pflegen yx:4:1,pharmacy qy:9:4 qz:3:1 r1:4:2 r3:6:2,phase z7
pick mq:4:1 mr:1:1 ng:6:3,picked pp:2:1,picking mq:4:1,picks mq:4:1,pide 16q,piden 16q,pied vj
pilot d4 dc ff:3:2 gi:1:1 oo z2,pilote 12r,piloto 16k 16l 1a5 1a6,pilotphase ya:1:0,pilotprojekt ya:1:0
ping gb,pinta 172,pipe v:2:2 w x or:4:2 os uh x1,pipedrive dw,pipeline r y:1:1 10:1:1 11 12 13 7o:2:1 85
pipes ug,pipln ug,pip~ s vv,pistes 13c
plan 4p:7:5 51:3:3 54:3:2 55:5:2 5e:1:1 5y:1:1 60:1:1 62:3:2 6c:4:2 6d:2:1 6e 6f 6h:2:1 70:4:1 7u:2:1 ay:1:1 cz:4:2 d1:1:1 pl rc:4:4 rk:2:1 rr:1:1 rw 11n
planerfullung w2,planned bl,planst yo,plant p8:1:1 qy:9:4 qz:3:1 r1:4:2 r3:6:2 r4:1:1 r5
play lj:1:1 ph:1:1,players pj,plus 117 13i,po ie:1:0 if:4:1 ig il:4:1 im mz:5:5 n0:4:4 on
poc d4 d5 d8:2:2 ff:3:2 gi:1:1 oo 12r,pocs d5,podcast q7,point cl:5:3 13n:1:1 13p,points ua:2:1
politics pj,poliza 16n,por 16c:1:1 17b:2:1 19x:1:1,port qy:9:4 qz:3:1 r1:4:2 r3:6:2
pos ie:1:0 if:4:1 ig il:4:1 on,position pe,postpone mo:3:1,postponed mo:3:1 n4,potenzial zl,pov d5
power l8 ns:4:3 nt:3:3 pj r7,ppl uh,ppline ug,ppln ug,pplne ug,practice h5,practise h5,preenche 1ah
preferred da,preiserhohung yj,preisfreigabe xu,preisnachlass yj,premium 8d,premiums 8d,prepayment ir
presupuesto 14y 15l 15s 15t,prev 13o 1b4,previsao 17o 18k 1ae:4:1 1b4,prevision 102 13w,previsiones 13w
previsionnel 102,previsions 101 12y:3:1 13o,previsoes 17o,prevs 13o
price 8r 9k 9l 9q:3:1 9t a7 gd:5:2 lm:5:2 n9:5:2 q9:7:4 qk:6:3 qm:3:3,pricing 9z a7 ke:3:1 q9:7:4 qk:6:3
printer qy:9:4 qz:3:1 r1:4:2 r3:6:2,probability az bw t8 t9,probable bz:1:1 tu:1:1,probephase z2
process m9:5:3
procurement c9:5:2 d8:2:2 fg:1:1 fi:3:2 hk ho:5:1 hp:4:1 hq hy:3:1 iy iz:1:1 j1:3:1 j4:8:2 m3:2:2 nk:5:2 no:2:1 q3:2:1
prof q6,professor q6,prognose w5 x3,program q8:3:2,programme q8:3:2,progress gn:1:1 p7 r2,project gz
projected 3k,projection 3k,projekt zn,prolong om,prolongation om,promise mh:2:1,promised mh:2:1
pronostico 13v 14r 17g:2:1,pronosticos 13v,proof d2 d3,prop v1 17h 1b3
proposal 8r 9m:1:1 9x a0 a1 aa aj al:4:1 c9:5:2 ca d8:2:2 ff:3:2 gd:5:2 gi:1:1 ke:3:1 n7:3:1 q9:7:4 qk:6:3 qm:3:3
proposals 9m:1:1 a1,proposition 112,proposta 18w 18x 1b3,propostas 18q,props v1
propuesta 14y 14z 15y:6:3 17h,proseware vf,prospect ew:1:1 ex:6:2 fw:2:1 je:5:3 le:2:1 qp:2:1 12l
prospecto 14v,provision x0,provisionen x0,prueba 16k 16l 17k,publico 16j:1:1,puja 17f:2:2
pull 4b 4c 4e bp se:4:1,pullins 4d,purchase ff:3:2 fg:1:1 fi:3:2 hu lf:4:2
purchasing hl j1:3:1 j4:8:2 nk:5:2 q3:2:1,purse nr ns:4:3,push bp p7 um,pushed 3v:2:1 gg:1:1 n4 n5:4:3 p7
pushouts 4d,put q0 ta,q v4,q1 41:4:3 48:7:2 4h:7:3 4p:7:5 4u:6:3 c5:2:1 qa:7:3 tq:3:2
q2 41:4:3 48:7:2 4h:7:3 4p:7:5 4u:6:3 c5:2:1 qa:7:3 tq:3:2
q3 41:4:3 48:7:2 4h:7:3 4p:7:5 4u:6:3 c5:2:1 qa:7:3 tq:3:2
q4 41:4:3 48:7:2 4h:7:3 4p:7:5 4u:6:3 c5:2:1 qa:7:3 tq:3:2,qbr 75,qbrs 75,qdo 19s,qtd 76 v8,qto 19s
qtr 4h:7:3 4p:7:5 qa:7:3 tq:3:2 v5,qual 1ai,qualified cp:4:2,quand 11h 13a:4:2,quando 182,quantas 181
quanto 180 18n 19r,quantos 181,quartal wv wx:3:2,quartalszahlen w4,quartalsziel w1
quarter 41:4:3 48:7:2 49:3:2 4h:7:3 4p:7:5 4u:6:3 5l:2:2 5m:2:2 7y c5:2:1 qa:7:3 tq:3:2,quarterly 74
que 15n 15u:1:1 15v 15w:2:1 168 16x 17e:1:1 19t:1:0 1ai,quem 192,question r8,qui 11e 11f,quien 155
quieren 16q,quiet jg:6:2 jh:1:1 kf:3:3 kg kh,quita 16t
quota 51:3:3 63 68 69:1:1 6a 6c:4:2 6p:1:1 7o:2:1 7u:2:1 rc:4:4 107:5:2 136:3:1 17w:3:1 17y:3:2
quote 18 8r 9m:1:1 9q:3:1 9w 9x a0 a1 aa al:4:1 ff:3:2 gd:5:2 gi:1:1 ke:3:1 lm:5:2 n7:3:1 q9:7:4 qk:6:3 qm:3:3 w3 x4
quotenerfullung w2,quotes 9m:1:1 a1,rabais 10s:2:1,rabatt wi xv xw:2:1,rabatte wi,rabattfreigabe xu
radio jl,rahmenvertrag xx,ran 8m,rang qv,range tp,rate 6q:1:1,ratenzahlung yj,rates 6q:1:1,ratio 6q:1:1
re jc,reach qv,reached qv,reaction pn,read ah:3:2 mm:3:2 pl pu,reajuste 1a9,reaktion zr
real 4x:4:2 cp:4:2 l0:3:2 l2:5:3 ls:5:2 sg:2:1 sk:6:2 sl:4:2 tr:1:1,realisation 104,realistic 4x:4:2
reason e9:1:1,reasons e9:1:1,rebaja 16p,rebate 9t,receita 189,rechnen yo,rechnest yo,rechnung z4
rechnungen z4,rechtsabteilung yj,reconquerir 13e,record e7:1:1,records e7:1:1,recuperar 16b 19w
recuperer 13e,red id rp sm,redline fg:1:1 fi:3:2 ht,redlined ht,redlines df:1:1 ht,redlining ht
reference gd:5:2 ky lm:5:2 nz o0:3:1,references lm:5:2 n9:5:2 nz o0:3:1
refinery qy:9:4 qz:3:1 r1:4:2 r3:6:2,reforecast 24,region p8:1:1,registration 1c:1:1
registrations 1a:3:1 1c:1:1,rein yn:13:3,relance 114 13g,relancer 114,relances 13g,relationship pm
relationships pm,rellena 16w,remise 10r 10s:2:1 10t 12v,remplir 131,remplis 131
renew ha hb:6:2 k7:3:2 lf:4:2 lg:8:3 lh:3:2 lx:7:4 n3:2:2
renewal ff:3:2 fg:1:1 fi:3:2 h7 h9:2:2 he:4:1 hf hg hh:1:1,renewals h8 h9:2:2 hf,renouvellement 11a 121
renova 1ap:3:2,renovacao 18z 19f,renovacion 152 15q,renovaciones 152 153,renovacoes 18z 190,renovam 1a7
renueva 174:2:1,renuevan 16m,renwl uy,reorg n1,reorganisation n1,reorganization n1,replies j6:2:2 mg:1:1
reply gn:1:1 j6:2:2 jm:5:2 jn:2:1 jo:2:1 mg:1:1 nh:5:2 pw r2,replying jm:5:2,reponse 12q,report e6:3:2
repousse 13b,reschedule mo:3:1,rescheduled mo:3:1,rescue mx,resiliation 11s,resilier 11s
respond j6:2:2 jm:5:2 qx:4:1,responding jm:5:2,responds j6:2:2,response jn:2:1 jo:2:1 mg:1:1 nh:5:2 pw
resposta 1ay:3:1,rest g7:4:1,reste 10b 10z 134:1:1,restructuring n1,resultado 18b,resultados 18b
results 59:1:1,retailer qy:9:4 qz:3:1 r1:4:2 r3:6:2,retain mx,retention 6u:2:1,retrasar 175,return ow
rev v3,revenue 7b:5:2 7c 7e 85 8r,review ij:2:1 ik:1:1,revise ab,revive ps,rfi ac
rfp ac ai:5:1 aj al:4:1 ff:3:2,rfq ac,ride g7:4:1,riesgo 158:2:2,right ud:8:4,ring qv,rip sx,risiken wh
risiko wh,risk 3q:3:3 3r 4s:4:2 53 fs fu:4:2 fv:1:1 rm:4:2 rn:1:1 ro:1:1 ru:1:1 rx:5:2 ry:1:1,risks ru:1:1
rnl uy,rnwl uy,rnwls uy,roi 9r,role hr,role-play h5,roll 3h p9,roll-up 3j,rollout ff:3:2,rollup 3i
ruckmeldung zr,run 3e 79:1:1 8m,run-rate 3f,running 8m,runrate 3g,rutschen wa:3:1 zi,rutscht wa:3:1 zi
sabes 17j,saca 16t,said gq:2:1,saisir 131,saisis 131,sal 71,sale 93:3:1 mz:5:5
sales 3b 78 7a 7d 81 85 93:3:1,salesforce dw dz y5,sals 71,sandbag 3a,sandbagger 3a,sandbagging 3a
sans 116,save mx ps,schaffen ze,schaffst ze,schafft ze,schieben zh,schliesse ww,schliessen ww,schliesst ww
schlusselkunden y7,school q8:3:2,schritte y6:1:1,scoreboard 7z,scrub 1j,se 14b 14u 176
seat 8y 95:5:4 gd:5:2 gf:4:2 pm,seats 8z 94:2:1 gf:4:2 lm:5:2 n9:5:2,security d8:2:2 ix nk:5:2,see mm:3:2
seen mm:3:2,seguimiento 150,seit xq,sell 4h:7:3 91 9a:4:3 ox,selling 8g:2:1,sem 18v,send ab gh,sent ab
serious og,session q8:3:2,sfdc dw,sgn uz,sgnd uz,shaky sk:6:2 sl:4:2,shape 3x:4:2 42:3:3,share 88
shipped 86:1:1,shipyard qy:9:4 qz:3:1 r1:4:2 r3:6:2,shopping ms:3:1 mt:2:2
short 5c dh ny re u9:4:2 ua:2:1 ub:1:1,shortfall 3n:5:3 3o,shortlisted di,shot pe te:1:1,shrugged pp:2:1
shy 5c u9:4:2 ua:2:1,sicher yi zp
sign 43:3:3 91 9a:4:3 bo:3:1 bq:7:3 bx:7:2 ch do i0 i1 i2 ii:7:2 io k7:3:2 kr:4:2 l4:3:1 l5:2:1 lf:4:2 lg:8:3 lh:3:2 lx:7:4 n3:2:2 ng:6:3 op
signal pw,signals pw,signature bj c4:1:1 ff:3:2 fg:1:1 fi:3:2 i6 in iv:3:1 j5 mi n0:4:4 11c 11d 122
signed 8s:1:1 8t:5:1 8u:5:2 92:2:1 97 9a:4:3 9b:3:1 9c gg:1:1 i0 ic ih ii:7:2 io k7:3:2 lf:4:2,signer 10h
signing c4:1:1 i0 ii:7:2 io op,signs io kr:4:2 l4:3:1 l5:2:1,silence 118 12k,silencio 16e 17m 19z 1ba
silent jg:6:2 jh:1:1 kf:3:3 kg kh,sin 14x,since j6:2:2 jb kd,sit of,site p8:1:1,sits of,sitting of
situacao 1au,situacion 157,size 6s:1:1 8r,slide bp,slip 4t:6:3 ba:4:1 bp c0 rt:5:1,slippage 84 c0 c1
slipped 3v:2:1 4t:6:3 b9 ba:4:1 c0 c2:2:1 c3 gg:1:1 n4 n5:4:3,slipping b8 ba:4:1 c2:2:1 c3 rt:5:1
slips 4t:6:3 rt:5:1,soft sk:6:2 sl:4:2,sold 86:1:1 9a:4:3,solid sk:6:2 sl:4:2 tr:1:1
somebody nc:3:2 oc qn:4:3,someone jz:5:3 nc:3:2 oc qn:4:3,sonderrabatt xu,sow ac hx,soylent vf
speak ja:10:3 jt:7:2,spiced d0 dv,spoke ja:10:3 jt:7:2,spoken jt:7:2
sponsor gt gv:1:1 gw gx:3:2 gy:4:3 h1 h2 kn:8:4 l6:5:3 mb:7:1 o5:1:1 q3:2:1,sql 71 72,sqls 71
stage 7i cn:2:2 co cs ct:1:1 cu cv:1:1 cx:7:2 cy d8:2:2 dp dq:1:1 dr:1:1 du o2:1:1,stages cy,stale ec eh
stall cq,stalled cq dn gg:1:1 pp:2:1 sk:6:2 sl:4:2,stalling ms:3:1 mt:2:2,stand 3x:4:2 wr yw,standing pe
stark vm,start b5,state pk,status fe gr n6 r2,steering o1,step e4:2:2 e5:2:2 ee:1:1 go:1:1 o2:1:1 sy:1:1
steps e4:2:2 ee:1:1 go:1:1,sterling vt,stopped np:1:1,story pk qo:4:3,stp uv:1:1,stps uv:1:1,strategy pl
structure pj,stuck cq dl:3:1 dm:1:1 dn ds dt:5:1 gg:1:1 h4:1:1 sk:6:2,subida 16o,submit ab,subscription hj
sumiram 18t:2:1 1a0,sumiu 18t:2:1 1a0,summer 4h:7:3 4p:7:5 qa:7:3 tq:3:2
supermarket qy:9:4 qz:3:1 r1:4:2 r3:6:2,supplier j3 jz:5:3 nf:1:1,supposed qt,sur 10o:3:1
sure k5:1:1 pi tr:1:1 tu:1:1,svp nj:4:3,swallow ql,swallowed ql,swim 8m,switch fz:7:3 mw:6:2
switching mw:6:2,tage y9,tailspin vf,take pl ta,takeover n1,talentpipeline x6,talk jf:4:1 jt:7:2 q7 q8:3:2
talked ja:10:3 jt:7:2,talking jf:4:1 k0:6:3
target 4p:7:5 51:3:3 54:3:2 55:5:2 59:1:1 5e:1:1 5x:4:2 5y:1:1 61 6c:4:2 6d:2:1 6e 6f 6h:2:1 6p:1:1 6z:1:1 70:4:1 7o:2:1 7r 7u:2:1 7v 7w 8r fx rc:4:4 rj rk:2:1
targets 54:3:2 59:1:1 7u:2:1 7v,tasa 14i,taux 108,taxa 18c,tco 9r,tcv 6t,technical da l2:5:3
temperature pn,tender 9m:1:1 a0 a1 a2 ai:5:1 aj ff:3:2 hy:3:1 n7:3:1,tenders 9m:1:1 a1 a2
term a6:1:1 n9:5:2,terminate fz:7:3 g1,termination fa
terms 9q:3:1 a6:1:1 gd:5:2 lm:5:2 n9:5:2 q9:7:4 qk:6:3,territory fc g8,test 12r,teste 1a5 1a6 1b8
testphase z2,teststellung oo ya:1:0 z2,teu 19q,tgt ur,tgts ur,thing qo:4:3,things qo:4:3
think lk:2:2 m4:7:2 m5:7:2 qf:5:1 ti,thinking g0 pl qf:5:1,thoughts pl,thousand 8j:1:1 8k:3:2
thread oe:2:1,through fj:3:1 rv:5:2 rz:2:2 t1:2:2,throw ov,tiene 164,tient 12a,timeline q9:7:4,tire oi
to tk:3:1,too ae:3:1,top o 1i 4n 7h t0 yr:2:1,touch jt:7:2,track 3x:4:2 42:3:3 5d,tracking 3s
traction gn:1:1,trade 17,training q7 q8:3:2,tratos 140,trava 19k,travando 19k,trefferquote w6,trend 5d
trending 3s,trey vq,trial 18 ax d4 d8:2:2 dc oo 1a6,trimestre 135:2:2 136:3:1 14h:3:1,trouve 13m:1:1
trouvent 13m:1:1,true k6:6:5 ud:8:4,trust pu qb:2:2,try q0,tunnel 103,turn ou,turnover 7f,tyre oi
tyrell vp,ultima 17c 1az,umbrella vo,umsatz vz x9,umsatze vz,umsatzprognose w5,umsatzzahlen w4
umsatzziel w1,ums~ vz,unblock o7,und zb:2:1,under 8r tm,undercut ag,underperform 6k,understand m7 py
understood py,uneasy pi,unit 95:5:4,units 94:2:1,university q8:3:2 qy:9:4 qz:3:1 r1:4:2 r3:6:2 ra:2:1
unlikely lv,unlock ps,unsicher yi zp,unsigned ih,unsure pi,unterschreiben xg yb,unterschreibt xg
unterschrieben xg,unterschrift xi,unterzeichnen xg,unterzeichnet xg,unweighted 39,up k0:6:3
update ab ef gn:1:1 gr h3 pl r2,upgrade oy ta zl,uplift 9t,upsell en,upselling en,upsells en
upside 3d u5 ul,upsold en,us fk:1:1 g2:4:3 jz:5:3 k3:1:1 k4:7:4 ne nf:1:1,usage fo,use q0,user 95:5:4
users gf:4:2,utility qy:9:4 qz:3:1 r1:4:2 r3:6:2,va 10m 12d 159 172,vai 18p,value 6s:1:1 8r u1
vamos 159 170 18p,van 159,vandelay vf,vao 18p,vas 159 170,velocity 84,vendas 18a
vendor da db hm j3 jz:5:3 nc:3:2 nf:1:1,ventas 14g 14h:3:1,verba 19a,verbal cr d6 dd,verbally d6
verdict mi mj,vergeben z1:5:2,vergleichen yz,verkaufschance vy,verkaufschancen vy,verkaufstrichter vv
verkaufszahlen w4,verkaufsziel w1,verlangerung xs yc,verloren z1:5:2,verschieben zh,verschiebt zi,vertr yy
vertrag xf xh z2,vertrage z2,vertragsabschluss wl,vertragsabschlusse wl,vertragsentwurf yj
vertragsverlangerung xr,vertragsverlangerungen xr,vertriebschance vy,vertriebschancen vy
vertriebsprognose w5,vertriebstrichter vv,vertriebszahlen w4,vertriebsziel w1,vertriebsziele w1,view pl
visit gb n8:1:0,visto 162,voice pm,volume 84 9n,vom yu:1:1,von yu:1:1,vont 10m 12d,vorhersage yj
vorziehen zh,vote mr:1:1,vp nj:4:3 no:2:1 ol:2:1 v9,w ux,wackeln wa:3:1,wackelt wa:3:1,wait jp jq
waiting jp jq jr:3:3 kk pp:2:1,waits pp:2:1,walk 8m 9o,walked pp:2:1,wallet 89,wann zg,war st,warten xj zq
wavered pp:2:1,wavering ms:3:1 mt:2:2,wavers pp:2:1,way pm,wayne vn,wc uk,weather 27,webinar q7
weighted 39,weit we,wer xk,wettbewerb z1:5:2,wetterprognose x2,wettervorhersage x2,wgtd v6,whale lt
whales lt,what s4 s9 sa,which kz,white fy,whose sv,why k2,wie wm ys zb:2:1,wieviel wn
win 87 91 9a:4:3 9e 9i li:4:2 op ps,winery qy:9:4 qz:3:1 r1:4:2 r3:6:2,wingtip vf,winnable cm l0:3:2
winning op,wins 9e,without kl,wo wt wu,wobbly sk:6:2 sl:4:2,wochen y9
won 3v:2:1 92:2:1 97 9a:4:3 9b:3:1 9c gg:1:1,woodgrove vf,word gn:1:1 jn:2:1 jo:2:1 mg:1:1 r2,words pw
work hz:3:2,working 8g:2:1,works hz:3:2,workshop q7 q8:3:2,worried pi,worst 37,worth 8r l0:3:2
write ah:3:2,writing am:1:1,wtd v6,y 124:2:1
year 49:3:2 4h:7:3 4p:7:5 4u:6:3 5l:2:2 7y a8:1:1 bb hc:1:1 qa:7:3 tq:3:2
yearend 4h:7:3 4p:7:5 qa:7:3 tq:3:2,yellow sm,ytd 76 v8,zahlen wy:1:1 wz z3 zc zd:5:2,zahlt z3
zahlungsziel yj,ziehen zh,ziel wp,zielerreichung w2,zielerreichungsgrad w2,zoho dy,zombie sc,zum zb:2:1
zusatzmodul zl,zusatzverkauf zl,zuschlag yj,zuversichtlich yi,~als vw,~atz vz,~eal vw,~ine vv,~tze vz
`;
