// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  WF: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Saint Pierre Chanel Day|0428
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Saints Peter and Paul Day|0629
Bastille Day|0714
Territory Day|0729
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
=WF|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
};
