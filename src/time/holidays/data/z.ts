// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const ZA = `New Year's Day|@0101
Public Holiday|4o,8r,d1,68,7s,7l,cg,52,8r,95,7s,3i,6t,7e,cg,3p,d1,68,7s,3i,6t,9q
Human Rights Day|@0321
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Family Day|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Freedom Day|@0427
Workers' Day|@0501
Youth Day|@0616
National Women's Day|@0809
Heritage Day|@0924
Day of Reconciliation|@1216
Christmas Day|@1225
Day of Goodwill|@1226
Voting Day|45
=ZA|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const ZM = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Women’s Day|@0309
Youth Day|@0312
Youth Day (substitute day)|16l,1ov
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Kenneth Kaunda Day|3b,a4,a5,a5,a6,a5,a6,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
Labour Day|@0501
African Freedom Day|@0525
Heroes' Day|52,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Unity Day|53,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Farmers' Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
National Day of Prayers|@1018
Independence Day|@1024
Christmas Day|@1225
African Freedom Day (substitute day)|e7,1ov,1er
National Day of Prayers (substitute day)|se,33m
Independence Day (substitute day)|12p,1er,1ov
Labour Day (substitute day)|2mp,1ov
Christmas Day (substitute day)|2tb,1ov
=ZM|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k`;

export const ZW = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Independence Day|@0418
Labour Day|@0501
Africa Day|@0525
Defence Forces Day|69,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Heroes' Day|68,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Unity Day|@1222
Christmas Day|@1225
Boxing Day|@1226
=ZW|0,1,2,3,4,5,6,7,8,9,a`;
