// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  CA: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Canada Day|0701
Labour Day|6t;6r;6x;6w;6v;6t;6s;6r;6x;6v;6u;6t;6s;6x;6w;6v;6u
Christmas Day|1225
Family Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Victoria Day|3w;3u;3t;3z;3y;3w;3v;3u;40;3y;3x;3w;3v;3t;3z;3y;3x
Thanksgiving|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Remembrance Day|1111
British Columbia Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Louis Riel Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
New Brunswick Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Memorial Day|0701
Armistice Day|1111
Heritage Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
National Indigenous Peoples Day|0621
Civic Holiday|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Boxing Day|1226
Islander Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Gold Cup Parade Day|6c;6a;6g;6f;6e;6c;6b;6a;6g;6e;6d;6c;6b;6g;6f;6e;6d
National Patriots' Day|3w;3u;3t;3z;3y;3w;3v;3u;40;3y;3x;3w;3v;3t;3z;3y;3x
National Holiday|0624
Saskatchewan Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Discovery Day|6f;6d;6c;6b;6h;6f;6e;6d;6c;6a;6g;6f;6e;6c;6b;6a;6g
=CA|0,1,2,3,4
=CA-AB|0,1,2,3,4,5,6,7,8
=CA-BC|0,1,2,3,4,5,6,7,8,9
=CA-MB|0,1,2,3,4,6,7,a
=CA-NB|0,1,2,3,4,5,8,b
=CA-NL|0,1,3,4,c,d
=CA-NS|0,1,2,3,4,8,e
=CA-NT|0,1,2,3,4,6,7,8,f,g,h,i
=CA-NU|0,1,2,3,4,6,7,8,h
=CA-ON|0,1,2,3,4,5,6,7,f,i
=CA-PE|0,1,2,3,4,8,j,k
=CA-QC|0,1,2,3,4,7,l,m
=CA-SK|0,1,2,3,4,5,6,7,8,n
=CA-YT|0,1,2,3,4,6,7,8,f,g,o`,
  CC: `New Year's Day|0101
Chinese New Year|14;s;1b;10;p;17;x;m;15;u;1d;12;r;19;y;n;16
Chinese New Year (2nd Day)|15;t;1c;11;q;18;y;n;16;v;1e;13;s;1a;z;o;17
Chinese New Year (substitute day)|16;;;12;;;z;;;;1f;;;1b;;;18
Australia Day|0126
Labour Day|0320
Self Determination Day|0406
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Hari Raya Puasa|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Anzac Day|0425
Hari Raya Haji|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Hari Maulaud Nabi|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Christmas Day|1225
Boxing Day|1226
Chinese New Year (2nd Day) (substitute day)|17;;;13;;;;;;;;;;;;;
Hari Raya Haji (substitute day)|4o;;;3s;;;;;;;;1d;;;;;
Islamic New Year (substitute day)|59;;;4d;;;;;2u;;;1y;;;;;f
Hari Maulaud Nabi (substitute day)|77;;;;;;;;4s;;;3w;;;;;2d
Hari Raya Puasa (substitute day)|;2h;;;;;;;;2;;;;8o;;;7t
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Christmas Day (substitute day)|;;;;;;;;;a0;;;;;;a0;
=CC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`,
  CD: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Day of the Martyrs|0104
Anniversary of President Laurent Kabila|0116
Anniversary of Prime Minister Patrice Emery Lumumba|0117
Labour Day|0501
Liberation Day|0517
Independence Day|0630
Parents' Day|0801
Christmas Day|1225
Independence Day (substitute day)|52;;;;;;51;;;;;;;;;;
Day of the Martyrs (substitute day)|;;4;;;;;;4;;;;;4;;;
Liberation Day (substitute day)|;;3t;;;;;;;;;;;3t;;;
Anniversary of Prime Minister Patrice Emery Lumumba (substitute day)|;;;h;;;;;;;;;;;h;;
Parents' Day (substitute day)|;;;5x;;;;;5y;;;;;;5x;;
Anniversary of President Laurent Kabila (substitute day)|;;;;h;;;;;h;;;;;;h;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
=CD|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
  CF: `New Year's Day|0101
Boganda Day|0329
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
General Prayer Day|0630
Independence Day|0813
Assumption|0815
All Saints' Day|1101
Republic Day|1201
Christmas Day|1225
=CF|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  CG: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Fête de la commémoration de la conférence nationale souveraine|0610
Assumption|0815
All Saints' Day|1101
Journée nationale de la République|1128
Christmas Day|1225
=CG|0,1,2,3,4,5,6,7,8,9,a`,
  CH: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Bundesfeiertag|0801
Federal Day of Thanksgiving, Repentance and Prayer|76;7b;7a;79;78;76;75;7b;7a;78;77;76;7c;7a;79;78;77
Christmas Day|1225
Boxing Day|1226
Labour Day|0501
Berchtoldstag|0102
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Assumption|0815
All Saints' Day|1101
Immaculate Conception|1208
Epiphany|0106
Saint Joseph|0319
Boxing Day|a0;;9z;9z;a0;9z;9z;;a0;;9z;9z;;9z;9z;;a0
Saint Nicholas of Flüe|0925
Näfelser Fahrt|2m;2k;2j;2p;2o;2m;2l;2k;2q;2o;2n;2m;2l;2j;2p;2o;2n
Christmas Eve|1224
New Year's Eve|1231
Fête nationale|0801
Boxing Day|a0;9z;9z;9z;a0;9z;9z;9z;a0;;9z;9z;a0;9z;9z;;a0
Mauritiustag|0922
Boxing Day|a0;9z;;9z;;9z;9z;9z;a0;9z;;9z;a0;;9z;9z;a0
Saints Peter and Paul|0629
Giorno festivo federale|0801
2 Janvier|0102
Monday after Federal Day of Thanksgiving, Repentance and Prayer|77;7c;7b;7a;79;77;76;7c;7b;79;78;77;7d;7b;7a;79;78
2 Janvier|;;;;;;;;;;1;;;;;;1
Instauration de la République|0301
Boxing Day|;;;;;;;;;9z;;;;;;9z;
Jeûne Genevois|6w;71;70;6z;6y;6w;6v;71;70;6y;6x;6w;72;70;6z;6y;6x
Restoration of the Republic|1231
Jura Plebiscite|0623
=CH|0,1,2,3,4,5,6,7,8,9,a
=CH-ZH|0,1,2,3,4,5,6,7,8,9,a,b
=CH-BE|0,1,2,3,4,5,6,7,8,9,a,c
=CH-LU|0,1,2,4,5,7,8,9,a,d,e,f,g
=CH-UR|0,1,2,3,4,5,6,7,8,9,d,e,f,g,h,i,j
=CH-SZ|0,1,2,3,4,5,6,7,8,9,a,d,e,f,g,h,i
=CH-OW|0,1,2,4,5,7,8,9,d,e,f,g,k
=CH-NW|0,1,2,4,5,7,8,9,d,e,f,g,i
=CH-GL|0,1,2,3,4,5,6,7,9,a,f,l,m,n
=CH-ZG|0,1,2,4,5,7,8,9,d,e,f,g
=CH-FR|0,1,2,4,5,8,9,d,e,f,g,o
=CH-SO|0,1,2,4,5,7,8,9,d,e,f,i
=CH-BS|0,1,2,3,4,5,6,7,8,9,a,b
=CH-BL|0,1,2,3,4,5,6,7,8,9,a,b
=CH-SH|0,1,2,3,4,5,6,7,8,9,a,b
=CH-AR|0,1,2,3,4,5,6,7,8,9,p
=CH-AI|0,1,2,3,4,5,6,7,8,9,d,e,f,q,r
=CH-SG|0,1,2,3,4,5,6,7,8,9,a,f
=CH-GR|0,2,3,4,5,6,7,8,9,a
=CH-AG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CH-TG|0,1,2,3,4,5,6,7,8,9,a,b,c
=CH-TI|0,2,3,4,5,6,8,9,a,b,d,e,f,g,h,i,s,t
=CH-VD|0,1,2,3,4,5,6,8,9,o,u,v
=CH-VS|0,2,4,5,6,8,9,d,e,f,g,i,o
=CH-NE|0,1,2,3,4,5,8,9,b,d,o,w,x,y
=CH-GE|0,1,2,3,4,5,6,9,o,z,10
=CH-JU|0,1,2,3,4,5,6,8,9,b,d,e,f,o,u,11`,
  CI: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Laylat al-Qadr|2o;2d;22;1s;1h;15;u;k;9,a4;9s;9h;96;8v;8k;8a;7z;7o
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0807
Assumption|0815
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
All Saints' Day|1101
National Peace Day|1115
Christmas Day|1225
=CI|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  CK: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
Day after New Year's Day|0102
Day after New Year's Day (substitute day)|;;;3;3;;;;;3;2;;;;3;3;2
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Anzac Day|0425
Queen's Birthday|4a;48;47;4d;4c;4a;49;48;4e;4c;4b;4a;49;47;4d;4c;4b
Ra o te Ui Ariki (House of Ariki)|56;54;53;52;58;56;55;54;53;51;57;56;55;53;52;51;57
Constitution Day|0804
National Gospel Day|1026
Christmas Day|1225
Boxing Day|1226
Constitution Day (substitute day)|61;;;;;61;60;;;;;61;;;;;62
National Gospel Day (substitute day)|8d;8b;;;;;8c;8b;;;;;8c;;;;
Boxing Day (substitute day)|;;a1;a1;;;;;a2;a0;;;;a1;a1;a0;
Christmas Day (substitute day)|;;;a0;;;;;a1;9z;;;;;a0;9z;
=CK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-AITUTAKI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-ATIU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-MANGAIA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-MANIHIKI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-MITIARO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-PALMERSTON|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-PENRHYN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-PUKAPUKA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-RAKAHANGA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-RAROTONGA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`,
  CL: `New Year's Day|0101
Día adicional|;;;;;;;;;;1;;;;;;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Labour Day|0501
Navy Day|0521
Indigenous People's Day|4r;4q;4r;4r;4r;4q;4r;4r;4r;4q;4r;4r;4r;4q;4r;4r;4r
Saints Peter and Paul|50;4z;4z;4y;4x;52;4z;4z;4z;4x;4w;52;50;4z;4y;4x;53
Our Lady of Mount Carmel|0716
Assumption|0815
National holiday|79;78;78;77,78;79;77,78;78;78;78,79;78;78;77,78;79;78;77,78;78;78,79
Army Day|0919
Columbus Day|7x;7w;7w;7v;7u;7z;7w;7w;7w;7u;7t;7z;7x;7w;7v;7u;80
Reformation Day|8g;8f;8f;8f;8c;8h;8f;8f;8g;8f;8b;8h;8g;8f;8f;8f;8i
All Saints' Day|1101
Immaculate Conception|1208
Christmas Day|1225
National Holiday|7b;;;;;;7a;;;;;;;;;;
Battle of Arica|0607
Nativity of Liberator Bernardo O'Higgins|0820
=CL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=CL-AP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i
=CL-BI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=CL-BI-CH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=CL-NU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=CL-NU-CH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,j
=CL-TA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
  CM: `New Year's Day|0101
Youth Day|0211
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;3d;3c;3c;3d;3c;3c;3d;3d
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
National Day|0520
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Assumption|0815
Christmas Day|1225
=CM|0,1,2,3,4,5,6,7,8,9`,
  CN: `New Year's Day|0101
Spring Festival|13,14,15;r,s,t;1a,1b,1c;z,10,11;o,p,q;16,17,18;w,x,y;l,m,n;14,15,16;t,u,v;1c,1d,1e;11,12,13;q,r,s;18,19,1a;x,y,z;m,n,o;15,16,17
Qingming Festival|2m;2l;2m;2m;2m;2l;2m;2m;2m;2l;2m;2m;2m;2l;2m;2m;2m
Labour Day|0501
Children's Day|0601
Dragon Boat Festival|4h;46;4p;4f;44;4m;4b;4u;4j;47;4q;4g;46;4o;4d;42;4l
Mid-Autumn Festival|78;7q;7f;75;7o;7c;72;7l;7a;7r;7h;76;7p;7e;73;7l;7b
National Day|7m,7n,7o;7l,7m,7n;7l,7m,7n;7l,7m,7n;7m,7n,7o;7l,7m,7n;7l,7m,7n;7l,7m,7n;7m,7n,7o;7l,7m,7n;7l,7m,7n;7l,7m,7n;7m,7n,7o;7l,7m,7n;7l,7m,7n;7l,7m,7n;7m,7n,7o
=CN|0,1,2,3,4,5,6,7`,
  CO: `New Year's Day|0101
Epiphany|7;5;b;a;9;7;6;5;b;9;8;7;6;b;a;9;8
Saint Joseph|2c;2a;29;28;27;25;2b;2a;29;27;26;25;2b;29;28;27;26
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Labour Day|0501
Ascension Day|3p;48;3t;3l;45;3p;49;41;3m;45;3x;3i;42;3t;4d;3y;3q
Corpus Christi|4a;4t;4e;46;4q;4a;4u;4m;47;4q;4i;43;4n;4e;4y;4j;4b
Sacred Heart|4h;50;4l;4d;4x;4h;51;4t;4e;4x;4p;4a;4u;4l;55;4q;4i
Saints Peter and Paul|52;50;4z;55;54;52;51;50;56;54;53;52;51;4z;55;54;53
Independence Day|0720
Battle of Boyacá|0807
Assumption|6f;6d;6c;6b;6h;6f;6e;6d;6c;6a;6g;6f;6e;6c;6b;6a;6g
Columbus Day|7z;7x;7w;82;81;7z;7y;7x;83;81;80;7z;7y;7w;82;81;80
All Saints' Day|8k;8i;8h;8g;8m;8k;8j;8i;8h;8m;8l;8k;8j;8h;8g;8m;8l
Independence of Cartagena|8r;8w;8v;8u;8t;8r;8q;8w;8v;8t;8s;8r;8x;8v;8u;8t;8s
Immaculate Conception|1208
Christmas Day|1225
Virgin of Chiquinquirá|;;5d;5c;5b;59;5f;5e;5d;5b;5a;59;5f;5d;5c;5b;5a
=CO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j`,
  CR: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Gesta Heroica de Juan Santamaría|0411
Labour Day|0501
Guanacaste Day|0725
Our Lady of Los Ángeles|0802
Mother's Day|0815
Independence Day|0915
Columbus Day|7x;7w;7t;7w;7x;7w;7w;7w;7x;7w;7w;7w;7x;7t;7w;7w;7x
Christmas Day|1225
=CR|0,1,2,3,4,5,6,7,8,9,a`,
  CU: `Triumph of the Revolution|0101
Victory of Armed Forces Day|0102
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Day before the Commemoration of the Assault of the Moncada garrison|0725
Commemoration of the Assault of the Moncada garrison|0726
Day after the Commemoration of the Assault of the Moncada garrison|0727
Independence Day|1010
Christmas Day|1225
=CU|0,1,2,3,4,5,6,7,8`,
  CV: `New Year's Day|0101
Democracy Day|0113
Heroes' Day|0120
Shrove Tuesday|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Ash Wednesday|18;1r;1c;14;1o;18;1s;1k;15;1o;1g;11;1l;1c;1w;1h;19
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Children's Day|0601
Independence Day|0705
Assumption|0815
National Day|0912
All Saints' Day|1101
Christmas Day|1225
Dia do Município da Praia|0519
=CV|0,1,2,3,4,5,6,7,8,9,a,b,c
=CV-S|0,1,2,3,4,5,6,7,8,9,a,b,c
=CV-S-PR|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  CW: `New Year's Day|0101
Carnival Monday|16;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Kings Day|0427
Labour Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;3d;3c;3c;3d;3c;3c;3d;3d
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Flag Day|0702
Curaçao Day|1010
Christmas Day|1225
Boxing Day|1226
=CW|0,1,2,3,4,5,6,7,8,9,a`,
  CX: `New Year's Day|0101
Chinese New Year|14,15;s,t;1b,1c;10,11;p,q;17,18;x,y;m,n;15,16;u,v;1d,1e;12,13;r,s;19,1a;y,z;n,o;16,17
Australia Day|0126
Labour Day|2c;2a;29;28;2e;2c;2b;2a;29;2e;2d;2c;2b;29;28;2e;2d
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Anzac Day|0425
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Territory Day|1006
Christmas Day|1225
Boxing Day|1226
=CX|0,1,2,3,4,5,6,7,8,9,a`,
  CY: `New Year's Day|0101
Epiphany|0106
Clean Monday|26;1q;1i;22;1n;1e;1y;1j;23;1u;1f;1z;1r;1b;1v;1n;27
Annunciation, Anniversary of 1821 Revolution|0325
Cyprus National Day|0401
Good Friday|3f;2z;2r;3b;2w;2n;37;2s;3c;33;2o;38;30;2k;34;2w;3g
Easter Sunday|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Easter Monday|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Labour Day|0501
Pentecost|4u;4e;46;4q;4b;42;4m;47;4r;4i;43;4n;4f;3z;4j;4b;4v
Assumption|0815
Cyprus Independence Day|1001
National Holiday|1028
Christmas Day|1225
Boxing Day|1226
=CY|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  CZ: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Liberation Day|0508
Saints Cyril and Methodius Day|0705
Jan Hus Day|0706
St. Wenceslas Day (Czech Statehood Day)|0928
Independent Czechoslovak State Day|1028
Struggle for Freedom and Democracy Day|1117
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
=CZ|0,1,2,3,4,5,6,7,8,9,a,b,c`,
};
