// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const CA = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Canada Day|@0701
Labour Day|6t,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Christmas Day|@1225
Family Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Victoria Day|3w,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Thanksgiving|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Remembrance Day|@1111
British Columbia Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Louis Riel Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
New Brunswick Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Memorial Day|@0701
Armistice Day|@1111
Heritage Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Indigenous Peoples Day|@0621
Civic Holiday|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Boxing Day|@1226
Islander Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Gold Cup Parade Day|6c,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
National Patriots' Day|3w,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
National Holiday|@0624
Saskatchewan Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Discovery Day|6f,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
=CA|0,1,2,3,4
=CA-AB|0,1,2,3,4,5,6,7,8
=CA-BC|0,1,2,3,4,5,6,7,8,9
=CA-MB|0,1,2,3,4,6,7,a
=CA-NB|0,1,2,3,4,5,8,b
=CA-NL|0,1,3,4,c,d
=CA-NS|0,1,2,3,4,8,e
=CA-NT|0,1,2,3,4,6,7,8,f,g,h,i
=CA-NU|0,1,2,3,4,6,7,8,h
=CA-ON|0,1,2,3,4,5,6,7,f,i
=CA-PE|0,1,2,3,4,8,j,k
=CA-QC|0,1,2,3,4,7,l,m
=CA-SK|0,1,2,3,4,5,6,7,8,n
=CA-YT|0,1,2,3,4,6,7,8,f,g,o`;

export const CC = `New Year's Day|@0101
Chinese New Year|14,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Chinese New Year (2nd Day)|15,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Chinese New Year (substitute day)|16,uc,ud,151,uc,uc
Australia Day|@0126
Labour Day|@0320
Self Determination Day|@0406
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Hari Raya Puasa|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Anzac Day|@0425
Hari Raya Haji|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Hari Maulaud Nabi|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Christmas Day|@1225
Boxing Day|@1226
Chinese New Year (2nd Day) (substitute day)|17,uc
Hari Raya Haji (substitute day)|4o,tk,26r
Islamic New Year (substitute day)|59,tk,1d7,tk,1d7
Hari Maulaud Nabi (substitute day)|77,26r,tk,1d7
Hari Raya Puasa (substitute day)|cn,26r,1d7,tk
Boxing Day (substitute day)|14g,1er,1ov
Christmas Day (substitute day)|2tc,1ov
=CC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`;

export const CD = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Day of the Martyrs|@0104
Anniversary of President Laurent Kabila|@0116
Anniversary of Prime Minister Patrice Emery Lumumba|@0117
Labour Day|@0501
Liberation Day|@0517
Independence Day|@0630
Parents' Day|@0801
Christmas Day|@1225
Independence Day (substitute day)|52,1ov
Day of the Martyrs (substitute day)|kf,1ov,1er
Liberation Day (substitute day)|o4,33m
Anniversary of Prime Minister Patrice Emery Lumumba (substitute day)|ux,33m
Parents' Day (substitute day)|10d,1er,1ov
Anniversary of President Laurent Kabila (substitute day)|152,1er,1ov
Labour Day (substitute day)|2mp,1ov
Christmas Day (substitute day)|2tb,1ov
=CD|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;

export const CF = `New Year's Day|@0101
Boganda Day|@0329
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
General Prayer Day|@0630
Independence Day|@0813
Assumption|@0815
All Saints' Day|@1101
Republic Day|@1201
Christmas Day|@1225
=CF|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const CG = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Fête de la commémoration de la conférence nationale souveraine|@0610
Assumption|@0815
All Saints' Day|@1101
Journée nationale de la République|@1128
Christmas Day|@1225
=CG|0,1,2,3,4,5,6,7,8,9,a`;

export const CH = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bundesfeiertag|@0801
Federal Day of Thanksgiving, Repentance and Prayer|76,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Day|@1225
Boxing Day|@1226
Labour Day|@0501
Berchtoldstag|@0102
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Assumption|@0815
All Saints' Day|@1101
Immaculate Conception|@1208
Epiphany|@0106
Saint Joseph|@0319
Boxing Day|a0,ka,a5,a6,a5,a5,kb,ka,a5,kb,a5,kb
Saint Nicholas of Flüe|@0925
Näfelser Fahrt|2m,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Christmas Eve|@1224
New Year's Eve|@1231
Fête nationale|@0801
Boxing Day|a0,a5,a5,a5,a6,a5,a5,a5,a6,ka,a5,a6,a5,a5,kb
Mauritiustag|@0922
Boxing Day|a0,a5,ka,kb,a5,a5,a6,a5,ka,a6,ka,a5,a6
Saints Peter and Paul|@0629
Giorno festivo federale|@0801
2 Janvier|@0102
Monday after Federal Day of Thanksgiving, Repentance and Prayer|77,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
2 Janvier|2ti,1ov
Instauration de la République|@0301
Boxing Day|2tb,1ov
Jeûne Genevois|6w,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Restoration of the Republic|@1231
Jura Plebiscite|@0623
=CH|0,1,2,3,4,5,6,7,8,9,a
=CH-ZH|0,1,2,3,4,5,6,7,8,9,a,b
=CH-BE|0,1,2,3,4,5,6,7,8,9,a,c
=CH-LU|0,1,2,4,5,7,8,9,a,d,e,f,g
=CH-UR|0,1,2,3,4,5,6,7,8,9,d,e,f,g,h,i,j
=CH-SZ|0,1,2,3,4,5,6,7,8,9,a,d,e,f,g,h,i
=CH-OW|0,1,2,4,5,7,8,9,d,e,f,g,k
=CH-NW|0,1,2,4,5,7,8,9,d,e,f,g,i
=CH-GL|0,1,2,3,4,5,6,7,9,a,f,l,m,n
=CH-ZG|0,1,2,4,5,7,8,9,d,e,f,g
=CH-FR|0,1,2,4,5,8,9,d,e,f,g,o
=CH-SO|0,1,2,4,5,7,8,9,d,e,f,i
=CH-BS|0,1,2,3,4,5,6,7,8,9,a,b
=CH-BL|0,1,2,3,4,5,6,7,8,9,a,b
=CH-SH|0,1,2,3,4,5,6,7,8,9,a,b
=CH-AR|0,1,2,3,4,5,6,7,8,9,p
=CH-AI|0,1,2,3,4,5,6,7,8,9,d,e,f,q,r
=CH-SG|0,1,2,3,4,5,6,7,8,9,a,f
=CH-GR|0,2,3,4,5,6,7,8,9,a
=CH-AG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CH-TG|0,1,2,3,4,5,6,7,8,9,a,b,c
=CH-TI|0,2,3,4,5,6,8,9,a,b,d,e,f,g,h,i,s,t
=CH-VD|0,1,2,3,4,5,6,8,9,o,u,v
=CH-VS|0,2,4,5,6,8,9,d,e,f,g,i,o
=CH-NE|0,1,2,3,4,5,8,9,b,d,o,w,x,y
=CH-GE|0,1,2,3,4,5,6,9,o,z,10
=CH-JU|0,1,2,3,4,5,6,8,9,b,d,e,f,o,u,11`;

export const CI = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Laylat al-Qadr|2o,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0807
Assumption|@0815
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
All Saints' Day|@1101
National Peace Day|@1115
Christmas Day|@1225
=CI|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const CK = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
Day after New Year's Day|@0102
Day after New Year's Day (substitute day)|uj,a5,1er,a4,14m,a5,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Anzac Day|@0425
Queen's Birthday|4a,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Ra o te Ui Ariki (House of Ariki)|56,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Constitution Day|@0804
National Gospel Day|@1026
Christmas Day|@1225
Boxing Day|@1226
Constitution Day (substitute day)|61,1er,a4,1er,1er
National Gospel Day (substitute day)|8d,a4,1er,a4,1er
Boxing Day (substitute day)|uc,a5,1er,a4,14m,a5,a4
Christmas Day (substitute day)|14g,1er,a4,1er,a4
=CK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-AITUTAKI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-ATIU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-MANGAIA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-MANIHIKI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-MITIARO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-PALMERSTON|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-PENRHYN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-PUKAPUKA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-RAKAHANGA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=CK-RAROTONGA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g`;

export const CL = `New Year's Day|@0101
Día adicional|2ti,1ov
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Navy Day|@0521
Indigenous People's Day|4r,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5
Saints Peter and Paul|50,a5,a5,a4,a4,ab,a2,a5,a5,a4,a4,ab,a3,a5,a4,a4,ab
Our Lady of Mount Carmel|@0716
Assumption|@0815
National holiday|79,a5,a5,a4,1,a6,a4,1,a5,a5,a5,1,a5,a5,a4,1,a6,a5,a4,1,a5,a5,1
Army Day|@0919
Columbus Day|7x,a5,a5,a4,a4,ab,a2,a5,a5,a4,a4,ab,a3,a5,a4,a4,ab
Reformation Day|8g,a5,a5,a5,a2,ab,a3,a5,a6,a5,a1,ab,a4,a5,a5,a5,a8
All Saints' Day|@1101
Immaculate Conception|@1208
Christmas Day|@1225
National Holiday|7b,1ov
Battle of Arica|@0607
Nativity of Liberator Bernardo O'Higgins|@0820
=CL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=CL-AP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i
=CL-BI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=CL-BI-CH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=CL-NU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=CL-NU-CH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,j
=CL-TA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;

export const CM = `New Year's Day|@0101
Youth Day|@0211
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Day|@0520
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Assumption|@0815
Christmas Day|@1225
=CM|0,1,2,3,4,5,6,7,8,9`;

export const CN = `New Year's Day|@0101
Spring Festival|13,1,1,9s,1,1,am,1,1,9s,1,1,9s,1,1,am,1,1,9t,1,1,9s,1,1,am,1,1,9t,1,1,am,1,1,9s,1,1,9s,1,1,am,1,1,9s,1,1,9s,1,1,am,1,1
Qingming Festival|2m,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5
Labour Day|@0501
Children's Day|@0601
Dragon Boat Festival|4h,9v,ao,9v,9u,ao,9u,ao,9u,9u,ao,9v,9v,ao,9u,9u,ao
Mid-Autumn Festival|78,ao,9u,9v,ao,9u,9v,ao,9u,an,9v,9u,ao,9v,9u,an,9v
National Day|7m,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1
=CN|0,1,2,3,4,5,6,7`;

export const CO = `New Year's Day|@0101
Epiphany|7,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Saint Joseph|2c,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3p,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|4a,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Sacred Heart|4h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Saints Peter and Paul|52,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Independence Day|@0720
Battle of Boyacá|@0807
Assumption|6f,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Columbus Day|7z,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
All Saints' Day|8k,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Independence of Cartagena|8r,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Immaculate Conception|@1208
Christmas Day|@1225
Virgin of Chiquinquirá|po,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
=CO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j`;

export const CR = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Gesta Heroica de Juan Santamaría|@0411
Labour Day|@0501
Guanacaste Day|@0725
Our Lady of Los Ángeles|@0802
Mother's Day|@0815
Independence Day|@0915
Columbus Day|7x,a5,a2,a8,a6,a5,a5,a5,a6,a5,a5,a5,a6,a2,a8,a5,a6
Christmas Day|@1225
=CR|0,1,2,3,4,5,6,7,8,9,a`;

export const CU = `Triumph of the Revolution|@0101
Victory of Armed Forces Day|@0102
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Day before the Commemoration of the Assault of the Moncada garrison|@0725
Commemoration of the Assault of the Moncada garrison|@0726
Day after the Commemoration of the Assault of the Moncada garrison|@0727
Independence Day|@1010
Christmas Day|@1225
=CU|0,1,2,3,4,5,6,7,8`;

export const CV = `New Year's Day|@0101
Democracy Day|@0113
Heroes' Day|@0120
Shrove Tuesday|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Ash Wednesday|18,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Children's Day|@0601
Independence Day|@0705
Assumption|@0815
National Day|@0912
All Saints' Day|@1101
Christmas Day|@1225
Dia do Município da Praia|@0519
=CV|0,1,2,3,4,5,6,7,8,9,a,b,c
=CV-S|0,1,2,3,4,5,6,7,8,9,a,b,c
=CV-S-PR|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const CW = `New Year's Day|@0101
Carnival Monday|16,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Kings Day|@0427
Labour Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Flag Day|@0702
Curaçao Day|@1010
Christmas Day|@1225
Boxing Day|@1226
=CW|0,1,2,3,4,5,6,7,8,9,a`;

export const CX = `New Year's Day|@0101
Chinese New Year|14,1,9t,1,an,1,9t,1,9t,1,an,1,9u,1,9t,1,an,1,9u,1,an,1,9t,1,9t,1,an,1,9t,1,9t,1,an,1
Australia Day|@0126
Labour Day|2c,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Anzac Day|@0425
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Territory Day|@1006
Christmas Day|@1225
Boxing Day|@1226
=CX|0,1,2,3,4,5,6,7,8,9,a`;

export const CY = `New Year's Day|@0101
Epiphany|@0106
Clean Monday|26,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Annunciation, Anniversary of 1821 Revolution|@0325
Cyprus National Day|@0401
Good Friday|3f,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Sunday|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Monday|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Labour Day|@0501
Pentecost|4u,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Assumption|@0815
Cyprus Independence Day|@1001
National Holiday|@1028
Christmas Day|@1225
Boxing Day|@1226
=CY|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const CZ = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Liberation Day|@0508
Saints Cyril and Methodius Day|@0705
Jan Hus Day|@0706
St. Wenceslas Day (Czech Statehood Day)|@0928
Independent Czechoslovak State Day|@1028
Struggle for Freedom and Democracy Day|@1117
Christmas Eve|@1224
Christmas Day|@1225
Boxing Day|@1226
=CZ|0,1,2,3,4,5,6,7,8,9,a,b,c`;
