/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */
export const RULE_KEYS = `
$ 611:7:4;<money> 244;<month> 127:7:3 134:7:5 367:1:1
<name> 342:1:1 458 485:2:2 494:7:5 495:5:4 496:2:2 497:7:4 503:5:2 505:1:1 514:5:2;<number> 99
<ordinal> 368:2:2;<percent> 168 188 193:4:1 194:5:1 195 287 489:1:1;<sum> 136 245 250:5:1 251 252:5:1 253
a 841:3:1;able 130:3:2;above 254 584:4:3;absatz 759 766;absatzprognose 743;absatzzahlen 742;absatzziel 739
abschliessen 755;abschluss 746 764;abschlussdatum 745;abschlusse 745 764;abschlussquote 744
abschlusstermin 745;abschlusswahrscheinlichkeit 745;abwanderung 788;abwanderungsrisiko 788;accelerate 140
accelerator 180;accelerators 180;access 372
account 441 445 446 447:1:1 448 449:1:1 450:2:1 456:2:2 460:3:2 462:1:1 465 468 471:2:1 481
accountexecutive 806;accountmanagement 806;accountmanager 806;accountmanagerin 806;accountplan 801
accountplanung 801;accountreview 801;accounts 454:2:2 456:2:2 462:1:1 466:3:1;acct 699;accts 699
achats 871:1:1;achieved 185:2:1;acme 717;acompte 885;act 698;action 174;activity 440:1:1;actual 235:2:2
actualizar 949;acv 201;add 135;added 104 105:2:1;adventure 718;affaire 813 814:1:1 847:1:1
affaires 811 812 814:1:1 816:3:1 851;agreement 527;ahead 156;alcanzar 903;alpine 720;angebot 770
angebote 773;answer 498:1:1 577:2:2 593:5:2 594:2:1 595:2:1 628:1:1;answering 593:5:2;answers 577:2:2
approval 297;approve 297 633:4:2 646:3:1;approves 633:4:2 646:3:1;around 584:4:3;arr 201;asp 201
assessment 560:1:1;assinatura 1007;at 254;atingimento 970;att 695 696:2:1;attain 185:2:1 696:2:1
attainment 179 183:1:1 185:2:1;atteinte 822;atterrissage 832;attn 695 696:2:1;attnmt 695;attrition 881
atualizar 1012;au 841:3:1;auftrag 794 810;auftrage 795;auftragsbestand 738;auftragsbestatigung 792
auftragseingang 738;auftragseingange 738;ausschreibung 792;ausschreibungen 792;auto 521;avant 836:2:1
average 199;avg 199;await 596;awaiting 596;back 599:4:3 602:4:2;bag 96:2:2;baja 954;bank 456:2:2
bant 394 402 421;batimento 968;beat 132 196;been 618;behind 156;believe 662:2:2;below 196;best 79 86 694
bestandskunden 802;bestellung 793;better 664:5:2;between 605 654:5:2 655:1:1;bid 292 293 295 460:3:2
bids 293 295;big 8:4:1 9:1:1 10 16:3:3;billing 573;bis 750;bkg 690;bkgs 690;block 646:3:1 663
blocker 508:3:2 509:4:3;blocking 646:3:1 663;blocks 646:3:1 663;blue 732;board 603 634:1:1 677:1:1
book 127:7:3 263 273:4:3 484;booked 223 255:1:1 273:4:3 274:3:1 275;bookings 206;boss 677:1:1
bought 657:4:2;bring 143
budget 148:3:2 158:1:1 184:4:2 186 189:2:1 208:4:1 615:4:2 616 617 635 636:3:2 638:3:2 644:5:3 651 652:3:2 653:4:2 687:1:1 796 880 888:3:1 889
budgetfreigabe 796;business 190:1:1 203:1:1 215:1:1 228 379 460:3:2
buy 351:3:1 353:7:3 611:7:4 614:3:2 633:4:2 657:4:2 658:8:3 659:3:2 675:7:4 679:7:2
buyer 451:1:1 585:5:3 629:8:4 685:7:1;buying 650;c 357 358;ca 818;cac 201
call 74:1:1 82:4:2 460:3:2 486 492 504 593:5:2 601:7:3 716;called 593:5:2;calling 73:3:1 593:5:2
came 276:2:1;cancel 474:7:3 476;cancelacion 954;cancelamento 1016;canceling 474:7:3;cancelled 476
cancelling 474:7:3;cancels 476;case 80:1:1;cd 692;ce 836:2:1;ceo 634:1:1 677:1:1;cerramos 910;cerrar 910
certain 612:1:1;cette 836:2:1;cfo 451:1:1 634:1:1 677:1:1 685:7:1
champion 451:1:1 506:1:1 507 508:3:2 509:4:3 585:5:3 629:8:4 630:3:2 631 648:5:3 649:4:3;chance 359
change 610:1:1;chase 305 486 492 619;cheaper 664:5:2;check 486 487;chiffres 833:1:1 834:1:0 853
christmas 127:7:3 134:7:5;churn 444 461:1:1 463:3:2 614:3:2;churned 444;churning 444;cierras 910
cierre 899 910 922 928;cierres 899;cio 634:1:1;ciso 634:1:1;city 729;cl 692;clari 422
client 451:1:1 471:2:1 481 585:5:3 656:2:1;cliente 930 957:1:1 1020:1:1
close 95:4:3 106:7:3 113:3:3 127:7:3 264 273:4:3 280 322 329 330 331 332 333 346 349 350 351:3:1 353:7:3 360:7:2 614:3:2 659:3:2
closed 257:5:2 265:2:1 270 273:4:3 274:3:1 275 326 330 349 491:1:1 614:3:2;closedate 320;closedates 320
closedlost 327;closedwon 327;closer 835;closes 349 350;closing 323 329 330 333 349 350 361;cloturer 835
cls 692;clsd 692;cmt 693;coach 513 648:5:3;cold 587:6:2 588:1:1 622:3:3;column 374;combien 828
come 106:7:3 112:3:3 113:3:3 276:2:1 501:2:1 614:3:2;comes 276:2:1;commande 873:2:2;commission 181
commit 57:1:1 58 59 60:3:1 61 62 63 64 65:4:3 66:4:3 68 69 70:1:1 614:3:2 633:4:2 657:4:2 693;commits 71
committed 64 65:4:3 66:4:3 67;committee 604;como 952 1015;compare 586:4:1;comparing 586:4:1 607:6:3
compelling 373;competition 606:5:3 665;competitive 668;competitor 309 606:5:3 665;compra 1009:2:2
comprador 930;compras 945:1:1;compromiso 923;compte 875;comptes 874;conclure 835;condiciones 950
condicoes 1013;conditions 879;confident 612:1:1;considering 607:6:3;conta 1011
contact 504 506:1:1 509:4:3 600:7:2 629:8:4;contacted 600:7:2;contacto 930;contas 1010;contoso 717
contract 266:3:1 346 460:3:2 463:3:2 493:1:1 527 542:3:1 547:1:1 565 664:5:2
contracting 401:2:2 408:1:1 409 549;contracts 266:3:1 542:3:1;contrat 864 887;contrato 939 955 1005 1018
conversion 226;convert 226;coo 634:1:1;cota 969:3:1 971:3:2 972;cotacao 1000 1001 1002;cotacoes 1002
cotizacion 933 934 936;cotizaciones 936;counter 551;countersign 563;countersigned 563
coverage 229 230:1:1 231:2:1 232 233;covered 233;crm 422 425 877:4:1 878;crm~ 422 798;cross 443
cross-sell 442;crosssell 442;cto 634:1:1;ctr 706;ctrct 706;cuando 941;cuantas 908;cuanto 907;cuantos 908
cuenta 947 948;cuentas 946;cumplimiento 902;cumplir 903;cuota 901 904 906:6:2;cuotas 901
customer 451:1:1 471:2:1 481 585:5:3 656:2:1;cut 455;cyberdyne 717;cycle 249;d 817:1:1 872:1:1
dark 587:6:2 588:1:1;data 426 438 966;datas 966;date 321 324 343:9:3 344:1:1 345:2:2 347:1:1 842;dates 842
deal 0 2:1:1 3 4 6 7 11:1:1 12:2:2 13:1:1 14 461:1:1;dealflow 0;dealing 4;dealreview 735;dealrunde 735
deals 1 5:1:1;dealt 4;dea~ 734;decide 353:7:3 614:3:2 646:3:1 647:2:1 657:4:2 658:8:3 675:7:4 679:7:2
decided 614:3:2 657:4:2;decides 646:3:1 647:2:1 688:1:1;decideur 869;decideurs 869
decision 346 376 594:2:1 629:8:4 644:5:3 650;delay 352 663;delaying 663
demo 370:5:2 460:3:2 488:5:2 601:7:3 621:3:1 625:3:1;depend 482:4:1;desapareceu 997:2:1
desconto 988 989:3:1;descuento 920 921:3:1;detractor 508:3:2 509:4:3;devis 854;difference 97:5:3
discount 254 285:3:1 288 289 290:3:2 294 314:5:1 664:5:2;discounts 294;discovery 370:5:2 401:2:2
docusign 563;donde 911;downgrade 474:7:3 478;downsell 478;dpa 536 541;drive 526:2:2;drop 113:3:3
drops 138:6:3;dunder 723;dynamics 423;e-signature 563;early-stage 390;economic 632 644:5:3 645 686
einkauf 781 782:1:1 808:4:3 809:5:1;einkaufsgesprach 807;eles 1017;ellos 930;else 637:2:1 667:1:1
email 486;embudo 892 893;empty 437
end 95:4:3 106:7:3 107:4:2 109 120:1:1 144 335 340:2:2 341:7:1 355:1:1 356 369:2:2;entonnoir 821
entscheider 780;entwicklungsziel 769;enviamos 935;enviar 935;eom 127:7:3 134:7:5 325 354:2:1 711
eoq 127:7:3 134:7:5 139:6:3 325 354:2:1 711;eoy 127:7:3 134:7:5 325 354:2:1 711;estimated 348;etape 843
evaluate 586:4:1;evaluating 586:4:1 607:6:3;evaluation 370:5:2 400 401:2:2 408:1:1 460:3:2;exec 377
executive 377 669;expansion 460:3:2 479;expected 94 348;explain 680;fabrikam 717;facturacion 913
facturation 885;falta 903 979;faltam 979;faltan 903;far 141:1:1;faturamento 981;fcast 690;fcst 690
fcsts 690;fecha 900;fechamento 965 995;fechamentos 965;fechar 976:1:1 977;fechas 900;feedback 498:1:1
fehlen 751;fehlt 751;field 439:1:1;figure 248:1:1;figures 148:3:2 151:1:1 153:1:1 160 161:3:1 162:1:1 163
fim 990;fin 839 840 922;final 644:5:3;find 127:7:3;finish 95:4:3 106:7:3 107:4:2 109;firma 942;first 269
fiscal 127:7:3 134:7:5;follow 305 319;forecast 51 54:1:1 55;forward 125:1:1;for~ 52;fourth 719;funil 960
funkstille 784;funnel 18 21:1:1 22;fy 127:7:3 134:7:5;gap 97:5:3 131:4:2 154 155:3:2;gerer 848
geschaftsabschluss 747;geschaftschance 736;geschaftschancen 736;gewinnquote 744;ghosted 589 590 591:1:1
ghosting 589;give 103;globex 717;gmv 201;goal 134:7:5 145:3:3 172:4:2 173:1:1 184:4:2 187 189:2:1 234 254
going 108:5:3 115:5:2 130:3:2 472 658:8:3;grand 246:1:1;grosskunden 801;grr 201;h1 127:7:3 134:7:5 366:2:1
h2 127:7:3 134:7:5 366:2:1;ha 931:2:1;habit 338;half 111:4:3 127:7:3 134:7:5 164:2:2;han 931:2:1
hang 482:4:1;happen 501:2:1 659:3:2 674:7:3;happened 501:2:1;happens 639:2:1;hear 600:7:2
heard 581:10:3 600:7:2;help 682;helping 682;high 75;higher 584:4:3;hit 113:3:3;hochrechnung 759
hold 646:3:1;holding 663;holds 646:3:1 663;hooli 717;hubspot 422 425;humongous 730;hygiene 427:1:1 428 433
ideal 15 767;ideals 767;if 676:6:4;ils 884;incumbent 606:5:3 665;ingresos 912;initech 717;initrode 717
ink 566:3:1;invoice 259 463:3:2 573;invoiced 255:1:1 260;it 634:1:1;jahr 754;jahresziel 739;job 317;k 713
karrierepipeline 765;kaufentscheidung 797;kaufvertrag 792;know 689:3:3;kundenabwanderung 788
kundendatenbank 798;kundenstatus 801;kundigungsrisiko 788;l 815
land 95:4:3 106:7:3 107:4:2 109 113:3:3 264 351:3:1 353:7:3 480 659:3:2;landing 77 108:5:3;late-stage 390
laufende 772;lead 28 29:1:1 30 31 240;leaderboard 242;leads 29:1:1;league 217:1:1;leave 78:4:2 474:7:3
leaves 78:4:2;leaving 474:7:3;left 133:3:1 167:5:2
legal 370:5:2 401:2:2 531 542:3:1 548 570:1:1 571:2:1 572:3:1 575:8:2 643 678:2:2;lernziel 769
lernziele 769;liability 540;licence 261 268:5:4 488:5:2 490:4:2 527;licences 262 267:2:1 490:4:2 664:5:2
license 261 268:5:4 527;licenses 262 267:2:1;licitacao 1008;licitacion 943;licitaciones 943
licitacoes 1008;likelihood 359;likely 142:4:2 362:1:1 612:1:1 673;limpar 1012;limpiar 949;line 117:3:2
litware 717;live 381:1:1;llegar 903;log 429 436;logo 190:1:1 203:1:1 204:2:1 205 460:3:2;logos 203:1:1
long 672;look 112:3:3 586:4:1;looking 107:4:2 586:4:1 607:6:3;lose 608 666;losing 608 666;loss 97:5:3
lost 105:2:1 491:1:1 608 666;lower 664:5:2;ltv 201;manque 829 830:1:1
many 126:2:2 227:1:1 271:1:1 272:1:1 282:1:1;map 407;marge 759 844;margin 288;massive 722;mean 199
meddic 394 402 421;meddicc 394;meddpicc 394 402 421;meeting 460:3:2 504 601:7:3;mentor 513;mentoring 513
mes 915:3:1;met 581:10:3;meta 905 906:6:2 925 967 969:3:1 971:3:2 992;metas 905 925 967 969:3:1 992
mil 980:1:1;million 246:1:1;mio 713;miss 196;missed 196;missing 437 587:6:2;monat 754 756:3:2
monatszahlen 742;monatsziel 739;money 42 638:3:2
month 111:4:3 118:7:2 119:3:2 127:7:3 134:7:5 139:6:3 164:2:2 165:2:2 241;more 278:6:2;most 76;move 352
movement 498:1:1;moves 138:6:3;mql 209 211;mqls 209;mrr 201;msa 306 536 541;mtd 214 714
much 110:1:1 114:1:1 128:1:1 129:1:1 271:1:1 272:1:1 279:1:1;multi 303 375 412 413:4:1;nachfassen 771
nachlass 791:2:1;nao 998:2:1;nda 306 536 541 664:5:2;ne 858:2:1;neg 708;nego 708;negociation 883
negocio 897 927 963 994;negocios 896 897 962 963 964:1:1;negotiation 370:5:2 401:2:2 408:1:1 460:3:2
net 298 299;neukundenabschluss 747;neukundenabschlusse 747;news 498:1:1 500 594:2:1;nicht 783:5:2
nie 783:5:2;nimmer 783:5:2;nobody 578;noch 751;none 578;nothing 380:1:1 579 580;now 610:1:1;nrr 201
nudge 486
number 72:2:2 82:4:2 134:7:5 145:3:3 146:1:1 148:3:2 149:5:3 150:4:3 151:1:1 153:1:1 158:1:1 159:1:1 166:1:1 169 170:1:1 171 173:1:1 184:4:2 254
numbers 148:3:2 150:4:3 151:1:1 152 153:1:1 159:1:1 160 161:3:1 162:1:1 163;numeros 917:1:1 984
nxt 702:1:1;objectif 823 824 825:5:2 850;objectifs 823 825:5:2;objective 184:4:2 186 189:2:1 234 254
objetivo 905 906:6:2 925;objetivos 905;odds 359;oferta 933;offene 772;offenen 772;offer 292 304 318
offre 855 856 886;onde 978;opening 334;operaciones 898;oportunidad 919 924;oportunidade 987 991
oportunidades 918 924 986 991;opp 35 460:3:2 461:1:1;opportunite 838;opportunites 837 849;opportunities 47
opportunity 34:1:1 36 37:1:1 38:3:2 39:1:1 40:2:1 41:3:1 43 44:1:1 45 46:1:1 48:1:1 49:2:1 50 460:3:2
oppties 690;oppty 690;opptys 690;orcamento 1000 1014 1021;orden 944;ordenes 944
order 254 258 266:3:1 307 346 353:7:3 460:3:2 614:3:2 657:4:2 658:8:3 659:3:2 675:7:4;orders 266:3:1
oscorp 717;ote 180;other 606:5:3;ou 831 882;over 116:7:3 254 584:4:3;overachieve 192;overachievement 192
overdue 437;own 254 453:1:1 646:3:1 684:1:1;owns 646:3:1;pace 157 236;paced 236;pacing 236;panier 827
paper 539 566:3:1 567;paperwork 460:3:2 566:3:1 567;pas 862;pay 614:3:2 646:3:1 657:4:2;pays 646:3:1
pending 491:1:1;perda 1016;performance 191:1:1 243;pied 721;pilot 397 405 460:3:2 493:1:1
pilotphase 803:1:0;pilotprojekt 803:1:0;ping 486;pipe 23:2:2 24 25 691 760;pipedrive 422
pipeline 19 26:1:1 27 231:2:1;pipes 690;pipln 690;pip~ 20 733
plan 134:7:5 145:3:3 148:3:2 149:5:3 158:1:1 173:1:1 175:1:1 177:3:2 184:4:2 185:2:1 186 187 189:2:1 208:4:1 237:2:1 393:4:2 395:1:1 876
planerfullung 740;planned 348;play 661:1:1;plus 860;po 554:1:0 555:4:1 556 561:4:1 562
poc 397 398 401:2:2 460:3:2 493:1:1;pocs 398;point 382:5:3;pos 554:1:0 555:4:1 556 561:4:1;pov 398
power 650;ppl 691;ppline 690;ppln 690;pplne 690;practice 513;practise 513;preferred 403;preisfreigabe 789
presupuesto 933 951 958 959;previsao 961 993;prevision 820 895;previsiones 895;previsionnel 820
previsions 819;previsoes 961;price 254 283 284 285:3:1 288 301 488:5:2 664:5:2;pricing 294 301 621:3:1
probability 359;probable 362:1:1;process 683:5:3
procurement 370:5:2 401:2:2 461:1:1 463:3:2 528 532:5:1 533:4:1 534 542:3:1 569 570:1:1 572:3:1 575:8:2 678:2:2
prognose 743 762;progress 498:1:1;project 510;projected 94;projection 94;pronostico 894 926
pronosticos 894;proof 396;prop 707
proposal 254 292 295 304 313 315:4:1 370:5:2 371 401:2:2 460:3:2 488:5:2 493:1:1 621:3:1;proposals 295
proposition 855;proposta 1000 1001;props 707;propuesta 933 934;proseware 717
prospect 451:1:1 452:6:2 471:2:1 585:5:3 656:2:1;prospecto 930;provision 759;provisionen 759
pull 121 122 124 352;pullins 123;purchase 460:3:2 461:1:1 463:3:2 538 657:4:2
purchasing 529 572:3:1 575:8:2;push 352;pushed 105:2:1 491:1:1;pushouts 123;q 710
q1 111:4:3 118:7:2 127:7:3 134:7:5 139:6:3 366:2:1;q2 111:4:3 118:7:2 127:7:3 134:7:5 139:6:3 366:2:1
q3 111:4:3 118:7:2 127:7:3 134:7:5 139:6:3 366:2:1;q4 111:4:3 118:7:2 127:7:3 134:7:5 139:6:3 366:2:1
qbr 213;qbrs 213;qtd 214 714;qtr 127:7:3 134:7:5 711;qualified 384:4:2;quand 870;quando 975;quantas 974
quanto 973 996;quantos 974;quartal 754 756:3:2;quartalszahlen 742;quartalsziel 739
quarter 111:4:3 118:7:2 119:3:2 127:7:3 134:7:5 139:6:3 164:2:2 165:2:2 241 366:2:1;quarterly 212;que 953
quem 1006;qui 867 868;quien 940;quiet 587:6:2 588:1:1 622:3:3 623 624
quota 145:3:3 178 182 184:4:2 197:1:1 231:2:1 237:2:1 825:5:2 969:3:1 971:3:2
quote 254 285:3:1 291 292 295 304 315:4:1 460:3:2 488:5:2 493:1:1 621:3:1 664:5:2 741 763
quotenerfullung 740;quotes 295;rabais 845:2:1;rabatt 790 791:2:1;rabattfreigabe 789;radio 592
rahmenvertrag 792;ran 249;rate 198:1:1;rates 198:1:1;ratio 198:1:1;re 583;read 311:3:2
real 142:4:2 384:4:2 642:3:2 644:5:3 670:5:2;realisation 822;realistic 142:4:2;rebate 288;receita 982
red 553;redline 461:1:1 463:3:2 537;redlined 537;redlines 408:1:1 537;redlining 537
reference 488:5:2 640 664:5:2;references 664:5:2;reforecast 53;relance 857;relancer 857
remise 844 845:2:1 846;renew 518 519:6:2 614:3:2 657:4:2 658:8:3 659:3:2 675:7:4
renewal 460:3:2 461:1:1 463:3:2 515 517:2:2 522:4:1 523 524 525:1:1;renewals 516 517:2:2 523
renouvellement 863 890;renovacao 1003 1019;renovacion 937 956;renovaciones 937 938;renovacoes 1003 1004
renwl 704;replies 577:2:2;reply 498:1:1 577:2:2 593:5:2 594:2:1 595:2:1;replying 593:5:2;resiliation 881
resilier 881;respond 577:2:2 593:5:2;responding 593:5:2;responds 577:2:2;response 594:2:1 595:2:1
rest 482:4:1;reste 829 852;resultado 984;resultados 984;results 153:1:1;retention 202:2:1;rev 709
revenue 219:5:2 221 254;review 559:2:1 560:1:1;revise 305;rfi 306;rfp 306 312:5:1 313 315:4:1 460:3:2
rfq 306;ride 482:4:1;risk 100:3:3 101 137:4:2 147 467 469:4:2 470:1:1 700:1:1;rnl 704;rnwl 704;rnwls 704
roi 286;role 535;role-play 513;roll 91;roll-up 93;rollout 460:3:2;rollup 92;run 88 217:1:1 249;run-rate 89
running 249;runrate 90;said 501:2:1;sal 209;sale 266:3:1;sales 85 216 218 220 266:3:1
salesforce 422 425 799;sals 209;sandbag 84;sandbagger 84;sandbagging 84;sans 859;schliesse 755
schliessen 755;schliesst 755;schlusselkunden 801;schritte 800:1:1;scoreboard 242;scrub 33;se 909 929
seat 261 268:5:4 488:5:2 490:4:2;seats 262 267:2:1 490:4:2 664:5:2;security 401:2:2 568;seguimiento 935
seit 785;sell 127:7:3 264 273:4:3;sem 999;send 305 492;sent 305;sfdc 422;sgn 705;sgnd 705
shape 107:4:2 112:3:3;short 156 410;shortfall 97:5:3 98;shortlisted 411;shy 156
sign 113:3:3 264 273:4:3 351:3:1 353:7:3 360:7:2 378 417 544 545 546 558:7:2 564 614:3:2 633:4:2 646:3:1 647:2:1 657:4:2 658:8:3 659:3:2 675:7:4
signature 346 460:3:2 461:1:1 463:3:2 550 563 566:3:1 576 865 866 891
signed 255:1:1 256:5:1 257:5:2 265:2:1 270 273:4:3 274:3:1 275 491:1:1 544 552 557 558:7:2 564 614:3:2 657:4:2
signer 835;signing 544 558:7:2 564;signs 564 633:4:2 646:3:1 647:2:1;silence 861
silent 587:6:2 588:1:1 622:3:3 623 624;sin 932;since 577:2:2 582 620;size 200:1:1 254;slide 352
slip 138:6:3 352 363;slippage 363 364;slipped 105:2:1 138:6:3 337 363 365 491:1:1;slipping 336 365
slips 138:6:3;sold 273:4:3;someone 606:5:3;sonderrabatt 789;sow 306 541;soylent 717;speak 581:10:3 600:7:2
spiced 394 421;spoke 581:10:3 600:7:2;spoken 600:7:2
sponsor 504 506:1:1 507 508:3:2 509:4:3 629:8:4 648:5:3 685:7:1;sql 209 210;sqls 209
stage 225 387 388 389:1:1 391:7:2 392 401:2:2 418 419:1:1 420:1:1;stages 392;stale 432 437;stall 385
stalled 385 416 491:1:1;stand 107:4:2;stark 724;start 334;status 502
step 430:2:2 431:2:2 434:1:1 459:4:1 499:1:1;steps 430:2:2 434:1:1 459:4:1 499:1:1;sterling 731
stp 701:1:1;stps 701:1:1;stuck 385 414:3:1 415:1:1 416 491:1:1 512:1:1;submit 305;subscription 527
sumiram 997:2:1;sumiu 997:2:1;summer 127:7:3 134:7:5;supplier 574 606:5:3;sur 841:3:1;sure 612:1:1
swim 249;switch 474:7:3;tailspin 717;talentpipeline 765;talk 586:4:1 600:7:2;talked 581:10:3 600:7:2
talking 586:4:1 607:6:3
target 134:7:5 145:3:3 148:3:2 149:5:3 153:1:1 158:1:1 172:4:2 173:1:1 176 184:4:2 185:2:1 186 187 189:2:1 197:1:1 207:1:1 208:4:1 231:2:1 234 237:2:1 238 239 254 472
targets 148:3:2 153:1:1 237:2:1 238;tasa 916;taux 826;taxa 985;tco 286;tcv 201;technical 403 644:5:3
tender 295 296 312:5:1 313 460:3:2 542:3:1;tenders 295 296;term 300:1:1;terminate 474:7:3 476
terms 285:3:1 300:1:1 488:5:2 664:5:2;territory 457 483;teststellung 803:1:0;tgt 697;tgts 697
think 662:2:2 679:7:2;thinking 475;thousand 246:1:1 247:3:2;through 464:3:1;too 308:3:1;top 17 32 132 224
touch 600:7:2;track 107:4:2 112:3:3 157;tracking 102;traction 498:1:1;tratos 898;trefferquote 744
trend 157;trending 102;trey 728;trial 328 397 401:2:2 405;trimestre 915:3:1;true 613:6:5;tunnel 821
turnover 222;tyrell 727;umbrella 726;umsatz 737 768;umsatze 737;umsatzprognose 743;umsatzzahlen 742
umsatzziel 739;ums~ 737;under 254;undercut 310;underperform 192;understand 681;unit 268:5:4;units 267:2:1
unlikely 673;unsigned 557;unterschreiben 775 804;unterschreibt 775;unterschrieben 775;unterschrift 777
unterzeichnen 775;unterzeichnet 775;unweighted 83;up 607:6:3;update 305 435 498:1:1 502 511;uplift 288
upsell 442;upselling 442;upsells 442;upside 87;upsold 442;us 477:4:3 606:5:3 610:1:1 611:7:4;user 268:5:4
users 490:4:2;value 200:1:1 254;vandelay 717;vendas 983;vendor 403 404 530 574 606:5:3;ventas 914 915:3:1
verba 1014;verbal 386 399 406;verbally 399;verkaufschance 736;verkaufschancen 736;verkaufstrichter 733
verkaufszahlen 742;verkaufsziel 739;verlangerung 787 805;vertrag 774 776;vertragsabschluss 747
vertragsabschlusse 747;vertragsverlangerung 786;vertragsverlangerungen 786;vertriebschance 736
vertriebschancen 736;vertriebsprognose 743;vertriebstrichter 733;vertriebszahlen 742;vertriebsziel 739
vertriebsziele 739;visit 486;vp 715;w 703;wait 596 597;waiting 596 597 598:3:3 626;walk 249;warten 778
wayne 725;weather 56;weighted 83;wer 779;wetterprognose 761;wettervorhersage 761;wgtd 712;whale 671
whales 671;which 641;white 473;why 609;wie 748;wieviel 749;win 264 273:4:3 277 281 660:4:2;wingtip 717
winnable 383 642:3:2;wins 277;without 627;wo 752 753;won 105:2:1 265:2:1 270 273:4:3 274:3:1 275 491:1:1
woodgrove 717;word 498:1:1 594:2:1 595:2:1;work 543:3:2;works 543:3:2;worst 81;worth 254 642:3:2
write 311:3:2;writing 316:1:1;wtd 712;year 119:3:2 127:7:3 134:7:5 139:6:3 164:2:2 241 302:1:1 339 520:1:1
yearend 127:7:3 134:7:5;ytd 214 714;zahlen 757:1:1 758;zielerreichung 740;zielerreichungsgrad 740;zoho 424
~als 734;~atz 737;~eal 734;~ine 733;~tze 737
`;
