// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const AD = `New Year's Day|@0101
Epiphany|@0106
Shrove Monday|bv,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Constitution Day|@0314
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Assumption|@0815
Our Lady of Meritxell|@0908
All Saints' Day|@1101
Immaculate Conception|@1208
Christmas Day|@1225
Boxing Day|@1226
Shrove Tuesday|1e
Encamp Town Festival|4s,1,1,1,a2,1,1,a2,1,1
Andorra La Vella Festival|5y,1,1,1,a1,1,1,1,a2,1,1
=AD|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e
=AD-03|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=AD-07|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,g`;

export const AE = `New Year's Day|@0101
Laylat al-Mi'raj|12,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
First day of Ramadan|1y,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,9t,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
National Day|@1202
=AE|0,1,2,3,4,5,6,7`;

export const AG = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
J'Ouvert Morning|@0801
Last Lap|@0802
Independence Day|8h,a7,a4,a4,a6,a5,a5,a7,a4,a5,a5,a5,a8,a4,a4,a5,a6
V.C Bird Day|@1209
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|14g,1er,1ov
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=AG|0,1,2,3,4,5,6,7,8,9,a,b,c,d
=AG-10|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const AI = `New Year's Day|@0101
James Ronald Webster Day|@0302
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Anguilla Day|@0530
Celebration of the Birthday of Her Majesty the Queen|4h,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
August Thursday|5x,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Constitution Day|5y,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
August Monday|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
National Heroes and Heroines Day|@1219
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|14g,1er,1ov
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=AI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const AL = `New Year's Day|@0101
New Year Holiday|@0102
New Year's Day (substitute day)|14n,1er,a5,1eq,a5
Summer Day|@0314
Sultan Nevruz's Day|@0322
Catholic Easter|2i,1,ao,1,9p,1,9w,1,ao,1,9p,1,ao,1,9w,1,9p,1,ao,1,9w,1,9p,1,ao,1,9w,1,ao,1,9p,1,9w,1
Orthodox Easter|3h,1,9p,1,9w,1,ao,1,9p,1,9w,1,ao,1,9p,1,ao,1,9w,1,9p,1,ao,1,9w,1,9p,1,ao,1,9w,1,ao,1
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Mother Teresa Day|@1019
Independence Day|@1128
Liberation Day|@1129
Youth Day|@1208
Christmas Day|@1225
Mother Teresa Day (substitute day)|86,a4,1er,a4,1er
Youth Day (substitute day)|9j,1er,a4,1er,1er
Sultan Nevruz's Day (substitute day)|cg,a4,1er,1er,a4
Liberation Day (substitute day)|jg,a4,1er,1er,a4
Summer Day (substitute day)|md,a4,1er,1er,a4
Independence Day (substitute day)|tk,a4,1er,1er,a4
New Year Holiday (substitute day)|uj,a5,1er,1eq,a5
Labour Day (substitute day)|xu,1er,a4,1er,a4
Christmas Day (substitute day)|14g,1er,a4,1er,a4
=AL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n`;

export const AM = `New Year's Day|0,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
Pre-Christmas holidays|2,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1
Christmas Day|@0106
Army Day|@0128
International Women's Day|@0308
Mother's Day|@0424
Labour Day|@0501
Victory and Peace Day|@0509
Republic Day|@0528
Constitution Day|@0705
Independence Day|@0921
New Year's Eve|@1231
=AM|0,1,2,3,4,5,6,7,8,9,a,b`;

export const AO = `New Year's Day|@0101
Liberation Day|@0204
Shrove Tuesday|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
International Woman's Day|@0308
Peace Day|@0404
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
National Hero Day|@0917
All Souls' Day|@1102
Independence Day|@1111
Christmas Day|@1225
=AO|0,1,2,3,4,5,6,7,8,9,a`;

export const AR = `New Year's Day|@0101
Shrove Monday|16,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Shrove Tuesday|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Day of Remembrance for Truth and Justice|@0324
Day of the Veterans and the Fallen in the Malvinas War|@0402
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Day of the May Revolution|@0525
Bridge Day|2j,29,34
Anniversary of the Passing to Immortality of General Martín Miguel de Güemes|4o,a4,a4,ab,a2,a5,a5,a4,ab,a4,a2,a5,a5,a4,ab,a4,a3
Anniversary of the Passing to Immortality of General Manuel Belgrano|@0620
Independence Day|@0709
Anniversary of the Passing to Immortality of General José de San Martín|6d,a5,a5,a4,ab,a4,a2,a5,a5,a4,ab,a4,a3,a5,a4,a4,ab
Day of Respect for Cultural Diversity|7x,a5,a5,a4,ab,a4,a2,a5,a5,a4,ab,a4,a3,a5,a4,a4,ab
Day of National Sovereignty|8y,ab,a4,a2,a6,a4,a4,ab,a2,a5,a5,a4,ab,a4,a2,a5,a5
Immaculate Conception of Mary|@1208
Christmas Day|@1225
=AR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`;

export const AS = `New Year's Day|@0101
New Year's Day (substitute day)|14k,1er,a7,1eo,a7
Martin Luther King Jr. Day|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Washington's Birthday|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
American Samoa Flag Day|@0417
Memorial Day|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Juneteenth|@0619
Independence Day|@0704
Labour Day|6t,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Columbus Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Veterans Day|@1111
Thanksgiving Day|98,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Day|@1225
Independence Day (substitute day)|pe,a7,1er,1eo,a7
Juneteenth (substitute day)|z4,1er,a7,1eo,a7
Christmas Day (substitute day)|14d,1er,a7,1eo,a7
American Samoa Flag Day (substitute day)|2mb,1ov
=AS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`;

export const AT = `New Year's Day|@0101
Epiphany|@0106
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Staatsfeiertag|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Assumption|@0815
National Holiday|@1026
All Saints' Day|@1101
Immaculate Conception|@1208
Christmas Day|@1225
Boxing Day|@1226
=AT|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-1|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-2|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-3|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-4|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-5|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-6|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-7|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-8|0,1,2,3,4,5,6,7,8,9,a,b,c
=AT-9|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const AU = `New Year's Day|0,a6,a5,a5,a5,2,a4,a5,a5,a5,a6,2,a3,1,a4,a5,a6,a5,a5,2,a3,1
Australia Day|p,a7,a4,a5,a5,a6,a7,a4,a4,a6,a5,a5,a7,a4,a5,a5,a5
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Saturday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Anzac Day|@0425
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
Canberra Day|1y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Reconciliation Day|43,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
King's Birthday|4h,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Labour Day|7s,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Anzac Day (substitute day)|nj,a4,1er,1er,a4
Anzac Day|37,a5,a5,a6,a5,a5,a5,a5,a7,a4,a5,a5,a6,a5,a6,a4,a6
May Day|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Picnic Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Christmas Day|9z,a5,a5,a7,a4,a5,a5,a5,a8,a5,a3,a5,a6,a5,a7,a5,a4
Labour Day|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
King's Birthday|7s,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Adelaide Cup Day|1y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Proclamation Day|a0,a5,a5,2,a3,2,a4,a5,a5,a5,a6,2,a3,a5,a5,a6,a5,2,a3,2,a3,a6
New Year's Day|0,a6,a5,a5,a7,a4,a5,a5,a5,a8,a5,a3,a5,a6,a5,a7,a5
Eight Hours Day|1y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Boxing Day|a0,a5,a7,a5,a4,a5,a5,a5,a8,a3,a5,a5,a6,a7,a5,a3,a6
Labour Day|1y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
AFL Grand Final Friday|7i,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Melbourne Cup|8l,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Labour Day|1r,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Western Australia Day|4a,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
King's Birthday|7e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
=AU|0,1,2,3,4,5,6,7,8,9,a
=AU-ACT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=AU-NSW|0,1,2,3,4,5,6,7,8,9,a,d,e,f
=AU-NT|0,1,2,3,4,5,8,9,d,g,h,i,j
=AU-QLD|0,1,2,3,4,5,7,8,9,a,g,k,l
=AU-SA|0,1,2,3,4,5,6,d,e,j,m,n
=AU-TAS|1,2,5,6,7,a,d,o,p,q
=AU-VIC|0,1,2,3,4,5,6,7,8,9,a,d,r,s,t
=AU-WA|0,1,2,4,5,6,7,8,9,a,f,u,v,w`;

export const AW = `New Year's Day|@0101
Betico Croes Day|@0125
Shrove Monday|16,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Anthem and Flag Day (substitute day)|16p,a7,1eo,a7,1er
National Anthem and Flag Day|@0318
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Kings Day|@0427
Labour Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Christmas Day|@1225
Boxing Day|@1226
=AW|0,1,2,3,4,5,6,7,8,9,a,b`;

export const AX = `New Year's Day|@0101
Epiphany|@0106
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Midsummer Day|4t,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Independence Day|@1206
Christmas Day|@1225
Boxing Day|@1226
=AX|0,1,2,3,4,5,6,7,8,9`;

export const AZ = `New Year's Day|0,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
International Solidarity Day of Azerbaijanis (substitute day)|0,1er,1er,a4,1er
New Year's Day (substitute day)|uj,a4,1,1eq,1,a4,14m,a4,1,a4
International Women's Day|@0308
Spring Festival|@0320
End of Ramadan (Eid al-Fitr)|2s,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9t,1,9u,1,9u,1,9t,1
End of Ramadan (Eid al-Fitr) (substitute day)|co,9w,jn,1,tj,jo,9w,jn,1,jn,9w,jo
Day of Victory over Fascism|@0509
Republic Day|@0528
Republic Day (substitute day)|18q,1er,a4,1er
National Salvation Day|@0615
Azerbaijan Armed Forces Day|@0626
Feast of the Sacrifice (Eid al-Adha)|4n,1,9u,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1
Independence Day|@1018
Flag Day|@1109
Constitution Day|@1112
National Revival Day|@1117
International Solidarity Day of Azerbaijanis|@1231
National Salvation Day (substitute day)|4o,a4,1er,a4,1er
Feast of the Sacrifice (Eid al-Adha) (substitute day)|4p,9w,jo,9w,jn,1,tj,jo,tj,1,tj
Flag Day (substitute day)|8r,a4,1er,a4,1er
International Women's Day (substitute day)|c2,a4,1er,1er,a4
Independence Day (substitute day)|ia,a4,1er,1er,a4
Day of Victory over Fascism (substitute day)|nx,a4,1er,1er,a4
Azerbaijan Armed Forces Day (substitute day)|ze,1er,a4,1er,a4
=AZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o`;
