// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const PA = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Martyrs' Day|@0109
Shrove Tuesday|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Separation Day (from Columbia)|@1103
Colón Day|@1105
Colón Day (substitute day)|1d7,1ov
Primer Grito de Independencia|@1110
Independence Day|@1128
Mother's Day|@1208
National Mourning Day|@1220
Christmas Day|@1225
Presidential Inauguration|52,1eq,1eq,1eq
Separation Day (from Columbia) (substitute day)|8k,1ov
Primer Grito de Independencia (substitute day)|8r,1ov
Mother's Day (substitute day)|9j,1ov
National Mourning Day (substitute day)|u5,33m
Independence Day (substitute day)|13o,1er,1ov
Martyrs' Day (substitute day)|14u,1er,1ov
Labour Day (substitute day)|2mp,1ov
Christmas Day (substitute day)|2tb,1ov
=PA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m`;

export const PE = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Saints Peter and Paul|@0629
Peruvian Air Force Day|@0723
Independence Day|5t,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Battle of Junín|@0806
Santa Rosa de Lima|@0830
Battle of Angamos|@1008
All Saints' Day|@1101
Immaculate Conception|@1208
Battle of Ayacucho|@1209
Christmas Day|@1225
Battle of Arica and Flag Day|@0607
=PE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=PE-CUS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const PF = `New Year's Day|@0101
Missionary Day|@0305
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Internal Autonomy Day|50,a5
Bastille Day|@0714
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
Maori New Year|ta,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6
=PF|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const PH = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Day of Valor|@0409
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Independence Day|@0612
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
National Heroes' Day|6m,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Bonifacio Day|@1130
Christmas Day|@1225
Rizal Day|@1230
=PH|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const PK = `Kashmir Day|@0205
Pakistan Day|@0323
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
Labour Day|@0501
Youm-e-Takbeer|@0528
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,9t,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1
Ashura|5g,1,9t,1,9u,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1
Independence Day|@0814
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Iqbal Day|@1109
Quaid-e-Azam Day|@1225
=PK|0,1,2,3,4,5,6,7,8,9,a
=PK-BA|0,1,2,3,4,5,6,7,8,9,a
=PK-GB|0,1,2,3,4,5,6,7,8,9,a
=PK-IS|0,1,2,3,4,5,6,7,8,9,a
=PK-JK|0,1,2,3,4,5,6,7,8,9,a
=PK-KP|0,1,2,3,4,5,6,7,8,9,a
=PK-PB|0,1,2,3,4,5,6,7,8,9,a
=PK-SD|0,1,2,3,4,5,6,7,8,9,a`;

export const PL = `New Year's Day|@0101
Epiphany|@0106
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Constitution Day|@0503
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Assumption|@0815
All Saints' Day|@1101
Independence Day|@1111
Christmas Day|@1225
Boxing Day|@1226
Christmas Eve|k3,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6
=PL|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const PM = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bastille Day|@0714
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=PM|0,1,2,3,4,5,6,7,8,9,a`;

export const PR = `New Year's Day|@0101
New Year's Day (substitute day)|14k,1er,a7,1eo,a7
Epiphany|@0106
Birthday of Eugenio María de Hostos|7,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Martin Luther King Jr. Day|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Birthday of Luis Muñoz Marín|@0218
Washington's Birthday|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
American Citizenship Day|@0302
Emancipation Day|@0322
Birthday of José de Diego|@0416
Memorial Day|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Juneteenth|@0619
Independence Day|@0704
Birthday of Don Luis Muñoz Rivera|5g,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Puerto Rico Constitution Day|@0725
Birthday of Dr. José Celso Barbosa|@0727
Labour Day|6t,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Columbus Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Veterans Day|@1111
Discovery of Puerto Rico|@1119
Thanksgiving Day|98,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Day|@1225
Independence Day (substitute day)|pe,a7,1er,1eo,a7
Juneteenth (substitute day)|z4,1er,a7,1eo,a7
Christmas Day (substitute day)|14d,1er,a7,1eo,a7
=PR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o`;

export const PT = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Liberty Day|@0425
Labour Day|@0501
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Portugal Day|@0610
Assumption|@0815
Implantação da República|@1005
All Saints' Day|@1101
Restauração da Independência|@1201
Immaculate Conception|@1208
Christmas Day|@1225
=PT|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const PY = `New Year's Day|@0101
Heroes' Day|@0301
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Independence Day|3q,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Chaco Armistice|@0612
Assumption|@0815
Boqueron Battle Victory Day|@0929
Virgin of Caacupe|@1208
Christmas Day|@1225
Recognition of the historic victory of the Paraguayan national football team over Germany|pb
=PY|0,1,2,3,4,5,6,7,8,9,a,b`;
