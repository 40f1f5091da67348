// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  UA: `New Year|0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1;0,1
New Year (substitute day)|;;;3;2,3;;;;;2,3;2;;;;3;2,3;2
International Women's Day|1v;1u,1w;1u,1v;1u;1v;1u;1u;1u,1w;1v;1u;1u;1u;1v,1x;1u,1v;1u;1u;1v
Orthodox Easter|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
Orthodox Easter (substitute day)|3i;32;2u;3e;2z;2q;3a;2v;3f;36;2r;3b;33;2n;37;2z;3j
Labour Day|0501
Victory Day|0509
Pentecost|4u;4e;46;4q;4b;42;4m;47;4r;4i;43;4n;4f;3z;4j;4b;4v
Pentecost (substitute day)|4v;4f;47;4r;4c;43;4n;48;4s;4j;44;4o;4g;40;4k;4c;4w
Constitution Day|0628
Statehood Day|5g;5f;5f;5f;5g,5i;5f,5g;5f;5f;5g;5f;5f,5h;5f,5g;5g;5f;5f;5f;5g,5h
Independence Day|0824
Defenders of Ukraine Day|1001
Defenders of Ukraine Day (substitute day)|;;;;7n;;;;;7n;7m;;;;;7n;
Christmas Day|9z;9y;9y;9y,a0;9z;9y;9y;9y;9z,a1;9y,9z;9y;9y;9z;9y;9y,a0;9y,9z;9z
Independence Day (substitute day)|6m;6k;;;;;6l;6k;;;;;6l;;;;
Constitution Day (substitute day)|;50;4z;;;;;50;;;;;51;4z;;;
Victory Day (substitute day)|;;3m;3l;;;;;3m;;;;;3m;3l;;
Labour Day (substitute day)|;;;3f;;;;;3g;3e;;;;;3f;3e;
=UA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i`,
  UG: `New Year's Day|0101
Liberation Day|0126
Archbishop Janan Luwum Day|0216
International Women's Day|0308
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Easter Monday|2j;32;2n;2f;2z;2j;33;2v;2g;2z;2r;2c;2w;2n;37;2s;2k
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Martyr's Day|0603
National Heroes Day|0609
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|1009
Christmas Day|1225
Boxing Day|1226
=UG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`,
  US: `New Year's Day|0101
New Year's Day (substitute day)|;;;a4;;;;;a5;;1;;;;a4;;1
Martin Luther King Jr. Day|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
Washington's Birthday|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Memorial Day|43;41;40;46;45;43;42;41;47;45;44;43;42;40;46;45;44
Juneteenth|0619
Independence Day|0704
Labor Day|6t;6r;6x;6w;6v;6t;6s;6r;6x;6v;6u;6t;6s;6x;6w;6v;6u
Columbus Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Veterans Day|1111
Thanksgiving Day|98;96;95;94;93;91;97;96;95;93;92;91;97;95;94;93;92
Christmas Day|1225
Independence Day (substitute day)|;;53;55;;;;;56;;;;;53;55;;
Juneteenth (substitute day)|;;;4o;;;;;4p;4q;;;;;4o;4q;
Christmas Day (substitute day)|;;;9x;;;;;9y;9z;;;;;9x;9z;
Robert E. Lee/Martin Luther King Birthday|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
George Washington/Thomas Jefferson Birthday|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Confederate Memorial Day|34;39;38;37;36;34;33;39;38;36;35;34;3a;38;37;36;35
Jefferson Davis' birthday|4a;48;47;4d;4c;4a;49;48;4e;4c;4b;4a;49;47;4d;4c;4b
President's Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Seward's Day|2c;2h;2g;2f;2e;2c;2b;2h;2g;2e;2d;2c;2i;2g;2f;2e;2d
Indigenous Peoples' Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Alaska Day|1018
Dr. Martin Luther King Jr./ Civil Rights Day|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
Lincoln/Washington Presidents' Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Dr. Martin Luther King Jr./Robert E. Lee's Birthdays|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
George Washington's Birthday/Daisy Gatson Bates Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Christmas Eve|1224
Presidents' Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
César Chávez Day|0331
Day after Thanksgiving Day|99;97;96;95;94;92;98;97;96;94;93;92;98;96;95;94;93
César Chávez Day (substitute day)|2j;;;;;;2i;;;;;;;;;;
Washington-Lincoln Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Frances Xavier Cabrini Day|7s;7q;7p;7o;7n;7l;7r;7q;7p;7n;7m;7l;7r;7p;7o;7n;7m
Lincoln's Birthday|0212
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Day After Thanksgiving|99;97;96;95;94;92;98;97;96;94;93;92;98;96;95;94;93
Election Day|8l;;8i;;8n;;8k;;8i;;8m;;8k;;8h;;8m
Emancipation Day|0416
Susan B. Anthony Day|0215
Commemoration of America's 250th Birthday|;;1a;;;;;;;;;;;;;;
State Holiday|3b,99;39,97;38,96;37,95;36,94;3b,92;3a,98;39,97;38,96;36,94;35,93;3b,92;3a,98;38,96;37,95;36,94;3c,93
Washington's Birthday|1224
Washington's Birthday (substitute day)|;9z;;;;;;9z;;;;;a0;;;;
Prince Jonah Kuhio Kalanianaole Day|0326
Prince Jonah Kuhio Kalanianaole Day (substitute day)|;;;;2e;;;;;2b;2d;;;;;2b;
Kamehameha Day|0611
Kamehameha Day (substitute day)|;;;;4j;;;;;4g;4i;;;;;4g;
Statehood Day|6c;6a;6g;6f;6e;6c;6b;6a;6g;6e;6d;6c;6b;6g;6f;6e;6d
General Election Day|8l;;8i;;8n;;8k;;8i;;8m;;8k;;8h;;8m
Martin Luther King, Jr./ Idaho Human Rights Day|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
Casimir Pulaski Day|1r;1p;1o;1n;1t;1r;1q;1p;1o;1t;1s;1r;1q;1o;1n;1t;1s
Malcolm X Day|0519
Primary Election Day|3j;3h;3g;3f;3e;3j;3i;3h;3g;3e;3d;3j;3i;3g;3f;3e;3k
Election Day|8l;8j;8i;8h;8n;8l;8k;8j;8i;8n;8m;8l;8k;8i;8h;8n;8m
Lincoln's Birthday|99;97;96;95;94;92;98;97;96;94;93;92;98;96;95;94;93
New Year's Eve|1231
Mardi Gras|17;1q;1b;13;1n;17;1r;1j;14;1n;1f;10;1k;1b;1v;1g;18
Washington's Birthday/President's Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Patriots' Day|2x;32;31;30;2z;2x;2w;32;31;2z;2y;2x;33;31;30;2z;2y
Native American Heritage Day|99;97;96;95;94;92;98;97;96;94;93;92;98;96;95;94;93
Evacuation Day|0317
Bunker Hill Day|0617
Washington's and Lincoln's Birthday|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Martin Luther King's and Robert E. Lee's Birthdays|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
Confederate Memorial Day|3b;39;38;37;36;3b;3a;39;38;36;35;3b;3a;38;37;36;3c
Truman Day|0508
Lincoln's and Washington's Birthday|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Arbor Day|38;36;35;3b;3a;38;37;36;3c;3a;39;38;37;35;3b;3a;39
Presidents Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Nevada Day|8a;8f;8e;8d;8c;8a;89;8f;8e;8c;8b;8a;8g;8e;8d;8c;8b
Family Day|92;97;96;95;94;92;91;97;96;94;93;92;98;96;95;94;93
Martin Luther King, Jr./ Civil Rights Day|e;j;i;h;g;e;k;j;i;g;f;e;k;i;h;g;f
Day after Thanksgiving|99;97;96;95;94;92;98;97;96;94;93;92;98;96;95;94;93
Christmas Eve (substitute day)|;;;9w;9w;;;;9x;9w;9v;;;;9w;9w;
Flag Day|0614
Victory Day|68;66;65;64;6a;68;67;66;65;63;69;68;67;65;64;63;69
Confederate Memorial Day|0510
Boxing Day|1226
Native American Day|7z;7x;7w;7v;7u;7s;7y;7x;7w;7u;7t;7s;7y;7w;7v;7u;7t
Day after Christmas|1226
Washington and Lincoln Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
Pioneer Day|0724
Town Meeting Day|1s;1q;1p;1o;1u;1s;1r;1q;1p;1n;1t;1s;1r;1p;1o;1n;1t
Bennington Battle Day|6f;6d;6c;6b;6h;6f;6e;6d;6c;6a;6g;6f;6e;6c;6b;6a;6g
George Washington Day|1d;1b;1a;19;1f;1d;1c;1b;1a;1f;1e;1d;1c;1a;19;1f;1e
West Virginia Day|0620
Lincoln's Day|92;97;96;95;94;92;91;97;96;94;93;92;98;96;95;94;93
Primary Election Day|71;6z;6y;74;73;71;70;6z;75;73;72;71;70;6y;74;73;72
=US|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e
=US-AL|0,1,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i
=US-AK|0,1,2,4,5,6,7,9,a,b,c,d,e,j,k,l,m
=US-AZ|0,1,4,5,6,7,8,9,a,b,c,d,e,n,o
=US-AR|0,1,4,5,6,7,8,9,a,b,c,d,e,p,q,r
=US-CA|0,1,2,4,5,6,7,9,a,b,c,d,e,s,t,u,v
=US-CA-LA|0,1,2,4,5,6,7,9,a,b,c,d,e,s,t,u,v
=US-CO|0,1,2,4,5,6,7,9,a,b,c,d,e,w,x
=US-CT|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,y,z
=US-DE|0,1,2,4,5,6,7,9,a,b,c,d,e,z,10,11
=US-DC|0,1,2,3,4,5,6,7,9,a,b,c,d,e,l,12
=US-FL|0,1,2,4,5,6,7,9,a,b,c,d,e,10,13,14
=US-GA|0,1,2,4,5,6,7,8,9,a,b,c,d,e,15,16,17
=US-HI|0,1,2,4,5,6,7,9,a,b,c,d,e,s,z,18,19,1a,1b,1c,1d
=US-ID|0,1,4,5,6,7,8,9,a,b,c,d,e,j,1e
=US-IL|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,y,11,1f,1g
=US-IN|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,z,1h,1i,1j
=US-IA|0,1,2,3,4,5,6,7,9,a,b,c,d,e,l,y
=US-KS|0,1,2,4,5,6,7,8,9,a,b,c,d,e
=US-KY|0,1,2,4,5,6,7,8,9,a,b,c,d,e,r,1k
=US-LA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,z,11,1l
=US-LA-NO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,z,11,1l
=US-ME|0,1,2,4,5,6,7,8,9,a,b,c,d,e,l,1m,1n
=US-MD|0,1,2,4,5,6,7,8,9,a,b,c,d,e,j,1o
=US-MA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,1n,1p,1q
=US-MI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,r,1k
=US-MN|0,1,2,4,5,6,7,9,a,b,c,d,e,l,1r
=US-MS|0,1,3,4,5,6,7,8,9,a,b,c,d,e,1s,1t
=US-MO|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,y,1u
=US-MT|0,1,2,4,5,6,7,8,9,a,b,c,d,e,r,1i,1k,1v
=US-NE|0,1,2,4,5,6,7,8,9,a,b,c,d,e,j,1w
=US-NV|0,1,2,4,5,6,7,9,a,b,c,d,e,1x,1y,1z
=US-NH|0,1,4,5,6,7,9,a,b,c,d,e,j,11,20,21
=US-NJ|0,1,2,4,5,6,7,8,9,a,b,c,d,e,y,z,1i,1x
=US-NM|0,1,2,4,5,6,7,8,9,a,b,c,d,e,l,s,21
=US-NY|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,y,13,1i
=US-NC|0,1,2,4,5,6,7,9,a,b,c,d,e,r,z,21,22
=US-ND|0,1,2,4,5,6,7,8,9,a,b,c,d,e,s
=US-OH|0,1,2,4,5,6,7,8,9,a,b,c,d,e,w
=US-OK|0,1,2,4,5,6,7,8,9,a,b,c,d,e,s,21
=US-OR|0,1,2,4,5,6,7,8,9,a,b,c,d,e,1x
=US-PA|0,1,2,4,5,6,7,8,9,a,b,c,d,e,s,23
=US-RI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,24
=US-SC|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,25,26
=US-SD|0,1,2,4,5,6,7,9,a,b,c,d,e,s,27
=US-TN|0,1,2,4,5,6,7,8,9,a,b,c,d,e,j,r,z
=US-TX|0,1,2,4,5,6,7,8,9,a,b,c,d,e,r,s,21,28
=US-UT|0,1,2,4,5,6,7,8,9,a,b,c,d,e,29,2a
=US-VT|0,1,2,4,5,6,7,9,a,b,c,d,e,l,s,2b,2c
=US-VA|0,1,2,4,5,6,7,8,9,a,b,c,d,e,11,2d
=US-WA|0,1,2,4,5,6,7,8,9,a,b,c,d,e,s
=US-WV|0,1,2,4,5,6,7,8,9,a,b,c,d,e,j,13,2e,2f
=US-WI|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,13,1i,2g
=US-WY|0,1,2,4,5,6,7,8,9,a,b,c,d,e,j`,
  UY: `New Year's Day|0101
Maundy Thursday|2f;2y;2j;2b;2v;2f;2z;2r;2c;2v;2n;28;2s;2j;33;2o;2g
Good Friday|2g;2z;2k;2c;2w;2g;30;2s;2d;2w;2o;29;2t;2k;34;2p;2h
Labour Day|0501
Constitution Day|0718
Independence Day|0825
Christmas Day|1225
=UY|0,1,2,3,4,5,6`,
  UZ: `New Year's Day|0101
New Year's Day (substitute day)|;;;;2;;;;;2;1;;;;;2;1
International Women's Day|0308
Nowruz|0321
Eid al-Fitr|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Day of Memory and Honour|0509
Eid al-Adha|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Independence Day|0901
Teachers and Mentors Day|1001
Teachers and Mentors Day (substitute day)|;;;;7n;;;;;7n;7m;;;;;7n;
Constitution Day|1208
Eid al-Adha (substitute day)|4o;;;3s;;;2w;;;;;1d;;;h;;
Independence Day (substitute day)|6t;;;;;6t;6s;;;;;6t;;;;;6u
Constitution Day (substitute day)|9j;;;;;9j;9i;;;;;9j;;;;;9k
International Women's Day (substitute day)|;1w;1v;;;;;1w;;;;;1x;1v;;;
Eid al-Fitr (substitute day)|;2h;;;1m;;;;;2;;9c;;8o;;;7t
Nowruz (substitute day)|;;29;28;;;;;29;;;;;29;28;;
Day of Memory and Honour (substitute day)|;;3m;3l;;;;;3m;;;;;3m;3l;;
=UZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`,
};
