// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  FI: `New Year's Day|0101
Epiphany|0106
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Midsummer Day|4t;4r;4q;4w;4v;4t;4s;4r;4x;4v;4u;4t;4s;4q;4w;4v;4u
All Saints' Day|8i;8g;8f;8l;8k;8i;8h;8g;8m;8k;8j;8i;8h;8f;8l;8k;8j
Independence Day|1206
Christmas Day|1225
Boxing Day|1226
=FI|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  FJ: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Saturday|2h;30;2l;2d;2x;2h;31;2t;2e;2x;2p;2a;2u;2l;35;2q;2i
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Constitution Day|0907
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Fiji Day|1010
Diwali|8h;85;;;;;;;;;;;;;;;
Christmas Day|9z;9y;9y;9y;9z;9y;9y;9y;9z;9z;9y;9y;9z;9y;9y;9z;9z
Boxing Day|a0;9z;9z;a0;a0;9z;9z;9z;a1;a0;9z;9z;a0;9z;a0;a0;a0
Fiji Day (substitute day)|;;;7v;;;;;7w;;;;;;7v;;
=FJ|0,1,2,3,4,5,6,7,8,9,a`,
  FO: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Flag Day|0424
Great Prayer Day|38;3r;3c;34;3o;38;3s;3k;35;3o;3g;31;3l;3c;3w;3h;39
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Constitution Day|;;;;;;;;;4b;;;;;;4b;
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
New Year's Eve|;;;;a5;;;;;;a4;;;;;;
=FO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  FR: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Bastille Day|0714
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Boxing Day|1226
Abolition of Slavery|0427
Abolition of Slavery|0522
Abolition of Slavery|0527
Abolition of Slavery|0610
Abolition of Slavery|1220
Abolition of Slavery|1009
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
=FR-BL|0,1,2,3,4,5,6,7,8,9,a,i`,
};
