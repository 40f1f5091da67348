// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const HK = `The day following the first day of January|2ti,1ov
The second day of Lunar New Year|az,ao,jo,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
The third day of Lunar New Year|16,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
The fourth day of Lunar New Year|17,uc,ud,151,uc,uc
Ching Ming Festival|2m,a5,kb,a5,a5,a6,a5,ka,a6,a5,a5,a5,a6,a5,a5
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
The day following Good Friday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,jn,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,ka,a5,a6,a5,a5,kb
Birthday of the Buddha|3r,9v,ki,9v,kh,ao,jp,ao,9v,9u,ao,9u,9u,ao
Tuen Ng Festival|4h,9v,ao,9v,ki,9u,ao,9u,9u,ao,jq,ao,9u,9u,ao
Hong Kong Special Administrative Region Establishment Day|52,a5,a5,a5,a6,ka,a5,a6,a5,a5,kb,a5,a5,a5
The day following the Chinese Mid-Autumn Festival|79,ao,9u,9v,ao,jp,ao,9u,an,9v,9u,kj,9u,ki
The day following National Day|1c8,1ov
Chung Yeung Festival|7w,an,jp,ao,9v,9u,ao,9u,ki,9u,ao,9v,9v,ao
Christmas Day|9z,a5,a5,a5,a6,a5,a5,a5,a6,ka,a5,a6,a5,a5,kb
The first weekday after Christmas Day|a0,a5,a5,a6,a5,a5,a5,a5,a7,a4,a5,a5,a6,a5,a6,a4,a6
The first day of January|0,a6,a5,a5,a5,a6,a5,a5,a5,a6,ka,a5,a6,a5,a5
Lunar New Year’s Day|14,9u,ao,9u,9u,ao,jp,ao,9v,ki,9u,ki,9u
National Day|7m,a5,a5,a5,kb,a5,a5,a6,a5,ka,a6,a5,a5,a5,a6
The day following Ching Ming Festival|my,1ov
The day following Easter Monday|mz
The day following Birthday of the Buddha|ob,uc,uc
The day following Chung Yeung Festival|se,1zd,1yl
The day following Tuen Ng Festival|18q,1zd
The day following Hong Kong Special Administrative Region Establishment Day|1jt,1ov,1er
The second day following the Chinese Mid-Autumn Festival|1m5,1zd,uc
The day following Labour Day|2mp,1ov
The second weekday after Christmas Day|2tc,1ov
=HK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s`;

export const HN = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Día de las Américas|@0414
Labour Day|@0501
Independence Day|@0915
Soldier's Day|@1003
Columbus Day|@1012
Armed forces Day|@1021
Christmas Day|@1225
=HN|0,1,2,3,4,5,6,7,8,9`;

export const HR = `New Year's Day|@0101
Epiphany|@0106
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
National Day|@0530
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Anti-Fascist Struggle Day|@0622
Victory and Homeland Thanksgiving Day and the Day of Croatian defenders|@0805
Assumption|@0815
All Saints' Day|@1101
Remembrance Day|@1118
Christmas Day|@1225
Boxing Day|@1226
=HR|0,1,2,3,4,5,6,7,8,9,a,b,c,d
=HR-17|0,1,2,3,4,5,6,7,8,9,a,b,c,d
=HR-19|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const HT = `Independence Day|@0101
Ancestry Day|@0102
Mardi Gras|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Flag and Universities' Day|@0518
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Assumption|@0815
Anniversary of the death of Dessalines|@1017
All Saints' Day|@1101
All Souls' Day|@1102
Battle of Vertières Day|@1118
Christmas Day|@1225
=HT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const HU = `New Year's Day|@0101
National Day|22,66,3z,66,3z,66,3z,66,40,66,3z,66,3z,66,3z,66,40,66,3z,66,3z,66,3z,66,40,66,3z,66,3z,66,3z,66,40,66
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Saint Stephen's Day|@0820
All Saints' Day|@1101
Christmas Day|@1225
Boxing Day|@1226
=HU|0,1,2,3,4,5,6,7,8,9,a,b`;
