// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  IC: `New Year's Day|0101
Epiphany|0106
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Canary Islands Day|0530
Assumption|0815
Fiesta Nacional de España|1012
All Saints' Day|1101
Día de la Constitución Española|1206
Immaculate Conception|1208
Christmas Day|1225
All Saints' Day (substitute day)|;;8h;;;;;;;;;;;8h;;;
Canary Islands Day (substitute day)|;;;46;;;;;47;;;;;;46;;
Assumption (substitute day)|;;;6b;;;;;6c;;;;;;6b;;
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
Nuestra Señora de los Reyes|0924
Nuestra Señora de la Peña|0918
Nuestra Señora del Pino|0908
Nuestra Señora de Guadalupe|1005
Nuestra Señora de las Nieves|0805
Nuestra Señora de los Dolores|0915
La Bajada de la Virgen del Socorro|0907
=IC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=IC-EH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=IC-FU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,h
=IC-GC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,i
=IC-LG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,j
=IC-LP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,k
=IC-LA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,l
=IC-TE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,m`,
  ID: `New Year's Day|0101
Chinese New Year|14;s;1b;10;p;17;x;m;15;u;1d;12;r;19;y;n;16
Laylat al-Mi'raj|12;q;f;4,9y;9o;9c;92;8r;8h;85;7u;7j;79;6x;6n;6c;61
Nyepi|1y;2f;25;1u;;;;;;;;;;;;;
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
End of Ramadan (Eid al-Fitr)|2s,2t;2g,2h;26,27;1v,1w;1k,1l;18,19;y,z;n,o;d,e;1,2,9w,9x;9l,9m;9a,9b;8z,90;8n,8o;8d,8e;83,84;7s,7t
Labour Day|0501
Vesak Day|3z;3n;46;3v;;;;;;;;;;;;;
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pancasila Day|0601
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Independence Day|0817
Birthday of Muhammad (Mawlid)|76;6v;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Christmas Day|1225
=ID|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  IE: `New Year's Day|0101
St. Brigid’s Day|z;x;w;v;11;z;v;x;w;11;10;z;v;w;v;11;10
St. Patrick’s Day|0317
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
First Monday in May|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
First Monday in June|4a;48;47;4d;4c;4a;49;48;4e;4c;4b;4a;49;47;4d;4c;4b
First Monday in August|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Last Monday in October|8d;8b;8a;89;8f;8d;8c;8b;8a;8f;8e;8d;8c;8a;89;8f;8e
Christmas Day|1225
St. Stephen’s Day|1226
=IE|0,1,2,3,4,5,6,7,8,9`,
  IL: `Passover (Pesach)|35;2u;2j;33;2t;2h;2z;2p;2e;2v;2l;35;2u;2h;31;2q;2g
Mimouna, Seventh day of Passover|3b;30;2p;39;2z;2n;35;2v;2k;31;2r;3b;30;2n;37;2w;2m
Independence Day (Yom HaAtzmaut)|3q;3c;33;3n;3e;30;3j;3a;2x;3f;36;3q;3d;32;3m;39;30
Shavuot (Feast of Weeks)|4j;48;3x;4h;47;3v;4d;43;3s;49;3z;4j;48;3v;4f;44;3u
Rosh Hashanah (Yom Teruah)|7o;7d;72;7m;7c;70;7i;78;6x;7e;74;7o;7d;70;7k;79;6z
Rosh Hashanah (Day 2)|7p;7e;73;7n;7d;71;7j;79;6y;7f;75;7p;7e;71;7l;7a;70
Day of Atonement (Yom Kippur)|7x;7m;7b;7v;7l;79;7r;7h;76;7n;7d;7x;7m;79;7t;7i;78
Feast of Tabernacles (Sukkot)|82;7r;7g;80;7q;7e;7w;7m;7b;7s;7i;82;7r;7e;7y;7n;7d
Simchat Torah/ Shmini Atzeret|89;7y;7n;87;7x;7l;83;7t;7i;7z;7p;89;7y;7l;85;7u;7k
=IL|0,1,2,3,4,5,6,7,8`,
  IM: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Early May bank holiday|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
Spring bank holiday|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Tourist Trophy, Senior Race Day|4l;4j;4i;4h;4g;4e;4k;4j;4i;4g;4f;4e;4k;4i;4h;4g;4f
Tynwald Day|0705
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=IM|0,1,2,3,4,5,6,7,8,9,a,b`,
  IN: `Republic Day|0126
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Ambedkar Jayanti|0414
Independence Day|0815
Gandhi Jayanti|1002
Christmas Day|1225
Formation Day|1101
New Year's Day|0101
State Day|0220
Netaji Subhas Chandra Bose Jayanti|0123
Labour Day|0501
Bihar Day|0322
Guru Gobind Singh Jayanti|0105
Guru Ghasidas Jayanti|1218
Goa Liberation Day|1219
Feast of St. Francis Xavier|1203
Gujarat Day|0501
Sardar Vallabhbhai Patel Jayanti|1031
State Day|0125
Himachal Day|0415
Maharana Pratap Jayanti|0509
Maharishi Valmiki Jayanti|1007
Martyrdom Day of Shaheed Udham Singh|0731
Maharaja Agrasen Jayanti|0922
Shaheed Udham Singh Jayanti|1226
Bhanu Jayanti / Martyrs' Day|0713
Basava Jayanti|0430
Hyderabad-Karnataka Liberation Day|0917
Karnataka Formation Day|1101
Kanakadasa Jayanti|1108
Vaisakhi|0421
Kerala Formation Day|1101
Maharashtra Day|0501
YMA Day|0615
Seng Kut Snem|1123
Patriots' Day|0813
Remna Ni|0630
MHIP Day|0706
Indigenous Faith Day|1201
Odisha Day|0401
Shaheed Diwas|0323
De Jure Transfer Day|0816
Rabindra Jayanti|0508
State Day|0516
Telangana Formation Day|0602
Swami Vivekananda Jayanti|0112
Bengali New Year|0415
=IN|0,1,2,3,4,5
=IN-AN|0,1,2,3,4,5
=IN-AP|0,1,2,3,4,5,6
=IN-AR|0,1,2,3,4,5,7,8
=IN-AS|0,1,2,3,4,5,9,a
=IN-BR|0,1,2,3,4,5,a,b
=IN-CH|0,1,2,3,4,5,c
=IN-CT|0,1,2,3,4,5,6,d
=IN-DD|0,1,2,3,4,5,e
=IN-DL|0,1,2,3,4,5
=IN-DN|0,1,2,3,4,5
=IN-GA|0,1,2,3,4,5,e,f
=IN-GJ|0,1,2,3,4,5,g,h
=IN-HP|0,1,2,3,4,5,i,j,k,l
=IN-HR|0,1,2,3,4,5,6,c,m,n,o
=IN-JK|0,1,2,3,4,5,p
=IN-KA|0,1,2,3,4,5,q,r,s,t
=IN-KL|0,1,2,3,4,5,a,u,v
=IN-LD|0,1,2,3,4,5
=IN-MH|0,1,2,3,4,5,w
=IN-ML|0,1,2,3,4,5,p,x,y
=IN-MN|0,1,2,3,4,5,z
=IN-MP|0,1,2,3,4,5
=IN-MZ|0,1,2,3,4,5,10,11
=IN-NL|0,1,2,3,4,5,12
=IN-OR|0,1,2,3,4,5,13
=IN-PB|0,1,2,3,4,5,14
=IN-PY|0,1,2,3,4,5,15
=IN-RJ|0,1,2,3,4,5,k,16
=IN-SK|0,1,2,3,4,5,17
=IN-TG|0,1,2,3,4,5,18
=IN-TN|0,1,2,3,4,5,a
=IN-TR|0,1,2,3,4,5,j
=IN-UP|0,1,2,3,4,5
=IN-UT|0,1,2,3,4,5
=IN-WB|0,1,2,3,4,5,9,a,16,19,1a`,
  IR: `Birthday of Imam Ali|o;c;1,9v;9k;9a;8y;8o;8d;83;7r;7g;75;6v;6j;69;5y;5n
Anniversary of Islamic Revolution|15;14;15;15;15;14;14;15;15;14;14;15;15;14;14;15;15
Mabaas of Muhammad|12;q;f;4,9y;9o;9c;92;8r;8h;85;7u;7j;79;6x;6n;6c;61
Birthday of Imam Mahdi|1j;18;x;m;b,a5;9u;9j;99;8y;8m;8b;80;7q;7f;74;6u;6j
Nationalization of the Iranian oil industry|26;25;26;26;26;25;25;26;26;25;25;26;26;25;25;26;26
Nowruz|27,28,29,2a;27,28,29,2a;27,28,29,2a;27,28,29,2a;27,28,29,2a;26,27,28,29;27,28,29,2a;27,28,29,2a;27,28,29,2a;26,27,28,29;27,28,29,2a;27,28,29,2a;27,28,29,2a;26,27,28,29;27,28,29,2a;27,28,29,2a;27,28,29,2a
Islamic Republic Day|2i;2i;2i;2i;2i;2h;2i;2i;2i;2h;2i;2i;2i;2h;2i;2i;2i
Sizdah Bedar|2j;2j;2j;2j;2j;2i;2j;2j;2j;2i;2j;2j;2j;2i;2j;2j;2j
Martyrdom of Imam Ali|2i;27;1w;1m;1b;z;o;e;3,9y;9m;9b;90;8p;8e;84;7t;7i
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Holyday for Fetr Eeid|2t;2h;27;1w;1l;19;z;o;e;2,9x;9m;9b;90;8o;8e;84;7t
Martyrdom of Imam Jafar|3g;34;2u;2j;28;1w;1m;1b;11;p;f;4,9y;9n;9b;91;8r;8g
Imam Khomeini's Demise|4a;4a;4a;4a;4a;49;4a;4a;4a;49;4a;4a;4a;49;4a;4a;4a
Revolt of Khordad 15|4b;4b;4b;4b;4b;4a;4b;4b;4b;4a;4b;4b;4b;4a;4b;4b;4b
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Eid al-Ghadeer|4v;4k;4a;3z;3p;3d;32;2r;2h;25;1v;1k;19;x;n;c;2,9w
Tasoua|5g;54;4u;4k;49;3x;3m;3c;31;2q;2f;25;1u;1i;17;x;m
Ashoura|5h;55;4v;4l;4a;3y;3n;3d;32;2r;2g;26;1v;1j;18;y;n
Arbaeen-e Hosseini|6k;69;5y;5o;5e;52;4r;4g;45;3u;3k;39;2z;2n;2c;21;1r
Demise of Prophet Muhammad and Imam Hassan (Mujtaba)|6s;6h;66;5w;5m;5a;4z;4o;4d;42;3s;3h;37;2v;2k;29;1z
Martyrdom of Imam Reza|6u;6j;68;5y;5o;5c;51;4q;4f;44;3u;3j;39;2x;2m;2b;21
Martyrdom of Imam Hassan|72;6q;6g;65;5v;5k;59;4y;4n;4b;41;3r;3g;35;2u;2j;28
Birthday of Muhammad Prophet|7b;6z;6p;6e;64;5t;5i;57;4w;4k;4a;40;3p;3e;33;2s;2h
Martyrdom of Fatima-Zahara|9f;93;8s;8h;86;7v;7l;7a;6z;6n;6c;62;5r;5g;55;4v;4k
=IR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n`,
  IS: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
First Day of Summer|30;35;34;33;32;30;2z;35;34;32;31;30;36;34;33;32;31
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Icelandic National Day|0617
Commerce Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Christmas Eve|;;;;9y;;;;;;9x;;;;;;
Christmas Day|1225
Boxing Day|1226
New Year's Eve|;;;;a5;;;;;;a4;;;;;;
=IS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  IT: `New Year's Day|0101
Epiphany|0106
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Liberation from Nazi-Fascism (1945)|0425
Labour Day|0501
Republic Day|0602
Assumption|0815
All Saints' Day|1101
Immaculate Conception|1208
Christmas Day|1225
Boxing Day|1226
National Day of Saint Francis of Assisi|;;7o;7o;7p;7o;7o;7o;7p;7o;7o;7o;7p;7o;7o;7o;7p
Saint John|0624
Saint Ambrose|1207
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Saints Peter and Paul|0629
Saint Rosalia|0715
=IT|0,1,2,3,4,5,6,7,8,9,a,b,c
=IT-21|0,1,2,3,4,5,6,7,8,9,a,b,c
=IT-21-TO|0,1,2,3,4,5,6,7,8,9,a,b,c,d
=IT-25|0,1,2,3,4,5,6,7,8,9,a,b,c
=IT-25-MI|0,1,2,3,4,5,6,7,8,9,a,b,c,e
=IT-32|0,1,2,3,4,5,6,7,8,9,a,b,c,f
=IT-52|0,1,2,3,4,5,6,7,8,9,a,b,c
=IT-52-FI|0,1,2,3,4,5,6,7,8,9,a,b,c
=IT-62|0,1,2,3,4,5,6,7,8,9,a,b,c
=IT-62-RM|0,1,2,3,4,5,6,7,8,9,a,b,c,g
=IT-82|0,1,2,3,4,5,6,7,8,9,a,b,c
=IT-82-PA|0,1,2,3,4,5,6,7,8,9,a,b,c,h`,
};
