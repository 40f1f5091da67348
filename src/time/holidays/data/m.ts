// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const MA = `New Year's Day|@0101
Anniversary of the Independence Manifesto|@0111
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Feast of the Throne|@0730
Anniversary of the Recovery Oued Ed-Dahab|@0814
Anniversary of the Revolution of the King and the People|@0820
Youth Day|@0821
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Anniversary of the Green March|@1106
Independence Day|@1118
=MA|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const MC = `New Year's Day|@0101
Saint Devota's Day|@0127
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Assumption|@0815
All Saints' Day|@1101
H.S.H. the Sovereign Prince's Day|@1119
H.S.H. the Sovereign Prince's Day (substitute day)|1dl,1ov
Immaculate Conception|@1208
Christmas Day|@1225
Saint Devota's Day (substitute day)|1pn,1ov
Labour Day (substitute day)|2mp,1ov
Christmas Day (substitute day)|2tb,1ov
=MC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const MD = `New Year's Day|@0101
Orthodox Christmas|6,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
International Women's Day|@0308
Easter Sunday|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Monday|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Memorial Day|3p,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Labour Day|@0501
Victory Day|@0509
Independence Day|@0827
National Language Day|@0831
Christmas Day|@1225
Cahul Day|@1121
Capital's Day|@1014
=MD|0,1,2,3,4,5,6,7,8,9,a
=MD-CA|0,1,2,3,4,5,6,7,8,9,a,b
=MD-CU|0,1,2,3,4,5,6,7,8,9,a,c`;

export const ME = `New Year's Day|0,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
New Year's Day (substitute day)|14n,1er,a5,1eq,a5
Christmas Eve|5,9t,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t
Christmas Day|6,9t,1,c,9s,1,c,9s,1,c,9s,1,c,9t,1,c,9s,1,c,9s,1,c,9s,1,c,9t,1,c,9s,1,c,9s,1,c,9s,1,c,9t,1,c,9s,1,c,9s,1,c,9s,1,c,9t,1
Boxing Day|@0108
Pesach|35,1,9u,1,9t,1,ao,1,9u,1,9t,1,am,1,9u,1,9t,1,am,1,9u,1,ao,1,9t,1,9s,1,ao,1,9t,1,9u,1
Good Friday|2g,z,9q,9q,7,9q,z,9q,9q,7,ai,7,9q,9q,z,9q,7,9q,9q,z,9q,7,9q,ap,9q,7,9q,z
Easter Sunday|2i,1,y,9q,1,9p,1,6,9q,1,y,9q,1,9p,1,6,ai,1,6,9q,1,9p,1,y,9q,1,6,9q,1,9p,1,y,9q,1,6,9q,1,ao,1,9p,1,6,9q,1,y
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
Labour Day|3d,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Independence Day|3x,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Independence Day (substitute day)|18k,1eq,a5,1eq
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,9t,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1
Statehood Day|5e,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Yom Kippur|7x,1,9u,1,9t,1,ao,1,9u,1,9t,1,am,1,9u,1,9t,1,am,1,9u,1,ao,1,9t,1,9s,1,ao,1,9t,1,9u,1
All Saints' Day|@1101
Statehood Day (substitute day)|5g,a5,1eq,a5,1er
Labour Day (substitute day)|xu,1er,a5,1eq,a5
=ME|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;

export const MF = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Abolition of Slavery|@0527
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bastille Day|@0714
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=MF|0,1,2,3,4,5,6,7,8,9,a,b`;

export const MG = `New Year's Day|@0101
International Women's Day|@0308
Martyrs' Day|@0329
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Africa Day|@0525
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Independence Day|@0626
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Assumption|@0815
All Saints' Day|@1101
Christmas Day|@1225
=MG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const MK = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Orthodox Christmas|@0107
Orthodox Easter|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Orthodox Easter Monday|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Saints Cyril and Methodius Day|@0524
Day of the Republic|@0802
Independence Day|@0908
Revolution Day|@1011
Day of the Macedonian Revolutionary Struggle|@1023
Saint Clement of Ohrid Day|@1208
Orthodox Christmas (substitute day)|7,1er,1ov
Independence Day (substitute day)|70,1ov
Saint Clement of Ohrid Day (substitute day)|9j,1ov
End of Ramadan (Eid al-Fitr) (substitute day)|cn,26r,1d7,tk
Saints Cyril and Methodius Day (substitute day)|ob,33m
Day of the Republic (substitute day)|q9,33m
Revolution Day (substitute day)|s7,33m
Labour Day (substitute day)|2mp,1ov
Day of the Macedonian Revolutionary Struggle (substitute day)|2rk,1ov
=MK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`;

export const ML = `New Year's Day|@0101
Army Day|@0120
Martyrs' Day|@0326
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Jour de l'Afrique|@0525
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0922
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Christmas Day|@1225
=ML|0,1,2,3,4,5,6,7,8,9,a`;

export const MQ = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Abolition of Slavery|@0522
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bastille Day|@0714
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=MQ|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const MR = `New Year's Day|@0101
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Africa Day|@0525
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,9t,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Independence Day|@1128
=MR|0,1,2,3,4,5,6,7`;

export const MS = `New Year's Day|@0101
Festival Day (substitute day)|1,1er,1eq,a5,1eq
New Year's Day (substitute day)|14n,1er,a5,1eq,a5
Saint Patrick's Day|@0317
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Queen's Birthday Celebration|4h,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Emancipation Day|5x,a5,a7,a4,a5,a5,a5,a5,a7,a4,a5,a5,a6,a7,a4,a4,a6
Christmas Day|@1225
Boxing Day|@1226
Festival Day|@1231
Saint Patrick's Day (substitute day)|25,1er,a4,1er,1er
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=MS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const MT = `New Year's Day|@0101
Feast of Saint Paul's Shipwreck in Malta|@0210
Saint Joseph|@0319
Freedom Day|@0331
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
June 7th|@0607
Saints Peter and Paul|@0629
Assumption|@0815
Victory Day|@0908
Independence Day|@0921
Immaculate Conception|@1208
Republic Day|@1213
Christmas Day|@1225
=MT|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const MU = `New Year's Day|@0101
New Year Holiday|@0102
Chinese Spring Festival|14,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Abolition of Slavery|@0201
Thaipoosam Cavadee|o,an,9v,9t,ao,9v,9u,ao,9v,ao,9u,9u,ao,9v,9u,ao,9u
Maha Shivaratree|1v,9v,9u,ap,9v,9v,ao,9t,ao,9u,9u,ao,9v,9u,ao,9u,ao
National Day|@0312
Ugadi|2r,9v,9u,ao,9u,ao,9u,9u,ap,9u,9v,ao,9u,9u,ao,9u,ap
Eid-Ul-Fitr|2s,9v,9v,9t,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Ganesh Chaturthi|6y,9v,ao,9u,9u,ao,9u,ao,9v,9u,ao,9v,9u,an,9v,ao,9v
All Saints' Day|@1101
Arrival of Indentured Labourers|@1102
Divali|8h,9t,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9v,ao,9v,9v,ao
Christmas Day|@1225
=MU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const MW = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
John Chilembwe Day|@0115
John Chilembwe Day (substitute day)|151,1er,a4,1er,a4
Martyrs' Day|1q,1,a4,a5,a5,a6,a5,2,a3,1,a4,a6,a5,a5,a5,2,a4,a5,a5,a5,a6,2
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Eid al Fitri|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|3d,a5,a5,a5,2,a4,a5,a5,a5,a6,2,a3,1,a4,a5,a6,a5,a5,2,a3,1,a5
Kamuzu Day|@0514
Kamuzu Day (substitute day)|18c,1er,a4,1er
Independence Day|@0706
Mother's Day|@1015
Mother's Day (substitute day)|1cm,1er,a4,1er
Christmas Day|@1225
Independence Day (substitute day)|59,a4,1er,a4,1er
Eid al Fitri (substitute day)|cn,tk,1d7,tk,jn,tk
Christmas Day (substitute day)|14g,1er,a4,1er,a4
=MW|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;

export const MX = `New Year's Day|@0101
Constitution Day|z,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Benito Juárez's birthday|25,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Labour Day|@0501
Independence Day|@0916
Revolution Day|8y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Christmas Day|@1225
Change of Federal Government|9b,1ov,1ow
=MX|0,1,2,3,4,5,6,7`;

export const MY = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Chinese New Year|14,1,9t,1,an,1,9t,1,9t,1,an,1,9u,1,9t,1,an,1,9u,1,an,1,9t,1,9t,1,an,1,9t,1,9t,1,an,1
Chinese New Year (substitute day)|16,uc,uc,151,uc,uc
Day of Nuzul Al-Quran|2e,9v,9v,9u,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
End of Ramadan (Eid al-Fitr)|2s,1,9t,1,9v,1,9s,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9t,1,9u,1,9u,1,9t,1
Labour Day|@0501
Vesak Day|3y,9v,ao
Yang di-Pertuan Agong's Birthday|4a,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Islamic New Year|58,9u,9w,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Independence Day|@0831
Malaysia Day|@0916
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Deepavali|8g,9u,ao,1,9t,ao,9v,9u
Christmas Day|@1225
Independence Day (substitute day)|gx,1ov,1er
Malaysia Day (substitute day)|1ly,1ov,1er
Labour Day (substitute day)|2mp,1ov
Christmas Day (substitute day)|2tb,1ov
Thaipusam|o,an,9v
Sultan of Selangor's Birthday|@1211
Laylat al-Mi'raj|12,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
Anniversary of Installation of the Sultan of Terengganu|@0304
Sultan of Terengganu's Birthday|@0426
Arafat Day|4m,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Feast of the Sacrifice (Eid al-Adha)|4n,1,9u,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Tadau Kaamatan|46,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Sabah State Governor's Birthday|7q,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Christmas Eve|@1224
Gawai Dayak|48,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Sarawak Independence Day|@0722
Sarawak State Governor's Birthday|7x,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Deepavali|sy
Federal Territory Day|@0201
First day of Ramadan|1y,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
Sultan of Johor's Birthday|@0323
Hari Hol of Sultan Iskandar of Johor|66,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u,9v
Sultan of Kedah's Birthday|4n,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Sultan of Kelantan's Birthday|8r,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
Declaration of Malacca City as Historical City|@0415
Melaka State Governor's Birthday|@0824
Yang di-Pertuan Besar of Negeri Sembilan's Birthday|@0114
Hari Hol of Pahang|@0522
Sultan of Pahang's Birthday|@0730
Declaration of George Town as World Heritage Site|@0707
Penang State Governor's Birthday|5e,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Sultan of Perak's Birthday|8h,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Raja of Perlis's Birthday|@0717
=MY|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j
=MY-10|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l
=MY-11|1,2,3,4,5,6,7,8,a,b,c,d,e,f,g,h,i,j,m,n,o,p,q
=MY-12|0,1,2,3,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,r,s,t,u
=MY-13|0,1,2,3,5,6,7,8,9,a,b,c,d,f,g,h,i,j,r,v,w,x,y
=MY-14|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,z
=MY-15|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,s,z
=MY-16|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,z
=MY-01|1,2,3,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,10,11,12
=MY-02|1,2,3,5,6,7,8,a,b,c,d,e,f,g,h,i,j,k,m,q,10,13
=MY-03|1,2,3,4,5,6,7,8,a,b,c,d,e,f,g,h,i,j,q,14
=MY-04|0,1,2,3,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,10,15,16
=MY-05|0,1,2,3,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,m,17
=MY-06|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,18,19
=MY-07|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,1a,1b
=MY-08|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,1c
=MY-09|1,2,3,4,5,6,7,8,a,b,c,d,e,f,g,h,i,j,m,q,1d`;

export const MZ = `New Year's Day|@0101
Public Holiday|2q,ee,aw,hi,gc,1r,ee,gq,43,2j,7,4v,gc,61,aw,fy,43,2j,7
Heroes’ Day|@0203
Women’s Day|@0407
Workers' Day|@0501
Independence Day|@0625
Lusaka Peace Agreement|@0907
Defense Force’s Day|@0925
Peace and Reconciliation Day|@1004
Family Day|@1225
=MZ|0,1,2,3,4,5,6,7,8,9`;
