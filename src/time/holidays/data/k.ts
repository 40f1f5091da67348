// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  KE: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Madaraka Day|0601
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Moi Day|1010
Mashujaa Day|1020
Jamhuri Day|1212
Christmas Day|1225
Boxing Day|1226
Mashujaa Day (substitute day)|86;;;;;;85;;;;;;;;;;
Madaraka Day (substitute day)|;48;;;;;;48;;;;;49;;;;
Moi Day (substitute day)|;;;7v;;;;;7w;;;;;;7v;;
Jamhuri Day (substitute day)|;;;9m;;;;;9n;;;;;;9m;;
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitute day)|;;;;;;;;;a0;;;;;;a0;
=KE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k`,
  KM: `New Year's Day|0101
Laylat al-Mi'raj|12;q;f;4,9y;9o;9c;92;8r;8h;85;7u;7j;79;6x;6n;6c;61
Cheikh Al Maarouf Day|0318
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n,4o;4c,4d;42,43;3r,3s;3h,3i;35,36;2u,2v;2j,2k;29,2a;1x,1y;1n,1o;1c,1d;11,12;p,q;f,g;4,5,9z,a0;9o,9p
Independence Day|0706
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Maore Day|1112
=KM|0,1,2,3,4,5,6,7,8,9`,
  KN: `New Year's Day|0101
Carnival Day|0102
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Culturama Day|62;60;5z;5y;5x;62;61;60;5z;5x;5w;62;61;5z;5y;5x;63
Emancipation Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
National Heroes' Day|0916
Independence Day|7a;79;79;7a;7a;79;79;79;7b;79;79;79;7a;79;7a;79;7a
Christmas Day|1225
Boxing Day|1226
New Year's Day (substitute day)|;;;;2;;;;;2;;;;;;2;
National Heroes' Day (substitute day)|;;;;;77;;;;;;77;;;;;78
=KN|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  KR: `New Year's Day|0101
Korean New Year|14,15,16;s,t,u;1b,1c,1d;11,12,13;q,r,s;17,18,19;x,y,z;m,n,o;15,16,17;u,v,w;1d,1e,1f;12,13,14;r,s,t;19,1a,1b;y,z,10;n,o,p;16,17,18
Korean New Year (substitute day)|16;;;13;;;z;;;w;1f;;t;1b;;p;18
Independence Movement Day|0301
Children's Day|0505
Buddha's Birthday|3r;3g;3z;3o;3e;3v;3k;43;3s;3h;40;3q;3f;3x;3m;3b;3u
Buddha's Birthday (substitute day)|;3h;40;;;3w;;;3t;;;;3h;;;3d;
Memorial Day|0606
Liberation Day|0815
Korean Thanksgiving|77,78,79;7p,7q,7r;7e,7f,7g;74,75,76;7n,7o,7p;7b,7c,7d;71,72,73;7k,7l,7m;79,7a,7b;7q,7r,7s;7g,7h,7i;75,76,77;7o,7p,7q;7d,7e,7f;72,73,74;7l,7m,7n;7b,7c,7d
National Foundation Day|1003
Hangul Day|1009
Christmas Day|1225
Children's Day (substitute day)|3i;3h;;;;3i;3h;;;;;3i;;;;;3j
Independence Movement Day (substitute day)|;1p;1o;;;;;1p;;;;;1q;1o;;;
Korean Thanksgiving (substitute day)|;7s;;;7q;7e;;;7c;;;78;7r,7s;;75;7o,7p;
Constitution Day|;;5h;5h;5i;5h;5h;5h;5i;5h;5h;5h;5i;5h;5h;5h;5i
Liberation Day (substitute day)|;;6c;6b;;;;;6c;;;;;6c;6b;;
National Foundation Day (substitute day)|;;7p;7o;7q;;;;7p;;;;7r;7p;7o;7p;
Constitution Day (substitute day)|;;;5j;;;;;5k;5i;;;;;5j;5i;
Hangul Day (substitute day)|;;;7v;;;;;7w;7u;;;;;7v;7u;
Christmas Day (substitute day)|;;;a0;;;;;a1;9z;;;;;a0;9z;
=KR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`,
  KY: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
National Heroes Day|l;q;p;o;n;l;r;q;p;n;m;l;r;p;o;n;m
Ash Wednesday|18;1r;1c;14;1o;18;1s;1k;15;1o;1g;11;1l;1c;1w;1h;19
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Discovery Day|3w;3u;3t;3s;3r;3w;3v;3u;3t;3r;3q;3w;3v;3t;3s;3r;3x
Queen's Birthday|4o;4m;4l;;;;;;;;;;;;;;
Constitution Day|0702
Christmas Day|1225
Boxing Day|1226
=KY|0,1,2,3,4,5,6,7,8,9,a`,
  KZ: `New Year's Day|0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1
New Year's Day (substitute day)|;;;3;2,3;;;;;2,3;2;;;;3;2,3;2
Orthodox Christmas|0107
International Women's Day|0308
Nauryz|28,29,2a;27,28,29;27,28,29;27,28,29;28,29,2a;27,28,29;27,28,29;27,28,29;28,29,2a;27,28,29;27,28,29;27,28,29;28,29,2a;27,28,29;27,28,29;27,28,29;28,29,2a
People's Unity Day|0501
Defender of the Fatherland Day|0507
Defender of the Fatherland Day (substitute day)|;;;;3k;;;;;3k;3j;;;;;3k;
Victory Day|0509
Eid al-Adha|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Capital City Day|0706
Constitution Day|6q;6p;21;21;22;21;21;21;22;21;21;21;22;21;21;21;22
Republic Day|1025
Independence Day|1216
Independence Day (substitute day)|;;;;9s;9r;;;;;9r;9r;;;;;9s
Nauryz (substitute day)|2c;2a,2b;29,2a;29;;;2b;2a,2b;2a;;;;2b,2c;29,2a;29;;
Capital City Day (substitute day)|59;57;;;;;58;57;;;;;58;;;;
International Women's Day (substitute day)|;1w;1v;;;;;1w;;;;;1x;1v;;;
Constitution Day (substitute day)|;6r;22;;;;;23;;;;;24;22;;;
Republic Day (substitute day)|;8b;8a;;;;;8b;;;;;8c;8a;;;
Victory Day (substitute day)|;;3m;3l;;;;;3m;;;;;3m;3l;;
People's Unity Day (substitute day)|;;;3e;;;;;3f;3d;;;;;3e;3d;
=KZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`,
};
