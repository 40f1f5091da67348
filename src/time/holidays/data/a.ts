// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  AD: `New Year's Day|0101
Epiphany|0106
Shrove Monday|;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
Constitution Day|0314
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Assumption|0815
Our Lady of Meritxell|0908
All Saints' Day|1101
Immaculate Conception|1208
Christmas Day|1225
Boxing Day|1226
Shrove Tuesday|1e;;;;;;;;;;;;;;;;
Encamp Town Festival|4s,4t,4u,4v;4r,4s,4t;4q,4r,4s;;;;;;;;;;;;;;
Andorra La Vella Festival|5y,5z,60,61;5w,5x,5y,5z;5w,5x,5y;;;;;;;;;;;;;;
=AD|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e
=AD-03|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=AD-07|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,g`,
  AE: `New Year's Day|0101
Laylat al-Mi'raj|12;q;f;4,9y;9o;9c;92;8r;8h;85;7u;7j;79;6x;6n;6c;61
First day of Ramadan|1y;1n;1c;12;r;f;4,9z;9o;9e;92;8r;8g;85;7u;7k;79;6y
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p;4c,4d,4e;42,43,44;3r,3s,3t;3h,3i,3j;35,36,37;2u,2v,2w;2j,2k,2l;29,2a,2b;1x,1y,1z;1n,1o,1p;1c,1d,1e;11,12,13;p,q,r;f,g,h;4,5,6,9z,a0,a1;9o,9p,9q
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
National Day|1202
=AE|0,1,2,3,4,5,6,7`,
  AG: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
J'Ouvert Morning|0801
Last Lap|0802
Independence Day|8h;8i;8h;8g;8h;8g;8g;8i;8h;8g;8g;8g;8j;8h;8g;8g;8h
V.C Bird Day|1209
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=AG|0,1,2,3,4,5,6,7,8,9,a,b,c,d
=AG-10|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  AI: `New Year's Day|0101
James Ronald Webster Day|0302
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Anguilla Day|0530
Celebration of the Birthday of Her Majesty the Queen|4h;4f;4e;4k;4j;4h;4g;4f;4l;4j;4i;4h;4g;4e;4k;4j;4i
August Thursday|5x;62;61;60;5z;5x;5w;62;61;5z;5y;5x;63;61;60;5z;5y
Constitution Day|5y;5w;62;61;60;5y;5x;5w;62;60;5z;5y;5x;62;61;60;5z
August Monday|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
National Heroes and Heroines Day|1219
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=AI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  AL: `New Year's Day|0101
New Year Holiday|0102
New Year's Day (substitute day)|;;;;2;;;;;2;2;;;;;2;2
Summer Day|0314
Sultan Nevruz's Day|0322
Catholic Easter|2i,2j;31,32;2m,2n;2e,2f;2y,2z;2i,2j;32,33;2u,2v;2f,2g;2y,2z;2q,2r;2b,2c;2v,2w;2m,2n;36,37;2r,2s;2j,2k
Orthodox Easter|3h,3i;31,32;2t,2u;3d,3e;2y,2z;2p,2q;39,3a;2u,2v;3e,3f;35,36;2q,2r;3a,3b;32,33;2m,2n;36,37;2y,2z;3i,3j
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Mother Teresa Day|1019
Independence Day|1128
Liberation Day|1129
Youth Day|1208
Christmas Day|1225
Mother Teresa Day (substitute day)|86;84;;;;;85;84;;;;;85;;;;
Youth Day (substitute day)|9j;;;;;9j;9i;;;;;9j;;;;;9k
Sultan Nevruz's Day (substitute day)|;2a;29;;;;;2a;;;;;2b;29;;;
Liberation Day (substitute day)|;9a;99;;;;;9a;;;;;9b;99;;;
Summer Day (substitute day)|;;22;21;;;;;22;;;;;22;21;;
Independence Day (substitute day)|;;99;98;;;;;99;;;;;99;98;;
New Year Holiday (substitute day)|;;;3;3;;;;;3;;;;;3;3;
Labour Day (substitute day)|;;;3e;;;;;3f;3d;;;;;3e;3d;
Christmas Day (substitute day)|;;;a0;;;;;a1;9z;;;;;a0;9z;
=AL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n`,
  AM: `New Year's Day|0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1
Pre-Christmas holidays|2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4;2,3,4
Christmas Day|0106
Army Day|0128
International Women's Day|0308
Mother's Day|0424
Labour Day|0501
Victory and Peace Day|0509
Republic Day|0528
Constitution Day|0705
Independence Day|0921
New Year's Eve|1231
=AM|0,1,2,3,4,5,6,7,8,9,a,b`,
  AO: `New Year's Day|0101
Liberation Day|0204
Shrove Tuesday|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
International Woman's Day|0308
Peace Day|0404
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
National Hero Day|0917
All Souls' Day|1102
Independence Day|1111
Christmas Day|1225
=AO|0,1,2,3,4,5,6,7,8,9,a`,
  AR: `New Year's Day|0101
Shrove Monday|16;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
Shrove Tuesday|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Day of Remembrance for Truth and Justice|0324
Day of the Veterans and the Fallen in the Malvinas War|0402
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Day of the May Revolution|0525
Bridge Day|2j,4s,7w;;;;;;;;;;;;;;;;
Anniversary of the Passing to Immortality of General Martín Miguel de Güemes|4o;4m;4l;4r;4o;4n;4n;4m;4s;4q;4n;4n;4n;4l;4r;4q;4o
Anniversary of the Passing to Immortality of General Manuel Belgrano|0620
Independence Day|0709
Anniversary of the Passing to Immortality of General José de San Martín|6d;6c;6c;6b;6h;6f;6c;6c;6c;6a;6g;6f;6d;6c;6b;6a;6g
Day of Respect for Cultural Diversity|7x;7w;7w;7v;81;7z;7w;7w;7w;7u;80;7z;7x;7w;7v;7u;80
Day of National Sovereignty|8y;93;92;8z;90;8y;8x;93;90;8z;8z;8y;94;92;8z;8z;8z
Immaculate Conception of Mary|1208
Christmas Day|1225
=AR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`,
  AS: `New Year's Day|0101
New Year's Day (substitute day)|;;;a4;;;;;a5;;1;;;;a4;;1
Martin Luther King Jr. Day|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
Washington's Birthday|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
American Samoa Flag Day|0417
Memorial Day|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Juneteenth|0619
Independence Day|0704
Labour Day|6t;6r;6x;6w;6v;6t;6s;6r;6x;6v;6u;6t;6s;6x;6w;6v;6u
Columbus Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Veterans Day|1111
Thanksgiving Day|98;96;95;94;93;91;97;96;95;93;92;91;97;95;94;93;92
Christmas Day|1225
Independence Day (substitute day)|;;53;55;;;;;56;;;;;53;55;;
Juneteenth (substitute day)|;;;4o;;;;;4p;4q;;;;;4o;4q;
Christmas Day (substitute day)|;;;9x;;;;;9y;9z;;;;;9x;9z;
American Samoa Flag Day (substitute day)|;;;;;;;;;2z;;;;;;2z;
=AS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`,
  AT: `New Year's Day|0101
Epiphany|0106
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Staatsfeiertag|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Assumption|0815
National Holiday|1026
All Saints' Day|1101
Immaculate Conception|1208
Christmas Day|1225
Boxing Day|1226
=AT|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-1|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-2|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-3|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-4|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-5|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-6|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-7|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-8|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-9|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  AU: `New Year's Day|0;0;0;0;0,2;0;0;0;0;0,2;0,1;0;0;0;0;0,2;0,1
Australia Day|p;q;p;p;p;p;r;q;p;p;p;p;r;p;p;p;p
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Saturday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Anzac Day|0425
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
Canberra Day|1y;1w;1v;1u;20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z
Reconciliation Day|43;48;47;46;45;43;42;48;47;45;44;43;49;47;46;45;44
King's Birthday|4h;4f;4e;4k;4j;4h;4g;4f;4l;4j;4i;4h;4g;4e;4k;4j;4i
Labour Day|7s;7q;7p;7o;7n;7l;7r;7q;7p;7n;7m;7l;7r;7p;7o;7n;7m
Anzac Day (substitute day)|;;38;37;;;;;38;;;;;38;37;;
Anzac Day|37;36;36;37;37;36;36;36;38;36;36;36;37;36;37;36;37
May Day|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
Picnic Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Christmas Day|9z;9y;9y;a0;9z;9y;9y;9y;a1;a0;9y;9y;9z;9y;a0;a0;9z
Labour Day|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
King's Birthday|7s;7q;7p;7o;7n;7l;7r;7q;7p;7n;7m;7l;7r;7p;7o;7n;7m
Adelaide Cup Day|1y;1w;1v;1u;20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z
Proclamation Day|a0;9z;9z,a1;9z,a1;a0;9z;9z;9z;a0,a2;9z;9z;9z;a0;9z,a1;9z,a1;9z;a0
New Year's Day|0;0;0;0;2;0;0;0;0;2;2;0;0;0;0;2;2
Eight Hours Day|1y;1w;1v;1u;20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z
Boxing Day|a0;9z;a1;a1;a0;9z;9z;9z;a2;9z;9z;9z;a0;a1;a1;9z;a0
Labour Day|1y;1w;1v;1u;20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z
AFL Grand Final Friday|7i;7g;7f;7e;7k;7i;7h;7g;7f;7k;7j;7i;7h;7f;7e;7k;7j
Melbourne Cup|8l;8j;8i;8h;8n;8l;8k;8j;8i;8g;8m;8l;8k;8i;8h;8g;8m
Labour Day|1r;1p;1o;1n;1t;1r;1q;1p;1o;1t;1s;1r;1q;1o;1n;1t;1s
Western Australia Day|4a;48;47;4d;4c;4a;49;48;4e;4c;4b;4a;49;47;4d;4c;4b
King's Birthday|7e;7j;7i;7h;7g;7e;7k;7j;7i;7g;7f;7e;7k;7i;7h;7g;7f
=AU|0,1,2,3,4,5,6,7,8,9,a
=AU-ACT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=AU-NSW|0,1,2,3,4,5,6,7,8,9,a,d,e,f
=AU-NT|0,1,2,3,4,5,8,9,d,g,h,i,j
=AU-QLD|0,1,2,3,4,5,7,8,9,a,g,k,l
=AU-SA|0,1,2,3,4,5,6,d,e,j,m,n
=AU-TAS|1,2,5,6,7,a,d,o,p,q
=AU-VIC|0,1,2,3,4,5,6,7,8,9,a,d,r,s,t
=AU-WA|0,1,2,4,5,6,7,8,9,a,f,u,v,w`,
  AW: `New Year's Day|0101
Betico Croes Day|0125
Shrove Monday|16;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
National Anthem and Flag Day (substitute day)|;;;;24;25;;;;;23;25;;;;;26
National Anthem and Flag Day|0318
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Kings Day|0427
Labour Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;3d;3c;3c;3d;3c;3c;3d;3d
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Christmas Day|1225
Boxing Day|1226
=AW|0,1,2,3,4,5,6,7,8,9,a,b`,
  AX: `New Year's Day|0101
Epiphany|0106
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Midsummer Day|4t;4r;4q;4w;4v;4t;4s;4r;4x;4v;4u;4t;4s;4q;4w;4v;4u
Independence Day|1206
Christmas Day|1225
Boxing Day|1226
=AX|0,1,2,3,4,5,6,7,8,9`,
  AZ: `New Year's Day|0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1
International Solidarity Day of Azerbaijanis (substitute day)|0;;;;;0;;;;;1;0;;;;;1
New Year's Day (substitute day)|;;;3;2,3;;;;;2,3;2;;;;3;2,3;2
International Women's Day|0308
Spring Festival|0320
End of Ramadan (Eid al-Fitr)|2s,2t;2g,2h;26,27;1v,1w;1k,1l;18,19;y,z;n,o;d,e;1,2,9w,9x;9l,9m;9a,9b;8z,90;8n,8o;8d,8e;83,84;7s,7t
End of Ramadan (Eid al-Fitr) (substitute day)|;2i;29;;1m,1n;;;q;;3,9z;;9c,9d;;8p;8g;;7u
Day of Victory over Fascism|0509
Republic Day|0528
Republic Day (substitute day)|;;;;45;;;;;45;44;;;;;45;
National Salvation Day|0615
Azerbaijan Armed Forces Day|0626
Feast of the Sacrifice (Eid al-Adha)|4n,4o;4c,4d;42,43;3r,3s;3h,3i;35,36;2u,2v;2j,2k;29,2a;1x,1y;1n,1o;1c,1d;11,12;p,q;f,g;4,5,9z,a0;9o,9p
Independence Day|1018
Flag Day|1109
Constitution Day|1112
National Revival Day|1117
International Solidarity Day of Azerbaijanis|1231
National Salvation Day (substitute day)|4o;4m;;;;;4n;4m;;;;;4n;;;;
Feast of the Sacrifice (Eid al-Adha) (substitute day)|4p;4f;;3t;3k;;2w,2x;;;20;;1e;;;h,i;;9r
Flag Day (substitute day)|8r;8p;;;;;8q;8p;;;;;8q;;;;
International Women's Day (substitute day)|;1w;1v;;;;;1w;;;;;1x;1v;;;
Independence Day (substitute day)|;84;83;;;;;84;;;;;85;83;;;
Day of Victory over Fascism (substitute day)|;;3m;3l;;;;;3m;;;;;3m;3l;;
Azerbaijan Armed Forces Day (substitute day)|;;;4y;;;;;4z;4x;;;;;4y;4x;
=AZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o`,
};
