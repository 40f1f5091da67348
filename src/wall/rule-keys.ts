/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */
export const RULE_KEYS = `
$ 687:7:4;<money> 283;<month> 146:7:3 153:7:5 412:1:1 931:3:2
<name> 387:1:1 516 549:2:2 558:7:5 559:5:4 560:2:2 561:7:4 567:5:2 569:1:1 581:5:2
<number> 118 909:1:1 923:3:3 941:4:3 947 949;<ordinal> 413:2:2
<percent> 188 212 217:4:1 218:5:1 219 330 553:1:1 938:4:3;<sum> 155 284 289:5:1 290 291:5:1 292
a 1124:2:1 1127:3:1;able 149:3:2;above 293 660:4:3;absatz 1041 1048;absatzprognose 1013;absatzzahlen 1012
absatzziel 1009;abschliessen 1037;abschluss 1016 1017 1028 1046;abschlussdatum 1015;abschlusse 1015 1046
abschlussquote 1014;abschlusstermin 1015;abschlusswahrscheinlichkeit 1015;abwanderung 1070
abwanderungsrisiko 1070;accelerate 159;accelerator 204;accelerators 204;accept 775:3:2;accepted 775:3:2
access 417;account 499 503 504 505:1:1 506 507:1:1 508:2:1 514:2:2 518:3:2 520:1:1 529 532 535:2:1 545
accountexecutive 1089;accountmanagement 1089;accountmanager 1089;accountmanagerin 1089;accountplan 1084
accountplanung 1084;accountreview 1084;accounts 512:2:2 514:2:2 520:1:1 530:3:1;acct 966;accts 966
achats 1157:1:1;achieved 209:2:1;acme 987;acompte 1171;act 965;action 198 917:1:1;activity 483:2:2 498:1:1
actual 260:2:2;actualizar 1240;acv 225;add 154;add-on 859;add-ons 859;added 123 124:2:1;addon 859
addons 859;advance 867;adventure 988;affaire 1096 1097:1:1 1133:1:1
affaires 1094 1095 1097:1:1 1099:3:1 1137;agreement 594;ahead 176 828:1:1 829:2:2;alcanzar 1189;alive 903
alpine 990;amber 908;angebot 1052;angebote 1055;another 801:3:2
answer 562:1:1 653:2:2 669:5:2 670:2:1 671:2:1 704:1:1 769:1:1 771 806:5:2;answering 669:5:2
answers 653:2:2;approval 341;approve 341 709:4:2 722:3:1;approves 709:4:2 722:3:1;around 660:4:3 784:1:1
arr 225;asp 225;assessment 631:1:1;assinatura 1303;at 293;atingimento 1261;att 962 963:2:1
attain 209:2:1 963:2:1;attainment 203 207:1:1 209:2:1;atteinte 1105;atterrissage 1115;attn 962 963:2:1
attnmt 962;attrition 1167;atualizar 1308;au 1127:3:1;auftrag 1076 1093;auftrage 1077;auftragsbestand 1008
auftragsbestatigung 1074;auftragseingang 1008;auftragseingange 1008;ausschreibung 1074
ausschreibungen 1074;auto 588;avant 1119:2:1;average 223 279;avg 223 279;await 672;awaiting 672
back 675:4:3 678:4:2 754:1:1 773:1:1 774:3:3 807:1:1;backfill 866;backlog 272;bag 115:2:2;baja 1245
bank 514:2:2;bant 442 451 473;base 524:1:1;batimento 1259;beat 151 220;been 694;behind 176 950:4:2
believe 738:2:2;below 220 950:4:2;best 98 105 961;bestandskunden 1085;bestellung 1075;bet 904:7:1 921
better 740:5:2;betting 904:7:1;between 681 730:5:2 731:1:1 802;bid 324:1:1 335 336 338 339 518:3:2 822:1:1
bids 324:1:1 336 339;big 8:4:1 9:1:1 10:1:1 11 18:3:3 894:1:1;billed 271;billing 649;bis 1032;bkg 957
bkgs 957;block 722:3:1 739;blocked 814:1:1;blocker 572:3:2 573:4:3;blocking 722:3:1 739;blocks 722:3:1 739
blue 1002;board 679 710:1:1 753:1:1 808:4:3 809:5:2 813:2:1;book 146:7:3 302 312:4:3 548
booked 248 270 294:1:1 312:4:3 313:3:1 314;bookings 230 272;boss 753:1:1 808:4:3 813:2:1 845:2:1
bought 733:4:2;break 913:2:2;bring 163 900:4:1
budget 168:3:2 178:1:1 208:4:2 210 213:2:1 232:4:1 691:4:2 692 693 711 712:3:2 714:3:2 720:5:3 727 728:3:2 729:4:2 766:1:1 817:4:3 818:3:3 831 1078:3:2 1079 1166 1174:3:1 1175
budgetfreigabe 1079;bulk 325;bundle 325;bury 897
business 214:1:1 227:1:1 239:1:1 253 282:2:1 424 518:3:2 788:5:5;but 836:2:2
buy 396:3:1 398:7:3 687:7:4 690:3:2 709:4:2 733:4:2 734:8:3 735:3:2 751:7:4 758:7:2 792:2:2 805:6:3
buyer 509:1:1 661:5:3 705:8:4 764:7:1 808:4:3 813:2:1;buying 726;c 402 403;ca 1101;cac 225
call 93:1:1 101:4:2 518:3:2 550 556 568 669:5:2 677:7:3 787 797:1:0 986;callback 769:1:1;called 669:5:2
calling 92:3:1 669:5:2;came 315:2:1 899:2:1;cancel 538:7:3 540 785:6:2;cancelacion 1245;cancelamento 1312
canceling 538:7:3;cancelled 540 777:3:1;cancelling 538:7:3 785:6:2;cancels 540;case 99:1:1;cd 959
ce 1119:2:1;ceiling 929;ceo 710:1:1 753:1:1 808:4:3 813:2:1 844:5:3 845:2:1;cerramos 1196;cerrar 1196
certain 688:1:1 932:1:1 935:1:1;cette 1119:2:1
cfo 509:1:1 710:1:1 753:1:1 764:7:1 808:4:3 813:2:1 844:5:3 845:2:1
champion 509:1:1 570:1:1 571 572:3:2 573:4:3 576 577 661:5:3 705:8:4 706:3:2 707 724:5:3 725:4:3 819:2:2 820:1:1 830:1:1
chance 404 914:1:1 935:1:1;chancen 1027;change 686:1:1;changed 794:4:3;chase 349 550 556 695
cheaper 327:1:1 740:5:2 798:5:2 801:3:2;check 550 551 575;chiffres 1116:1:1 1117:1:0 1139
choose 780:1:1 805:6:3;christmas 146:7:3 153:7:5 931:3:2;churn 502 519:1:1 521:3:2 690:3:2 785:6:2
churned 502;churning 502;cierras 1196;cierre 1185 1196 1208 1214;cierres 1185
cio 710:1:1 808:4:3 813:2:1 844:5:3;ciso 710:1:1 808:4:3 813:2:1;city 999;cl 959 985;clari 474
client 509:1:1 535:2:1 545 661:5:3 732:2:1;cliente 1216 1232 1248:1:1 1292 1316:1:1;clientes 1232 1292
close 114:4:3 125:7:3 132:3:3 146:7:3 303 312:4:3 319 366 374 375 376 377 378 391 394 395 396:3:1 398:7:3 405:7:2 690:3:2 735:3:2 849 897
closed 296:5:2 304:2:1 309 312:4:3 313:3:1 314 370 375 394 555:1:1 690:3:2;closedate 364;closedates 364
closedlost 371;closedwon 371;closer 1118;closes 394 395;closing 367 374 375 378 394 395 406 849
cloturer 1118;cls 959;clsd 959;club 281:2:1;cmt 960;coach 580 724:5:3;cold 663:6:2 664:1:1 698:3:3
column 419;combien 1111;come 125:7:3 131:3:3 132:3:3 162:4:1 315:2:1 565:2:1 690:3:2;comes 315:2:1 899:2:1
commande 1159:2:2;commission 205
commit 71:1:1 72 73 74:3:1 75 77 78 79 80 81 82 83:4:3 84:4:3 86 87 88 89:1:1 690:3:2 709:4:2 733:4:2 805:6:3 960
commits 90;committed 82 83:4:3 84:4:3 85;committee 680 755;committing 76;como 1243 1311;compare 662:4:1
comparing 662:4:1 683:6:3;compelling 418;competition 682:5:3 741;competitive 744
competitor 353 682:5:3 741 801:3:2 870:10:5;compliance 809:5:2;compra 1305:2:2;comprador 1216
compras 1236:1:1;compromiso 1209;compte 1161;comptes 1160;conclure 1118;condiciones 1241;condicoes 1309
conditions 1165;confident 688:1:1;considering 683:6:3;conta 1307
contact 483:2:2 528:1:1 568 570:1:1 573:4:3 676:7:2 705:8:4 839:2:1;contacted 676:7:2;contacto 1216
contas 1306;contoso 987
contract 305:3:1 338 391 518:3:2 521:3:2 557:1:1 594 609:3:1 614:1:1 636 740:5:2 789:4:4 796:3:1 798:5:2
contracting 450:2:2 457:1:1 458 616;contracts 305:3:1 609:3:1;contrat 1150 1173
contrato 1225 1246 1301 1314;conversion 251;convert 251 853;coo 710:1:1 808:4:3 813:2:1
cota 1260:3:1 1262:3:2 1263;cotacao 1296 1297 1298;cotacoes 1298;cotizacion 1219 1220 1222
cotizaciones 1222;counsel 813:2:1;count 943 944:2:2;counter 622;countersign 634;countersignature 618
countersignatures 618;countersigned 634;country 868:1:1;coverage 254 255:1:1 256:2:1 257 258;covered 258
credit 640;crm 474 477 1163:4:1 1164;crm~ 474 1081;cross 501;cross-sell 500;crosssell 500
cto 710:1:1 808:4:3 813:2:1;ctr 974;ctrct 974;cuando 1227;cuantas 1194;cuanto 1193;cuantos 1194
cuenta 1238 1239;cuentas 1237;cumplimiento 1188;cumplir 1189;cuota 1187 1190 1192:6:2;cuotas 1187
customer 509:1:1 535:2:1 545 661:5:3 732:2:1 811:2:2;customers 860;cut 513 814:1:1;cw 984 985
cyberdyne 987;cycle 288;d 1100:1:1 1158:1:1;dark 663:6:2 664:1:1;dashboard 484:3:2 488;dashboards 488
data 478 496 1257;datas 1257;date 365 368 388:9:3 389:1:1 390:2:2 392:1:1 483:2:2 933:3:2 1128;dates 1128
dead 903 906:6:2 907:4:2;deal 0 2:1:1 3 4 6 7 12:1:1 13:1:1 14:2:2 15:1:1 16 273 519:1:1;dealflow 0
dealing 4;dealreview 1005;dealrunde 1005;deals 1 5:1:1;dealt 4;dea~ 1004
decide 398:7:3 690:3:2 722:3:1 723:2:1 733:4:2 734:8:3 751:7:4 758:7:2 780:1:1 805:6:3
decided 690:3:2 733:4:2;decides 722:3:1 723:2:1 767:1:1 780:1:1;decideur 1155;decideurs 1155
decision 391 421 670:2:1 705:8:4 720:5:3 726 771 772;delay 397 739;delayed 793;delaying 739
demo 34 415:5:2 518:3:2 552:5:2 677:7:3 697:3:1 701:3:1 797:1:0;department 868:1:1;depend 546:4:1
desapareceu 1293:2:1;desconto 1279 1280:3:1;descuento 1206 1207:3:1;detractor 572:3:2 573:4:3;devis 1140
difference 116:5:3;director 813:2:1;discount 293 328:3:1 331 332 333:3:2 337 358:5:1 740:5:2 798:5:2
discounts 337;discovery 415:5:2 450:2:2;division 868:1:1;docusign 634;donde 1197;done 956:6:3
down 639 948:1:1;downgrade 538:7:3 542 785:6:2;downpayment 638;downsell 542;downside 946;dpa 603 608
drag 781:3:1;dragging 781:3:1 782:2:2;drags 781:3:1;drive 593:2:2;drop 132:3:3;drops 157:6:3;dunder 993
duplicate 486;duplicates 486;dynamics 475;e-signature 634;early-stage 438
economic 708 720:5:3 721 765 808:4:3;einkauf 1063 1064:1:1 1091:4:3 1092:5:1;einkaufsgesprach 1090
eles 1292 1313;ellos 1216;else 713:2:1 743:1:1 801:3:2;em 1288:1:1 1291;email 550;embudo 1178 1179
empty 486 495;end 114:4:3 125:7:3 126:4:2 128 139:1:1 164 380 385:2:2 386:7:1 400:1:1 401 414:2:2
entonnoir 1104;entscheider 1062;entwicklungsziel 1051;enviamos 1221;enviar 1221
eom 146:7:3 153:7:5 369 399:2:1 931:3:2 979;eoq 146:7:3 153:7:5 158:6:3 369 399:2:1 931:3:2 979
eoy 146:7:3 153:7:5 369 399:2:1 931:3:2 979;estado 1228;estimate 922:1:1;estimated 393;etape 1129
evaluate 662:4:1;evaluating 662:4:1 683:6:3;evaluation 415:5:2 449 450:2:2 457:1:1 518:3:2 834 848
exchange 856;exec 422;executive 422 745;expansion 518:3:2 543;expected 113 393;explain 759;extend 846 872
extending 846;extension 846 872;fabrikam 987;facturacion 1199;facturation 1171;falta 1189 1270;faltam 1270
faltan 1189;far 160:1:1 952:1:1;faturamento 1272;fcast 957;fcst 957;fcsts 957;fecha 1186
fechamento 1256 1286;fechamentos 1256;fechar 1267:1:1 1268;fechas 1186;feedback 562:1:1 769:1:1
feet 783:2:2;fehlen 1033;fehlt 1033;fence 835:5:4;field 497:1:1;figure 287:1:1 928:2:2
figures 168:3:2 171:1:1 173:1:1 180 181:3:1 182:1:1 183 928:2:2;fill 489;filled 489;fim 1281
fin 1122 1123 1126 1208;final 720:5:3;finance 809:5:2 813:2:1;find 146:7:3
finish 114:4:3 125:7:3 126:4:2 128;firm 906:6:2 907:4:2 932:1:1;firma 1233;firmado 1231;firmaron 1231
firmo 1231;first 308;fiscal 146:7:3 153:7:5 931:3:2;floor 929;follow 349 363
forecast 60 63:1:1 64 66 67:3:2 68 69 70;forecasting 66;forward 144:1:1;for~ 61;fourth 989;framework 637
freeze 814:1:1 815:1:1;froze 814:1:1;frozen 814:1:1;funil 1251;funkstille 1066;funnel 20 23:1:1 24
fy 146:7:3 153:7:5 931:3:2;gap 116:5:3 150:4:2 174 175:3:2;gerer 1134;geschaftsabschluss 1029
geschaftschance 1006;geschaftschancen 1006;gewinnquote 1014;ghosted 665 666 667:1:1;ghosting 665
give 122 893;globex 987;gmv 225;goal 153:7:5 165:3:3 196:4:2 197:1:1 208:4:2 211 213:2:1 259 293
going 127:5:3 134:5:2 149:3:2 536 734:8:3 791:3:2 910:4:2 911:1:1;good 924;grand 285:1:1;green 828:1:1 908
grosskunden 1084;grr 225;guess 922:1:1;h1 146:7:3 153:7:5 411:2:1 931:3:2
h2 146:7:3 153:7:5 411:2:1 931:3:2;ha 1217:2:1;habit 383;haircut 905
half 130:4:3 146:7:3 153:7:5 184:2:2 931:3:2;halted 814:1:1;han 1217:2:1;hang 546:4:1
happen 565:2:1 735:3:2 750:7:3;happened 565:2:1;happens 715:2:1;head 813:2:1;health 525:1:1;hear 676:7:2
heard 657:10:3 676:7:2;help 761;helping 761;hesitate 781:3:1;hesitates 781:3:1;hesitating 781:3:1 782:2:2
high 94;higher 660:4:3;hit 132:3:3 878;hochrechnung 1041;hold 722:3:1 756:3:1;hold-up 833:2:1;holding 739
holds 722:3:1 739 756:3:1;holdup 833:2:1;hooli 987;hopper 864 865:5:2;hubspot 474 477;humongous 1000
hygiene 479:1:1 480 491;ideal 17 1049;ideals 1049;if 752:6:4 880:1:1;ils 1170;in 901;inbound 36
incumbent 682:5:3 741;ingresos 1198;initech 987;initrode 987;ink 619:1:1 620 642:3:1;ins 1021
installment 638;instalment 638;intake 272;invoice 298 521:3:2 641:1:1 649;invoiced 294:1:1 299
invoices 641:1:1;irons 863;it 710:1:1;jahr 1036;jahresziel 1009;job 361;k 981;karrierepipeline 1047
kaufentscheidung 1080;kaufvertrag 1074;keep 776:1:1;keeps 776:1:1;kept 776:1:1;kick 842;kicking 842
kill 897;know 768:3:3;kommt 1023:1:1;kunde 1019;kunden 1019;kundenabwanderung 1070;kundendatenbank 1081
kundenstatus 1084;kundigung 1020;kundigungen 1020;kundigungsrisiko 1070;kundin 1019;l 1098
land 114:4:3 125:7:3 126:4:2 128 132:3:3 303 396:3:1 398:7:3 544 735:3:2 849;landing 96 127:5:3 849
late 526:3:2 861;late-stage 438;laufende 1054;lawyer 813:2:1;lawyers 813:2:1;layoffs 790
lead 30 31 32 37:1:1 38 39 265;leaderboard 267;leads 31 32 37:1:1 862:2:2;league 241:1:1;leakage 272
leave 97:4:2 538:7:3 785:6:2;leaves 97:4:2;leaving 538:7:3 785:6:2;left 152:3:1 187:5:2
legal 415:5:2 450:2:2 598 609:3:1 615 646:1:1 647:2:1 648:3:1 651:8:2 719 757:2:2 809:5:2 813:2:1
lernziel 1051;lernziele 1051;liability 607;licence 300 307:5:4 552:5:2 554:4:2 594 798:5:2
licences 301 306:2:1 554:4:2 740:5:2 798:5:2;license 300 307:5:4 594;licenses 301 306:2:1;licitacao 1304
licitacion 1234;licitaciones 1234;licitacoes 1304;like 775:3:2;likelihood 404
likely 161:4:2 407:1:1 688:1:1 749 935:1:1;limpar 1308;limpiar 1240;line 136:3:2 889;list 891:2:2 918
litware 987;live 426:1:1 903;llegar 1189;location 868:1:1;log 481 494
logo 214:1:1 227:1:1 228:2:1 229 518:3:2;logos 227:1:1;long 748 915;look 131:3:3 662:4:1
looking 126:4:2 662:4:1 683:6:3;lose 684 742 871:4:3 873;losing 684 742;loss 116:5:3
lost 124:2:1 555:1:1 684 742 871:4:3;lower 327:1:1 740:5:2;ltv 225;make 955;manque 1112 1113:1:1
many 145:2:2 252:1:1 310:1:1 311:1:1 321:1:1 936:1:1;map 456;marge 1041 1130;margin 280 331;margins 280
massive 992;math 940;me 838:1:1;mean 223 279;meddic 442 451 473;meddicc 442;meddpicc 442 451 473
meeting 483:2:2 518:3:2 568 677:7:3 787 797:1:0;mentor 580;mentoring 580;merger 790;mes 1201:3:1
met 657:10:3;meta 1191 1192:6:2 1211 1258 1260:3:1 1262:3:2 1283;metas 1191 1211 1258 1260:3:1 1283
mil 1271:1:1;million 285:1:1;mio 981;miss 220;missed 220;missing 486 495 663:6:2;module 868:1:1
monat 1036 1038:3:2;monatszahlen 1012;monatsziel 1009;money 50 714:3:2 817:4:3 818:3:3
month 130:4:3 137:7:2 138:3:2 146:7:3 153:7:5 158:6:3 184:2:2 185:2:2 266 931:3:2;more 317:6:2 850:2:1
most 95;move 397 805:6:3 867 917:1:1;moved 793 794:4:3 867;movement 562:1:1;moves 157:6:3 867;mql 233 235
mqls 233;mrr 225;msa 350 603 608;mtd 238 982;much 129:1:1 133:1:1 147:1:1 148:1:1 310:1:1 311:1:1 318:1:1
multi 347 420 461 462:4:1;must 912;nachfassen 1053;nachlass 1073:2:1;name 888;named 35;nao 1294:2:1
nda 350 603 608 740:5:2;ne 1144:2:1;neg 976;nego 976;negociation 1169;negocio 1183 1213 1254 1285
negocios 1182 1183 1253 1254 1255:1:1;negotiation 415:5:2 450:2:2 457:1:1 518:3:2;net 342 343
neukundenabschluss 1029;neukundenabschlusse 1029;new 850:2:1;news 562:1:1 564 670:2:1;next 968
nicht 1024 1065:5:2;nie 1065:5:2;nimmer 1065:5:2;nobody 654;noch 1033;none 654;nothing 425:1:1 655 656 787
notice 778:3:2 799:4:2 800;now 686:1:1;nrr 225;nudge 550
number 91:2:2 101:4:2 153:7:5 165:3:3 166:1:1 168:3:2 169:5:3 170:4:3 171:1:1 173:1:1 178:1:1 179:1:1 186:1:1 189 194:1:1 195 197:1:1 208:4:2 293 821 928:2:2
numbers 168:3:2 170:4:3 171:1:1 172 173:1:1 179:1:1 180 181:3:1 182:1:1 183 190 191:2:2 192:1:1 193 928:2:2
numeros 1203:1:1 1275;nxt 968 970:1:1;objectif 1106 1107 1108:5:2 1136;objectifs 1106 1108:5:2
objective 208:4:2 210 213:2:1 259 293;objetivo 1191 1192:6:2 1211;objetivos 1191;odds 404 937;oferta 1219
offene 1054;offenen 1054;offer 324:1:1 335 338 348 362 796:3:1;offers 324:1:1;offre 1141 1142 1172
onde 1269;one 890;open 775:3:2;opened 775:3:2;opening 379;operaciones 1184;oportunidad 1205 1210
oportunidade 1278 1282;oportunidades 1204 1210 1277 1282;opp 43 518:3:2 519:1:1;opportunite 1121
opportunites 1120 1135;opportunities 56
opportunity 42:1:1 44 45:1:1 46:3:2 47:1:1 48:2:1 49:3:1 51 52:1:1 53 54:1:1 55 57:1:1 58:2:1 59 518:3:2
oppties 957;oppty 957;opptys 957;orcamento 1296 1310 1317;orden 1235;ordenes 1235
order 273 293 297 305:3:1 324:1:1 338 351 391 398:7:3 518:3:2 690:3:2 733:4:2 734:8:3 735:3:2 751:7:4 788:5:5 789:4:4 792:2:2 796:3:1 847
ordered 274:1:1;orders 305:3:1 324:1:1;oscorp 987;ote 204;other 682:5:3 801:3:2;ou 1114 1168
over 135:7:3 293 660:4:3 810 812:3:1 926;overachieve 216;overachievement 216;overdue 495;owe 770:2:1
owed 770:2:1;owes 770:2:1;own 293 511:1:1 722:3:1 763:1:1;owns 722:3:1;pace 177 261;paced 261;pacing 261
package 325;panier 1110;paper 606 642:3:1 643;paperwork 518:3:2 642:3:1 643;pas 1148;path 953
pay 690:3:2 722:3:1 733:4:2;paying 850:2:1;payment 621 641:1:1 798:5:2;payments 641:1:1;pays 722:3:1
pen 817:4:3 818:3:3;pencil 945;penciled 945;pencilled 945;pending 555:1:1;penetration 278
percent 934 939:4:4 951:2:1;percentage 934;perda 1312;performance 215:1:1 268;pick 779:4:1 780:1:1 805:6:3
picking 779:4:1;picks 779:4:1;pied 991;pilot 446 454 518:3:2 557:1:1 848;pilotphase 1086:1:0
pilotprojekt 1086:1:0;ping 550;pipe 25:2:2 26 27 851:4:2 852 958 1042;pipedrive 474
pipeline 21 28:1:1 29 256:2:1 273;pipes 957;pipln 957;pip~ 22 1003
plan 153:7:5 165:3:3 168:3:2 169:5:3 178:1:1 197:1:1 199:1:1 201:3:2 208:4:2 209:2:1 210 211 213:2:1 232:4:1 262:2:1 441:4:2 443:1:1 879:1:1 884 1162
planerfullung 1010;planned 393;plant 868:1:1;play 737:1:1;plus 1146
po 625:1:0 626:4:1 627 632:4:1 633 788:5:5 789:4:4 847;poc 446 447 450:2:2 518:3:2 557:1:1 848;pocs 447
point 427:5:3;points 951:2:1;pos 625:1:0 626:4:1 627 632:4:1 847;postpone 777:3:1;postponed 777:3:1 793
pov 447;power 726 817:4:3 818:3:3;ppl 958;ppline 957;ppln 957;pplne 957;practice 580;practise 580
preferred 452;preisfreigabe 1071;prepayment 638;presupuesto 1219 1242 1249 1250;previsao 1252 1284
prevision 1103 1181;previsiones 1181;previsionnel 1103;previsions 1102;previsoes 1252
price 293 322 323 328:3:1 331 345 552:5:2 740:5:2 798:5:2;pricing 337 345 697:3:1;probability 373 404
probable 407:1:1 935:1:1;process 762:5:3
procurement 415:5:2 450:2:2 519:1:1 521:3:2 595 599:5:1 600:4:1 601 609:3:1 645 646:1:1 648:3:1 651:8:2 757:2:2 809:5:2 813:2:1
prognose 1013 1044;progress 562:1:1 867;project 574;projected 113;projection 113;prolong 846
prolongation 846;promise 770:2:1;promised 770:2:1;pronostico 1180 1212;pronosticos 1180;proof 444 445
prop 975
proposal 293 324:1:1 335 338 339 348 357 359:4:1 415:5:2 416 450:2:2 518:3:2 552:5:2 557:1:1 697:3:1 796:3:1
proposals 324:1:1 339;proposition 1141;proposta 1296 1297;propostas 1290;props 975;propuesta 1219 1220
proseware 987;prospect 509:1:1 510:6:2 535:2:1 661:5:3 732:2:1;prospecto 1216;provision 1041
provisionen 1041;pull 140 141 143 397 900:4:1;pullins 142;purchase 518:3:2 519:1:1 521:3:2 605 733:4:2
purchasing 596 648:3:1 651:8:2 809:5:2;purse 816 817:4:3;push 397 867
pushed 124:2:1 555:1:1 793 794:4:3 867;pushouts 142;q 978
q1 130:4:3 137:7:2 146:7:3 153:7:5 158:6:3 411:2:1 931:3:2
q2 130:4:3 137:7:2 146:7:3 153:7:5 158:6:3 411:2:1 931:3:2
q3 130:4:3 137:7:2 146:7:3 153:7:5 158:6:3 411:2:1 931:3:2
q4 130:4:3 137:7:2 146:7:3 153:7:5 158:6:3 411:2:1 931:3:2;qbr 237;qbrs 237;qtd 238 982
qtr 146:7:3 153:7:5 931:3:2 979;qualified 431:4:2;quand 1156;quando 1266;quantas 1265;quanto 1264 1287
quantos 1265;quartal 1036 1038:3:2;quartalszahlen 1012;quartalsziel 1009
quarter 130:4:3 137:7:2 138:3:2 146:7:3 153:7:5 158:6:3 184:2:2 185:2:2 266 411:2:1 931:3:2;quarterly 236
que 1244;quem 1302;qui 1153 1154;quien 1226;quiet 663:6:2 664:1:1 698:3:3 699 700
quota 165:3:3 202 206 208:4:2 221:1:1 256:2:1 262:2:1 1108:5:2 1260:3:1 1262:3:2
quote 34 293 324:1:1 328:3:1 334 335 338 339 348 359:4:1 518:3:2 552:5:2 557:1:1 697:3:1 740:5:2 796:3:1 1011 1045
quotenerfullung 1010;quotes 324:1:1 339;rabais 1131:2:1;rabatt 1026 1072 1073:2:1;rabatte 1026
rabattfreigabe 1071;radio 668;rahmenvertrag 1074;ran 288;range 930;rate 222:1:1;rates 222:1:1
ratio 222:1:1;re 659;read 355:3:2 775:3:2
real 161:4:2 431:4:2 718:3:2 720:5:3 746:5:2 902:2:1 906:6:2 907:4:2 932:1:1;realisation 1105
realistic 161:4:2;reason 487:1:1;reasons 487:1:1;rebate 331;receita 1273;record 485:1:1;records 485:1:1
red 624 877 908;redline 519:1:1 521:3:2 604;redlined 604;redlines 457:1:1 604;redlining 604
reference 552:5:2 716 740:5:2 824 825:3:1;references 740:5:2 798:5:2 824 825:3:1;reforecast 62
region 868:1:1;relance 1143;relancer 1143;remise 1130 1131:2:1 1132
renew 585 586:6:2 690:3:2 733:4:2 734:8:3 735:3:2 751:7:4 792:2:2
renewal 518:3:2 519:1:1 521:3:2 582 584:2:2 589:4:1 590 591 592:1:1;renewals 583 584:2:2 590
renouvellement 1149 1176;renovacao 1299 1315;renovacion 1223 1247;renovaciones 1223 1224
renovacoes 1299 1300;renwl 972;reorg 790;reorganisation 790;reorganization 790;replies 653:2:2 769:1:1
reply 562:1:1 653:2:2 669:5:2 670:2:1 671:2:1 769:1:1 806:5:2;replying 669:5:2;report 484:3:2
reschedule 777:3:1;rescheduled 777:3:1;rescue 786;resiliation 1167;resilier 1167;respond 653:2:2 669:5:2
responding 669:5:2;responds 653:2:2;response 670:2:1 671:2:1 769:1:1 806:5:2;rest 546:4:1;reste 1112 1138
restructuring 790;resultado 1275;resultados 1275;results 173:1:1;retain 786;retention 226:2:1;return 856
rev 977;revenue 243:5:2 244 246 273 293;review 630:2:1 631:1:1;revise 349;rfi 350
rfp 350 356:5:1 357 359:4:1 518:3:2;rfq 350;ride 546:4:1;riesgo 1229:2:2;right 954:8:4;rip 916
risiken 1025;risiko 1025
risk 119:3:3 120 156:4:2 167 531 533:4:2 534:1:1 874:4:2 875:1:1 876:1:1 882:1:1 885:5:2 886:1:1 967:1:1
risks 882:1:1;rnl 972;rnwl 972;rnwls 972;roi 329;role 602;role-play 580;roll 110 869;roll-up 112
rollout 518:3:2;rollup 111;run 107 241:1:1 288;run-rate 108;running 288;runrate 109;rutschen 1018:3:1
rutscht 1018:3:1;said 565:2:1;sal 233;sale 305:3:1 788:5:5;sales 104 240 242 245 269 273 305:3:1
salesforce 474 477 1082;sals 233;sandbag 103;sandbagger 103;sandbagging 103;sans 1145;save 786
schliesse 1037;schliessen 1037;schliesst 1037;schlusselkunden 1084;schritte 1083:1:1;scoreboard 267
scrub 41;se 1195 1215;seat 300 307:5:4 552:5:2 554:4:2;seats 301 306:2:1 554:4:2 740:5:2 798:5:2
security 450:2:2 644 809:5:2;see 775:3:2;seen 775:3:2;seguimiento 1221;seit 1067
sell 146:7:3 303 312:4:3 857;selling 282:2:1;sem 1295;send 349 556;sent 349;serious 841;sfdc 474;sgn 973
sgnd 973;shaky 906:6:2 907:4:2;shape 126:4:2 131:3:3;share 276;shipped 274:1:1;shopping 781:3:1 782:2:2
short 176 459 823 950:4:2 951:2:1 952:1:1;shortfall 116:5:3 117;shortlisted 460;shot 922:1:1
shy 176 950:4:2 951:2:1
sign 132:3:3 303 312:4:3 396:3:1 398:7:3 405:7:2 423 466 611 612 613 629:7:2 635 690:3:2 709:4:2 722:3:1 723:2:1 733:4:2 734:8:3 735:3:2 751:7:4 792:2:2 805:6:3 849
signature 391 518:3:2 519:1:1 521:3:2 617 634 642:3:1 652 771 789:4:4 1151 1152 1177
signed 294:1:1 295:5:1 296:5:2 304:2:1 309 312:4:3 313:3:1 314 555:1:1 611 623 628 629:7:2 635 690:3:2 733:4:2
signer 1118;signing 611 629:7:2 635 849;signs 635 709:4:2 722:3:1 723:2:1;silence 1147
silent 663:6:2 664:1:1 698:3:3 699 700;sin 1218;since 653:2:2 658 696;sit 840;site 868:1:1;sits 840
sitting 840;situacion 1228;size 224:1:1 293;slide 397;slip 157:6:3 397 408 881:5:1;slippage 272 408 409
slipped 124:2:1 157:6:3 382 408 410 555:1:1 793 794:4:3;slipping 381 410 881:5:1;slips 157:6:3 881:5:1
soft 906:6:2 907:4:2;sold 274:1:1 312:4:3;solid 906:6:2 907:4:2 932:1:1;somebody 801:3:2 837
someone 682:5:3 801:3:2 837;sonderrabatt 1071;sow 350 608;soylent 987;speak 657:10:3 676:7:2
spiced 442 473;spoke 657:10:3 676:7:2;spoken 676:7:2
sponsor 568 570:1:1 571 572:3:2 573:4:3 576 577 705:8:4 724:5:3 764:7:1 830:1:1;sql 233 234;sqls 233
stage 250 429:2:2 430 434 435:1:1 436 437:1:1 439:7:2 440 450:2:2 467 468:1:1 469:1:1 472 827:1:1
stages 440;stale 490 495;stall 432;stalled 432 465 555:1:1 906:6:2 907:4:2;stalling 781:3:1 782:2:2
stand 126:4:2;stark 994;start 379;status 566 795;steering 826
step 482:2:2 483:2:2 492:1:1 517:4:1 563:1:1 827:1:1 917:1:1;steps 482:2:2 492:1:1 517:4:1 563:1:1
sterling 1001;stopped 814:1:1;stp 969:1:1;stps 969:1:1
stuck 432 463:3:1 464:1:1 465 470 471:5:1 555:1:1 579:1:1 906:6:2;submit 349;subscription 594
sumiram 1293:2:1;sumiu 1293:2:1;summer 146:7:3 153:7:5 931:3:2;supplier 650 682:5:3 804:1:1;sur 1127:3:1
sure 688:1:1 932:1:1 935:1:1;svp 808:4:3;swim 288;switch 538:7:3 785:6:2;switching 785:6:2;tailspin 987
takeover 790;talentpipeline 1047;talk 662:4:1 676:7:2;talked 657:10:3 676:7:2;talking 662:4:1 683:6:3
target 153:7:5 165:3:3 168:3:2 169:5:3 173:1:1 178:1:1 196:4:2 197:1:1 200 208:4:2 209:2:1 210 211 213:2:1 221:1:1 231:1:1 232:4:1 256:2:1 259 262:2:1 263 264 293 536
targets 168:3:2 173:1:1 262:2:1 263;tasa 1202;taux 1109;taxa 1276;tco 329;tcv 225;technical 452 720:5:3
tender 324:1:1 338 339 340 356:5:1 357 518:3:2 609:3:1 796:3:1;tenders 324:1:1 339 340
term 344:1:1 798:5:2;terminate 538:7:3 540;terms 328:3:1 344:1:1 552:5:2 740:5:2 798:5:2;territory 515 547
teststellung 848 1086:1:0;tgt 964;tgts 964;think 738:2:2 758:7:2;thinking 539;thousand 285:1:1 286:3:2
thread 839:2:1;through 522:3:1 883:5:2 887:2:2 920:2:2;throw 855;tire 843;to 925:3:1;too 352:3:1
top 19 40 151 249 919;touch 676:7:2;track 126:4:2 131:3:3 177;tracking 121;traction 562:1:1;trade 33
tratos 1184;trefferquote 1014;trend 177;trending 121;trey 998;trial 34 372 446 450:2:2 454 848
trimestre 1201:3:1;true 689:6:5 954:8:4;tunnel 1104;turn 854;turnover 247;tyre 843;tyrell 997;umbrella 996
umsatz 1007 1050;umsatze 1007;umsatzprognose 1013;umsatzzahlen 1012;umsatzziel 1009;ums~ 1007;unblock 832
under 293 927;undercut 354;underperform 216;understand 760;unit 307:5:4;units 306:2:1;unlikely 749
unsigned 628;unterschreiben 1057 1087;unterschreibt 1057;unterschrieben 1057;unterschrift 1059
unterzeichnen 1057;unterzeichnet 1057;unweighted 102;up 683:6:3;update 349 493 562:1:1 566 578;upgrade 858
uplift 331;upsell 500;upselling 500;upsells 500;upside 106 946;upsold 500
us 523:1:1 541:4:3 682:5:3 686:1:1 687:7:4 803 804:1:1;usage 527;user 307:5:4;users 554:4:2;va 1125 1230
vai 1289;value 224:1:1 293 942;vamos 1230 1289;van 1230;vandelay 987;vao 1289;vas 1230;velocity 272
vendas 1274;vendor 452 453 597 650 682:5:3 801:3:2 804:1:1;ventas 1200 1201:3:1;verba 1310
verbal 433 448 455;verbally 448;verdict 771 772;verkaufschance 1006;verkaufschancen 1006
verkaufstrichter 1003;verkaufszahlen 1012;verkaufsziel 1009;verlangerung 1069 1088;vertrag 1056 1058
vertragsabschluss 1029;vertragsabschlusse 1029;vertragsverlangerung 1068;vertragsverlangerungen 1068
vertriebschance 1006;vertriebschancen 1006;vertriebsprognose 1013;vertriebstrichter 1003
vertriebszahlen 1012;vertriebsziel 1009;vertriebsziele 1009;visit 550 797:1:0;volume 272 325;vont 1125
vote 780:1:1;vp 808:4:3 813:2:1 845:2:1 983;w 971;wackeln 1018:3:1;wackelt 1018:3:1;wait 672 673
waiting 672 673 674:3:3 702;walk 288 326;wallet 277;warten 1060;wavering 781:3:1 782:2:2;wayne 995
weather 65;weighted 102;weit 1022;wer 1061;wetterprognose 1043;wettervorhersage 1043;wgtd 980;whale 747
whales 747;what 892 895 896;which 717;white 537;why 685;wie 1030;wieviel 1031
win 275 303 312:4:3 316 320 736:4:2 849;wingtip 987;winnable 428 718:3:2;winning 849;wins 316;without 703
wo 1034 1035;wobbly 906:6:2 907:4:2;won 124:2:1 304:2:1 309 312:4:3 313:3:1 314 555:1:1;woodgrove 987
word 562:1:1 670:2:1 671:2:1 769:1:1;work 610:3:2;working 282:2:1;works 610:3:2;worst 100
worth 293 718:3:2;write 355:3:2;writing 360:1:1;wtd 980
year 138:3:2 146:7:3 153:7:5 158:6:3 184:2:2 266 346:1:1 384 587:1:1 931:3:2
yearend 146:7:3 153:7:5 931:3:2;yellow 908;ytd 238 982;zahlen 1039:1:1 1040;zielerreichung 1010
zielerreichungsgrad 1010;zoho 476;zombie 898;~als 1004;~atz 1007;~eal 1004;~ine 1003;~tze 1007
`;
