// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  MA: `New Year's Day|0101
Anniversary of the Independence Manifesto|0111
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Feast of the Throne|0730
Anniversary of the Recovery Oued Ed-Dahab|0814
Anniversary of the Revolution of the King and the People|0820
Youth Day|0821
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Anniversary of the Green March|1106
Independence Day|1118
=MA|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  MC: `New Year's Day|0101
Saint Devota's Day|0127
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Assumption|0815
All Saints' Day|1101
H.S.H. the Sovereign Prince's Day|1119
H.S.H. the Sovereign Prince's Day (substitute day)|;;;;90;;;;;;8z;;;;;;
Immaculate Conception|1208
Christmas Day|1225
Saint Devota's Day (substitute day)|;;;;;;r;;;;;;r;;;;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
=MC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  MD: `New Year's Day|0101
Orthodox Christmas|6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7;6,7
International Women's Day|0308
Easter Sunday|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Easter Monday|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Memorial Day|3p;39;31;3l;36;2x;3h;32;3m;3d;2y;3i;3a;2u;3e;36;3q
Labour Day|0501
Victory Day|0509
Independence Day|0827
National Language Day|0831
Christmas Day|1225
Cahul Day|1121
Capital's Day|1014
=MD|0,1,2,3,4,5,6,7,8,9,a
=MD-CA|0,1,2,3,4,5,6,7,8,9,a,b
=MD-CU|0,1,2,3,4,5,6,7,8,9,a,c`,
  ME: `New Year's Day|0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1
New Year's Day (substitute day)|;;;;2;;;;;2;2;;;;;2;2
Christmas Eve|5,9y;5,9x;5,9x;5,9x;5,9y;5,9x;5,9x;5,9x;5,9y;5,9x;5,9x;5,9x;5,9y;5,9x;5,9x;5,9x;5,9y
Christmas Day|6,9z,a0;6,9y,9z;6,9y,9z;6,9y,9z;6,9z,a0;6,9y,9z;6,9y,9z;6,9y,9z;6,9z,a0;6,9y,9z;6,9y,9z;6,9y,9z;6,9z,a0;6,9y,9z;6,9y,9z;6,9y,9z;6,9z,a0
Boxing Day|0108
Pesach|35,36;2u,2v;2j,2k;33,34;2t,2u;2h,2i;2z,30;2p,2q;2e,2f;2v,2w;2l,2m;35,36;2u,2v;2h,2i;31,32;2q,2r;2g,2h
Good Friday|2g,3f;2z;2k,2r;2c,3b;2w;2g,2n;30,37;2s;2d,3c;2w,33;2o;29,38;2t,30;2k;34;2p,2w;2h,3g
Easter Sunday|2i,2j,3h;31,32;2m,2n,2t;2e,2f,3d;2y,2z;2i,2j,2p;32,33,39;2u,2v;2f,2g,3e;2y,2z,35;2q,2r;2b,2c,3a;2v,2w,32;2m,2n;36,37;2r,2s,2y;2j,2k,3i
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
Labour Day|3d,3e;3c,3d;3c,3d;3c,3d;3d,3e;3c,3d;3c,3d;3c,3d;3d,3e;3c,3d;3c,3d;3c,3d;3d,3e;3c,3d;3c,3d;3c,3d;3d,3e
Independence Day|3x,3y;3w,3x;3w,3x;3w,3x;3x,3y;3w,3x;3w,3x;3w,3x;3x,3y;3w,3x;3w,3x;3w,3x;3x,3y;3w,3x;3w,3x;3w,3x;3x,3y
Independence Day (substitute day)|;;;;3z;;;;;3y;3y;;;;;3y;
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p;4c,4d,4e;42,43,44;3r,3s,3t;3h,3i,3j;35,36,37;2u,2v,2w;2j,2k,2l;29,2a,2b;1x,1y,1z;1n,1o,1p;1c,1d,1e;11,12,13;p,q,r;f,g,h;4,5,6,9z,a0,a1;9o,9p,9q
Statehood Day|5e,5f;5d,5e;5d,5e;5d,5e;5e,5f;5d,5e;5d,5e;5d,5e;5e,5f;5d,5e;5d,5e;5d,5e;5e,5f;5d,5e;5d,5e;5d,5e;5e,5f
Yom Kippur|7x,7y;7m,7n;7b,7c;7v,7w;7l,7m;79,7a;7r,7s;7h,7i;76,77;7n,7o;7d,7e;7x,7y;7m,7n;79,7a;7t,7u;7i,7j;78,79
All Saints' Day|1101
Statehood Day (substitute day)|5g;5f;;;;;5f;5f;;;;;5g;;;;
Labour Day (substitute day)|;;;3e;;;;;3f;3e;;;;;3e;3e;
=ME|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
  MF: `New Year's Day|0101
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
=MF|0,1,2,3,4,5,6,7,8,9,a,b`,
  MG: `New Year's Day|0101
International Women's Day|0308
Martyrs' Day|0329
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Africa Day|0525
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Independence Day|0626
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Assumption|0815
All Saints' Day|1101
Christmas Day|1225
=MG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  MK: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Orthodox Christmas|0107
Orthodox Easter|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Orthodox Easter Monday|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Saints Cyril and Methodius Day|0524
Day of the Republic|0802
Independence Day|0908
Revolution Day|1011
Day of the Macedonian Revolutionary Struggle|1023
Saint Clement of Ohrid Day|1208
Orthodox Christmas (substitute day)|7;;;;;7;;;;;;7;;;;;
Independence Day (substitute day)|70;;;;;;6z;;;;;;;;;;
Saint Clement of Ohrid Day (substitute day)|9j;;;;;;9i;;;;;;;;;;
End of Ramadan (Eid al-Fitr) (substitute day)|;2h;;;;;;;;2;;;;8o;;;7t
Saints Cyril and Methodius Day (substitute day)|;;40;;;;;;;;;;;40;;;
Day of the Republic (substitute day)|;;5y;;;;;;;;;;;5y;;;
Revolution Day (substitute day)|;;7w;;;;;;;;;;;7w;;;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Day of the Macedonian Revolutionary Struggle (substitute day)|;;;;;;;;;88;;;;;;88;
=MK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`,
  ML: `New Year's Day|0101
Army Day|0120
Martyrs' Day|0326
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Jour de l'Afrique|0525
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0922
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Christmas Day|1225
=ML|0,1,2,3,4,5,6,7,8,9,a`,
  MQ: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Abolition of Slavery|0522
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Bastille Day|0714
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
=MQ|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  MR: `New Year's Day|0101
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Africa Day|0525
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p;4c,4d,4e;42,43,44;3r,3s,3t;3h,3i,3j;35,36,37;2u,2v,2w;2j,2k,2l;29,2a,2b;1x,1y,1z;1n,1o,1p;1c,1d,1e;11,12,13;p,q,r;f,g,h;4,5,6,9z,a0,a1;9o,9p,9q
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Independence Day|1128
=MR|0,1,2,3,4,5,6,7`,
  MS: `New Year's Day|0101
Festival Day (substitute day)|1;;;;;1;;;;;1;1;;;;;1
New Year's Day (substitute day)|;;;;2;;;;;2;2;;;;;2;2
Saint Patrick's Day|0317
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Queen's Birthday Celebration|4h;4f;4l;4k;4j;4h;4g;4f;4l;4j;4i;4h;4g;4l;4k;4j;4i
Emancipation Day|5x;5w;5y;5x;5x;5w;5w;5w;5y;5w;5w;5w;5x;5y;5x;5w;5x
Christmas Day|1225
Boxing Day|1226
Festival Day|1231
Saint Patrick's Day (substitute day)|25;;;;;25;24;;;;;25;;;;;26
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=MS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  MT: `New Year's Day|0101
Feast of Saint Paul's Shipwreck in Malta|0210
Saint Joseph|0319
Freedom Day|0331
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
June 7th|0607
Saints Peter and Paul|0629
Assumption|0815
Victory Day|0908
Independence Day|0921
Immaculate Conception|1208
Republic Day|1213
Christmas Day|1225
=MT|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  MU: `New Year's Day|0101
New Year Holiday|0102
Chinese Spring Festival|14;s;1b;10;p;17;x;m;15;u;1d;12;r;19;y;n;16
Abolition of Slavery|0201
Thaipoosam Cavadee|o;15;v;j;12;r;g;z;p;17;w;l;14;t;i;11;q
Maha Shivaratree|1v;1k;19;1t;1j;18;1r;1f;1y;1m;1b;1u;1k;18;1r;1g;1z
National Day|0312
Ugadi|2r;2g;25;2o;2d;2v;2k;29;2t;2h;27;2q;2f;23;2m;2b;2v
Eid-Ul-Fitr|2s;2h;27;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Ganesh Chaturthi|6y;6n;76;6v;6k;72;6r;7a;70;6o;77;6x;6m;73;6t;7c;72
All Saints' Day|1101
Arrival of Indentured Labourers|1102
Divali|8h;84;8n;8d;82;8k;8a;8t;8i;86;8p;8e;84;8m;8c;82;8l
Christmas Day|1225
=MU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  MW: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
John Chilembwe Day|0115
John Chilembwe Day (substitute day)|;;;;g;;;;;g;f;;;;;g;f
Martyrs' Day|1q,1r;1p;1p;1p;1q;1p,1r;1p,1q;1p;1q;1p;1p;1p,1r;1q;1p;1p;1p;1q,1s
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Eid al Fitri|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|3d;3c;3c;3c,3e;3d;3c;3c;3c;3d,3f;3c,3d;3c;3c;3d;3c;3c,3e;3c,3d;3d
Kamuzu Day|0514
Kamuzu Day (substitute day)|;;;;3r;;;;;3r;3q;;;;;3r;
Independence Day|0706
Mother's Day|1015
Mother's Day (substitute day)|;;;;81;;;;;81;80;;;;;81;
Christmas Day|1225
Independence Day (substitute day)|59;57;;;;;58;57;;;;;58;;;;
Eid al Fitri (substitute day)|;2h;;;1m;;;;;2;;9c;;8o;;;7t
Christmas Day (substitute day)|;;;a0;;;;;a1;9z;;;;;a0;9z;
=MW|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
  MX: `New Year's Day|0101
Constitution Day|z;x;w;v;11;z;y;x;w;11;10;z;y;w;v;11;10
Benito Juárez's birthday|25;23;22;21;27;25;24;23;22;27;26;25;24;22;21;27;26
Labour Day|0501
Independence Day|0916
Revolution Day|8y;8w;8v;8u;90;8y;8x;8w;8v;90;8z;8y;8x;8v;8u;90;8z
Christmas Day|1225
Change of Federal Government|9b;;;;;;9a;;;;;;9b;;;;
=MX|0,1,2,3,4,5,6,7`,
  MY: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Chinese New Year|14,15;s,t;1b,1c;10,11;p,q;17,18;x,y;m,n;15,16;u,v;1d,1e;12,13;r,s;19,1a;y,z;n,o;16,17
Chinese New Year (substitute day)|16;;;12;;;y;;;;1e;;;1a;;;17
Day of Nuzul Al-Quran|2e;23;1t;1i;17;v;k;a,a4;9u;9i;97;8w;8l;8a;80;7p;7e
End of Ramadan (Eid al-Fitr)|2s,2t;2g,2h;27,28;1v,1w;1k,1l;18,19;y,z;n,o;d,e;1,2,9w,9x;9l,9m;9a,9b;8z,90;8n,8o;8d,8e;83,84;7s,7t
Labour Day|0501
Vesak Day|3y;3n;46;;;;;;;;;;;;;;
Yang di-Pertuan Agong's Birthday|4a;48;47;4d;4c;4a;49;48;4e;4c;4b;4a;49;47;4d;4c;4b
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Islamic New Year|58;4w;4n;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Independence Day|0831
Malaysia Day|0916
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Deepavali|8g;84;8n,8o;8c;8v;8k;89;;;;;;;;;;
Christmas Day|1225
Independence Day (substitute day)|;6r;;;;;;6r;;;;;6s;;;;
Malaysia Day (substitute day)|;;;;;77;;;;;;77;;;;;78
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
Thaipusam|o;15;v;;;;;;;;;;;;;;
Sultan of Selangor's Birthday|1211
Laylat al-Mi'raj|12;q;f;4,9y;9o;9c;92;8r;8h;85;7u;7j;79;6x;6n;6c;61
Anniversary of Installation of the Sultan of Terengganu|0304
Sultan of Terengganu's Birthday|0426
Arafat Day|4m;4b;41;3q;3g;34;2t;2i;28;1w;1m;1b;10;o;e;3,9y;9n
Feast of the Sacrifice (Eid al-Adha)|4n,4o;4c,4d;42,43;3r,3s;3h,3i;35,36;2u,2v;2j,2k;29,2a;1x,1y;1n,1o;1c,1d;11,12;p,q;f,g;4,5,9z,a0;9o,9p
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Tadau Kaamatan|46,47;45,46;45,46;45,46;46,47;45,46;45,46;45,46;46,47;45,46;45,46;45,46;46,47;45,46;45,46;45,46;46,47
Sabah State Governor's Birthday|7q;7o;7n;7m;7s;7q;7p;7o;7n;7l;7r;7q;7p;7n;7m;7l;7r
Christmas Eve|1224
Gawai Dayak|48,49;47,48;47,48;47,48;48,49;47,48;47,48;47,48;48,49;47,48;47,48;47,48;48,49;47,48;47,48;47,48;48,49
Sarawak Independence Day|0722
Sarawak State Governor's Birthday|7x;7v;7u;7t;7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y
Deepavali|;;8n;;;;;;;;;;;;;;
Federal Territory Day|0201
First day of Ramadan|1y;1n;1c;12;r;f;4,9z;9o;9e;92;8r;8g;85;7u;7k;79;6y
Sultan of Johor's Birthday|0323
Hari Hol of Sultan Iskandar of Johor|66;5v;5k;5a;50;4o;4d;42;3r;3g;36;2v;2l;29;1y;1n;1d
Sultan of Kedah's Birthday|4n;4l;4r;4q;4p;4n;4m;4l;4r;4p;4o;4n;4m;4r;4q;4p;4o
Sultan of Kelantan's Birthday|8r,8s;8q,8r;8q,8r;8q,8r;8r,8s;8q,8r;8q,8r;8q,8r;8r,8s;8q,8r;8q,8r;8q,8r;8r,8s;8q,8r;8q,8r;8q,8r;8r,8s
Declaration of Malacca City as Historical City|0415
Melaka State Governor's Birthday|0824
Yang di-Pertuan Besar of Negeri Sembilan's Birthday|0114
Hari Hol of Pahang|0522
Sultan of Pahang's Birthday|0730
Declaration of George Town as World Heritage Site|0707
Penang State Governor's Birthday|5e;5c;5b;5a;59;5e;5d;5c;5b;59;58;5e;5d;5b;5a;59;5f
Sultan of Perak's Birthday|8h;8m;8l;8k;8j;8h;8g;8m;8l;8j;8i;8h;8n;8l;8k;8j;8i
Raja of Perlis's Birthday|0717
=MY|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j
=MY-10|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l
=MY-11|1,2,3,4,5,6,7,8,a,b,c,d,e,f,g,h,i,j,m,n,o,p,q
=MY-12|0,1,2,3,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,r,s,t,u
=MY-13|0,1,2,3,5,6,7,8,9,a,b,c,d,f,g,h,i,j,r,v,w,x,y
=MY-14|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,z
=MY-15|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,s,z
=MY-16|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,z
=MY-01|1,2,3,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,10,11,12
=MY-02|1,2,3,5,6,7,8,a,b,c,d,e,f,g,h,i,j,k,m,q,10,13
=MY-03|1,2,3,4,5,6,7,8,a,b,c,d,e,f,g,h,i,j,q,14
=MY-04|0,1,2,3,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,10,15,16
=MY-05|0,1,2,3,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,m,17
=MY-06|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,18,19
=MY-07|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,1a,1b
=MY-08|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,1c
=MY-09|1,2,3,4,5,6,7,8,a,b,c,d,e,f,g,h,i,j,m,q,1d`,
  MZ: `New Year's Day|0101
Public Holiday|2q;6y;7p;;4x;;y,2p;6y;;3d,7g,9z;1,4w;;y,6z;7p;;3d,7g,9z;1
Heroes’ Day|0203
Women’s Day|0407
Workers' Day|0501
Independence Day|0625
Lusaka Peace Agreement|0907
Defense Force’s Day|0925
Peace and Reconciliation Day|1004
Family Day|1225
=MZ|0,1,2,3,4,5,6,7,8,9`,
};
