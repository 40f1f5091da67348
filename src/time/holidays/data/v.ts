// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const VA = `Solemnity of Mary, Mother of God|@0101
Epiphany|@0106
Anniversary of the foundation of Vatican City|@0211
Anniversary of the election of Pope Francis|20,a5
Saint Joseph|@0319
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Saturday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
In Albis Tuesday|2k,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Saint George - Name day of the Holy Father|35,a5
Saint Joseph the Worker|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Saints Peter and Paul|@0629
Summer holiday|6a,2,a3,2,a3,2,a3,2,a4,2,a3,2,a3,2,a3,2,a4,2,a3,2,a3,2,a3,2,a4,2,a3,2,a3,2,a3,2,a4,2
Assumption|@0815
All Saints' Day|@1101
All Souls' Day|@1102
Immaculate Conception|@1208
Christmas Day|@1225
Boxing Day|@1226
St. John|@1227
New Year's Eve|@1231
Saint Robert Bellarmine - Name day of the Holy Father|hd,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6
Anniversary of the election of Pope Leo XIV|nu,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6
=VA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r`;

export const VC = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
National Hero′s Day|@0314
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Carnival Monday|52,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Carnival Tuesday|53,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Emancipation Day|@0801
Independence Day|@1027
Christmas Day|@1225
Boxing Day|@1226
Independence Day (substitute day)|8d,1ov
National Hero′s Day (substitute day)|wh,1er,1ov
Emancipation Day (substitute day)|10d,1er,1ov
Boxing Day (substitute day)|14g,1er,1ov
Labour Day (substitute day)|2mp,1ov
Christmas Day (substitute day)|2tc,1ov
=VC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i`;

export const VE = `New Year's Day|@0101
Carnival|16,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Shrove Tuesday|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Declaration of Independence|@0419
Labour Day|@0501
Battle of Carabobo|@0624
Independence Day|@0705
Birthday of Simón Bolívar|@0724
Day of Indigenous Resistance|@1012
Christmas Eve|@1224
Christmas Day|@1225
New Year's Eve|@1231
Natalicio de José Antonio Anzoátegui|@1114
Día de la Virgen del Socorro|@1113
Día de La Divina Pastora|@0114
Natalicio de Jacinto Lara|@0528
Día de Barquisimeto|@0914
Saint Joseph|@0319
Día de Maturin|@1207
Assumption|@0815
Natalicio de Rafael Urdaneta|@1024
Día de la Virgen de la Chinita|@1118
=VE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e
=VE-B|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f
=VE-G|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,g
=VE-K|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,h,i
=VE-K-BA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,h,i,j
=VE-M|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,k
=VE-N|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,l
=VE-S|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,m
=VE-V|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,n,o`;

export const VG = `New Year's Day|@0101
The Anniversary of the Birth of Hamilton Lavity Stoutt|1r,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Commonwealth Day|1y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Sovereign’s Birthday|4l,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Virgin Islands Day|52,a4,a4,ab,a1,a7,a4,a4,ab,a1,a4,a7,a4,a4,ab,a1,a7
Emancipation Monday|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Emancipation Tuesday|62,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Emancipation Wednesday|63,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
St. Ursula’s Day|86,a4,a4,a8,a4,a7,a4,a4,a8,a4,a4,a7,a4,a4,a8,a4,a7
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=VG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const VI = `New Year's Day|@0101
New Year's Day (substitute day)|14k,1er,a7,1eo,a7
Three Kings Day|@0106
Martin Luther King Jr. Day|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
President's Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Transfer Day|@0331
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Memorial Day|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Juneteenth|@0619
Emancipation Day|@0703
Independence Day|@0704
Hurricane Supplication Day|5n,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Labour Day|6t,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Virgin Islands–Puerto Rico Friendship Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Veterans Day|@1111
Thanksgiving Day|98,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Day|@1225
Independence Day (substitute day)|pe,a7,1er,1eo,a7
Juneteenth (substitute day)|z4,1er,a7,1eo,a7
Christmas Day (substitute day)|14d,1er,a7,1eo,a7
=VI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`;

export const VN = `New Year's Day|@0101
Vietnamese New Year Holidays|13,1,1,1,1,9q,1,1,1,1,ak,1,1,1,1,9q,1,1,1,1,9q,1,1,1,1,ak,1,1,1,1,9q,1,1,1,1,9r,1,1,1,1,ak,1,1,1,1,9r,1,1,1,1,ak,1,1,1,1,9q,1,1,1,1,9q,1,1,1,1,ak,1,1,1,1,9q,1,1,1,1,9q,1,1,1,1,ak,1,1,1,1
Vietnamese New Year|14,9u,ao,9u,9u,ao,9u,9v,ao,9v,ao,9u,9u,ao,9u,9u,ao
Hung Kings Commemorations|30,9u,ao,9v,9u,ao,9u,9u,ao,9v,ao,9u,9v,an,9u,9v,an
Day of liberating the South for national reunification|@0430
Labour Day|@0501
National Day|@0902
=VN|0,1,2,3,4,5,6`;

export const VU = `New Year's Day|@0101
Mémoire du père de l'indépendance Rév. Dr. W.H. Lini|@0221
Public Holiday|1g,4w,3p,1l,4v,3p,1l,4v,3p,1l,4v,3p,1l,4w,3p,1l,4v,3p,1l,4v,3p,1l,4v,3p,1l,4w,3p,1l,4v,3p,1l,4v,3p,1l,4v,3p,1l,4w,3p,1l,4v,3p,1l,4v,3p,1l,4v,3p,1l,4w,3p
Fête des chefs coutumiers|@0305
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Journée Mondiale des Enfants|@0724
Independence Day|@0730
Assumption|@0815
Constitution Day|@1005
Jour de l'Unité|@1029
Christmas Day|@1225
Fête de Famille|@1226
=VU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;
