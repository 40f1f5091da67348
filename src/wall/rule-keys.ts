/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */
export const RULE_KEYS = `
$ 710:7:4;50 953;<company> 530 572:2:2 581:7:5 582:5:4 583:2:2 584:7:4 590:5:2 592:1:1;<money> 295
<month> 156:7:3 164:7:5 424:1:1 959:4:3 972:3:2;<name> 399:1:1 539 604:5:2
<number> 128 934:1:1 951:4:3 961:3:3 962:2:2 963:2:2 982:4:3 988 990;<ordinal> 425:2:2 959:4:3
<percent> 200 224 229:4:1 230:5:1 231 342 576:1:1 952:1:1 979:4:3
<sum> 166 296 301:5:1 302 303:5:1 304 962:2:2;<times> 1004;<weekday> 959:4:3;a 1171:2:1 1174:3:1
able 159:3:2;above 305 683:4:3;absatz 1087 1094;absatzprognose 1056;absatzzahlen 1055;absatzziel 1052
abschliessen 1083;abschluss 1059 1060 1071 1092;abschlussdatum 1058;abschlusse 1058 1092
abschlussquote 1057;abschlusstermin 1058;abschlusswahrscheinlichkeit 1058;abwanderung 1116
abwanderungsrisiko 1116;accelerate 170;accelerator 216;accelerators 216;accept 798:3:2
accepted 531:3:1 798:3:2;access 429
account 510 512 516 517 518:1:1 519 520:1:1 521:2:1 527:2:2 534:1:1 541:3:2 543:1:1 552 555 558:2:1 568 1010
accountexecutive 1136;accountmanagement 1136;accountmanager 1136;accountmanagerin 1136;accountplan 1130
accountplanung 1130;accountreview 1130;accounts 525:2:2 527:2:2 534:1:1 543:1:1 553:3:1 1010
achats 1204:1:1;achieved 221:2:1;acme 1030;acompte 1218;act 1009;action 210 944:1:1
activity 495:2:2 511:1:1;actual 272:2:2;actualizar 1288;acv 237;add 165;add-on 882;add-ons 882
added 133 134:2:1;addon 882;addons 882;advance 890;adventure 1031;affaire 1143 1144:1:1 1180:1:1
affaires 1141 1142 1144:1:1 1146:3:1 1184;agreement 617;ahead 187 851:1:1 852:2:2;alcanzar 1237;alive 928
alpine 1033;amber 933;angebot 1098;angebote 1101;another 824:3:2
answer 585:1:1 676:2:2 692:5:2 693:2:1 694:2:1 727:1:1 792:1:1 794 829:5:2;answering 692:5:2
answers 676:2:2;approval 353;approve 353 732:4:2 745:3:1;approves 732:4:2 745:3:1;around 683:4:3 807:1:1
arr 237;asp 237;assessment 654:1:1;assinatura 1351;at 305;atingimento 1309;att 1006 1007:2:1
attain 221:2:1 1007:2:1;attainment 215 219:1:1 221:2:1;atteinte 1152;atterrissage 1162;attn 1006 1007:2:1
attnmt 1006;attrition 1214;atualizar 1356;au 1174:3:1;auftrag 1122 1140;auftrage 1123;auftragsbestand 1051
auftragsbestatigung 1120;auftragseingang 1051;auftragseingange 1051;ausschreibung 1120
ausschreibungen 1120;auto 611;avant 1166:2:1;average 235 291;avg 235 291;await 695;awaiting 695
back 535:1:1 698:4:3 701:4:2 777:1:1 796:1:1 797:3:3 830:1:1;backfill 889;backlog 284;bag 125:2:2
baja 1293;bank 527:2:2;bant 454 463 485;base 547:1:1;batimento 1307;bc 1002;beat 162 232;been 717
behind 187 991:4:2;believe 761:2:2;below 232 991:4:2;best 108 115 1005;bestandskunden 1131;bestellung 1121
bet 929:7:1 948;better 763:5:2;betting 929:7:1;between 704 753:5:2 754:1:1 825
bid 336:1:1 347 348 350 351 541:3:2 845:1:1;bids 336:1:1 348 351;big 9:4:1 10:1:1 11:1:1 12 19:3:3 919:1:1
billed 283;billing 672;bis 1075;bkg 998;bkgs 998;block 745:3:1 762;blocked 837:1:1;blocker 595:3:2 596:4:3
blocking 745:3:1 762;blocks 745:3:1 762;blue 1045;board 702 733:1:1 776:1:1 831:4:3 832:5:2 836:2:1
book 156:7:3 314 324:4:3 571;booked 260 282 306:1:1 324:4:3 325:3:1 326;bookings 242 284
boss 776:1:1 831:4:3 836:2:1 868:2:1;bought 756:4:2;break 938:2:2;bring 174 925:4:1
budget 179:3:2 189:1:1 220:4:2 222 225:2:1 244:4:1 714:4:2 715 716 734 735:3:2 737:3:2 743:5:3 750 751:3:2 752:4:2 789:1:1 840:4:3 841:3:3 854 1124:3:2 1125 1213 1221:3:1 1222
budgetfreigabe 1125;bulk 337;bundle 337;bury 922
business 226:1:1 239:1:1 251:1:1 265 294:2:1 436 541:3:2 811:5:5;but 859:2:2
buy 408:3:1 410:7:3 710:7:4 713:3:2 732:4:2 756:4:2 757:8:3 758:3:2 774:7:4 781:7:2 815:2:2 828:6:3
buyer 522:1:1 684:5:3 728:8:4 787:7:1 831:4:3 836:2:1;buying 749;c 414 415;ca 1148;cac 237
call 103:1:1 111:4:2 541:3:2 573 579 591 692:5:2 700:7:3 810 820:1:0 1029;callback 792:1:1;called 692:5:2
calling 102:3:1 692:5:2;came 327:2:1 924:2:1;cancel 561:7:3 563 808:6:2;cancelacion 1293;cancelamento 1360
canceling 561:7:3;cancellation 536;cancelled 563 800:3:1;cancelling 561:7:3 808:6:2;cancels 563
case 109:1:1 949:1:1 950:2:2;cd 1000;ce 1166:2:1;ceiling 970
ceo 733:1:1 776:1:1 831:4:3 836:2:1 867:5:3 868:2:1;cerramos 1244;cerrar 1244
certain 711:1:1 973:1:1 976:1:1;cette 1166:2:1
cfo 522:1:1 733:1:1 776:1:1 787:7:1 831:4:3 836:2:1 867:5:3 868:2:1
champion 522:1:1 593:1:1 594 595:3:2 596:4:3 599 600 684:5:3 728:8:4 729:3:2 730 747:5:3 748:4:3 842:2:2 843:1:1 853:1:1
chance 416 939:1:1 976:1:1;chancen 1070;change 709:1:1;changed 817:4:3;chase 361 573 579 718
cheaper 339:1:1 763:5:2 821:5:2 824:3:2;check 573 574 598;chiffres 1163:1:1 1164:1:0 1186
choose 803:1:1 828:6:3;christmas 156:7:3 164:7:5 959:4:3 972:3:2;churn 515 542:1:1 544:3:2 713:3:2 808:6:2
churned 515;churning 515;cierras 1244;cierre 1233 1244 1256 1262;cierres 1233
cio 733:1:1 831:4:3 836:2:1 867:5:3;ciso 733:1:1 831:4:3 836:2:1;city 1042;cl 1000 1028;clari 486
client 522:1:1 558:2:1 568 684:5:3 755:2:1;cliente 1264 1280 1296:1:1 1340 1364:1:1;clientes 1280 1340
close 124:4:3 135:7:3 142:3:3 156:7:3 315 324:4:3 331 378 385 386 387 388 389 403 406 407 408:3:1 410:7:3 417:7:2 713:3:2 758:3:2 872 922
closed 308:5:2 316:2:1 321 324:4:3 325:3:1 326 381 386 406 578:1:1 713:3:2;closedate 376;closedates 376
closedlost 382;closedwon 382;closer 1165;closes 406 407;closing 379 385 386 389 406 407 418 872
cloturer 1165;cls 1000;clsd 1000;club 293:2:1;cmt 1001 1002;coach 603 747:5:3;cold 686:6:2 687:1:1 721:3:3
column 431;combien 1158;come 135:7:3 141:3:3 142:3:3 173:4:1 327:2:1 588:2:1 713:3:2;comes 327:2:1 924:2:1
commande 1206:2:2;commission 217
commit 80:1:1 81 82 83:3:1 84 86 87 88 89 90 91 92:4:3 93:4:3 95 96 97 98:1:1 99 713:3:2 732:4:2 756:4:2 828:6:3 1001 1002
commits 100;committed 91 92:4:3 93:4:3 94;committee 703 778;committing 85;como 1229 1291 1359
compare 685:4:1;comparing 685:4:1 706:6:3;compelling 430;competition 705:5:3 764;competitive 767
competitor 365 705:5:3 764 824:3:2 893:10:5;compliance 832:5:2;compra 1353:2:2;comprador 1264
compras 1284:1:1;compromiso 1257;compte 1208;comptes 1207;conclure 1165;condiciones 1289;condicoes 1357
conditions 1212;confident 711:1:1 964;considering 706:6:3;conta 1355
contact 495:2:2 551:1:1 591 593:1:1 596:4:3 699:7:2 728:8:4 862:2:1;contacted 699:7:2;contacto 1264
contas 1354;contoso 1030
contract 317:3:1 350 403 541:3:2 544:3:2 580:1:1 617 632:3:1 637:1:1 659 763:5:2 812:4:4 819:3:1 821:5:2
contracting 462:2:2 469:1:1 470 639;contracts 317:3:1 632:3:1;contrat 1197 1220
contrato 1273 1294 1349 1362;conversion 263;convert 263 876;coo 733:1:1 831:4:3 836:2:1
cota 1308:3:1 1310:3:2 1311;cotacao 1344 1345 1346;cotacoes 1346;cotizacion 1267 1268 1270
cotizaciones 1270;counsel 836:2:1;count 984 985:2:2;counter 645;countersign 657;countersignature 641
countersignatures 641;countersigned 657;country 891:1:1;coverage 266 267:1:1 268:2:1 269 270;covered 270
credit 663;crm 486 489 1210:4:1 1211;crm~ 486 1127;cross 514;cross-sell 513;crosssell 513
cto 733:1:1 831:4:3 836:2:1;ctr 1017;ctrct 1017;cuando 1275;cuantas 1242;cuanto 1241;cuantos 1242
cuenta 1286 1287;cuentas 1285;cumplimiento 1236;cumplir 1237;cuota 1235 1238 1240:6:2;cuotas 1235
customer 522:1:1 558:2:1 568 684:5:3 755:2:1 834:2:2;customers 883;cut 526 837:1:1;cw 1027 1028
cyberdyne 1030;cycle 300;d 1147:1:1 1205:1:1;dark 686:6:2 687:1:1;dashboard 496:3:2 500;dashboards 500
data 490 508 1305;datas 1305;date 377 380 400:9:3 401:1:1 402:2:2 404:1:1 495:2:2 974:3:2 1175;dates 1175
dead 928 931:6:2 932:4:2;deal 0 2:1:1 3 4 5 7 8 13:1:1 14:1:1 15:2:2 16:1:1 17 285 510 542:1:1;dealflow 0
dealing 3 5;dealreview 1048;dealrunde 1048;deals 1 6:1:1;dealt 5;dea~ 1047
decide 410:7:3 713:3:2 745:3:1 746:2:1 756:4:2 757:8:3 774:7:4 781:7:2 803:1:1 828:6:3
decided 713:3:2 756:4:2;decides 745:3:1 746:2:1 790:1:1 803:1:1;decideur 1202;decideurs 1202
decision 403 433 693:2:1 728:8:4 743:5:3 749 794 795;delay 409 762;delayed 816;delaying 762
demo 39 427:5:2 541:3:2 575:5:2 700:7:3 720:3:1 724:3:1 820:1:0;department 891:1:1;depend 569:4:1
desapareceu 1341:2:1;desconto 1327 1328:3:1;descuento 1254 1255:3:1;detractor 595:3:2 596:4:3;devis 1187
difference 126:5:3;director 836:2:1;discount 305 340:3:1 343 344 345:3:2 349 370:5:1 763:5:2 821:5:2
discounts 349;discovery 427:5:2 462:2:2;division 891:1:1;docusign 657;donde 1245;done 997:6:3
down 662 989:1:1;downgrade 561:7:3 565 808:6:2 956;downpayment 661;downsell 565;downside 987;dpa 626 631
drag 804:3:1;dragging 804:3:1 805:2:2;drags 804:3:1;drive 616:2:2;drop 142:3:3;drops 168:6:3;dunder 1036
duplicate 498;duplicates 498;dynamics 487;e-signature 657;early-stage 450
economic 731 743:5:3 744 788 831:4:3;einkauf 1109 1110:1:1 1138:4:3 1139:5:1;einkaufsgesprach 1137
eles 1340 1361;ellos 1264;else 736:2:1 766:1:1 824:3:2;em 1336:1:1 1339;email 573;embudo 1225 1226
empty 498 507;end 124:4:3 135:7:3 136:4:2 138 149:1:1 175 391 396:2:2 397:7:1 412:1:1 413 426:2:2
entonnoir 1151;entscheider 1108;entwicklungsziel 1097;enviamos 1269;enviar 1269
eom 156:7:3 164:7:5 398 411:2:1 972:3:2 1022;eoq 156:7:3 164:7:5 169:6:3 398 411:2:1 972:3:2 1022
eoy 156:7:3 164:7:5 398 411:2:1 972:3:2 1022;estado 1276;estimate 960:1:1;estimated 405;etape 1176
evaluate 685:4:1;evaluating 685:4:1 706:6:3;evaluation 427:5:2 461 462:2:2 469:1:1 541:3:2 857 871
exchange 879;exec 434;executive 434 768;expansion 541:3:2 566;expected 123 405;explain 782;extend 869 895
extending 869;extension 869 895;fabrikam 1030;facturacion 1247;facturation 1218;falta 1237 1318
faltam 1318;faltan 1237;far 171:1:1 993:1:1;faturamento 1320;fcast 998;fcst 998;fcsts 998;fecha 1234
fechamento 1304 1334;fechamentos 1304;fechar 1315:1:1 1316;fechas 1234;feedback 585:1:1 792:1:1;feel 964
feet 806:2:2;fehlen 1079;fehlt 1079;fence 858:5:4;field 509:1:1;fifty 953;figure 299:1:1 969:2:2
figures 179:3:2 182:1:1 184:1:1 191 192:3:1 193:1:1 195 969:2:2;fill 501;filled 501;fim 1329
fin 1169 1170 1173 1256;final 743:5:3;finance 832:5:2 836:2:1;find 156:7:3
finish 124:4:3 135:7:3 136:4:2 138;firm 931:6:2 932:4:2 973:1:1;firma 1281;firmado 1279;firmaron 1279
firmo 1279;first 320;fiscal 156:7:3 164:7:5 972:3:2;floor 970;follow 361 375
forecast 69 72:1:1 73 75 76:3:2 77 78 79;forecasting 75;forward 154:1:1;for~ 70;fourth 1032;framework 660
freeze 837:1:1 838:1:1;friday 959:4:3;froze 837:1:1;frozen 837:1:1;funil 1299;funkstille 1112
funnel 21 22 25:1:1 26 31;fy 156:7:3 164:7:5 972:3:2;gap 126:5:3 161:4:2 185 186:3:2;gegen 1077
gegenuber 1077;gerer 1181;geschaftsabschluss 1072;geschaftschance 1049;geschaftschancen 1049
gewinnquote 1057;ghosted 688 689 690:1:1;ghosting 688;gimme 916 917;give 132 916 918;globex 1030;gmv 237
goal 164:7:5 176:3:3 208:4:2 209:1:1 220:4:2 223 225:2:1 271 305
going 137:5:3 144:5:2 159:3:2 160:1:1 559 757:8:3 814:3:2 935:4:2 936:1:1;good 965;grand 297:1:1
green 851:1:1 933;grosskunden 1130;grr 237;guess 960:1:1;h1 156:7:3 164:7:5 423:2:1 972:3:2
h2 156:7:3 164:7:5 423:2:1 972:3:2;ha 1265:2:1;habit 394;haircut 930
half 140:4:3 156:7:3 164:7:5 196:2:2 972:3:2;halted 837:1:1;han 1265:2:1;hang 569:4:1
happen 588:2:1 758:3:2 773:7:3;happened 588:2:1;happens 738:2:1;head 836:2:1;health 528 548:1:1
hear 699:7:2;heard 680:10:3 699:7:2;help 784;helping 784;hesitate 804:3:1;hesitates 804:3:1
hesitating 804:3:1 805:2:2;high 104;higher 683:4:3;hit 142:3:3 901;hochrechnung 1087;hold 745:3:1 779:3:1
hold-up 856:2:1;holding 762;holds 745:3:1 762 779:3:1;holdup 856:2:1;hooli 1030;hopper 887 888:5:2
hubspot 486 489;humongous 1043;hygiene 491:1:1 492 503;ideal 18 1095;ideals 1095;if 775:6:4 903:1:1
ils 1217;in 926;inbound 45;incumbent 705:5:3 764;ingresos 1246;initech 1030;initrode 1030
ink 642:1:1 643 665:3:1;ins 1064;installment 661;instalment 661;intake 284;invoice 310 544:3:2 664:1:1 672
invoiced 306:1:1 311;invoices 664:1:1;irons 886;it 733:1:1;jahr 1082;jahresziel 1052;job 373;k 1024
karrierepipeline 1093;kaufentscheidung 1126;kaufvertrag 1120;keep 799:1:1;keeps 799:1:1;kept 799:1:1
kick 865;kicking 865;kill 922;know 791:3:3;kommt 1066:1:1;kunde 1062;kunden 1062;kundenabwanderung 1116
kundendatenbank 1127;kundenstatus 1130;kundigung 1063;kundigungen 1063;kundigungsrisiko 1116;kundin 1062
l 1145;land 124:4:3 135:7:3 136:4:2 138 142:3:3 315 408:3:1 410:7:3 567 758:3:2 872
landing 106 137:5:3 872;late 549:3:2 884;late-stage 450;laufende 1100;lawyer 836:2:1;lawyers 836:2:1
layoffs 813;lead 35 36 37 40:1:1 42:2:2 46:1:1 47 48 277;leaderboard 279
leads 36 37 40:1:1 41:3:1 46:1:1 885:2:2;league 253:1:1;leakage 284;lean 529:2:1;leaning 529:2:1
leans 529:2:1;leave 107:4:2 561:7:3 808:6:2;leaves 107:4:2;leaving 561:7:3 808:6:2;left 163:3:1 199:5:2
legal 427:5:2 462:2:2 621 632:3:1 638 669:1:1 670:2:1 671:3:1 674:8:2 742 780:2:2 832:5:2 836:2:1
lernziel 1097;lernziele 1097;liability 630;licence 312 319:5:4 575:5:2 577:4:2 617 821:5:2
licences 313 318:2:1 577:4:2 763:5:2 821:5:2;license 312 319:5:4 617;licenses 313 318:2:1;licitacao 1352
licitacion 1282;licitaciones 1282;licitacoes 1352;like 798:3:2;likelihood 416 954
likely 172:4:2 419:1:1 711:1:1 772 976:1:1;limpar 1356;limpiar 1288;line 146:3:2 912;list 914:2:2 945
litware 1030;live 438:1:1 928;llegar 1237;location 891:1:1;log 493 506
logo 226:1:1 239:1:1 240:2:1 241 541:3:2;logos 239:1:1;long 771 942;look 141:3:3 685:4:1
looking 136:4:2 685:4:1 706:6:3;lose 707 765 894:4:3 896;losing 707 765;loss 126:5:3
lost 134:2:1 578:1:1 707 765 894:4:3;lower 339:1:1 763:5:2;ltv 237;make 996;manque 1159 1160:1:1
many 155:2:2 264:1:1 322:1:1 323:1:1 333:1:1 532:1:1 957:1:1 958:1:1 977:1:1;map 468;marge 1087 1177
margin 292 343;margins 292;massive 1035;math 981;me 861:1:1;mean 235 291;meddic 454 463 485;meddicc 454
meddpicc 454 463 485;meeting 495:2:2 541:3:2 591 700:7:3 810 820:1:0;mentor 603;mentoring 603;merger 813
mes 1249:3:1;met 680:10:3;meta 1239 1240:6:2 1259 1306 1308:3:1 1310:3:2 1331
metas 1239 1259 1306 1308:3:1 1331;mil 1319:1:1;million 297:1:1;mio 1024;miss 232;missed 232
missing 498 507 686:6:2;module 891:1:1;monat 1082 1084:3:2;monatszahlen 1055;monatsziel 1052
money 59 737:3:2 840:4:3 841:3:3
month 140:4:3 147:7:2 148:3:2 156:7:3 164:7:5 169:6:3 196:2:2 197:2:2 278 972:3:2;more 329:6:2 873:2:1
most 105;move 409 828:6:3 890 944:1:1 956;moved 816 817:4:3 890;movement 585:1:1;moves 168:6:3 890
mql 245 247;mqls 41:3:1 245;mrr 237;msa 362 626 631;mtd 250 1025
much 139:1:1 143:1:1 157:1:1 158:1:1 322:1:1 323:1:1 330:1:1;multi 359 432 473 474:4:1;must 937
nachfassen 1099;nachlass 1119:2:1;name 911;named 44;nao 1342:2:1;nda 362 626 631 763:5:2;ne 1191:2:1
neg 1019;nego 1019;negociation 1216;negocio 1231 1261 1302 1333;negocios 1230 1231 1301 1302 1303:1:1
negotiation 427:5:2 462:2:2 469:1:1 541:3:2;net 354 355;neukundenabschluss 1072;neukundenabschlusse 1072
new 873:2:1;news 585:1:1 587 693:2:1;next 1011;nicht 1067 1111:5:2;nie 1111:5:2;nimmer 1111:5:2;nobody 677
noch 1079;none 677;nothing 437:1:1 678 679 810;notice 537:1:1 801:3:2 822:4:2 823;now 709:1:1;nrr 237
nudge 573
number 101:2:2 111:4:2 164:7:5 176:3:3 177:1:1 179:3:2 180:5:2 181:4:3 182:1:1 184:1:1 189:1:1 190:1:1 194 198:1:1 201 206:1:1 207 209:1:1 220:4:2 305 844 969:2:2
numbers 179:3:2 181:4:3 182:1:1 183 184:1:1 190:1:1 191 192:3:1 193:1:1 194 195 202 203:2:2 204:1:1 205 969:2:2
numeros 1251:1:1 1323;nxt 1011 1013:1:1;objectif 1153 1154 1155:5:2 1183;objectifs 1153 1155:5:2
objective 220:4:2 222 225:2:1 271 305;objetivo 1239 1240:6:2 1259;objetivos 1239;odds 416 954 978
oferta 1267;offene 1100;offenen 1100;offer 336:1:1 347 350 360 374 819:3:1;offers 336:1:1
offre 1188 1189 1219;onde 1317;one 913;open 798:3:2;opened 798:3:2;opening 390;operaciones 1232
oportunidad 1253 1258;oportunidade 1326 1330;oportunidades 1252 1258 1325 1330;opp 52 60 541:3:2 542:1:1
opportunite 1168;opportunites 1167 1182;opportunities 65
opportunity 51:1:1 53 54:1:1 55:3:2 56:1:1 57:2:1 58:3:1 60 61:1:1 62 63:1:1 64 66:1:1 67:2:1 68 510 541:3:2
oppties 998;oppty 998;opptys 998;orcamento 1344 1358 1365;orden 1283;ordenes 1283
order 285 305 309 317:3:1 336:1:1 350 363 403 410:7:3 541:3:2 713:3:2 756:4:2 757:8:3 758:3:2 774:7:4 811:5:5 812:4:4 815:2:2 819:3:1 870
ordered 286:1:1;orders 317:3:1 336:1:1;org 533;oscorp 1030;ote 216;other 705:5:3 824:3:2;ou 1161 1215
over 145:7:3 305 683:4:3 833 835:3:1 967;overachieve 228;overachievement 228;overdue 507;owe 793:2:1
owed 793:2:1;owes 793:2:1;own 305 524:1:1 745:3:1 786:1:1;owns 745:3:1;pace 188 273;paced 273;pacing 273
package 337;panier 1157;paper 629 665:3:1 666;paperwork 541:3:2 665:3:1 666;pas 1195;path 994
pay 713:3:2 745:3:1 756:4:2;paying 873:2:1;payment 644 664:1:1 821:5:2;payments 664:1:1;pays 745:3:1
pen 840:4:3 841:3:3;pencil 986;penciled 986;pencilled 986;pending 578:1:1;penetration 290
percent 975 980:4:4 992:2:1;percentage 975;perda 1360;performance 227:1:1 280;pick 802:4:1 803:1:1 828:6:3
picking 802:4:1;picks 802:4:1;pied 1034;pilot 458 466 541:3:2 580:1:1 871;pilotphase 1133:1:0
pilotprojekt 1133:1:0;ping 573;pipe 27:2:2 28 29 874:4:2 875 999 1088;pipedrive 486
pipeline 23 30:1:1 32:1:1 33 34 268:2:1 285;pipes 998;pipln 998;pip~ 24 1046
plan 164:7:5 176:3:3 179:3:2 180:5:2 189:1:1 209:1:1 211:1:1 213:3:2 220:4:2 221:2:1 222 223 225:2:1 244:4:1 274:2:1 453:4:2 455:1:1 902:1:1 907 1209
planerfullung 1053;planned 405;plant 891:1:1;play 760:1:1;plus 1193
po 648:1:0 649:4:1 650 655:4:1 656 811:5:5 812:4:4 870;poc 458 459 462:2:2 541:3:2 580:1:1 871;pocs 459
point 439:5:3;points 992:2:1;pos 648:1:0 649:4:1 650 655:4:1 870;postpone 800:3:1;postponed 800:3:1 816
pov 459;power 749 840:4:3 841:3:3;ppl 999;ppline 998;ppln 998;pplne 998;practice 603;practise 603
preferred 464;preisfreigabe 1117;prepayment 661;presupuesto 1267 1290 1297 1298;previsao 1300 1332
prevision 1150 1228;previsiones 1228;previsionnel 1150;previsions 1149;previsoes 1300
price 305 334 335 340:3:1 343 357 575:5:2 763:5:2 821:5:2;pricing 349 357 720:3:1
probability 384 416 954 955;probable 419:1:1 976:1:1;process 785:5:3
procurement 427:5:2 462:2:2 542:1:1 544:3:2 618 622:5:1 623:4:1 624 632:3:1 668 669:1:1 671:3:1 674:8:2 780:2:2 832:5:2 836:2:1
prognose 1056 1090;progress 585:1:1 890;project 597;projected 123;projection 123;prolong 869
prolongation 869;promise 793:2:1;promised 793:2:1;pronostico 1227 1260;pronosticos 1227;proof 456 457
prop 1018
proposal 305 336:1:1 347 350 351 360 369 371:4:1 427:5:2 428 462:2:2 541:3:2 575:5:2 580:1:1 720:3:1 819:3:1
proposals 336:1:1 351;proposition 1188;proposta 1344 1345;propostas 1338;props 1018;propuesta 1267 1268
proseware 1030;prospect 522:1:1 523:6:2 558:2:1 684:5:3 755:2:1;prospecto 1264;provision 1087
provisionen 1087;pull 150 151 153 409 925:4:1;pullins 152;purchase 541:3:2 542:1:1 544:3:2 628 756:4:2
purchasing 619 671:3:1 674:8:2 832:5:2;purse 839 840:4:3;push 409 890 1003
pushed 134:2:1 578:1:1 816 817:4:3 890;pushouts 152;put 956;q 1021
q1 140:4:3 147:7:2 156:7:3 164:7:5 169:6:3 423:2:1 972:3:2
q2 140:4:3 147:7:2 156:7:3 164:7:5 169:6:3 423:2:1 972:3:2
q3 140:4:3 147:7:2 156:7:3 164:7:5 169:6:3 423:2:1 972:3:2
q4 140:4:3 147:7:2 156:7:3 164:7:5 169:6:3 423:2:1 972:3:2;qbr 249;qbrs 249;qtd 250 1025
qtr 156:7:3 164:7:5 972:3:2 1022;qualified 443:4:2;quand 1203;quando 1314;quantas 1313;quanto 1312 1335
quantos 1313;quartal 1082 1084:3:2;quartalszahlen 1055;quartalsziel 1052
quarter 140:4:3 147:7:2 148:3:2 156:7:3 164:7:5 169:6:3 196:2:2 197:2:2 278 423:2:1 972:3:2;quarterly 248
que 1292;quem 1350;qui 1200 1201;quien 1274;quiet 686:6:2 687:1:1 721:3:3 722 723
quota 176:3:3 214 218 220:4:2 233:1:1 268:2:1 274:2:1 1155:5:2 1308:3:1 1310:3:2
quote 39 305 336:1:1 340:3:1 346 347 350 351 360 371:4:1 541:3:2 575:5:2 580:1:1 720:3:1 763:5:2 819:3:1 1054 1091
quotenerfullung 1053;quotes 336:1:1 351;rabais 1178:2:1;rabatt 1069 1118 1119:2:1;rabatte 1069
rabattfreigabe 1117;radio 691;rahmenvertrag 1120;ran 300;range 971;rate 234:1:1;rates 234:1:1
ratio 234:1:1;re 682;read 367:3:2 798:3:2
real 172:4:2 443:4:2 741:3:2 743:5:3 769:5:2 927:2:1 931:6:2 932:4:2 973:1:1;realisation 1152
realistic 172:4:2;reason 499:1:1;reasons 499:1:1;rebate 343;receita 1321;record 497:1:1;records 497:1:1
red 647 900 933;redline 542:1:1 544:3:2 627;redlined 627;redlines 469:1:1 627;redlining 627
reference 575:5:2 739 763:5:2 847 848:3:1;references 763:5:2 821:5:2 847 848:3:1;reforecast 71
region 891:1:1;registration 43:1:1;registrations 41:3:1 43:1:1;relance 1190;relancer 1190
remise 1177 1178:2:1 1179;renew 608 609:6:2 713:3:2 756:4:2 757:8:3 758:3:2 774:7:4 815:2:2
renewal 541:3:2 542:1:1 544:3:2 605 607:2:2 612:4:1 613 614 615:1:1;renewals 606 607:2:2 613
renouvellement 1196 1223;renovacao 1347 1363;renovacion 1271 1295;renovaciones 1271 1272
renovacoes 1347 1348;renwl 1015;reorg 813;reorganisation 813;reorganization 813;replies 676:2:2 792:1:1
reply 585:1:1 676:2:2 692:5:2 693:2:1 694:2:1 792:1:1 829:5:2;replying 692:5:2;report 496:3:2
reschedule 800:3:1;rescheduled 800:3:1;rescue 809;resiliation 1214;resilier 1214;respond 676:2:2 692:5:2
responding 692:5:2;responds 676:2:2;response 693:2:1 694:2:1 792:1:1 829:5:2;rest 569:4:1;reste 1159 1185
restructuring 813;resultado 1323;resultados 1323;results 184:1:1;retain 809;retention 238:2:1;return 879
rev 1020;revenue 255:5:2 256 258 285 305;review 653:2:1 654:1:1;revise 361;rfi 362
rfp 362 368:5:1 369 371:4:1 541:3:2;rfq 362;ride 569:4:1;riesgo 1277:2:2;right 995:8:4;rip 943
risiken 1068;risiko 1068
risk 129:3:3 130 167:4:2 178 554 556:4:2 557:1:1 897:4:2 898:1:1 899:1:1 905:1:1 908:5:2 909:1:1
risks 905:1:1;rnl 1015;rnwl 1015;rnwls 1015;roi 341;role 625;role-play 603;roll 120 892;roll-up 122
rollout 541:3:2;rollup 121;run 117 253:1:1 300;run-rate 118;running 300;runrate 119;rutschen 1061:3:1
rutscht 1061:3:1;said 588:2:1;sal 245;sale 317:3:1 811:5:5;sales 114 252 254 257 281 285 317:3:1
salesforce 486 489 1128;sals 245;sandbag 113;sandbagger 113;sandbagging 113;sans 1192;save 809
schliesse 1083;schliessen 1083;schliesst 1083;schlusselkunden 1130;schritte 1129:1:1;scoreboard 279
scrub 50;se 1243 1263;seat 312 319:5:4 575:5:2 577:4:2;seats 313 318:2:1 577:4:2 763:5:2 821:5:2
security 462:2:2 667 832:5:2;see 798:3:2;seen 798:3:2;seguimiento 1269;seit 1113
sell 156:7:3 315 324:4:3 880;selling 294:2:1;sem 1343;send 361 579;sent 361;serious 864;sfdc 486;sgn 1016
sgnd 1016;shaky 931:6:2 932:4:2;shape 136:4:2 141:3:3;share 288;shipped 286:1:1;shopping 804:3:1 805:2:2
short 187 471 846 991:4:2 992:2:1 993:1:1;shortfall 126:5:3 127;shortlisted 472;shot 960:1:1
shy 187 991:4:2 992:2:1
sign 142:3:3 315 324:4:3 408:3:1 410:7:3 417:7:2 435 478 634 635 636 652:7:2 658 713:3:2 732:4:2 745:3:1 746:2:1 756:4:2 757:8:3 758:3:2 774:7:4 815:2:2 828:6:3 872
signature 403 541:3:2 542:1:1 544:3:2 640 657 665:3:1 675 794 812:4:4 1198 1199 1224
signed 306:1:1 307:5:1 308:5:2 316:2:1 321 324:4:3 325:3:1 326 578:1:1 634 646 651 652:7:2 658 713:3:2 756:4:2
signer 1165;signing 634 652:7:2 658 872;signs 658 732:4:2 745:3:1 746:2:1;silence 1194
silent 686:6:2 687:1:1 721:3:3 722 723;sin 1266;since 676:2:2 681 719;sit 863;site 891:1:1;sits 863
sitting 863;situacion 1276;size 236:1:1 305;slide 409;slip 168:6:3 409 420 904:5:1;slippage 284 420 421
slipped 134:2:1 168:6:3 393 420 422 578:1:1 816 817:4:3;slipping 392 422 904:5:1;slips 168:6:3 904:5:1
soft 931:6:2 932:4:2;sold 286:1:1 324:4:3;solid 931:6:2 932:4:2 973:1:1;somebody 824:3:2 860
someone 705:5:3 824:3:2 860;sonderrabatt 1117;sow 362 631;soylent 1030;speak 680:10:3 699:7:2
spiced 454 485;spoke 680:10:3 699:7:2;spoken 699:7:2
sponsor 591 593:1:1 594 595:3:2 596:4:3 599 600 728:8:4 747:5:3 787:7:1 853:1:1;sql 245 246;sqls 245
stage 262 441:2:2 442 446 447:1:1 448 449:1:1 451:7:2 452 462:2:2 479 480:1:1 481:1:1 484 850:1:1
stages 452;stale 502 507;stall 444;stalled 444 477 578:1:1 931:6:2 932:4:2;stalling 804:3:1 805:2:2
stand 136:4:2 1078;stark 1037;start 390;status 589 818;steering 849
step 494:2:2 495:2:2 504:1:1 540:4:1 586:1:1 850:1:1 944:1:1;steps 494:2:2 504:1:1 540:4:1 586:1:1
sterling 1044;stopped 837:1:1;stp 1012:1:1;stps 1012:1:1
stuck 444 475:3:1 476:1:1 477 482 483:5:1 578:1:1 602:1:1 931:6:2;submit 361;subscription 617
sumiram 1341:2:1;sumiu 1341:2:1;summer 156:7:3 164:7:5 972:3:2;supplier 673 705:5:3 827:1:1;sur 1174:3:1
sure 711:1:1 973:1:1 976:1:1;svp 831:4:3;swim 300;switch 561:7:3 808:6:2;switching 808:6:2;tage 1132
tailspin 1030;take 956;takeover 813;talentpipeline 1093;talk 685:4:1 699:7:2;talked 680:10:3 699:7:2
talking 685:4:1 706:6:3
target 164:7:5 176:3:3 179:3:2 180:5:2 184:1:1 189:1:1 208:4:2 209:1:1 212 220:4:2 221:2:1 222 223 225:2:1 233:1:1 243:1:1 244:4:1 268:2:1 271 274:2:1 275 276 305 559
targets 179:3:2 184:1:1 274:2:1 275;tasa 1250;taux 1156;taxa 1324;tco 341;tcv 237;technical 464 743:5:3
tender 336:1:1 350 351 352 368:5:1 369 541:3:2 632:3:1 819:3:1;tenders 336:1:1 351 352
term 356:1:1 821:5:2;terminate 561:7:3 563;termination 536;terms 340:3:1 356:1:1 575:5:2 763:5:2 821:5:2
territory 538 570;teststellung 871 1133:1:0;tgt 1008;tgts 1008;think 761:2:2 781:7:2 964;thinking 562
thousand 297:1:1 298:3:2;thread 862:2:1;through 545:3:1 906:5:2 910:2:2 947:2:2;throw 878;tire 866
to 966:3:1;too 364:3:1;top 20 49 162 261 946;touch 699:7:2;track 136:4:2 141:3:3 188;tracking 131
traction 585:1:1;trade 38;tratos 1232;trefferquote 1057;trend 188;trending 131;trey 1041
trial 39 383 458 462:2:2 466 871;trimestre 1249:3:1;true 712:6:5 995:8:4;tunnel 1151;turn 877;turnover 259
tyre 866;tyrell 1040;umbrella 1039;umsatz 1050 1096;umsatze 1050;umsatzprognose 1056;umsatzzahlen 1055
umsatzziel 1052;ums~ 1050;unblock 855;under 305 968;undercut 366;underperform 228;understand 783
unit 319:5:4;units 318:2:1;unlikely 772;unsigned 651;unterschreiben 1103 1134;unterschreibt 1103
unterschrieben 1103;unterschrift 1105;unterzeichnen 1103;unterzeichnet 1103;unweighted 112;up 706:6:3
update 361 505 585:1:1 589 601;upgrade 881 956;uplift 343;upsell 513;upselling 513;upsells 513
upside 116 987 1002;upsold 513;us 546:1:1 564:4:3 705:5:3 709:1:1 710:7:4 826 827:1:1;usage 550
user 319:5:4;users 577:4:2;va 1172 1278;vai 1337;value 236:1:1 305 983;vamos 1278 1337;van 1278
vandelay 1030;vao 1337;vas 1278;velocity 284;vendas 1322;vendor 464 465 620 673 705:5:3 824:3:2 827:1:1
ventas 1248 1249:3:1;verba 1358;verbal 445 460 467;verbally 460;verdict 794 795;verkaufschance 1049
verkaufschancen 1049;verkaufstrichter 1046;verkaufszahlen 1055;verkaufsziel 1052;verlangerung 1115 1135
vertrag 1102 1104;vertragsabschluss 1072;vertragsabschlusse 1072;vertragsverlangerung 1114
vertragsverlangerungen 1114;vertriebschance 1049;vertriebschancen 1049;vertriebsprognose 1056
vertriebstrichter 1046;vertriebszahlen 1055;vertriebsziel 1052;vertriebsziele 1052;visit 573 820:1:0
volume 284 337;vont 1172;vote 803:1:1;vp 831:4:3 836:2:1 868:2:1 1026;w 1014;wackeln 1061:3:1
wackelt 1061:3:1;wait 695 696;waiting 695 696 697:3:3 725;walk 300 338;wallet 289;war 940;warten 1106
wavering 804:3:1 805:2:2;wayne 1038;wc 1002;weather 74;weighted 112;weit 1065;wer 1107;wetterprognose 1089
wettervorhersage 1089;wgtd 1023;whale 770;whales 770;what 915 920 921;which 740;white 560;whose 941
why 708;wie 1073;wieviel 1074;win 287 315 324:4:3 328 332 759:4:2 872;wingtip 1030;winnable 440 741:3:2
winning 872;wins 328;without 726;wo 1080 1081;wobbly 931:6:2 932:4:2;wochen 1132
won 134:2:1 316:2:1 321 324:4:3 325:3:1 326 578:1:1;woodgrove 1030;word 585:1:1 693:2:1 694:2:1 792:1:1
work 633:3:2;working 294:2:1;works 633:3:2;worst 110;worth 305 741:3:2;write 367:3:2;writing 372:1:1
wtd 1023;year 148:3:2 156:7:3 164:7:5 169:6:3 196:2:2 278 358:1:1 395 610:1:1 972:3:2
yearend 156:7:3 164:7:5 972:3:2;yellow 933;ytd 250 1025;zahlen 1085:1:1 1086;ziel 1076;zielerreichung 1053
zielerreichungsgrad 1053;zoho 488;zombie 923;~als 1047;~atz 1050;~eal 1047;~ine 1046;~tze 1050
`;
