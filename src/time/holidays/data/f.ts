// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const FI = `New Year's Day|@0101
Epiphany|@0106
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Midsummer Day|4t,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
All Saints' Day|8i,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Independence Day|@1206
Christmas Day|@1225
Boxing Day|@1226
=FI|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const FJ = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Saturday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Constitution Day|@0907
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Fiji Day|@1010
Diwali|8h,9u
Christmas Day|9z,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5
Boxing Day|a0,a5,a5,a6,a5,a5,a5,a5,a7,a5,a4,a5,a6,a5,a6,a5,a5
Fiji Day (substitute day)|12b,1er,1ov
=FJ|0,1,2,3,4,5,6,7,8,9,a`;

export const FO = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Flag Day|@0424
Great Prayer Day|38,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Constitution Day|2nn,1ov
Christmas Eve|@1224
Christmas Day|@1225
Boxing Day|@1226
New Year's Eve|1eq,1ov
=FO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const FR = `New Year's Day|@0101
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
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Boxing Day|@1226
Abolition of Slavery|@0427
Abolition of Slavery|@0522
Abolition of Slavery|@0527
Abolition of Slavery|@0610
Abolition of Slavery|@1220
Abolition of Slavery|@1009
=FR|0,1,2,3,4,5,6,7,8,9,a
=FR-57|0,1,2,3,4,5,6,7,8,9,a,b,c
=FR-67|0,1,2,3,4,5,6,7,8,9,a,b,c
=FR-68|0,1,2,3,4,5,6,7,8,9,a,b,c
=FR-YT|0,1,2,3,4,5,6,7,8,9,a,d
=FR-MQ|0,1,2,3,4,5,6,7,8,9,a,b,e
=FR-GP|0,1,2,3,4,5,6,7,8,9,a,b,f
=FR-GF|0,1,2,3,4,5,6,7,8,9,a,g
=FR-RE|0,1,2,3,4,5,6,7,8,9,a,h
=FR-MF|0,1,2,3,4,5,6,7,8,9,a,f
=FR-BL|0,1,2,3,4,5,6,7,8,9,a,i`;
