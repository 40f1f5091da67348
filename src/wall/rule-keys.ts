/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */
export const RULE_KEYS = `
$ 610:7:4
<money> 244
<month> 127:7:3 134:7:5 367:1:1
<name> 342:1:1 458 485:2:2 494:7:5 495:5:4 496:2:2 497:7:4 503:5:2 505:1:1 514:5:2
<number> 99
<ordinal> 368:2:2
<percent> 168 188 193:4:1 194:5:1 195 287 489:1:1
<sum> 136 245 250:5:1 251 252:5:1 253
a 843:3:1
able 130:3:2
above 254 583:4:3
absatz 761 768
absatzprognose 745
absatzzahlen 744
absatzziel 741
abschliessen 757
abschluss 748 766
abschlussdatum 747
abschlusse 747 766
abschlussquote 746
abschlusstermin 747
abschlusswahrscheinlichkeit 747
abwanderung 790
abwanderungsrisiko 790
accelerate 140
accelerator 180
accelerators 180
access 372
account 441 445 446 447:1:1 448 449:1:1 450:2:1 456:2:2 460:3:2 462:1:1 465 468 471:2:1 481
accountexecutive 808
accountmanagement 808
accountmanager 808
accountmanagerin 808
accountplan 803
accountplanung 803
accountreview 803
accounts 454:2:2 456:2:2 462:1:1 466:3:1
acct 698
accts 698
achats 873:1:1
achieved 185:2:1
acme 719
acompte 887
act 697
action 174
activity 440:1:1
actual 235:2:2
actualizar 951
acv 201
add 135
added 104 105:2:1
adventure 720
affaire 815 816:1:1 849:1:1
affaires 813 814 816:1:1 818:3:1 853
agreement 527
ahead 156
alcanzar 905
alpine 722
angebot 772
angebote 775
answer 498:1:1 576:2:2 592:5:2 593:2:1 594:2:1 627:1:1
answering 592:5:2
answers 576:2:2
approval 297
approve 297 632:4:2 645:3:1
approves 632:4:2 645:3:1
around 583:4:3
arr 201
asp 201
assessment 559:1:1
assinatura 1009
at 254
atingimento 972
att 694 695:2:1
attain 185:2:1 695:2:1
attainment 179 183:1:1 185:2:1
atteinte 824
atterrissage 834
attn 694 695:2:1
attnmt 694
attrition 883
atualizar 1014
au 843:3:1
auftrag 796 812
auftrage 797
auftragsbestand 740
auftragsbestatigung 794
auftragseingang 740
auftragseingange 740
ausschreibung 794
ausschreibungen 794
auto 521
avant 838:2:1
average 199
avg 199
await 595
awaiting 595
back 598:4:3 601:4:2
bag 96:2:2
baja 956
bank 456:2:2
bant 394 402 421
batimento 970
beat 132 196
been 617
behind 156
believe 661:2:2
below 196
best 79 86 693
bestandskunden 804
bestellung 795
better 663:5:2
between 604 653:5:2 654:1:1
bid 292 293 295 460:3:2
bids 293 295
big 8:4:1 9:1:1 10 16:3:3
billing 572
bis 752
bkg 689
bkgs 689
block 645:3:1 662
blocker 508:3:2 509:4:3
blocking 645:3:1 662
blocks 645:3:1 662
blue 734
board 602 633:1:1 676:1:1
book 127:7:3 263 273:4:3 484
booked 223 255:1:1 273:4:3 274:3:1 275
bookings 206
boss 676:1:1
bought 656:4:2
bring 143
budget 148:3:2 158:1:1 184:4:2 186 189:2:1 208:4:1 614:4:2 615 616 634 635:3:2 637:3:2 643:5:3 650 651:3:2 652:4:2 686:1:1 798 882 890:3:1 891
budgetfreigabe 798
business 190:1:1 203:1:1 215:1:1 228 379 460:3:2
buy 351:3:1 353:7:3 610:7:4 613:3:2 632:4:2 656:4:2 657:8:3 658:3:2 674:7:4 678:7:2
buyer 451:1:1 584:5:3 628:8:4 684:7:1
buying 649
c 357 358
ca 820
cac 201
call 74:1:1 82:4:2 460:3:2 486 492 504 592:5:2 600:7:3 715
called 592:5:2
calling 73:3:1 592:5:2
came 276:2:1
cancel 474:7:3 476
cancelacion 956
cancelamento 1018
canceling 474:7:3
cancelled 476
cancelling 474:7:3
cancels 476
case 80:1:1
cd 691
ce 838:2:1
ceo 633:1:1 676:1:1
cerramos 912
cerrar 912
certain 611:1:1
cette 838:2:1
cfo 451:1:1 633:1:1 676:1:1 684:7:1
champion 451:1:1 506:1:1 507 508:3:2 509:4:3 584:5:3 628:8:4 629:3:2 630 647:5:3 648:4:3
chance 359
change 609:1:1
chase 305 486 492 618
cheaper 663:5:2
check 486 487
chiffres 835:1:1 836:1:0 855
christmas 127:7:3 134:7:5
churn 444 461:1:1 463:3:2 613:3:2
churned 444
churning 444
cierras 912
cierre 901 912 924 930
cierres 901
cio 633:1:1
ciso 633:1:1
city 731
cl 691
clari 422
client 451:1:1 471:2:1 481 584:5:3 655:2:1
cliente 932 959:1:1 1022:1:1
close 95:4:3 106:7:3 113:3:3 127:7:3 264 273:4:3 280 322 329 330 331 332 333 346 349 350 351:3:1 353:7:3 360:7:2 613:3:2 658:3:2
closed 257:5:2 265:2:1 270 273:4:3 274:3:1 275 326 330 349 491:1:1 613:3:2
closedate 320
closedates 320
closedlost 327
closedwon 327
closer 837
closes 349 350
closing 323 329 330 333 349 350 361
cloturer 837
cls 691
clsd 691
cmt 692
coach 513 647:5:3
cold 586:6:2 587:1:1 621:3:3
column 374
combien 830
come 106:7:3 112:3:3 113:3:3 276:2:1 501:2:1 613:3:2
comes 276:2:1
commande 875:2:2
commission 181
commit 57:1:1 58 59 60:3:1 61 62 63 64 65:4:3 66:4:3 68 69 70:1:1 613:3:2 632:4:2 656:4:2 692
commits 71
committed 64 65:4:3 66:4:3 67
committee 603
como 954 1017
compare 585:4:1
comparing 585:4:1 606:6:3
compelling 373
competition 605:5:3 664
competitive 667
competitor 309 605:5:3 664
compra 1011:2:2
comprador 932
compras 947:1:1
compromiso 925
compte 877
comptes 876
conclure 837
condiciones 952
condicoes 1015
conditions 881
confident 611:1:1
considering 606:6:3
conta 1013
contact 504 506:1:1 509:4:3 599:7:2 628:8:4
contacted 599:7:2
contacto 932
contas 1012
contoso 719
contract 266:3:1 346 460:3:2 463:3:2 493:1:1 527 541:3:1 546:1:1 564 663:5:2
contracting 401:2:2 408:1:1 409 548
contracts 266:3:1 541:3:1
contrat 866 889
contrato 941 957 1007 1020
conversion 226
convert 226
coo 633:1:1
cota 971:3:1 973:3:2 974
cotacao 1002 1003 1004
cotacoes 1004
cotizacion 935 936 938
cotizaciones 938
counter 550
countersign 562
countersigned 562
coverage 229 230:1:1 231:2:1 232 233
covered 233
crm 422 425 879:4:1 880
crm~ 422 800
cross 443
cross-sell 442
crosssell 442
cto 633:1:1
ctr 705
ctrct 705
cuando 943
cuantas 910
cuanto 909
cuantos 910
cuenta 949 950
cuentas 948
cumplimiento 904
cumplir 905
cuota 903 906 908:6:2
cuotas 903
customer 451:1:1 471:2:1 481 584:5:3 655:2:1
cut 455
cyberdyne 719
cycle 249
d 819:1:1 874:1:1
dark 586:6:2 587:1:1
data 426 438 968
datas 968
date 321 324 343:9:3 344:1:1 345:2:2 347:1:1 844
dates 844
deal 0 2:1:1 3 4 6 7 11:1:1 12:2:2 13:1:1 14 461:1:1
dealflow 0
dealing 4
dealreview 737
dealrunde 737
deals 1 5:1:1
dealt 4
dea~ 736
decide 353:7:3 613:3:2 645:3:1 646:2:1 656:4:2 657:8:3 674:7:4 678:7:2
decided 613:3:2 656:4:2
decides 645:3:1 646:2:1 687:1:1
decideur 871
decideurs 871
decision 346 376 593:2:1 628:8:4 643:5:3 649
delay 352 662
delaying 662
demo 370:5:2 460:3:2 488:5:2 600:7:3 620:3:1 624:3:1
depend 482:4:1
desapareceu 999:2:1
desconto 990 991:3:1
descuento 922 923:3:1
detractor 508:3:2 509:4:3
devis 856
difference 97:5:3
discount 254 285:3:1 288 289 290:3:2 294 314:5:1 663:5:2
discounts 294
discovery 370:5:2 401:2:2
docusign 562
donde 913
downgrade 474:7:3 478
downsell 478
dpa 535 540
drive 526:2:2
drop 113:3:3
drops 138:6:3
dunder 725
dynamics 423
e-signature 562
early-stage 390
economic 631 643:5:3 644 685
einkauf 783 784:1:1 810:4:3 811:5:1
einkaufsgesprach 809
eles 1019
ellos 932
else 636:2:1 666:1:1
email 486
embudo 894 895
empty 437
end 95:4:3 106:7:3 107:4:2 109 120:1:1 144 335 340:2:2 341:7:1 355:1:1 356 369:2:2
entonnoir 823
entscheider 782
entwicklungsziel 771
enviamos 937
enviar 937
eom 127:7:3 134:7:5 325 354:2:1 710
eoq 127:7:3 134:7:5 139:6:3 325 354:2:1 710
eoy 127:7:3 134:7:5 325 354:2:1 710
estimated 348
etape 845
evaluate 585:4:1
evaluating 585:4:1 606:6:3
evaluation 370:5:2 400 401:2:2 408:1:1 460:3:2
exec 377
executive 377 668
expansion 460:3:2 479
expected 94 348
explain 679
fabrikam 719
facturacion 915
facturation 887
falta 905 981
faltam 981
faltan 905
far 141:1:1
faturamento 983
fcast 689
fcst 689
fcsts 689
fecha 902
fechamento 967 997
fechamentos 967
fechar 978:1:1 979
fechas 902
feedback 498:1:1
fehlen 753
fehlt 753
field 439:1:1
figure 248:1:1
figures 148:3:2 151:1:1 153:1:1 160 161:3:1 162:1:1 163
fim 992
fin 841 842 924
final 643:5:3
find 127:7:3
finish 95:4:3 106:7:3 107:4:2 109
firma 944
first 269
fiscal 127:7:3 134:7:5
follow 305 319
forecast 51 54:1:1 55
forward 125:1:1
for~ 52
fourth 721
funil 962
funkstille 786
funnel 18 21:1:1 22
fy 127:7:3 134:7:5
gap 97:5:3 131:4:2 154 155:3:2
gerer 850
geschaftsabschluss 749
geschaftschance 738
geschaftschancen 738
gewinnquote 746
ghosted 588 589 590:1:1
ghosting 588
give 103
globex 719
gmv 201
goal 134:7:5 145:3:3 172:4:2 173:1:1 184:4:2 187 189:2:1 234 254
going 108:5:3 115:5:2 130:3:2 472 657:8:3
grand 246:1:1
grosskunden 803
grr 201
h1 127:7:3 134:7:5 366:2:1
h2 127:7:3 134:7:5 366:2:1
ha 933:2:1
habit 338
half 111:4:3 127:7:3 134:7:5 164:2:2
han 933:2:1
hang 482:4:1
happen 501:2:1 658:3:2 673:7:3
happened 501:2:1
happens 638:2:1
hear 599:7:2
heard 580:10:3 599:7:2
help 681
helping 681
high 75
higher 583:4:3
hit 113:3:3
hochrechnung 761
hold 645:3:1
holding 662
holds 645:3:1 662
hooli 719
hubspot 422 425
humongous 732
hygiene 427:1:1 428 433
ideal 15 769
ideals 769
if 675:6:4
ils 886
incumbent 605:5:3 664
ingresos 914
initech 719
initrode 719
ink 565:3:1
invoice 259 463:3:2 572
invoiced 255:1:1 260
it 633:1:1
jahr 756
jahresziel 741
job 317
k 712
karrierepipeline 767
kaufentscheidung 799
kaufvertrag 794
know 688:3:3
kundenabwanderung 790
kundendatenbank 800
kundenstatus 803
kundigungsrisiko 790
l 817
land 95:4:3 106:7:3 107:4:2 109 113:3:3 264 351:3:1 353:7:3 480 658:3:2
landing 77 108:5:3
late-stage 390
laufende 774
lead 28 29:1:1 30 31 240
leaderboard 242
leads 29:1:1
league 217:1:1
leave 78:4:2 474:7:3
leaves 78:4:2
leaving 474:7:3
left 133:3:1 167:5:2
legal 370:5:2 401:2:2 531 541:3:1 547 569:1:1 570:2:1 571:3:1 574:8:2 642 677:2:2
lernziel 771
lernziele 771
liability 539
licence 261 268:5:4 488:5:2 490:4:2 527
licences 262 267:2:1 490:4:2 663:5:2
license 261 268:5:4 527
licenses 262 267:2:1
licitacao 1010
licitacion 945
licitaciones 945
licitacoes 1010
likelihood 359
likely 142:4:2 362:1:1 611:1:1 672
limpar 1014
limpiar 951
line 117:3:2
litware 719
live 381:1:1
llegar 905
log 429 436
logo 190:1:1 203:1:1 204:2:1 205 460:3:2
logos 203:1:1
long 671
look 112:3:3 585:4:1
looking 107:4:2 585:4:1 606:6:3
lose 607 665
losing 607 665
loss 97:5:3
lost 105:2:1 491:1:1 607 665
lower 663:5:2
ltv 201
manque 831 832:1:1
many 126:2:2 227:1:1 271:1:1 272:1:1 282:1:1
map 407
marge 761 846
margin 288
massive 724
mean 199
meddic 394 402 421
meddicc 394
meddpicc 394 402 421
meeting 460:3:2 504 600:7:3
mentor 513
mentoring 513
mes 917:3:1
met 580:10:3
meta 907 908:6:2 927 969 971:3:1 973:3:2 994
metas 907 927 969 971:3:1 994
mil 982:1:1
million 246:1:1
mio 712
miss 196
missed 196
missing 437 586:6:2
monat 756 758:3:2
monatszahlen 744
monatsziel 741
money 42 637:3:2
month 111:4:3 118:7:2 119:3:2 127:7:3 134:7:5 139:6:3 164:2:2 165:2:2 241
more 278:6:2
most 76
move 352
movement 498:1:1
moves 138:6:3
mql 209 211
mqls 209
mrr 201
msa 306 535 540
mtd 214 713
much 110:1:1 114:1:1 128:1:1 129:1:1 271:1:1 272:1:1 279:1:1
multi 303 375 412 413:4:1
nachfassen 773
nachlass 793:2:1
nao 1000:2:1
nda 306 535 540 663:5:2
ne 860:2:1
neg 707
nego 707
negociation 885
negocio 899 929 965 996
negocios 898 899 964 965 966:1:1
negotiation 370:5:2 401:2:2 408:1:1 460:3:2
net 298 299
neukundenabschluss 749
neukundenabschlusse 749
news 498:1:1 500 593:2:1
nicht 785:5:2
nie 785:5:2
nimmer 785:5:2
nobody 577
noch 753
none 577
nothing 380:1:1 578 579
now 609:1:1
nrr 201
nudge 486
number 72:2:2 82:4:2 134:7:5 145:3:3 146:1:1 148:3:2 149:5:3 150:4:3 151:1:1 153:1:1 158:1:1 159:1:1 166:1:1 169 170:1:1 171 173:1:1 184:4:2 254
numbers 148:3:2 150:4:3 151:1:1 152 153:1:1 159:1:1 160 161:3:1 162:1:1 163
numeros 919:1:1 986
nxt 701:1:1
objectif 825 826 827:5:2 852
objectifs 825 827:5:2
objective 184:4:2 186 189:2:1 234 254
objetivo 907 908:6:2 927
objetivos 907
odds 359
oferta 935
offene 774
offenen 774
offer 292 304 318
offre 857 858 888
onde 980
opening 334
operaciones 900
oportunidad 921 926
oportunidade 989 993
oportunidades 920 926 988 993
opp 35 460:3:2 461:1:1
opportunite 840
opportunites 839 851
opportunity 34:1:1 36 37:1:1 38:3:2 39:1:1 40:2:1 41:3:1 43 44:1:1 45 46:1:1 47 48:1:1 49:2:1 50 460:3:2
oppties 689
oppty 689
opptys 689
orcamento 1002 1016 1023
orden 946
ordenes 946
order 254 258 266:3:1 307 346 353:7:3 460:3:2 613:3:2 656:4:2 657:8:3 658:3:2 674:7:4
orders 266:3:1
oscorp 719
ote 180
other 605:5:3
ou 833 884
over 116:7:3 254 583:4:3
overachieve 192
overachievement 192
overdue 437
own 254 453:1:1 645:3:1 683:1:1
owns 645:3:1
pace 157 236
paced 236
pacing 236
panier 829
paper 538 565:3:1 566
paperwork 460:3:2 565:3:1 566
pas 864
pay 613:3:2 645:3:1 656:4:2
pays 645:3:1
pending 491:1:1
perda 1018
performance 191:1:1 243
pied 723
pilot 397 405 460:3:2 493:1:1
pilotphase 805:1:0
pilotprojekt 805:1:0
ping 486
pipe 23:2:2 24 25 690 762
pipedrive 422
pipeline 19 26:1:1 27 231:2:1
pipes 689 717
pipln 689
pip~ 20 735
plan 134:7:5 145:3:3 148:3:2 149:5:3 158:1:1 173:1:1 175:1:1 177:3:2 184:4:2 185:2:1 186 187 189:2:1 208:4:1 237:2:1 393:4:2 395:1:1 878
planerfullung 742
planned 348
play 660:1:1
plus 862
po 553:1:0 554:4:1 555 560:4:1 561
poc 397 398 401:2:2 460:3:2 493:1:1
pocs 398
point 382:5:3
pos 553:1:0 554:4:1 555 560:4:1
pov 398
power 649
ppl 690
ppline 689
ppln 689
pplne 689
practice 513
practise 513
preferred 403
preisfreigabe 791
presupuesto 935 953 960 961
previsao 963 995
prevision 822 897
previsiones 897
previsionnel 822
previsions 821
previsoes 963
price 254 283 284 285:3:1 288 301 488:5:2 663:5:2
pricing 294 301 620:3:1
probability 359
probable 362:1:1
process 682:5:3
procurement 370:5:2 401:2:2 461:1:1 463:3:2 528 532:5:1 533 541:3:1 568 569:1:1 571:3:1 574:8:2 677:2:2
prognose 745 764
progress 498:1:1
project 510
projected 94
projection 94
pronostico 896 928
pronosticos 896
proof 396
prop 706
proposal 254 292 295 304 313 315:4:1 370:5:2 371 401:2:2 460:3:2 488:5:2 493:1:1 620:3:1
proposals 295
proposition 857
proposta 1002 1003
props 706
propuesta 935 936
proseware 719
prospect 451:1:1 452:6:2 471:2:1 584:5:3 655:2:1
prospecto 932
provision 761
provisionen 761
pull 121 122 124 352
pullins 123
purchase 460:3:2 461:1:1 463:3:2 537 656:4:2
purchasing 529 571:3:1 574:8:2
push 352
pushed 105:2:1 491:1:1
pushouts 123
q 709
q1 111:4:3 118:7:2 127:7:3 134:7:5 139:6:3 366:2:1
q2 111:4:3 118:7:2 127:7:3 134:7:5 139:6:3 366:2:1
q3 111:4:3 118:7:2 127:7:3 134:7:5 139:6:3 366:2:1
q4 111:4:3 118:7:2 127:7:3 134:7:5 139:6:3 366:2:1
qbr 213
qbrs 213
qtd 214 713
qtr 127:7:3 134:7:5 710
qualified 384:4:2
quand 872
quando 977
quantas 976
quanto 975 998
quantos 976
quartal 756 758:3:2
quartalszahlen 744
quartalsziel 741
quarter 111:4:3 118:7:2 119:3:2 127:7:3 134:7:5 139:6:3 164:2:2 165:2:2 241 366:2:1
quarterly 212
que 955
quem 1008
qui 869 870
quien 942
quiet 586:6:2 587:1:1 621:3:3 622 623
quota 145:3:3 178 182 184:4:2 197:1:1 231:2:1 237:2:1 827:5:2 971:3:1 973:3:2
quote 254 285:3:1 291 292 295 304 315:4:1 460:3:2 488:5:2 493:1:1 620:3:1 663:5:2 743 765
quotenerfullung 742
quotes 295
rabais 847:2:1
rabatt 792 793:2:1
rabattfreigabe 791
radio 591
rahmenvertrag 794
ran 249
rate 198:1:1
rates 198:1:1
ratio 198:1:1
re 582
read 311:3:2
real 142:4:2 384:4:2 641:3:2 643:5:3 669:5:2
realisation 824
realistic 142:4:2
rebate 288
receita 984
red 552
redline 461:1:1 463:3:2 536
redlined 536
redlines 408:1:1 536
redlining 536
reference 488:5:2 639 663:5:2
references 663:5:2
reforecast 53
relance 859
relancer 859
remise 846 847:2:1 848
renew 518 519:6:2 613:3:2 656:4:2 657:8:3 658:3:2 674:7:4
renewal 460:3:2 461:1:1 463:3:2 515 517:2:2 522:4:1 523 524 525:1:1
renewals 516 517:2:2 523
renouvellement 865 892
renovacao 1005 1021
renovacion 939 958
renovaciones 939 940
renovacoes 1005 1006
renwl 703
replies 576:2:2
reply 498:1:1 576:2:2 592:5:2 593:2:1 594:2:1
replying 592:5:2
resiliation 883
resilier 883
respond 576:2:2 592:5:2
responding 592:5:2
responds 576:2:2
response 593:2:1 594:2:1
rest 482:4:1
reste 831 854
resultado 986
resultados 986
results 153:1:1
retention 202:2:1
rev 708
revenue 219:5:2 221 254
review 558:2:1 559:1:1
revise 305
rfi 306
rfp 306 312:5:1 313 315:4:1 460:3:2
rfq 306
ride 482:4:1
risk 100:3:3 101 137:4:2 147 467 469:4:2 470:1:1 699:1:1
rnl 703
rnwl 703
rnwls 703
roi 286
role 534
role-play 513
roll 91
roll-up 93
rollout 460:3:2
rollup 92
run 88 217:1:1 249
run-rate 89
running 249
runrate 90
said 501:2:1
sal 209
sale 266:3:1
sales 85 216 218 220 266:3:1
salesforce 422 425 801
sals 209
sandbag 84
sandbagger 84
sandbagging 84
sans 861
schliesse 757
schliessen 757
schliesst 757
schlusselkunden 803
schritte 802:1:1
scoreboard 242
scrub 33
se 911 931
seat 261 268:5:4 488:5:2 490:4:2
seats 262 267:2:1 490:4:2 663:5:2
security 401:2:2 567
seguimiento 937
seit 787
sell 127:7:3 264 273:4:3
sem 1001
send 305 492
sent 305
sfdc 422
sgn 704
sgnd 704
shape 107:4:2 112:3:3
short 156 410
shortfall 97:5:3 98
shortlisted 411
shy 156
sign 113:3:3 264 273:4:3 351:3:1 353:7:3 360:7:2 378 417 543 544 545 557:7:2 563 613:3:2 632:4:2 645:3:1 646:2:1 656:4:2 657:8:3 658:3:2 674:7:4
signature 346 460:3:2 461:1:1 463:3:2 549 562 565:3:1 575 867 868 893
signed 255:1:1 256:5:1 257:5:2 265:2:1 270 273:4:3 274:3:1 275 491:1:1 543 551 556 557:7:2 563 613:3:2 656:4:2
signer 837
signing 543 557:7:2 563
signs 563 632:4:2 645:3:1 646:2:1
silence 863
silent 586:6:2 587:1:1 621:3:3 622 623
sin 934
since 576:2:2 581 619
size 200:1:1 254
slide 352
slip 138:6:3 352 363
slippage 363 364
slipped 105:2:1 138:6:3 337 363 365 491:1:1
slipping 336 365
slips 138:6:3
sold 273:4:3
someone 605:5:3
sonderrabatt 791
sow 306 540
soylent 719
speak 580:10:3 599:7:2
spiced 394 421
spoke 580:10:3 599:7:2
spoken 599:7:2
sponsor 504 506:1:1 507 508:3:2 509:4:3 628:8:4 647:5:3 684:7:1
sql 209 210
sqls 209
stage 225 387 388 389:1:1 391:7:2 392 401:2:2 418 419:1:1 420:1:1
stages 392
stale 432 437
stall 385
stalled 385 416 491:1:1
stand 107:4:2
stark 726
start 334
status 502
step 430:2:2 431:2:2 434:1:1 459:4:1 499:1:1 716:1:1 718:1:1
steps 430:2:2 434:1:1 459:4:1 499:1:1 716:1:1 718:1:1
sterling 733
stp 700:1:1
stps 700:1:1
stuck 385 414:3:1 415:1:1 416 491:1:1 512:1:1
submit 305
subscription 527
sumiram 999:2:1
sumiu 999:2:1
summer 127:7:3 134:7:5
supplier 573 605:5:3
sur 843:3:1
sure 611:1:1
swim 249
switch 474:7:3
tailspin 719
talentpipeline 767
talk 585:4:1 599:7:2
talked 580:10:3 599:7:2
talking 585:4:1 606:6:3
target 134:7:5 145:3:3 148:3:2 149:5:3 153:1:1 158:1:1 172:4:2 173:1:1 176 184:4:2 185:2:1 186 187 189:2:1 197:1:1 207:1:1 208:4:1 231:2:1 234 237:2:1 238 239 254 472
targets 148:3:2 153:1:1 237:2:1 238
tasa 918
taux 828
taxa 987
tco 286
tcv 201
technical 403 643:5:3
tender 295 296 312:5:1 313 460:3:2 541:3:1
tenders 295 296
term 300:1:1
terminate 474:7:3 476
terms 285:3:1 300:1:1 488:5:2 663:5:2
territory 457 483
teststellung 805:1:0
tgt 696
tgts 696
think 661:2:2 678:7:2
thinking 475
thousand 246:1:1 247:3:2
through 464:3:1
too 308:3:1
top 17 32 132 224
touch 599:7:2
track 107:4:2 112:3:3 157
tracking 102
traction 498:1:1
tratos 900
trefferquote 746
trend 157
trending 102
trey 730
trial 328 397 401:2:2 405
trimestre 917:3:1
true 612:6:5
tunnel 823
turnover 222
tyrell 729
umbrella 728
umsatz 739 770
umsatze 739
umsatzprognose 745
umsatzzahlen 744
umsatzziel 741
ums~ 739
under 254
undercut 310
underperform 192
understand 680
unit 268:5:4
units 267:2:1
unlikely 672
unsigned 556
unterschreiben 777 806
unterschreibt 777
unterschrieben 777
unterschrift 779
unterzeichnen 777
unterzeichnet 777
unweighted 83
up 606:6:3
update 305 435 498:1:1 502 511
uplift 288
upsell 442
upselling 442
upsells 442
upside 87
upsold 442
us 477:4:3 605:5:3 609:1:1 610:7:4
user 268:5:4
users 490:4:2
value 200:1:1 254
vandelay 719
vendas 985
vendor 403 404 530 573 605:5:3
ventas 916 917:3:1
verba 1016
verbal 386 399 406
verbally 399
verkaufschance 738
verkaufschancen 738
verkaufstrichter 735
verkaufszahlen 744
verkaufsziel 741
verlangerung 789 807
vertrag 776 778
vertragsabschluss 749
vertragsabschlusse 749
vertragsverlangerung 788
vertragsverlangerungen 788
vertriebschance 738
vertriebschancen 738
vertriebsprognose 745
vertriebstrichter 735
vertriebszahlen 744
vertriebsziel 741
vertriebsziele 741
visit 486
vp 714
w 702
wait 595 596
waiting 595 596 597:3:3 625
walk 249
warten 780
wayne 727
weather 56
weighted 83
wer 781
wetterprognose 763
wettervorhersage 763
wgtd 711
whale 670
whales 670
which 640
white 473
why 608
wie 750
wieviel 751
win 264 273:4:3 277 281 659:4:2
wingtip 719
winnable 383 641:3:2
wins 277
without 626
wo 754 755
won 105:2:1 265:2:1 270 273:4:3 274:3:1 275 491:1:1
woodgrove 719
word 498:1:1 593:2:1 594:2:1
work 542:3:2
works 542:3:2
worst 81
worth 254 641:3:2
write 311:3:2
writing 316:1:1
wtd 711
year 119:3:2 127:7:3 134:7:5 139:6:3 164:2:2 241 302:1:1 339 520:1:1
yearend 127:7:3 134:7:5
ytd 214 713
zahlen 759:1:1 760
zielerreichung 742
zielerreichungsgrad 742
zoho 424
~als 736
~atz 739
~eal 736
~ine 735
~tze 739
`;
