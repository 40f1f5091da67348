// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  DE: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
National Holiday|1003
Christmas Day|1225
Boxing Day|1226
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Reformation Day|1031
International Women's Day|0308
Liberation Day (80th Anniversary)|;3j;;;;;;;;;;;;;;;
75th anniversary of the GDR uprising|;;;;4o;;;;;;;;;;;;
Epiphany|0106
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
All Saints' Day|1101
Augsburg Peace Festival|0808
Assumption|0815
Day of Prayer and Repentance|90;8y;8x;8w;92;90;8z;8y;8x;8v;91;90;8z;8x;8w;8v;91
International Children's Day|0920
=DE|0,1,2,3,4,5,6,7,8
=DE-BB|0,1,2,3,4,5,6,7,8,9,a,b
=DE-BE|0,1,2,3,4,5,6,7,8,c,d,e
=DE-BW|0,1,2,3,4,5,6,7,8,f,g,h
=DE-BY|0,1,2,3,4,5,6,7,8,f,g,h
=DE-BY-A|0,1,2,3,4,5,6,7,8,f,g,h,i,j
=DE-BY-KATH|0,1,2,3,4,5,6,7,8,f,g,h,j
=DE-BY-EVANG|0,1,2,3,4,5,6,7,8,f,g,h
=DE-HB|0,1,2,3,4,5,6,7,8,b
=DE-HE|0,1,2,3,4,5,6,7,8,g
=DE-HH|0,1,2,3,4,5,6,7,8,b
=DE-MV|0,1,2,3,4,5,6,7,8,b,c
=DE-NI|0,1,2,3,4,5,6,7,8,b
=DE-NW|0,1,2,3,4,5,6,7,8,g,h
=DE-RP|0,1,2,3,4,5,6,7,8,g,h
=DE-SH|0,1,2,3,4,5,6,7,8,b
=DE-SL|0,1,2,3,4,5,6,7,8,g,h,j
=DE-SN|0,1,2,3,4,5,6,7,8,b,k
=DE-SN-BZ|0,1,2,3,4,5,6,7,8,b,g,k
=DE-ST|0,1,2,3,4,5,6,7,8,b,f
=DE-TH|0,1,2,3,4,5,6,7,8,b,l
=DE-TH-EIC|0,1,2,3,4,5,6,7,8,b,g,l
=DE-TH-UH|0,1,2,3,4,5,6,7,8,b,g,l
=DE-TH-WAK|0,1,2,3,4,5,6,7,8,b,g,l`,
  DJ: `New Year's Day|0101
Laylat al-Mi'raj|12;q;f;4,9y;9o;9c;92;8r;8h;85;7u;7j;79;6x;6n;6c;61
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Arafat Day|4m;4b;41;3q;3g;34;2t;2i;28;1w;1m;1b;10;o;e;3,9y;9n
Independence Day|0627
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Christmas Day|1225
=DJ|0,1,2,3,4,5,6,7,8,9`,
  DK: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Christmas Day|1225
Boxing Day|1226
=DK|0,1,2,3,4,5,6,7,8,9`,
  DM: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Carnival Monday|16;1p;1a;12;1m;16;1q;1i;13;1m;1e;z;1j;1a;1u;1f;17
Carnival Tuesday|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Emancipation Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
Independence Day|8k;8i;8i;8i;8j;8i;8j;8i;8j;8i;8i;8i;8j;8i;8i;8i;8j
National Day of Community Service|8l;8j;8j;8j;8k;8k;8k;8j;8k;8j;8j;8k;8k;8j;8j;8j;8l
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;;a0;;;;;a1;;;;;;a0;;
Christmas Day (substitute day)|;;;;;;;;;a0;;;;;;a0;
=DM|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  DO: `New Year's Day|0101
Epiphany|5;5;4;3;9;5;5;5;4;9;8;5;5;4;3;9;8
Our Lady of Altagracia|0121
Duarte's Birthday|s;p;p;o;n;s;p;p;p;n;t;s;p;p;o;n;t
Independence Day|0227
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|3b;3g;3f;3c;3d;3b;3a;3g;3d;3d;3c;3b;3h;3f;3c;3d;3c
Corpus Christi|46;4p;4a;42;4m;46;4q;4i;43;4m;4e;3z;4j;4a;4u;4f;47
Restoration Day|0816
Our Lady of las Mercedes|0924
Constitution Day|8r;8p;8o;8n;8m;8r;8q;8p;8o;8l;8l;8r;8q;8o;8n;8l;8s
Christmas Day|1225
=DO|0,1,2,3,4,5,6,7,8,9,a,b`,
  DZ: `New Year's Day|0101
Amazigh New Year|0112
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0705
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Day of Ashura|5h;55;4v;4l;4a;3y;3n;3d;32;2r;2g;26;1v;1j;18;y;n
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Revolution Day|1101
=DZ|0,1,2,3,4,5,6,7,8,9`,
};
