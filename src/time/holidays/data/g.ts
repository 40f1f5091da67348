// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const GA = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Women's Day|@0417
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Assumption|@0815
Independence Day|6c,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
All Saints' Day|@1101
Christmas Day|@1225
=GA|0,1,2,3,4,5,6,7,8,9,a`;

export const GB = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Early May bank holiday|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Spring bank holiday|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
Homecoming Day|@1215
Summer bank holiday|6m,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
St Patrick’s Day|@0317
Battle of the Boyne (Orangemen’s Day)|@0712
St Patrick’s Day (substitute day)|25,1er,a4,1er,1er
Battle of the Boyne (Orangemen’s Day) (substitute day)|fk,a4,1er,1er,a4
January 2nd|@0102
New Year's Day (substitute day)|14o,1er,a4,1er,a4
Summer bank holiday|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
St Andrew’s Day|@1130
St Andrew’s Day (substitute day)|9c,a4,1er,a4,1er
January 2nd (substitute day)|uj,a4,1er,1er,a4
=GB|0,1,2,3,4,5,6,7,8,9
=GB-ALD|0,1,2,3,4,5,6,7,8,9,a
=GB-ENG|0,1,2,3,4,5,6,7,8,9,b
=GB-NIR|0,1,2,3,4,5,6,7,8,9,b,c,d,e,f
=GB-SCT|0,2,4,5,6,7,8,9,g,h,i,j,k,l
=GB-WLS|0,1,2,3,4,5,6,7,8,9,b`;

export const GD = `New Year's Day|@0101
Independence Day|@0207
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Emancipation Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Carnival Monday|68,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Carnival Tuesday|69,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Thanksgiving Day|@1025
Christmas Day|@1225
Boxing Day|@1226
=GD|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const GE = `New Year's Day|@0101
Bedoba|@0102
Orthodox Christmas|@0107
Orthodox Epiphany|@0119
Mother's Day|@0303
International Women's Day|@0308
National Unity Day|@0409
Good Friday|3f,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Saturday|3g,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Sunday|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Monday|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Victory Day|@0509
Saint Andrew the First-Called Day|@0512
Independence Day|@0526
Saint Mary's Day|@0828
Svetitskhovloba|@1014
Saint George's Day|@1123
=GE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`;

export const GF = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Abolition of Slavery|@0610
Bastille Day|@0714
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=GF|0,1,2,3,4,5,6,7,8,9,a,b`;

export const GG = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Early May bank holiday|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Liberation Day|@0509
Spring bank holiday|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=GG|0,1,2,3,4,5,6,7,8,9,a`;

export const GH = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
Constitution Day|@0107
Independence Day|@0306
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Founders Day|@0804
Kwame Nkrumah Memorial Day|@0921
Farmers Day|9g,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Christmas Day|@1225
Boxing Day|@1226
Feast of the Sacrifice (Eid al-Adha) (substitute day)|4o,tk,tk,1d7,tk
Founders Day (substitute day)|61,1er,a4,1er,1er
Kwame Nkrumah Memorial Day (substitute day)|7e,a4,1er,a4,1er
End of Ramadan (Eid al-Fitr) (substitute day)|cn,tk,1d7,tk,jn,tk
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Independence Day (substitute day)|wa,1er,a4,1er,a4
Labour Day (substitute day)|xu,1er,a4,1er,a4
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=GH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`;

export const GI = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
Commonwealth Day|1y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Workers Memorial Day|@0428
May Day|3d,a5,a5,a7,a4,a5,a5,a5,a8,a4,a4,a5,a6,a5,a7,a4,a5
Spring bank holiday|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Queen's Birthday|4o,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Late Summer Bank Holiday|6m,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Gibraltar National Day (substitute day)|1bg,1er,a4,1er
Gibraltar National Day|@0910
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=GI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const GL = `New Year's Day|@0101
Epiphany|@0106
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Prayer Day|38,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Day|@0621
Christmas Eve|@1224
Christmas Day|@1225
Boxing Day|@1226
=GL|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const GM = `New Year's Day|@0101
Independence Day|@0218
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Lailat al-Qadr|2k,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
Korité|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Africa Day|@0525
Tabaski|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Revolution Day|@0722
Day of Ashura|5h,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Assumption|@0815
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Christmas Day|@1225
=GM|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const GN = `New Year's Day|@0101
National Holiday|@0403
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Laylat al-Qadr|2o,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Africa Day|@0525
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Assumption|@0815
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Independence Day|@1002
Christmas Day|@1225
=GN|0,1,2,3,4,5,6,7,8,9,a,b`;

export const GP = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Abolition of Slavery|@0527
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bastille Day|@0714
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=GP|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const GQ = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
President's Day|@0605
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Armed Forces Day|@0803
Constitution Day|@0815
Independence Day|@1012
Immaculate Conception|@1208
Christmas Day|@1225
Immaculate Conception (substitute day)|9j,1ov
Armed Forces Day (substitute day)|g5,1ov,1er
Independence Day (substitute day)|i3,1ov,1er
Constitution Day (substitute day)|10r,1er,1ov
Labour Day (substitute day)|2mp,1ov
President's Day (substitute day)|2no,1ov
Christmas Day (substitute day)|2tb,1ov
=GQ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;

export const GR = `New Year's Day|@0101
Epiphany|@0106
Ash Sunday|25,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Annunciation, Anniversary of 1821 Revolution|@0325
Good Friday|3f,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Sunday|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Monday|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Labour Day|@0501
Pentecost|4u,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Whit Monday|4v,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Assumption|@0815
National Holiday|@1028
Christmas Day|@1225
Boxing Day|@1226
=GR|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const GT = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Saturday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Army Day|51,a5,a4,a8,a4,a5,a5,a5,a8,a4,a4,a5,a6,a4,a8,a4,a5
Independence Day|@0915
Revolution Day|@1020
All Saints' Day|@1101
Christmas Day|@1225
Assumption|@0815
Santa Catarina de Alejandría|@1125
San José Obrero|@0319
San Benito de Palermo|@0427
Santa Cruz|@0503
Primer viernes de Cuaresma|1a,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Santo Domingo de Guzmán|@0804
San Pedro Apóstol|@0629
San Juan Bautista|@0624
San Raymundo Peñafort|@0123
Saints Peter and Paul|@0629
Virgen de la Candelaria y Sagrado Corazón de Jesús|@0202
Immaculate Conception|@1208
San José Obrero|@0325
San Miguel Arcángel|@0929
=GT|0,1,2,3,4,5,6,7,8,9
=GT-1|0,1,2,3,4,5,6,7,8,9
=GT-1-101|0,1,2,3,4,5,6,7,8,9,a
=GT-1-102|0,1,2,3,4,5,6,7,8,9,b
=GT-1-103|0,1,2,3,4,5,6,7,8,9,c
=GT-1-104|0,1,2,3,4,5,6,7,8,9,c
=GT-1-105|0,1,2,3,4,5,6,7,8,9,d
=GT-1-106|0,1,2,3,4,5,6,7,8,9,e
=GT-1-107|0,1,2,3,4,5,6,7,8,9,f
=GT-1-108|0,1,2,3,4,5,6,7,8,9,g
=GT-1-109|0,1,2,3,4,5,6,7,8,9,h
=GT-1-110|0,1,2,3,4,5,6,7,8,9,i
=GT-1-111|0,1,2,3,4,5,6,7,8,9,j
=GT-1-112|0,1,2,3,4,5,6,7,8,9,k
=GT-1-113|0,1,2,3,4,5,6,7,8,9,l
=GT-1-114|0,1,2,3,4,5,6,7,8,9,e
=GT-1-115|0,1,2,3,4,5,6,7,8,9,m
=GT-1-116|0,1,2,3,4,5,6,7,8,9,n
=GT-1-117|0,1,2,3,4,5,6,7,8,9,o`;

export const GU = `New Year's Day|@0101
New Year's Day (substitute day)|14k,1er,a7,1eo,a7
Martin Luther King Jr. Day|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Guam History and Chamorro Heritage Day|1r,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Memorial Day|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Juneteenth|@0619
Independence Day|@0704
Liberation Day|5n,a4,a5,a5,a6,a5,a6,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
Labor Day|6t,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Columbus Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
All Souls' Day|@1102
Veterans Day|@1111
Thanksgiving Day|98,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Our Lady of Camarin Day|9j,a4,a5,a5,a6,a5,a6,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
Christmas Day|@1225
Independence Day (substitute day)|pe,a7,1er,1eo,a7
Juneteenth (substitute day)|z4,1er,a7,1eo,a7
Christmas Day (substitute day)|14d,1er,a7,1eo,a7
=GU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;

export const GW = `New Year's Day|@0101
Heroes Day|@0120
International Women's Day|@0308
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Pidjiguiti Day|@0803
Independence Day|@0924
Readjustment Movement Day|@1114
Christmas Day|@1225
=GW|0,1,2,3,4,5,6,7,8,9`;

export const GY = `New Year's Day|@0101
Republic Day|@0223
Phagwah|2c
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Arrival Day|@0505
Independence Day|@0526
Eid Ul Adha|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
CARICOM Day|52,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Emancipation Day|@0801
Youman Nabi|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Deepavali|8g
Christmas Day|@1225
Boxing Day|@1226
=GY|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;
