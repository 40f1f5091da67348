// Written by scripts/zones.js from the tz database (public domain) as moment-timezone packs it. Do not edit.

/** The tz database's version. */
export const tzVersion = '2026f';

/** The first year that is exact; before it a zone keeps the offset it had then. */
export const firstYear = 2015;

/**
 * A line for all zones that agree: `types|changes|rules| names `. Types are `abbreviation:minutesEast`, the
 * first one in force on 1 January of the first year. Changes are a type's digit and the minutes since the
 * last change in base 36. Rules are the year they start in and two of `month.firstDay.weekday.minute.type`.
 */
export const table = `
GMT:0||| Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Etc/GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich GMT GMT+0 GMT-0 GMT0 Greenwich Iceland 
EAT:180||| Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Indian/Antananarivo Indian/Comoro Indian/Mayotte 
CET:60||| Africa/Algiers Africa/Tunis 
WAT:60||| Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo 
CAT:120||| Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo 
EET:120,EEST:180||2023,4.24.4.0.1,10.26.4.0.0| Africa/Cairo Egypt 
+00:0,+01:60|12orc,02dk0,112w0,030w0,14r40,025s0,112w0,03gg0,14jc0,01q80,11ao0,03o80,14jc0,01ig0,112w0,09xs0,112w0,09q00,11ao0,09q00,112w0,09q00,11ao0,09q00,112w0,09xs0,112w0,09q00,11ao0,09q00,112w0,05m6c|| Africa/Casablanca Africa/El_Aaiun 
CET:60,CEST:120||2015,3.25.6.120.1,10.25.6.180.0| Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen CET Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich MET Poland 
SAST:120||| Africa/Johannesburg Africa/Maseru Africa/Mbabane 
EAT:180,CAT:120|11wlv0|| Africa/Juba 
EAT:180,CAT:120|1vxv0|| Africa/Khartoum 
GMT:0,WAT:60|1xtto,0b9k0|| Africa/Sao_Tome 
EET:120||| Africa/Tripoli Europe/Kaliningrad Libya 
CAT:120,WAT:60|12wg0,04r5o,16hac,04r5o,16hac,04r5o|| Africa/Windhoek 
HST:-600,HDT:-540||2015,3.8.6.120.1,11.1.6.120.0| America/Adak America/Atka US/Aleutian 
AKST:-540,AKDT:-480||2015,3.8.6.120.1,11.1.6.120.0| America/Anchorage America/Juneau America/Nome America/Sitka America/Yakutat US/Alaska 
AST:-240||| America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Kralendijk America/Lower_Princes America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin 
-03:-180||| America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Bahia America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Paramaribo America/Recife America/Rosario America/Santarem Antarctica/Rothera Atlantic/Stanley Etc/GMT+3 
-03:-180,-04:-240|12h10,061to,15eec,05u1o,15eec,05u1o,15eec,061to,156mc,061to,156mc,061to,15eec,05u1o,15eec,05u1o,15eec,05u1o,15eec,061to|| America/Asuncion 
EST:-300||| America/Atikokan America/Cayman America/Coral_Harbour America/Jamaica America/Panama EST Jamaica 
CST:-360,CDT:-300|12wtc,069ic,14yxo,06hac,14r5o,06hac,14r5o,06hac,14yxo,069ic,14yxo,069ic,14yxo,06hac,14r5o,06hac|| America/Bahia_Banderas America/Merida America/Mexico_City America/Monterrey Mexico/General 
CST:-360||| America/Belize America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Regina America/Swift_Current America/Tegucigalpa Canada/Saskatchewan 
-04:-240||| America/Boa_Vista America/Guyana America/La_Paz America/Manaus America/Porto_Velho Brazil/West Etc/GMT+4 
-05:-300||| America/Bogota America/Eirunepe America/Guayaquil America/Lima America/Porto_Acre America/Rio_Branco Brazil/Acre Etc/GMT+5 
MST:-420,MDT:-360||2015,3.8.6.120.1,11.1.6.120.0| America/Boise America/Cambridge_Bay America/Denver America/Shiprock MST7MDT Navajo US/Mountain 
-03:-180,-04:-240|11lx0,07cho,13vyc,07cho,13vyc,07cho,13vyc,07zto,138mc|| America/Campo_Grande America/Cuiaba 
CST:-360,EST:-300|1ytc|| America/Cancun 
-0430:-270,-04:-240|1f0bo|| America/Caracas 
CST:-360,CDT:-300||2015,3.8.6.120.1,11.1.6.120.0| America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Rankin_Inlet America/Resolute CST6CDT US/Central US/Indiana-Starke 
MST:-420,MDT:-360,CST:-360|12wv0,069ic,14yxo,06hac,14r5o,06hac,14r5o,06hac,14yxo,069ic,14yxo,069ic,14yxo,06hac,14r5o,26hac|| America/Chihuahua 
MST:-420,MDT:-360,CST:-360|121r0,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,143to,07cec,13w1o,274mc,0yco|2023,3.8.6.120.1,11.1.6.120.0| America/Ciudad_Juarez 
-03:-180,-04:-240|1ffp0,02t5o,18fac,02t5o,18fac,02t5o,17cec,04r5o,16hac,04r5o,16hac,04r5o,16hac,04yxo,169ic,04r5o,16p2c,04r5o|| America/Coyhaique 
MST:-420||| America/Creston America/Dawson_Creek America/Hermosillo America/Phoenix MST US/Arizona 
PST:-480,PDT:-420,MST:-420|121so,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,27cb0|| America/Dawson America/Whitehorse Canada/Yukon 
EST:-300,EDT:-240||2015,3.8.6.120.1,11.1.6.120.0| America/Detroit America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Pangnirtung America/Thunder_Bay America/Toronto Canada/Eastern EST5EDT US/East-Indiana US/Eastern US/Michigan 
MST:-420,MDT:-360,CST:-360|121r0,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,27cec|| America/Edmonton America/Inuvik America/Yellowknife Canada/Mountain 
PST:-480,PDT:-420||2015,3.8.6.120.1,11.1.6.120.0| America/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana Mexico/BajaNorte PST8PDT US/Pacific 
PST:-480,MST:-420|121so|| America/Fort_Nelson 
AST:-240,ADT:-180||2015,3.8.6.120.1,11.1.6.120.0| America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda Canada/Atlantic 
-03:-180,-02:-120,-01:-60|12opo,06hc0,14r40,06p40,14jc0,06p40,14jc0,06p40,14r40,06hc0,14r40,06hc0,14r40,06p40,14jc0,06p40,14jc0|2024,3.24.5.1380.2,10.25.6.0.1| America/Godthab America/Nuuk 
EST:-300,AST:-240,EDT:-240|121no,2xx40,07cec|2019,3.8.6.120.2,11.1.6.120.0| America/Grand_Turk 
CST:-300,CDT:-240|121kc,07cg0,143s0,07cg0,13w00,07cg0,13w00,07cg0,13w00,07cg0,13w00,07cg0,143s0,07cg0,13w00,07cg0,13w00,07cg0,13w00,07cg0,13w00,07cg0,13w00,0iso0|2028,3.8.6.0.1,11.1.6.60.0| America/Havana Cuba 
MST:-420,MDT:-360|12wv0,069ic,14yxo,06hac,14r5o,06hac,14r5o,06hac,14yxo,069ic,14yxo,069ic,14yxo,06hac,14r5o,06hac|| America/Mazatlan Mexico/BajaSur 
PST:-480,AKST:-540,AKDT:-480|19e8o,243to,17cec,23w1o,17cec,23w1o,07cec,12dk0,21iho,17cec|2020,3.8.6.120.2,11.1.6.120.1| America/Metlakatla 
-03:-180,-02:-120||2015,3.8.6.120.1,11.1.6.120.0| America/Miquelon 
-02:-120,-03:-180|121io|| America/Montevideo 
-02:-120||| America/Noronha Atlantic/South_Georgia Brazil/DeNoronha Etc/GMT+2 
MST:-420,MDT:-360,CST:-360,CDT:-300|121r0,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,143to,07cec,13w1o,274mc|2023,3.8.6.120.3,11.1.6.120.2| America/Ojinaga 
EST:-300,EDT:-240|121no,07cec|2017,3.8.6.120.1,11.1.6.120.0| America/Port-au-Prince 
-03:-180,-04:-240|1ffp0,02t5o|| America/Punta_Arenas Antarctica/Palmer 
CST:-360,CDT:-300,EST:-300|121pc,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,27cec|| America/Rainy_River America/Winnipeg Canada/Central 
-03:-180,-04:-240|1ffp0,02t5o,18fac,02t5o,18fac,02t5o,17cec,04r5o,16hac,04r5o,16hac,04r5o,16hac,04yxo|2023,4.2.6.0.1,9.2.6.0.0| America/Santiago Chile/Continental 
-02:-120,-03:-180|11lvc,07cho,13vyc,07cho,13vyc,07cho,13vyc,07zto,138mc|| America/Sao_Paulo Brazil/East 
-01:-60,+00:0,-02:-120|12opo,06hc0,14r40,06p40,14jc0,06p40,14jc0,06p40,14r40,06hc0,14r40,06hc0,14r40,06p40,14jc0,06p40,14jc0,06p40,2b8g0|2025,3.24.5.1380.0,10.25.6.0.2| America/Scoresbysund 
NST:-210,NDT:-150||2015,3.8.6.120.1,11.1.6.120.0| America/St_Johns Canada/Newfoundland 
PST:-480,PDT:-420,MST:-420|121so,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,143to,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,07cec,13w1o,27cec|| America/Vancouver Canada/Pacific 
+08:480,+11:660|1kcyo,0fl5o,16hh0,04ypc,167h0,04t70,16hc1,04yqz,169p1,04yqz,169p1,04vjz|| Antarctica/Casey 
+07:420||| Antarctica/Davis Asia/Bangkok Asia/Ho_Chi_Minh Asia/Krasnoyarsk Asia/Novokuznetsk Asia/Phnom_Penh Asia/Saigon Asia/Vientiane Etc/GMT-7 Indian/Christmas 
+10:600||| Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok Etc/GMT-10 Pacific/Chuuk Pacific/Port_Moresby Pacific/Truk Pacific/Yap 
AEDT:660,AEST:600||2015,4.1.6.180.1,10.1.6.120.0| Antarctica/Macquarie Australia/ACT Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW Australia/Sydney Australia/Tasmania Australia/Victoria 
+05:300||| Antarctica/Mawson Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Dushanbe Asia/Oral Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg Etc/GMT-5 Indian/Kerguelen Indian/Maldives 
NZDT:780,NZST:720||2015,4.1.6.180.1,9.24.6.120.0| Antarctica/McMurdo Antarctica/South_Pole NZ Pacific/Auckland 
+03:180||| Antarctica/Syowa Asia/Aden Asia/Baghdad Asia/Bahrain Asia/Kuwait Asia/Qatar Asia/Riyadh Etc/GMT-3 Europe/Minsk 
+00:0,+02:120||2015,3.25.6.60.1,10.25.6.180.0| Antarctica/Troll 
+07:420,+05:300|12t0fo|| Antarctica/Vostok 
+06:360,+05:300|12vam0|| Asia/Almaty Asia/Qostanay 
EET:120,EEST:180,+03:180|12mco,06p40,14r40,06hc0,14r40,06hc0,14r40,06hc0,14r40,06hc0,14r40,06p40,14jc0,06p40,13o80,27k80|| Asia/Amman 
+12:720||| Asia/Anadyr Asia/Kamchatka Etc/GMT-12 Kwajalein Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis 
+04:240,+05:300|12oo0,06hc0|| Asia/Baku 
+06:360,+07:420|1dwxc|| Asia/Barnaul 
EET:120,EEST:180||2015,3.25.6.0.1,10.25.6.0.0| Asia/Beirut 
+06:360||| Asia/Bishkek Asia/Dacca Asia/Dhaka Asia/Kashgar Asia/Omsk Asia/Thimbu Asia/Thimphu Asia/Urumqi Etc/GMT-6 Indian/Chagos 
+08:480||| Asia/Brunei Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Singapore Etc/GMT-8 Singapore 
IST:330||| Asia/Calcutta Asia/Kolkata 
+08:480,+09:540|1dwu0|| Asia/Chita 
+08:480,+09:540|12na0,05m30,15md0,05m30|| Asia/Choibalsan Asia/Ulaanbaatar Asia/Ulan_Bator 
CST:480||| Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Macao Asia/Macau Asia/Shanghai Asia/Taipei PRC ROC 
+0530:330||| Asia/Colombo 
EET:120,EEST:180,+03:180|12mco,06p2c,14jdo,06p2c,14r5o,06hac,14r5o,06hac,14r5o,06hac,14r5o,06p2c,14jdo,06p2c,14jdo,26p2c|| Asia/Damascus 
+09:540||| Asia/Dili Asia/Khandyga Asia/Yakutsk Etc/GMT-9 Pacific/Palau 
+04:240||| Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Etc/GMT-4 Europe/Samara Indian/Mahe Indian/Mauritius Indian/Reunion 
EET:120,EEST:180,+03:180|12opo,06hc0,14r40,2535c,0cueo|2018,3.25.6.180.1,10.25.6.240.0| Asia/Famagusta 
EET:120,EEST:180|12ngo,06g80,14s9o,06p2c,14jdo,06p2c,14jdo,06p2c,14q00,06iec,14r5o,06hc0,14r40,06o00,14lk0,06o1o,15m9o,05m6c,15eho,05tyc,156po,061qc,14r5o,06hac,14r5o,06p2c,14jdo,06p2c,14jdo,06p2c,14r5o,06hac,14r5o,06hac,14r5o,06p2c,14jdo,06p2c,14jdo,06p2c,14jdo,06p2c,14r5o,069ic,14yxo,061qc,156po,05m6c,15m9o,05eec,15u1o,04yuc,11iho,07qc,14r5o,04jac,11apo,0nac,14r5o,04bic,11apo,0v2c,14r5o,03vyc,11iho,012uc,14r5o,03o6c,11apo,01q6c,14jdo,03gec,11apo,01xyc,14jdo,030uc,11iho,025qc,14r5o,02lac,11apo,02lac,14r5o,025qc,11iho,02t2c,14r5o,01xyc,11apo,03gec,14jdo,01q6c,11apo,03o6c,14jdo,01amc,11iho,03vyc,14r5o,0v2c,11apo,04bic,14r5o,0fic,11iho,04jac,14r5o,07qc,11iho,04r2c,161to,05eec,15m9o,05m6c,156po,061qc,14yxo,069ic,14r5o,06hac,14r5o,06p2c,14jdo,06p2c,14jdo,06p2c,14jdo,06p2c,14r5o,06hac,14r5o,06hac,14r5o,06p2c,14jdo,06p2c,14jdo,06hac,14yxo,061qc,156po,05tyc,15eho,05eec,15u1o,056mc,11apo,07qc,14jdo,04yuc,11apo,0fic,14jdo,04jac,11iho,0nac,14r5o,043qc,11apo,012uc,14r5o,03o6c,11iho,01amc,14r5o,03gec,11iho,01q6c,14jdo,038mc,11apo,025qc,14jdo,02t2c,11iho,02dic,14r5o,02dic,11apo,02t2c,14r5o,025qc,11apo,030uc,14r5o,01q6c,11iho,038mc,14r5o,01iec,11apo,03vyc,14jdo,012uc,11iho,043qc,14jdo,0v2c,11iho,04bic,14r5o,0fic,11apo,04r2c|2087,3.24.5.120.1,10.24.5.120.0| Asia/Gaza Asia/Hebron 
HKT:480||| Asia/Hong_Kong Hongkong 
+07:420,+08:480|12nbo,05m30,15md0,05m30|| Asia/Hovd 
EET:120,EEST:180,+03:180|12opo,06ww0,14bk0,2521c|| Asia/Istanbul Europe/Istanbul Turkey 
WIB:420||| Asia/Jakarta Asia/Pontianak 
WIT:540||| Asia/Jayapura 
IST:120,IDT:180||2015,3.23.4.120.1,10.25.6.120.0| Asia/Jerusalem Asia/Tel_Aviv Israel 
+0430:270||| Asia/Kabul 
PKT:300||| Asia/Karachi 
+0545:345||| Asia/Kathmandu Asia/Katmandu 
+10:600,+11:660|1eruo|| Asia/Magadan 
WITA:480||| Asia/Makassar Asia/Ujung_Pandang 
PST:480||| Asia/Manila 
EET:120,EEST:180||2015,3.25.6.180.1,10.25.6.240.0| Asia/Nicosia EET Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye 
+06:360,+07:420|1hl5c|| Asia/Novosibirsk 
KST:540,KST:510|16yp0,0uog0|| Asia/Pyongyang 
+06:360,+05:300|118qu0|| Asia/Qyzylorda 
+0630:390||| Asia/Rangoon Asia/Yangon Indian/Cocos 
+10:600,+11:660|1dwqo|| Asia/Sakhalin 
KST:540||| Asia/Seoul ROK 
+11:660||| Asia/Srednekolymsk Etc/GMT-11 Pacific/Bougainville Pacific/Efate Pacific/Guadalcanal Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei Pacific/Ponape 
+0330:210,+0430:270|12gq6,05oec,15l5o,05oec,15m9o,05oec,15l5o,05oec,15l5o,05oec,15l5o,05oec,15m9o,05oec,15l5o,05oec|| Asia/Tehran Iran 
JST:540||| Asia/Tokyo Japan 
+06:360,+07:420|1fuxc|| Asia/Tomsk 
-01:-60,+00:0||2015,3.25.6.0.1,10.25.6.60.0| Atlantic/Azores 
WET:0,WEST:60||2015,3.25.6.60.1,10.25.6.120.0| Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Lisbon Portugal WET 
-01:-60||| Atlantic/Cape_Verde Etc/GMT+1 
ACDT:630,ACST:570||2015,4.1.6.180.1,10.1.6.120.0| Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna 
AEST:600||| Australia/Brisbane Australia/Lindeman Australia/Queensland 
ACST:570||| Australia/Darwin Australia/North 
+0845:525||| Australia/Eucla 
+11:660,+1030:630||2015,4.1.6.120.1,10.1.6.120.0| Australia/LHI Australia/Lord_Howe 
AWST:480||| Australia/Perth Australia/West 
-05:-300,-06:-360|1ffp0,02t5o,18fac,02t5o,18fac,02t5o,17cec,04r5o,16hac,04r5o,16hac,04r5o,16hac,04yxo|2023,4.1.5.1320.1,9.1.5.1320.0| Chile/EasterIsland Pacific/Easter 
GMT:0,IST:60||2015,3.25.6.60.1,10.25.6.120.0| Eire Europe/Dublin 
-10:-600||| Etc/GMT+10 Pacific/Rarotonga Pacific/Tahiti 
-11:-660||| Etc/GMT+11 Pacific/Niue 
-12:-720||| Etc/GMT+12 
-06:-360||| Etc/GMT+6 Pacific/Galapagos 
-07:-420||| Etc/GMT+7 
-08:-480||| Etc/GMT+8 Pacific/Pitcairn 
-09:-540||| Etc/GMT+9 Pacific/Gambier 
+01:60||| Etc/GMT-1 
+13:780||| Etc/GMT-13 Pacific/Enderbury Pacific/Fakaofo Pacific/Kanton 
+14:840||| Etc/GMT-14 Pacific/Kiritimati 
+02:120||| Etc/GMT-2 
UTC:0||| Etc/UCT Etc/UTC Etc/Universal Etc/Zulu UCT UTC Universal Zulu 
+03:180,+04:240|1dx2c|| Europe/Astrakhan Europe/Ulyanovsk 
GMT:0,BST:60||2015,3.25.6.60.1,10.25.6.120.0| Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London GB GB-Eire 
EET:120,EEST:180|12oo0,06hc0,14r40,06p40,14jc0,06p40,14jc0,06p40,14r40,06hc0,14r40,06hc0,14r40,06p40|2022,3.25.6.180.1,10.25.6.240.0| Europe/Chisinau Europe/Tiraspol 
MSK:180||| Europe/Kirov Europe/Moscow Europe/Simferopol W-SU 
+03:180,+04:240|1lp2c|| Europe/Saratov 
MSK:180,+04:240|11732c,0oeuc|| Europe/Volgograd 
HST:-600||| HST Pacific/Honolulu Pacific/Johnston US/Hawaii 
+1345:825,+1245:765||2015,4.1.6.225.1,9.24.6.165.0| NZ-CHAT Pacific/Chatham 
+14:840,+13:780|12vzc,05eg0,15u00,05eg0,15u00,05eg0,15u00,05m80,15u00,05eg0,15u00,05eg0,15u00|| Pacific/Apia 
+13:780,+12:720|1ifc,08uw0,12dk0,092o0,125s0,092o0,125s0,092o0,125s0,09ag0,11y00,0al40,1v40|| Pacific/Fiji 
ChST:600||| Pacific/Guam Pacific/Saipan 
-0930:-570||| Pacific/Marquesas 
SST:-660||| Pacific/Midway Pacific/Pago_Pago Pacific/Samoa US/Samoa 
+1130:690,+11:660,+12:720|18i86,2195ku|2020,4.1.6.180.1,10.1.6.120.2| Pacific/Norfolk 
+13:780,+14:840|1ktho,025s0|| Pacific/Tongatapu 
`;
