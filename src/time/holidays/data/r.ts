// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  RE: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Bastille Day|0714
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Abolition of Slavery|1220
Christmas Day|1225
=RE|0,1,2,3,4,5,6,7,8,9,a,b`,
  RO: `New Year's Day|0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1
Epiphany|0106
Saint John the Baptist|0107
Day of the Unification of the Romanian Principalities|0124
Good Friday|3f;2z;2r;3b;2w;2n;37;2s;3c;33;2o;38;30;2k;34;2w;3g
Easter Sunday|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Easter Monday|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Labour Day|0501
Children's Day|0601
Pentecost|4u;4e;46;4q;4b;42;4m;47;4r;4i;43;4n;4f;3z;4j;4b;4v
Whit Monday|4v;4f;47;4r;4c;43;4n;48;4s;4j;44;4o;4g;40;4k;4c;4w
Assumption|0815
St Andrew's Day|1130
National holiday|1201
Christmas Day|1225
Boxing Day|1226
=RO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  RS: `New Year's Day|0,1;0,1;0,1;0,1;0,2;0,1;0,1;0,1;0,1;0,2;1,2;0,1;0,1;0,1;0,1;0,2;1,2
Orthodox Christmas|0107
Statehood Day|19,1a;19,1b;1a,1b;19,1a;19,1a;19,1a;19,1a;19,1b;1a,1b;19,1a;19,1a;19,1a;19,1a;1a,1b;19,1a;19,1a;19,1a
Orthodox Good Friday|3f;2z;2r;3b;2w;2n;37;2s;3c;33;2o;38;30;2k;34;2w;3g
Orthodox Easter|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Orthodox Easter Monday|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Labour Day|3d,3e;3c,3d;3c,3d;3c,3e;3d,3e;3c,3d;3c,3d;3c,3d;3d,3f;3d,3e;3c,3d;3c,3d;3d,3e;3c,3d;3c,3e;3d,3e;3d,3e
Armistice Day|8r;8q;8q;8q;8r;8r;8q;8q;8r;8q;8q;8r;8r;8q;8q;8q;8s
=RS|0,1,2,3,4,5,6,7`,
  RU: `New Year's Day|0101
New Year Holiday|1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7;1,2,3,4,5,7
Christmas Day|0107
Defender of the Fatherland Day|0223
International Women's Day|1v;1u;1u,1v;1u;1v;1u;1u;1u;1v;1u;1u;1u;1v;1u,1v;1u;1u;1v
Spring and Labour Day|0501
Victory Day|0509
Russia Day|0612
Unity Day|1104
Uraza-Bayram|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Day of Remembrance of the Departed (Radonitsa)|3q;3a;32;3m;37;2y;3i;33;3n;3e;2z;3j;3b;2v;3f;37;3r
Kurban-Bayram|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Republic of Adygea Formation Day|1005
Day of the Formation of the Altai Republic|0703
Republic of Bashkortostan Day|1011
Prokhorovka Field Day - Russia's Third Military Field|0712
Radonitsa - Day of Special Remembrance of the Departed|;;32;;;;;;;;;;;;;;
White Month Festival (Sagaalgan)|;;1c;;;;;;;;;;;;;;
Constitution Day of the Chechen Republic|0323
Peace Day in the Chechen Republic|0416
Day of the Reunification of Crimea with Russia|0318
Orthodox Easter|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Trinity Sunday|4v;4f;47;4r;4c;43;4n;48;4s;4j;44;4o;4g;40;4k;4c;4w
Day of the Chuvash Republic|0624
Day of Special Remembrance of the Departed (Radonitsa)|3q;3a;32;3m;37;2y;3i;33;3n;3e;2z;3j;3b;2v;3f;37;3r
Constitution Day of the Republic of Dagestan|0726
Day of Unity of the Peoples of Dagestan|0915
Eid al-Fitr (Markhash)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Eid al-Adha (Ghurba)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Unity Day of Remembrance|;;32;;;;;;;;;;;;;;
Day of the Revival of the Balkar People|0328
Day of Remembrance of the Adyghe (Circassian) Victims of the Russian-Caucasian War|0521
Statehood Day of the Kabardino-Balkar Republic|0901
Adyghe (Circassian) Day|0920
Day of the Revival of the Karachay People|0503
Radonitsa - Day of Remembrance of the Departed|;;32;;;;;;;;;;;;;;
Republic of Kalmykia Day|0705
Day of Remembrance of the Victims of the Deportation of the Kalmyk People|1228
Zul|9z;9n;;;;;;;;;;;;;;;
Tsagan Sar|;;1c;;;;;;;;;;;;;;
Birthday of Buddha Shakyamuni|;;46;;;;;;;;;;;;;;
Republic of Komi Day|0822
Republic of Karelia Day|0608
25th Anniversary of the Canonization of Righteous Warrior Fyodor Ushakov|;;60;;;;;;;;;;;;;;
First Monday of the Uastyrdzhi (Djeorguiba) Festival|;;92;;;;;;;;;;;;;;
Unified Day of Remembrance of the Departed|;;32;;;;;;;;;;;;;;
Republic of Sakha (Yakutia) Day|0427
Ysyakh National Holiday|0621
Day of Sevastopol's Return to Russia|0318
Sevastopol City Foundation Day|0614
Republic of Tatarstan Day|0830
Constitution Day of the Republic of Tatarstan|1106
Republic of Tuva Day|0815
Shagaa|14;1n;1c;;;;;;;;;;;;;;
Constitution Day of the Republic of Tuva|3i;3h;3j;;;;;;;;;;;;;;
Naadym|5k;5i;5o;;;;;;;;;;;;;;
=RU|0,1,2,3,4,5,6,7,8
=RU-AD|0,1,2,3,4,5,6,7,8,9,a,b,c
=RU-AL|0,1,2,3,4,5,6,7,8,d
=RU-BA|0,1,2,3,4,5,6,7,8,9,b,e
=RU-BEL|0,1,2,3,4,5,6,7,8,f
=RU-BRY|0,1,2,3,4,5,6,7,8,g
=RU-BU|0,1,2,3,4,5,6,7,8,h
=RU-CE|0,1,2,3,4,5,6,7,8,9,b,i,j
=RU-CR|0,1,2,3,4,5,6,7,8,9,b,k,l,m
=RU-CU|0,1,2,3,4,5,6,7,8,n
=RU-DA|0,1,2,3,4,5,6,7,8,9,b,l,o,p,q
=RU-IN|0,1,2,3,4,5,6,7,8,r,s
=RU-IRK|0,1,2,3,4,5,6,7,8,t
=RU-KB|0,1,2,3,4,5,6,7,8,9,b,o,u,v,w,x
=RU-KC|0,1,2,3,4,5,6,7,8,9,a,b,y
=RU-KDA|0,1,2,3,4,5,6,7,8,z
=RU-KL|0,1,2,3,4,5,6,7,8,10,11,12,13,14
=RU-KO|0,1,2,3,4,5,6,7,8,15
=RU-KR|0,1,2,3,4,5,6,7,8,16
=RU-MR|0,1,2,3,4,5,6,7,8,17
=RU-NO|0,1,2,3,4,5,6,7,8,18
=RU-OMS|0,1,2,3,4,5,6,7,8,g
=RU-PNZ|0,1,2,3,4,5,6,7,8,19
=RU-SA|0,1,2,3,4,5,6,7,8,1a,1b
=RU-SAR|0,1,2,3,4,5,6,7,8,g
=RU-SEV|0,1,2,3,4,5,6,7,8,1c,1d
=RU-STA|0,1,2,3,4,5,6,7,8,z
=RU-TA|0,1,2,3,4,5,6,7,8,9,b,1e,1f
=RU-TY|0,1,2,3,4,5,6,7,8,1g,1h,1i,1j
=RU-ZAB|0,1,2,3,4,5,6,7,8,h`,
  RW: `New Year's Day|0101
Public Holiday|0102
Heroes Day|0201
Genocide Memorial Day|0407
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0701
Liberation Day|0704
National Harvest Day|5y;5w;62;61;60;5y;5x;5w;62;60;5z;5y;5x;62;61;60;5z
Assumption|0815
Christmas Day|1225
Boxing Day|1226
=RW|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
};
