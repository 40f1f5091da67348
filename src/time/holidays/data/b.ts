// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const BA = `New Year's Day|@0101
2nd day of the New Year|@0102
New Year's Day (substitute day)|2tj,1ov
Epiphany|@0106
Orthodox Christmas|@0107
Orthodox New Year|@0114
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Orthodox Easter|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
Labour Day|@0501
2nd day of the Labour Day|@0502
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,1,9s,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9r,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1,9s,1,1,1,9r,1,1,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Assumption|6b,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t,d
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
All Saints' Day|@1101
All Souls' Day|@1102
Christmas Day|@1225
Boxing Day|@1226
2nd day of the Labour Day (substitute day)|xu,1er,1ov
2nd day of the New Year (substitute day)|14n,1er,1ov
Labour Day (substitute day)|2mq,1ov
Independence Day|@0301
Statehood Day|@1125
Day of the Establishment of the District|@0308
Republic Day|@0109
Victory Day|@0509
Dayton Agreement Day|@1121
=BA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n
=BA-BIH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p
=BA-BIH-W|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o
=BA-BRC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,q
=BA-SRP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k,l,m,n,r,s,t`;

export const BB = `New Year's Day|@0101
Errol Barrow Day|@0121
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Heroes Day|@0428
May Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Emancipation Day|@0801
Kadooment Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Independence Day|@1130
Christmas Day|@1225
Boxing Day|@1226
Public Holiday|14g,1er,a5,1eq,a5
=BB|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const BD = `Language Martyrs' Day|@0221
Mujib's Birthday & Children's Day|@0317
Independence Day|@0326
Bengali New Year's Day|@0414
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
May Day|@0501
Buddha's Birthday|@0519
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,9t,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1
Day of Ashura|5h,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
National Mourning Day|@0815
Krishna Janmashtami|@0824
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Durga Puja|@1008
Victory Day|@1216
Christmas Day|@1225
=BD|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const BE = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
National Holiday|@0721
Assumption|@0815
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=BE|0,1,2,3,4,5,6,7,8,9
=BE-BRU|0,1,2,3,4,5,6,7,8,9
=BE-DE|0,1,2,3,4,5,6,7,8,9
=BE-VLG|0,1,2,3,4,5,6,7,8,9
=BE-WAL|0,1,2,3,4,5,6,7,8,9`;

export const BF = `New Year's Day|@0101
Anniversary of the 1966 Upper Voltan coup d'état|@0103
International Women's Day|@0308
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Pentecost|3v,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0805
Assumption|@0815
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
All Saints' Day|@1101
Proclamation of the Republic|@1211
Christmas Day|@1225
=BF|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;

export const BG = `New Year's Day|@0101
Liberation Day|@0303
Good Friday|3f,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Sunday|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Easter Monday|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Labour Day|@0501
St. George's Day|@0506
Bulgarian Education and Culture, and Slavonic Literature Day|@0524
Unification Day|@0906
Independence Day|@0922
Christmas Eve|@1224
Christmas Day|@1225
=BG|0,1,2,3,4,5,6,7,8,9,a,b`;

export const BH = `New Year's Day|@0101
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Arafat Day|4m,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Feast of the Sacrifice (Eid al-Adha)|4n,1,1,9t,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Day of Ashura|5h,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
National Day|@1216
Accession Day|@1217
=BH|0,1,2,3,4,5,6,7,8,9`;

export const BI = `New Year's Day|@0101
Unity Day|@0205
Ntaryamira Day|@0406
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0701
Assumption|@0815
Rwagasore Day|@1013
Ndadaye Day|@1021
All Saints' Day|@1101
Christmas Day|@1225
=BI|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const BJ = `New Year's Day|@0101
Fête du Vodoun|@0110
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0801
Assumption|@0815
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
All Saints' Day|@1101
Christmas Day|@1225
=BJ|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const BL = `New Year's Day|@0101
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Victory Day|@0508
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bastille Day|@0714
Assumption|@0815
Abolition of Slavery|@1009
All Saints' Day|@1101
Armistice Day|@1111
Christmas Day|@1225
=BL|0,1,2,3,4,5,6,7,8,9,a,b`;

export const BM = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Bermuda Day|47,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
National Heroes Day|4o,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Emancipation Day|5x,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Somers' Day|5y,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Labour Day|6t,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Remembrance Day|@1111
Christmas Day|@1225
Boxing Day|@1226
=BM|0,1,2,3,4,5,6,7,8,9`;

export const BN = `New Year's Day|@0101
Chinese New Year|14,9u,ao,9u,9u,ao,9v,9u,ao,9v,ao,9u,9u,ao,9u,9u,ao
Laylat al-Mi'raj|12,9u,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u
National Day|@0223
First day of Ramadan|1y,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
Armed Forces Day|@0331
Nuzul Al-Quran|2e,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u,9u
End of Ramadan (Eid al-Fitr)|2s,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9t,1,1,9s,1,1,9s,1,1,9s,1,1,9s,1,1,9t,1,1,9t,1,1,9s,1,1
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Sultan's Birthday|@0715
Islamic New Year|58,9u,9v,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9v,9u
Birthday of Muhammad (Mawlid)|76,9u,9v,9u,9v,9v,9u,9u,9u,9u,9v,9v,9u,9v,9u,9u,9u
Christmas Day|@1225
=BN|0,1,2,3,4,5,6,7,8,9,a,b,c`;

export const BO = `New Year's Day|@0101
New Year's Day (substitutes)|2ti,1ov
Plurinational State Foundation Day|@0122
Plurinational State Foundation Day (substitutes)|2u3,1ov
Shrove Monday|16,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Shrove Tuesday|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Andean Amazonian Chaqueño New Year|@0621
Independence Day|@0806
Independence Day (substitutes)|1ao,1ov
All Souls' Day|@1102
Christmas Day|@1225
Andean Amazonic Chacoan New Year (substitutes)|p3,33m
Labour Day (substitutes)|2mp,1ov
Christmas Day (substitutes)|2tb,1ov
Beni Day|@1118
Beni Day (substitutes)|1np,1ov,1er
Cochabamba Day|@0914
Cochabamba Day (substitutes)|hb,1ov,1er
Chuquisaca Day|@0525
Chuquisaca Day (substitutes)|e7,1ov,1er
La Paz Day|@0716
La Paz Day (substitutes)|1a3,1ov
Pando Day|@0924
Pando Day (substitutes)|1c1,1ov
Oruro Day|@0210
Oruro Day (substitutes)|1q1,1ov
Potosí Day|@1110
Potosí Day (substitutes)|8r,1ov
Santa Cruz Day|@0924
Santa Cruz Day (substitutes)|1c1,1ov
Tarija Day|@0415
Tarija Day (substitutes)|1ho,1ov,1er
=BO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=BO-B|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i
=BO-C|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,j,k
=BO-H|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,l,m
=BO-L|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,n,o
=BO-N|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,p,q
=BO-O|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,r,s
=BO-P|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,t,u
=BO-S|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,v,w
=BO-T|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,x,y`;

export const BQ = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Kings Day|@0427
Labour Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Kingdom Day|@1215
Christmas Day|@1225
Boxing Day|@1226
Carnival Monday|16,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Rincon Day|@0430
Bonaire Day|@0906
Carnival Monday|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Saba Day|9g,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Emancipation Day|@0801
Statia Day|@1116
=BQ|0,1,2,3,4,5,6,7,8
=BQ-BO|0,1,2,3,4,5,6,7,8,9,a,b
=BQ-SA|0,1,2,3,4,5,6,7,8,c,d
=BQ-SE|0,1,2,3,4,5,6,7,8,e,f`;

export const BR = `New Year's Day|@0101
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Tiradentes' Day|@0421
Labour Day|@0501
Independence Day|@0907
Our Lady of Aparecida|@1012
All Souls' Day|@1102
Republic Day|@1115
Christmas Day|@1225
Election Day|7r,l,jn,l,jn,s,jn,l,jn,s,jg,s,jn,l,jn,s,jn,l
Black Awareness Day|@1120
Dia do evangélico|@0112
Alusivo ao Dia Internacional da Mulher|@0308
Aniversário do estado|@0615
Dia da Amazônia|@0905
São João|@0624
São Pedro|@0629
Emancipação política|@0916
Morte de Zumbi dos Palmares|@1120
Elevação do Amazonas à categoria de província|@0905
Dia de São José|@0319
Criação do Território Federal|@0913
Independência da Bahia|@0702
Data magna do estado|@0325
Fundação de Brasília|@0421
Dia do Evangélico|@1130
Dia de Nossa Senhora da Penha|2q,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Fundação da Cidade de Goiás|@0726
Lançamento da pedra fundamental de Goiânia|@1024
Nossa Senhora Auxiliadora|@0524
Adesão do Maranhão à independência do Brasil|@0728
Data magna do estado|@0421
Assumption|@0815
Immaculate Conception|@1208
Criação do estado|@1011
Adesão do Grão-Pará à independência do Brasil|@0815
Homenagem à memória do ex-presidente João Pessoa|@0726
Nossa Senhora das Neves|@0805
Revolução Pernambucana de 1817|1q,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Saint John's Day|@0624
Nossa Senhora do Carmo|@0716
Dia do Piauí|@1019
Emancipação política do estado do Paraná|@1219
Nossa Senhora da Luz dos Pinhais|@0908
Carnaval|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Dia de São Jorge|@0423
Dia de São Sebastião|@0120
Mártires de Cunhaú e Uruaçu|@1003
Criação do estado|@0104
Dia do evangélico|@0618
Criação do estado|@1005
Proclamação da República Rio-Grandense|@0920
Dia de Santa Catarina|67,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Dia de Santa Catarina de Alexandria|9b,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Emancipação política de Sergipe|@0708
Revolução Constitucionalista|@0709
City Birthday|@0125
Corpus Christi|46,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Dia da Consciência Negra|@1120
Autonomia do Estado|@0318
Nossa Senhora da Natividade|@0908
=BR|0,1,2,3,4,5,6,7,8,9,a
=BR-AC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e
=BR-AL|0,1,2,3,4,5,6,7,8,9,f,g,h,i
=BR-AM|0,1,2,3,4,5,6,7,8,9,j
=BR-AP|0,1,2,3,4,5,6,7,8,9,a,k,l
=BR-BA|0,1,2,3,4,5,6,7,8,9,a,m
=BR-CE|0,1,2,3,4,5,6,7,8,9,a,n
=BR-DF|0,1,3,4,5,6,7,8,9,a,o,p
=BR-ES|0,1,2,3,4,5,6,7,8,9,a,q
=BR-GO|0,1,2,3,4,5,6,7,8,9,a,r,s
=BR-GO-GOIANIA|0,1,2,3,4,5,6,7,8,9,a,r,s,t
=BR-MA|0,1,2,3,4,5,6,7,8,9,a,u
=BR-MG|0,1,3,4,5,6,7,8,9,a,v
=BR-MG-BH|0,1,3,4,5,6,7,8,9,a,v,w,x
=BR-MS|0,1,2,3,4,5,6,7,8,9,a,y
=BR-MT|0,1,2,3,4,5,6,7,8,9
=BR-PA|0,1,2,3,4,5,6,7,8,9,a,z
=BR-PB|0,1,2,3,4,5,6,7,8,9,a,10,11
=BR-PE|0,1,2,3,4,5,6,7,8,9,a,12
=BR-PE-RE|0,1,2,3,4,5,6,7,8,9,a,x,12,13,14
=BR-PI|0,1,2,3,4,5,6,7,8,9,a,15
=BR-PR|0,1,2,3,4,5,6,7,8,9,a,16
=BR-PR-CU|0,1,2,3,4,5,6,7,8,9,a,16,17
=BR-RJ|0,1,2,3,4,5,6,7,8,9,18,19
=BR-RJ-RJ|0,1,2,3,4,5,6,7,8,9,18,19,1a
=BR-RN|0,1,2,3,4,5,6,7,8,9,a,1b
=BR-RO|0,1,2,3,4,5,6,7,8,9,a,1c,1d
=BR-RR|0,1,2,3,4,5,6,7,8,9,a,1e
=BR-RS|0,1,2,3,4,5,6,7,8,9,a,1f
=BR-SC|0,1,2,3,4,5,6,7,8,9,a,1g,1h
=BR-SE|0,1,2,3,4,5,6,7,8,9,a,1i
=BR-SP|0,1,2,3,4,5,6,7,8,9,1j
=BR-SP-SP|0,1,2,3,4,5,6,7,8,9,1j,1k,1l,1m
=BR-TO|0,1,2,3,4,5,6,7,8,9,a,1e,1n,1o`;

export const BS = `New Year's Day|@0101
Majority Rule Day|@0110
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Whit Monday|3w,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Randol Fawkes Labour Day|4e,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Independence Day|@0710
Emancipation Day|61,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
National Heroes' Day|@1012
Christmas Day|@1225
Boxing Day|@1226
National Heroes' Day (substitute day)|7z,a4,1er,a4,1er
Majority Rule Day (substitute day)|km,a4,1er,1er,a4
Independence Day (substitute day)|zs,1er,a4,1er,a4
=BS|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const BW = `New Year's Day|@0101
New Year's Holiday|@0102
Public Holiday|1c8,7l,2j,10d,6n,7,7k,7l,2j,10d,6n,7,51,2j
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Saturday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Ascension Day|3l,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Sir Seretse Khama Day|@0701
President’s Day|5g,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
President’s Day Holiday|5h,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Botswana Day|@0930
Christmas Day|@1225
Family Day|@1226
=BW|0,1,2,3,4,5,6,7,8,9,a,b,c,d`;

export const BY = `New Year's Day|@0101
Christmas Day|6,9t,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t,d,9s,d,9s,d,9s,d,9t
International Women's Day|@0308
Commemoration Day|3q,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Labour Day|@0501
Victory Day|@0509
Independence Day|@0703
October Revolution Day|@1107
=BY|0,1,2,3,4,5,6,7`;

export const BZ = `New Year's Day|@0101
George Price Day|e,a6,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6
National Heroes and Benefactor Day|1y,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Saturday|2h,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|3d,a5,a5,a5,a6,a5,a5,a5,a6,a6,a4,a5,a6,a5,a5,a6,a5
Emancipation Day|5x,a5,a5,a6,a5,a5,a5,a5,a7,a4,a5,a5,a6,a5,a6,a4,a6
St. George's Caye Day|71,a5,a5,a5,a7,a4,a5,a5,a6,a5,a6,a4,a6,a5,a5,a5,a6
Independence Day|7c,a6,a4,a5,a6,a5,a5,a6,a5,a5,a5,a5,a7,a4,a5,a5,a6
Indigenous People’s Resistance Day|7z,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Garifuna Settlement Day|8z,a5,a5,a5,a7,a4,a5,a5,a6,a5,a6,a4,a6,a5,a5,a5,a6
Christmas Day|@1225
Boxing Day|@1226
Boxing Day (substitute day)|14g,1er,1ov
Christmas Day (substitute day)|2tc,1ov
=BZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`;
