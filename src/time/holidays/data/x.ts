// Written by scripts/holidays.js from date-holidays 3.37.0. Do not edit. CC BY-SA 3.0, see NOTICE.

export const countries: Readonly<Record<string, string>> = {
  XK: `New Year's Day|0101
Orthodox Christmas|0107
Independence Day|0217
Constitution Day|0409
Easter Sunday|2i;31;2m;2e;2y;2i;32;2u;2f;2y;2q;2b;2v;2m;36;2r;2j
Orthodox Easter|3h;31;2t;3d;2y;2p;39;2u;3e;35;2q;3a;32;2m;36;2y;3i
End of Ramadan (Eid al-Fitr)|2s;2g;26;1v;1k;18;y;n;d;1,9w;9l;9a;8z;8n;8d;83;7s
Labour Day|0501
Europe Day|0509
Feast of the Sacrifice (Eid al-Adha)|4n;4c;42;3r;3h;35;2u;2j;29;1x;1n;1c;11;p;f;4,9z;9o
Christmas Day|1225
=XK|0,1,2,3,4,5,6,7,8,9,a`,
};
