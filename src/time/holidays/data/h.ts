// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  HK: `The day following the first day of January|;;;;;;;;;;1;;;;;;1
The second day of Lunar New Year|;t;1c;;q;18;y;n;16;v;1e;13;s;1a;z;o;17
The third day of Lunar New Year|16;u;1d;12;r;19;z;o;17;w;1f;14;t;1b;10;p;18
The fourth day of Lunar New Year|17;;;13;;;10;;;;1g;;;1c;;;19
Ching Ming Festival|2m;2l;;2m;2m;2l;2m;2m;;2l;2m;2m;2m;2l;2m;2m;2m
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
The day following Good Friday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Easter Monday|2j;32;;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;;3c;3c;3d;3c;3c;;3d
Birthday of the Buddha|3r;3g;;3o;3e;;3k;43;;3h;40;3q;3f;3x;3m;3b;3u
Tuen Ng Festival|4h;46;4p;4f;;4m;4b;4u;4j;47;4q;;46;4o;4d;42;4l
Hong Kong Special Administrative Region Establishment Day|52;51;51;51;52;;51;51;52;51;51;;52;51;51;51;
The day following the Chinese Mid-Autumn Festival|79;7r;7g;76;7p;;73;7m;7b;7s;7i;77;;7f;74;;7c
The day following National Day|;;;;7n;;;;;;7m;;;;;;
Chung Yeung Festival|7w;8d;;7s;8b;80;7p;88;7x;;84;7t;8c;81;7r;8a;
Christmas Day|9z;9y;9y;9y;9z;9y;9y;9y;9z;;9y;9y;9z;9y;9y;;9z
The first weekday after Christmas Day|a0;9z;9z;a0;a0;9z;9z;9z;a1;9z;9z;9z;a0;9z;a0;9z;a0
The first day of January|0;0;0;0;0;0;0;0;0;0;;0;0;0;0;0;
Lunar New Year’s Day|14;s;1b;10;p;17;;m;15;u;;12;r;;y;n;
National Day|7m;7l;7l;7l;;7l;7l;7l;7m;7l;;7l;7m;7l;7l;7l;7m
The day following Ching Ming Festival|;;2n;;;;;;2n;;;;;;;;
The day following Easter Monday|;;2o;;;;;;;;;;;;;;
The day following Birthday of the Buddha|;;40;;;3w;;;3t;;;;;;;;
The day following Chung Yeung Festival|;;83;;;;;;;8f;;;;;;;80
The day following Tuen Ng Festival|;;;;45;;;;;;;4h;;;;;
The day following Hong Kong Special Administrative Region Establishment Day|;;;;;52;;;;;;52;;;;;53
The second day following the Chinese Mid-Autumn Festival|;;;;;7e;;;;;;;7r;;;7n;
The day following Labour Day|;;;;;;;;;3d;;;;;;3d;
The second weekday after Christmas Day|;;;;;;;;;a0;;;;;;a0;
=HK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s`,
  HN: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Día de las Américas|0414
Labour Day|0501
Independence Day|0915
Soldier's Day|1003
Columbus Day|1012
Armed forces Day|1021
Christmas Day|1225
=HN|0,1,2,3,4,5,6,7,8,9`,
  HR: `New Year's Day|0101
Epiphany|0106
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
National Day|0530
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Anti-Fascist Struggle Day|0622
Victory and Homeland Thanksgiving Day and the Day of Croatian defenders|0805
Assumption|0815
All Saints' Day|1101
Remembrance Day|1118
Christmas Day|1225
Boxing Day|1226
=HR|0,1,2,3,4,5,6,7,8,9,a,b,c,d
=HR-17|0,1,2,3,4,5,6,7,8,9,a,b,c,d
=HR-19|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  HT: `Independence Day|0101
Ancestry Day|0102
Mardi Gras|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Labour Day|0501
Flag and Universities' Day|0518
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Assumption|0815
Anniversary of the death of Dessalines|1017
All Saints' Day|1101
All Souls' Day|1102
Battle of Vertières Day|1118
Christmas Day|1225
=HT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  HU: `New Year's Day|0101
National Day|22,88;21,87;21,87;21,87;22,88;21,87;21,87;21,87;22,88;21,87;21,87;21,87;22,88;21,87;21,87;21,87;22,88
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Saint Stephen's Day|0820
All Saints' Day|1101
Christmas Day|1225
Boxing Day|1226
=HU|0,1,2,3,4,5,6,7,8,9,a,b`,
};
