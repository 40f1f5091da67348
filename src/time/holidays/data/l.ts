// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const LC = `New Year's Day|@0101
Second New Year's Day|@0102
Independence Day|@0222
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Carnival|5d,1,1,1,a1,1,1,1,a1,1,1,1,a8,1,1,1,a1,1,1,1,a1,1,1,1,a1,1,1,1,a1,1,1,1,a8,1,1,1,a1,1,1,1,a1,1,1,1,a1,1,1,1,a1,1,1,1,a1,1,1,1,a8,1,1,1,a1,1,1,1,a1,1,1,1
Emancipation Day|@0801
Thanksgiving|7s,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
National Day|@1213
Christmas Day|@1225
Boxing Day|@1226
=LC|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const LI = `New Year's Day|@0101
Epiphany|@0106
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feiertagsbrücke|3m,l,a4,l,95,l,9c,l,a4,l,95,l,a4,l,9c,l,95,l,a4,l,9c,l,95,l,a4,l,9c,l,a4,l,95,l,9c,l
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Mariä Geburt|@0908
Immaculate Conception|@1208
Christmas Day|@1225
Boxing Day|@1226
=LI|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const LK = `New Year's Day|@0101
Duruthu Full Moon Poya Day|@0103
Tamil Thai Pongal Day|@0115
Navam Full Moon Poya Day|@0201
National Day|@0204
Mahasivarathri Day|@0215
Madin Full Moon Poya Day|@0302
Id-Ul-Fitr (Ramazan Festival Day)|@0321
Bak Full Moon Poya Day|@0401
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Day before Sinhala and Tamil New Year|@0413
Sinhala and Tamil New Year|@0414
Labour Day and Vesak Full Moon Poya Day|@0501
Day following Vesak Full Moon Poya Day|@0502
Id-Ul-Alha (Hadji Festival Day)|@0528
Adhi Poson Full Moon Poya Day|@0530
Poson Full Moon Poya Day|@0629
Esala Full Moon Poya Day|@0729
Milad-Un-Nabi (Holy Prophet's Birthday)|@0826
Nikini Full Moon Poya Day|@0827
Binara Full Moon Poya Day|@0926
Vap Full Moon Poya Day|@1025
Deepavali Festival Day|@1108
Il Full Moon Poya Day|@1124
Unduvap Full Moon Poya Day|@1223
Christmas Day|@1225
=LK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p`;

export const LR = `New Year's Day|@0101
Armed Forces Day|@0211
Decoration Day|20,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
J. J. Robert's Day|@0315
Fast and Prayer Day|2u,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
National Unification Day|@0514
Independence Day|@0726
Flag Day|@0824
Thanksgiving|8n,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
William Tubman's Birthday|@1129
Christmas Day|@1225
=LR|0,1,2,3,4,5,6,7,8,9,a`;

export const LS = `New Year's Day|@0101
Moshoeshoe Day|@0311
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Workers' Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Africa Day/ Heroes' Day|@0525
King Letsie III's Birthday|@0717
Independence Day|@1004
Christmas Day|@1225
Boxing Day|@1226
=LS|0,1,2,3,4,5,6,7,8,9,a`;

export const LT = `New Year's Day|@0101
Day of Restoration of the State of Lithuania|@0216
Day of Restoration of Independence of Lithuania|@0311
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
St. John's Day|@0624
Statehood Day|@0706
Assumption|@0815
All Saints' Day|@1101
All Souls' Day|@1102
Christmas Eve|@1224
Christmas Day|@1225
Boxing Day|@1226
=LT|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const LU = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Europe Day|@0509
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Holiday|@0623
Assumption|@0815
All Saints' Day|@1101
Christmas Day|@1225
Boxing Day|@1226
=LU|0,1,2,3,4,5,6,7,8,9,a`;

export const LV = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Restoration of Independence day|@0504
Midsummer Eve|@0623
Midsummer|@0624
Republic Day|@1118
Republic Day (substitute day)|1dl,a4,1er,a4,1er
Christmas Eve|@1224
Christmas Day|@1225
Boxing Day|@1226
New Year's Eve|@1231
Restoration of Independence day (substitute day)|3i,a4,1er,a4,1er
=LV|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const LY = `Revolution Day|@0217
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
Labour Day|@0501
Arafat Day|4m,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,9t,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Martyrs' Day|@0916
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Liberation Day|@1023
Independence Day|@1224
=LY|0,1,2,3,4,5,6,7,8,9`;
