// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  SA: `Founding Day|0222
End of Ramadan (Eid al-Fitr)|2r,2s,2t,2u;2g,2h,2i,2j;25,26,27,28;1v,1w,1x,1y;1k,1l,1m,1n;18,19,1a,1b;x,y,z,10;n,o,p,q;c,d,e,f;1,2,3,4,9v,9w,9x,9y;9k,9l,9m,9n;99,9a,9b,9c;8y,8z,90,91;8n,8o,8p,8q;8d,8e,8f,8g;82,83,84,85;7r,7s,7t,7u
Feast of the Sacrifice (Eid al-Adha)|4m,4n,4o,4p;4b,4c,4d,4e;41,42,43,44;3q,3r,3s,3t;3g,3h,3i,3j;34,35,36,37;2t,2u,2v,2w;2i,2j,2k,2l;28,29,2a,2b;1w,1x,1y,1z;1m,1n,1o,1p;1b,1c,1d,1e;10,11,12,13;o,p,q,r;e,f,g,h;3,4,5,6,9y,9z,a0,a1;9n,9o,9p,9q
National Day|0923
=SA|0,1,2,3`,
  SC: `New Year's Day|0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Saturday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
National Holiday|0618
Independence Day|0629
Assumption|0815
All Saints' Day|1101
Immaculate Conception|1208
Christmas Day|1225
=SC|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  SD: `Independence Day|0101
Coptic Christmas|0107
Coptic Easter|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
End of Ramadan (Eid al-Fitr)|2s,2t,2u,2v;2g,2h,2i,2j;26,27,28,29;1v,1w,1x,1y;1k,1l,1m,1n;18,19,1a,1b;y,z,10,11;n,o,p,q;d,e,f,g;1,2,3,4,9w,9x,9y,9z;9l,9m,9n,9o;9a,9b,9c,9d;8z,90,91,92;8n,8o,8p,8q;8d,8e,8f,8g;83,84,85,86;7s,7t,7u,7v
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p;4c,4d,4e;42,43,44;3r,3s,3t;3h,3i,3j;35,36,37;2u,2v,2w;2j,2k,2l;29,2a,2b;1x,1y,1z;1n,1o,1p;1c,1d,1e;11,12,13;p,q,r;f,g,h;4,5,6,9z,a0,a1;9o,9p,9q
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Revolution Day|1219
Christmas Day|1225
=SD|0,1,2,3,4,5,6,7,8`,
  SE: `New Year's Day|0101
Epiphany|0106
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
National Day|0606
Midsummer Day|4t;4r;4q;4w;4v;4t;4s;4r;4x;4v;4u;4t;4s;4q;4w;4v;4u
All Saints' Day|8i;8g;8f;8l;8k;8i;8h;8g;8m;8k;8j;8i;8h;8f;8l;8k;8j
Christmas Day|1225
Boxing Day|1226
=SE|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  SG: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Chinese New Year|14,15;s,t;1b,1c;10,11;p,q;17,18;x,y;m,n;15,16;u,v;1d,1e;12,13;r,s;19,1a;y,z;n,o;16,17
Chinese New Year (substitute day)|16;;;12;;;z;;;;1f;;;1b;;;18
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Hari Raya Puasa|2s;2h;27;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Vesak Day|3y;3n;46,47;;;;;;;;;;;;;;
Hari Raya Haji|4n;4d;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
National Day|0809
Deepavali|8g;84;8n,8o;8c;8v;8k;89;;;;;;;;;;
Christmas Day|1225
National Day (substitute day)|;;65;;;;;;;;;;;65;;;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
=SG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  SH: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Queen's Birthday|2x;32;31;30;2z;2x;2w;32;31;2z;2y;2x;33;31;30;2z;2y
Saint Helena Day|0521
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
August Bank Holiday|6m;6k;6q;6p;6o;6m;6l;6k;6q;6o;6n;6m;6l;6q;6p;6o;6n
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a0;;;;;a1;;;;;a1;a0;;
Christmas Day (substitute day)|;;;a1;;;;;a2;a0;;;;;a1;a0;
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Anniversary Day|0814
=SH|0,1,2,3,4,5,6,7,8,9,a,b
=SH-AC|0,1,2,3,4,5,6,7,8,9,a,b,c
=SH-HL|0,1,2,3,4,5,6,7,8,9,a,b
=SH-TA|0,1,2,3,4,5,6,8,9,a,b,c,d`,
  SI: `New Year's Day|0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1
Prešeren Day, the Slovenian Cultural Holiday|0208
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Day of Uprising Against Occupation|0427
Labour Day|3d,3e;3c,3d;3c,3d;3c,3d;3d,3e;3c,3d;3c,3d;3c,3d;3d,3e;3c,3d;3c,3d;3c,3d;3d,3e;3c,3d;3c,3d;3c,3d;3d,3e
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Statehood Day|0625
Assumption|0815
Reformation Day|1031
Day of Remembrance for the Dead|1101
Christmas Day|1225
Independence and Unity Day|1226
=SI|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  SJ: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Constitution Day|0517
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Christmas Day|1225
Boxing Day|1226
=SJ|0,1,2,3,4,5,6,7,8,9,a,b`,
  SK: `New Year's Day|0101
Epiphany|0106
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Day of victory over fascism|3k;3j;;;;;;;;;;;;;;;
Saints Cyril and Methodius Day|0705
Slovak National Uprising anniversary|0829
Day of Our Lady of the Seven Sorrows|76;75;;;;;;;;;;;;;;;
All Saints' Day|1101
Struggle for Freedom and Democracy Day|8x;;;;;;;;;;;;;;;;
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
=SK|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  SL: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Armed Forces Day|0218
International Women's Day|0308
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Korité|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Independence Day|0427
Tabaski|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Mawlid|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Christmas Day|1225
Boxing Day|1226
Armed Forces Day (substitute day)|1d;;;;;1d;;;;;;1d;;;;;
Tabaski (substitute day)|4o;;;3s;;;;;;;;1d;;;;;
Mawlid (substitute day)|77;;;;;;;;4s;;;3w;;;;;2d
Korité (substitute day)|;2h;;;;;;;;2;;;;8o;;;7t
Independence Day (substitute day)|;39;;;;;;39;;;;;3a;;;;
International Women's Day (substitute day)|;;1v;;;;;;;;;;;1v;;;
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Christmas Day (substitute day)|;;;;;;;;;a0;;;;;;a0;
=SL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j`,
  SM: `New Year's Day|0101
Epiphany|0106
Feast of Saint Agatha|0205
Anniversary of the Arengo|0325
Inauguration Ceremony|0401
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Liberation from Fascism|0728
Assumption|0815
The Feast of San Marino and the Republic|0903
Cerimonia di investitura dei Capitani Reggenti|1001
All Saints' Day|1101
Commemoration of the deceased|1102
Immaculate Conception|1208
Christmas Day|1225
Boxing Day|1226
=SM|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
  SN: `New Year's Day|0101
National Holiday|0404
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g,2h;26;1v;1k;18;y;n;d;1,2,9w;9l;9a;8z;8n,8o;8d;83;7s,7t
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Feast of the Sacrifice (Eid al-Adha)|4n,4o;4c;42;3r,3s;3h;35;2u;2j;29;1x;1n;1c,1d;11;p;f;4,9z;9o
Day of Ashura|5h;55;4v;4l;4a;3y;3n;3d;32;2r;2g;26;1v;1j;18;y;n
Assumption|0815
Magal de Touba|6i;67;5w;5m;5c;50;4p;4e;43;3s;3i;37;2x;2l;2a;1z;1p
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
All Saints' Day|1101
Christmas Day|1225
=SN|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  SO: `New Year's Day|0101
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Independence of British Somaliland|0626
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0701
Day of Ashura|5h;55;4v;4l;4a;3y;3n;3d;32;2r;2g;26;1v;1j;18;y;n
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Laylat al-Mi'raj|12;q;f;4,9y;9o;9c;92;8r;8h;85;7u;7j;79;6x;6n;6c;61
Restoration of Somaliland Sovereignty|3u,3v;3t,3u;3t,3u;3t,3u;3u,3v;3t,3u;3t,3u;3t,3u;3u,3v;3t,3u;3t,3u;3t,3u;3u,3v;3t,3u;3t,3u;3t,3u;3u,3v
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
=SO|0,1,2,3,4,5,6,7
=SO-AW|1,2,3,4,7,8,9,a
=SO-SA|1,2,3,4,7,8,9,a
=SO-SO|1,2,3,4,7,8,9,a
=SO-TO|1,2,3,4,7,8,9,a
=SO-WO|1,2,3,4,7,8,9,a`,
  SR: `New Year's Day|0101
Chinese New Year|14;s;1b;10;p;17;x;m;15;u;1d;12;r;19;y;n;16
Day of Liberation and Innovation|0225
Holi Phagwa|2c;20;1p;28;1y;2e;25;;;;;;;;;;
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Emancipation Day|0701
Indigenous People's Day|0809
Day of the Maroons|1010
Deepavali|8g;84;8n;8c;82;8k;89;;;;;;;;;;
Independence Day|1125
Christmas Day|1225
Boxing Day|1226
=SR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  SS: `New Year's Day|0101
Peace Agreement Day|0109
International Women's Day|0308
End of Ramadan (Eid al-Fitr)|2t;2h;27;1w;1l;19;z;o;e;2,9x;9m;9b;90;8o;8e;84;7t
SPLA Day|0516
Feast of the Sacrifice (Eid al-Adha)|4p;4e;44;3t;3j;37;2w;2l;2b;1z;1p;1e;13;r;h;6,a1;9q
Independence Day|0709
Martyrs Day|0730
Christmas Day|1225
Republic Day|1228
New Year's Eve|1231
=SS|0,1,2,3,4,5,6,7,8,9,a`,
  ST: `New Year's Day|0101
New Year's Day (substitute day)|;;;a4;;;;;a5;;1;;;;a4;;1
Martyrs' Day|0203
Labour Day|0501
Independence Day|0712
Armed Forces Day|0906
Agricultural Reform Day (substitute day)|;;;;7k;7l;;;;;7j;7l;;;;;7m
Agricultural Reform Day|0930
São Tomé Day|1221
Christmas Day|1225
Martyrs' Day (substitute day)|w;;;;;w;y;;;;;w;y;;;;
São Tomé Day (substitute day)|9u;9v;;;;;9t;9v;;;;;9w;;;;
Independence Day (substitute day)|;5b;5d;;;;;5b;;;;;5c;5d;;;
Armed Forces Day (substitute day)|;6v;6x;;;;;6v;;;;;6w;6x;;;
Labour Day (substitute day)|;;;3b;;;;;3c;3d;;;;;3b;3d;
Christmas Day (substitute day)|;;;9x;;;;;9y;9z;;;;;9x;9z;
=ST|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  SV: `Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Saturday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Labour Day|0501
Celebración del Divino Salvador del Mundo|0806
Independence Day|0915
All Souls' Day|1102
Christmas Day|1225
Fiestas Agostinas|5z,61;5y,60;5y,60;5y,60;5z,61;5y,60;5y,60;5y,60;5z,61;5y,60;5y,60;5y,60;5z,61;5y,60;5y,60;5y,60;5z,61
=SV|0,1,2,3,4,5,6,7
=SV-SS|0,1,2,3,4,5,6,7,8`,
  SX: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
King's Day|0427
Labour Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;3d;3c;3c;3d;3c;3c;3d;3d
Carnival|3c;3b;3b;3b;3e;3b;3b;3b;3c;3a;3d;3b;3c;3b;3b;3a;3c
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Emancipation Day|0701
Constitution Day|1009
Sint Maarten Day|1111
Christmas Day|1225
Boxing Day|1226
=SX|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  SZ: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Birthday of King Mswati III|0419
National Flag Day|0425
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Birthday of the late King Sobhuza|0722
Birthday of the late King Sobhuza (substitute day)|;;;;5p;5n;;;;;5o;5n;;;;;5o
Umhlanga Reed Dance|6t;6r;6x;6w;6v;6t;6s;6r;6x;6v;6u;6t;6s;6x;6w;6v;6u
Independence Day|0906
Christmas Day|1225
Boxing Day|a0;9z;9z;9z,a0;a0;9z;9z;9z;a0,a1;9z;9z;9z;a0;9z;9z,a0;9z;a0
Incwala Festival|0,1,a2,a3,a4,a5;0,1,a1,a2,a3,a4;0,1,a1,a2,a3,a4;0,1,a1,a2,a3,a4;0,1,a2,a3,a4,a5;0,1,a1,a2,a3,a4;0,1,a1,a2,a3,a4;0,1,a1,a2,a3,a4;0,1,a2,a3,a4,a5;0,1,a1,a2,a3,a4;0,1,a1,a2,a3,a4;0,1,a1,a2,a3,a4;0,1,a2,a3,a4,a5;0,1,a1,a2,a3,a4;0,1,a1,a2,a3,a4;0,1,a1,a2,a3,a4;0,1,a2,a3,a4,a5
Birthday of King Mswati III (substitute day)|;32;31;;;;;32;;;;;33;31;;;
Independence Day (substitute day)|;6y;6x;;;;;6y;;;;;6z;6x;;;
National Flag Day (substitute day)|;;38;37;;;;;38;;;;;38;37;;
Labour Day (substitute day)|;;;3e;;;;;3f;3d;;;;;3e;3d;
=SZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
};
