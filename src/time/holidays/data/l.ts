// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  LC: `New Year's Day|0101
Second New Year's Day|0102
Independence Day|0222
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Carnival|5d,5e,5f,5g;5b,5c,5d,5e;5a,5b,5c,5d;5g,5h,5i,5j;5f,5g,5h,5i;5d,5e,5f,5g;5c,5d,5e,5f;5b,5c,5d,5e;5h,5i,5j,5k;5f,5g,5h,5i;5e,5f,5g,5h;5d,5e,5f,5g;5c,5d,5e,5f;5a,5b,5c,5d;5g,5h,5i,5j;5f,5g,5h,5i;5e,5f,5g,5h
Emancipation Day|0801
Thanksgiving|7s;7q;7p;7o;7n;7l;7r;7q;7p;7n;7m;7l;7r;7p;7o;7n;7m
National Day|1213
Christmas Day|1225
Boxing Day|1226
=LC|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  LI: `New Year's Day|0101
Epiphany|0106
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Feiertagsbrücke|3m,47;45,4q;3q,4b;3i,43;42,4n;3m,47;46,4r;3y,4j;3j,44;42,4n;3u,4f;3f,40;3z,4k;3q,4b;4a,4v;3v,4g;3n,48
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Mariä Geburt|0908
Immaculate Conception|1208
Christmas Day|1225
Boxing Day|1226
=LI|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  LK: `New Year's Day|0101
Duruthu Full Moon Poya Day|0103
Tamil Thai Pongal Day|0115
Navam Full Moon Poya Day|0201
National Day|0204
Mahasivarathri Day|0215
Madin Full Moon Poya Day|0302
Id-Ul-Fitr (Ramazan Festival Day)|0321
Bak Full Moon Poya Day|0401
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Day before Sinhala and Tamil New Year|0413
Sinhala and Tamil New Year|0414
Labour Day and Vesak Full Moon Poya Day|0501
Day following Vesak Full Moon Poya Day|0502
Id-Ul-Alha (Hadji Festival Day)|0528
Adhi Poson Full Moon Poya Day|0530
Poson Full Moon Poya Day|0629
Esala Full Moon Poya Day|0729
Milad-Un-Nabi (Holy Prophet's Birthday)|0826
Nikini Full Moon Poya Day|0827
Binara Full Moon Poya Day|0926
Vap Full Moon Poya Day|1025
Deepavali Festival Day|1108
Il Full Moon Poya Day|1124
Unduvap Full Moon Poya Day|1223
Christmas Day|1225
=LK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p`,
  LR: `New Year's Day|0101
Armed Forces Day|0211
Decoration Day|20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z;1x;1w;1v;21
J. J. Robert's Day|0315
Fast and Prayer Day|2u;2s;2r;2q;2w;2u;2t;2s;2r;2p;2v;2u;2t;2r;2q;2p;2v
National Unification Day|0514
Independence Day|0726
Flag Day|0824
Thanksgiving|8n;8l;8k;8j;8i;8g;8m;8l;8k;8i;8h;8g;8m;8k;8j;8i;8h
William Tubman's Birthday|1129
Christmas Day|1225
=LR|0,1,2,3,4,5,6,7,8,9,a`,
  LS: `New Year's Day|0101
Moshoeshoe Day|0311
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Workers' Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Africa Day/ Heroes' Day|0525
King Letsie III's Birthday|0717
Independence Day|1004
Christmas Day|1225
Boxing Day|1226
=LS|0,1,2,3,4,5,6,7,8,9,a`,
  LT: `New Year's Day|0101
Day of Restoration of the State of Lithuania|0216
Day of Restoration of Independence of Lithuania|0311
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
St. John's Day|0624
Statehood Day|0706
Assumption|0815
All Saints' Day|1101
All Souls' Day|1102
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
=LT|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  LU: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Europe Day|0509
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
National Holiday|0623
Assumption|0815
All Saints' Day|1101
Christmas Day|1225
Boxing Day|1226
=LU|0,1,2,3,4,5,6,7,8,9,a`,
  LV: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Restoration of Independence day|0504
Midsummer Eve|0623
Midsummer|0624
Republic Day|1118
Republic Day (substitute day)|;;;;90;8y;;;;;8z;8y;;;;;8z
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
New Year's Eve|1231
Restoration of Independence day (substitute day)|3i;3g;;;;;3h;3g;;;;;3h;;;;
=LV|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  LY: `Revolution Day|0217
End of Ramadan (Eid al-Fitr)|2s,2t,2u;2g,2h,2i;26,27,28;1v,1w,1x;1k,1l,1m;18,19,1a;y,z,10;n,o,p;d,e,f;1,2,3,9w,9x,9y;9l,9m,9n;9a,9b,9c;8z,90,91;8n,8o,8p;8d,8e,8f;83,84,85;7s,7t,7u
Labour Day|0501
Arafat Day|4m;4b;41;3q;3g;34;2t;2i;28;1w;1m;1b;10;o;e;3,9y;9n
Feast of the Sacrifice (Eid al-Adha)|4n,4o,4p;4c,4d,4e;42,43,44;3r,3s,3t;3h,3i,3j;35,36,37;2u,2v,2w;2j,2k,2l;29,2a,2b;1x,1y,1z;1n,1o,1p;1c,1d,1e;11,12,13;p,q,r;f,g,h;4,5,6,9z,a0,a1;9o,9p,9q
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Martyrs' Day|0916
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Liberation Day|1023
Independence Day|1224
=LY|0,1,2,3,4,5,6,7,8,9`,
};
