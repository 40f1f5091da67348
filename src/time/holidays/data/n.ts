// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  NA: `New Year's Day|0101
Public Holiday|;3g,41;;28,a0;9l;6m;;3g,41;29,a1;3d;1,9k;6m;3h,42;;28,a0;3d;1,6n
Independence Day|0321
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Workers Day|0501
Cassinga Day|0504
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Africa Day|0525
Heroes' Day|0826
Human Rights Day|1210
Christmas Day|1225
Family Day|1226
=NA|0,1,2,3,4,5,6,7,8,9,a,b,c`,
  NC: `Jour de l'an|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Victory Day|0508
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Bastille Day|0714
Assumption|0815
New Caledonia Day|0924
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
=NC|0,1,2,3,4,5,6,7,8,9,a,b`,
  NE: `New Year's Day|0101
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Laylat al-Qadr|2o;2d;22;1s;1h;15;u;k;9,a4;9s;9h;96;8v;8k;8a;7z;7o
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Concord Day|0424
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Independence Day|0803
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Republic Day|1218
Christmas Day|1225
=NE|0,1,2,3,4,5,6,7,8,9,a,b`,
  NF: `New Year's Day|0;0;0;0;0,2;0;0;0;0;0,2;0,1;0;0;0;0;0,2;0,1
Australia Day|p;q;p;p;p;p;r;q;p;p;p;p;r;p;p;p;p
Foundation Day|1t;1s;1s;1s,1u;1t;1s;1s;1s;1t,1v;1s,1t;1s;1s;1t;1s;1s,1u;1s,1t;1t
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Anzac Day|0425
Anniversary (Bounty) Day|4h;4f;4e;4e;4f;4e;4g;4f;4f;4e;4e;4e;4g;4e;4e;4e;4f
King's Birthday|4o;4m;4l;4k;4j;4h;4n;4m;4l;4j;4i;4h;4n;4l;4k;4j;4i
Norfolk Island Agricultural Show|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Thanksgiving Day|97;95;94;93;99;97;96;95;94;99;98;97;96;94;93;99;98
Christmas Day|1225
Boxing Day|1226
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
=NF|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  NG: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Id el Fitr|2s,2t;2g,2h;26,27;1v,1w;1k,1l;18,19;y,z;n,o;d,e;1,2,9w,9x;9l,9m;9a,9b;8z,90;8n,8o;8d,8e;83,84;7s,7t
Worker's Day|0501
Children's Day|0527
Democracy Day|0612
Id el Kabir|4n,4o;4c,4d;42,43;3r,3s;3h,3i;35,36;2u,2v;2j,2k;29,2a;1x,1y;1n,1o;1c,1d;11,12;p,q;f,g;4,5,9z,a0;9o,9p
Islamic New Year|58;4w;4m;4c;41;3p;3e;34;2t;2i;27;1x;1m;1a;z;p;e
Birthday of Muhammad (Mawlid)|76;6u;6k;69;5z;5o;5d;52;4r;4f;45;3v;3k;39;2y;2n;2c
Independence Day|1001
National Youth Day|1101
Christmas Day|1225
Boxing Day|1226
Worker's Day (substitute day)|;;;3e;;;;;3f;;;;;;3e;;
Democracy Day (substitute day)|;;;4k;;;;;4l;;;;;;4k;;
=NG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f`,
  NI: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Children's Day|0601
Revolution Day|0719
Battle of San Jacinto|0914
Independence Day|0915
Indigenous Resistance Day|1012
Immaculate Conception|1208
Christmas Day|1225
=NI|0,1,2,3,4,5,6,7,8,9,a`,
  NL: `New Year's Day|0101
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
King's Day|39;37;38;38;39;38;38;37;39;38;38;38;38;38;38;38;39
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Christmas Day|1225
Boxing Day|1226
=NL|0,1,2,3,4,5,6,7,8
=NL-GR|0,1,2,3,4,5,6,7,8
=NL-GR-GRN|0,1,2,3,4,5,6,7,8
=NL-NH|0,1,2,3,4,5,6,7,8
=NL-NH-ALK|0,1,2,3,4,5,6,7,8
=NL-ZH|0,1,2,3,4,5,6,7,8
=NL-ZH-BRL|0,1,2,3,4,5,6,7,8
=NL-ZH-LDN|0,1,2,3,4,5,6,7,8`,
  NO: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Labour Day|0501
Constitution Day|0517
Ascension Day|3l;44;3p;3h;41;3l;45;3x;3i;41;3t;3e;3y;3p;49;3u;3m
Pentecost|3v;4e;3z;3r;4b;3v;4f;47;3s;4b;43;3o;48;3z;4j;44;3w
Whit Monday|3w;4f;40;3s;4c;3w;4g;48;3t;4c;44;3p;49;40;4k;45;3x
Christmas Day|1225
Boxing Day|1226
=NO|0,1,2,3,4,5,6,7,8,9,a,b`,
  NZ: `New Year's Day|0101
Day after New Year's Day|0102
New Year's Day (substitute day)|;;;;2;;;;;2;2;;;;;2;2
Waitangi Day|0206
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
ANZAC Day|0425
King's Birthday|4a;48;47;4d;4c;4a;49;48;4e;4c;4b;4a;49;47;4d;4c;4b
Matariki|4z;4q;5a;4v;5f;56;4r;5b;53;4u;57;4z;5j;5a;4v;5f;57
Labour Day|8d;8b;8a;89;88;86;8c;8b;8a;88;87;86;8c;8a;89;88;87
Christmas Day|1225
Boxing Day|1226
ANZAC Day (substitute day)|;;38;37;;;;;38;;;;;38;37;;
Boxing Day (substitute day)|;;a1;a1;;;;;a2;;;;;a1;a1;;
Day after New Year's Day (substitute day)|;;;3;3;;;;;3;;;;;3;3;
Waitangi Day (substitute day)|;;;12;11;;;;;11;;;;;12;11;
Christmas Day (substitute day)|;;;a0;;;;;a1;a0;;;;;a0;a0;
Provincial anniversary day|s;q;p;v;u;s;r;q;p;u;t;s;r;p;v;u;t
Christchurch Show Day|8v;8t;8s;8r;8x;8v;8u;8t;8s;8q;8w;8v;8u;8s;8r;8q;8w
Provincial anniversary day|9c;9a;99;98;97;9c;9b;9a;99;97;96;9c;9b;99;98;97;9d
Provincial anniversary day|8a;88;87;86;85;83;89;88;87;85;84;83;89;87;86;85;84
Provincial anniversary day|8k;8i;8h;8g;8f;8d;8j;8i;8h;8f;8e;8d;8j;8h;8g;8f;8e
Provincial anniversary day|l;j;i;o;n;l;k;j;i;n;m;l;k;i;o;n;m
Provincial anniversary day|s;x;w;v;u;s;y;x;w;u;t;s;y;w;v;u;t
Provincial anniversary day|2c;2a;29;28;27;2c;2b;2a;29;27;26;2j;2b;29;28;27;2d
Provincial anniversary day|2k;33;2o;2g;30;2k;34;2w;2h;30;2s;2d;2x;2o;38;2t;2l
Provincial anniversary day|1y;1w;1v;1u;20;1y;1x;1w;1v;20;1z;1y;1x;1v;1u;20;1z
Provincial anniversary day|9c;9a;99;98;9e;9c;9b;9a;99;97;9d;9c;9b;99;98;97;9d
=NZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g
=NZ-AUK|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-BOP|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-CAN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,i
=NZ-CAN-TIMARU|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,i
=NZ-CIT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,j
=NZ-GIS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-HKB|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,k
=NZ-MBH|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,l
=NZ-MWT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,m
=NZ-NSN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,n
=NZ-NTL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-OTA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,o
=NZ-STL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,p
=NZ-TAS|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,n
=NZ-TKI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,q
=NZ-WKO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h
=NZ-WGN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,m
=NZ-WTC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,r
=NZ-WTC-BULLER|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,r`,
};
