/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */
export const RULE_KEYS = `
$ k6:7:4 yv:13:3 13k:4:2 16a:6:3,50 tf
<company> f5 gb:2:2 gk:7:5 gl:5:4 gm:2:2 gn:7:4 gt:5:2 gv:1:1 pi:1:1 pq ps:4:1 pv:8:3 py:1:1 q4:1:1 q5:1:1 q7 q8:4:1
<money> 8i,<month> 4i:7:3 4q:7:5 c7:1:1 qd:7:3 tl:4:3 ty:3:2,<name> bg:1:1 fe h8:5:2 pt:3:3 r6
<number> 3q qj:1:1 qk:1:1 st:1:1 td:4:3 tn:3:3 to:2:2 tp:2:2 u8:4:3 ue ug zk:1:1,<ordinal> c8:2:2 tl:4:3
<percent> 5q 6h 6m:4:1 6n:5:1 6o 9t gf:1:1 te:1:1 u5:4:3 zk:1:1
<sum> 4s 8j 8o:5:1 8p 8q:5:1 8r rm:2:1 rn:6:2 ro:5:2 to:2:2,<times> uv,<weekday> qd:7:3 tl:4:3
a 10v:2:1 10y:3:1,able 4l:3:2,abo zc,above 8s jf:4:3,absage z7,absatz x8 xf,absatzprognose wd
absatzzahlen wc,absatzziel w9,abschliessen x4,abschluss wg wh ws xd,abschlussdatum wf,abschlusse wf xd
abschlussquote we,abschlusstermin wf,abschlusswahrscheinlichkeit wf,abwanderung y1,abwanderungsrisiko y1
academy qb:3:2,accelerate 4w,accelerator 66,accelerators 66,accept mo:3:2 qr,accepted f6:3:1 mo:3:2 qr
accepts qr,access cc po
account el en er es et:1:1 eu ev:1:1 ew:2:1 f2:2:2 f9:1:1 fg:3:2 fi:1:1 fr fu fx:2:1 g7 qv:2:1 v1
accountexecutive yl,accountmanagement yl,accountmanager yl,accountmanagerin yl,accountplan yf
accountplanung yf,accountreview yf,accounts f0:2:2 f2:2:2 f9:1:1 fi:1:1 fs:3:1 v1,acham 1bh,achats 11s:1:1
acheteur 12v,achieved 6e:2:1,acme vn,acompte 126,acredita 19x,acreditas 19x,act v0,action 60 t6:1:1
activity e6:2:2 em:1:1,actual 7t:2:2,actualiza 178,actualizar 15v,acv 6u,add 4r,add-on p1,add-ons p1
added 3v 3w:2:1,addon p1,addons p1,adelantar 17h,adiar 1b4,advance p9,adventure vo
affaire 105 106:1:1 114:1:1,affaires 103 104 106:1:1 108:3:1 118 12q,agreement hl
ahead 5d o5:1:1 o6:2:2 px:3:2,airline r4:9:4 r5:3:1 r7:4:2 r9:6:2,airport r4:9:4 r5:3:1 r7:4:2 r9:6:2
alcanzar 14h,algo 16p:1:1,alive sn,ally po,alpine vq,amber ss,ampliacion 17k,ang z6,angbot z6,angeb z6
angebot xj,angebote xm,angle pj:1:1,another ne:3:2 qt:4:3
answer go:1:1 j8:2:2 jo:5:2 jp:2:1 jq:2:1 ko:1:1 mi:1:1 mk nj:5:2 pz r3:4:1 r8,answering jo:5:2
answers j8:2:2,antecipar 1b4,antwort z7 101,appeler 13u,appelle 13u,apply q3,approach pj:1:1,approval a4
approve a4 kt:4:2 l6:3:1,approves kt:4:2 l6:3:1,aprobaron 16h,aprobo 16h,area 16b,around jf:4:3 mx:1:1
arr 6u,article qa,asp 6u,assessment im:1:1,assina 1b3:3:2,assinam 1al,assinatura 19h,at 8s,ate 1bl:3:1
atingimento 18b,atmosphere pp,att ux uy:2:1,attain 6e:2:1 uy:2:1,attainment 65 6c:1:1 6e:2:1,atteinte 10e
atterrissage 10o,attn ux uy:2:1,attnmt ux,attrition 122,atualiza 1av,atualizar 19m,au 10y:3:1
auftrag y7 yp,auftrage y8,auftragsbestand w8,auftragsbestatigung y5,auftragseingang w8,auftragseingange w8
augmentation 134,aumento 170 1an,aus z2:1:1,ausfullen z5:4:1 zf,ausschreibung y5,ausschreibungen y5
auto hf,autorizo 16h,aval 1a2,avance 13l,avancer 13l,avant 10s:2:1 13k:4:2,average 6s 8c,avg 6s 8c
await jr,awaiting jr,away t2:1:1,back fa:1:1 ju:4:3 jx:4:2 m2:1:1 mm:1:1 mn:3:3 nk:1:1 r0:2:2,backfill p8
background pm,backlog 85,bag 3n:2:2,baja 160,bakery r4:9:4 r5:3:1 r7:4:2 r9:6:2,balked pr:2:1
bank f2:2:2 r4:9:4 r5:3:1 r7:4:2 r9:6:2,bant d1 da dw,base fm:1:1,batimento 189,bc us,beat 4o 6p,been kd
behind 5d rk uh:4:2,believe lm:2:2 pw qe:2:2,below 6p uh:4:2,best 36 3d uw,bestandskunden yg,bestellen zd
bestellt zd,bestellung y6 zp,bet so:7:1 ta,betrag zg,better lo:5:2,betting so:7:1
between k0 le:5:2 lf:1:1 nf,bid 9n:1:1 9y 9z a1 a2 fg:3:2 nz:1:1 om:2:2,bids 9n:1:1 9z a2
big 9:4:1 a:1:1 b:1:1 c o:3:3 se:1:1,billed 84,billing j4,bis ww zy,bkg uo,bkgs uo,block l6:3:1 ln
blocked nr:1:1,blocker gy:3:2 gz:4:3,blocking l6:3:1 ln,blocks l6:3:1 ln,bloque 12f,bloqueia 19y,blue w2
board jy ku:1:1 m1:1:1 nl:4:3 nm:5:2 nq:2:1 q6:2:1 qd:7:3,boleto 1aq,book 4i:7:3 91 9b:4:3 ga qa
booked 7h 83 8t:1:1 9b:4:3 9c:3:1 9d,bookings 6z 85,borrador 16f,boss m1:1:1 nl:4:3 nq:2:1 on:2:1
bought lh:4:2,break sx:2:2,brewery r4:9:4 r5:3:1 r7:4:2 r9:6:2,bring 50 qy rr sk:4:1,bringing qy,brings qy
brought qy
budget 55:3:2 5f:1:1 6d:4:2 6f 6i:2:1 71:4:1 ka:4:2 kb kc kv kw:3:2 ky:3:2 l4:5:3 lb lc:3:2 ld:4:2 mf:1:1 nu:4:3 nv:3:3 o8 qm qp:1:1 qq:6:3 y9:3:2 ya 121 129:3:1 12a
budgetfreigabe ya,budgets qp:1:1,builder r4:9:4 r5:3:1 r7:4:2 r9:6:2,bulk 9o,bullish pk,bundle 9o,bury sh
business 6j:1:1 6w:1:1 78:1:1 7m 8h:2:1 cj fg:3:2 n1:5:5 qu:4:3,but od:2:2
buy bp:3:1 br:7:3 k6:7:4 k9:3:2 kt:4:2 lh:4:2 li:8:3 lj:3:2 lz:7:4 m6:7:2 n5:2:2 ni:6:3
buyer ex:1:1 jg:5:3 kp:8:4 md:7:1 nl:4:3 nq:2:1 q6:2:1 qv:2:1,buying la,c bv bw,ca 10a 13g:3:1 13h:2:1
cac 6u,call 31:1:1 39:4:2 fg:3:2 gc gi gu jo:5:2 jw:7:3 n0 na:1:0 r1 vk,callback mi:1:1,called jo:5:2 r1
calling 30:3:1 jo:5:2,came 9e:2:1 sj:2:1,cancel g0:7:3 g2 my:6:2,cancelacion 160,cancelamento 19q
canceling g0:7:3,cancellation fb,cancelled g2 mq:3:1,cancelling g0:7:3 my:6:2,cancels g2,carrera 17t:2:2
carrier r4:9:4 r5:3:1 r7:4:2 r9:6:2,cas 13a:1:1 144:1:1,case 37:1:1 tb:1:1 tc:2:2
caso 177:1:1 17z:1:1 1au:1:1 1bp:1:1,cd uq,ce 10s:2:1 13k:4:2,ceiling tw
ceo ku:1:1 m1:1:1 nl:4:3 nq:2:1 ol:5:3 on:2:1 q6:2:1,cerramos 14o,cerrar 14o
certain k7:1:1 pk tz:1:1 u2:1:1,certificate qa,certification qa,cette 10s:2:1 13k:4:2
cfo ex:1:1 ku:1:1 m1:1:1 md:7:1 nl:4:3 nq:2:1 ol:5:3 on:2:1 q6:2:1
chain r4:9:4 r5:3:1 r7:4:2 r9:6:2 rc:1:1
champion ex:1:1 gw:1:1 gx gy:3:2 gz:4:3 h3 h4 jg:5:3 kp:8:4 kq:3:2 kr l8:5:3 l9:4:3 nw:2:2 nx:1:1 o7:1:1 q6:2:1
chance bx pg sy:1:1 u2:1:1,chancen wr,chances pg,change k5:1:1,changed n7:4:3,chapter qa,chase ac gc gi ke
cheaper 9q:1:1 lo:5:2 nb:5:2 ne:3:2,check gc gd h2,chiffres 10p:1:1 10q:1:0 11a 13i:1:1,choir qb:3:2
choose mt:1:1 ni:6:3 pr:2:1,chose pr:2:1,christmas 4i:7:3 4q:7:5 qd:7:3 tl:4:3 ty:3:2
churn eq fh:1:1 fj:3:2 k9:3:2 my:6:2,churned eq,churning eq,cierra 17e 17g:2:1,cierras 14o
cierre 14d 14o 155,cierres 14d,cio ku:1:1 nl:4:3 nq:2:1 ol:5:3 q6:2:1,ciso ku:1:1 nl:4:3 nq:2:1,city vz
cl uq vj,clari dx,class qa qb:3:2,client ex:1:1 fx:2:1 g7 jg:5:3 lg:2:1 qv:2:1 12p 12v 13p
cliente 157 15n 163:1:1 16m 16r 196 19u:1:1 1a9 1af,clientes 15n 16m 17a 196 1a9 1ax,clients 12p 13p
clinic r4:9:4 r5:3:1 r7:4:2 r9:6:2
close 3m:4:3 3x:7:3 44:3:3 4i:7:3 92 9b:4:3 9i at b1 b2 b3 b4 b5 b7 bk bn bo bp:3:1 br:7:3 by:7:2 c5:1:1 k9:3:2 lj:3:2 or qg:1:1 sh
closed 8v:5:2 93:2:1 98 9b:4:3 9c:3:1 9d aw b2 bn gh:1:1 k9:3:2,closedate ar,closedates ar,closedlost ax
closedwon ax,closer 10r,closes bn bo,closing au b1 b2 b5 b7 bn bo bz c5:1:1 or,cloturer 10r,cls uq,clsd uq
clt 13p,club 8g:2:1 qb:3:2,cmt ur us,coach h7 l8:5:3 q9,coince 12f,cold ji:6:2 jj:1:1 kh:3:3
college qb:3:2,column ce,combien 10k 12m,come 3x:7:3 43:3:3 44:3:3 4z:4:1 9e:2:1 gr:2:1 k9:3:2
comes 9e:2:1 sj:2:1,comite 13w 17r 1bg,commande 11u:2:2 13j,commission 67 68
commit 2e:1:1 2f 2g 2h:3:1 2i 2k 2l 2m 2n 2o 2p 2q:4:3 2r:4:3 2t 2u 2v 2w:1:1 2x k9:3:2 kt:4:2 lh:4:2 ni:6:3 ur ut
commitment r2:1:1,commitments r2:1:1,commits 2y,committed 2p 2q:4:3 2r:4:3 2s,committee jz m3 q6:2:1
committing 2j,como 149 15y 17l 19p 19w 1b9,compara 16s,comparan 16s,comparando 1ag,comparar 1ag
compare jh:4:1 12w,comparent 12w,comparing jh:4:1 k2:6:3,compelling cd,competition k1:5:3 lp
competitive ls,competitor ag k1:5:3 lp ne:3:2 pc:10:5,completa 178 1av,complete 13b,compliance nm:5:2
compra 17g:2:1 19j:2:2 1b3:3:2,comprador 157 16r 1af,compram 1al,compran 16y,compras 15r:1:1 16c 16d
comprometido 176 1at,compromiso 150,compte 11w,compter 12o,comptes 11v 12p,conclure 10r,condiciones 15w
condicoes 19n,conditions 120,conference qa qb:3:2,confident k7:1:1 pk tq,considering k2:6:3,conta 19l 1a9
contact e6:2:2 fq:1:1 gu gw:1:1 gz:4:3 jv:7:2 kp:8:4 og:2:1 12l:1:1,contacted jv:7:2,contacto 157 16i:1:1
contactos 17j 1b6,contar 16l 1a8,contas 19k 1a9 1ba:5:1,contatos 1b6,contoso vn
contract 94:3:1 a1 bk fg:3:2 fj:3:2 gj:1:1 hl i0:3:1 i5:1:1 ir lo:5:2 n2:4:4 n9:3:1 nb:5:2
contracting d9:2:2 dg:1:1 dh i7,contractor r4:9:4 r5:3:1 r7:4:2 r9:6:2,contracts 94:3:1 i0:3:1
contrat 11l 128,contrato 15g 161 16a:6:3 16z 19f 19s 1am,contratos 16z 1am,contrats 133,conversion 7k
convert 7k ov,coo ku:1:1 nl:4:3 nq:2:1 q6:2:1,cooled pr:2:1,cooling pr:2:1,cota 18a:3:1 18c:3:2 18d
cotacao 19a 19b 19c,cotacoes 19c,cotizacion 15a 15b 15d,cotizaciones 15d
council r4:9:4 r5:3:1 r7:4:2 r9:6:2,counsel nq:2:1,count ua ub:2:2,counter id,countersign ip
countersignature i9,countersignatures i9,countersigned ip,country pa:1:1
county r4:9:4 r5:3:1 r7:4:2 r9:6:2,course qa qb:3:2,coverage 7n 7o:1:1 7p:2:1 7q 7r po,covered 7r,crack pu
credit iv,crm dx e0 11y:4:1 11z,crm~ dx yc,cross ep,cross-sell eo,crosssell eo,cta 17w
cto ku:1:1 nl:4:3 nq:2:1,ctr v8,ctrct v8,cuando 15i,cuantas 14m,cuanto 14l 16j,cuantos 14m
cuenta 15t 15u 16m,cuentas 15s 16m 17m:5:1,cumplimiento 14g,cumplir 14h,cuota 14f 14i 14k:6:2,cuotas 14f
customer ex:1:1 fx:2:1 g7 jg:5:3 lg:2:1 no:2:2 qv:2:1,customers p2,cut f1 nr:1:1,cw vi vj,cyberdyne vn
cycle 8n,d 109:1:1 11t:1:1,dairy r4:9:4 r5:3:1 r7:4:2 r9:6:2,dans 13x,dark ji:6:2 jj:1:1
dashboard e7:3:2 eb,dashboards eb,data e1 ej 187,datas 187
date as av bh:9:3 bi:1:1 bj:2:2 bl:1:1 e6:2:2 u0:3:2 10z,dates 10z,dead sn sq:6:2 sr:4:2
deal 0 2:1:1 3 4 5 7 8 d:1:1 e:1:1 f:2:2 g:1:1 h i:2:2 j k l:4:2 n 86 el fh:1:1
dealer r4:9:4 r5:3:1 r7:4:2 r9:6:2,dealflow 0,dealing 3 5,dealreview w5,dealrunde w5,deals 1 6:1:1,dealt 5
dea~ w4,decide br:7:3 k9:3:2 l6:3:1 l7:2:1 lh:4:2 li:8:3 lz:7:4 m6:7:2 mt:1:1 ni:6:3 17g:2:1 1a3 1b3:3:2
decided k9:3:2 lh:4:2,decides l6:3:1 l7:2:1 mg:1:1 mt:1:1,decideur 11q,decideurs 11q
decision bk cg jp:2:1 kp:8:4 l4:5:3 la mk ml,delay bq ln,delayed n6 pr:2:1,delaying ln
demo 19 ca:5:2 fg:3:2 ge:5:2 jw:7:3 kg:3:1 kl:3:1 na:1:0 16w 1aj,departamento 16b,department pa:1:1
depend g8:4:1,dernier 13v,desapareceram 1ae,desapareceu 197:2:1 1ae,desconto 18t 18u:3:1 1ao 1ap:3:1
descuento 14y 14z:3:1 171,despues 16a:6:3,detient 12k,detractor gy:3:2 gz:4:3,devis 11b,difference 3o:5:3
dijeron 16a:6:3,direccion 16c,direction 12h,director nq:2:1,diretor 1a1,diretora 1a1
discount 8s 9r:3:1 9u 9v 9w:3:2 a0 al:5:1 lo:5:2 nb:5:2,discounts a0,discovery ca:5:2 d9:2:2
distributor r4:9:4 r5:3:1 r7:4:2 r9:6:2,division pa:1:1,dizem 1bh,docusign ip,donde 14p,done un:6:3
door po,dossier 12p,dossiers 12p 143,doubt pk,doubts pk,down iu uf:1:1,downgrade g0:7:3 g4 my:6:2 ti
downpayment it,downsell g4,downside ud,dpa hu hz,dr q9,drag mu:3:1,dragging mu:3:1 mv:2:2,drags mu:3:1
drive hk:2:2,drop 44:3:3,dropped pr:2:1,drops 4u:6:3,dunder vt,duplicate e9,duplicates e9,dynamics dy pl
e-signature ip,early-stage cx,easter qd:7:3,economic ks l4:5:3 l5 me nl:4:3,editais 1ai,edital 1ai
einkauf xu xv:1:1 yn:4:3 yo:5:1,einkaufsabteilung yr,einkaufsgesprach ym,einkaufsleiter yr
eintragen z5:4:1 zf,eles 196 19r,ellos 157,else kx:2:1 lr:1:1 ne:3:2,elsewhere px:3:2,em 192:1:1 195
email gc pz,embudo 145 146,empty e9 ei,encomenda 1b2
end 3m:4:3 3x:7:3 3y:4:2 40 4b:1:1 51 b8 bd:2:2 be:7:1 bt:1:1 bu c9:2:2,engage 139,entonnoir 10d
entscheider xt,entwicklungsziel xi,enviamos 15c 1bm,enviar 15c
eom 4i:7:3 4q:7:5 bf bs:2:1 qd:7:3 ty:3:2 vd,eoq 4i:7:3 4q:7:5 4v:6:3 bf bs:2:1 qd:7:3 ty:3:2 vd
eoy 4i:7:3 4q:7:5 bf bs:2:1 qd:7:3 ty:3:2 vd,equipo 16b,es yt:1:1,essai 131,est 132,esta 1b0,estado 15j
estamos 1b0,estas 17c 1b0,estimate tm:1:1,estimated bm,etape 110 13c,evaluate jh:4:1
evaluating jh:4:1 k2:6:3,evaluation ca:5:2 d8 d9:2:2 dg:1:1 fg:3:2 ob oq,exam qa,exchange oy,exec ch
executive ch lt,expansao 1b7,expansion fg:3:2 g5,expected 3l bm,explain m8,extend oo pe,extending oo
extension oo pe 13n,fabrikam vn,face 12y,factory r4:9:4 r5:3:1 r7:4:2 r9:6:2,factura 173,facturacion 14r
facturas 173,facturation 126,facture 136,factures 136,falta 14h 17b:1:1 18k 19y 1az 1bb 1bn
faltam 18k 1az 1bb,faltan 14h 17b:1:1,fan po,far 4x:1:1 rk uj:1:1,farm r4:9:4 r5:3:1 r7:4:2 r9:6:2
fatura 1aq,faturamento 18m,faturas 1aq,fc vl,fcast uo,fcs vl,fcst uo,fcsts uo,fct vl,fecha 14e 1b3:3:2
fechamento 186 190,fechamentos 186,fechar 18h:1:1 18i,fechas 14e,feedback go:1:1 mi:1:1 pp,feel tq
feeling q0,feet mw:2:2,fehlen x0 yu zj:1:1,fehlt x0 yu zj:1:1,fence oc:5:4,feu 12i 12j:3:1 13r:1:1
field ek:1:1,fifty tf,figure 8m:1:1 tv:2:2,figures 55:3:2 58:1:1 5a:1:1 5h 5i:3:1 5j:1:1 5l tv:2:2,fill ec
filled ec,fim 18v,fin 10x,final l4:5:3,finance nm:5:2 nq:2:1,find 4i:7:3 rr,finish 3m:4:3 3x:7:3 3y:4:2 40
firm sq:6:2 sr:4:2 tz:1:1,firma 15o 17g:2:1,firmado 15m,firman 16y,firmaron 15m,firmo 15m,first 97
fiscal 4i:7:3 4q:7:5 qd:7:3 ty:3:2,fisch zt,fische zt,fish t0:1:1,floor tw,follow ac aq,foothold po
footing pg,forecast 23 26:1:1 27 29 2a:3:2 2b 2c 2d 1as:4:1,forecasting 29,forward 4g:1:1 px:3:2,for~ 24
foundry r4:9:4 r5:3:1 r7:4:2 r9:6:2,fourth vp,framework is,frau q9,freeze nr:1:1 ns:1:1,freigabe ys
freine 12f,frente 16u,friday tl:4:3,friend po,froze nr:1:1,frozen nr:1:1,funds qm,funil 181,funkstille xx
funnel q r u:1:1 v 10,future pm,fy 4i:7:3 4q:7:5 qd:7:3 ty:3:2,gap 3o:5:3 4n:4:2 5b 5c:3:2 rj,gegen wy za
gegenuber wy,gerer 115,geschaftsabschluss wt,geschaftschance w6,geschaftschancen w6,gewinnquote we
ghosted jk jl jm:1:1 kk,ghosting jk,gimme sb sc,give 3u sb sd,globex vn,gmv 6u
goal 4q:7:5 52:3:3 5y:4:2 5z:1:1 6d:4:2 6g 6i:2:1 7s 8s ri:4:4 rp rq:2:1
going 3z:5:3 46:5:2 4l:3:2 4m:1:1 fy li:8:3 n4:3:2 ph su:4:2 sv:1:1,good tr,grand 8k:1:1,green o5:1:1 ss
gros 13s,grosses 13s,grosskunden yf,grr 6u,guess tm:1:1,gut pn q0,gym qb:3:2
h1 4i:7:3 4q:7:5 c6:2:1 qd:7:3 ty:3:2,h2 4i:7:3 4q:7:5 c6:2:1 qd:7:3 ty:3:2,ha 158:2:1,haftungsklausel yr
haircut sp,half 42:4:3 4i:7:3 4q:7:5 5m:2:2 qd:7:3 ty:3:2,halted nr:1:1,han 158:2:1,handle r3:4:1
hang g8:4:1,happen gr:2:1 lj:3:2 ly:7:3 ph,happened gr:2:1 ph,happening ph,happens kz:2:1 ph,hausse 134
head nq:2:1,health f3 fn:1:1 pm,hear jv:7:2,heard jc:10:3 jv:7:2,heart q0,help ma q2,helping ma,herr q9
hesitate mu:3:1 pr:2:1,hesitated pr:2:1,hesitates mu:3:1,hesitating mu:3:1 mv:2:2 pr:2:1,high 32
higher jf:4:3,history pm,hit 44:3:3 rw,hochrechnung x8,hold l6:3:1 m4:3:1,hold-up oa:2:1,holding ln
holds l6:3:1 ln m4:3:1,holdup oa:2:1,holiday qd:7:3,holidays qd:7:3,hooli vn,hopeful pk,hopper p6 p7:5:2
hospital r4:9:4 r5:3:1 r7:4:2 r9:6:2 rf:2:2 rg:2:1,hotel r4:9:4 r5:3:1 r7:4:2 r9:6:2,hubspot dx e0
humongous w0,hunch pn,hygiene e2:1:1 e3 ee,ideal m xg,ideals xg,if m0:6:4 ry:1:1,ils 125 12v,impede 19y
in ql sl,inbound 1f,incumbent k1:5:3 lp,ingresos 14q,initech vn,initrode vn,ink ia:1:1 ib ix:3:1,ins wl
installment it,instalment it,instinct pn q0,insurer r4:9:4 r5:3:1 r7:4:2 r9:6:2,intake 85
invoice 8x fj:3:2 iw:1:1 j4,invoiced 8t:1:1 8y,invoices iw:1:1,irons p5,ist z1:1:1,it ku:1:1,jahr x3
jahresziel w9,job ao,juridico 16c 19z,juridique 12g:1:1,juristen yr,k vf,karrierepipeline xe,kaufen zd
kaufentscheidung yb,kauft zd,kaufvertrag y5,keep mp:1:1,keeps mp:1:1,keine z3 102,kept mp:1:1,kick oj
kicking oj,kill sh,know mh:3:3 q1,kommt wn:1:1,konkurrenz zb:5:2,kunde wj yx,kunden wj yx
kundenabwanderung y1,kundendatenbank yc,kundenstatus yf,kundigung wk zw,kundigungen wk,kundigungsrisiko y1
kundin wj yx,kundinnen yx,l 107,land 3m:4:3 3x:7:3 3y:4:2 40 44:3:3 92 bp:3:1 br:7:3 g6 lj:3:2 or pu
landing 34 3z:5:3 or,landscape pl,late fo:3:2 p3,late-stage cx,latest pn,laufende xl,lawyer nq:2:1 q6:2:1
lawyers nq:2:1 q6:2:1,layoffs n3,lead 15 16 17 1a:1:1 1c:2:2 1g:1:1 1h 1i 7y,leaderboard 80
leads 16 17 1a:1:1 1b:3:1 1g:1:1 p4:2:2 zu 13m 17j 1b6,league 7a:1:1,leakage 85,lean f4:2:1,leaning f4:2:1
leans f4:2:1,learned q1,learnt q1,leave 35:4:2 g0:7:3 my:6:2,leaves 35:4:2,leaving g0:7:3 my:6:2
left 4p:3:1 5p:5:2
legal ca:5:2 d9:2:2 hp i0:3:1 i6 j1:1:1 j2:2:1 j3:3:1 j6:8:2 l3 m5:2:2 nm:5:2 nq:2:1 q6:2:1 16c
lernziel xi,lernziele xi,leverage pg,liability hy,library qb:3:2,licencas 1am
licence 8z 96:5:4 ge:5:2 gg:4:2 hl nb:5:2,licences 90 95:2:1 gg:4:2 lo:5:2 nb:5:2,licencias 16z
license 8z 96:5:4 hl,licenses 90 95:2:1,licitacao 19i,licitacion 15p,licitaciones 15p,licitacoes 19i
liga 1be,ligar 1be,ligue 1be,like mo:3:2,likelihood bx tg,likely 4y:4:2 c0:1:1 k7:1:1 lx u2:1:1,limpar 19m
limpiar 15v,line 48:3:2 s7,list s9:2:2 t7,liste yy 12r,litware vn,live cl:1:1 px:3:2 sn,lizenz zc
lizenzen zc,llama 17p,llamar 17p,llegar 14h,llena 178,lo 169,location pa:1:1,log e4 eh
logo 6j:1:1 6w:1:1 6x:2:1 6y fg:3:2,logos 6w:1:1,long lw t4,look 43:3:3 jh:4:1
looking 3y:4:2 jh:4:1 k2:6:3,lose k3 lq pd:4:3 pf pu,losing k3 lq pu,loss 3o:5:3
lost 3w:2:1 gh:1:1 h1 k3 lq pd:4:3,lower 9q:1:1 lo:5:2,ltv 6u,mail pz,make qh:2:2 um,management q6:2:1
manda 1a3,mandamos 1bm,maneja 16g,manque 10l 10m:1:1 13e:1:1
many 4h:2:2 7l:1:1 99:1:1 9a:1:1 9k:1:1 f7:1:1 qw:1:1 tj:1:1 tk:1:1 u3:1:1,map df,marche 12z,marches 12z
marge x8 111,margin 8d 8f 9u,margins 8d 8f,massive vs,math u7,matter qu:4:3,me of:1:1,mean 6s 8c
meddic d1 da dw,meddicc d1,meddpicc d1 da dw,meeting e6:2:2 fg:3:2 gu jw:7:3 n0 na:1:0,mehrumsatz zv
mentor h7,mentoring h7,merger n3,mes 14t:3:1,message pz,met jc:10:3
meta 14j 14k:6:2 152 188 18a:3:1 18c:3:2 18x,metas 14j 152 188 18a:3:1 18x,mete 175,mil 18l:1:1
million 8k:1:1,mind qf:3:3,minds qf:3:3,ministry r4:9:4 r5:3:1 r7:4:2 r9:6:2,minuta 16f 1a0,mio vf,miss 6p
missed 6p,missing e9 ei ji:6:2,module pa:1:1,mois 13f:2:2,monat x3 x5:3:2,monatszahlen wc,monatsziel w9
money 1t ky:3:2 nu:4:3 nv:3:3 qm
month 42:4:3 49:7:2 4a:3:2 4i:7:3 4q:7:5 4v:6:3 5m:2:2 5n:2:2 7z qd:7:3 ty:3:2,mood pp,more 9g:6:2 os:2:1
most 33,move bq ni:6:3 p9 pj:1:1 t6:1:1 ti,moved n6 n7:4:3 p9,movement go:1:1 r8,mover 17h 1b4
moves 4u:6:3 p9,mql 72 74,mqls 1b:3:1 72,mr q9,mrr 6u,mrs q9,ms q9,msa ad hu hz,mtd 77 vg
much 41:1:1 45:1:1 4j:1:1 4k:1:1 99:1:1 9a:1:1 9h:1:1,multi aa cf dk dl:4:1
municipality r4:9:4 r5:3:1 r7:4:2 r9:6:2,must sw,na 1bi,nachfassen xk,nachlass y4:2:1 yr
nachtragen z5:4:1 zf,name s6,named 1e,nao 198:2:1,nda ad hu hz lo:5:2,ne 11f:2:1,neg va,nego va
negociation 124,negocio 14b 154 184 18z,negocios 14a 14b 183 184 185:1:1
negotiation ca:5:2 d9:2:2 dg:1:1 fg:3:2,net a5 a6,neukunde zi,neukunden zi,neukundenabschluss wt
neukundenabschlusse wt,new os:2:1,news go:1:1 gq jp:2:1 r8,next v2,nicht wo xw:5:2,nie xw:5:2
nimmer xw:5:2,nobody j9,noch x0 z3,none j9,nosso 1a4,notes pn,nothing ck:1:1 ja jb n0
notice fc:1:1 mr:3:2 nc:4:2 nd,noticias 1ac,nouveaux 13d,nouvelles 12t:1:0 142,novidades 1ac,novos 1ay
now k5:1:1,nrr 6u,nudge gc
number 2z:2:2 39:4:2 4q:7:5 52:3:3 53:1:1 55:3:2 56:5:2 57:4:3 58:1:1 5a:1:1 5f:1:1 5g:1:1 5k 5o:1:1 5r 5w:1:1 5x 5z:1:1 6d:4:2 8s c5:1:1 ny rh:1:1 ri:4:4 rq:2:1 tv:2:2 vm:2:2
numbers 55:3:2 57:4:3 58:1:1 59 5a:1:1 5g:1:1 5h 5i:3:1 5j:1:1 5k 5l 5s 5t:2:2 5u:1:1 5v c5:1:1 rh:1:1 tv:2:2
numeros 14v:1:1 17d:1:1 18p 1b1:1:1,nxt v2 v4:1:1,ob zq,objectif 10f 10g 10h:5:2 117 13g:3:1
objectifs 10f 10h:5:2,objective 6d:4:2 6f 6i:2:1 7s 8s,objetivo 14j 14k:6:2 152,objetivos 14j
odds bx pg tg u4,oferta 15a,off rk,offene xl,offenen xl
offer 9n:1:1 9y a1 ab ap n9:3:1 qc:7:4 qq:6:3 qs:3:3,offers 9n:1:1,offre 11c 11d 127,ohne z3,onde 18j
one s8,ones t1,open mo:3:2,opened mo:3:2,opening b6,operaciones 14c,oportunidad 14x 151
oportunidade 18s 18w,oportunidades 14w 151 18r 18w,opp 1m 1u fg:3:2 fh:1:1,opportunite 10u
opportunites 10t 116,opportunities 1z
opportunity 1l:1:1 1n 1o:1:1 1p:3:2 1q:1:1 1r:2:1 1s:2:1 1u 1v:1:1 1w 1x:1:1 1y 20:1:1 21:2:1 22 el fg:3:2
oppties uo,oppty uo,opptys uo,optimistic pk,optimistisch yq,orcamento 19a 19o 19v,orden 15q 17f
ordenes 15q
order 86 8s 8w 94:3:1 9n:1:1 a1 ae bk br:7:3 fg:3:2 k9:3:2 lh:4:2 li:8:3 lj:3:2 lz:7:4 n1:5:5 n2:4:4 n5:2:2 n9:3:1 op
ordered 87:1:1,orders 94:3:1 9n:1:1,org f8 pl,oscorp vn,ote 66,other k1:5:3 ne:3:2,ou 10n 123 12d,out ql
over 47:7:3 8s jf:4:3 nn np:3:1 rl tt,overachieve 6l,overachievement 6l,overdue ei,owe mj:2:1,owed mj:2:1
owes mj:2:1,own 8s ez:1:1 l6:3:1 mc:1:1,owns l6:3:1,pace 5e 7u,paced 7u,pacing 7u,package 9o,pagamento 1ar
pago 174,paiement 137 13t:2:2,panier 10j,paper hx ix:3:1 iy,paperwork fg:3:2 ix:3:1 iy,par 12s:1:1
para 17n:2:1 1b5:3:1,pas 11j,path uk,pay k9:3:2 l6:3:1 lh:4:2,paying os:2:1,payment ic iw:1:1 nb:5:2
payments iw:1:1,pays l6:3:1,pct qx:1:1,pedido 16a:6:3 17f 1b2,pen nu:4:3 nv:3:3,pencil uc,penciled uc
pencilled uc,pending gh:1:1,penetration 8b,percent qx:1:1 u1 u6:4:4 ui:2:1,percentage u1,perd 12x
perda 19q,perdemos 16t 1ah,perder 1ah,perdeu 1ah,perdimos 16t,perdio 16t,perdons 12x,perdre 12x,perdu 12x
performance 6k:1:1 81,pflegen z5:4:1,pharmacy r4:9:4 r5:3:1 r7:4:2 r9:6:2,phase zh
pick ms:4:1 mt:1:1 ni:6:3,picked pr:2:1,picking ms:4:1,picks ms:4:1,pide 172,piden 172,pied vr
pilot d5 dd fg:3:2 gj:1:1 oq zc,pilote 131,piloto 16w 16x 1aj 1ak,pilotphase yi:1:0,pilotprojekt yi:1:0
ping gc,pinta 17e,pipe w:2:2 x y ot:4:2 ou up x9,pipedrive dx,pipeline s z:1:1 11:1:1 12 13 14 7p:2:1 86
pipes uo,pipln uo,pip~ t w3,pistes 13m
plan 4q:7:5 52:3:3 55:3:2 56:5:2 5f:1:1 5z:1:1 61:1:1 63:3:2 6d:4:2 6e:2:1 6f 6g 6i:2:1 71:4:1 7v:2:1 az:1:1 d0:4:2 d2:1:1 pn ri:4:4 rq:2:1 rx:1:1 s2 11x
planerfullung wa,planned bm,planst yw,plant pa:1:1 r4:9:4 r5:3:1 r7:4:2 r9:6:2 ra:1:1 rb
play ll:1:1 pj:1:1,players pl,plazo 17o,plus 11h 13s,po ig:1:0 ih:4:1 ii in:4:1 io n1:5:5 n2:4:4 op
poc d5 d6 d9:2:2 fg:3:2 gj:1:1 oq 131,pocs d6,podcast qa,point cm:5:3 13z:1:1 141,points ui:2:1
politics pl,poliza 16z,por 16o:1:1 17n:2:1 1ab:1:1,port r4:9:4 r5:3:1 r7:4:2 r9:6:2
pos ig:1:0 ih:4:1 ii in:4:1 op,position pg,postpone mq:3:1,postponed mq:3:1 n6,potenzial zv,pov d6
power la nu:4:3 nv:3:3 pl rd,ppl up,ppline uo,ppln uo,pplne uo,practice h7,practise h7,prazo 1bd
preenche 1av,preferred db,preiserhohung yr,preisfreigabe y2,preisnachlass yr,premium 8e,premiums 8e
prepayment it,presupuesto 15a 15x 164 165,prev 140 1bk,previsao 182 18y 1as:4:1 1bk,prevision 10c 148
previsiones 148,previsionnel 10c,previsions 10b 138:3:1 140,previsoes 182,prevs 140
price 8s 9l 9m 9r:3:1 9u a8 ge:5:2 lo:5:2 nb:5:2 qc:7:4 qq:6:3 qs:3:3,pricing a0 a8 kg:3:1 qc:7:4 qq:6:3
printer r4:9:4 r5:3:1 r7:4:2 r9:6:2,probability b0 bx tg th,probable c0:1:1 u2:1:1,probephase zc
process mb:5:3
procurement ca:5:2 d9:2:2 fh:1:1 fj:3:2 hm hq:5:1 hr:4:1 hs i0:3:1 j0 j1:1:1 j3:3:1 j6:8:2 m5:2:2 nm:5:2 nq:2:1 q6:2:1
prof q9,professor q9,prognose wd xb,program qb:3:2,programme qb:3:2,progress go:1:1 p9 r8,project h0
projected 3l,projection 3l,projekt zx,prolong oo,prolongation oo,promise mj:2:1,promised mj:2:1
pronostico 147 153 17u:2:1,pronosticos 147,proof d3 d4,prop v9 17v 1bj
proposal 8s 9n:1:1 9y a1 a2 ab ak am:4:1 ca:5:2 cb d9:2:2 fg:3:2 ge:5:2 gj:1:1 kg:3:1 n9:3:1 qc:7:4 qq:6:3 qs:3:3
proposals 9n:1:1 a2,proposition 11c,proposta 19a 19b 1bj,propostas 194,props v9
propuesta 15a 15b 16a:6:3 17v,proseware vn,prospect ex:1:1 ey:6:2 fx:2:1 jg:5:3 lg:2:1 qv:2:1 12v
prospecto 157,provision x8,provisionen x8,prueba 16w 16x 17y,publico 16v:1:1,puja 17t:2:2
pull 4c 4d 4f bq sk:4:1,pullins 4e,purchase fg:3:2 fh:1:1 fj:3:2 hw lh:4:2
purchasing hn j3:3:1 j6:8:2 nm:5:2 q6:2:1,purse nt nu:4:3,push bq p9 uu,pushed 3w:2:1 gh:1:1 n6 n7:4:3 p9
pushouts 4e,put q3 ti,q vc,q1 42:4:3 49:7:2 4i:7:3 4q:7:5 4v:6:3 c6:2:1 qd:7:3 ty:3:2
q2 42:4:3 49:7:2 4i:7:3 4q:7:5 4v:6:3 c6:2:1 qd:7:3 ty:3:2
q3 42:4:3 49:7:2 4i:7:3 4q:7:5 4v:6:3 c6:2:1 qd:7:3 ty:3:2
q4 42:4:3 49:7:2 4i:7:3 4q:7:5 4v:6:3 c6:2:1 qd:7:3 ty:3:2,qbr 76,qbrs 76,qdo 1a6,qtd 77 vg,qto 1a6
qtr 4i:7:3 4q:7:5 qd:7:3 ty:3:2 vd,qual 1aw,qualified cq:4:2,quand 11r 13k:4:2,quando 18g,quantas 18f
quanto 18e 191 1a5,quantos 18f,quartal x3 x5:3:2,quartalszahlen wc,quartalsziel w9
quarter 42:4:3 49:7:2 4a:3:2 4i:7:3 4q:7:5 4v:6:3 5m:2:2 5n:2:2 7z c6:2:1 qd:7:3 ty:3:2,quarterly 75
que 15z 166:1:1 167 168:2:1 16k 179 17s:1:1 1a7:1:0 1aw,quem 19g,question re,qui 11o 11p,quien 15h
quieren 172,quiet ji:6:2 jj:1:1 kh:3:3 ki kj,quita 175
quota 52:3:3 64 69 6a:1:1 6b 6d:4:2 6q:1:1 7p:2:1 7v:2:1 ri:4:4 10h:5:2 13g:3:1 18a:3:1 18c:3:2
quote 19 8s 9n:1:1 9r:3:1 9x 9y a1 a2 ab am:4:1 fg:3:2 ge:5:2 gj:1:1 kg:3:1 lo:5:2 n9:3:1 qc:7:4 qq:6:3 qs:3:3 wb xc
quotenerfullung wa,quotes 9n:1:1 a2,rabais 112:2:1,rabatt wq y3 y4:2:1,rabatte wq,rabattfreigabe y2
radio jn,rahmenvertrag y5,ran 8n,rang r1,range tx,rappeler 13u,rappelle 13u,rate 6r:1:1,ratenzahlung yr
rates 6r:1:1,ratio 6r:1:1,re je,reach r1,reached r1,reaction pp,read ai:3:2 mo:3:2 pn pw,reajuste 1an
reaktion 101,real 4y:4:2 cq:4:2 l2:3:2 l4:5:3 lu:5:2 sm:2:1 sq:6:2 sr:4:2 tz:1:1,realisation 10e
realistic 4y:4:2,reason ea:1:1,reasons ea:1:1,rebaja 171,rebate 9u,receita 18n,rechnen yw,rechnest yw
rechnung ze,rechnungen ze,rechtsabteilung yr,reconquerir 13o,record e8:1:1,records e8:1:1
recuperar 16n 1aa,recuperer 13o,red if rv ss,redline fh:1:1 fj:3:2 hv,redlined hv,redlines dg:1:1 hv
redlining hv,reference ge:5:2 l0 lo:5:2 o1 o2:3:1,references lo:5:2 nb:5:2 o1 o2:3:1
refinery r4:9:4 r5:3:1 r7:4:2 r9:6:2,reforecast 25,region pa:1:1,registration 1d:1:1
registrations 1b:3:1 1d:1:1,rein yv:13:3,relance 11e 13q,relancer 11e,relances 13q,relationship po
relationships po,rellena 178,remise 111 112:2:1 113 135,remplir 13b,remplis 13b
renew hc hd:6:2 k9:3:2 lh:4:2 li:8:3 lj:3:2 lz:7:4 n5:2:2
renewal fg:3:2 fh:1:1 fj:3:2 h9 hb:2:2 hg:4:1 hh hi hj:1:1,renewals ha hb:2:2 hh,renouvellement 11k 12b
renova 1b3:3:2,renovacao 19d 19t,renovacion 15e 162,renovaciones 15e 15f,renovacoes 19d 19e,renovam 1al
renueva 17g:2:1,renuevan 16y,renwl v6,reorg n3,reorganisation n3,reorganization n3,replies j8:2:2 mi:1:1
reply go:1:1 j8:2:2 jo:5:2 jp:2:1 jq:2:1 mi:1:1 nj:5:2 pz r8,replying jo:5:2,reponse 130,report e7:3:2
repousse 13l,reschedule mq:3:1,rescheduled mq:3:1,rescue mz,resiliation 122,resilier 122
respond j8:2:2 jo:5:2 r3:4:1,responding jo:5:2,responds j8:2:2,response jp:2:1 jq:2:1 mi:1:1 nj:5:2 pz
resposta 1bc:3:1,rest g8:4:1,reste 10l 119 13e:1:1,restructuring n3,resultado 18p,resultados 18p
results 5a:1:1,retailer r4:9:4 r5:3:1 r7:4:2 r9:6:2,retain mz,retention 6v:2:1,retrasar 17h,return oy
rev vb,revenue 7c:5:2 7d 7f 86 8s,review il:2:1 im:1:1,revise ac,revive pu,rfi ad
rfp ad aj:5:1 ak am:4:1 fg:3:2,rfq ad,ride g8:4:1,riesgo 15k:2:2,right ul:8:4,ring r1,rip t5,risiken wp
risiko wp,risk 3r:3:3 3s 4t:4:2 54 ft fv:4:2 fw:1:1 rs:4:2 rt:1:1 ru:1:1 s0:1:1 s3:5:2 s4:1:1,risks s0:1:1
rnl v6,rnwl v6,rnwls v6,roi 9s,role ht,role-play h7,roll 3i pb,roll-up 3k,rollout fg:3:2,rollup 3j
ruckmeldung 101,run 3f 7a:1:1 8n,run-rate 3g,running 8n,runrate 3h,rutschen wi:3:1 zs,rutscht wi:3:1 zs
sabes 17x,saca 175,said gr:2:1,saisir 13b,saisis 13b,sal 72,sale 94:3:1 n1:5:5
sales 3c 79 7b 7e 82 86 94:3:1,salesforce dx e0 yd,sals 72,sandbag 3b,sandbagger 3b,sandbagging 3b
sans 11g,save mz pu,schaffen zo,schaffst zo,schafft zo,schieben zr,schliesse x4,schliessen x4,schliesst x4
schlusselkunden yf,school qb:3:2,schritte ye:1:1,scoreboard 80,scrub 1k,se 14n 156 17i
seat 8z 96:5:4 ge:5:2 gg:4:2 po,seats 90 95:2:1 gg:4:2 lo:5:2 nb:5:2,security d9:2:2 iz nm:5:2,see mo:3:2
seen mo:3:2,seguimiento 15c,seit xy,sell 4i:7:3 92 9b:4:3 oz,selling 8h:2:1,sem 199,send ac gi,sent ac
serious oi,session qb:3:2,sfdc dx,sgn v7,sgnd v7,shaky sq:6:2 sr:4:2,shape 3y:4:2 43:3:3,share 89
shipped 87:1:1,shipyard r4:9:4 r5:3:1 r7:4:2 r9:6:2,shopping mu:3:1 mv:2:2
short 5d di o0 rk uh:4:2 ui:2:1 uj:1:1,shortfall 3o:5:3 3p,shortlisted dj,shot pg tm:1:1,shrugged pr:2:1
shy 5d uh:4:2 ui:2:1,sicher yq zz
sign 44:3:3 92 9b:4:3 bp:3:1 br:7:3 by:7:2 ci dp i2 i3 i4 ik:7:2 iq k9:3:2 kt:4:2 l6:3:1 l7:2:1 lh:4:2 li:8:3 lj:3:2 lz:7:4 n5:2:2 ni:6:3 or
signal pz,signals pz,signature bk c5:1:1 fg:3:2 fh:1:1 fj:3:2 i8 ip ix:3:1 j7 mk n2:4:4 11m 11n 12c
signed 8t:1:1 8u:5:1 8v:5:2 93:2:1 98 9b:4:3 9c:3:1 9d gh:1:1 i2 ie ij ik:7:2 iq k9:3:2 lh:4:2,signer 10r
signing c5:1:1 i2 ik:7:2 iq or,signs iq kt:4:2 l6:3:1 l7:2:1,silence 11i 12u,silencio 16q 180 1ad 1bq
silent ji:6:2 jj:1:1 kh:3:3 ki kj,sin 159,since j8:2:2 jd kf,sit oh,site pa:1:1,sits oh,sitting oh
situacao 1b8,situacion 15j,size 6t:1:1 8s,slide bq,slip 4u:6:3 bb:4:1 bq c1 rz:5:1,slippage 85 c1 c2
slipped 3w:2:1 4u:6:3 ba bb:4:1 c1 c3:2:1 c4 gh:1:1 n6 n7:4:3,slipping b9 bb:4:1 c3:2:1 c4 rz:5:1
slips 4u:6:3 rz:5:1,soft sq:6:2 sr:4:2,sold 87:1:1 9b:4:3,solid sq:6:2 sr:4:2 tz:1:1
somebody ne:3:2 oe qt:4:3,someone k1:5:3 ne:3:2 oe qt:4:3,sonderrabatt y2,sow ad hz,soylent vn
speak jc:10:3 jv:7:2,spiced d1 dw,spoke jc:10:3 jv:7:2,spoken jv:7:2
sponsor gu gw:1:1 gx gy:3:2 gz:4:3 h3 h4 kp:8:4 l8:5:3 md:7:1 o7:1:1 q6:2:1 qo:1:1,sql 72 73,sqls 72
stage 7j co:2:2 cp ct cu:1:1 cv cw:1:1 cy:7:2 cz d9:2:2 dq dr:1:1 ds:1:1 dv o4:1:1,stages cz,stale ed ei
stall cr,stalled cr do gh:1:1 pr:2:1 sq:6:2 sr:4:2,stalling mu:3:1 mv:2:2,stand 3y:4:2 wz z4,standing pg
stark vu,start b6,state pm,statement qn,status ff gs n8 r8,steering o3
step e5:2:2 e6:2:2 ef:1:1 gp:1:1 o4:1:1 t6:1:1,steps e5:2:2 ef:1:1 gp:1:1,sterling w1,stopped nr:1:1
story pm qu:4:3,stp v3:1:1,stps v3:1:1,strategy pn,structure pl
stuck cr dm:3:1 dn:1:1 do dt du:5:1 gh:1:1 h6:1:1 sq:6:2,subida 170,submit ac,subscription hl
sumiram 197:2:1 1ae,sumiu 197:2:1 1ae,summer 4i:7:3 4q:7:5 qd:7:3 ty:3:2
supermarket r4:9:4 r5:3:1 r7:4:2 r9:6:2,supplier j5 k1:5:3 nh:1:1,supposed qz,sur 10y:3:1
sure k7:1:1 pk tz:1:1 u2:1:1,svp nl:4:3,swallow qr,swallowed qr,swim 8n,switch g0:7:3 my:6:2
switching my:6:2,tage yh,tailspin vn,take pn ti,takeover n3,talentpipeline xe,talk jh:4:1 jv:7:2 qa qb:3:2
talked jc:10:3 jv:7:2,talking jh:4:1 k2:6:3
target 4q:7:5 52:3:3 55:3:2 56:5:2 5a:1:1 5f:1:1 5y:4:2 5z:1:1 62 6d:4:2 6e:2:1 6f 6g 6i:2:1 6q:1:1 70:1:1 71:4:1 7p:2:1 7s 7v:2:1 7w 7x 8s fy ri:4:4 rp rq:2:1
targets 55:3:2 5a:1:1 7v:2:1 7w,tasa 14u,taux 10i,taxa 18q,tco 9s,tcv 6u,technical db l4:5:3
temperature pp,tender 9n:1:1 a1 a2 a3 aj:5:1 ak fg:3:2 i0:3:1 n9:3:1,tenders 9n:1:1 a2 a3
term a7:1:1 nb:5:2,terminate g0:7:3 g2,termination fb
terms 9r:3:1 a7:1:1 ge:5:2 lo:5:2 nb:5:2 qc:7:4 qq:6:3,territory fd g9,test 131,teste 1aj 1ak 1bo
testphase zc,teststellung oq yi:1:0 zc,teu 1a4,tgt uz,tgts uz,thing qu:4:3,things qu:4:3
think lm:2:2 m6:7:2 m7:7:2 qi:5:1 tq,thinking g1 pn qi:5:1,thoughts pn,thousand 8k:1:1 8l:3:2
thread og:2:1,through fk:3:1 s1:5:2 s5:2:2 t9:2:2,throw ox,tiene 16g,tient 12k,timeline qc:7:4,tire ok
to ts:3:1,too af:3:1,top p 1j 4o 7i t8 yz:2:1,touch jv:7:2,track 3y:4:2 43:3:3 5e,tracking 3t
traction go:1:1,trade 18,training qa qb:3:2,tratos 14c,trava 19y,travando 19y,trefferquote we,trend 5e
trending 3t,trey vy,trial 19 ay d5 d9:2:2 dd oq 1ak,trimestre 13f:2:2 13g:3:1 14t:3:1,trouve 13y:1:1
trouvent 13y:1:1,true k8:6:5 ul:8:4,trust pw qe:2:2,try q3,tunnel 10d,turn ow,turnover 7g,tyre ok
tyrell vx,ultima 17q 1bf,umbrella vw,umsatz w7 xh,umsatze w7,umsatzprognose wd,umsatzzahlen wc
umsatzziel w9,ums~ w7,unblock o9,und zl:2:1,under 8s tu,undercut ah,underperform 6l,understand m9 q1
understood q1,uneasy pk,unit 96:5:4,units 95:2:1,university qb:3:2 r4:9:4 r5:3:1 r7:4:2 r9:6:2 rg:2:1
unlikely lx,unlock pu,unsicher yq zz,unsigned ij,unsure pk,unterschreiben xo yj,unterschreibt xo
unterschrieben xo,unterschrift xq,unterzeichnen xo,unterzeichnet xo,unweighted 3a,up k2:6:3
update ac eg go:1:1 gs h5 pn r8,upgrade p0 ti zv,uplift 9u,upsell eo,upselling eo,upsells eo
upside 3e ud ut,upsold eo,us fl:1:1 g3:4:3 k1:5:3 k5:1:1 k6:7:4 ng nh:1:1,usage fp,use q3,user 96:5:4
users gg:4:2,utility r4:9:4 r5:3:1 r7:4:2 r9:6:2,va 10w 12n 15l 17e,vai 193,value 6t:1:1 8s u9
vamos 15l 17c 193,van 15l,vandelay vn,vao 193,vas 15l 17c,velocity 85,vendas 18o
vendor db dc ho j5 k1:5:3 ne:3:2 nh:1:1,ventas 14s 14t:3:1,verba 19o,verbal cs d7 de,verbally d7
verdict mk ml,vergeben zb:5:2,vergleichen z9,verkaufschance w6,verkaufschancen w6,verkaufstrichter w3
verkaufszahlen wc,verkaufsziel w9,verlangerung y0 yk,verloren zb:5:2,verschieben zr,verschiebt zs,vertr z6
vertrag xn xp zc,vertrage zc,vertragsabschluss wt,vertragsabschlusse wt,vertragsentwurf yr
vertragsverlangerung xz,vertragsverlangerungen xz,vertriebschance w6,vertriebschancen w6
vertriebsprognose wd,vertriebstrichter w3,vertriebszahlen wc,vertriebsziel w9,vertriebsziele w9,view pn
visit gc na:1:0,visto 16e,voice po,volume 85 9o,vom z2:1:1,von z2:1:1 z8,vont 10w 12n,vorhersage yr
vorziehen zr,vote mt:1:1,vp nl:4:3 nq:2:1 on:2:1 vh,w v5,wackeln wi:3:1,wackelt wi:3:1,wait jr js
waiting jr js jt:3:3 km pr:2:1,waits pr:2:1,walk 8n 9p,walked pr:2:1,wallet 8a,wann zq,war sz
warten xr 100,wavered pr:2:1,wavering mu:3:1 mv:2:2,wavers pr:2:1,way po,wayne vv,wc us,weather 28
webinar qa,weighted 3a,weit wm,wer xs,wettbewerb zb:5:2,wetterprognose xa,wettervorhersage xa,wgtd ve
whale lv,whales lv,what sa sf sg,which l1,white fz,whose t3,why k4,wie wu z0 zl:2:1,wieviel wv
win 88 92 9b:4:3 9f 9j lk:4:2 or pu,winery r4:9:4 r5:3:1 r7:4:2 r9:6:2,wingtip vn,winnable cn l2:3:2
winning or,wins 9f,without kn,wo x1 x2,wobbly sq:6:2 sr:4:2,wochen yh
won 3w:2:1 93:2:1 98 9b:4:3 9c:3:1 9d gh:1:1 h1,woodgrove vn,word go:1:1 jp:2:1 jq:2:1 mi:1:1 r8,words pz
work i1:3:2,working 8h:2:1,works i1:3:2,workshop qa qb:3:2,worried pk,worst 38,worth 8s l2:3:2
write ai:3:2,writing an:1:1,wtd ve,y 12e:2:1
year 4a:3:2 4i:7:3 4q:7:5 4v:6:3 5m:2:2 7z a9:1:1 bc he:1:1 qd:7:3 ty:3:2
yearend 4i:7:3 4q:7:5 qd:7:3 ty:3:2,yellow ss,ytd 77 vg,zahlen x6:1:1 x7 zd zm zn:5:2,zahlt zd
zahlungsziel yr,ziehen zr,ziel wx,zielerreichung wa,zielerreichungsgrad wa,zoho dz,zombie si,zum zl:2:1
zusage z7,zusatzmodul zv,zusatzverkauf zv,zuschlag yr,zuversichtlich yq,~als w4,~atz w7,~eal w4,~ine w3
~tze w7
`;
