// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const XK = `New Year's Day|@0101
Orthodox Christmas|@0107
Independence Day|@0217
Constitution Day|@0409
Easter Sunday|2i,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap,9q,9x
Orthodox Easter|3h,9q,9x,ap,9q,9x,ap,9q,ap,9x,9q,ap,9x,9q,ap,9x,ap
End of Ramadan (Eid al-Fitr)|2s,9u,9v,9u,9u,9u,9v,9u,9v,9u,9v,9u,9u,9u,9u,9v,9v,9u
Labour Day|@0501
Europe Day|@0509
Feast of the Sacrifice (Eid al-Adha)|4n,9v,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u,9u,9u,9v,9u,9v,9u
Christmas Day|@1225
=XK|0,1,2,3,4,5,6,7,8,9,a`;
