// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const RE = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bastille Day|@0714
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Abolition of Slavery|@1220
Christmas Day|@1225
=RE|0,1,2,3,4,5,6,7,8,9,a,b`;

export const RO = `New Year's Day|0,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
Epiphany|@0106
Saint John the Baptist|@0107
Day of the Unification of the Romanian Principalities|@0124
Good Friday|3f,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Sunday|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Monday|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Labour Day|@0501
Children's Day|@0601
Pentecost|4u,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Whit Monday|4v,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Assumption|@0815
St Andrew's Day|@1130
National holiday|@1201
Christmas Day|@1225
Boxing Day|@1226
=RO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const RS = `New Year's Day|0,1,a5,1,a4,1,a4,1,a4,2,a4,1,a4,1,a4,1,a4,1,a5,2,a4,1,a3,1,a4,1,a5,1,a4,1,a4,2,a4,1
Orthodox Christmas|@0107
Statehood Day|19,1,a5,2,a4,1,a3,1,a4,1,a5,1,a4,1,a4,2,a4,1,a4,1,a4,1,a4,1,a4,1,a6,1,a3,1,a4,1,a4,1
Orthodox Good Friday|3f,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Orthodox Easter|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Orthodox Easter Monday|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Labour Day|3d,1,a4,1,a4,1,a4,2,a4,1,a4,1,a4,1,a4,1,a5,2,a4,1,a3,1,a4,1,a5,1,a4,1,a4,2,a4,1,a4,1
Armistice Day|8r,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5,a5,a5,a5,a7
=RS|0,1,2,3,4,5,6,7`;

export const RU = `New Year's Day|@0101
New Year Holiday|1,1,1,1,1,2,a0,1,1,1,1,2,9z,1,1,1,1,2,9z,1,1,1,1,2,9z,1,1,1,1,2,a0,1,1,1,1,2,9z,1,1,1,1,2,9z,1,1,1,1,2,9z,1,1,1,1,2,a0,1,1,1,1,2,9z,1,1,1,1,2,9z,1,1,1,1,2,9z,1,1,1,1,2,a0,1,1,1,1,2,9z,1,1,1,1,2,9z,1,1,1,1,2,9z,1,1,1,1,2
Christmas Day|@0107
Defender of the Fatherland Day|@0223
International Women's Day|1v,a5,a5,1,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,1,a4,a5,a6
Spring and Labour Day|@0501
Victory Day|@0509
Russia Day|@0612
Unity Day|@1104
Uraza-Bayram|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Day of Remembrance of the Departed (Radonitsa)|3q,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Kurban-Bayram|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Republic of Adygea Formation Day|@1005
Day of the Formation of the Altai Republic|@0703
Republic of Bashkortostan Day|@1011
Prokhorovka Field Day - Russia's Third Military Field|@0712
Radonitsa - Day of Special Remembrance of the Departed|nd
White Month Festival (Sagaalgan)|ln
Constitution Day of the Chechen Republic|@0323
Peace Day in the Chechen Republic|@0416
Day of the Reunification of Crimea with Russia|@0318
Orthodox Easter|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Trinity Sunday|4v,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Day of the Chuvash Republic|@0624
Day of Special Remembrance of the Departed (Radonitsa)|3q,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Constitution Day of the Republic of Dagestan|@0726
Day of Unity of the Peoples of Dagestan|@0915
Eid al-Fitr (Markhash)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Eid al-Adha (Ghurba)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Unity Day of Remembrance|nd
Day of the Revival of the Balkar People|@0328
Day of Remembrance of the Adyghe (Circassian) Victims of the Russian-Caucasian War|@0521
Statehood Day of the Kabardino-Balkar Republic|@0901
Adyghe (Circassian) Day|@0920
Day of the Revival of the Karachay People|@0503
Radonitsa - Day of Remembrance of the Departed|nd
Republic of Kalmykia Day|@0705
Day of Remembrance of the Victims of the Deportation of the Kalmyk People|@1228
Zul|9z,9u
Tsagan Sar|ln
Birthday of Buddha Shakyamuni|oh
Republic of Komi Day|@0822
Republic of Karelia Day|@0608
25th Anniversary of the Canonization of Righteous Warrior Fyodor Ushakov|qb
First Monday of the Uastyrdzhi (Djeorguiba) Festival|td
Unified Day of Remembrance of the Departed|nd
Republic of Sakha (Yakutia) Day|@0427
Ysyakh National Holiday|@0621
Day of Sevastopol's Return to Russia|@0318
Sevastopol City Foundation Day|@0614
Republic of Tatarstan Day|@0830
Constitution Day of the Republic of Tatarstan|@1106
Republic of Tuva Day|@0815
Shagaa|14,ap,9u
Constitution Day of the Republic of Tuva|3i,a5,a7
Naadym|5k,a4,ab
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
=RU-ZAB|0,1,2,3,4,5,6,7,8,h`;

export const RW = `New Year's Day|@0101
Public Holiday|@0102
Heroes Day|@0201
Genocide Memorial Day|@0407
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0701
Liberation Day|@0704
National Harvest Day|5y,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Assumption|@0815
Christmas Day|@1225
Boxing Day|@1226
=RW|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;
