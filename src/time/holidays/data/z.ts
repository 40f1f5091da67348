// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  ZA: `New Year's Day|0101
Public Holiday|4o;39;65;28,a0;7g;9q;4n;39;29,a1;3d;1,7f;9q;3a;65;28,a0;3d;1,9r
Human Rights Day|0321
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Family Day|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Freedom Day|0427
Workers' Day|0501
Youth Day|0616
National Women's Day|0809
Heritage Day|0924
Day of Reconciliation|1216
Christmas Day|1225
Day of Goodwill|1226
Voting Day|45;;;;;;;;;;;;;;;;
=ZA|0,1,2,3,4,5,6,7,8,9,a,b,c,d`,
  ZM: `New Year's Day|0101
New Year's Day (substitute day)|;;;;;;;;;;1;;;;;;1
Women’s Day|0309
Youth Day|0312
Youth Day (substitute day)|;;;;20;;;;;;1z;;;;;;
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Kenneth Kaunda Day|3b;39;39;39;3a;39;3a;39;3a;39;39;39;3a;39;39;39;3a
Labour Day|0501
African Freedom Day|0525
Heroes' Day|52;57;56;55;54;52;51;57;56;54;53;52;58;56;55;54;53
Unity Day|53;58;57;56;55;53;52;58;57;55;54;53;59;57;56;55;54
Farmers' Day|61;5z;5y;5x;63;61;60;5z;5y;5w;62;61;60;5y;5x;5w;62
National Day of Prayers|1018
Independence Day|1024
Christmas Day|1225
African Freedom Day (substitute day)|;41;;;;;;41;;;;;42;;;;
National Day of Prayers (substitute day)|;;83;;;;;;;;;;;83;;;
Independence Day (substitute day)|;;;89;;;;;8a;;;;;;89;;
Labour Day (substitute day)|;;;;;;;;;3d;;;;;;3d;
Christmas Day (substitute day)|;;;;;;;;;9z;;;;;;9z;
=ZM|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i,j,k`,
  ZW: `New Year's Day|0101
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
Independence Day|0418
Labour Day|0501
Africa Day|0525
Defence Forces Day|69;67;66;65;64;69;68;67;66;64;63;69;68;66;65;64;6a
Heroes' Day|68;66;65;64;6a;68;67;66;65;63;69;68;67;65;64;63;69
Unity Day|1222
Christmas Day|1225
Boxing Day|1226
=ZW|0,1,2,3,4,5,6,7,8,9,a`,
};
