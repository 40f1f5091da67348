// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  VA: `Solemnity of Mary, Mother of God|0101
Epiphany|0106
Anniversary of the foundation of Vatican City|0211
Anniversary of the election of Pope Francis|20;1z;;;;;;;;;;;;;;;
Saint Joseph|0319
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Saturday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
In Albis Tuesday|2k;33;2o;2g;30;2k;34;2w;2h;30;2s;2d;2x;2o;38;2t;2l
Saint George - Name day of the Holy Father|35;34;;;;;;;;;;;;;;;
Saint Joseph the Worker|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Saints Peter and Paul|0629
Summer holiday|6a,6c;69,6b;69,6b;69,6b;6a,6c;69,6b;69,6b;69,6b;6a,6c;69,6b;69,6b;69,6b;6a,6c;69,6b;69,6b;69,6b;6a,6c
Assumption|0815
All Saints' Day|1101
All Souls' Day|1102
Immaculate Conception|1208
Christmas Day|1225
Boxing Day|1226
St. John|1227
New Year's Eve|1231
Saint Robert Bellarmine - Name day of the Holy Father|;77;77;77;78;77;77;77;78;77;77;77;78;77;77;77;78
Anniversary of the election of Pope Leo XIV|;;3j;3j;3k;3j;3j;3j;3k;3j;3j;3j;3k;3j;3j;3j;3k
=VA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r`,
  VC: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
National Hero′s Day|0314
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Carnival Monday|52;57;56;55;54;52;51;57;56;54;53;52;58;56;55;54;53
Carnival Tuesday|53;58;57;56;55;53;52;58;57;55;54;53;59;57;56;55;54
Emancipation Day|0801
Independence Day|1027
Christmas Day|1225
Boxing Day|1226
Independence Day (substitute day)|8d;;;;;;8c;;;;;;;;;;
National Hero′s Day (substitute day)|;;;21;;;;;22;;;;;;21;;
Emancipation Day (substitute day)|;;;5x;;;;;5y;;;;;;5x;;
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitute day)|;;;;;;;;;a0;;;;;;a0;
=VC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i`,
  VE: `New Year's Day|0101
Carnival|16;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
Shrove Tuesday|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Declaration of Independence|0419
Labour Day|0501
Battle of Carabobo|0624
Independence Day|0705
Birthday of Simón Bolívar|0724
Day of Indigenous Resistance|1012
Christmas Eve|1224
Christmas Day|1225
New Year's Eve|1231
Natalicio de José Antonio Anzoátegui|1114
Día de la Virgen del Socorro|1113
Día de La Divina Pastora|0114
Natalicio de Jacinto Lara|0528
Día de Barquisimeto|0914
Saint Joseph|0319
Día de Maturin|1207
Assumption|0815
Natalicio de Rafael Urdaneta|1024
Día de la Virgen de la Chinita|1118
=VE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e
=VE-B|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=VE-G|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,g
=VE-K|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,h,i
=VE-K-BA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,h,i,j
=VE-M|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,k
=VE-N|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,l
=VE-S|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,m
=VE-V|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,n,o`,
  VG: `New Year's Day|0101
The Anniversary of the Birth of Hamilton Lavity Stoutt|1r;1p;1o;1n;1t;1r;1q;1p;1o;1t;1s;1r;1q;1o;1n;1t;1s
Commonwealth Day|1y;1w;1v;1u;20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Sovereign’s Birthday|4l;4j;4i;4h;4g;4l;4k;4j;4i;4g;4f;4l;4k;4i;4h;4g;4m
Virgin Islands Day|52;50;4z;55;51;52;51;50;56;51;50;52;51;4z;55;51;53
Emancipation Monday|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Emancipation Tuesday|62;60;5z;5y;64;62;61;60;5z;5x;63;62;61;5z;5y;5x;63
Emancipation Wednesday|63;61;60;5z;65;63;62;61;60;5y;64;63;62;60;5z;5y;64
St. Ursula’s Day|86;84;83;86;85;86;85;84;87;85;84;86;85;83;86;85;87
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=VG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  VI: `New Year's Day|0101
New Year's Day (substitute day)|;;;a4;;;;;a5;;1;;;;a4;;1
Three Kings Day|0106
Martin Luther King Jr. Day|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
President's Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Transfer Day|0331
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Memorial Day|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Juneteenth|0619
Emancipation Day|0703
Independence Day|0704
Hurricane Supplication Day|5n;5s;5r;5q;5p;5n;5m;5s;5r;5p;5o;5n;5t;5r;5q;5p;5o
Labour Day|6t;6r;6x;6w;6v;6t;6s;6r;6x;6v;6u;6t;6s;6x;6w;6v;6u
Virgin Islands–Puerto Rico Friendship Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Veterans Day|1111
Thanksgiving Day|98;96;95;94;93;91;97;96;95;93;92;91;97;95;94;93;92
Christmas Day|1225
Independence Day (substitute day)|;;53;55;;;;;56;;;;;53;55;;
Juneteenth (substitute day)|;;;4o;;;;;4p;4q;;;;;4o;4q;
Christmas Day (substitute day)|;;;9x;;;;;9y;9z;;;;;9x;9z;
=VI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`,
  VN: `New Year's Day|0101
Vietnamese New Year Holidays|13,14,15,16,17;r,s,t,u,v;1a,1b,1c,1d,1e;z,10,11,12,13;o,p,q,r,s;16,17,18,19,1a;v,w,x,y,z;l,m,n,o,p;14,15,16,17,18;t,u,v,w,x;1c,1d,1e,1f,1g;11,12,13,14,15;q,r,s,t,u;18,19,1a,1b,1c;x,y,z,10,11;m,n,o,p,q;15,16,17,18,19
Vietnamese New Year|14;s;1b;10;p;17;w;m;15;u;1d;12;r;19;y;n;16
Hung Kings Commemorations|30;2o;37;2x;2m;34;2t;2i;31;2q;39;2y;2o;35;2u;2k;32
Day of liberating the South for national reunification|0430
Labour Day|0501
National Day|0902
=VN|0,1,2,3,4,5,6`,
  VU: `New Year's Day|0101
Mémoire du père de l'indépendance Rév. Dr. W.H. Lini|0221
Public Holiday|1g,6c,a1;1g,6b,a0;1g,6b,a0;1g,6b,a0;1g,6c,a1;1g,6b,a0;1g,6b,a0;1g,6b,a0;1g,6c,a1;1g,6b,a0;1g,6b,a0;1g,6b,a0;1g,6c,a1;1g,6b,a0;1g,6b,a0;1g,6b,a0;1g,6c,a1
Fête des chefs coutumiers|0305
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Journée Mondiale des Enfants|0724
Independence Day|0730
Assumption|0815
Constitution Day|1005
Jour de l'Unité|1029
Christmas Day|1225
Fête de Famille|1226
=VU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
};
