// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const UA = `New Year|0,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1,a5,1,a4,1,a4,1,a4,1
New Year (substitute day)|uj,a4,1,1eq,1,a4,14m,a4,1,a4
International Women's Day|1v,a5,2,a3,1,a4,a6,a5,a5,a5,2,a4,a5,a5,a5,a6,2,a3,1,a4,a5,a6
Orthodox Easter|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Orthodox Easter (substitute day)|3i,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Labour Day|@0501
Victory Day|@0509
Pentecost|4u,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Pentecost (substitute day)|4v,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
Constitution Day|@0628
Statehood Day|5g,a5,a5,a5,a6,2,a3,1,a4,a5,a6,a5,a5,2,a3,1,a5,a5,a5,a5,a6,1
Independence Day|@0824
Defenders of Ukraine Day|@1001
Defenders of Ukraine Day (substitute day)|1c8,1er,a4,1er
Christmas Day|9z,a5,a5,a5,2,a4,a5,a5,a5,a6,2,a3,1,a4,a5,a6,a5,a5,2,a3,1,a5
Independence Day (substitute day)|6m,a4,1er,a4,1er
Constitution Day (substitute day)|f6,a4,1er,1er,a4
Victory Day (substitute day)|nx,a4,1er,1er,a4
Labour Day (substitute day)|xv,1er,a4,1er,a4
=UA|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h,i`;

export const UG = `New Year's Day|@0101
Liberation Day|@0126
Archbishop Janan Luwum Day|@0216
International Women's Day|@0308
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Easter Monday|2j,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Martyr's Day|@0603
National Heroes Day|@0609
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@1009
Christmas Day|@1225
Boxing Day|@1226
=UG|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e`;

export const US = `New Year's Day|@0101
New Year's Day (substitute day)|14k,1er,a7,1eo,a7
Martin Luther King Jr. Day|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Washington's Birthday|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Memorial Day|43,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Juneteenth|@0619
Independence Day|@0704
Labor Day|6t,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
Columbus Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Veterans Day|@1111
Thanksgiving Day|98,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Day|@1225
Independence Day (substitute day)|pe,a7,1er,1eo,a7
Juneteenth (substitute day)|z4,1er,a7,1eo,a7
Christmas Day (substitute day)|14d,1er,a7,1eo,a7
Robert E. Lee/Martin Luther King Birthday|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
George Washington/Thomas Jefferson Birthday|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Confederate Memorial Day|34,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Jefferson Davis' birthday|4a,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
President's Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Seward's Day|2c,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Indigenous Peoples' Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Alaska Day|@1018
Dr. Martin Luther King Jr./ Civil Rights Day|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Lincoln/Washington Presidents' Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Dr. Martin Luther King Jr./Robert E. Lee's Birthdays|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
George Washington's Birthday/Daisy Gatson Bates Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Christmas Eve|@1224
Presidents' Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
César Chávez Day|@0331
Day after Thanksgiving Day|99,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
César Chávez Day (substitute day)|2j,1ov
Washington-Lincoln Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Frances Xavier Cabrini Day|7s,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Lincoln's Birthday|@0212
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Day After Thanksgiving|99,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Election Day|8l,k8,kf,k8,k8,kf,k8,k8,kf
Emancipation Day|@0416
Susan B. Anthony Day|@0215
Commemoration of America's 250th Birthday|ll
State Holiday|3b,5y,46,5y,46,5y,46,5y,46,5y,4d,5r,4d,5y,46,5y,46,5y,46,5y,46,5y,4d,5r,4d,5y,46,5y,46,5y,46,5y,4d,5r
Washington's Birthday|@1224
Washington's Birthday (substitute day)|k5,1ov,1er
Prince Jonah Kuhio Kalanianaole Day|@0326
Prince Jonah Kuhio Kalanianaole Day (substitute day)|16z,1eo,a7,1eo
Kamehameha Day|@0611
Kamehameha Day (substitute day)|194,1eo,a7,1eo
Statehood Day|6c,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4
General Election Day|8l,k8,kf,k8,k8,kf,k8,k8,kf
Martin Luther King, Jr./ Idaho Human Rights Day|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Casimir Pulaski Day|1r,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Malcolm X Day|@0519
Primary Election Day|3j,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Election Day|8l,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Lincoln's Birthday|99,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
New Year's Eve|@1231
Mardi Gras|17,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Washington's Birthday/President's Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Patriots' Day|2x,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Native American Heritage Day|99,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Evacuation Day|@0317
Bunker Hill Day|@0617
Washington's and Lincoln's Birthday|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Martin Luther King's and Robert E. Lee's Birthdays|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Confederate Memorial Day|3b,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab
Truman Day|@0508
Lincoln's and Washington's Birthday|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Arbor Day|38,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
Presidents Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Nevada Day|8a,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Family Day|92,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Martin Luther King, Jr./ Civil Rights Day|e,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Day after Thanksgiving|99,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Christmas Eve (substitute day)|14c,a5,14m,a5,a4,14m,a5
Flag Day|@0614
Victory Day|68,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Confederate Memorial Day|@0510
Boxing Day|@1226
Native American Day|7z,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4
Day after Christmas|@1226
Washington and Lincoln Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
Pioneer Day|@0724
Town Meeting Day|1s,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
Bennington Battle Day|6f,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab
George Washington Day|1d,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4
West Virginia Day|@0620
Lincoln's Day|92,ab,a4,a4,a4,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4
Primary Election Day|71,a4,a4,ab,a4,a4,a4,a4,ab,a4,a4,a4,a4,a4,ab,a4,a4
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
=US-WY|0,1,2,4,5,6,7,8,9,a,b,c,d,e,j`;

export const UY = `New Year's Day|@0101
Maundy Thursday|2f,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Good Friday|2g,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Labour Day|@0501
Constitution Day|@0718
Independence Day|@0825
Christmas Day|@1225
=UY|0,1,2,3,4,5,6`;

export const UZ = `New Year's Day|@0101
New Year's Day (substitute day)|14n,1er,a4,1er,a4
International Women's Day|@0308
Nowruz|@0321
Eid al-Fitr|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Day of Memory and Honour|@0509
Eid al-Adha|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Independence Day|@0901
Teachers and Mentors Day|@1001
Teachers and Mentors Day (substitute day)|1c8,1er,a4,1er
Constitution Day|@1208
Eid al-Adha (substitute day)|4o,tk,tk,1d7,tk
Independence Day (substitute day)|6t,1er,a4,1er,1er
Constitution Day (substitute day)|9j,1er,a4,1er,1er
International Women's Day (substitute day)|c2,a4,1er,1er,a4
Eid al-Fitr (substitute day)|cn,tk,1d7,tk,jn,tk
Nowruz (substitute day)|mk,a4,1er,1er,a4
Day of Memory and Honour (substitute day)|nx,a4,1er,1er,a4
=UZ|0,1,2,3,4,5,6,7,8,9,a,b,c,d,e,f,g,h`;
