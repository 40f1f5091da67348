/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */
export const RULE_KEYS = `
$ 610
<money> 244
<month> 127 134 367
<name> 342 458 485 494 495 496 497 503 505 514
<number> 99
<ordinal> 368
<percent> 168 188 193 194 195 287 489
<sum> 136 245 250 251 252 253
a 843
able 130
above 254 583
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
account 441 445 446 447 448 449 450 456 460 462 465 468 471 481
accountexecutive 808
accountmanagement 808
accountmanager 808
accountmanagerin 808
accountplan 803
accountplanung 803
accountreview 803
accounts 454 456 462 466
acct 698
accts 698
achats 873
achieved 185
acme 719
acompte 887
act 697
action 174
activity 440
actual 235
actualizar 951
acv 201
add 135
added 104 105
adventure 720
affaire 815 816 849
affaires 813 814 816 818 853
agreement 527
ahead 156
alcanzar 905
alpine 722
angebot 772
angebote 775
answer 498 576 592 593 594 627
answering 592
answers 576
approval 297
approve 297 632 645
approves 632 645
around 583
arr 201
asp 201
assessment 559
assinatura 1009
at 254
atingimento 972
att 694 695
attain 185 695
attainment 179 183 185
atteinte 824
atterrissage 834
attn 694 695
attnmt 694
attrition 883
atualizar 1014
au 843
auftrag 796 812
auftrage 797
auftragsbestand 740
auftragsbestatigung 794
auftragseingang 740
auftragseingange 740
ausschreibung 794
ausschreibungen 794
auto 521
avant 838
average 199
avg 199
await 595
awaiting 595
back 598 601
bag 96
baja 956
bank 456
bant 394 402 421
batimento 970
beat 132 196
been 617
behind 156
believe 661
below 196
best 79 86 693
bestandskunden 804
bestellung 795
better 663
between 604 653 654
bid 292 293 295 460
bids 293 295
big 8 9 10 16
billing 572
bis 752
bkg 689
bkgs 689
block 645 662
blocker 508 509
blocking 645 662
blocks 645 662
blue 734
board 602 633 676
book 127 263 273 484
booked 223 255 273 274 275
bookings 206
boss 676
bought 656
bring 143
budget 148 158 184 186 189 208 614 615 616 634 635 637 643 650 651 652 686 798 882 890 891
budgetfreigabe 798
business 190 203 215 228 379 460
buy 351 353 610 613 632 656 657 658 674 678
buyer 451 584 628 684
buying 649
c 357 358
ca 820
cac 201
call 74 82 460 486 492 504 592 600 715
called 592
calling 73 592
came 276
cancel 474 476
cancelacion 956
cancelamento 1018
canceling 474
cancelled 476
cancelling 474
cancels 476
case 80
cd 691
ce 838
ceo 633 676
cerramos 912
cerrar 912
certain 611
cette 838
cfo 451 633 676 684
champion 451 506 507 508 509 584 628 629 630 647 648
chance 359
change 609
chase 305 486 492 618
cheaper 663
check 486 487
chiffres 835 836 855
christmas 127 134
churn 444 461 463 613
churned 444
churning 444
cierras 912
cierre 901 912 924 930
cierres 901
cio 633
ciso 633
city 731
cl 691
clari 422
client 451 471 481 584 655
cliente 932 959 1022
close 95 106 113 127 264 273 280 322 329 330 331 332 333 346 349 350 351 353 360 613 658
closed 257 265 270 273 274 275 326 330 349 491 613
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
coach 513 647
cold 586 587 621
column 374
combien 830
come 106 112 113 276 501 613
comes 276
commande 875
commission 181
commit 57 58 59 60 61 62 63 64 65 66 68 69 70 613 632 656 692
commits 71
committed 64 65 66 67
committee 603
como 954 1017
compare 585
comparing 585 606
compelling 373
competition 605 664
competitive 667
competitor 309 605 664
compra 1011
comprador 932
compras 947
compromiso 925
compte 877
comptes 876
conclure 837
condiciones 952
condicoes 1015
conditions 881
confident 611
considering 606
conta 1013
contact 504 506 509 599 628
contacted 599
contacto 932
contas 1012
contoso 719
contract 266 346 460 463 493 527 541 546 564 663
contracting 401 408 409 548
contracts 266 541
contrat 866 889
contrato 941 957 1007 1020
conversion 226
convert 226
coo 633
cota 971 973 974
cotacao 1002 1003 1004
cotacoes 1004
cotizacion 935 936 938
cotizaciones 938
counter 550
countersign 562
countersigned 562
coverage 229 230 231 232 233
covered 233
crm 422 425 879 880
crm~ 422 800
cross 443
cross-sell 442
crosssell 442
cto 633
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
cuota 903 906 908
cuotas 903
customer 451 471 481 584 655
cut 455
cyberdyne 719
cycle 249
d 819 874
dark 586 587
data 426 438 968
datas 968
date 321 324 343 344 345 347 844
dates 844
deal 0 2 3 4 6 7 11 12 13 14 461
dealflow 0
dealing 4
dealreview 737
dealrunde 737
deals 1 5
dealt 4
dea~ 736
decide 353 613 645 646 656 657 674 678
decided 613 656
decides 645 646 687
decideur 871
decideurs 871
decision 346 376 593 628 643 649
delay 352 662
delaying 662
demo 370 460 488 600 620 624
depend 482
desapareceu 999
desconto 990 991
descuento 922 923
detractor 508 509
devis 856
difference 97
discount 254 285 288 289 290 294 314 663
discounts 294
discovery 370 401
docusign 562
donde 913
downgrade 474 478
downsell 478
dpa 535 540
drive 526
drop 113
drops 138
dunder 725
dynamics 423
e-signature 562
early-stage 390
economic 631 643 644 685
einkauf 783 784 810 811
einkaufsgesprach 809
eles 1019
ellos 932
else 636 666
email 486
embudo 894 895
empty 437
end 95 106 107 109 120 144 335 340 341 355 356 369
entonnoir 823
entscheider 782
entwicklungsziel 771
enviamos 937
enviar 937
eom 127 134 325 354 710
eoq 127 134 139 325 354 710
eoy 127 134 325 354 710
estimated 348
etape 845
evaluate 585
evaluating 585 606
evaluation 370 400 401 408 460
exec 377
executive 377 668
expansion 460 479
expected 94 348
explain 679
fabrikam 719
facturacion 915
facturation 887
falta 905 981
faltam 981
faltan 905
far 141
faturamento 983
fcast 689
fcst 689
fcsts 689
fecha 902
fechamento 967 997
fechamentos 967
fechar 978 979
fechas 902
feedback 498
fehlen 753
fehlt 753
field 439
figure 248
figures 148 151 153 160 161 162 163
fim 992
fin 841 842 924
final 643
find 127
finish 95 106 107 109
firma 944
first 269
fiscal 127 134
follow 305 319
forecast 51 54 55
forward 125
for~ 52
fourth 721
funil 962
funkstille 786
funnel 18 21 22
fy 127 134
gap 97 131 154 155
gerer 850
geschaftsabschluss 749
geschaftschance 738
geschaftschancen 738
gewinnquote 746
ghosted 588 589 590
ghosting 588
give 103
globex 719
gmv 201
goal 134 145 172 173 184 187 189 234 254
going 108 115 130 472 657
grand 246
grosskunden 803
grr 201
h1 127 134 366
h2 127 134 366
ha 933
habit 338
half 111 127 134 164
han 933
hang 482
happen 501 658 673
happened 501
happens 638
hear 599
heard 580 599
help 681
helping 681
high 75
higher 583
hit 113
hochrechnung 761
hold 645
holding 662
holds 645 662
hooli 719
hubspot 422 425
humongous 732
hygiene 427 428 433
ideal 15 769
ideals 769
if 675
ils 886
incumbent 605 664
ingresos 914
initech 719
initrode 719
ink 565
invoice 259 463 572
invoiced 255 260
it 633
jahr 756
jahresziel 741
job 317
k 712
karrierepipeline 767
kaufentscheidung 799
kaufvertrag 794
know 688
kundenabwanderung 790
kundendatenbank 800
kundenstatus 803
kundigungsrisiko 790
l 817
land 95 106 107 109 113 264 351 353 480 658
landing 77 108
late-stage 390
laufende 774
lead 28 29 30 31 240
leaderboard 242
leads 29
league 217
leave 78 474
leaves 78
leaving 474
left 133 167
legal 370 401 531 541 547 569 570 571 574 642 677
lernziel 771
lernziele 771
liability 539
licence 261 268 488 490 527
licences 262 267 490 663
license 261 268 527
licenses 262 267
licitacao 1010
licitacion 945
licitaciones 945
licitacoes 1010
likelihood 359
likely 142 362 611 672
limpar 1014
limpiar 951
line 117
litware 719
live 381
llegar 905
log 429 436
logo 190 203 204 205 460
logos 203
long 671
look 112 585
looking 107 585 606
lose 607 665
losing 607 665
loss 97
lost 105 491 607 665
lower 663
ltv 201
manque 831 832
many 126 227 271 272 282
map 407
marge 761 846
margin 288
massive 724
mean 199
meddic 394 402 421
meddicc 394
meddpicc 394 402 421
meeting 460 504 600
mentor 513
mentoring 513
mes 917
met 580
meta 907 908 927 969 971 973 994
metas 907 927 969 971 994
mil 982
million 246
mio 712
miss 196
missed 196
missing 437 586
monat 756 758
monatszahlen 744
monatsziel 741
money 42 637
month 111 118 119 127 134 139 164 165 241
more 278
most 76
move 352
movement 498
moves 138
mql 209 211
mqls 209
mrr 201
msa 306 535 540
mtd 214 713
much 110 114 128 129 271 272 279
multi 303 375 412 413
nachfassen 773
nachlass 793
nao 1000
nda 306 535 540 663
ne 860
neg 707
nego 707
negociation 885
negocio 899 929 965 996
negocios 898 899 964 965 966
negotiation 370 401 408 460
net 298 299
neukundenabschluss 749
neukundenabschlusse 749
news 498 500 593
nicht 785
nie 785
nimmer 785
nobody 577
noch 753
none 577
nothing 380 578 579
now 609
nrr 201
nudge 486
number 72 82 134 145 146 148 149 150 151 153 158 159 166 169 170 171 173 184 254
numbers 148 150 151 152 153 159 160 161 162 163
numeros 919 986
nxt 701
objectif 825 826 827 852
objectifs 825 827
objective 184 186 189 234 254
objetivo 907 908 927
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
opp 35 460 461
opportunite 840
opportunites 839 851
opportunity 34 36 37 38 39 40 41 43 44 45 46 47 48 49 50 460
oppties 689
oppty 689
opptys 689
orcamento 1002 1016 1023
orden 946
ordenes 946
order 254 258 266 307 346 353 460 613 656 657 658 674
orders 266
oscorp 719
ote 180
other 605
ou 833 884
over 116 254 583
overachieve 192
overachievement 192
overdue 437
own 254 453 645 683
owns 645
pace 157 236
paced 236
pacing 236
panier 829
paper 538 565 566
paperwork 460 565 566
pas 864
pay 613 645 656
pays 645
pending 491
perda 1018
performance 191 243
pied 723
pilot 397 405 460 493
pilotphase 805
pilotprojekt 805
ping 486
pipe 23 24 25 690 762
pipedrive 422
pipeline 19 26 27 231
pipes 689 717
pipln 689
pip~ 20 735
plan 134 145 148 149 158 173 175 177 184 185 186 187 189 208 237 393 395 878
planerfullung 742
planned 348
play 660
plus 862
po 553 554 555 560 561
poc 397 398 401 460 493
pocs 398
point 382
pos 553 554 555 560
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
price 254 283 284 285 288 301 488 663
pricing 294 301 620
probability 359
probable 362
process 682
procurement 370 401 461 463 528 532 533 541 568 569 571 574 677
prognose 745 764
progress 498
project 510
projected 94
projection 94
pronostico 896 928
pronosticos 896
proof 396
prop 706
proposal 254 292 295 304 313 315 370 371 401 460 488 493 620
proposals 295
proposition 857
proposta 1002 1003
props 706
propuesta 935 936
proseware 719
prospect 451 452 471 584 655
prospecto 932
provision 761
provisionen 761
pull 121 122 124 352
pullins 123
purchase 460 461 463 537 656
purchasing 529 571 574
push 352
pushed 105 491
pushouts 123
q 709
q1 111 118 127 134 139 366
q2 111 118 127 134 139 366
q3 111 118 127 134 139 366
q4 111 118 127 134 139 366
qbr 213
qbrs 213
qtd 214 713
qtr 127 134 710
qualified 384
quand 872
quando 977
quantas 976
quanto 975 998
quantos 976
quartal 756 758
quartalszahlen 744
quartalsziel 741
quarter 111 118 119 127 134 139 164 165 241 366
quarterly 212
que 955
quem 1008
qui 869 870
quien 942
quiet 586 587 621 622 623
quota 145 178 182 184 197 231 237 827 971 973
quote 254 285 291 292 295 304 315 460 488 493 620 663 743 765
quotenerfullung 742
quotes 295
rabais 847
rabatt 792 793
rabattfreigabe 791
radio 591
rahmenvertrag 794
ran 249
rate 198
rates 198
ratio 198
re 582
read 311
real 142 384 641 643 669
realisation 824
realistic 142
rebate 288
receita 984
red 552
redline 461 463 536
redlined 536
redlines 408 536
redlining 536
reference 488 639 663
references 663
reforecast 53
relance 859
relancer 859
remise 846 847 848
renew 518 519 613 656 657 658 674
renewal 460 461 463 515 517 522 523 524 525
renewals 516 517 523
renouvellement 865 892
renovacao 1005 1021
renovacion 939 958
renovaciones 939 940
renovacoes 1005 1006
renwl 703
replies 576
reply 498 576 592 593 594
replying 592
resiliation 883
resilier 883
respond 576 592
responding 592
responds 576
response 593 594
rest 482
reste 831 854
resultado 986
resultados 986
results 153
retention 202
rev 708
revenue 219 221 254
review 558 559
revise 305
rfi 306
rfp 306 312 313 315 460
rfq 306
ride 482
risk 100 101 137 147 467 469 470 699
rnl 703
rnwl 703
rnwls 703
roi 286
role 534
role-play 513
roll 91
roll-up 93
rollout 460
rollup 92
run 88 217 249
run-rate 89
running 249
runrate 90
said 501
sal 209
sale 266
sales 85 216 218 220 266
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
schritte 802
scoreboard 242
scrub 33
se 911 931
seat 261 268 488 490
seats 262 267 490 663
security 401 567
seguimiento 937
seit 787
sell 127 264 273
sem 1001
send 305 492
sent 305
sfdc 422
sgn 704
sgnd 704
shape 107 112
short 156 410
shortfall 97 98
shortlisted 411
shy 156
sign 113 264 273 351 353 360 378 417 543 544 545 557 563 613 632 645 646 656 657 658 674
signature 346 460 461 463 549 562 565 575 867 868 893
signed 255 256 257 265 270 273 274 275 491 543 551 556 557 563 613 656
signer 837
signing 543 557 563
signs 563 632 645 646
silence 863
silent 586 587 621 622 623
sin 934
since 576 581 619
size 200 254
slide 352
slip 138 352 363
slippage 363 364
slipped 105 138 337 363 365 491
slipping 336 365
slips 138
sold 273
someone 605
sonderrabatt 791
sow 306 540
soylent 719
speak 580 599
spiced 394 421
spoke 580 599
spoken 599
sponsor 504 506 507 508 509 628 647 684
sql 209 210
sqls 209
stage 225 387 388 389 391 392 401 418 419 420
stages 392
stale 432 437
stall 385
stalled 385 416 491
stand 107
stark 726
start 334
status 502
step 430 431 434 459 499 716 718
steps 430 434 459 499 716 718
sterling 733
stp 700
stps 700
stuck 385 414 415 416 491 512
submit 305
subscription 527
sumiram 999
sumiu 999
summer 127 134
supplier 573 605
sur 843
sure 611
swim 249
switch 474
tailspin 719
talentpipeline 767
talk 585 599
talked 580 599
talking 585 606
target 134 145 148 149 153 158 172 173 176 184 185 186 187 189 197 207 208 231 234 237 238 239 254 472
targets 148 153 237 238
tasa 918
taux 828
taxa 987
tco 286
tcv 201
technical 403 643
tender 295 296 312 313 460 541
tenders 295 296
term 300
terminate 474 476
terms 285 300 488 663
territory 457 483
teststellung 805
tgt 696
tgts 696
think 661 678
thinking 475
thousand 246 247
through 464
too 308
top 17 32 132 224
touch 599
track 107 112 157
tracking 102
traction 498
tratos 900
trefferquote 746
trend 157
trending 102
trey 730
trial 328 397 401 405
trimestre 917
true 612
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
unit 268
units 267
unlikely 672
unsigned 556
unterschreiben 777 806
unterschreibt 777
unterschrieben 777
unterschrift 779
unterzeichnen 777
unterzeichnet 777
unweighted 83
up 606
update 305 435 498 502 511
uplift 288
upsell 442
upselling 442
upsells 442
upside 87
upsold 442
us 477 605 609 610
user 268
users 490
value 200 254
vandelay 719
vendas 985
vendor 403 404 530 573 605
ventas 916 917
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
waiting 595 596 597 625
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
win 264 273 277 281 659
wingtip 719
winnable 383 641
wins 277
without 626
wo 754 755
won 105 265 270 273 274 275 491
woodgrove 719
word 498 593 594
work 542
works 542
worst 81
worth 254 641
write 311
writing 316
wtd 711
year 119 127 134 139 164 241 302 339 520
yearend 127 134
ytd 214 713
zahlen 759 760
zielerreichung 742
zielerreichungsgrad 742
zoho 424
~als 736
~atz 739
~eal 736
~ine 735
~tze 739
`;
