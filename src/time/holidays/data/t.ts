// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const TC = `New Year's Day|0,a6,a5,a5,a5,2,a4,a5,a5,a5,a6,2,a3,1,a4,a5,a6,a5,a5,2,a3,1
Commonwealth Day|1y,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Heroes' Day|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Queen's Birthday|4h,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Emancipation Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
National Youth Day|7i,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
National Heritage Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
National Day of Thanksgiving|92,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|uc,a5,1er,1eq,a5
Christmas Day (substitute day)|14g,1er,a5,1eq,a5
=TC|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const TD = `New Year's Day|0,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,1,a4,a5,a6,a5,a5,a5,1
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,a5,1,a4,a5,a6,a5,a5,a5,1,a5
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|67,1,a4,a5,a5,a6,a5,a5,1,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
All Saints' Day|@1101
Proclamation of the Republic|@1128
Freedom and Democracy Day|9b,1,a4,a5,a5,a6,a5,a5,1,a4,a6,a5,a5,a5,a6,a5,a5,a5,a6
Christmas Day|@1225
=TD|0,1,2,3,4,5,6,7,8,9,a`;

export const TG = `New Year's Day|@0101
Liberation Day|@0113
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2t,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Independence Day|@0427
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Day of the Martyrs|@0621
Feast of the Sacrifice (Eid al-Adha)|4o,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Assumption|@0815
Birthday of Muhammad (Mawlid)|77,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
All Saints' Day|@1101
Christmas Day|@1225
=TG|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const TH = `New Year's Day|@0101
Makha Bucha|1i,9v,an
Chakri Memorial Day|@0406
Songkran Festival|2v,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1,a3,1,1,a3,1,1,a3,1,1,a4,1,1
Coronation Day|@0504
Vesak Day|3y,9v,ao
Queen Suthida's Birthday|@0603
King's Birthday|@0728
Asalha Puja|5k,9w,ao
Buddhist Lent|5l,9w,ao
The Queen Mother's Birthday|@0812
King Bhumibol Adulyadej Memorial Day|@1013
King Chulalongkorn Day|@1023
King Bhumibol Adulyadej's Birthday|@1205
Constitution Day|@1210
New Year's Eve|@1231
=TH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const TN = `New Year's Day|@0101
عيد الثورة و الشباب|@0114
عيد الإستقلال|@0320
عيد الشهداء|@0409
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
عيد الجمهورية|@0725
عيد المرأة|@0813
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
عيد الجلاء|@1015
=TN|0,1,2,3,4,5,6,7,8,9,a,b`;

export const TO = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
ANZAC Day|@0425
Emancipation Day|4a,1,a5,a9,a4,a4,a4,a4,1,a5,a9,a4,a4,a4,a6,a9,a4,a4,a4
Official Birthday of His Majesty King Tupou VI|@0704
Birthday of His Royal Highness The Crown Prince Tupotoʻa-ʻUlukalala|@0917
Constitutional Day|8k,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Anniversary of the Coronation of H.M. King George Tupou I|9e,a9,a4,a4,a4,a4,1,a5,a9,a4,a4,a4,a4,1,aa,a4,a4,a4,a4,1
Christmas Day|@1225
Boxing Day|@1226
=TO|0,1,2,3,4,5,6,7,8,9,a`;

export const TR = `New Year's Day|@0101
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
National Sovereignty and Children's Day|@0423
Labour and Solidarity Day|@0501
Commemoration of Atatürk, Youth and Sports Day|@0519
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,1,9s,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1
Democracy and National Unity Day|@0715
Victory Day|@0830
Republic Day|@1029
=TR|0,1,2,3,4,5,6,7,8`;

export const TT = `New Year's Day|@0101
New Year's Day (substitute day)|2ti,1ov
Spiritual Baptist Liberation Day|@0330
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Indian Arrival Day|@0530
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0619
Emancipation Day|@0801
Independence Day|@0831
Republic Day|@0924
Republic Day (substitute day)|1c1,1ov
Deepavali|8g,9u,ao,1,9t,9v,ao,9u
Christmas Day|@1225
Boxing Day|@1226
End of Ramadan (Eid al-Fitr) (substitute day)|cn,26r,1d7,tk
Spiritual Baptist Liberation Day (substitute day)|cn,1ov,1er
Independence Day (substitute day)|gx,1ov,1er
Indian Arrival Day (substitute day)|ym,1er,1ov
Emancipation Day (substitute day)|10d,1er,1ov
Boxing Day (substitute day)|14g,1er,1ov
Labour Day (substitute day)|2o2,1ov
Christmas Day (substitute day)|2tc,1ov
=TT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n`;

export const TW = `Founding of the Republic of China|@0101
Founding of the Republic of China (substitute day)|14k,1er,a7,1eo,a7
Chinese New Year's Eve|13,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Chinese New Year|14,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
The second day of the Chinese New Year|15,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
The third day of the Chinese New Year|16,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
The forth day of the Chinese New Year|17,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Chinese New Year Holiday|18,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Peace Memorial Day|@0228
Children's Day|@0404
Tomb Sweeping Day|2m,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5,a5,a6,a5,a5
Dragon Boat Festival|4h,9v,ao,9v,9u,ao,9u,ao,9u,9u,ao,9v,9v,ao,9u,9u,ao
Mid-Autumn Festival|78,ao,9u,9v,ao,9u,9v,ao,9u,an,9v,9u,ao,9v,9u,an,9v
National Day / Double Tenth Day|@1010
Tomb Sweeping Day (substitute day)|my,1ov
Peace Memorial Day (substitute day)|w3,33m
Children's Day (substitute day)|x2,1er,1ov
National Day / Double Tenth Day (substitute day)|12b,1er,1ov
Dragon Boat Festival (substitute day)|18q,1zd
Mid-Autumn Festival (substitute day)|2gh,uc
=TW|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j`;

export const TZ = `New Year's Day|@0101
Zanzibar Revolution Day|@0102
Karume Day|@0407
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,1,9t,1,9u,1,9t,1,9t,1,9t,1,9u,1,9t,1,9u,1,9t,1,9u,1,9t,1,9t,1,9t,1,9t,1,9u,1,9u,1,9t,1
Union Day|@0426
Labour Day|@0501
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Saba Saba Day|@0707
Nane Nane Day|@0808
Maulid Day|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Nyerere Day|@1014
Independence Day|@1209
Christmas Day|9z,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1
=TZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;
