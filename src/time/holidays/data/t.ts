// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  TC: `New Year's Day|0;0;0;0;0,2;0;0;0;0;0,2;0,1;0;0;0;0;0,2;0,1
Commonwealth Day|1y;1w;1v;1u;20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
National Heroes' Day|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Queen's Birthday|4h;4f;4l;4k;4j;4h;4g;4f;4l;4j;4i;4h;4g;4l;4k;4j;4i
Emancipation Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
National Youth Day|7i;7g;7f;7e;7k;7i;7h;7g;7f;7k;7j;7i;7h;7f;7e;7k;7j
National Heritage Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
National Day of Thanksgiving|92;97;96;95;94;92;91;97;96;94;93;92;98;96;95;94;93
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=TC|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  TD: `New Year's Day|0;0;0;0;0;0;0;0;0;0;0,1;0;0;0;0;0;0,1
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|3d;3c;3c;3c;3d;3c;3c;3c;3d;3c,3d;3c;3c;3d;3c;3c;3c,3d;3d
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|67,68;66;66;66;67;66;66,67;66;67;66;66;66;67;66;66;66;67
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
All Saints' Day|1101
Proclamation of the Republic|1128
Freedom and Democracy Day|9b,9c;9a;9a;9a;9b;9a;9a,9b;9a;9b;9a;9a;9a;9b;9a;9a;9a;9b
Christmas Day|1225
=TD|0,1,2,3,4,5,6,7,8,9,a`,
  TG: `New Year's Day|0101
Liberation Day|0113
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2t;2h;27;1w;1l;19;z;o;e;2,9x;9m;9b;90;8o;8e;84;7t
Independence Day|0427
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Day of the Martyrs|0621
Feast of the Sacrifice (Eid al-Adha)|4o;4d;43;3s;3i;36;2v;2k;2a;1y;1o;1d;12;q;g;5,a0;9p
Assumption|0815
Birthday of Muhammad (Mawlid)|77;6v;6l;6a;60;5p;5e;53;4s;4g;46;3w;3l;3a;2z;2o;2d
All Saints' Day|1101
Christmas Day|1225
=TG|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  TH: `New Year's Day|0101
Makha Bucha|1i;17;1p;;;;;;;;;;;;;;
Chakri Memorial Day|0406
Songkran Festival|2v,2w,2x;2u,2v,2w;2u,2v,2w;2u,2v,2w;2v,2w,2x;2u,2v,2w;2u,2v,2w;2u,2v,2w;2v,2w,2x;2u,2v,2w;2u,2v,2w;2u,2v,2w;2v,2w,2x;2u,2v,2w;2u,2v,2w;2u,2v,2w;2v,2w,2x
Coronation Day|0504
Vesak Day|3y;3n;46;;;;;;;;;;;;;;
Queen Suthida's Birthday|0603
King's Birthday|0728
Asalha Puja|5k;5a;5t;;;;;;;;;;;;;;
Buddhist Lent|5l;5b;5u;;;;;;;;;;;;;;
The Queen Mother's Birthday|0812
King Bhumibol Adulyadej Memorial Day|1013
King Chulalongkorn Day|1023
King Bhumibol Adulyadej's Birthday|1205
Constitution Day|1210
New Year's Eve|1231
=TH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  TN: `New Year's Day|0101
عيد الثورة و الشباب|0114
عيد الإستقلال|0320
عيد الشهداء|0409
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
عيد الجمهورية|0725
عيد المرأة|0813
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
عيد الجلاء|1015
=TN|0,1,2,3,4,5,6,7,8,9,a,b`,
  TO: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
ANZAC Day|0425
Emancipation Day|4a,4b;4a;4e;4d;4c;4a;49,4a;4a;4e;4c;4b;4a;4b;4e;4d;4c;4b
Official Birthday of His Majesty King Tupou VI|0704
Birthday of His Royal Highness The Crown Prince Tupotoʻa-ʻUlukalala|0917
Constitutional Day|8k;8i;8h;8n;8m;8k;8j;8i;8o;8m;8l;8k;8j;8h;8n;8m;8l
Anniversary of the Coronation of H.M. King George Tupou I|9e;9h;9g;9f;9e;9c,9d;9d;9h;9g;9e;9d;9c,9d;9i;9g;9f;9e;9d,9e
Christmas Day|1225
Boxing Day|1226
=TO|0,1,2,3,4,5,6,7,8,9,a`,
  TR: `New Year's Day|0101
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
National Sovereignty and Children's Day|0423
Labour and Solidarity Day|0501
Commemoration of Atatürk, Youth and Sports Day|0519
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p,4q;4c,4d,4e,4f;42,43,44,45;3r,3s,3t,3u;3h,3i,3j,3k;35,36,37,38;2u,2v,2w,2x;2j,2k,2l,2m;29,2a,2b,2c;1x,1y,1z,20;1n,1o,1p,1q;1c,1d,1e,1f;11,12,13,14;p,q,r,s;f,g,h,i;4,5,6,7,9z,a0,a1,a2;9o,9p,9q,9r
Democracy and National Unity Day|0715
Victory Day|0830
Republic Day|1029
=TR|0,1,2,3,4,5,6,7,8`,
  TT: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Spiritual Baptist Liberation Day|0330
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Indian Arrival Day|0530
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Labour Day|0619
Emancipation Day|0801
Independence Day|0831
Republic Day|0924
Republic Day (substitute day)|;;;;7g;;;;;;7f;;;;;;
Deepavali|8g;84;8n,8o;8c;82;8k;89;;;;;;;;;;
Christmas Day|1225
Boxing Day|1226
End of Ramadan (Eid al-Fitr) (substitute day)|;2h;;;;;;;;2;;;;8o;;;7t
Spiritual Baptist Liberation Day (substitute day)|;2h;;;;;;2h;;;;;2i;;;;
Independence Day (substitute day)|;6r;;;;;;6r;;;;;6s;;;;
Indian Arrival Day (substitute day)|;;;46;;;;;47;;;;;;46;;
Emancipation Day (substitute day)|;;;5x;;;;;5y;;;;;;5x;;
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Labour Day (substitute day)|;;;;;;;;;4q;;;;;;4q;
Christmas Day (substitute day)|;;;;;;;;;a0;;;;;;a0;
=TT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n`,
  TW: `Founding of the Republic of China|0101
Founding of the Republic of China (substitute day)|;;;a4;;;;;a5;;1;;;;a4;;1
Chinese New Year's Eve|13;r;1a;z;o;16;w;l;14;t;1c;11;q;18;x;m;15
Chinese New Year|14;s;1b;10;p;17;x;m;15;u;1d;12;r;19;y;n;16
The second day of the Chinese New Year|15;t;1c;11;q;18;y;n;16;v;1e;13;s;1a;z;o;17
The third day of the Chinese New Year|16;u;1d;12;r;19;z;o;17;w;1f;14;t;1b;10;p;18
The forth day of the Chinese New Year|17;v;1e;13;s;1a;10;p;18;x;1g;15;u;1c;11;q;19
Chinese New Year Holiday|18;w;1f;14;t;1b;11;q;19;y;1h;16;v;1d;12;r;1a
Peace Memorial Day|0228
Children's Day|0404
Tomb Sweeping Day|2m;2l;2m;2m;2m;2l;2m;2m;2m;2l;2m;2m;2m;2l;2m;2m;2m
Dragon Boat Festival|4h;46;4p;4f;44;4m;4b;4u;4j;47;4q;4g;46;4o;4d;42;4l
Mid-Autumn Festival|78;7q;7f;75;7o;7c;72;7l;7a;7r;7h;76;7p;7e;73;7l;7b
National Day / Double Tenth Day|1010
Tomb Sweeping Day (substitute day)|;;2n;;;;;;2n;;;;;;;;
Peace Memorial Day (substitute day)|;;;1n;;;;;;;;;;;1n;;
Children's Day (substitute day)|;;;2m;;;;;2n;;;;;;2m;;
National Day / Double Tenth Day (substitute day)|;;;7v;;;;;7w;;;;;;7v;;
Dragon Boat Festival (substitute day)|;;;;45;;;;;;;4h;;;;;
Mid-Autumn Festival (substitute day)|;;;;;;;;7b;;;77;;;;;
=TW|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j`,
  TZ: `New Year's Day|0101
Zanzibar Revolution Day|0102
Karume Day|0407
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s,2t;2g,2h;26,27;1v,1w;1k,1l;18,19;y,z;n,o;d,e;1,2,9w,9x;9l,9m;9a,9b;8z,90;8n,8o;8d,8e;83,84;7s,7t
Union Day|0426
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Saba Saba Day|0707
Nane Nane Day|0808
Maulid Day|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Nyerere Day|1014
Independence Day|1209
Christmas Day|9z,a0;9y,9z;9y,9z;9y,9z;9z,a0;9y,9z;9y,9z;9y,9z;9z,a0;9y,9z;9y,9z;9y,9z;9z,a0;9y,9z;9y,9z;9y,9z;9z,a0
=TZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
};
