// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  PA: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Martyrs' Day|0109
Shrove Tuesday|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Separation Day (from Columbia)|1103
Colón Day|1105
Colón Day (substitute day)|;;;;8m;;;;;;8l;;;;;;
Primer Grito de Independencia|1110
Independence Day|1128
Mother's Day|1208
National Mourning Day|1220
Christmas Day|1225
Presidential Inauguration|52;;;;;51;;;;;51;;;;;51;
Separation Day (from Columbia) (substitute day)|8k;;;;;;8j;;;;;;;;;;
Primer Grito de Independencia (substitute day)|8r;;;;;;8q;;;;;;;;;;
Mother's Day (substitute day)|9j;;;;;;9i;;;;;;;;;;
National Mourning Day (substitute day)|;;9u;;;;;;;;;;;9u;;;
Independence Day (substitute day)|;;;98;;;;;99;;;;;;98;;
Martyrs' Day (substitute day)|;;;;9;;;;;9;;;;;;9;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
=PA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m`,
  PE: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Labour Day|0501
Saints Peter and Paul|0629
Peruvian Air Force Day|0723
Independence Day|5t,5u;5s,5t;5s,5t;5s,5t;5t,5u;5s,5t;5s,5t;5s,5t;5t,5u;5s,5t;5s,5t;5s,5t;5t,5u;5s,5t;5s,5t;5s,5t;5t,5u
Battle of Junín|0806
Santa Rosa de Lima|0830
Battle of Angamos|1008
All Saints' Day|1101
Immaculate Conception|1208
Battle of Ayacucho|1209
Christmas Day|1225
Battle of Arica and Flag Day|0607
=PE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=PE-CUS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  PF: `New Year's Day|0101
Missionary Day|0305
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Internal Autonomy Day|50;4z;;;;;;;;;;;;;;;
Bastille Day|0714
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
Maori New Year|;;8z;8z;90;8z;8z;8z;90;8z;8z;8z;90;8z;8z;8z;90
=PF|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  PH: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Day of Valor|0409
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Independence Day|0612
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
National Heroes' Day|6m;6k;6q;6p;6o;6m;6l;6k;6q;6o;6n;6m;6l;6q;6p;6o;6n
Bonifacio Day|1130
Christmas Day|1225
Rizal Day|1230
=PH|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  PK: `Kashmir Day|0205
Pakistan Day|0323
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
Labour Day|0501
Youm-e-Takbeer|0528
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p;4c,4d,4e;42,43,44;3r,3s,3t;3h,3i,3j;35,36,37;2u,2v,2w;2j,2k,2l;29,2a,2b;1x,1y,1z;1n,1o,1p;1c,1d,1e;11,12,13;p,q,r;f,g,h;4,5,6,9z,a0,a1;9o,9p,9q
Ashura|5g,5h;54,55;4u,4v;4k,4l;49,4a;3x,3y;3m,3n;3c,3d;31,32;2q,2r;2f,2g;25,26;1u,1v;1i,1j;17,18;x,y;m,n
Independence Day|0814
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Iqbal Day|1109
Quaid-e-Azam Day|1225
=PK|0,1,2,3,4,5,6,7,8,9,a
=PK-BA|0,1,2,3,4,5,6,7,8,9,a
=PK-GB|0,1,2,3,4,5,6,7,8,9,a
=PK-IS|0,1,2,3,4,5,6,7,8,9,a
=PK-JK|0,1,2,3,4,5,6,7,8,9,a
=PK-KP|0,1,2,3,4,5,6,7,8,9,a
=PK-PB|0,1,2,3,4,5,6,7,8,9,a
=PK-SD|0,1,2,3,4,5,6,7,8,9,a`,
  PL: `New Year's Day|0101
Epiphany|0106
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Constitution Day|0503
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Assumption|0815
All Saints' Day|1101
Independence Day|1111
Christmas Day|1225
Boxing Day|1226
Christmas Eve|;9x;9x;9x;9y;9x;9x;9x;9y;9x;9x;9x;9y;9x;9x;9x;9y
=PL|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  PM: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Bastille Day|0714
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
=PM|0,1,2,3,4,5,6,7,8,9,a`,
  PR: `New Year's Day|0101
New Year's Day (substitute day)|;;;a4;;;;;a5;;1;;;;a4;;1
Epiphany|0106
Birthday of Eugenio María de Hostos|7;c;b;a;9;7;d;c;b;9;8;7;d;b;a;9;8
Martin Luther King Jr. Day|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
Birthday of Luis Muñoz Marín|0218
Washington's Birthday|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
American Citizenship Day|0302
Emancipation Day|0322
Birthday of José de Diego|0416
Memorial Day|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Juneteenth|0619
Independence Day|0704
Birthday of Don Luis Muñoz Rivera|5g;5l;5k;5j;5i;5g;5f;5l;5k;5i;5h;5g;5m;5k;5j;5i;5h
Puerto Rico Constitution Day|0725
Birthday of Dr. José Celso Barbosa|0727
Labour Day|6t;6r;6x;6w;6v;6t;6s;6r;6x;6v;6u;6t;6s;6x;6w;6v;6u
Columbus Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Veterans Day|1111
Discovery of Puerto Rico|1119
Thanksgiving Day|98;96;95;94;93;91;97;96;95;93;92;91;97;95;94;93;92
Christmas Day|1225
Independence Day (substitute day)|;;53;55;;;;;56;;;;;53;55;;
Juneteenth (substitute day)|;;;4o;;;;;4p;4q;;;;;4o;4q;
Christmas Day (substitute day)|;;;9x;;;;;9y;9z;;;;;9x;9z;
=PR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o`,
  PT: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Liberty Day|0425
Labour Day|0501
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Portugal Day|0610
Assumption|0815
Implantação da República|1005
All Saints' Day|1101
Restauração da Independência|1201
Immaculate Conception|1208
Christmas Day|1225
=PT|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  PY: `New Year's Day|0101
Heroes' Day|0301
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Independence Day|3q,3r;3p,3q;3p,3q;3p,3q;3q,3r;3p,3q;3p,3q;3p,3q;3q,3r;3p,3q;3p,3q;3p,3q;3q,3r;3p,3q;3p,3q;3p,3q;3q,3r
Chaco Armistice|0612
Assumption|0815
Boqueron Battle Victory Day|0929
Virgin of Caacupe|1208
Christmas Day|1225
Recognition of the historic victory of the Paraguayan national football team over Germany|;;50;;;;;;;;;;;;;;
=PY|0,1,2,3,4,5,6,7,8,9,a,b`,
};
