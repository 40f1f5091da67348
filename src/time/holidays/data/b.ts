// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  BA: `New Year's Day|0101
2nd day of the New Year|0102
New Year's Day (substitute day)|;;;;;;;;;;2;;;;;;2
Epiphany|0106
Orthodox Christmas|0107
Orthodox New Year|0114
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Orthodox Easter|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
Labour Day|0501
2nd day of the Labour Day|0502
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p,4q;4c,4d,4e,4f;42,43,44,45;3r,3s,3t,3u;3h,3i,3j,3k;35,36,37,38;2u,2v,2w,2x;2j,2k,2l,2m;29,2a,2b,2c;1x,1y,1z,20;1n,1o,1p,1q;1c,1d,1e,1f;11,12,13,14;p,q,r,s;f,g,h,i;4,5,6,7,9z,a0,a1,a2;9o,9p,9q,9r
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Assumption|6b,6o;6a,6n;6a,6n;6a,6n;6b,6o;6a,6n;6a,6n;6a,6n;6b,6o;6a,6n;6a,6n;6a,6n;6b,6o;6a,6n;6a,6n;6a,6n;6b,6o
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
All Saints' Day|1101
All Souls' Day|1102
Christmas Day|1225
Boxing Day|1226
2nd day of the Labour Day (substitute day)|;;;3e;;;;;3f;;;;;;3e;;
2nd day of the New Year (substitute day)|;;;;2;;;;;2;;;;;;2;
Labour Day (substitute day)|;;;;;;;;;3e;;;;;;3e;
Independence Day|0301
Statehood Day|1125
Day of the Establishment of the District|0308
Republic Day|0109
Victory Day|0509
Dayton Agreement Day|1121
=BA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n
=BA-BIH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p
=BA-BIH-W|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o
=BA-BRC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,q
=BA-SRP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,r,s,t`,
  BB: `New Year's Day|0101
Errol Barrow Day|0121
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
National Heroes Day|0428
May Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;3d;3c;3c;3d;3c;3c;3d;3d
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Emancipation Day|0801
Kadooment Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Independence Day|1130
Christmas Day|1225
Boxing Day|1226
Public Holiday|;;;a0;;;;;a1;a0;;;;;a0;a0;
=BB|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  BD: `Language Martyrs' Day|0221
Mujib's Birthday & Children's Day|0317
Independence Day|0326
Bengali New Year's Day|0414
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
May Day|0501
Buddha's Birthday|0519
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p;4c,4d,4e;42,43,44;3r,3s,3t;3h,3i,3j;35,36,37;2u,2v,2w;2j,2k,2l;29,2a,2b;1x,1y,1z;1n,1o,1p;1c,1d,1e;11,12,13;p,q,r;f,g,h;4,5,6,9z,a0,a1;9o,9p,9q
Day of Ashura|5h;55;4v;4l;4a;3y;3n;3d;32;2r;2g;26;1v;1j;18;y;n
National Mourning Day|0815
Krishna Janmashtami|0824
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Durga Puja|1008
Victory Day|1216
Christmas Day|1225
=BD|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  BE: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
National Holiday|0721
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
=BE|0,1,2,3,4,5,6,7,8,9
=BE-BRU|0,1,2,3,4,5,6,7,8,9
=BE-DE|0,1,2,3,4,5,6,7,8,9
=BE-VLG|0,1,2,3,4,5,6,7,8,9
=BE-WAL|0,1,2,3,4,5,6,7,8,9`,
  BF: `New Year's Day|0101
Anniversary of the 1966 Upper Voltan coup d'état|0103
International Women's Day|0308
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0805
Assumption|0815
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
All Saints' Day|1101
Proclamation of the Republic|1211
Christmas Day|1225
=BF|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  BG: `New Year's Day|0101
Liberation Day|0303
Good Friday|3f;2z;2r;3b;2w;2n;37;2s;3c;33;2o;38;30;2k;34;2w;3g
Easter Sunday|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Easter Monday|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Labour Day|0501
St. George's Day|0506
Bulgarian Education and Culture, and Slavonic Literature Day|0524
Unification Day|0906
Independence Day|0922
Christmas Eve|1224
Christmas Day|1225
=BG|0,1,2,3,4,5,6,7,8,9,a,b`,
  BH: `New Year's Day|0101
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Arafat Day|4m;4b;41;3q;3g;34;2t;2i;28;1w;1m;1b;10;o;e;3,9y;9n
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p;4c,4d,4e;42,43,44;3r,3s,3t;3h,3i,3j;35,36,37;2u,2v,2w;2j,2k,2l;29,2a,2b;1x,1y,1z;1n,1o,1p;1c,1d,1e;11,12,13;p,q,r;f,g,h;4,5,6,9z,a0,a1;9o,9p,9q
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Day of Ashura|5h;55;4v;4l;4a;3y;3n;3d;32;2r;2g;26;1v;1j;18;y;n
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
National Day|1216
Accession Day|1217
=BH|0,1,2,3,4,5,6,7,8,9`,
  BI: `New Year's Day|0101
Unity Day|0205
Ntaryamira Day|0406
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0701
Assumption|0815
Rwagasore Day|1013
Ndadaye Day|1021
All Saints' Day|1101
Christmas Day|1225
=BI|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  BJ: `New Year's Day|0101
Fête du Vodoun|0110
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0801
Assumption|0815
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
All Saints' Day|1101
Christmas Day|1225
=BJ|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  BL: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Bastille Day|0714
Assumption|0815
Abolition of Slavery|1009
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
=BL|0,1,2,3,4,5,6,7,8,9,a,b`,
  BM: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Bermuda Day|47;45;44;43;42;40;46;45;44;42;41;40;46;44;43;42;41
National Heroes Day|4o;4m;4l;4r;4q;4o;4n;4m;4s;4q;4p;4o;4n;4l;4r;4q;4p
Emancipation Day|5x;5v;5u;5t;5z;5x;5w;5v;5u;5s;5y;5x;5w;5u;5t;5s;5y
Somers' Day|5y;5w;5v;5u;60;5y;5x;5w;5v;5t;5z;5y;5x;5v;5u;5t;5z
Labour Day|6t;6r;6x;6w;6v;6t;6s;6r;6x;6v;6u;6t;6s;6x;6w;6v;6u
Remembrance Day|1111
Christmas Day|1225
Boxing Day|1226
=BM|0,1,2,3,4,5,6,7,8,9`,
  BN: `New Year's Day|0101
Chinese New Year|14;s;1b;10;p;17;x;m;15;u;1d;12;r;19;y;n;16
Laylat al-Mi'raj|12;q;f;4,9y;9o;9c;92;8r;8h;85;7u;7j;79;6x;6n;6c;61
National Day|0223
First day of Ramadan|1y;1n;1c;12;r;f;4,9z;9o;9e;92;8r;8g;85;7u;7k;79;6y
Armed Forces Day|0331
Nuzul Al-Quran|2e;23;1s;1i;17;v;k;a,a4;9u;9i;97;8w;8l;8a;80;7p;7e
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Sultan's Birthday|0715
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Christmas Day|1225
=BN|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  BO: `New Year's Day|0101
New Year's Day (substitutes)|;;;;;;;;;;1;;;;;;1
Plurinational State Foundation Day|0122
Plurinational State Foundation Day (substitutes)|;;;;;;;;;;m;;;;;;m
Shrove Monday|16;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
Shrove Tuesday|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Andean Amazonian Chaqueño New Year|0621
Independence Day|0806
Independence Day (substitutes)|;;;;63;;;;;;62;;;;;;
All Souls' Day|1102
Christmas Day|1225
Andean Amazonic Chacoan New Year (substitutes)|;;4s;;;;;;;;;;;4s;;;
Labour Day (substitutes)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitutes)|;;;;;;;;;9z;;;;;;9z;
Beni Day|1118
Beni Day (substitutes)|;;;;;8y;;;;;;8y;;;;;8z
Cochabamba Day|0914
Cochabamba Day (substitutes)|;75;;;;;;75;;;;;76;;;;
Chuquisaca Day|0525
Chuquisaca Day (substitutes)|;41;;;;;;41;;;;;42;;;;
La Paz Day|0716
La Paz Day (substitutes)|;;;;5i;;;;;;5h;;;;;;
Pando Day|0924
Pando Day (substitutes)|;;;;7g;;;;;;7f;;;;;;
Oruro Day|0210
Oruro Day (substitutes)|;;;;;;15;;;;;;15;;;;
Potosí Day|1110
Potosí Day (substitutes)|8r;;;;;;8q;;;;;;;;;;
Santa Cruz Day|0924
Santa Cruz Day (substitutes)|;;;;7g;;;;;;7f;;;;;;
Tarija Day|0415
Tarija Day (substitutes)|;;;;;2x;;;;;;2x;;;;;2y
=BO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=BO-B|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i
=BO-C|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,j,k
=BO-H|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,l,m
=BO-L|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,n,o
=BO-N|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,p,q
=BO-O|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,r,s
=BO-P|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,t,u
=BO-S|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,v,w
=BO-T|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,x,y`,
  BQ: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Kings Day|0427
Labour Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;3d;3c;3c;3d;3c;3c;3d;3d
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Kingdom Day|1215
Christmas Day|1225
Boxing Day|1226
Carnival Monday|16;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
Rincon Day|0430
Bonaire Day|0906
Carnival Monday|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Saba Day|9g;9e;9d;9c;9b;9g;9f;9e;9d;9b;9a;9g;9f;9d;9c;9b;9h
Emancipation Day|0801
Statia Day|1116
=BQ|0,1,2,3,4,5,6,7,8
=BQ-BO|0,1,2,3,4,5,6,7,8,9,a,b
=BQ-SA|0,1,2,3,4,5,6,7,8,c,d
=BQ-SE|0,1,2,3,4,5,6,7,8,e,f`,
  BR: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Tiradentes' Day|0421
Labour Day|0501
Independence Day|0907
Our Lady of Aparecida|1012
All Souls' Day|1102
Republic Day|1115
Christmas Day|1225
Election Day|7r,8c;;7o,89;;7m,8e;;7q,8b;;7o,8g;;7l,8d;;7q,8b;;7n,8f;;7s,8d
Black Awareness Day|1120
Dia do evangélico|0112
Alusivo ao Dia Internacional da Mulher|0308
Aniversário do estado|0615
Dia da Amazônia|0905
São João|0624
São Pedro|0629
Emancipação política|0916
Morte de Zumbi dos Palmares|1120
Elevação do Amazonas à categoria de província|0905
Dia de São José|0319
Criação do Território Federal|0913
Independência da Bahia|0702
Data magna do estado|0325
Fundação de Brasília|0421
Dia do Evangélico|1130
Dia de Nossa Senhora da Penha|2q;39;2u;2m;36;2q;3a;32;2n;36;2y;2j;33;2u;3e;2z;2r
Fundação da Cidade de Goiás|0726
Lançamento da pedra fundamental de Goiânia|1024
Nossa Senhora Auxiliadora|0524
Adesão do Maranhão à independência do Brasil|0728
Data magna do estado|0421
Assumption|0815
Immaculate Conception|1208
Criação do estado|1011
Adesão do Grão-Pará à independência do Brasil|0815
Homenagem à memória do ex-presidente João Pessoa|0726
Nossa Senhora das Neves|0805
Revolução Pernambucana de 1817|1q;1o;1n;1t;1s;1q;1p;1o;1u;1s;1r;1q;1p;1n;1t;1s;1r
Saint John's Day|0624
Nossa Senhora do Carmo|0716
Dia do Piauí|1019
Emancipação política do estado do Paraná|1219
Nossa Senhora da Luz dos Pinhais|0908
Carnaval|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Dia de São Jorge|0423
Dia de São Sebastião|0120
Mártires de Cunhaú e Uruaçu|1003
Criação do estado|0104
Dia do evangélico|0618
Criação do estado|1005
Proclamação da República Rio-Grandense|0920
Dia de Santa Catarina|67;6c;6b;6a;69;67;66;6c;6b;69;68;67;6d;6b;6a;69;68
Dia de Santa Catarina de Alexandria|9b;99;98;97;96;94;9a;99;98;96;95;94;9a;98;97;96;95
Emancipação política de Sergipe|0708
Revolução Constitucionalista|0709
City Birthday|0125
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Dia da Consciência Negra|1120
Autonomia do Estado|0318
Nossa Senhora da Natividade|0908
=BR|0,1,2,3,4,5,6,7,8,9,a
=BR-AC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e
=BR-AL|0,1,2,3,4,5,6,7,8,9,f,g,h,i
=BR-AM|0,1,2,3,4,5,6,7,8,9,j
=BR-AP|0,1,2,3,4,5,6,7,8,9,a,k,l
=BR-BA|0,1,2,3,4,5,6,7,8,9,a,m
=BR-CE|0,1,2,3,4,5,6,7,8,9,a,n
=BR-DF|0,1,3,4,5,6,7,8,9,a,o,p
=BR-ES|0,1,2,3,4,5,6,7,8,9,a,q
=BR-GO|0,1,2,3,4,5,6,7,8,9,a,r,s
=BR-GO-GOIANIA|0,1,2,3,4,5,6,7,8,9,a,r,s,t
=BR-MA|0,1,2,3,4,5,6,7,8,9,a,u
=BR-MG|0,1,3,4,5,6,7,8,9,a,v
=BR-MG-BH|0,1,3,4,5,6,7,8,9,a,v,w,x
=BR-MS|0,1,2,3,4,5,6,7,8,9,a,y
=BR-MT|0,1,2,3,4,5,6,7,8,9
=BR-PA|0,1,2,3,4,5,6,7,8,9,a,z
=BR-PB|0,1,2,3,4,5,6,7,8,9,a,10,11
=BR-PE|0,1,2,3,4,5,6,7,8,9,a,12
=BR-PE-RE|0,1,2,3,4,5,6,7,8,9,a,x,12,13,14
=BR-PI|0,1,2,3,4,5,6,7,8,9,a,15
=BR-PR|0,1,2,3,4,5,6,7,8,9,a,16
=BR-PR-CU|0,1,2,3,4,5,6,7,8,9,a,16,17
=BR-RJ|0,1,2,3,4,5,6,7,8,9,18,19
=BR-RJ-RJ|0,1,2,3,4,5,6,7,8,9,18,19,1a
=BR-RN|0,1,2,3,4,5,6,7,8,9,a,1b
=BR-RO|0,1,2,3,4,5,6,7,8,9,a,1c,1d
=BR-RR|0,1,2,3,4,5,6,7,8,9,a,1e
=BR-RS|0,1,2,3,4,5,6,7,8,9,a,1f
=BR-SC|0,1,2,3,4,5,6,7,8,9,a,1g,1h
=BR-SE|0,1,2,3,4,5,6,7,8,9,a,1i
=BR-SP|0,1,2,3,4,5,6,7,8,9,1j
=BR-SP-SP|0,1,2,3,4,5,6,7,8,9,1j,1k,1l,1m
=BR-TO|0,1,2,3,4,5,6,7,8,9,a,1e,1n,1o`,
  BS: `New Year's Day|0101
Majority Rule Day|0110
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Randol Fawkes Labour Day|4e;4c;4b;4a;49;47;4d;4c;4b;49;48;47;4d;4b;4a;49;48
Independence Day|0710
Emancipation Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
National Heroes' Day|1012
Christmas Day|1225
Boxing Day|1226
National Heroes' Day (substitute day)|7z;7x;;;;;7y;7x;;;;;7y;;;;
Majority Rule Day (substitute day)|;;b;a;;;;;b;;;;;b;a;;
Independence Day (substitute day)|;;;5c;;;;;5d;5b;;;;;5c;5b;
=BS|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  BW: `New Year's Day|0101
New Year's Holiday|0102
Public Holiday|;;;;7n;52,7l;;;;3d,a0;2,7m;52,7l;;;;3d,a0;2,53,7m
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Saturday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Sir Seretse Khama Day|0701
President’s Day|5g;5l;5k;5j;5i;5g;5f;5l;5k;5i;5h;5g;5m;5k;5j;5i;5h
President’s Day Holiday|5h;5m;5l;5k;5j;5h;5g;5m;5l;5j;5i;5h;5n;5l;5k;5j;5i
Botswana Day|0930
Christmas Day|1225
Family Day|1226
=BW|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  BY: `New Year's Day|0101
Christmas Day|6,9z;6,9y;6,9y;6,9y;6,9z;6,9y;6,9y;6,9y;6,9z;6,9y;6,9y;6,9y;6,9z;6,9y;6,9y;6,9y;6,9z
International Women's Day|0308
Commemoration Day|3q;3a;32;3m;37;2y;3i;33;3n;3e;2z;3j;3b;2v;3f;37;3r
Labour Day|0501
Victory Day|0509
Independence Day|0703
October Revolution Day|1107
=BY|0,1,2,3,4,5,6,7`,
  BZ: `New Year's Day|0101
George Price Day|e;e;e;e;e;e;e;e;e;e;f;e;e;e;e;e;f
National Heroes and Benefactor Day|1y;1w;1v;1u;1t;1y;1x;1w;1v;1t;1s;1y;1x;1v;1u;1t;1z
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Saturday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;3d;3c;3c;3d;3c;3c;3d;3d
Emancipation Day|5x;5w;5w;5x;5x;5w;5w;5w;5y;5w;5w;5w;5x;5w;5x;5w;5x
St. George's Caye Day|71;70;70;70;72;70;70;70;71;70;71;70;71;70;70;70;71
Independence Day|7c;7c;7b;7b;7c;7b;7b;7c;7c;7b;7b;7b;7d;7b;7b;7b;7c
Indigenous People’s Resistance Day|7z;7x;7w;7v;7u;7z;7y;7x;7w;7u;7t;7z;7y;7w;7v;7u;80
Garifuna Settlement Day|8z;8y;8y;8y;90;8y;8y;8y;8z;8y;8z;8y;8z;8y;8y;8y;8z
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Christmas Day (substitute day)|;;;;;;;;;a0;;;;;;a0;
=BZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
};
