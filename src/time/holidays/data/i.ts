// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const IC = `New Year's Day|@0101
Epiphany|@0106
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Canary Islands Day|@0530
Assumption|@0815
Fiesta Nacional de España|@1012
All Saints' Day|@1101
Día de la Constitución Española|@1206
Immaculate Conception|@1208
Christmas Day|@1225
All Saints' Day (substitute day)|ss,33m
Canary Islands Day (substitute day)|ym,1er,1ov
Assumption (substitute day)|10r,1er,1ov
Christmas Day (substitute day)|2tb,1ov
Nuestra Señora de los Reyes|@0924
Nuestra Señora de la Peña|@0918
Nuestra Señora del Pino|@0908
Nuestra Señora de Guadalupe|@1005
Nuestra Señora de las Nieves|@0805
Nuestra Señora de los Dolores|@0915
La Bajada de la Virgen del Socorro|@0907
=IC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=IC-EH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=IC-FU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,h
=IC-GC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,i
=IC-LG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,j
=IC-LP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,k
=IC-LA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,l
=IC-TE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,m`;

export const ID = `New Year's Day|@0101
Chinese New Year|14,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Laylat al-Mi'raj|12,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
Nyepi|1y,an,9v,9u
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9t,1,9u,1,9u,1,9t,1
Labour Day|@0501
Vesak Day|3z,9u,ao,9u
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pancasila Day|@0601
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Independence Day|@0817
Birthday of Muhammad (Mawlid)|76,9v,9u,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Christmas Day|@1225
=ID|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const IE = `New Year's Day|@0101
St. Brigid’s Day|z,a4,a4,a4,ab,a4,a1,a7,a4,ab,a4,a4,a1,a7,a4,ab,a4
St. Patrick’s Day|@0317
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
First Monday in May|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
First Monday in June|4a,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
First Monday in August|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Last Monday in October|8d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Christmas Day|@1225
St. Stephen’s Day|@1226
=IE|0,1,2,3,4,5,6,7,8,9`;

export const IL = `Passover (Pesach)|35,9v,9u,ap,9v,9u,an,9v,9u,an,9v,ap,9u,9t,ap,9u,9v
Mimouna, Seventh day of Passover|3b,9v,9u,ap,9v,9u,an,9v,9u,an,9v,ap,9u,9t,ap,9u,9v
Independence Day (Yom HaAtzmaut)|3q,9s,9w,ap,9w,9s,ao,9w,9s,ao,9w,ap,9s,9v,ap,9s,9w
Shavuot (Feast of Weeks)|4j,9v,9u,ap,9v,9u,an,9v,9u,an,9v,ap,9u,9t,ap,9u,9v
Rosh Hashanah (Yom Teruah)|7o,9v,9u,ap,9v,9u,an,9v,9u,an,9v,ap,9u,9t,ap,9u,9v
Rosh Hashanah (Day 2)|7p,9v,9u,ap,9v,9u,an,9v,9u,an,9v,ap,9u,9t,ap,9u,9v
Day of Atonement (Yom Kippur)|7x,9v,9u,ap,9v,9u,an,9v,9u,an,9v,ap,9u,9t,ap,9u,9v
Feast of Tabernacles (Sukkot)|82,9v,9u,ap,9v,9u,an,9v,9u,an,9v,ap,9u,9t,ap,9u,9v
Simchat Torah/ Shmini Atzeret|89,9v,9u,ap,9v,9u,an,9v,9u,an,9v,ap,9u,9t,ap,9u,9v
=IL|0,1,2,3,4,5,6,7,8`;

export const IM = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Early May bank holiday|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Spring bank holiday|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Tourist Trophy, Senior Race Day|4l,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Tynwald Day|@0705
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=IM|0,1,2,3,4,5,6,7,8,9,a,b`;

export const IN = `Republic Day|@0126
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Ambedkar Jayanti|@0414
Independence Day|@0815
Gandhi Jayanti|@1002
Christmas Day|@1225
Formation Day|@1101
New Year's Day|@0101
State Day|@0220
Netaji Subhas Chandra Bose Jayanti|@0123
Labour Day|@0501
Bihar Day|@0322
Guru Gobind Singh Jayanti|@0105
Guru Ghasidas Jayanti|@1218
Goa Liberation Day|@1219
Feast of St. Francis Xavier|@1203
Gujarat Day|@0501
Sardar Vallabhbhai Patel Jayanti|@1031
State Day|@0125
Himachal Day|@0415
Maharana Pratap Jayanti|@0509
Maharishi Valmiki Jayanti|@1007
Martyrdom Day of Shaheed Udham Singh|@0731
Maharaja Agrasen Jayanti|@0922
Shaheed Udham Singh Jayanti|@1226
Bhanu Jayanti / Martyrs' Day|@0713
Basava Jayanti|@0430
Hyderabad-Karnataka Liberation Day|@0917
Karnataka Formation Day|@1101
Kanakadasa Jayanti|@1108
Vaisakhi|@0421
Kerala Formation Day|@1101
Maharashtra Day|@0501
YMA Day|@0615
Seng Kut Snem|@1123
Patriots' Day|@0813
Remna Ni|@0630
MHIP Day|@0706
Indigenous Faith Day|@1201
Odisha Day|@0401
Shaheed Diwas|@0323
De Jure Transfer Day|@0816
Rabindra Jayanti|@0508
State Day|@0516
Telangana Formation Day|@0602
Swami Vivekananda Jayanti|@0112
Bengali New Year|@0415
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
=IN-WB|0,1,2,3,4,5,9,a,16,19,1a`;

export const IR = `Birthday of Imam Ali|o,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
Anniversary of Islamic Revolution|15,a5,a6,a5,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5
Mabaas of Muhammad|12,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
Birthday of Imam Mahdi|1j,9v,9u,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u
Nationalization of the Iranian oil industry|26,a5,a6,a5,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5
Nowruz|27,1,1,1,a3,1,1,1,a2,1,1,1,a2,1,1,1,a2,1,1,1,a2,1,1,1,a3,1,1,1,a2,1,1,1,a2,1,1,1,a2,1,1,1,a3,1,1,1,a2,1,1,1,a2,1,1,1,a2,1,1,1,a3,1,1,1,a2,1,1,1,a2,1,1,1
Islamic Republic Day|2i,a6,a5,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5
Sizdah Bedar|2j,a6,a5,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5
Martyrdom of Imam Ali|2i,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Holyday for Fetr Eeid|2t,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Martyrdom of Imam Jafar|3g,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Imam Khomeini's Demise|4a,a6,a5,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5
Revolt of Khordad 15|4b,a6,a5,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Eid al-Ghadeer|4v,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Tasoua|5g,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Ashoura|5h,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Arbaeen-e Hosseini|6k,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u,9v
Demise of Prophet Muhammad and Imam Hassan (Mujtaba)|6s,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u,9v
Martyrdom of Imam Reza|6u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u,9v
Martyrdom of Imam Hassan|72,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Birthday of Muhammad Prophet|7b,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Martyrdom of Fatima-Zahara|9f,9u,9u,9u,9u,9v,9v,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u
=IR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n`;

export const IS = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
First Day of Summer|30,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Icelandic National Day|@0617
Commerce Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Christmas Eve|1ej,1ov
Christmas Day|@1225
Boxing Day|@1226
New Year's Eve|1eq,1ov
=IS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const IT = `New Year's Day|@0101
Epiphany|@0106
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Liberation from Nazi-Fascism (1945)|@0425
Labour Day|@0501
Republic Day|@0602
Assumption|@0815
All Saints' Day|@1101
Immaculate Conception|@1208
Christmas Day|@1225
Boxing Day|@1226
National Day of Saint Francis of Assisi|rz,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6
Saint John|@0624
Saint Ambrose|@1207
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Saints Peter and Paul|@0629
Saint Rosalia|@0715
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
=IT-82-PA|0,1,2,3,4,5,6,7,8,9,a,b,c,h`;
