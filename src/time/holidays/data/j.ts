// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const JE = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Early May bank holiday|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Liberation Day|@0509
Spring bank holiday|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Summer Bank Holiday|6m,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=JE|0,1,2,3,4,5,6,7,8,9,a,b`;

export const JM = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Ash Wednesday|18,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|3z,a5,a7,a4,a5,a5,a5,a5,a7,a4,a5,a5,a6,a7,a4,a4,a6
Emancipation Day|5x,a5,a5,a6,a5,a5,a5,a5,a7,a4,a5,a5,a6,a5,a6,a4,a6
Independence Day|@0806
Independence Day (substitute day)|1ao,1ov
National Heroes Day|86,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|14g,1er,1ov
Christmas Day (substitute day)|2tc,1ov
=JM|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const JP = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Coming of Age Day|7,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Foundation Day|@0211
Emperor's Birthday|@0223
Spring Equinox Day|27,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5
Showa Day|@0429
Constitution Day|@0503
Greenery Day|@0504
Children's Day|@0505
Marine Day|5g,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Mountain Day|@0811
Respect-for-the-Aged Day|77,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Autumnal Equinox Day|7d,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5
Sports Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Culture Day|@1103
Labor Thanksgiving Day|@1123
Foundation Day (substitute day)|16,1er,1ov
Children's Day (substitute day)|3i,1ov
Mountain Day (substitute day)|68,1ov
Autumnal Equinox Day (substitute day)|7e,1er,1ov
Culture Day (substitute day)|8k,1ov
Emperor's Birthday (substitute day)|bo,1ov
Greenery Day (substitute day)|dn,1ov,1er
Labor Thanksgiving Day (substitute day)|j9,1ov,1er
Constitution Day (substitute day)|ns,33m
Citizens' Holiday|rn,33m
Spring Equinox Day (substitute day)|wo,1ov
Showa Day (substitute day)|1i2,1ov,1er
=JP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s`;
