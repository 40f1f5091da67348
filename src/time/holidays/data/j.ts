// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  JE: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Early May bank holiday|3i;3g;3f;3e;3d;3i;3h;3g;3f;3d;3c;3i;3h;3f;3e;3d;3j
Liberation Day|0509
Spring bank holiday|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Summer Bank Holiday|6m;6k;6q;6p;6o;6m;6l;6k;6q;6o;6n;6m;6l;6q;6p;6o;6n
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=JE|0,1,2,3,4,5,6,7,8,9,a,b`,
  JM: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Ash Wednesday|18;1r;1c;14;1o;18;1s;1k;15;1o;1g;11;1l;1c;1w;1h;19
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|3z;3y;40;3z;3z;3y;3y;3y;40;3y;3y;3y;3z;40;3z;3y;3z
Emancipation Day|5x;5w;5w;5x;5x;5w;5w;5w;5y;5w;5w;5w;5x;5w;5x;5w;5x
Independence Day|0806
Independence Day (substitute day)|;;;;63;;;;;;62;;;;;;
National Heroes Day|86;84;83;82;81;7z;85;84;83;81;80;7z;85;83;82;81;80
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Christmas Day (substitute day)|;;;;;;;;;a0;;;;;;a0;
=JM|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  JP: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Coming of Age Day|7;c;b;a;9;7;d;c;b;9;8;7;d;b;a;9;8
Foundation Day|0211
Emperor's Birthday|0223
Spring Equinox Day|27;26;26;27;27;26;26;27;27;26;26;27;27;26;26;27;27
Showa Day|0429
Constitution Day|0503
Greenery Day|0504
Children's Day|0505
Marine Day|5g;5l;5k;5j;5i;5g;5f;5l;5k;5i;5h;5g;5m;5k;5j;5i;5h
Mountain Day|0811
Respect-for-the-Aged Day|77;75;7b;7a;79;77;76;75;7b;79;78;77;76;7b;7a;79;78
Autumnal Equinox Day|7d;7d;7d;7d;7d;7d;7d;7d;7d;7d;7d;7d;7d;7d;7d;7d;7d
Sports Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Culture Day|1103
Labor Thanksgiving Day|1123
Foundation Day (substitute day)|16;;;;;16;;;;;;16;;;;;
Children's Day (substitute day)|3i;;;;;;3h;;;;;;;;;;
Mountain Day (substitute day)|68;;;;;;67;;;;;;;;;;
Autumnal Equinox Day (substitute day)|7e;;;;;7e;;;;;;7e;;;;;
Culture Day (substitute day)|8k;;;;;;8j;;;;;;;;;;
Emperor's Birthday (substitute day)|;1i;;;;;;1i;;;;;;;;;
Greenery Day (substitute day)|;3h;;;;;;3h;;;;;3i;;;;
Labor Thanksgiving Day (substitute day)|;93;;;;;;93;;;;;94;;;;
Constitution Day (substitute day)|;;3h;;;;;;;;;;;3h;;;
Citizens' Holiday|;;7c;;;;;;;;;;;7c;;;
Spring Equinox Day (substitute day)|;;;28;;;;;;27;;;;;;;
Showa Day (substitute day)|;;;;;3b;;;;;;3b;;;;;3c
=JP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s`,
};
