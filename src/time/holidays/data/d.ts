// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const DE = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Holiday|@1003
Christmas Day|@1225
Boxing Day|@1226
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Reformation Day|@1031
International Women's Day|@0308
Liberation Day (80th Anniversary)|dp
75th anniversary of the GDR uprising|199
Epiphany|@0106
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
All Saints' Day|@1101
Augsburg Peace Festival|@0808
Assumption|@0815
Day of Prayer and Repentance|90,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
International Children's Day|@0920
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
=DE-TH-WAK|0,1,2,3,4,5,6,7,8,b,g,l`;

export const DJ = `New Year's Day|@0101
Laylat al-Mi'raj|12,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Arafat Day|4m,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0627
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Christmas Day|@1225
=DJ|0,1,2,3,4,5,6,7,8,9`;

export const DK = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Christmas Day|@1225
Boxing Day|@1226
=DK|0,1,2,3,4,5,6,7,8,9`;

export const DM = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Carnival Monday|16,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Carnival Tuesday|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Emancipation Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Independence Day|8k,a4,a5,a5,a6,a5,a6,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
National Day of Community Service|8l,a4,a5,a5,a6,a6,a5,a4,a6,a5,a5,a6,a5,a5,a5,a5,a7
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|14g,1er,1ov
Christmas Day (substitute day)|2tc,1ov
=DM|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const DO = `New Year's Day|@0101
Epiphany|5,a6,a4,a4,ab,a2,a5,a5,a4,ab,a4,a2,a5,a5,a4,ab,a4
Our Lady of Altagracia|@0121
Duarte's Birthday|s,a3,a5,a4,a4,ab,a2,a5,a5,a4,ab,a4,a2,a6,a4,a4,ab
Independence Day|@0227
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|3b,ab,a4,a2,a6,a4,a4,ab,a2,a6,a4,a4,ab,a4,a2,a6,a4
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Restoration Day|@0816
Our Lady of las Mercedes|@0924
Constitution Day|8r,a4,a4,a4,a4,ab,a4,a4,a4,a3,a5,ab,a4,a4,a4,a3,ac
Christmas Day|@1225
=DO|0,1,2,3,4,5,6,7,8,9,a,b`;

export const DZ = `New Year's Day|@0101
Amazigh New Year|@0112
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0705
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Day of Ashura|5h,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Revolution Day|@1101
=DZ|0,1,2,3,4,5,6,7,8,9`;
