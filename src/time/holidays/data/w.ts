// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const WF = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Saint Pierre Chanel Day|@0428
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Saints Peter and Paul Day|@0629
Bastille Day|@0714
Territory Day|@0729
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=WF|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;
