// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const NA = `New Year's Day|@0101
Public Holiday|dm,l,ih,7s,9q,77,h4,l,8d,7s,3i,6t,9j,77,70,l,ih,7s,3i,6t,6m
Independence Day|@0321
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Workers Day|@0501
Cassinga Day|@0504
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Africa Day|@0525
Heroes' Day|@0826
Human Rights Day|@1210
Christmas Day|@1225
Family Day|@1226
=NA|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const NC = `Jour de l'an|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bastille Day|@0714
Assumption|@0815
New Caledonia Day|@0924
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=NC|0,1,2,3,4,5,6,7,8,9,a,b`;

export const NE = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Laylat al-Qadr|2o,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Concord Day|@0424
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Independence Day|@0803
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Republic Day|@1218
Christmas Day|@1225
=NE|0,1,2,3,4,5,6,7,8,9,a,b`;

export const NF = `New Year's Day|0,a6,a5,a5,a5,2,a4,a5,a5,a5,a6,2,a3,1,a4,a5,a6,a5,a5,2,a3,1
Australia Day|p,a7,a4,a5,a5,a6,a7,a4,a4,a6,a5,a5,a7,a4,a5,a5,a5
Foundation Day|1t,a5,a5,a5,2,a4,a5,a5,a5,a6,2,a3,1,a4,a5,a6,a5,a5,2,a3,1,a5
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Anzac Day|@0425
Anniversary (Bounty) Day|4h,a4,a4,a5,a6,a5,a7,a4,a5,a5,a5,a5,a7,a4,a5,a5,a6
King's Birthday|4o,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Norfolk Island Agricultural Show|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Thanksgiving Day|97,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=NF|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const NG = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Id el Fitr|2s,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9t,1,9u,1,9u,1,9t,1
Worker's Day|@0501
Children's Day|@0527
Democracy Day|@0612
Id el Kabir|4n,1,9u,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Independence Day|@1001
National Youth Day|@1101
Christmas Day|@1225
Boxing Day|@1226
Worker's Day (substitute day)|xu,1er,1ov
Democracy Day (substitute day)|z0,1er,1ov
=NG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const NI = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Children's Day|@0601
Revolution Day|@0719
Battle of San Jacinto|@0914
Independence Day|@0915
Indigenous Resistance Day|@1012
Immaculate Conception|@1208
Christmas Day|@1225
=NI|0,1,2,3,4,5,6,7,8,9,a`;

export const NL = `New Year's Day|@0101
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
King's Day|39,a4,a6,a5,a6,a5,a5,a4,a7,a5,a5,a5,a5,a6,a5,a5,a6
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Christmas Day|@1225
Boxing Day|@1226
=NL|0,1,2,3,4,5,6,7,8
=NL-GR|0,1,2,3,4,5,6,7,8
=NL-GR-GRN|0,1,2,3,4,5,6,7,8
=NL-NH|0,1,2,3,4,5,6,7,8
=NL-NH-ALK|0,1,2,3,4,5,6,7,8
=NL-ZH|0,1,2,3,4,5,6,7,8
=NL-ZH-BRL|0,1,2,3,4,5,6,7,8
=NL-ZH-LDN|0,1,2,3,4,5,6,7,8`;

export const NO = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Constitution Day|@0517
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Christmas Day|@1225
Boxing Day|@1226
=NO|0,1,2,3,4,5,6,7,8,9,a,b`;

export const NZ = `New Year's Day|@0101
Day after New Year's Day|@0102
New Year's Day (substitute day)|14n,1er,a5,1eq,a5
Waitangi Day|@0206
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
ANZAC Day|@0425
King's Birthday|4a,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Matariki|4z,9x,ap,9q,ap,9x,9q,ap,9x,9x,ai,9x,ap,9x,9q,ap,9x
Labour Day|8d,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Day|@1225
Boxing Day|@1226
ANZAC Day (substitute day)|nj,a4,1er,1er,a4
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Day after New Year's Day (substitute day)|uj,a5,1er,1eq,a5
Waitangi Day (substitute day)|vi,a4,1er,1er,a4
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
Provincial anniversary day|s,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4
Christchurch Show Day|8v,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Provincial anniversary day|9c,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Provincial anniversary day|8a,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Provincial anniversary day|8k,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Provincial anniversary day|l,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4
Provincial anniversary day|s,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Provincial anniversary day|2c,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ai,9x,a4,a4,a4,ab
Provincial anniversary day|2k,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Provincial anniversary day|1y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Provincial anniversary day|9c,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
=NZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=NZ-AUK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-BOP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-CAN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,i
=NZ-CAN-TIMARU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,i
=NZ-CIT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,j
=NZ-GIS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-HKB|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,k
=NZ-MBH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,l
=NZ-MWT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,m
=NZ-NSN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,n
=NZ-NTL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-OTA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,o
=NZ-STL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,p
=NZ-TAS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,n
=NZ-TKI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,q
=NZ-WKO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-WGN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,m
=NZ-WTC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,r
=NZ-WTC-BULLER|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,r`;
