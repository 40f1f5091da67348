// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const SA = `Founding Day|@0222
End of Ramadan (Eid al-Fitr)|2r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1
Feast of the Sacrifice (Eid al-Adha)|4m,1,1,1,9s,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1
National Day|@0923
=SA|0,1,2,3`;

export const SC = `New Year's Day|0,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Saturday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Holiday|@0618
Independence Day|@0629
Assumption|@0815
All Saints' Day|@1101
Immaculate Conception|@1208
Christmas Day|@1225
=SC|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const SD = `Independence Day|@0101
Coptic Christmas|@0107
Coptic Easter|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
End of Ramadan (Eid al-Fitr)|2s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9s,1,1,1,9r,1,1,1
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,9t,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Revolution Day|@1219
Christmas Day|@1225
=SD|0,1,2,3,4,5,6,7,8`;

export const SE = `New Year's Day|@0101
Epiphany|@0106
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Day|@0606
Midsummer Day|4t,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
All Saints' Day|8i,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Christmas Day|@1225
Boxing Day|@1226
=SE|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const SG = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Chinese New Year|14,1,9t,1,an,1,9t,1,9t,1,an,1,9u,1,9t,1,an,1,9u,1,an,1,9t,1,9t,1,an,1,9t,1,9t,1,an,1
Chinese New Year (substitute day)|16,uc,ud,151,uc,uc
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Hari Raya Puasa|2s,9v,9v,9t,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Vesak Day|3y,9v,ao,1
Hari Raya Haji|4n,9w,9u,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
National Day|@0809
Deepavali|8g,9u,ao,1,9t,ao,9v,9u
Christmas Day|@1225
National Day (substitute day)|qg,33m
Labour Day (substitute day)|2mp,1ov
Christmas Day (substitute day)|2tb,1ov
=SG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const SH = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Queen's Birthday|2x,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Saint Helena Day|@0521
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
August Bank Holiday|6m,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a4,1er,1er,a4
Christmas Day (substitute day)|14h,1er,a4,1er,a4
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Anniversary Day|@0814
=SH|0,1,2,3,4,5,6,7,8,9,a,b
=SH-AC|0,1,2,3,4,5,6,7,8,9,a,b,c
=SH-HL|0,1,2,3,4,5,6,7,8,9,a,b
=SH-TA|0,1,2,3,4,5,6,8,9,a,b,c,d`;

export const SI = `New Year's Day|0,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
Prešeren Day, the Slovenian Cultural Holiday|@0208
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Day of Uprising Against Occupation|@0427
Labour Day|3d,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Statehood Day|@0625
Assumption|@0815
Reformation Day|@1031
Day of Remembrance for the Dead|@1101
Christmas Day|@1225
Independence and Unity Day|@1226
=SI|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const SJ = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Constitution Day|@0517
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Christmas Day|@1225
Boxing Day|@1226
=SJ|0,1,2,3,4,5,6,7,8,9,a,b`;

export const SK = `New Year's Day|@0101
Epiphany|@0106
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Day of victory over fascism|3k,a5
Saints Cyril and Methodius Day|@0705
Slovak National Uprising anniversary|@0829
Day of Our Lady of the Seven Sorrows|76,a5
All Saints' Day|@1101
Struggle for Freedom and Democracy Day|8x
Christmas Eve|@1224
Christmas Day|@1225
Boxing Day|@1226
=SK|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const SL = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Armed Forces Day|@0218
International Women's Day|@0308
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Korité|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Independence Day|@0427
Tabaski|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Mawlid|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Christmas Day|@1225
Boxing Day|@1226
Armed Forces Day (substitute day)|1d,1er,1ov
Tabaski (substitute day)|4o,tk,26r
Mawlid (substitute day)|77,26r,tk,1d7
Korité (substitute day)|cn,26r,1d7,tk
Independence Day (substitute day)|df,1ov,1er
International Women's Day (substitute day)|m6,33m
Boxing Day (substitute day)|14g,1er,1ov
Christmas Day (substitute day)|2tc,1ov
=SL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j`;

export const SM = `New Year's Day|@0101
Epiphany|@0106
Feast of Saint Agatha|@0205
Anniversary of the Arengo|@0325
Inauguration Ceremony|@0401
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Liberation from Fascism|@0728
Assumption|@0815
The Feast of San Marino and the Republic|@0903
Cerimonia di investitura dei Capitani Reggenti|@1001
All Saints' Day|@1101
Commemoration of the deceased|@1102
Immaculate Conception|@1208
Christmas Day|@1225
Boxing Day|@1226
=SM|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;

export const SN = `New Year's Day|@0101
National Holiday|@0404
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,1,9u,9u,9u,9u,9v,9u,9v,9u,1,9u,9u,9u,9u,9u,1,9u,9v,9u,1
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feast of the Sacrifice (Eid al-Adha)|4n,1,9u,9v,9u,1,9u,9u,9u,9u,9v,9u,9v,9u,1,9t,9u,9v,9u,9v,9u
Day of Ashura|5h,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Assumption|@0815
Magal de Touba|6i,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u,9v
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
All Saints' Day|@1101
Christmas Day|@1225
=SN|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const SO = `New Year's Day|@0101
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Independence of British Somaliland|@0626
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0701
Day of Ashura|5h,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Laylat al-Mi'raj|12,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
Restoration of Somaliland Sovereignty|3u,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
=SO|0,1,2,3,4,5,6,7
=SO-AW|1,2,3,4,7,8,9,a
=SO-SA|1,2,3,4,7,8,9,a
=SO-SO|1,2,3,4,7,8,9,a
=SO-TO|1,2,3,4,7,8,9,a
=SO-WO|1,2,3,4,7,8,9,a`;

export const SR = `New Year's Day|@0101
Chinese New Year|14,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Day of Liberation and Innovation|@0225
Holi Phagwa|2c,9u,9u,ao,9v,am,9w
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Emancipation Day|@0701
Indigenous People's Day|@0809
Day of the Maroons|@1010
Deepavali|8g,9u,ao,9u,9v,ao,9u
Independence Day|@1125
Christmas Day|@1225
Boxing Day|@1226
=SR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const SS = `New Year's Day|@0101
Peace Agreement Day|@0109
International Women's Day|@0308
End of Ramadan (Eid al-Fitr)|2t,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
SPLA Day|@0516
Feast of the Sacrifice (Eid al-Adha)|4p,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0709
Martyrs Day|@0730
Christmas Day|@1225
Republic Day|@1228
New Year's Eve|@1231
=SS|0,1,2,3,4,5,6,7,8,9,a`;

export const ST = `New Year's Day|@0101
New Year's Day (substitute day)|14k,1er,a7,1eo,a7
Martyrs' Day|@0203
Labour Day|@0501
Independence Day|@0712
Armed Forces Day|@0906
Agricultural Reform Day (substitute day)|1c5,a7,1eo,a7,1er
Agricultural Reform Day|@0930
São Tomé Day|@1221
Christmas Day|@1225
Martyrs' Day (substitute day)|w,1er,a7,1eo,a7
São Tomé Day (substitute day)|9u,a7,1eo,a7,1er
Independence Day (substitute day)|fh,a7,1eo,1er,a7
Armed Forces Day (substitute day)|h1,a7,1eo,1er,a7
Labour Day (substitute day)|xr,1er,a7,1eo,a7
Christmas Day (substitute day)|14d,1er,a7,1eo,a7
=ST|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const SV = `Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Saturday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Celebración del Divino Salvador del Mundo|@0806
Independence Day|@0915
All Souls' Day|@1102
Christmas Day|@1225
Fiestas Agostinas|5z,2,a3,2,a3,2,a3,2,a4,2,a3,2,a3,2,a3,2,a4,2,a3,2,a3,2,a3,2,a4,2,a3,2,a3,2,a3,2,a4,2
=SV|0,1,2,3,4,5,6,7
=SV-SS|0,1,2,3,4,5,6,7,8`;

export const SX = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
King's Day|@0427
Labour Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5
Carnival|3c,a5,a5,a5,a8,a3,a5,a5,a6,a4,a8,a3,a6,a5,a5,a4,a7
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Emancipation Day|@0701
Constitution Day|@1009
Sint Maarten Day|@1111
Christmas Day|@1225
Boxing Day|@1226
=SX|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const SZ = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Birthday of King Mswati III|@0419
National Flag Day|@0425
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Birthday of the late King Sobhuza|@0722
Birthday of the late King Sobhuza (substitute day)|1aa,a4,1er,a4,1er
Umhlanga Reed Dance|6t,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Independence Day|@0906
Christmas Day|@1225
Boxing Day|a0,a5,a5,a5,1,a5,a5,a5,a5,a6,1,a4,a5,a5,a6,a5,a5,1,a4,a6
Incwala Festival|0,1,a1,1,1,1,1,1,a0,1,1,1,1,1,a0,1,1,1,1,1,a0,1,1,1,1,1,a1,1,1,1,1,1,a0,1,1,1,1,1,a0,1,1,1,1,1,a0,1,1,1,1,1,a1,1,1,1,1,1,a0,1,1,1,1,1,a0,1,1,1,1,1,a0,1,1,1,1,1,a1,1,1,1,1,1,a0,1,1,1,1,1,a0,1,1,1,1,1,a0,1,1,1,1,1,a1,1,1,1
Birthday of King Mswati III (substitute day)|d8,a4,1er,1er,a4
Independence Day (substitute day)|h4,a4,1er,1er,a4
National Flag Day (substitute day)|nj,a4,1er,1er,a4
Labour Day (substitute day)|xu,1er,a4,1er,a4
=SZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;
