// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  EC: `New Year's Day|0101
Carnival|16;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
Shrove Tuesday|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
The Battle of Pichincha|0524
Declaration of Independence of Quito|0810
Independence of Guayaquil|0910
All Souls' Day|1102
Independence of Cuenca|1103
Christmas Day|1225
=EC|0,1,2,3,4,5,6,7,8,9,a,b
=EC-P|0,1,2,3,4,5,6,7,8,9,a,b
=EC-P-QU|0,1,2,3,4,5,6,7,8,9,a,b`,
  EE: `New Year's Day|0101
Independence Day|0224
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Labour Day|0501
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Victory Day|0623
Midsummer Day|0624
Day of Restoration of Independence|0820
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
=EE|0,1,2,3,4,5,6,7,8,9,a,b`,
  EG: `Christmas Day|0107
National Police Day|0125
Revolution Day 2011|0125
Sham El Nessim|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
Sinai Liberation Day|0425
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p,4q;4c,4d,4e,4f;42,43,44,45;3r,3s,3t,3u;3h,3i,3j,3k;35,36,37,38;2u,2v,2w,2x;2j,2k,2l,2m;29,2a,2b,2c;1x,1y,1z,20;1n,1o,1p,1q;1c,1d,1e,1f;11,12,13,14;p,q,r,s;f,g,h,i;4,5,6,7,9z,a0,a1,a2;9o,9p,9q,9r
30 June Day|0630
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Revolution Day|0723
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Armed Forces Day|1006
=EG|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  EH: `Independence Day|0227
First Martyr|0308
End of Ramadan (Eid al-Fitr)|2s,2t;2g,2h;26,27;1v,1w;1k,1l;18,19;y,z;n,o;d,e;1,2,9w,9x;9l,9m;9a,9b;8z,90;8n,8o;8d,8e;83,84;7s,7t
May 20 Revolution|0510
Day of the Martyrs|0609
Day of National Unity|0617
Feast of the Sacrifice (Eid al-Adha)|4n,4o;4c,4d;42,43;3r,3s;3h,3i;35,36;2u,2v;2j,2k;29,2a;1x,1y;1n,1o;1c,1d;11,12;p,q;f,g;4,5,9z,a0;9o,9p
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
=EH|0,1,2,3,4,5,6,7,8`,
  ER: `New Year's Day|0101
Orthodox Christmas|0107
Epiphany|0119
Fenkil Day|0210
International Women's Day|0308
Orthodox Good Friday|3f;2z;2r;3b;2w;2n;37;2s;3c;33;2o;38;30;2k;34;2w;3g
Orthodox Easter|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Independence Day|0524
Martyrs' Day|0620
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Revolution Day|0901
Geez New Year|73;71;71;71;73;71;71;71;73;71;71;71;73;71;71;71;73
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Meskel|7j;7h;7h;7h;7j;7h;7h;7h;7j;7h;7h;7h;7j;7h;7h;7h;7j
Christmas Day|1225
=ER|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`,
  ES: `New Year's Day|0101
Epiphany|0106
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Assumption|0815
Fiesta Nacional de España|1012
All Saints' Day|1101
Día de la Constitución Española|1206
Immaculate Conception|1208
Christmas Day|1225
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
Día de Andalucía|0228
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
All Saints' Day (substitute day)|;;8h;;;;;;;;;;;8h;;;
Día de la Constitución Española (substitute day)|;;9g;;;;;;;;;;;9g;;;
Día de Andalucía (substitute day)|;;;1n;;;;;;;;;;;1n;;
Assumption (substitute day)|;;;6b;;;;;6c;;;;;;6b;;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Día de Aragón|0423
Día de Aragón (substitute day)|;;;;36;;;;;;35;;;;;;
Día de Asturias|6z,70;6y;6y;6y;6z;6y;6y,6z;6y;6z;6y;6y;6y;6z;6y;6y;6y;6z
Día de las Instituciones de Cantabria|0628
La Bien Aparecida|76,77;75;75;75;76;75;75,76;75;76;75;75;75;76;75;75;75;76
Arafat Day|4m;4b;41;3q;3g;34;2t;2i;28;1w;1m;1b;10;o;e;3,9y;9n
Nuestra Señora de África|61;60;60;60;61;60,61;60;60;61;60;60;60,61;61;60;60;60;61,62
Día de Ceuta|6t;6s;6s;6s;6t;6s,6t;6s;6s;6t;6s;6s;6s,6t;6t;6s;6s;6s;6t,6u
Fiesta de Castilla y León|35;34;34;34;35,36;34;34;34;35;34;34,35;34;35;34;34;34;35
Día de Castilla-La Mancha|0531
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Canary Islands Day|0530
Canary Islands Day (substitute day)|;;;46;;;;;47;;;;;;46;;
Nuestra Señora de los Reyes|0924
Nuestra Señora de la Peña|0918
Nuestra Señora del Pino|0908
Nuestra Señora de Guadalupe|1005
Nuestra Señora de las Nieves|0805
Nuestra Señora de los Dolores|0915
La Bajada de la Virgen del Socorro|0907
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
San Juan|0624
Dia de Cataluña|0911
San Esteban|1226
Labour Day (substitute day)|;;;3e;;;;;3f;3d;;;;;3e;3d;
Nuestra Señora de la Merced|0924
Día de Extremadura|6z,70;6y;6y;6y;6z;6y;6y,6z;6y;6z;6y;6y;6y;6z;6y;6y;6y;6z
Saint Joseph|0319
Día de las Letras Gallegas|0517
Día Nacional de Galicia|0725
Día de les Illes Balears|0301
Día de les Illes Balears (substitute day)|;;1o;;;;;;;;;;;1o;;;
Día de la Comunidad de Madrid|3e;3d;3d;3e;3e;3d;3d;3d;3f;3d;3d;3d;3e;3d;3e;3d;3e
Día de la Comunidad de Madrid (substitute day)|;;;3e;;;;;3f;;;;;;3e;;
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Santiago Apóstol|0725
Día de La Rioja|0609
=ES|0,1,2,3,4,5,6,7,8,9,a
=ES-AN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=ES-AR|0,1,2,3,4,5,6,7,8,9,a,c,d,e,g,h,i,j
=ES-AS|0,1,2,3,4,5,6,7,8,9,a,c,d,e,g,h,k
=ES-CB|0,1,2,3,4,5,6,7,8,9,a,c,e,l,m
=ES-CE|0,1,2,3,4,5,6,7,8,9,a,c,n,o,p
=ES-CL|0,1,2,3,4,5,6,7,8,9,a,c,d,e,g,h,q
=ES-CM|0,1,2,3,4,5,6,7,8,9,a,c,d,r,s
=ES-CN|0,1,2,3,4,5,6,7,8,9,a,c,d,g,t,u
=ES-CN-EH|0,1,2,3,4,5,6,7,8,9,a,c,d,g,t,u,v
=ES-CN-FU|0,1,2,3,4,5,6,7,8,9,a,c,d,g,t,u,w
=ES-CN-GC|0,1,2,3,4,5,6,7,8,9,a,c,d,g,t,u,x
=ES-CN-LG|0,1,2,3,4,5,6,7,8,9,a,c,d,g,t,u,y
=ES-CN-LP|0,1,2,3,4,5,6,7,8,9,a,c,d,g,t,u,z
=ES-CN-LA|0,1,2,3,4,5,6,7,8,9,a,c,d,g,t,u,10
=ES-CN-TE|0,1,2,3,4,5,6,7,8,9,a,c,d,g,t,u,11
=ES-CT|0,1,2,3,4,5,6,7,8,9,a,12,13,14,15,16
=ES-CT-B|0,1,2,3,4,5,6,7,8,9,a,12,13,14,15,16,17
=ES-EX|0,1,2,3,4,5,6,7,8,9,a,c,d,e,h,18
=ES-GA|0,1,2,3,4,5,6,7,8,9,a,c,19,1a,1b
=ES-IB|0,1,2,3,4,5,6,7,8,9,a,c,12,1c,1d
=ES-MC|0,1,2,3,4,5,6,7,8,9,a,c,e,h,19
=ES-MD|0,1,2,3,4,5,6,7,8,9,a,c,d,e,1e,1f
=ES-ML|0,1,2,3,4,5,6,7,8,9,a,c,e,1g,1h
=ES-NC|0,1,2,3,4,5,6,7,8,9,a,c,d,12,19
=ES-PV|0,1,2,3,4,5,6,7,8,9,a,c,12,19,1i
=ES-RI|0,1,2,3,4,5,6,7,8,9,a,c,e,12,1j
=ES-VC|0,1,2,3,4,5,6,7,8,9,a,12,13,19`,
  ET: `Christmas Day|6;5;5;5;6;5;5;5;6;5;5;5;6;5;5;5;6
Epiphany|0119
Victory at Adwa Day|0302
First day of Ramadan|1y;1n;1c;12;r;f;4,9z;9o;9e;92;8r;8g;85;7u;7k;79;6y
Day of Lament|0328
Good Friday|3f;2z;2r;3b;2w;2n;37;2s;3c;33;2o;38;30;2k;34;2w;3g
Easter Sunday|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Derg Downfall Day|0528
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
New Year's Day|73;71;71;71;73;71;71;71;73;71;71;71;73;71;71;71;73
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Finding of the True Cross|7j;7h;7h;7h;7j;7h;7h;7h;7j;7h;7h;7h;7j;7h;7h;7h;7j
=ET|0,1,2,3,4,5,6,7,8,9,a,b,c`,
};
