// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const EC = `New Year's Day|@0101
Carnival|16,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Shrove Tuesday|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
The Battle of Pichincha|@0524
Declaration of Independence of Quito|@0810
Independence of Guayaquil|@0910
All Souls' Day|@1102
Independence of Cuenca|@1103
Christmas Day|@1225
=EC|0,1,2,3,4,5,6,7,8,9,a,b
=EC-P|0,1,2,3,4,5,6,7,8,9,a,b
=EC-P-QU|0,1,2,3,4,5,6,7,8,9,a,b`;

export const EE = `New Year's Day|@0101
Independence Day|@0224
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Victory Day|@0623
Midsummer Day|@0624
Day of Restoration of Independence|@0820
Christmas Eve|@1224
Christmas Day|@1225
Boxing Day|@1226
=EE|0,1,2,3,4,5,6,7,8,9,a,b`;

export const EG = `Christmas Day|@0107
National Police Day|@0125
Revolution Day 2011|@0125
Sham El Nessim|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
Sinai Liberation Day|@0425
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,1,9s,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1
30 June Day|@0630
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Revolution Day|@0723
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Armed Forces Day|@1006
=EG|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const EH = `Independence Day|@0227
First Martyr|@0308
End of Ramadan (Eid al-Fitr)|2s,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9t,1,9u,1,9u,1,9t,1
May 20 Revolution|@0510
Day of the Martyrs|@0609
Day of National Unity|@0617
Feast of the Sacrifice (Eid al-Adha)|4n,1,9u,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
=EH|0,1,2,3,4,5,6,7,8`;

export const ER = `New Year's Day|@0101
Orthodox Christmas|@0107
Epiphany|@0119
Fenkil Day|@0210
International Women's Day|@0308
Orthodox Good Friday|3f,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Orthodox Easter|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Independence Day|@0524
Martyrs' Day|@0620
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Revolution Day|@0901
Geez New Year|73,a4,a5,a5,a7,a4,a5,a5,a7,a4,a5,a5,a7,a4,a5,a5,a7
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Meskel|7j,a4,a5,a5,a7,a4,a5,a5,a7,a4,a5,a5,a7,a4,a5,a5,a7
Christmas Day|@1225
=ER|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`;

export const ES = `New Year's Day|@0101
Epiphany|@0106
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Assumption|@0815
Fiesta Nacional de España|@1012
All Saints' Day|@1101
Día de la Constitución Española|@1206
Immaculate Conception|@1208
Christmas Day|@1225
Christmas Day (substitute day)|2tb,1ov
Día de Andalucía|@0228
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
All Saints' Day (substitute day)|ss,33m
Día de la Constitución Española (substitute day)|tr,33m
Día de Andalucía (substitute day)|w3,33m
Assumption (substitute day)|10r,1er,1ov
Labour Day (substitute day)|2mp,1ov
Día de Aragón|@0423
Día de Aragón (substitute day)|17r,1ov
Día de Asturias|6z,1,a4,a5,a5,a6,a5,a5,1,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
Día de las Instituciones de Cantabria|@0628
La Bien Aparecida|76,1,a4,a5,a5,a6,a5,a5,1,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
Arafat Day|4m,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Nuestra Señora de África|61,a5,a5,a5,a6,a5,1,a4,a5,a6,a5,a5,a5,1,a5,a5,a5,a5,a6,1
Día de Ceuta|6t,a5,a5,a5,a6,a5,1,a4,a5,a6,a5,a5,a5,1,a5,a5,a5,a5,a6,1
Fiesta de Castilla y León|35,a5,a5,a5,a6,1,a4,a5,a5,a6,a5,a5,1,a4,a6,a5,a5,a5,a6
Día de Castilla-La Mancha|@0531
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Canary Islands Day|@0530
Canary Islands Day (substitute day)|ym,1er,1ov
Nuestra Señora de los Reyes|@0924
Nuestra Señora de la Peña|@0918
Nuestra Señora del Pino|@0908
Nuestra Señora de Guadalupe|@1005
Nuestra Señora de las Nieves|@0805
Nuestra Señora de los Dolores|@0915
La Bajada de la Virgen del Socorro|@0907
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
San Juan|@0624
Dia de Cataluña|@0911
San Esteban|@1226
Labour Day (substitute day)|xu,1er,a4,1er,a4
Nuestra Señora de la Merced|@0924
Día de Extremadura|6z,1,a4,a5,a5,a6,a5,a5,1,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
Saint Joseph|@0319
Día de las Letras Gallegas|@0517
Día Nacional de Galicia|@0725
Día de les Illes Balears|@0301
Día de les Illes Balears (substitute day)|lz,33m
Día de la Comunidad de Madrid|3e,a5,a5,a6,a5,a5,a5,a5,a7,a4,a5,a5,a6,a5,a6,a4,a6
Día de la Comunidad de Madrid (substitute day)|xu,1er,1ov
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Santiago Apóstol|@0725
Día de La Rioja|@0609
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
=ES-VC|0,1,2,3,4,5,6,7,8,9,a,12,13,19`;

export const ET = `Christmas Day|6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6
Epiphany|@0119
Victory at Adwa Day|@0302
First day of Ramadan|1y,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
Day of Lament|@0328
Good Friday|3f,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Sunday|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Derg Downfall Day|@0528
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
New Year's Day|73,a4,a5,a5,a7,a4,a5,a5,a7,a4,a5,a5,a7,a4,a5,a5,a7
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Finding of the True Cross|7j,a4,a5,a5,a7,a4,a5,a5,a7,a4,a5,a5,a7,a4,a5,a5,a7
=ET|0,1,2,3,4,5,6,7,8,9,a,b,c`;
