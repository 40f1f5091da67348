/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */
export const RULE_KEYS = `
$ 683:7:4;<money> 280;<month> 143:7:3 150:7:5 409:1:1 927:3:2
<name> 384:1:1 512 545:2:2 554:7:5 555:5:4 556:2:2 557:7:4 563:5:2 565:1:1 577:5:2
<number> 115 905:1:1 919:3:3 937:4:3 943 945;<ordinal> 410:2:2
<percent> 185 209 214:4:1 215:5:1 216 327 549:1:1 934:4:3;<sum> 152 281 286:5:1 287 288:5:1 289
a 1120:2:1 1123:3:1;able 146:3:2;above 290 656:4:3;absatz 1037 1044;absatzprognose 1009;absatzzahlen 1008
absatzziel 1005;abschliessen 1033;abschluss 1012 1013 1024 1042;abschlussdatum 1011;abschlusse 1011 1042
abschlussquote 1010;abschlusstermin 1011;abschlusswahrscheinlichkeit 1011;abwanderung 1066
abwanderungsrisiko 1066;accelerate 156;accelerator 201;accelerators 201;accept 771:3:2;accepted 771:3:2
access 414;account 495 499 500 501:1:1 502 503:1:1 504:2:1 510:2:2 514:3:2 516:1:1 525 528 531:2:1 541
accountexecutive 1085;accountmanagement 1085;accountmanager 1085;accountmanagerin 1085;accountplan 1080
accountplanung 1080;accountreview 1080;accounts 508:2:2 510:2:2 516:1:1 526:3:1;acct 962;accts 962
achats 1153:1:1;achieved 206:2:1;acme 983;acompte 1167;act 961;action 195 913:1:1;activity 479:2:2 494:1:1
actual 257:2:2;actualizar 1236;acv 222;add 151;add-on 855;add-ons 855;added 120 121:2:1;addon 855
addons 855;advance 863;adventure 984;affaire 1092 1093:1:1 1129:1:1
affaires 1090 1091 1093:1:1 1095:3:1 1133;agreement 590;ahead 173 824:1:1 825:2:2;alcanzar 1185;alive 899
alpine 986;amber 904;angebot 1048;angebote 1051;another 797:3:2
answer 558:1:1 649:2:2 665:5:2 666:2:1 667:2:1 700:1:1 765:1:1 767 802:5:2;answering 665:5:2
answers 649:2:2;approval 338;approve 338 705:4:2 718:3:1;approves 705:4:2 718:3:1;around 656:4:3 780:1:1
arr 222;asp 222;assessment 627:1:1;assinatura 1299;at 290;atingimento 1257;att 958 959:2:1
attain 206:2:1 959:2:1;attainment 200 204:1:1 206:2:1;atteinte 1101;atterrissage 1111;attn 958 959:2:1
attnmt 958;attrition 1163;atualizar 1304;au 1123:3:1;auftrag 1072 1089;auftrage 1073;auftragsbestand 1004
auftragsbestatigung 1070;auftragseingang 1004;auftragseingange 1004;ausschreibung 1070
ausschreibungen 1070;auto 584;avant 1115:2:1;average 220 276;avg 220 276;await 668;awaiting 668
back 671:4:3 674:4:2 750:1:1 769:1:1 770:3:3 803:1:1;backfill 862;backlog 269;bag 112:2:2;baja 1241
bank 510:2:2;bant 438 447 469;base 520:1:1;batimento 1255;beat 148 217;been 690;behind 173 946:4:2
believe 734:2:2;below 217 946:4:2;best 95 102 957;bestandskunden 1081;bestellung 1071;bet 900:7:1 917
better 736:5:2;betting 900:7:1;between 677 726:5:2 727:1:1 798;bid 321:1:1 332 333 335 336 514:3:2 818:1:1
bids 321:1:1 333 336;big 8:4:1 9:1:1 10:1:1 11 18:3:3 890:1:1;billed 268;billing 645;bis 1028;bkg 953
bkgs 953;block 718:3:1 735;blocked 810:1:1;blocker 568:3:2 569:4:3;blocking 718:3:1 735;blocks 718:3:1 735
blue 998;board 675 706:1:1 749:1:1 804:4:3 805:5:2 809:2:1;book 143:7:3 299 309:4:3 544
booked 245 267 291:1:1 309:4:3 310:3:1 311;bookings 227 269;boss 749:1:1 804:4:3 809:2:1 841:2:1
bought 729:4:2;break 909:2:2;bring 160 896:4:1
budget 165:3:2 175:1:1 205:4:2 207 210:2:1 229:4:1 687:4:2 688 689 707 708:3:2 710:3:2 716:5:3 723 724:3:2 725:4:2 762:1:1 813:4:3 814:3:3 827 1074:3:2 1075 1162 1170:3:1 1171
budgetfreigabe 1075;bulk 322;bundle 322;bury 893
business 211:1:1 224:1:1 236:1:1 250 279:2:1 421 514:3:2 784:5:5;but 832:2:2
buy 393:3:1 395:7:3 683:7:4 686:3:2 705:4:2 729:4:2 730:8:3 731:3:2 747:7:4 754:7:2 788:2:2 801:6:3
buyer 505:1:1 657:5:3 701:8:4 760:7:1 804:4:3 809:2:1;buying 722;c 399 400;ca 1097;cac 222
call 90:1:1 98:4:2 514:3:2 546 552 564 665:5:2 673:7:3 783 793:1:0 982;callback 765:1:1;called 665:5:2
calling 89:3:1 665:5:2;came 312:2:1 895:2:1;cancel 534:7:3 536 781:6:2;cancelacion 1241;cancelamento 1308
canceling 534:7:3;cancelled 536 773:3:1;cancelling 534:7:3 781:6:2;cancels 536;case 96:1:1;cd 955
ce 1115:2:1;ceiling 925;ceo 706:1:1 749:1:1 804:4:3 809:2:1 840:5:3 841:2:1;cerramos 1192;cerrar 1192
certain 684:1:1 928:1:1 931:1:1;cette 1115:2:1
cfo 505:1:1 706:1:1 749:1:1 760:7:1 804:4:3 809:2:1 840:5:3 841:2:1
champion 505:1:1 566:1:1 567 568:3:2 569:4:3 572 573 657:5:3 701:8:4 702:3:2 703 720:5:3 721:4:3 815:2:2 816:1:1 826:1:1
chance 401 910:1:1 931:1:1;chancen 1023;change 682:1:1;changed 790:4:3;chase 346 546 552 691
cheaper 324:1:1 736:5:2 794:5:2 797:3:2;check 546 547 571;chiffres 1112:1:1 1113:1:0 1135
choose 776:1:1 801:6:3;christmas 143:7:3 150:7:5 927:3:2;churn 498 515:1:1 517:3:2 686:3:2 781:6:2
churned 498;churning 498;cierras 1192;cierre 1181 1192 1204 1210;cierres 1181
cio 706:1:1 804:4:3 809:2:1 840:5:3;ciso 706:1:1 804:4:3 809:2:1;city 995;cl 955 981;clari 470
client 505:1:1 531:2:1 541 657:5:3 728:2:1;cliente 1212 1228 1244:1:1 1288 1312:1:1;clientes 1228 1288
close 111:4:3 122:7:3 129:3:3 143:7:3 300 309:4:3 316 363 371 372 373 374 375 388 391 392 393:3:1 395:7:3 402:7:2 686:3:2 731:3:2 845 893
closed 293:5:2 301:2:1 306 309:4:3 310:3:1 311 367 372 391 551:1:1 686:3:2;closedate 361;closedates 361
closedlost 368;closedwon 368;closer 1114;closes 391 392;closing 364 371 372 375 391 392 403 845
cloturer 1114;cls 955;clsd 955;club 278:2:1;cmt 956;coach 576 720:5:3;cold 659:6:2 660:1:1 694:3:3
column 416;combien 1107;come 122:7:3 128:3:3 129:3:3 159:4:1 312:2:1 561:2:1 686:3:2;comes 312:2:1 895:2:1
commande 1155:2:2;commission 202
commit 70:1:1 71 72 73:3:1 74 76 77 78 79 80 81:4:3 82:4:3 84 85 86:1:1 686:3:2 705:4:2 729:4:2 801:6:3 956
commits 87;committed 80 81:4:3 82:4:3 83;committee 676 751;committing 75;como 1239 1307;compare 658:4:1
comparing 658:4:1 679:6:3;compelling 415;competition 678:5:3 737;competitive 740
competitor 350 678:5:3 737 797:3:2 866:10:5;compliance 805:5:2;compra 1301:2:2;comprador 1212
compras 1232:1:1;compromiso 1205;compte 1157;comptes 1156;conclure 1114;condiciones 1237;condicoes 1305
conditions 1161;confident 684:1:1;considering 679:6:3;conta 1303
contact 479:2:2 524:1:1 564 566:1:1 569:4:3 672:7:2 701:8:4 835:2:1;contacted 672:7:2;contacto 1212
contas 1302;contoso 983
contract 302:3:1 335 388 514:3:2 517:3:2 553:1:1 590 605:3:1 610:1:1 632 736:5:2 785:4:4 792:3:1 794:5:2
contracting 446:2:2 453:1:1 454 612;contracts 302:3:1 605:3:1;contrat 1146 1169
contrato 1221 1242 1297 1310;conversion 248;convert 248 849;coo 706:1:1 804:4:3 809:2:1
cota 1256:3:1 1258:3:2 1259;cotacao 1292 1293 1294;cotacoes 1294;cotizacion 1215 1216 1218
cotizaciones 1218;counsel 809:2:1;count 939 940:2:2;counter 618;countersign 630;countersignature 614
countersignatures 614;countersigned 630;country 864:1:1;coverage 251 252:1:1 253:2:1 254 255;covered 255
credit 636;crm 470 473 1159:4:1 1160;crm~ 470 1077;cross 497;cross-sell 496;crosssell 496
cto 706:1:1 804:4:3 809:2:1;ctr 970;ctrct 970;cuando 1223;cuantas 1190;cuanto 1189;cuantos 1190
cuenta 1234 1235;cuentas 1233;cumplimiento 1184;cumplir 1185;cuota 1183 1186 1188:6:2;cuotas 1183
customer 505:1:1 531:2:1 541 657:5:3 728:2:1 807:2:2;customers 856;cut 509 810:1:1;cw 980 981
cyberdyne 983;cycle 285;d 1096:1:1 1154:1:1;dark 659:6:2 660:1:1;dashboard 480:3:2 484;dashboards 484
data 474 492 1253;datas 1253;date 362 365 385:9:3 386:1:1 387:2:2 389:1:1 479:2:2 929:3:2 1124;dates 1124
dead 899 902:6:2 903:4:2;deal 0 2:1:1 3 4 6 7 12:1:1 13:1:1 14:2:2 15:1:1 16 270 515:1:1;dealflow 0
dealing 4;dealreview 1001;dealrunde 1001;deals 1 5:1:1;dealt 4;dea~ 1000
decide 395:7:3 686:3:2 718:3:1 719:2:1 729:4:2 730:8:3 747:7:4 754:7:2 776:1:1 801:6:3
decided 686:3:2 729:4:2;decides 718:3:1 719:2:1 763:1:1 776:1:1;decideur 1151;decideurs 1151
decision 388 418 666:2:1 701:8:4 716:5:3 722 767 768;delay 394 735;delayed 789;delaying 735
demo 33 412:5:2 514:3:2 548:5:2 673:7:3 693:3:1 697:3:1 793:1:0;department 864:1:1;depend 542:4:1
desapareceu 1289:2:1;desconto 1275 1276:3:1;descuento 1202 1203:3:1;detractor 568:3:2 569:4:3;devis 1136
difference 113:5:3;director 809:2:1;discount 290 325:3:1 328 329 330:3:2 334 355:5:1 736:5:2 794:5:2
discounts 334;discovery 412:5:2 446:2:2;division 864:1:1;docusign 630;donde 1193;done 952:6:3
down 635 944:1:1;downgrade 534:7:3 538 781:6:2;downpayment 634;downsell 538;downside 942;dpa 599 604
drag 777:3:1;dragging 777:3:1 778:2:2;drags 777:3:1;drive 589:2:2;drop 129:3:3;drops 154:6:3;dunder 989
duplicate 482;duplicates 482;dynamics 471;e-signature 630;early-stage 434
economic 704 716:5:3 717 761 804:4:3;einkauf 1059 1060:1:1 1087:4:3 1088:5:1;einkaufsgesprach 1086
eles 1288 1309;ellos 1212;else 709:2:1 739:1:1 797:3:2;em 1284:1:1 1287;email 546;embudo 1174 1175
empty 482 491;end 111:4:3 122:7:3 123:4:2 125 136:1:1 161 377 382:2:2 383:7:1 397:1:1 398 411:2:2
entonnoir 1100;entscheider 1058;entwicklungsziel 1047;enviamos 1217;enviar 1217
eom 143:7:3 150:7:5 366 396:2:1 927:3:2 975;eoq 143:7:3 150:7:5 155:6:3 366 396:2:1 927:3:2 975
eoy 143:7:3 150:7:5 366 396:2:1 927:3:2 975;estado 1224;estimate 918:1:1;estimated 390;etape 1125
evaluate 658:4:1;evaluating 658:4:1 679:6:3;evaluation 412:5:2 445 446:2:2 453:1:1 514:3:2 830 844
exchange 852;exec 419;executive 419 741;expansion 514:3:2 539;expected 110 390;explain 755;extend 842 868
extending 842;extension 842 868;fabrikam 983;facturacion 1195;facturation 1167;falta 1185 1266;faltam 1266
faltan 1185;far 157:1:1 948:1:1;faturamento 1268;fcast 953;fcst 953;fcsts 953;fecha 1182
fechamento 1252 1282;fechamentos 1252;fechar 1263:1:1 1264;fechas 1182;feedback 558:1:1 765:1:1
feet 779:2:2;fehlen 1029;fehlt 1029;fence 831:5:4;field 493:1:1;figure 284:1:1 924:2:2
figures 165:3:2 168:1:1 170:1:1 177 178:3:1 179:1:1 180 924:2:2;fill 485;filled 485;fim 1277
fin 1118 1119 1122 1204;final 716:5:3;finance 805:5:2 809:2:1;find 143:7:3
finish 111:4:3 122:7:3 123:4:2 125;firm 902:6:2 903:4:2 928:1:1;firma 1229;firmado 1227;firmaron 1227
firmo 1227;first 305;fiscal 143:7:3 150:7:5 927:3:2;floor 925;follow 346 360
forecast 59 62:1:1 63 65 66:3:2 67 68 69;forecasting 65;forward 141:1:1;for~ 60;fourth 985;framework 633
freeze 810:1:1 811:1:1;froze 810:1:1;frozen 810:1:1;funil 1247;funkstille 1062;funnel 20 23:1:1 24
fy 143:7:3 150:7:5 927:3:2;gap 113:5:3 147:4:2 171 172:3:2;gerer 1130;geschaftsabschluss 1025
geschaftschance 1002;geschaftschancen 1002;gewinnquote 1010;ghosted 661 662 663:1:1;ghosting 661
give 119 889;globex 983;gmv 222;goal 150:7:5 162:3:3 193:4:2 194:1:1 205:4:2 208 210:2:1 256 290
going 124:5:3 131:5:2 146:3:2 532 730:8:3 787:3:2 906:4:2 907:1:1;good 920;grand 282:1:1;green 824:1:1 904
grosskunden 1080;grr 222;guess 918:1:1;h1 143:7:3 150:7:5 408:2:1 927:3:2
h2 143:7:3 150:7:5 408:2:1 927:3:2;ha 1213:2:1;habit 380;haircut 901
half 127:4:3 143:7:3 150:7:5 181:2:2 927:3:2;halted 810:1:1;han 1213:2:1;hang 542:4:1
happen 561:2:1 731:3:2 746:7:3;happened 561:2:1;happens 711:2:1;head 809:2:1;health 521:1:1;hear 672:7:2
heard 653:10:3 672:7:2;help 757;helping 757;hesitate 777:3:1;hesitates 777:3:1;hesitating 777:3:1 778:2:2
high 91;higher 656:4:3;hit 129:3:3 874;hochrechnung 1037;hold 718:3:1 752:3:1;hold-up 829:2:1;holding 735
holds 718:3:1 735 752:3:1;holdup 829:2:1;hooli 983;hopper 860 861:5:2;hubspot 470 473;humongous 996
hygiene 475:1:1 476 487;ideal 17 1045;ideals 1045;if 748:6:4 876:1:1;ils 1166;in 897;inbound 35
incumbent 678:5:3 737;ingresos 1194;initech 983;initrode 983;ink 615:1:1 616 638:3:1;ins 1017
installment 634;instalment 634;intake 269;invoice 295 517:3:2 637:1:1 645;invoiced 291:1:1 296
invoices 637:1:1;irons 859;it 706:1:1;jahr 1032;jahresziel 1005;job 358;k 977;karrierepipeline 1043
kaufentscheidung 1076;kaufvertrag 1070;keep 772:1:1;keeps 772:1:1;kept 772:1:1;kick 838;kicking 838
kill 893;know 764:3:3;kommt 1019:1:1;kunde 1015;kunden 1015;kundenabwanderung 1066;kundendatenbank 1077
kundenstatus 1080;kundigung 1016;kundigungen 1016;kundigungsrisiko 1066;kundin 1015;l 1094
land 111:4:3 122:7:3 123:4:2 125 129:3:3 300 393:3:1 395:7:3 540 731:3:2 845;landing 93 124:5:3 845
late 522:3:2 857;late-stage 434;laufende 1050;lawyer 809:2:1;lawyers 809:2:1;layoffs 786
lead 30 31 36:1:1 37 38 262;leaderboard 264;leads 31 36:1:1 858:2:2;league 238:1:1;leakage 269
leave 94:4:2 534:7:3 781:6:2;leaves 94:4:2;leaving 534:7:3 781:6:2;left 149:3:1 184:5:2
legal 412:5:2 446:2:2 594 605:3:1 611 642:1:1 643:2:1 644:3:1 647:8:2 715 753:2:2 805:5:2 809:2:1
lernziel 1047;lernziele 1047;liability 603;licence 297 304:5:4 548:5:2 550:4:2 590 794:5:2
licences 298 303:2:1 550:4:2 736:5:2 794:5:2;license 297 304:5:4 590;licenses 298 303:2:1;licitacao 1300
licitacion 1230;licitaciones 1230;licitacoes 1300;like 771:3:2;likelihood 401
likely 158:4:2 404:1:1 684:1:1 745 931:1:1;limpar 1304;limpiar 1236;line 133:3:2 885;list 887:2:2 914
litware 983;live 423:1:1 899;llegar 1185;location 864:1:1;log 477 490
logo 211:1:1 224:1:1 225:2:1 226 514:3:2;logos 224:1:1;long 744 911;look 128:3:3 658:4:1
looking 123:4:2 658:4:1 679:6:3;lose 680 738 867:4:3 869;losing 680 738;loss 113:5:3
lost 121:2:1 551:1:1 680 738 867:4:3;lower 324:1:1 736:5:2;ltv 222;make 951;manque 1108 1109:1:1
many 142:2:2 249:1:1 307:1:1 308:1:1 318:1:1 932:1:1;map 452;marge 1037 1126;margin 277 328;margins 277
massive 988;math 936;me 834:1:1;mean 220 276;meddic 438 447 469;meddicc 438;meddpicc 438 447 469
meeting 479:2:2 514:3:2 564 673:7:3 783 793:1:0;mentor 576;mentoring 576;merger 786;mes 1197:3:1
met 653:10:3;meta 1187 1188:6:2 1207 1254 1256:3:1 1258:3:2 1279;metas 1187 1207 1254 1256:3:1 1279
mil 1267:1:1;million 282:1:1;mio 977;miss 217;missed 217;missing 482 491 659:6:2;module 864:1:1
monat 1032 1034:3:2;monatszahlen 1008;monatsziel 1005;money 49 710:3:2 813:4:3 814:3:3
month 127:4:3 134:7:2 135:3:2 143:7:3 150:7:5 155:6:3 181:2:2 182:2:2 263 927:3:2;more 314:6:2 846:2:1
most 92;move 394 801:6:3 863 913:1:1;moved 789 790:4:3 863;movement 558:1:1;moves 154:6:3 863;mql 230 232
mqls 230;mrr 222;msa 347 599 604;mtd 235 978;much 126:1:1 130:1:1 144:1:1 145:1:1 307:1:1 308:1:1 315:1:1
multi 344 417 457 458:4:1;must 908;nachfassen 1049;nachlass 1069:2:1;name 884;named 34;nao 1290:2:1
nda 347 599 604 736:5:2;ne 1140:2:1;neg 972;nego 972;negociation 1165;negocio 1179 1209 1250 1281
negocios 1178 1179 1249 1250 1251:1:1;negotiation 412:5:2 446:2:2 453:1:1 514:3:2;net 339 340
neukundenabschluss 1025;neukundenabschlusse 1025;new 846:2:1;news 558:1:1 560 666:2:1;next 964
nicht 1020 1061:5:2;nie 1061:5:2;nimmer 1061:5:2;nobody 650;noch 1029;none 650;nothing 422:1:1 651 652 783
notice 774:3:2 795:4:2 796;now 682:1:1;nrr 222;nudge 546
number 88:2:2 98:4:2 150:7:5 162:3:3 163:1:1 165:3:2 166:5:3 167:4:3 168:1:1 170:1:1 175:1:1 176:1:1 183:1:1 186 191:1:1 192 194:1:1 205:4:2 290 817 924:2:2
numbers 165:3:2 167:4:3 168:1:1 169 170:1:1 176:1:1 177 178:3:1 179:1:1 180 187 188:2:2 189:1:1 190 924:2:2
numeros 1199:1:1 1271;nxt 964 966:1:1;objectif 1102 1103 1104:5:2 1132;objectifs 1102 1104:5:2
objective 205:4:2 207 210:2:1 256 290;objetivo 1187 1188:6:2 1207;objetivos 1187;odds 401 933;oferta 1215
offene 1050;offenen 1050;offer 321:1:1 332 335 345 359 792:3:1;offers 321:1:1;offre 1137 1138 1168
onde 1265;one 886;open 771:3:2;opened 771:3:2;opening 376;operaciones 1180;oportunidad 1201 1206
oportunidade 1274 1278;oportunidades 1200 1206 1273 1278;opp 42 514:3:2 515:1:1;opportunite 1117
opportunites 1116 1131;opportunities 55
opportunity 41:1:1 43 44:1:1 45:3:2 46:1:1 47:2:1 48:3:1 50 51:1:1 52 53:1:1 54 56:1:1 57:2:1 58 514:3:2
oppties 953;oppty 953;opptys 953;orcamento 1292 1306 1313;orden 1231;ordenes 1231
order 270 290 294 302:3:1 321:1:1 335 348 388 395:7:3 514:3:2 686:3:2 729:4:2 730:8:3 731:3:2 747:7:4 784:5:5 785:4:4 788:2:2 792:3:1 843
ordered 271:1:1;orders 302:3:1 321:1:1;oscorp 983;ote 201;other 678:5:3 797:3:2;ou 1110 1164
over 132:7:3 290 656:4:3 806 808:3:1 922;overachieve 213;overachievement 213;overdue 491;owe 766:2:1
owed 766:2:1;owes 766:2:1;own 290 507:1:1 718:3:1 759:1:1;owns 718:3:1;pace 174 258;paced 258;pacing 258
package 322;panier 1106;paper 602 638:3:1 639;paperwork 514:3:2 638:3:1 639;pas 1144;path 949
pay 686:3:2 718:3:1 729:4:2;paying 846:2:1;payment 617 637:1:1 794:5:2;payments 637:1:1;pays 718:3:1
pen 813:4:3 814:3:3;pencil 941;penciled 941;pencilled 941;pending 551:1:1;penetration 275
percent 930 935:4:4 947:2:1;percentage 930;perda 1308;performance 212:1:1 265;pick 775:4:1 776:1:1 801:6:3
picking 775:4:1;picks 775:4:1;pied 987;pilot 442 450 514:3:2 553:1:1 844;pilotphase 1082:1:0
pilotprojekt 1082:1:0;ping 546;pipe 25:2:2 26 27 847:4:2 848 954 1038;pipedrive 470
pipeline 21 28:1:1 29 253:2:1 270;pipes 953;pipln 953;pip~ 22 999
plan 150:7:5 162:3:3 165:3:2 166:5:3 175:1:1 194:1:1 196:1:1 198:3:2 205:4:2 206:2:1 207 208 210:2:1 229:4:1 259:2:1 437:4:2 439:1:1 875:1:1 880 1158
planerfullung 1006;planned 390;plant 864:1:1;play 733:1:1;plus 1142
po 621:1:0 622:4:1 623 628:4:1 629 784:5:5 785:4:4 843;poc 442 443 446:2:2 514:3:2 553:1:1 844;pocs 443
point 424:5:3;points 947:2:1;pos 621:1:0 622:4:1 623 628:4:1 843;postpone 773:3:1;postponed 773:3:1 789
pov 443;power 722 813:4:3 814:3:3;ppl 954;ppline 953;ppln 953;pplne 953;practice 576;practise 576
preferred 448;preisfreigabe 1067;prepayment 634;presupuesto 1215 1238 1245 1246;previsao 1248 1280
prevision 1099 1177;previsiones 1177;previsionnel 1099;previsions 1098;previsoes 1248
price 290 319 320 325:3:1 328 342 548:5:2 736:5:2 794:5:2;pricing 334 342 693:3:1;probability 370 401
probable 404:1:1 931:1:1;process 758:5:3
procurement 412:5:2 446:2:2 515:1:1 517:3:2 591 595:5:1 596:4:1 597 605:3:1 641 642:1:1 644:3:1 647:8:2 753:2:2 805:5:2 809:2:1
prognose 1009 1040;progress 558:1:1 863;project 570;projected 110;projection 110;prolong 842
prolongation 842;promise 766:2:1;promised 766:2:1;pronostico 1176 1208;pronosticos 1176;proof 440 441
prop 971
proposal 290 321:1:1 332 335 336 345 354 356:4:1 412:5:2 413 446:2:2 514:3:2 548:5:2 553:1:1 693:3:1 792:3:1
proposals 321:1:1 336;proposition 1137;proposta 1292 1293;propostas 1286;props 971;propuesta 1215 1216
proseware 983;prospect 505:1:1 506:6:2 531:2:1 657:5:3 728:2:1;prospecto 1212;provision 1037
provisionen 1037;pull 137 138 140 394 896:4:1;pullins 139;purchase 514:3:2 515:1:1 517:3:2 601 729:4:2
purchasing 592 644:3:1 647:8:2 805:5:2;purse 812 813:4:3;push 394 863
pushed 121:2:1 551:1:1 789 790:4:3 863;pushouts 139;q 974
q1 127:4:3 134:7:2 143:7:3 150:7:5 155:6:3 408:2:1 927:3:2
q2 127:4:3 134:7:2 143:7:3 150:7:5 155:6:3 408:2:1 927:3:2
q3 127:4:3 134:7:2 143:7:3 150:7:5 155:6:3 408:2:1 927:3:2
q4 127:4:3 134:7:2 143:7:3 150:7:5 155:6:3 408:2:1 927:3:2;qbr 234;qbrs 234;qtd 235 978
qtr 143:7:3 150:7:5 927:3:2 975;qualified 427:4:2;quand 1152;quando 1262;quantas 1261;quanto 1260 1283
quantos 1261;quartal 1032 1034:3:2;quartalszahlen 1008;quartalsziel 1005
quarter 127:4:3 134:7:2 135:3:2 143:7:3 150:7:5 155:6:3 181:2:2 182:2:2 263 408:2:1 927:3:2;quarterly 233
que 1240;quem 1298;qui 1149 1150;quien 1222;quiet 659:6:2 660:1:1 694:3:3 695 696
quota 162:3:3 199 203 205:4:2 218:1:1 253:2:1 259:2:1 1104:5:2 1256:3:1 1258:3:2
quote 33 290 321:1:1 325:3:1 331 332 335 336 345 356:4:1 514:3:2 548:5:2 553:1:1 693:3:1 736:5:2 792:3:1 1007 1041
quotenerfullung 1006;quotes 321:1:1 336;rabais 1127:2:1;rabatt 1022 1068 1069:2:1;rabatte 1022
rabattfreigabe 1067;radio 664;rahmenvertrag 1070;ran 285;range 926;rate 219:1:1;rates 219:1:1
ratio 219:1:1;re 655;read 352:3:2 771:3:2
real 158:4:2 427:4:2 714:3:2 716:5:3 742:5:2 898:2:1 902:6:2 903:4:2 928:1:1;realisation 1101
realistic 158:4:2;reason 483:1:1;reasons 483:1:1;rebate 328;receita 1269;record 481:1:1;records 481:1:1
red 620 873 904;redline 515:1:1 517:3:2 600;redlined 600;redlines 453:1:1 600;redlining 600
reference 548:5:2 712 736:5:2 820 821:3:1;references 736:5:2 794:5:2 820 821:3:1;reforecast 61
region 864:1:1;relance 1139;relancer 1139;remise 1126 1127:2:1 1128
renew 581 582:6:2 686:3:2 729:4:2 730:8:3 731:3:2 747:7:4 788:2:2
renewal 514:3:2 515:1:1 517:3:2 578 580:2:2 585:4:1 586 587 588:1:1;renewals 579 580:2:2 586
renouvellement 1145 1172;renovacao 1295 1311;renovacion 1219 1243;renovaciones 1219 1220
renovacoes 1295 1296;renwl 968;reorg 786;reorganisation 786;reorganization 786;replies 649:2:2 765:1:1
reply 558:1:1 649:2:2 665:5:2 666:2:1 667:2:1 765:1:1 802:5:2;replying 665:5:2;report 480:3:2
reschedule 773:3:1;rescheduled 773:3:1;rescue 782;resiliation 1163;resilier 1163;respond 649:2:2 665:5:2
responding 665:5:2;responds 649:2:2;response 666:2:1 667:2:1 765:1:1 802:5:2;rest 542:4:1;reste 1108 1134
restructuring 786;resultado 1271;resultados 1271;results 170:1:1;retain 782;retention 223:2:1;return 852
rev 973;revenue 240:5:2 241 243 270 290;review 626:2:1 627:1:1;revise 346;rfi 347
rfp 347 353:5:1 354 356:4:1 514:3:2;rfq 347;ride 542:4:1;riesgo 1225:2:2;right 950:8:4;rip 912
risiken 1021;risiko 1021
risk 116:3:3 117 153:4:2 164 527 529:4:2 530:1:1 870:4:2 871:1:1 872:1:1 878:1:1 881:5:2 882:1:1 963:1:1
risks 878:1:1;rnl 968;rnwl 968;rnwls 968;roi 326;role 598;role-play 576;roll 107 865;roll-up 109
rollout 514:3:2;rollup 108;run 104 238:1:1 285;run-rate 105;running 285;runrate 106;rutschen 1014:3:1
rutscht 1014:3:1;said 561:2:1;sal 230;sale 302:3:1 784:5:5;sales 101 237 239 242 266 270 302:3:1
salesforce 470 473 1078;sals 230;sandbag 100;sandbagger 100;sandbagging 100;sans 1141;save 782
schliesse 1033;schliessen 1033;schliesst 1033;schlusselkunden 1080;schritte 1079:1:1;scoreboard 264
scrub 40;se 1191 1211;seat 297 304:5:4 548:5:2 550:4:2;seats 298 303:2:1 550:4:2 736:5:2 794:5:2
security 446:2:2 640 805:5:2;see 771:3:2;seen 771:3:2;seguimiento 1217;seit 1063
sell 143:7:3 300 309:4:3 853;selling 279:2:1;sem 1291;send 346 552;sent 346;serious 837;sfdc 470;sgn 969
sgnd 969;shaky 902:6:2 903:4:2;shape 123:4:2 128:3:3;share 273;shipped 271:1:1;shopping 777:3:1 778:2:2
short 173 455 819 946:4:2 947:2:1 948:1:1;shortfall 113:5:3 114;shortlisted 456;shot 918:1:1
shy 173 946:4:2 947:2:1
sign 129:3:3 300 309:4:3 393:3:1 395:7:3 402:7:2 420 462 607 608 609 625:7:2 631 686:3:2 705:4:2 718:3:1 719:2:1 729:4:2 730:8:3 731:3:2 747:7:4 788:2:2 801:6:3 845
signature 388 514:3:2 515:1:1 517:3:2 613 630 638:3:1 648 767 785:4:4 1147 1148 1173
signed 291:1:1 292:5:1 293:5:2 301:2:1 306 309:4:3 310:3:1 311 551:1:1 607 619 624 625:7:2 631 686:3:2 729:4:2
signer 1114;signing 607 625:7:2 631 845;signs 631 705:4:2 718:3:1 719:2:1;silence 1143
silent 659:6:2 660:1:1 694:3:3 695 696;sin 1214;since 649:2:2 654 692;sit 836;site 864:1:1;sits 836
sitting 836;situacion 1224;size 221:1:1 290;slide 394;slip 154:6:3 394 405 877:5:1;slippage 269 405 406
slipped 121:2:1 154:6:3 379 405 407 551:1:1 789 790:4:3;slipping 378 407 877:5:1;slips 154:6:3 877:5:1
soft 902:6:2 903:4:2;sold 271:1:1 309:4:3;solid 902:6:2 903:4:2 928:1:1;somebody 797:3:2 833
someone 678:5:3 797:3:2 833;sonderrabatt 1067;sow 347 604;soylent 983;speak 653:10:3 672:7:2
spiced 438 469;spoke 653:10:3 672:7:2;spoken 672:7:2
sponsor 564 566:1:1 567 568:3:2 569:4:3 572 573 701:8:4 720:5:3 760:7:1 826:1:1;sql 230 231;sqls 230
stage 247 426:2:2 430 431:1:1 432 433:1:1 435:7:2 436 446:2:2 463 464:1:1 465:1:1 468 823:1:1;stages 436
stale 486 491;stall 428;stalled 428 461 551:1:1 902:6:2 903:4:2;stalling 777:3:1 778:2:2;stand 123:4:2
stark 990;start 376;status 562 791;steering 822
step 478:2:2 479:2:2 488:1:1 513:4:1 559:1:1 823:1:1 913:1:1;steps 478:2:2 488:1:1 513:4:1 559:1:1
sterling 997;stopped 810:1:1;stp 965:1:1;stps 965:1:1
stuck 428 459:3:1 460:1:1 461 466 467:5:1 551:1:1 575:1:1 902:6:2;submit 346;subscription 590
sumiram 1289:2:1;sumiu 1289:2:1;summer 143:7:3 150:7:5 927:3:2;supplier 646 678:5:3 800:1:1;sur 1123:3:1
sure 684:1:1 928:1:1 931:1:1;svp 804:4:3;swim 285;switch 534:7:3 781:6:2;switching 781:6:2;tailspin 983
takeover 786;talentpipeline 1043;talk 658:4:1 672:7:2;talked 653:10:3 672:7:2;talking 658:4:1 679:6:3
target 150:7:5 162:3:3 165:3:2 166:5:3 170:1:1 175:1:1 193:4:2 194:1:1 197 205:4:2 206:2:1 207 208 210:2:1 218:1:1 228:1:1 229:4:1 253:2:1 256 259:2:1 260 261 290 532
targets 165:3:2 170:1:1 259:2:1 260;tasa 1198;taux 1105;taxa 1272;tco 326;tcv 222;technical 448 716:5:3
tender 321:1:1 335 336 337 353:5:1 354 514:3:2 605:3:1 792:3:1;tenders 321:1:1 336 337
term 341:1:1 794:5:2;terminate 534:7:3 536;terms 325:3:1 341:1:1 548:5:2 736:5:2 794:5:2;territory 511 543
teststellung 844 1082:1:0;tgt 960;tgts 960;think 734:2:2 754:7:2;thinking 535;thousand 282:1:1 283:3:2
thread 835:2:1;through 518:3:1 879:5:2 883:2:2 916:2:2;throw 851;tire 839;to 921:3:1;too 349:3:1
top 19 39 148 246 915;touch 672:7:2;track 123:4:2 128:3:3 174;tracking 118;traction 558:1:1;trade 32
tratos 1180;trefferquote 1010;trend 174;trending 118;trey 994;trial 33 369 442 446:2:2 450 844
trimestre 1197:3:1;true 685:6:5 950:8:4;tunnel 1100;turn 850;turnover 244;tyre 839;tyrell 993;umbrella 992
umsatz 1003 1046;umsatze 1003;umsatzprognose 1009;umsatzzahlen 1008;umsatzziel 1005;ums~ 1003;unblock 828
under 290 923;undercut 351;underperform 213;understand 756;unit 304:5:4;units 303:2:1;unlikely 745
unsigned 624;unterschreiben 1053 1083;unterschreibt 1053;unterschrieben 1053;unterschrift 1055
unterzeichnen 1053;unterzeichnet 1053;unweighted 99;up 679:6:3;update 346 489 558:1:1 562 574;upgrade 854
uplift 328;upsell 496;upselling 496;upsells 496;upside 103 942;upsold 496
us 519:1:1 537:4:3 678:5:3 682:1:1 683:7:4 799 800:1:1;usage 523;user 304:5:4;users 550:4:2;va 1121 1226
vai 1285;value 221:1:1 290 938;vamos 1226 1285;van 1226;vandelay 983;vao 1285;vas 1226;velocity 269
vendas 1270;vendor 448 449 593 646 678:5:3 797:3:2 800:1:1;ventas 1196 1197:3:1;verba 1306
verbal 429 444 451;verbally 444;verdict 767 768;verkaufschance 1002;verkaufschancen 1002
verkaufstrichter 999;verkaufszahlen 1008;verkaufsziel 1005;verlangerung 1065 1084;vertrag 1052 1054
vertragsabschluss 1025;vertragsabschlusse 1025;vertragsverlangerung 1064;vertragsverlangerungen 1064
vertriebschance 1002;vertriebschancen 1002;vertriebsprognose 1009;vertriebstrichter 999
vertriebszahlen 1008;vertriebsziel 1005;vertriebsziele 1005;visit 546 793:1:0;volume 269 322;vont 1121
vote 776:1:1;vp 804:4:3 809:2:1 841:2:1 979;w 967;wackeln 1014:3:1;wackelt 1014:3:1;wait 668 669
waiting 668 669 670:3:3 698;walk 285 323;wallet 274;warten 1056;wavering 777:3:1 778:2:2;wayne 991
weather 64;weighted 99;weit 1018;wer 1057;wetterprognose 1039;wettervorhersage 1039;wgtd 976;whale 743
whales 743;what 888 891 892;which 713;white 533;why 681;wie 1026;wieviel 1027
win 272 300 309:4:3 313 317 732:4:2 845;wingtip 983;winnable 425 714:3:2;winning 845;wins 313;without 699
wo 1030 1031;wobbly 902:6:2 903:4:2;won 121:2:1 301:2:1 306 309:4:3 310:3:1 311 551:1:1;woodgrove 983
word 558:1:1 666:2:1 667:2:1 765:1:1;work 606:3:2;working 279:2:1;works 606:3:2;worst 97;worth 290 714:3:2
write 352:3:2;writing 357:1:1;wtd 976
year 135:3:2 143:7:3 150:7:5 155:6:3 181:2:2 263 343:1:1 381 583:1:1 927:3:2
yearend 143:7:3 150:7:5 927:3:2;yellow 904;ytd 235 978;zahlen 1035:1:1 1036;zielerreichung 1006
zielerreichungsgrad 1006;zoho 472;zombie 894;~als 1000;~atz 1003;~eal 1000;~ine 999;~tze 1003
`;
