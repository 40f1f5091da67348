// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  GA: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Women's Day|0417
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Assumption|0815
Independence Day|6c,6d;6b,6c;6b,6c;6b,6c;6c,6d;6b,6c;6b,6c;6b,6c;6c,6d;6b,6c;6b,6c;6b,6c;6c,6d;6b,6c;6b,6c;6b,6c;6c,6d
All Saints' Day|1101
Christmas Day|1225
=GA|0,1,2,3,4,5,6,7,8,9,a`,
  GB: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Early May bank holiday|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
Spring bank holiday|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
Homecoming Day|1215
Summer bank holiday|6m;6k;6q;6p;6o;6m;6l;6k;6q;6o;6n;6m;6l;6q;6p;6o;6n
St Patrick’s Day|0317
Battle of the Boyne (Orangemen’s Day)|0712
St Patrick’s Day (substitute day)|25;;;;;25;24;;;;;25;;;;;26
Battle of the Boyne (Orangemen’s Day) (substitute day)|;5e;5d;;;;;5e;;;;;5f;5d;;;
January 2nd|0102
New Year's Day (substitute day)|;;;;3;;;;;3;2;;;;;3;2
Summer bank holiday|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
St Andrew’s Day|1130
St Andrew’s Day (substitute day)|9c;9a;;;;;9b;9a;;;;;9b;;;;
January 2nd (substitute day)|;;;3;2;;;;;2;;;;;3;2;
=GB|0,1,2,3,4,5,6,7,8,9
=GB-ALD|0,1,2,3,4,5,6,7,8,9,a
=GB-ENG|0,1,2,3,4,5,6,7,8,9,b
=GB-NIR|0,1,2,3,4,5,6,7,8,9,b,c,d,e,f
=GB-SCT|0,2,4,5,6,7,8,9,g,h,i,j,k,l
=GB-WLS|0,1,2,3,4,5,6,7,8,9,b`,
  GD: `New Year's Day|0101
Independence Day|0207
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Emancipation Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Carnival Monday|68;66;65;64;6a;68;67;66;65;63;69;68;67;65;64;63;69
Carnival Tuesday|69;67;66;65;6b;69;68;67;66;64;6a;69;68;66;65;64;6a
Thanksgiving Day|1025
Christmas Day|1225
Boxing Day|1226
=GD|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  GE: `New Year's Day|0101
Bedoba|0102
Orthodox Christmas|0107
Orthodox Epiphany|0119
Mother's Day|0303
International Women's Day|0308
National Unity Day|0409
Good Friday|3f;2z;2r;3b;2w;2n;37;2s;3c;33;2o;38;30;2k;34;2w;3g
Easter Saturday|3g;30;2s;3c;2x;2o;38;2t;3d;34;2p;39;31;2l;35;2x;3h
Easter Sunday|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Easter Monday|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Victory Day|0509
Saint Andrew the First-Called Day|0512
Independence Day|0526
Saint Mary's Day|0828
Svetitskhovloba|1014
Saint George's Day|1123
=GE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`,
  GF: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Abolition of Slavery|0610
Bastille Day|0714
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
=GF|0,1,2,3,4,5,6,7,8,9,a,b`,
  GG: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Early May bank holiday|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
Liberation Day|0509
Spring bank holiday|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=GG|0,1,2,3,4,5,6,7,8,9,a`,
  GH: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
Constitution Day|0107
Independence Day|0306
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Founders Day|0804
Kwame Nkrumah Memorial Day|0921
Farmers Day|9g;9e;9d;9c;9b;9g;9f;9e;9d;9b;9a;9g;9f;9d;9c;9b;9h
Christmas Day|1225
Boxing Day|1226
Feast of the Sacrifice (Eid al-Adha) (substitute day)|4o;;;3s;;;2w;;;;;1d;;;h;;
Founders Day (substitute day)|61;;;;;61;60;;;;;61;;;;;62
Kwame Nkrumah Memorial Day (substitute day)|7e;7c;;;;;7d;7c;;;;;7d;;;;
End of Ramadan (Eid al-Fitr) (substitute day)|;2h;;;1m;;;;;2;;9c;;8o;;;7t
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Independence Day (substitute day)|;;;1u;;;;;1v;1t;;;;;1u;1t;
Labour Day (substitute day)|;;;3e;;;;;3f;3d;;;;;3e;3d;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=GH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`,
  GI: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
Commonwealth Day|1y;1w;1v;1u;20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Workers Memorial Day|0428
May Day|3d;3c;3c;3e;3d;3c;3c;3c;3f;3d;3c;3c;3d;3c;3e;3d;3d
Spring bank holiday|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Queen's Birthday|4o;4m;4l;4k;4q;4o;4n;4m;4l;4j;4p;4o;4n;4l;4k;4j;4p
Late Summer Bank Holiday|6m;6k;6q;6p;6o;6m;6l;6k;6q;6o;6n;6m;6l;6q;6p;6o;6n
Gibraltar National Day (substitute day)|;;;;6v;;;;;6v;6u;;;;;6v;
Gibraltar National Day|0910
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=GI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  GL: `New Year's Day|0101
Epiphany|0106
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Prayer Day|38;3r;3c;34;3o;38;3s;3k;35;3o;3g;31;3l;3c;3w;3h;39
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
National Day|0621
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
=GL|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  GM: `New Year's Day|0101
Independence Day|0218
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Lailat al-Qadr|2k;29;1y;1o;1d;11;q;g;5,a0;9o;9d;92;8r;8g;86;7v;7k
Korité|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Africa Day|0525
Tabaski|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Revolution Day|0722
Day of Ashura|5h;55;4v;4l;4a;3y;3n;3d;32;2r;2g;26;1v;1j;18;y;n
Assumption|0815
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Christmas Day|1225
=GM|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  GN: `New Year's Day|0101
National Holiday|0403
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Laylat al-Qadr|2o;2d;22;1s;1h;15;u;k;9,a4;9s;9h;96;8v;8k;8a;7z;7o
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Africa Day|0525
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Assumption|0815
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Independence Day|1002
Christmas Day|1225
=GN|0,1,2,3,4,5,6,7,8,9,a,b`,
  GP: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Abolition of Slavery|0527
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Bastille Day|0714
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
=GP|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  GQ: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
President's Day|0605
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Armed Forces Day|0803
Constitution Day|0815
Independence Day|1012
Immaculate Conception|1208
Christmas Day|1225
Immaculate Conception (substitute day)|9j;;;;;;9i;;;;;;;;;;
Armed Forces Day (substitute day)|;5z;;;;;;5z;;;;;60;;;;
Independence Day (substitute day)|;7x;;;;;;7x;;;;;7y;;;;
Constitution Day (substitute day)|;;;6b;;;;;6c;;;;;;6b;;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
President's Day (substitute day)|;;;;;;;;;4c;;;;;;4c;
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
=GQ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
  GR: `New Year's Day|0101
Epiphany|0106
Ash Sunday|25;1p;1h;21;1m;1d;1x;1i;22;1t;1e;1y;1q;1a;1u;1m;26
Annunciation, Anniversary of 1821 Revolution|0325
Good Friday|3f;2z;2r;3b;2w;2n;37;2s;3c;33;2o;38;30;2k;34;2w;3g
Easter Sunday|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Easter Monday|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Labour Day|0501
Pentecost|4u;4e;46;4q;4b;42;4m;47;4r;4i;43;4n;4f;3z;4j;4b;4v
Whit Monday|4v;4f;47;4r;4c;43;4n;48;4s;4j;44;4o;4g;40;4k;4c;4w
Assumption|0815
National Holiday|1028
Christmas Day|1225
Boxing Day|1226
=GR|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  GT: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Saturday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Labour Day|0501
Army Day|51;50;4z;52;51;50;50;50;53;51;50;50;51;4z;52;51;51
Independence Day|0915
Revolution Day|1020
All Saints' Day|1101
Christmas Day|1225
Assumption|0815
Santa Catarina de Alejandría|1125
San José Obrero|0319
San Benito de Palermo|0427
Santa Cruz|0503
Primer viernes de Cuaresma|1a;1t;1e;16;1q;1a;1u;1m;17;1q;1i;13;1n;1e;1y;1j;1b
Santo Domingo de Guzmán|0804
San Pedro Apóstol|0629
San Juan Bautista|0624
San Raymundo Peñafort|0123
Saints Peter and Paul|0629
Virgen de la Candelaria y Sagrado Corazón de Jesús|0202
Immaculate Conception|1208
San José Obrero|0325
San Miguel Arcángel|0929
=GT|0,1,2,3,4,5,6,7,8,9
=GT-1|0,1,2,3,4,5,6,7,8,9
=GT-1-101|0,1,2,3,4,5,6,7,8,9,a
=GT-1-102|0,1,2,3,4,5,6,7,8,9,b
=GT-1-103|0,1,2,3,4,5,6,7,8,9,c
=GT-1-104|0,1,2,3,4,5,6,7,8,9,c
=GT-1-105|0,1,2,3,4,5,6,7,8,9,d
=GT-1-106|0,1,2,3,4,5,6,7,8,9,e
=GT-1-107|0,1,2,3,4,5,6,7,8,9,f
=GT-1-108|0,1,2,3,4,5,6,7,8,9,g
=GT-1-109|0,1,2,3,4,5,6,7,8,9,h
=GT-1-110|0,1,2,3,4,5,6,7,8,9,i
=GT-1-111|0,1,2,3,4,5,6,7,8,9,j
=GT-1-112|0,1,2,3,4,5,6,7,8,9,k
=GT-1-113|0,1,2,3,4,5,6,7,8,9,l
=GT-1-114|0,1,2,3,4,5,6,7,8,9,e
=GT-1-115|0,1,2,3,4,5,6,7,8,9,m
=GT-1-116|0,1,2,3,4,5,6,7,8,9,n
=GT-1-117|0,1,2,3,4,5,6,7,8,9,o`,
  GU: `New Year's Day|0101
New Year's Day (substitute day)|;;;a4;;;;;a5;;1;;;;a4;;1
Martin Luther King Jr. Day|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
Guam History and Chamorro Heritage Day|1r;1p;1o;1n;1t;1r;1q;1p;1o;1t;1s;1r;1q;1o;1n;1t;1s
Memorial Day|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Juneteenth|0619
Independence Day|0704
Liberation Day|5n;5l;5l;5l;5m;5l;5m;5l;5m;5l;5l;5l;5m;5l;5l;5l;5m
Labor Day|6t;6r;6x;6w;6v;6t;6s;6r;6x;6v;6u;6t;6s;6x;6w;6v;6u
Columbus Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
All Souls' Day|1102
Veterans Day|1111
Thanksgiving Day|98;96;95;94;93;91;97;96;95;93;92;91;97;95;94;93;92
Our Lady of Camarin Day|9j;9h;9h;9h;9i;9h;9i;9h;9i;9h;9h;9h;9i;9h;9h;9h;9i
Christmas Day|1225
Independence Day (substitute day)|;;53;55;;;;;56;;;;;53;55;;
Juneteenth (substitute day)|;;;4o;;;;;4p;4q;;;;;4o;4q;
Christmas Day (substitute day)|;;;9x;;;;;9y;9z;;;;;9x;9z;
=GU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
  GW: `New Year's Day|0101
Heroes Day|0120
International Women's Day|0308
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Pidjiguiti Day|0803
Independence Day|0924
Readjustment Movement Day|1114
Christmas Day|1225
=GW|0,1,2,3,4,5,6,7,8,9`,
  GY: `New Year's Day|0101
Republic Day|0223
Phagwah|2c;;;;;;;;;;;;;;;;
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Arrival Day|0505
Independence Day|0526
Eid Ul Adha|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
CARICOM Day|52;57;56;55;54;52;51;57;56;54;53;52;58;56;55;54;53
Emancipation Day|0801
Youman Nabi|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Deepavali|8g;;;;;;;;;;;;;;;;
Christmas Day|1225
Boxing Day|1226
=GY|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
};
