// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const KE = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Madaraka Day|@0601
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Moi Day|@1010
Mashujaa Day|@1020
Jamhuri Day|@1212
Christmas Day|@1225
Boxing Day|@1226
Mashujaa Day (substitute day)|86,1ov
Madaraka Day (substitute day)|ee,1ov,1er
Moi Day (substitute day)|12b,1er,1ov
Jamhuri Day (substitute day)|142,1er,1ov
Boxing Day (substitute day)|14g,1er,1ov
Labour Day (substitute day)|2mp,1ov
Christmas Day (substitute day)|2tc,1ov
=KE|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k`;

export const KM = `New Year's Day|@0101
Laylat al-Mi'raj|12,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
Cheikh Al Maarouf Day|@0318
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,1,9u,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1
Independence Day|@0706
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Maore Day|@1112
=KM|0,1,2,3,4,5,6,7,8,9`;

export const KN = `New Year's Day|@0101
Carnival Day|@0102
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|3i,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Culturama Day|62,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Emancipation Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
National Heroes' Day|@0916
Independence Day|7a,a5,a5,a6,a5,a5,a5,a5,a7,a4,a5,a5,a6,a5,a6,a4,a6
Christmas Day|@1225
Boxing Day|@1226
New Year's Day (substitute day)|14n,1er,1ov
National Heroes' Day (substitute day)|1ly,1ov,1er
=KN|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const KR = `New Year's Day|@0101
Korean New Year|14,1,1,9s,1,1,am,1,1,9t,1,1,9s,1,1,al,1,1,9t,1,1,9s,1,1,am,1,1,9t,1,1,am,1,1,9s,1,1,9s,1,1,am,1,1,9s,1,1,9s,1,1,am,1,1
Korean New Year (substitute day)|16,ud,uc,ud,ao,jo,ao,jo,ao
Independence Movement Day|@0301
Children's Day|@0505
Buddha's Birthday|3r,9v,ao,9u,9v,an,9u,ao,9u,9v,ao,9v,9u,ao,9u,9u,ao
Buddha's Birthday (substitute day)|dn,ao,uc,uc,149,uc
Memorial Day|@0606
Liberation Day|@0815
Korean Thanksgiving|77,1,1,am,1,1,9s,1,1,9t,1,1,am,1,1,9s,1,1,9t,1,1,am,1,1,9s,1,1,al,1,1,9t,1,1,9s,1,1,am,1,1,9t,1,1,9s,1,1,am,1,1,9t,1,1
National Foundation Day|@1003
Hangul Day|@1009
Christmas Day|@1225
Children's Day (substitute day)|3i,a5,14m,a4,1er,1er
Independence Movement Day (substitute day)|bv,a4,1er,1er,a4
Korean Thanksgiving (substitute day)|hy,ud,9u,ud,uc,ao,1,jo,ao,1
Constitution Day|ps,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6
Liberation Day (substitute day)|qn,a4,1er,1er,a4
National Foundation Day (substitute day)|s0,a4,a7,14k,14n,a4,a4,a6
Constitution Day (substitute day)|zz,1er,a4,1er,a4
Hangul Day (substitute day)|12b,1er,a4,1er,a4
Christmas Day (substitute day)|14g,1er,a4,1er,a4
=KR|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`;

export const KY = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
National Heroes Day|l,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Ash Wednesday|18,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Discovery Day|3w,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Queen's Birthday|4o,a4,a4
Constitution Day|@0702
Christmas Day|@1225
Boxing Day|@1226
=KY|0,1,2,3,4,5,6,7,8,9,a`;

export const KZ = `New Year's Day|0,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
New Year's Day (substitute day)|uj,a4,1,1eq,1,a4,14m,a4,1,a4
Orthodox Christmas|@0107
International Women's Day|@0308
Nauryz|28,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1
People's Unity Day|@0501
Defender of the Fatherland Day|@0507
Defender of the Fatherland Day (substitute day)|185,1er,a4,1er
Victory Day|@0509
Eid al-Adha|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Capital City Day|@0706
Constitution Day|6q,a5,5h,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6
Republic Day|@1025
Independence Day|@1216
Independence Day (substitute day)|1ed,a5,1eq,a5,1er
Nauryz (substitute day)|2c,a4,1,a3,1,a4,ui,a4,1,a4,14m,1,a3,1,a4
Capital City Day (substitute day)|59,a4,1er,a4,1er
International Women's Day (substitute day)|c2,a4,1er,1er,a4
Constitution Day (substitute day)|gx,5g,1er,1er,a4
Republic Day (substitute day)|ih,a4,1er,1er,a4
Victory Day (substitute day)|nx,a4,1er,1er,a4
People's Unity Day (substitute day)|xu,1er,a4,1er,a4
=KZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l`;
