/** Learnt from the tuning lines; written by scripts/learn-evidence.ts (npm run weights). */
export const EVIDENCE_WEIGHTS = `
1,500~:-2 30d:4 <month>:5 <month>_aus:5 <month>_look:6 <name>:2 <name>_<name>:6 <name>_<number>:4
<name>_@org:2 <name>_@paper:3 <name>_@sign:4 <name>_@status:2 <name>_about:2 <name>_and:5 <name>_at:2
<name>_auf:-4 <name>_aufbauen:-6 <name>_bei:3 <name>_beim:4 <name>_bis:-8 <name>_by:2 <name>_contract:5
<name>_deal:6 <name>_ein:-5 <name>_for:3 <name>_from:-3 <name>_gegeben:-3 <name>_how:-3 <name>_im:-4
<name>_is:6 <name>_kommen:3 <name>_lernen:-2 <name>_noch:3 <name>_offic:-7 <name>_on:-5 <name>_reagiert:-3
<name>_rein:4 <name>_renewal:3 <name>_s:2 <name>_say:2 <name>_sign:6 <name>_so:5 <name>_to:-4
<name>_uben:-2 <name>_um:-3 <name>_vor:-6 <name>_willst:-2 <name>_zogert:3 <number>_<month>:-9
<number>_<name>:-5 <number>_<number>:2 <number>_<ordinal>:-7 <number>_@list:2 <number>_@paper:7
<number>_@sign:2 <number>_@status:4 <number>_a:-4 <number>_and:-2 <number>_answer:-2 <number>_appel:-4
<number>_ask:-2 <number>_at:5 <number>_biggest:4 <number>_bis:3 <number>_book:-3 <number>_brav:-4
<number>_by:6 <number>_call:-3 <number>_card:-2 <number>_chang:-3 <number>_clos:4 <number>_colleagu:-2
<number>_contact:5 <number>_contract:5 <number>_coverag:3 <number>_customer:5 <number>_day:9
<number>_days:3 <number>_deal:6 <number>_dial:-3 <number>_discovery:-4 <number>_done:5 <number>_door:-2
<number>_down:2 <number>_e:5 <number>_figur:3 <number>_for:-2 <number>_habit:-7 <number>_handwritten:-3
<number>_hour:-4 <number>_how:-4 <number>_in:5 <number>_industry:-5 <number>_lead:-2 <number>_learn:-2
<number>_lesson:3 <number>_licenc:4 <number>_ligaco:-4 <number>_listen:-3 <number>_llamada:-5
<number>_minut:-4 <number>_modul:-5 <number>_month:-3 <number>_more:9 <number>_need:5 <number>_new:6
<number>_next:-4 <number>_objection:-2 <number>_observation:-3 <number>_on:2 <number>_other:9
<number>_out:-3 <number>_page:-3 <number>_peopl:-3 <number>_point:2 <number>_question:-4
<number>_referral:-8 <number>_runs:-2 <number>_seat:5 <number>_second:-5 <number>_sign:2 <number>_skill:-6
<number>_th:-5 <number>_that:4 <number>_thing:-6 <number>_to:7 <number>_week:2 <number>_will:6
<number>_word:-11 <number>_year:-2 <ordinal>:2 <ordinal>_<name>:3 <ordinal>_<number>:-6
<ordinal>_@paper:10 <ordinal>_@period:-6 <ordinal>_and:3 <ordinal>_call:-3 <ordinal>_contact:2
<ordinal>_each:3 <ordinal>_good:-4 <ordinal>_half:2 <ordinal>_meet:-6 <ordinal>_meeting:8
<ordinal>_month:-6 <ordinal>_product:4 <ordinal>_then:7 <ordinal>_try:-4 <ordinal>_week:-3
<ordinal>_wher:2 <ordinal>_year:3 <percent>:9 <percent>_att:2 <percent>_off:3 <percent>_with:5 <sum>:6
<sum>_@status:6 <sum>_book:-4 <sum>_by:7 <sum>_from:3 <sum>_in:5 <sum>_short:2 @bias:3 @growth:-14 @list:8
@list_<number>:-8 @list_@status:3 @list_and:-4 @list_at:3 @list_back:-3 @list_befor:3 @list_by:3
@list_do:-2 @list_for:7 @list_of:-8 @list_on:-6 @list_review:-6 @list_train:-3 @list_your:-4 @org:3
@org_about:-2 @org_and:6 @org_as:-4 @org_ask:2 @org_at:4 @org_difficil:-2 @org_executiv:-6 @org_for:-4
@org_ghost:2 @org_goes:-3 @org_has:4 @org_interrupt:-4 @org_manager:-6 @org_ne:2 @org_of:-2 @org_plan:4
@org_question:-3 @org_s:-6 @org_say:4 @org_says:-3 @org_should:3 @org_stori:-2 @org_story:-3 @org_teach:-4
@org_that:-2 @org_want:5 @org_what:2 @org_who:-3 @org_would:-5 @paper:5 @paper_<number>:4 @paper_<sum>:-10
@paper_@paper:2 @paper_@status:-3 @paper_and:-8 @paper_approv:3 @paper_are:2 @paper_at:-5 @paper_back:2
@paper_book:4 @paper_com:2 @paper_come:2 @paper_enviada:2 @paper_for:-2 @paper_help:-6 @paper_increas:2
@paper_is:3 @paper_no:5 @paper_of:-13 @paper_on:4 @paper_runs:2 @paper_strength:-4 @paper_then:-7
@paper_this:2 @paper_to:4 @paper_with:-3 @paper_without:-4 @paper_year:2 @paper_your:-8 @period:4
@period_@list:4 @period_a:-2 @period_and:4 @period_end:6 @period_i:-3 @period_is:4 @period_learn:-3
@period_look:7 @period_push:2 @period_s:-7 @period_teach:-5 @period_that:5 @period_the:2 @period_to:3
@period_what:-3 @role:7 @role_@status:2 @role_about:3 @role_ask:5 @role_at:2 @role_call:3 @role_come:2
@role_department:-3 @role_game:-8 @role_has:3 @role_is:4 @role_meet:4 @role_of:-5 @role_or:2
@role_peopl:-2 @role_role:-2 @role_s:2 @role_still:3 @role_want:3 @role_your:-3 @short:8 @sign:4
@sign_<name>:3 @sign_<number>:4 @sign_<sum>:2 @sign_@status:3 @sign_a:-5 @sign_chez:2 @sign_dat:7
@sign_date:4 @sign_friend:-2 @sign_it:2 @sign_of:-8 @sign_plan:3 @sign_the:-7 @sign_this:6 @sign_to:-3
@sign_up:-7 @sign_what:-3 @sign_whether:-2 @sign_with:-5 @sign_your:-3 @status_<month>:-3 @status_@list:4
@status_@period:-2 @status_@role:4 @status_a:-5 @status_after:-4 @status_an:-2 @status_and:5 @status_are:6
@status_at:-2 @status_becaus:8 @status_befor:6 @status_between:-5 @status_by:2 @status_cold:2
@status_commit:7 @status_common:-3 @status_deal:5 @status_do:-4 @status_each:-3 @status_evaluation:2
@status_for:2 @status_forward:2 @status_how:-2 @status_last:2 @status_meeting:-6 @status_most:-2
@status_on:7 @status_ones:3 @status_opportuniti:6 @status_other:-2 @status_our:-6 @status_payment:2
@status_question:-3 @status_return:3 @status_sinc:3 @status_stag:5 @status_task:4 @status_ther:3
@status_this:8 @status_until:4 @status_use:-2 @status_without:-2 @status_writ:4 @status_you:-11
@status_your:-6 @they:6 @they_<number>:2 @they_@paper:3 @they_@role:7 @they_@sign:9 @they_@status:-2
@they_and:-4 @they_are:2 @they_by:3 @they_choos:2 @they_compar:2 @they_deal:-5 @they_did:-3 @they_feel:-2
@they_from:5 @they_have:3 @they_is:2 @they_keep:2 @they_like:2 @they_mind:-2 @they_need:2 @they_notic:2
@they_own:-2 @they_promis:2 @they_push:-2 @they_put:3 @they_said:-2 @they_say:3 @they_start:2 @they_take:3
@they_to:5 @they_want:5 @they_work:-6 ^<month>:2 ^<ordinal>:3 ^<percent>:8 ^<sum>:-5 ^a:-11 ^abschlus:-4
^account:-6 ^acv:6 ^add:5 ^affair:3 ^after:5 ^ahead:2 ^also:9 ^amount:4 ^an:-2 ^angebot:5 ^annual:-2
^another:3 ^any:9 ^anyth:8 ^appel:3 ^approval:-2 ^aprender:-2 ^are:4 ^arr:3 ^ask:-10 ^attainment:5
^atteint:3 ^attend:-6 ^auftragseingang:4 ^avoir:-2 ^back:2 ^bant:3 ^batimento:3 ^becom:-3 ^befor:-4
^behind:2 ^best:4 ^better:-2 ^big:3 ^biggest:2 ^bkgs:4 ^block:-3 ^board:-5 ^book:-2 ^br:2 ^build:-5
^busines:-2 ^by:-5 ^ca:8 ^call:5 ^camera:-10 ^can:2 ^career:4 ^cd:2 ^ce:-6 ^celebrat:-3 ^certification:-4
^champion:-8 ^chang:6 ^chas:-2 ^check:6 ^chiffr:3 ^choos:-3 ^churn:3 ^cierr:3 ^clean:-3 ^client:3 ^clos:-9
^coach:4 ^coffe:-3 ^cold:-4 ^com:3 ^comment:-8 ^commission:5 ^commit:-5 ^commitment:2 ^committe:-2
^como:-5 ^compar:-4 ^complet:-2 ^compromiso:-4 ^confidenc:-4 ^contract:-2 ^conversion:2 ^count:-2 ^crm:4
^cuanto:9 ^cumplimiento:4 ^curiosity:-3 ^customer:2 ^dashboard:7 ^dat:2 ^data:5 ^day:-3 ^deal:3
^dealreview:4 ^decision:-5 ^dein:-6 ^delegat:-4 ^deliver:-4 ^delivery:3 ^demo:3 ^der:4 ^did:7 ^discount:-4
^discovery:5 ^do:-2 ^does:3 ^don:-5 ^down:5 ^draw:-2 ^e:2 ^economic:2 ^el:4 ^energy:8 ^enough:4 ^eoq:2
^escucha:-3 ^escuta:-3 ^este:-8 ^executiv:2 ^expansion:2 ^expect:3 ^explain:-4 ^extend:-2 ^extension:2
^extra:2 ^falta:3 ^faturamento:4 ^fcst:5 ^fecha:3 ^feedback:2 ^feel:-4 ^fill:3 ^final:3 ^financial:-4
^finish:-2 ^fix:-3 ^follow:-4 ^for:8 ^forecast:4 ^funil:3 ^funnel:-2 ^gap:-2 ^gesprach:-2
^gesprachsabschlus:-5 ^get:-4 ^give:4 ^go:-2 ^goal:-2 ^grow:-2 ^half:-3 ^handl:-9 ^has:7 ^have:4 ^he:5
^help:-3 ^hit:-3 ^hold:-7 ^homework:-2 ^hot:-2 ^how:-2 ^i:-2 ^if:-5 ^il:3 ^ils:4 ^improv:-4 ^in:-4
^inbound:5 ^interview:-2 ^invoic:2 ^is:5 ^it:3 ^jeu:-3 ^keep:-5 ^key:2 ^kill:4 ^kr:2 ^kund:2 ^land:-5
^languag:-2 ^last:-3 ^late:3 ^le:9 ^lead:-6 ^learn:-3 ^legal:-3 ^les:3 ^let:2 ^licenc:2 ^licitacion:4
^listen:6 ^lo:2 ^log:7 ^look:-9 ^lose:-6 ^lost:-3 ^lunch:-5 ^map:3 ^marathon:-4 ^margin:2 ^mentor:-2
^meta:-6 ^miss:-8 ^money:-5 ^month:4 ^monthly:-2 ^msa:3 ^multi:5 ^must:2 ^mutual:3 ^nachster:-6 ^nam:4
^need:3 ^negocio:2 ^net:5 ^new:3 ^news:2 ^next:3 ^no:6 ^noch:-2 ^noth:7 ^notic:7 ^nrr:2 ^number:-8 ^nxt:4
^o:9 ^objectif:4 ^odds:2 ^on:2 ^only:5 ^open:-4 ^opp:3 ^opps:2 ^ou:7 ^our:3 ^outlook:-5 ^overdu:-3
^owner:3 ^paper:4 ^park:-5 ^parler:-4 ^path:-2 ^payment:5 ^payout:4 ^pedido:3 ^peer:-2 ^phon:-8 ^pick:-4
^pilot:2 ^pipe:2 ^pipelin:6 ^plan:-7 ^po:6 ^poc:4 ^ppl:3 ^practic:-5 ^prepar:3 ^preparar:-4 ^present:-2
^presentation:-5 ^previsao:3 ^prevision:5 ^project:2 ^pronostico:3 ^proof:3 ^prop:3 ^propuesta:2
^proximo:-5 ^purchas:2 ^push:-6 ^qu:2 ^quai:3 ^qual:-2 ^quanto:7 ^quarter:-10 ^quarterly:-4 ^que:3
^question:7 ^qui:3 ^quick:-2 ^quot:-4 ^quota:8 ^rank:2 ^rate:2 ^read:-6 ^recap:-5 ^record:-7 ^red:2
^redlin:2 ^referenc:2 ^region:4 ^relancer:3 ^renew:-8 ^renewal:7 ^renouvellement:2 ^report:-3 ^research:-7
^rest:2 ^result:-4 ^return:-6 ^rev:3 ^revenu:3 ^revisao:3 ^revision:2 ^rfp:5 ^risk:-4 ^role:-2 ^roll:4
^rollenspiel:-4 ^sal:8 ^salary:-7 ^salesforc:4 ^say:-4 ^scor:-5 ^security:2 ^seguimiento:4 ^sell:5 ^sfdc:4
^shadow:-8 ^shar:-5 ^shortlist:4 ^sign:-10 ^signatur:-9 ^site:-2 ^skill:10 ^skip:-5 ^slid:-6 ^slip:-4
^slippag:2 ^small:-8 ^sold:2 ^split:3 ^sponsor:-4 ^stag:-7 ^stand:-7 ^start:5 ^stay:-5 ^stg:4 ^still:4
^sure:4 ^ta:-7 ^take:-5 ^talk:3 ^teach:-3 ^team:3 ^tell:-8 ^tender:-4 ^term:5 ^territory:-2 ^test:5
^thank:-6 ^the:2 ^their:4 ^then:-5 ^they:9 ^this:-6 ^time:-3 ^too:2 ^top:6 ^total:3 ^track:-5 ^train:-2
^trial:-3 ^try:2 ^tu:-4 ^um:-4 ^umgang:-2 ^umsatz:4 ^umsatzprognos:3 ^un:-2 ^understand:-9 ^une:-4
^updat:-3 ^upsell:7 ^urlaub:-9 ^use:2 ^valu:-6 ^vendor:3 ^verbal:5 ^vertrag:4 ^vertragsverlangerung:4
^vertrauen:-5 ^visit:-4 ^volum:3 ^wann:3 ^was:-2 ^we:4 ^weekly:-3 ^weight:2 ^welch:2 ^wer:3 ^wher:3
^which:3 ^who:2 ^whom:6 ^whos:-4 ^why:7 ^will:5 ^win:-7 ^wingtip:3 ^wir:2 ^won:-2 ^work:-4 ^worth:-3
^would:3 ^writ:-4 ^wtd:4 ^year:2 ^you:6 ^zielerreichung:4 a:-3 a_<name>:4 a_<number>:-2 a_@list:-4
a_@org:-2 a_@period:-2 a_@sign:-6 a_@status:-3 a_bad:5 a_bank:-2 a_big:-10 a_budget:6 a_buyer:-2 a_call:4
a_cerrar:5 a_champion:4 a_chang:6 a_clear:5 a_colleagu:-4 a_combien:6 a_competitor:2 a_conversation:-3
a_date:4 a_day:-10 a_deal:7 a_decision:3 a_differenc:-2 a_difficult:-2 a_few:-3 a_friend:-2 a_good:-4
a_habit:-2 a_hospital:-2 a_job:-2 a_learn:8 a_long:-2 a_lost:-2 a_manager:-2 a_meet:-2 a_mentor:-2
a_meta:10 a_month:-7 a_morn:-2 a_new:3 a_next:6 a_number:-2 a_peer:-2 a_plan:-2 a_prefeitura:2 a_quarter:6
a_question:-4 a_quick:8 a_real:4 a_risqu:6 a_scal:-2 a_signatur:2 a_skill:-4 a_smil:-2 a_sua:-3
a_summary:-3 a_t:2 a_un:-2 a_week:-5 a_yes:5 aberta:-3 aberta_com:-3 abert~:-3 able:-3 able_to:-2 about:-4
about_@paper:-3 about_@status:7 about_a:5 about_how:2 about_it:-4 about_money:-3 about_the:-7 about_this:4
about_us:-3 about_what:-4 about_you:-5 about_your:-8 abov:4 abov_@they:2 abschlus:-4 abschlus_der:-4
absch~:8 accelerator:5 accel~:7 acces:5 acces_to:3 account:2 account_at:2 account_executiv:-6
account_for:-4 account_manager:-5 account_of:-3 account_plan:5 account_that:-4 accuracy:2 accur~:6
act_now:2 action_item:-3 action_plan:2 actio~:-2 activa:-3 activa_con:-3 activiti:4 activity:4 activ~:7
actual:2 actua~:2 acumen:-5 acv:6 add:8 add_a:-2 add_on:6 add_to:-2 admin:-5 admir:-4 advanc:2 advan~:2
adven~:-3 advic:-5 advic_you:-4 ae:-3 affair:5 affair_en:2 affai~:5 after:-4 after_<number>:-3 after_a:-6
after_each:-8 after_lunch:-3 after_you:-2 again:-2 against:3 against_target:3 against_the:-2 again~:3
age:2 agenda:-11 agreement:5 agree~:4 aider:-7 airlin:7 airli~:7 ajudar:-10 all:5 all_of:-3 alon:-7
aloud:-3 already_@status:2 already_in:2 als:-2 also:9 am:-2 among:2 amount:9 amoun~:6 an:-9 an_@org:-2
an_account:-2 an_agenda:-3 an_hour:-2 an_opportunity:-3 an_ordinary:-3 analysi:2 analy~:3 and_<name>:6
and_<number>:5 and_@list:2 and_@paper:-2 and_a:-2 and_br:-2 and_by:-3 and_date:2 and_decision:2 and_have:2
and_how:2 and_in:2 and_is:4 and_lows:-7 and_name:4 and_next:-2 and_not:-6 and_now:6 and_read:2 and_stop:-4
and_tell:-2 and_the:10 and_then:8 and_tone:-4 and_when:3 and_whether:3 and_which:-5 and_who:2 and_whom:4
and_will:2 and_with:2 and_your:-3 angebot:5 angeb~:11 angry:-3 angry_caller:-3 annou~:-2 annoy:-3
annual:-4 annual_@list:-2 annual_report:-2 another_<number>:2 answer_and:2 answer_is:-3 answer_to:-2
anxiety:-3 anxie~:-3 any:4 any_news:-4 anyth_at:5 anyth_older:2 apart:-4 apart_from:-4 apologis:-2
apolo~:-2 appel_d:6 apply:-7 apply_for:-5 apply~:-3 apprentissag:-5 appre~:-9 approv:5 approval:2 appro~:5
aprender:-3 aprender_a:-2 aprendizado:-4 apren~:-8 aprobado:4 aprob~:4 are:3 are_@status:6 are_@they:5
are_in:9 are_miss:-2 are_not:2 are_on:-5 are_peopl:-6 are_ready:4 are_shrink:2 are_the:3 are_ther:3
are_they:5 are_we:9 are_your:-4 around:4 arr:6 as:-7 as_tu:-2 as_you:-3 ask:-3 ask_<name>:-3
ask_<number>:-5 ask_@they:-4 ask_a:-3 ask_about:4 ask_and:-2 ask_for:8 ask_how:-3 ask_of:-5 ask_per:-2
ask_the:-3 ask_them:-4 ask_what:-2 assessment:-5 asses~:-6 assina:6 assin~:4 assum:-3 assumption:-8
assum~:-8 at:2 at_<name>:9 at_<percent>:6 at_@paper:2 at_a:-4 at_home:-2 at_renewal:2 at_risk:8 at_stak:-2
at_the:2 at_which:-3 at_work:-6 ativa:-3 ativa_com:-3 att:3 attainment:6 attai~:6 atteint:3 attei~:3
attempt:-2 attempt_if:-2 attem~:-2 attend_<number>:-5 attention:-6 atten~:-3 audienc:-4 audie~:-4
auf_dein:-3 aufbauen:-6 aufba~:-6 auftragseingang:4 auftr~:4 aus:3 autonomy:-3 auton~:-3 autumn:5 avant:2
avec:-6 avec_la:2 averag:3 averag_deal:2 avera~:3 avoid:-7 avoid_and:-2 avoid~:-6 avoir:-2 avoir_affair:-2
away_from:6 ayudart:-8 ayuda~:-8 b:-2 baby:-6 back_@status:-2 back_from:-3 back_in:-2 back_on:-2 back_to:3
back_what:4 back_with:2 back_your:-2 backlog:4 backl~:4 backward:2 backw~:2 bad:2 bad_news:-3 bag:3
balanc:-4 balanc_between:-3 balan~:-4 bank:7 bant:3 barato:7 base:12 basic:-11 basic_for:-3 batimento:3
batimento_de:3 batim~:3 be:-4 be_@sign:2 be_@status:-4 be_a:-3 be_able:-2 be_at:6 be_different:2 be_done:3
be_honest:-2 be_in:-3 be_miss:-2 be_sign:2 be_the:-3 be_true:3 becam_of:3 becaus:3 becaus_it:-3
becaus_of:2 becau~:3 becom:-5 becom_a:-6 becom_an:-2 becom~:-2 been_@status:9 been_putt:-3 been_work:-3
befor_@they:4 befor_call:-6 befor_friday:5 befor_it:4 befor_lunch:2 befor_the:-2 befor_they:4 befor_you:-5
begin:-5 beginn:-2 begin~:-2 behaviour:-5 behav~:-5 bei:9 bei_den:3 bei_der:5 believ_@status:2 believ_in:2
best:-4 best_case:7 best_gues:3 beste~:7 bet:7 bet_on:3 bet_your:4 better:-8 better_and:4 better_at:-8
better_than:-5 between:-2 between_us:-5 betwe~:-2 big:2 big_<number>:12 big_deal:-16 big_is:2 big_ones:2
biggest:10 biggest_<number>:2 biggest_deal:8 biggest_differenc:-4 bigge~:10 billi~:3 bis_freitag:5
bis_zum:-2 bist_du:2 bkgs:6 blind:-2 blind_spot:-2 block:-4 blocker:4 board_game:-8 board_meet:2 bonu:6
book:-7 book_<number>:-2 book_a:-2 book_club:-7 booking:4 booki~:4 boss:4 both:-4 both_see:-3 both_ways:-2
bought:7 boundari:-2 bound~:-2 br:2 br_<number>:-4 br_you:10 brav:-4 break:-4 break_it:-3 break~:-5
breath:-7 breat~:-7 brewery:3 brewe~:3 bring:-2 brought:5 broug~:5 buddy:-2 budget_<sum>:-10 budget_for:-7
budget_without:-2 budget_year:2 budget_your:-8 build_<number>:4 build_a:-4 burnout:-6 burno~:-6 busines:2
busines_review:2 busin~:2 but:3 buy:4 buyer:-4 buyer_at:2 buyer_says:-3 by:4 by_<number>:3 by_day:5
by_deal:2 by_exampl:-6 by_friday:4 by_hour:-5 by_name:4 by_phon:3 by_region:2 by_segment:2 by_size:3
by_stag:4 by_the:-2 by_thursday:3 by_week:2 by_what:-3 ca:8 cada:-4 calendar:-2 calen~:-2 call:-2
call_<name>:4 call_@they:-3 call_a:-4 call_alon:-3 call_did:-2 call_for:8 call_in:-2 call_it:3 call_me:-3
call_on:-2 call_preparation:-2 call_them:-3 call_to:-5 call_which:-2 call_with:2 caller:-3 calli~:-3
callo~:8 calm:-4 calma:-3 cambiar:-7 cambi~:-7 came:6 came_@status:5 came_in:5 came_of:-5 camera:-12 can:3
can_be:3 can_it:2 can_still:4 can_you:4 cancel:3 card:-9 career:-3 career_pipelin:-6 carrier:-2 case:10
case_and:6 caus:-7 cd:2 cd_updat:2 ce:-2 ce_mois:2 ce_qui:-2 celebrat:-4 celebrat_small:-2 celeb~:-6 ceo:5
cerrar:5 certain:4 certain_and:2 certa~:6 certifi:-2 certificat:-3 certification:-9 certification_by:-3
certi~:-13 cett:-4 cett_semain:-4 cfo:3 chain:2 chair:-6 chall~:-3 champion:2 champion_of:-7 champ~:2
chanc:3 chang_@status:-3 chang_@they:-2 chang_and:2 chang_do:-2 chang_for:-5 chang_in:-3 chang_of:2
chang_the:2 chang_your:3 chapter:-2 chapt~:-2 chas:2 chat:-4 cheaper:3 cheap~:3 check:-3 check_@status:-4
check_in:-4 check_on:4 check_that:3 check~:-2 cher:4 chez:3 chg:4 chiffr:3 chiffr_d:3 chiff~:3 choic:2
choos_a:-2 choos_the:-2 churn:7 ci:2 cierr:6 cierr_de:3 cio:3 city:5 city_council:2 claus:4
claus_<number>:3 clean_desk:-6 clear:-3 client:2 client_difficil:-2 client_ne:2 client_no:3 client_sumiu:2
clien~:2 clinic:-2 clos:5 clos_<name>:3 clos_<number>:2 clos_<sum>:2 clos_@status:6 clos_dat:8 clos_date:4
clos_friend:-2 clos_in:4 clos_lost:4 clos_of:-4 clos_plan:3 clos_ritual:-7 clos_the:-4 clos_this:10
clos_with:-5 clos_your:-2 closi~:-2 co:-8 coach:-6 coach_on:6 coach~:-6 coffe:-11 coffe_chat:-8 cold:-4
cold_call:-4 colega:-3 colleagu:-7 colleagu_s:-2 colleagu_who:-2 colle~:-7 com_@status:10 com_a:3
com_in:10 com_o:-5 combien:6 combien_d:-6 combien_vas:3 combi~:6 come:3 come_back:4 come_in:2 come_up:3
comfortabl:-2 comfo~:-3 comment:-7 comme~:-7 commission:7 commission_on:3 commit:11 commit_@status:-8
commit_and:5 commit_for:4 commit_in:-8 commit_is:3 commit_to:-17 commitment:-16 commitment_at:-3 committ:4
committ_to:5 committe:4 commi~:-2 common:-3 como:-5 como_esta:2 como_foi:-5 como_vien:3 como_voce:-4
compani:-3 company:-2 compar:-2 compar_us:2 compar_with:4 comparando:8 compell:4 competitor:5
competitor_s:-3 compe~:6 complaint:-2 complet:-2 compl~:-7 compra:5 compromiso:-4 compromiso_de:-4
compr~:-6 con_calma:-3 con_el:-4 condition:2 condi~:2 conferenc:-9 confe~:-9 confidenc:-5
confidenc_<number>:-5 confidenc_@status:6 confidenc_in:6 confident_are:5 confident_by:-4 confirm:5
confi~:-6 conflict:-8 conflict_with:-4 confl~:-8 connect:-8 conne~:-10 contact:7 contact_@status:3
contact_in:3 conta~:7 continu:-7 conti~:-7 conto~:9 contract:4 contract_between:-2 contract_ends:3
contract_expir:3 contract_for:-3 contract_in:-2 contract_of:-5 contract_with:-3 contr~:4 conversation:-7
conversation_a:-2 conversation_are:-3 conversation_from:-3 conversation_of:3 conversation_with:-2
conversion:9 convert_worri:-2 conve~:-4 correct:5 corre~:5 cost:-5 cost_of:-9 cost_us:2 could_@sign:4
could_ask:4 could_becom:2 could_buy:4 could_help:-2 could_i:-2 could_it:-3 could_leav:4 could_not:4
could_work:4 could_you:-5 council:4 counc~:4 count:2 count~:8 cour:4 courag:-2 coura~:-2 cours:-15
cours_@status:-3 cours_in:-3 cover:2 cover_for:-3 coverag:6 coverag_whil:-4 cover~:6 creat:5 creat_by:5
creat~:6 crecimiento:-5 creci~:-5 criteria:4 criteria_and:2 crite~:4 critic:-8 criticism:-4 criti~:-2
crm:12 cro:3 crowd:-2 cuanto:9 cuanto_te:4 cultu~:-3 cumplimiento:4 cumplimiento_de:4 cumpl~:4 cuota:5
curiosity:-7 curiou:-2 curiou_about:-2 curio~:-8 curre~:-2 curso:-8 customer_a:-3 customer_and:5
customer_as:-7 customer_ask:3 customer_could:4 customer_hand:2 customer_has:4 customer_how:-3
customer_prais:-2 customer_s:-4 customer_say:4 customer_should:3 customer_stori:-2 customer_story:-3
customer_talk:-2 customer_teach:-4 customer_that:2 customer_want:5 customer_who:-5 customer_with:6
customer_would:-5 cut:2 cycl:3 d:-2 d_affair:4 d_apprentissag:-2 d_offr:6 daily:-3 daily_habit:-2 das:-2
das_@paper:5 dashboard:6 dashb~:6 dat:14 dat_@status:2 dat_in:2 dat_that:2 data:6 date:13 date_@status:2
date_for:3 date_mov:2 date_to:2 day:-8 day_@status:-3 day_in:-2 day_look:-2 day_of:10 day_on:-4
day_with:-2 day_you:-2 days:4 days_@status:7 days_left:5 de:-3 de_aprendizado:-4 de_carrier:-2 de_cierr:3
de_compra:5 de_crecimiento:-5 de_energia:-7 de_meta:3 de_role:-3 de_ton:-3 de_venda:5 de_vent:5 de_venta:6
de_verdad:-4 dead:6 deadlin:4 deadl~:4 deal:14 deal_and:4 deal_by:4 deal_can:2 deal_could:4 deal_desk:2
deal_for:-4 deal_if:3 deal_in:2 deal_more:-2 deal_of:-2 deal_real:2 deal_review:5 deal_this:3 deal_what:2
deal_with:-13 deal_would:9 deal_you:2 deali~:-8 dealreview:4 dealr~:4 dealt:-2 decem~:-3 decid:3
decid_and:3 decid_chez:2 decid_what:-3 decid_whether:-2 decid_who:4 decid~:9 decision:4 decision_@status:3
decision_by:2 decision_criteria:2 decision_got:5 decision_mak:-8 decision_maker:2 decision_on:3
decision_would:-2 decis~:4 deep:-4 deep_dive:-5 defensiv:-4 defen~:-4 defin:-2 defin_you:-2 dein:-8
dein_<name>:-5 deiner:-4 deiner_<name>:-4 del:5 del_mes:3 del_trimestr:2 delay:5 delegat:-4 deleg~:-4
deliver:-9 delivery:10 demo_and:2 den:7 den_<name>:7 depend:3 depend_on:3 depen~:3 depot:3 dernier:-2
derni~:-2 des:4 desar~:-4 describ:-6 descr~:-6 deserv_a:-2 deserv_more:5 design:-7 desk_clear:-6
development:-9 development_plan:-5 devel~:-10 devi:10 dia:-6 dial:-5 dial_befor:-2 dich:-13
dich_unterstutzen:-7 did_@role:2 did_@they:4 did_a:11 did_financ:4 did_not:-3 did_the:-2 did_they:4
did_we:9 did_you:-3 did_your:-4 die:-4 die_<name>:5 died:5 diesen:3 diesen_<name>:3 differenc:-6
different_from:2 differently:-3 differently_and:3 differently_if:-2 diffe~:-6 difficil:-7 difficult:-2
difficulty:-3 diffi~:-9 dir:-10 direction:-3 director:-3 disagre_with:-5 disag~:-2 discount:6
discount_approval:2 discount_is:4 discount_your:-3 discovery:-5 discovery_call:-7 discovery_question:-4
discu~:-2 dive:-5 do:-3 do_<number>:-5 do_@paper:2 do_@they:3 do_and:-2 do_contract:2 do_customer:-8
do_funil:3 do_i:-5 do_if:-4 do_it:-5 do_more:-3 do_not:-6 do_noth:6 do_peopl:-3 do_right:-2 do_that:-2
do_the:-5 do_they:3 do_trimestr:3 do_we:10 do_when:-5 do_with:8 do_you:-4 do_your:5 does_@they:2 does_a:-2
does_it:-5 does_succes:-2 does_that:2 does_your:2 doesn:2 doesn_t:2 don:-4 don_t:-4 done:3 done_<number>:5
done_well:-2 door:-11 door_a:-2 dossier:2 dossi~:2 doubt:-4 down:-5 down_<number>:2 down_by:2 down_to:4
downs~:4 draft:-8 drain:-4 drain_you:-3 draw:-2 driv:-8 drivi~:-3 drop:-6 dropp:8 dropp_out:2 dropp~:8
du:-7 du_@paper:2 du_contract:2 du_dir:-2 du_mit:-5 du_mois:2 du_trimestr:2 due:10 due_on:3 duplicat:4
dupli~:4 e_learn:-2 e_mail:-3 each:2 each_<ordinal>:-2 each_call:-8 each_meet:-2 each_other:-7
each_person:-2 each_question:-2 each_the:6 each_week:-5 each_with:4 earlier:-2 earli~:-2 early:4
early_deal:13 early_stag:3 earn:-3 ease:-7 ease_@status:-5 ease_in:-5 easier:-5 easily:2 easter:3
economic:2 economic_@org:6 economic_buyer:6 econo~:2 effort:-2 ein:-8 ein_<name>:-8 einem:-2 einka~:4
einsetzen:-2 einse~:-2 einwa~:-6 el:4 el_client:-2 else_here:4 else_s:8 else_should:-4 em_risco:4 embudo:4
empathy:-6 empat~:-6 empty:3 en_<month>:-17 en_cour:4 en_es:2 en_est:4 en_riesgo:5 enablement:-3 enabl~:-3
encor:8 end:6 end_of:-8 end_up:7 ends:14 ends_@status:3 ends_in:3 ends_on:2 energia:-10 energy:-8
energy_after:-2 energy_and:2 energy_check:4 energy_for:-2 energ~:-12 engineer:-5 engin~:-5 enjoy:-9
enjoy_it:-6 enjoy~:-6 enough_to:2 enter:4 enter~:2 entr:-5 entra:5 entra_este:5 entre~:-4 entscheidet:4
entscheidet_beim:4 entsc~:4 entwi~:-13 enviada:4 enviada_sin:2 envia~:4 eoq:3 eoq_push:2 equip:-4
erfullt:4 erful~:4 erstg~:-13 es:4 escal~:8 escucha:-3 escucha_activa:-3 escuc~:-4 escuta:-3
escuta_ativa:-3 esper~:4 est:4 est_a:4 est_ce:4 esta_de:-4 esta_o:6 este:-4 este_mes:-2 este_trimestr:-2
etap:-4 etiquett:-5 etiqu~:-5 etre:-4 evaluation:6 evalu~:7 even:-4 even_a:2 evening:-2 eveni~:-7 event:2
every:-4 every_call:-3 every_day:-3 everyth:2 everyth_else:-2 every~:2 evidenc:6 evide~:6 exactly:-4
exact~:-4 exam:-9 exam_on:-5 exampl:-7 examp~:-7 exec:5 executiv:-7 executiv_@role:2 executiv_sponsor:2
execu~:-7 exercis:3 exerc~:3 exist:6 exist_customer:3 exist~:6 expansion:2 expan~:2 expect:4
expect_@status:3 expect_in:3 expect_on:3 expect_to:2 expectation:-9 expectation_contract:-4 expec~:-3
expen~:-2 experiment:-7 experiment_review:-3 exper~:-7 expir:5 expir_@status:3 expir_in:3 expir_on:2
expir~:5 explain:-6 explain_our:-2 explain_the:-2 expla~:-6 extend_the:-2 extension:5 exten~:5 fabri~:6
facto~:-3 fail:-7 fair:10 fall_@status:-2 falta:4 family:-3 far:4 far_and:-5 faturamento:4 fatur~:4
fcst:11 fear:-8 fecha:6 fecha_de:3 fechamento:4 fechar:4 fecha~:4 feedback:-6 feedback_<ordinal>:3
feedback_and:2 feedback_both:-2 feedback_from:-4 feedback_on:-2 feedb~:-6 feel:-4 feel_about:6
feel_confident:-4 feet:2 fehlt_dir:-5 fehlt_noch:5 fell:5 fell_@status:5 felt:-7 fenc:4 fernc~:7 few:-3
fifte~:-3 fight:2 figur:15 figur_befor:2 figur~:8 fill:4 fill_@status:3 fill_in:3 final:8
final_presentation:4 final_round:3 final_week:2 financ_@role:2 financ_director:2 financ_say:4 financial:-4
finan~:-4 find:-4 fine:-4 finish_line:2 finish_the:-3 finis~:2 firm:2 firma:7 firmar:2 fit:-2 fix_the:-2
flag_on:2 floor:-6 flow:-3 follow:-2 follow_up:3 follow_you:-2 follo~:-4 for:-2 for_<month>:10
for_<number>:2 for_@paper:2 for_@period:8 for_@they:-3 for_a:-4 for_an:5 for_autumn:3 for_befor:-4
for_book:-9 for_call:-2 for_each:4 for_feedback:-4 for_growth:-3 for_his:-3 for_it:3 for_last:-3 for_me:3
for_more:-6 for_next:4 for_prospect:-3 for_q2:6 for_seller:-3 for_signatur:2 for_the:2 for_them:3
for_today:-3 for_us:-4 for_year:3 for_you:-13 for_your:-7 forecast:7 forecast_accuracy:2 forecast_call:3
forecast_for:-6 forecast_sunny:-8 forecast_your:-4 forec~:8 form:-2 fortnight:-5 fortn~:-5 forward_to:-4
found:-3 framework:-4 frame~:-4 free:3 freez:5 freitag:5 freit~:5 friday:7 frida~:-5 friend:-4
friend_at:-2 frien~:-7 fright:-3 from:-3 from_<month>:4 from_<name>:9 from_<number>:-4 from_<ordinal>:4
from_@period:3 from_@role:-2 from_a:-2 from_another:-2 from_befor:2 from_buy:2 from_here:6 from_hr:-4
from_last:-5 from_month:3 from_now:-3 from_our:-5 from_product:-2 from_sdr:-2 from_somebody:5 from_them:-2
from_what:-2 from_wher:-2 from_your:-2 full:3 full_is:2 fun:-5 funil:6 funil_de:3 funnel:4 fur:-5
fur_<month>:4 fur_das:-8 gain:-6 game:-9 gap:-4 gap_analysi:2 gap_between:-3 gap_to:2 gaps:6 gatekeeper:-7
gatek~:-7 gave:2 gave_notic:4 gegeben:-3 gegeb~:-3 gehst:-3 gehst_du:-3 gen:4 gesprach:-2
gesprachsabschlus:-5 gespr~:-11 get:4 get_<name>:2 get_@status:7 get_@they:4 get_better:-7 get_in:9
get_it:10 get_on:-6 get_them:3 get_ther:-7 get_to:8 get_us:3 gets:4 gett:-3 getti~:-3 ghost:3 ghost~:3
give_@they:-4 give_me:11 give_the:-2 give_up:2 give_you:-2 given:2 go:3 go_after:4 go_ahead:2 go_and:3
go_at:2 go_in:-2 go_live:3 go_of:-3 go_through:6 go_to:6 go_with:-3 goal:-7 goal_<number>:2 goal_<sum>:5
goal_@sign:3 goal_@status:-3 goal_for:-10 goal_is:-4 goal_would:-4 goes:3 goes_through:-3 gone:12
gone_cold:2 good:-6 good_deal:-3 good_enough:-2 good_for:7 got:2 great_deal:-3 green:3 grid:-2 group:6
grow:-6 grow_into:-2 grow_what:-2 growth:-2 growth_opportuniti:-6 growth_plan:8 growth_talk:4 gues_for:3
guest:-6 guest_lectur:-5 guid:-4 gut:-10 gym:-7 habilidad:-3 habil~:-3 habit:-9 habit_slip:-3 habito:-7
habito_para:-4 habitud:-4 habitud_a:-4 habit~:-4 hablar:-4 haircut:3 haircut_on:3 hairc~:3 half:3
half_a:-2 half_the:2 halfway_through:-2 halvo~:4 hand:-2 hand_@status:2 hand_in:2 hand_on:2 hand_over:-11
handl:-8 handl_call:-3 handl_the:-2 handl_we:-5 handl~:-3 handover:-4 hando~:-4 handwritten:-4
handwritten_not:-3 handw~:-4 happen:-2 happen_@status:2 happen_and:-5 happen_for:3 happen_if:2 happen_in:2
happen_now:-2 happen_with:2 hard:-4 hard_to:4 harder:-5 harder_than:-2 hardest:-5 harde~:-5 has:6
has_<number>:3 has_@role:2 has_@status:4 has_a:6 has_becom:-4 has_chang:-9 has_gone:3 has_legal:2 has_no:2
has_the:4 has_work:4 has_your:-2 hat:-3 hat_dir:-3 have:2 have_@status:10 have_@they:4 have_a:-4
have_done:4 have_gone:4 have_in:5 have_not:4 have_seen:-2 have_thes:-2 have_they:4 have_to:9 have_we:4
have_you:-4 he:2 he_promis:2 he_work:-4 head:-2 headset:-10 heads~:-10 health:12 hear:-4 hear_about:-2
heard:3 heard_@status:-2 heard_back:3 held:-2 help:-11 help_a:-5 help_to:-4 help_with:3 help_you:-5
helpi~:-6 her:-5 hesitat:-3 high:-3 high_and:-7 his:-4 hit_the:-3 hold_it:6 hold_you:-5 holdi~:6 holdup:2
holiday:-6 holid~:-6 home:-4 homework:-3 homew~:-3 honest:-3 honest_with:-2 hop:2 hope:3 hopper:4 hour:-11
hour_by:-5 hour_of:-2 hous:-3 how:-3 how_@status:6 how_@they:-4 how_are:7 how_big:2 how_confident:5
how_could:-3 how_did:-4 how_do:-3 how_far:6 how_full:2 how_has:-3 how_hospital:-2 how_is:-6 how_it:-3
how_low:2 how_many:9 how_much:2 how_often:-3 how_our:-4 how_she:-2 how_short:6 how_sure:2 how_the:-3
how_to:-14 how_was:-3 how_we:-4 how_will:-4 how_you:-9 hr:-8 human:-5 humour:-5 hunt:-5 hunti~:-5 hurt:-5
i:-6 i_@list:5 i_can:-3 i_commit:-5 i_do:-5 i_have:2 i_report:5 i_should:-2 i_want:-4 idea:-12 idea_for:-3
ideal:-8 if_@they:3 if_a:-3 if_it:5 if_they:3 if_this:2 if_you:-4 if_your:2 il:6 ils:4 im:-4 im_<month>:-4
important:2 impor~:2 impos~:-5 improv:-8 impro~:-13 in:-2 in_<month>:-3 in_<name>:-3 in_<number>:-3
in_a:-5 in_at:2 in_commit:7 in_common:-3 in_evaluation:2 in_how:-2 in_legal:3 in_meeting:-6 in_open:-3
in_other:-2 in_our:-6 in_q2:2 in_q3:-4 in_return:3 in_their:4 in_ther:2 in_this:6 in_use:-2 in_which:-2
in_writ:4 in_you:-3 in_your:-3 inbound:6 inbound_lead:7 inbou~:6 inbox:-14 incumbent:6 incum~:6
independenc:-3 indep~:-3 industry:-6 industry_event:-5 indus~:-5 ink:6 inner:-8 inner_critic:-8 insid:-3
insid_the:-3 insight:-3 insig~:-3 inspir:-5 inspir_you:-5 inspi~:-5 insta~:7 instead:2 instead_of:3
inste~:2 insurer:4 insur~:4 intak:3 intention:-6 inten~:-6 interest:-4 internal:4 internal_role:-2
interrompr:-3 interrupt:-9 interrupt_you:-2 interview:-5 inter~:-11 into_<month>:2 into_@org:-7
into_@paper:3 into_a:3 into_account:-7 into_action:-2 into_next:4 into_the:2 introduction:-3 intro~:-3
invoic:6 invoi~:6 is:2 is_<name>:3 is_<number>:6 is_@status:4 is_@they:2 is_already:3 is_an:-4 is_at:2
is_behind:-2 is_certain:4 is_done:-2 is_happen:-3 is_hold:6 is_in:5 is_left:-3 is_new:-3 is_next:2
is_not:6 is_on:3 is_open:-3 is_out:4 is_runn:2 is_safe:7 is_still:-8 is_stopp:2 is_stuck:4 is_the:2
is_ther:-5 is_thin:6 is_with:2 is_your:-8 isn:3 isn_t:3 ist:14 ist_noch:2 ist_sicher:4 it_<number>:-2
it_@sign:8 it_a:2 it_be:-7 it_by:3 it_clos:8 it_done:5 it_easier:-2 it_feel:5 it_for:3 it_gets:4 it_go:-5
it_happen:-5 it_help:-8 it_in:2 it_mean:-2 it_move:7 it_not:3 it_off:-4 it_over:3 it_s:2 it_should:-3
it_sign:2 it_slip:5 it_solv:3 it_stay:4 it_tak:3 it_take:-3 it_that:-2 it_the:-2 it_to:2 it_up:2 it_were:6
it_what:-3 it_will:2 it_with:-5 it_work:-2 it_would:7 item:-3 item_from:-3 janua~:2 jargon:-10 jeu:-3
jeu_de:-3 job:-9 join:-7 jour:-4 journal:-3 journ~:-3 judg:-2 judgi~:-2 just:-10 keep:-6 keep_chang:2
keep_go:-4 keep_it:2 keep_reschedul:2 keep_you:-4 key:2 key_@org:2 key_account:2 keynot:-2 keyno~:-2
kick:4 kick_@status:3 kill:9 kind:-2 kindly:-11 kinne~:7 know:-8 know_about:2 know_and:-4 know_it:2
know_that:-3 know_the:-8 knowi~:-2 knowledg:-4 knowl~:-4 kommen:3 kommen_noch:2 kommt:9 kommt_die:2
kommt_noch:2 kr:2 krank~:7 kund:2 kund_meldet:2 kundi~:6 l:-2 l_equip:-2 la:5 la_semana:-4 land:4
land_the:-10 land_zone:2 landi~:4 languag:-6 languag_cours:-2 langu~:-6 laps:4 laps_customer:4 laptop:-4
laptop_@status:-3 laptop_in:-3 larg:6 last:2 last_<number>:-2 last_@period:7 last_day:2 last_days:3
last_laugh:-2 last_learn:3 last_meet:2 last_month:-2 last_quarter:7 last_session:-2 last_speak:8
last_spok:-4 last_talk:4 last_time:-8 last_touch:3 last_week:14 last_word:2 last_year:3 late:3 late_in:-3
late_stag:2 lately:-5 later:2 latest:-2 lauft:-3 laugh:-5 laut:-6 le:3 le_@paper:2 le_devi:3 le_dossier:2
le_stres:-2 lead:-6 lead_a:-4 lead_by:-7 lead_discovery:-3 lead_follow:9 lead_from:10 lead_the:-5
lead_with:-2 leader:-3 leadership:-11 leade~:-11 leadi~:-3 learn:-7 learn_about:4 learn_contract:-4
learn_goal:6 learn_how:-2 learn_target:-2 learn_to:-5 learn~:-6 leav:-5 leav_@status:-3 leav_out:-2
leav_us:8 leavi~:2 lectur:-5 lectu~:-5 left:4 left_for:-5 left_to:-2 legal:2 legal_come:2 legal_on:-2
legal_or:2 length:-3 lernen:-2 les:5 less:-11 lesson:-7 let:-2 let_go:-2 let_s:2 letter:-2 level:-5
level_<number>:-9 level_of:2 licenc:6 licen~:6 licitacion:4 licit~:6 lief:-5 liegt:6 life:-11 ligaco:-4
ligac~:-4 light:-2 like:-5 like_@status:2 like_in:2 like_the:-2 like_to:-4 likely:10 likely_case:3
limit:-3 lin:-7 line:5 linkedin:-4 linke~:-4 list:8 list_<number>:-2 list_for:2 list_of:-2 listen:-7
listen_to:-5 listener:-3 liste~:-5 literacy:-3 liter~:-3 littl:3 litwar:2 litwa~:3 live:12 live_@status:2
ll:3 llamada:-5 llama~:-5 lo:2 log_@status:-7 log_off:-7 log_your:2 logo:6 long_shot:5 longer:2
longer_than:5 longest:8 longe~:8 look_at:-2 look_back:-5 look_for:-2 look_forward:-4 look_like:-3 looki~:2
loop:-4 loop_with:-2 los:5 lose_<name>:2 lose_the:-8 loss:12 lost:4 lost_to:2 lot:-6 lov:2 low:5 low_can:2
lower:2 lows:-7 luck:-5 lunch:-14 lunch_talk:-2 lunch_with:-8 made:-10 made_it:-2 made_of:-2 made_the:-5
made_you:-2 made_your:-2 mail:-4 mak:-11 mak_@they:2 mak_it:-2 mak_them:2 mak_this:-2 mak_under:-3
mak_you:-3 make:-2 make_<number>:-2 make_a:-3 make_decision:-2 make_it:-3 make_of:-2 make_room:-2
make_the:-3 make_this:-2 make_up:7 make_you:5 maker:2 management:-4 manager:3 manej~:-5 manqu:2 many:8
many_did:7 many_question:-3 many_tim:-4 map:-2 marathon:-4 marat~:-4 mark:-3 mark_from:-2 market_tell:-3
marke~:4 maste~:-3 match:2 match_what:3 matter:-10 matter_most:-4 matter_to:-5 matte~:-5 mayb:3 me:-2
me_@status:5 me_about:-3 me_how:5 me_on:-3 me_the:4 me_to:-3 me_today:3 me_your:3 mean:-4 mean_to:-4
meant:-2 measur:-5 measu~:-5 meddpicc_gaps:3 meet:-2 meet_again:-3 meet_alon:-2 meet_on:4 meet_to:3
meet_with:6 meeting:-8 meeting_a:-3 meeti~:-4 meetup:-10 mehr:2 meldet:3 meldet_sich:3 memory:-4
mentor:-10 mentor_by:-2 mentor_talk:-2 mento~:-6 mes:7 messag:-5 messag_@status:-2 messag_in:-2 messa~:-5
meta:6 meta_do:3 meta_personal:-5 meta_pessoai:-8 methodology:-4 metho~:-4 mi:-6 might:-3 mill:6 mim:-3
mind:-10 mindset:-7 mindset_what:-4 minds~:-7 mine:-5 ministry:6 minis~:6 minut:-7 minut_of:-2 minut_on:9
minut_pitch:-5 minut~:-3 mir:-5 miss_and:2 miss_if:-3 miss_on:3 miss_opportunity:-3 miss_target:11
missi~:4 mit:-7 mit_<name>:-8 mit_dem:4 mit_einem:-2 mock:-4 modul_<number>:3 modul_done:-5 modul~:-2
moi:-3 moin:4 moin_cher:4 mois:6 mois_ci:2 moment:-10 moment_and:-2 moment_at:-3 moment_that:5 money:2
money_on:4 month:2 month_@status:-8 month_ago:-4 month_end:4 month_from:-2 month_in:-7 month_look:2
month_of:4 month_what:-3 monthly:-4 month~:-4 more:3 more_@paper:5 more_like:2 more_of:10 more_often:-4
more_patienc:-2 more_seat:3 more_to:-2 morn:-6 morning:-8 morni~:-11 most:-4 most_and:2 most_important:2
most_this:-6 motivat:-2 motivat_you:-2 motivation:6 motivator:-4 mov:3 mov_forward:2 mov_it:5 mov_to:-4
move:-5 move_it:6 move_to:-3 movement:3 movem~:3 msa:4 much:3 much_did:-3 much_new:5 much_of:-9 multi:5
multi_year:4 museum:3 must:8 must_be:4 mutual:3 mutual_action:2 my:2 my_feedback:-2 nachfassen:3 nachf~:3
nachst:2 nachst_<name>:4 nachster:-6 nachster_<name>:-6 nachs~:-3 nam:4 nam_of:-6 name:4 name_<number>:-4
name_the:4 name_what:2 nao:-2 nda:3 ne:2 ne_repond:2 need:6 need_<number>:5 need_a:7 need_from:4
need_help:2 need_me:2 need_more:-5 need_to:-4 negocio:9 negoc~:9 negotiation_with:2 nervou:-3 nervo~:-3
net:5 net_<number>:4 network:-2 netwo~:-2 never:-4 new:3 new_arr:2 new_busines:2 new_colleagu:4
new_customer:2 new_logo:5 new_methodology:-2 new_ones:3 new_opps:2 new_pipe:5 new_routin:-5 new_starter:-4
new_team:-3 newcomer:-4 newcomer_the:-2 newco~:-4 news_and:5 next:3 next_@period:5 next_demo:-2
next_level:-4 next_meet:9 next_month:2 next_quarter:4 next_session:-5 next_step:6 next_time:-2 next_week:7
nicht:6 nicht_mehr:2 night:-4 nimmst:-3 nimmst_du:-3 ninety:-4 ninety_days:-3 no:2 no_@paper:5 no_acces:2
no_activity:2 no_answer:4 no_big:-9 no_e:-2 no_longer:-4 no_money:2 no_next:2 no_reply:10 no_respond:3
no_to:-4 no_without:-2 nobody:-2 nobody_ask:2 noch:13 noch_nicht:2 noch_offen:3 noon:2 not:-3
not_@status:3 not_a:-5 not_answer:4 not_ask:3 not_chang:2 not_defin:-2 not_do:-4 not_done:-3 not_expect:-2
not_for:-8 not_get:-5 not_have:3 not_in:2 not_know:-2 not_lose:8 not_need:-2 not_to:2 not_tri:-4
not_work:5 note:-7 note_<number>:-3 noth:4 noth_@status:3 noth_at:-2 noth_in:3 noth_this:3 noth_to:-4
nothi~:4 notic:-6 notic_a:-2 notic_it:-7 notic_that:-2 notic~:-4 now:5 now_without:-2 nrr:2 number:4
number_<number>:-7 number_do:-2 number_for:3 number_of:-4 nxt:5 o:6 o_client:-5 o_s:4 objecion:-7
objeco:-11 objectif:4 objectif_d:-2 objection:-2 objection_handl:2 objec~:-8 objetivo:3 objet~:3 observ:-4
observation:-3 obser~:-7 obstacl:-5 obsta~:-5 octob~:6 odds:2 odds_on:3 of:-3 of_<month>:7 of_<name>:4
of_<number>:3 of_<sum>:10 of_@period:3 of_@they:7 of_a:-3 of_ask:-6 of_call:-3 of_discovery:-3 of_each:-4
of_idea:-3 of_it:-6 of_last:2 of_my:-2 of_next:4 of_open:-2 of_our:-2 of_ours:6 of_paus:-2
of_perfection:-4 of_plan:4 of_practic:-3 of_progres:-2 of_question:-3 of_quota:3 of_say:-9 of_silenc:2
of_small:-2 of_speech:-2 of_target:5 of_than:-2 of_their:2 of_them:5 of_thes:5 of_trust:-5 of_us:-13
of_valu:5 of_what:-2 of_you:-7 of_your:-3 off:-2 off_at:-8 off_your:-4 offen:4 offer:2 offer_and:-2
offer_help:-6 offic:-11 offr:6 offsit:-2 offsi~:-2 often:-6 old:-2 old_habit:-2 old_ones:3 old_way:-2
older:2 older_than:3 oldest:3 on_<name>:-4 on_@paper:-4 on_@status:3 on_@they:4 on_a:-5 on_an:-3 on_each:9
on_every:3 on_everyth:2 on_it:10 on_leav:-4 on_listen:-3 on_paper:-8 on_pric:4 on_that:-2 on_the:2
on_thursday:2 on_track:3 on_tuesday:3 on_wednesday:2 on_which:4 on_you:2 on_your:-7 once:-2 once_and:4
ones:16 ones_are:6 only:5 only_talk:4 only_the:2 open_<number>:3 open_by:-7 open_ones:3 open_opportuniti:4
open_question:-4 open_the:-2 open_to:-5 opening:-2 openi~:-8 oportunidad:5 oportunidad_abierta:4
oportunidad_de:-9 oport~:5 opp:9 opportuniti:3 opportuniti_30d:4 opportuniti_are:2 opportuniti_for:-3
opportuniti_to:-14 opportunity_@list:2 opportunity_for:-5 opportunity_list:2 opportunity_review:5
opportunity_to:-13 oppor~:3 opposit:-3 oppos~:-3 opps:12 opps_w:2 ops:3 ops_pull:3 option:-5 optio~:-6
or:7 or_@role:2 or_@status:2 or_a:3 or_behind:3 or_not:2 or_procurement:2 or_the:-6 or_under:4 order:3
order_book:4 order_by:5 order_in:-9 order_of:-5 order_this:2 ordinary:-3 ordin~:-3 other:-2
other_<number>:4 other_@org:3 other_peopl:-2 other_person:-4 other_plant:10 other_side:-4 other_that:-2
other_vendor:3 other_way:-9 ou:7 ou_en:5 our:-3 our_@paper:4 our_@role:3 our_customer:-2 our_next:-2
our_own:-2 our_session:4 our_team:-4 ours:8 out:4 out_and:3 out_for:2 out_what:-3 outcom:-2 outco~:-2
outlook:-3 outlo~:-3 outsid:-4 outsid_your:-2 outsi~:-4 ouvert:-3 ouver~:-3 over:6 over_<sum>:3 over_a:2
over_or:4 over_ther:12 overdu_task:4 own:-4 own_@paper:4 own_money:4 own_word:2 owner:11 owns:2 pace:-2
pag:-4 page:-2 paid:2 pain:-3 paper:2 paper_back:2 paper_by:-6 par_jour:-4 para:-4 para_este:-4
para_mim:-3 para_sentirt:-3 para_voce:-6 parental:-4 parental_leav:-4 paren~:-4 park:-5 park_lot:-5
parki~:-5 parler:-4 partner:4 partn~:2 pas:5 pas_de:3 paso:-4 pass:-8 past:10 path:2 path_for:4 pattern:-7
patte~:-7 paus:-8 paus_after:-2 pausi~:-3 pay:-2 payment:9 payme~:9 payout:4 pedido:3 pedido_de:3 peer:-6
peer_review:-2 pen:5 pend:5 pendi~:5 peopl:-12 peopl_@status:-2 peopl_in:-2 peopl_who:2 peopl_you:-5
per_call:-3 per_rep:4 perce~:4 perfection:-9 perfectionism:-6 perfe~:-13 pergunta:-8 pergunta_aberta:-6
pergu~:-8 period:5 person_could:-2 person_who:5 personal:-7 personal_del:-2 personally:-2 perso~:-11
pessoai:-8 pessoal:-2 pesso~:-10 peut:-6 peut_t:-6 phon:-7 phon_@list:-8 phon_number:-8 pick:-2
pick_<number>:-4 pick_the:-2 pick_up:2 picnic:-8 pictur:-7 pictur_of:-4 pictu~:-7 piec:4 piec_of:4 pilot:6
pipe:9 pipe_did:5 pipe_gen:4 pipe_review:6 pipelin:7 pipelin_and:4 pipelin_do:5 pipelin_review:2 pipel~:8
pitch:-6 plac:-4 plan:6 plan_and:4 plan_b:2 plan_the:-6 plan_with:2 plann:-3 plann~:-5 plant:3 plat:-5
plat_and:-3 play:-2 play_a:-4 pleas:8 plus:7 po:13 po_expect:3 poc:5 poc_result:4 podcast:-4 podca~:-4
pode:-7 point:-5 point_befor:-2 politely:-6 polit~:-6 por:-2 por_dia:-4 port:5 possibl:2 possi~:5
postpon:4 postp~:4 pour:-11 power:4 ppl:3 ppl_rvw:3 practic:-6 practic_@status:-2 practic_then:-3
practis:-2 practis_ask:-2 practis_the:3 practis_with:-3 pract~:-6 prasentieren:-9 prase~:-9 predict:-2
predi~:-2 prefeitura:2 prefe~:2 pregunta:-7 pregu~:-7 prendr:-5 prend~:-5 prep:4 prepar_the:8 preparar:-4
preparation:-7 preparer:-4 prepa~:-6 presc~:3 present:-5 presentation:-5 prese~:-8 pressur:-7 press~:-7
presupuesto:5 presu~:5 previsao:3 previsao_de:3 prevision:5 prevision_de:3 previ~:7 pric:4
pric_conversation:-3 pric_increas:2 pric_of:-4 pric_then:-7 pric_without:-4 prici~:2 prime~:-3 prioriti:-4
prior~:-10 probability:-2 problem:-3 probl~:-3 proces:-4 proces_at:2 proce~:-4 prochain:-5
prochain_etap:-4 proch~:-5 procurement:2 procurement_ask:3 procurement_peopl:-2 procurement_role:-2
procu~:2 product:-3 product_@status:-2 product_in:-2 profe~:-4 profil:-3 profi~:-3 programm:-11 progres:-3
progr~:-7 project:3 project_on:3 proje~:5 promis:3 promis_a:2 promis_to:2 promi~:3 pronostico:3 prono~:3
proof:4 prop:3 prop_@status:3 prop_out:3 proposal:6 proposal_@status:2 proposal_enviada:2 proposal_sent:2
proposal_writ:-5 propo~:6 propuesta:4 propuesta_enviada:2 propu~:4 prosewar:4 prose~:4 prospect:-4
prospect_<number>:-2 prospection:-4 prosp~:-8 proud:-2 proud_of:-2 proximo:-6 proximo_paso:-4 proxi~:-8
psych~:-12 publi~:2 pued:-9 pull:8 pull_the:2 purchas:8 purch~:9 purpos:-2 purpo~:-2 push:3 push_back:-6
push_on:-2 push_to:6 push_yourself:-2 put:3 put_@status:5 put_in:5 putt:-4 putt_@status:-3 putt_off:-3
putti~:-4 q2:6 q3:3 qtd:3 qu:2 qu_as:-2 qu_est:4 quai:3 quai_negocio:3 qual:-2 quality:-3 quality_of:-4
quali~:-3 quand:2 quanto:7 quanto_falta:4 quarter:4 quarter_<number>:-3 quarter_and:6 quarter_end:2
quarter_i:-3 quarter_in:-5 quarter_is:2 quarter_s:-9 quarter_teach:-3 quarterly:-4 quart~:3 que:-2
que_entra:5 que_falta:-6 que_te:-6 quem_assina:6 quem_pode:-7 quer:-2 question:-10 question_<ordinal>:-3
question_befor:-2 question_did:-2 question_has:6 question_have:-3 question_ouvert:-3 question_that:7
question_you:-4 quest~:-9 qui_@sign:2 qui_decid:2 qui_peut:-6 qui_sign:4 quick:6 quick_look:5
quien_firma:6 quier:-4 quiet~:-7 quot_on:2 quota:15 quota_for:2 race:-3 rain:-6 rais:-3 ramp_plan:-2
rang:3 rank:2 rank_@they:3 rank_them:3 rappe~:-2 rate:11 rate_by:4 rate_your:-2 rather:-3 raven~:2 re:6
re_scor:-3 reach:-7 reach_@status:-2 reach_out:-2 reach~:-4 read:-8 read_@list:-3 read_a:-3 read_back:7
read_it:4 read_list:-3 read_the:-6 readi~:-8 ready:-4 ready_to:-5 reagi:-2 reagiert:-3 reagi~:-4 real:6
real_conversation:3 real_is:2 reality:-2 reali~:-2 really:-2 reason:5 reason_@status:3 reaso~:2 recap:-8
recei~:3 recently:-6 recently_and:-2 recen~:-6 recognition:-3 recog~:-5 record:-7 record_of:-2 recover:-2
red:6 red_@org:3 red_account:3 redfe~:3 redlin:8 redli~:8 referenc:6 referenc_call:3 referral:-8
referral_ask:-6 reflection:-4 refle~:-4 region:8 registration:2 registration_at:2 rehears:-3 rehearsal:-3
rehea~:-6 rein:5 reizt:-3 reizt_dich:-3 rejection:-7 rejection_on:-2 rejec~:-7 relancer:3 relancer_le:3
relan~:6 relationship:-7 relationship_with:-4 relat~:-7 releas:2 relea~:2 remark:-3 remember:-2 remem~:-2
remot:-2 remot_work:-2 remov:-6 rendez:-2 rendez_vous:-2 renew:-6 renewal:5 renewal_at:-2 renew~:4
renouvellement:2 renouvellement_du:2 renou~:2 renovacao_do:2 rentr:3 reorganisation:-4 reorg~:-4 rep:-5
repair:-2 repeat:-3 repeat_the:2 replac:2 replay:-3 replay_the:-3 repla~:2 reply:4 repond:2 repond_plus:2
report_back:-3 report_for:2 repor~:-5 reschedul:2 resch~:2 research:-8 research_befor:-6 resea~:-8
resilienc:-2 resil~:-2 respond:6 respond_to:-3 responsibility:-5 responsibility_would:-2 resposta:2
respo~:3 respuesta:2 respu~:2 rest_on:10 result:2 result_of:-4 retailer:4 retai~:4 retour:-2
retrospectiv:-4 retro~:-5 return:-3 return_from:-4 reussit:-6 reuss~:-6 rev:5 revenu:7 revenu_@status:4
revenu_by:2 revenu_in:4 reven~:7 rever~:-2 review:3 revie~:-2 revis:3 revis_@paper:3 revis_quot:2
revisao:3 revisao_do:3 revision:2 revision_del:2 revis~:7 rewrit:-4 rewri~:-4 rfp:6 riesgo:5
right_@status:-2 right_in:-2 right_now:-4 risco:4 risk:6 risqu:6 ritual:-7 road:3 rol:-6 role:-10
role_play:-2 roll:4 rollenspiel:-4 rollenspiel_<name>:-2 rolle~:-6 room:-7 room_for:-3 rotation:-6
rotat~:-6 routin:-9 routi~:-9 rule:-2 run:-9 run_<sum>:-11 run_rate:2 run_workshop:-2 runn:4 runner:2
runni~:4 runs:2 runs_@status:2 runs_out:2 rush:-3 rvw:3 s:8 s_@role:2 s_@status:5 s_a:-2 s_between:4
s_call:-4 s_est:-5 s_final:3 s_go:3 s_in:3 s_next:3 s_the:6 s_your:6 sabbatical:-8 sabba~:-8 safe:6
said_yes:4 salary:-7 sale:6 salesforc:4 sales~:12 sans:-3 satis~:-2 sav:-2 save:10 say:-2 say_@status:-2
say_about:4 say_no:-7 say_noth:-7 say_over:4 say_the:-12 say_what:7 say_which:3 say_yes:2 says:-2 scal:-2
scal_of:-2 schedul:-5 sched~:-5 scor:-8 scor_<number>:-4 scor_the:-3 screen:2 script:-3 scrub:3 sdr:-8
sdr_to:-6 se:3 se_sentir:-6 seat:3 seat_at:-2 seat_in:3 second:-6 secon~:-6 security_basic:-2
security_review:3 see:-6 see_a:7 see_from:-2 see_hear:-2 see_it:-3 see_the:-2 seen:-4 seen_the:4 segment:6
segme~:6 seguimiento:4 seguimiento_de:4 segui~:4 segura:-3 self:-12 self_assessment:-3 sell:4
sell_<number>:4 sell_the:3 seller:-3 selle~:-3 selli~:-10 sem:5 sem_resposta:2 semain:-6 semai~:-6
semana:-10 send:4 send_<number>:-2 send_me:-6 send_the:3 sens:-2 sent:9 sent_on:2 sent_the:2 sentenc:-3
sente~:-3 sentir:-6 sentirt:-3 sentirt_segura:-3 senti~:-3 seriou:-2 serio~:-2 servic:-2 servi~:-2
session:-9 session_with:-3 sessi~:-9 set:-3 settl:-5 settl_@status:-5 settl_in:-5 sfdc:4 shadow:-10
shadow_<number>:-3 shall:-2 shall_we:-6 shap:5 shar_<number>:-4 shar_of:7 shar_what:-3 she:-6 she_deal:-5
sheet:2 shin:-7 shipp:3 shipp~:3 short:8 shorten:-8 shortlist:5 short~:-2 shot:5 should_have:6 should_i:5
should_know:-3 show:-4 shrink:2 shrin~:2 sich:8 sich_nicht:4 sicher:2 sign:8 sign_<number>:2 sign_in:5
sign_of:-5 sign_off:-3 sign_the:-3 sign_up:-7 signal:-6 signatur:4 signatur_strength:-4 signer:8
signer_ce:3 sigu:2 sigu_sin:2 silenc:-9 silenc_sinc:9 silen~:-9 simplify:-3 simpl~:-3 sin:3 sin_firmar:2
sin_respuesta:2 sinc:7 sinc_last:4 sinc_monday:4 sinc_the:7 sinc_we:-4 sinc_you:-3 sind:4 singl:-4 sit:-5
site:-2 site_to:-2 site_visit:-2 sitt:4 sitti~:4 situation:-5 situa~:-4 size:7 skill:-9 skill_gap:-3
skill_grid:-2 skill_next:-2 skill_will:-6 skill_would:-2 skip:2 sleep:-6 slid:-9 slip:3 slip_of:-4 slipp:6
slippag:2 slipp~:8 slow:-9 slow_@status:-8 slow_down:-8 small:-9 small_deal:5 small_enough:-3
small_wins:-10 smil:-4 so_that:-2 softwar:-3 softw~:-3 sold:5 solution:-3 solut~:-3 solv:9 solvi~:6
somebody_else:2 somebody_senior:6 somebody_who:3 someon:-2 someo~:-2 someth_@status:3 someth_in:3
someth_new:-2 someth_small:-3 someth_that:-3 someth_you:-3 sound:-2 sourc:5 spark~:3 spe:-2 speak:-8
speak_at:-6 speak_to:3 speak_with:4 speak~:-5 specialist:7 speci~:5 speech:-2 spend:-2 spent:-4 split:5
spok:-4 spoken:2 sponsor:-2 sponsor_for:2 spons~:-2 spot:-4 spr:-5 spread:4 stadt~:6 stag:3
stag_<number>:5 stag_@status:-6 stag_fright:-3 stag_in:-6 stag_of:-6 stag_presenc:-3 stak:7 stal:5 stall:4
stand:-3 stand_behind:2 stand_up:-6 stand_with:3 start:5 start_with:3 starter:-4 start~:-6 stat:-2 statu:6
statu_of:4 stay:-9 stay_calm:-2 stay_silent:-2 stay_with:-4 stead~:-2 step:-2 step_and:-5 step_on:3 stg:4
still:4 still_@status:9 still_believ:2 still_call:2 still_enjoy:-7 still_good:6 still_in:3 still_make:5
still_matter:-2 still_not:2 still_open:5 still_talk:2 stop:-4 stop_it:6 stop_talk:-5 stopp:2 stopp_@they:2
stopp_them:2 stopp~:2 stori:2 stori~:2 story:-7 story_@status:-5 storytell:-7 story~:-7 strength:-6
stren~:-6 stretch:2 stret~:2 stuck:2 study:-4 styl:-5 sua:-4 subject:-5 subje~:-5 suit:-3 sum:4 sumiu:2
summaris:-5 summary:-3 summa~:-7 summer:-8 summer_party:-4 sunny:-8 supplier:5 suppl~:5 support:-5
support_you:-2 suppo~:-6 sure:11 sure_thing:4 surpris:-2 surpris_you:-4 surpr~:-2 survey:-6 swap:-2 t:4
t_aider:-7 t_il:3 ta:-8 tabl:2 tails~:9 take_<number>:-3 take_@status:6 take_into:-4 take_it:2 take_on:-2
take_out:6 take_the:8 take_to:-3 talent:-11 talent_pipelin:-4 talk:-8 talk_<percent>:-4 talk_me:4
talk_to:5 talk_too:-2 talk_with:-8 talki~:-2 target:9 target_<number>:8 target_audienc:-2 target_for:-4
taught:-6 taught_you:-6 tcv:3 tcv_<sum>:3 te:-11 teach:-13 teach_a:-2 teach_you:-7 teach~:-9 team:-10
team_for:-2 team_is:6 team_lead:-2 team_meet:-3 team_on:4 teammat:-3 teamm~:-3 teamwork:-5 teamw~:-5
technical:3 techniqu:-3 telef~:-15 tell:-4 tell_and:5 tell_it:-7 tell_me:-2 tell_us:-2 tell_you:-6
telli~:-3 templat:-3 templ~:-3 tender:2 tension:-4 tensi~:-4 term:8 territory:2 terri~:2 test:-2
test_the:2 tgt:3 th:-8 th_will:-3 th_you:-2 than:-2 than_<number>:5 than_a:7 than_you:-11 thank:-7
thank_<name>:-8 thank~:-7 that_are:2 that_could:-6 that_date:4 that_deserv:-3 that_did:-3 that_good:-2
that_has:4 that_he:-4 that_help:-3 that_i:2 that_is:2 that_it:4 that_mov:3 that_nobody:-5 that_only:-5
that_tell:-3 that_they:2 that_this:-6 that_was:5 that_we:2 that_work:3 that_would:2 that_you:-4
that_your:-6 the_<name>:13 the_<number>:6 the_@list:7 the_@org:7 the_@paper:8 the_@period:6 the_@role:10
the_@sign:2 the_@status:3 the_account:4 the_airlin:7 the_amount:2 the_averag:2 the_bag:3 the_balanc:-3
the_bank:9 the_base:8 the_beginn:-2 the_big:10 the_board:6 the_book:-8 the_break:-2 the_brewery:3
the_budget:6 the_busines:4 the_buyer:-2 the_card:-4 the_certification:-2 the_cfo:4 the_champion:3
the_city:4 the_client:5 the_clos:2 the_commit:9 the_company:-5 the_compell:4 the_competitor:3
the_conflict:-4 the_contract:5 the_conversation:-5 the_council:3 the_cours:-6 the_crm:7 the_cro:3
the_customer:-3 the_dat:2 the_data:3 the_date:6 the_dead:2 the_deal:4 the_decision:8 the_demo:2
the_depot:3 the_discount:2 the_discovery:4 the_end:-5 the_energy:-2 the_even:-2 the_evidenc:2
the_experiment:-5 the_fair:8 the_fear:-3 the_fenc:4 the_figur:2 the_final:4 the_forecast:9 the_funnel:4
the_goal:-6 the_group:6 the_gym:-7 the_half:5 the_hardest:-4 the_headset:-10 the_holdup:2 the_holiday:-3
the_hopper:4 the_hospital:3 the_hous:-4 the_idea:-4 the_incumbent:4 the_ink:4 the_insurer:4
the_internal:-3 the_last:2 the_latest:-2 the_learn:-3 the_likely:5 the_loop:-2 the_lunch:-2 the_manager:8
the_market:-4 the_meet:-4 the_meetup:-10 the_mentor:-3 the_mill:6 the_ministry:6 the_moment:-4 the_money:2
the_month:7 the_most:3 the_museum:3 the_new:-6 the_next:-3 the_number:5 the_offer:4 the_oldest:3
the_onboard:-2 the_open:-6 the_opportunity:-7 the_opposit:-3 the_paper:6 the_past:2 the_peopl:-4
the_person:7 the_phon:-2 the_pictur:-3 the_pipelin:9 the_plan:4 the_plant:-6 the_po:7 the_podcast:-2
the_port:5 the_presentation:-2 the_pric:-7 the_problem:-4 the_proces:-3 the_product:-6 the_programm:-6
the_prospect:-4 the_read:-3 the_reason:2 the_redlin:4 the_renewal:-5 the_reorganisation:-4 the_rep:-5
the_report:5 the_rest:3 the_result:-5 the_retailer:4 the_role:3 the_room:-2 the_runn:-2 the_sal:-4
the_school:6 the_session:-2 the_signatur:3 the_silenc:-7 the_skill:-4 the_small:7 the_step:-8
the_summer:-5 the_survey:-4 the_talk:-5 the_target:2 the_team:-13 the_tender:4 the_time:-3 the_tongu:-4
the_tool:3 the_top:8 the_topic:-3 the_total:3 the_university:5 the_visit:-6 the_vp:4 the_way:-3
the_week:-11 the_word:-2 the_worst:3 the_year:-5 their:9 their_ceo:5 their_notic:2 their_own:-2 them:5
them_<number>:2 them_and:-2 them_by:3 them_from:5 them_to:5 themselv:4 thems~:4 then:4 then_@list:6
then_everyth:3 then_listen:-2 then_number:6 then_say:-9 then_the:3 ther:4 ther_@paper:3 ther_a:2
ther_anyth:-8 ther_with:5 thes:5 thes_session:-3 thes_would:3 they:6 they_are:2 they_buy:5 they_compar:2
they_decid:2 they_did:-3 they_have:3 they_keep:2 they_like:2 they_push:-2 they_put:3 they_said:-6
they_say:3 they_sign:4 they_start:2 they_take:3 they_want:5 thin:6 thing:-2 think:-6 think_@they:-3
think_about:2 think_you:5 this_<number>:10 this_@period:3 this_deal:12 this_goal:-3 this_is:-5
this_month:3 this_skill:-2 this_time:3 this_week:6 thorn:-5 thought:-6 thoug~:-6 threa~:5 through_<name>:4
through_your:2 throw:3 throw_@status:4 thursday_s:-3 thurs~:-6 ticket:-5 tidy:-4 tim:-4 tim_have:-5
time:-8 time_@status:3 time_and:-4 time_for:-3 time_go:-2 time_gone:5 time_in:2 time_or:-3 time_spent:-5
time_than:6 time_with:-2 time_you:4 tips:-3 to:-2 to_<month>:5 to_<name>:-4 to_<number>:-3 to_<percent>:4
to_@list:-2 to_@paper:4 to_@period:7 to_@role:-2 to_@sign:6 to_@status:-2 to_@they:7 to_a:-2 to_ae:-5
to_an:2 to_another:-3 to_answer:-3 to_approv:2 to_ask:-3 to_be:-2 to_build:3 to_buy:-2 to_call:7
to_chang:-6 to_clos:4 to_date:5 to_deal:-3 to_disagre:-5 to_do:-6 to_executiv:-2 to_explain:3 to_get:10
to_go:5 to_goal:5 to_grow:-3 to_have:-2 to_hear:5 to_hit:3 to_keep:2 to_know:-6 to_land:7 to_lead:-5
to_learn:-3 to_let:-2 to_make:6 to_memory:-4 to_move:-3 to_next:3 to_notic:-3 to_our:6 to_plan:11
to_power:2 to_pric:2 to_procurement:-2 to_proposal:6 to_q4:3 to_read:-2 to_repeat:4 to_report:-5
to_rest:-5 to_run:-2 to_save:6 to_say:-3 to_see:4 to_shar:-3 to_sign:4 to_slip:3 to_somebody:-5
to_speak:-4 to_stag:8 to_stop:2 to_talk:-2 to_tell:2 to_that:-5 to_them:7 to_try:-2 to_understand:2
to_us:4 to_walk:-2 to_work:-3 to_you:-8 to_your:-4 to_yourself:-3 told:4 told_you:3 tomorrow:-2 tomor~:-2
ton:-6 ton_apprentissag:-3 tone:-15 tongu:-4 too:-5 too_many:-4 took:-4 tool:-9 top:7 top_<number>:3
top_line:3 topic:-5 total:11 touch:3 track:-3 track_for:-3 track_to:2 track_your:-2 track~:-2 trad:5
train:-9 train_@paper:-2 train_budget:-2 train_on:-2 train~:-14 trans~:-4 travel:-4 trial:4 trial_ends:2
trigger:-2 trigg~:-2 trimestr:5 trime~:6 true:2 true_for:3 trust:-12 trust_with:-2 try:-13 try_@status:-3
try_it:-7 try_the:-5 try_to:9 tu:-12 tu_signer:3 tuesday:3 tuesd~:2 turn:-2 turn_@status:-3 turn_into:6
turn_out:-2 turni~:-5 uben:-5 ugly:-4 um:-10 umgang:-2 umgang_mit:-2 umsatz:4 umsatzprognos:3
umsatzprognos_fur:3 umsat~:3 un:-12 un_@org:-3 un_client:-3 uncertainty:-7 uncer~:-7 unclear:-4
unclear_about:-6 uncle~:-4 und:-4 und_<name>:-3 under:2 under_pressur:-4 understand:-4 understand_better:5
understand_how:-4 understand_the:-3 understand_what:-3 under~:-7 une:-6 une_habitud:-4 unhappy:4 unhap~:4
unit:3 university:3 unive~:3 unsur:-2 unsur_about:-2 unterschreibt:5 unterschrieben:5 unterstutzen:-7
unter~:6 until:2 until_<month>:-3 until_friday:2 until_the:2 untouch:5 untou~:5 up_<name>:5 up_<number>:-3
up_@status:4 up_and:-2 up_e:-4 up_for:-6 up_in:4 up_next:-3 up_plan:4 up_the:5 up_to:3 up_with:3 updat:7
updat_<name>:5 updat_me:-7 updat_the:7 updat_your:-4 updat~:5 ups:4 upsell:7 upsid_of:-5 upstair:4
upsta~:4 urlaub:-9 us:2 us_and:6 us_the:5 us_this:4 us_to:7 us_with:2 use_it:2 use_your:8 useful:-2 user:5
usual:-2 va:7 vacation:-2 vacat~:-2 valid:4 valid_until:2 valu:-3 valu_exercis:-2 valu_of:5 valu_your:-4
vas:5 vas_tu:4 velocity:4 veloc~:4 venda:5 vendor:6 vent:5 venta:6 verbal:5 verdad:-4 verla~:4 versu:-2
vertrag:4 vertragsverlangerung:4 vertrauen:-5 vertrauen_zum:-5 vertr~:3 very:-3 veux:-2 veux_tu:-2
video:-12 viel:5 vien:3 view:2 vision:-5 visit:-4 visit_a:-2 visit_to:-3 voce:-10 voce_se:-6 voic:-4
volum:3 vom:3 vom_<name>:3 von_<name>:4 von_mir:-5 vor:-10 vor_<number>:-6 vorst~:5 vous:-2 vp:4 vs:10
vs_tgt:3 w:4 w_o:3 wacke~:5 wait:4 wait_for:-2 wait_on:5 waiti~:2 walk_away:4 walk_me:-3 wallet:4 wann:3
wann_kommt:2 want_a:4 want_it:2 want_this:-2 want_to:-2 war:-10 warm_up:-2 was_decid:4 was_different:-2
was_fehlt:-3 was_hat:-5 was_ist:5 was_it:-3 was_kommt:4 was_nimmst:-3 was_that:-2 was_the:-3 was_willst:-2
was_your:3 watch:-3 watch_you:-3 watch~:-5 way:-11 way_<number>:-3 way_and:-6 way_of:2 way_what:-5 ways:-4
we:6 we_@status:3 we_agre:-2 we_are:5 we_both:-3 we_could:4 we_do:2 we_end:2 we_get:2 we_go:6 we_have:2
we_keep:-3 we_know:5 we_last:2 we_lose:4 we_meet:-3 we_need:2 we_never:-2 we_only:3 we_re:2 we_stand:3
we_start:-4 we_still:4 we_talk:-6 we_throw:4 we_win:3 we_work:-2 weather:-7 weather_forecast:-7 weath~:-7
week_<number>:2 week_@status:4 week_ago:5 week_and:7 week_by:4 week_do:3 week_does:3 week_for:4
week_left:3 week_on:-3 week_s:4 week_that:8 week_to:2 week_wher:-4 weekend:2 weeke~:2 weekly:-4
weekly_@list:3 weekly_number:3 weight:5 weigh~:5 weite~:-4 welch:2 welch_<name>:2 well:-6 well_and:4
well_do:3 well_done:-3 well_sinc:-3 well_with:-4 wenn:-8 went:-2 went_@status:3 went_into:-2 went_out:3
went_silent:2 went_well:2 wer_entscheidet:4 wer_unterschreibt:3 were:2 were_you:-4 were_your:3 whal:5
what:-2 what_@paper:2 what_@status:2 what_@they:-3 what_a:-3 what_are:-3 what_becam:3 what_came:2
what_can:3 what_could:-6 what_did:2 what_do:-2 what_does:2 what_else:-3 what_enter:2 what_fell:5
what_giv:-2 what_goes:-2 what_has:-3 what_help:-5 what_i:-2 what_in:-2 what_is:-3 what_it:-2 what_keep:-5
what_made:-7 what_mak:-3 what_matter:-3 what_might:-2 what_motivat:-2 what_mov:5 what_need:-4 what_s:14
what_should:-4 what_slipp:3 what_stay:-2 what_surpris:-4 what_the:3 what_they:-3 what_time:2 what_to:-5
what_took:-5 what_trigger:-2 what_was:4 what_we:-2 what_went:-3 what_were:-3 what_will:4 what_would:-2
what_you:-5 when:-4 when_@they:-9 when_a:-2 when_and:-3 when_do:2 when_does:4 when_is:9 when_s:4
when_shall:-6 when_the:-3 when_they:-9 when_you:-10 wher_@status:-2 wher_are:2 wher_could:-3 wher_does:-4
wher_have:-3 wher_in:-2 wher_is:2 wher_it:3 wher_s:2 wher_the:4 wher_will:-3 wher_would:2 which:2
which_<number>:-5 which_@list:2 which_@org:-2 which_@paper:2 which_@sign:-3 which_conversation:-3
which_customer:6 which_deal:16 which_early:10 which_figur:7 which_goal:-5 which_have:-2 which_idea:-3
which_it:-3 which_loss:9 which_meet:8 which_meeting:-3 which_moment:-4 which_next:-4 which_of:2
which_ones:8 which_order:2 which_part:-6 which_piec:-2 which_promis:-2 which_question:-2 which_rule:-2
which_sign:-4 which_singl:-4 which_skill:-3 which_small:3 which_stag:-4 which_step:-4 which_strength:-3
which_way:-2 which_word:-4 which_you:-7 whil:-7 whil_you:-5 who_@status:-2 who_are:-3 who_bought:5
who_chang:-2 who_cover:-3 who_decid:-3 who_do:-5 who_else:3 who_giv:4 who_has:2 who_hold:3 who_in:-2
who_is:2 who_know:-6 who_s:8 who_said:2 who_sign:4 who_spok:-2 who_want:4 whom:5 whom_could:-5 whom_did:-3
whom_to:5 whom_would:-9 whos:-3 why:3 why_did:5 why_is:3 why_now:3 wie:-2 wie_gehst:-3 wie_hat:-3
wie_viel:5 wie_war:-7 will:3 will_@sign:2 will_@they:2 will_be:7 will_clos:3 will_decid:-3 will_it:4
will_not:6 will_the:5 will_they:2 will_to:2 will_you:-3 willi~:2 willst:-4 willst_du:-4 win:-3 win_back:-2
win_it:3 win_loss:3 win_rate:6 wingtip:4 wingt~:9 wins_of:2 wir:5 wish:-6 with:-4 with_<number>:6
with_@list:-3 with_@they:2 with_a:-2 with_an:-6 with_engineer:-4 with_hr:-4 with_it:-2 with_market:-9
with_me:-6 with_no:2 with_noth:-3 with_purchas:3 with_question:-2 with_rejection:-6 with_somebody:-6
with_their:5 with_them:-3 with_this:7 with_us:-4 with_what:3 with_which:3 with_whom:4 with_you:-6
with_your:-2 with_yourself:-2 within_a:2 without:-6 without_a:6 without_apologis:-2 without_gett:-2
without_los:-3 without_not:-2 without_the:5 witho~:-6 woodg~:7 word:-12 word_@status:-3 word_do:-2
word_each:-3 word_in:-3 work:-8 work_<number>:5 work_on:-2 work_sinc:-3 work_with:-2 worki~:-2 workload:4
workl~:4 workshop:-7 works~:-8 worri:-3 worri_about:4 worri_into:-2 worri~:-3 worst:4 worst_case:4
worth:-8 would:-2 would_@they:3 would_a:6 would_be:-8 would_chang:4 would_do:5 would_have:4 would_help:10
would_it:3 would_make:-6 would_not:3 would_rather:-2 would_tell:3 would_the:-2 would_you:-5 wrap:-7
wrap_up:-7 writ:-8 writ_@status:5 writ_a:-2 writ_down:5 writi~:-2 written:-2 written_@status:4 writt~:-2
wrong:-4 wrot:-3 wtd:4 year_@sign:2 year_@status:-2 year_ago:-2 year_clos:2 year_end:5 year_in:-2
year_term:4 year_to:3 yes:8 yesterday:-2 yeste~:-2 yet:-5 you:-7 you_@sign:-4 you_@status:-3 you_about:-2
you_admir:-4 you_and:-2 you_apart:-2 you_are:-3 you_assum:-3 you_at:-6 you_attempt:-2 you_avoid:-4
you_back:-4 you_be:-5 you_begin:-2 you_bet:5 you_better:-2 you_br:2 you_build:4 you_call:9 you_can:-4
you_chang:-5 you_check:-2 you_choos:-2 you_commit:-7 you_committ:3 you_d:-3 you_deal:2 you_decid:-5
you_describ:-3 you_disqualify:3 you_do:-6 you_done:-4 you_down:-4 you_drop:5 you_earn:-2 you_energy:-2
you_enjoy:-2 you_expect:2 you_explain:-5 you_felt:-3 you_find:-2 you_follow:-2 you_found:-2 you_from:-3
you_give:-2 you_go:6 you_hear:-6 you_help:-2 you_hesitat:-3 you_hope:2 you_in:-2 you_interrupt:-3
you_keep:-6 you_land:4 you_lately:-2 you_leav:-4 you_let:-2 you_like:-5 you_listen:-2 you_ll:5 you_lose:-5
you_make:-3 you_miss:-2 you_more:9 you_most:-2 you_need:7 you_not:-4 you_notic:-3 you_now:-2 you_off:5
you_on:-2 you_open:-3 you_plan:-4 you_prepar:-2 you_pull:7 you_put:3 you_rate:-2 you_rather:-2
you_ready:-6 you_recently:-2 you_said:-3 you_say:-6 you_see:-4 you_seen:3 you_sell:3 you_set:-2
you_sinc:-5 you_sleep:-2 you_spok:2 you_stand:-2 you_start:9 you_stay:-3 you_still:5 you_stop:4 you_tak:-5
you_talk:-4 you_tell:-3 you_that:-8 you_this:-8 you_today:-6 you_tri:4 you_try:-6 you_turn:-3 you_unsur:-2
you_use:-4 you_wait:-7 you_walk:3 you_want:-8 you_were:3 you_what:-2 you_will:-2 you_wish:-3 you_with:3
you_wrot:-3 your:-8 your_<number>:2 your_<ordinal>:-7 your_@list:7 your_@org:4 your_@paper:-3
your_@period:-2 your_answer:-2 your_attention:-4 your_best:-4 your_biggest:9 your_bonu:6 your_calendar:-2
your_call:5 your_career:-4 your_commit:8 your_commitment:-7 your_contact:8 your_coverag:2 your_customer:2
your_day:-4 your_early:8 your_energy:-6 your_evening:-2 your_eyes:-2 your_family:-2 your_goal:-2
your_growth:4 your_head:-7 your_idea:-5 your_ideal:-6 your_inbox:-5 your_inner:-3 your_job:-2 your_last:-3
your_learn:-4 your_life:-2 your_list:3 your_mentor:-5 your_mind:-3 your_move:-4 your_new:2 your_next:-10
your_number:3 your_open:4 your_own:-4 your_part:5 your_pipelin:5 your_plan:-4 your_plat:-5 your_practic:-2
your_progres:-2 your_quarter:-2 your_screen:2 your_shar:7 your_signatur:-3 your_skill:-2 your_story:-5
your_talk:-6 your_team:-4 your_territory:3 your_time:-6 your_top:-2 your_valu:-2 your_voic:-2 your_week:-5
your_word:-2 your_work:-3 your_workload:-2 yourself:-9 yours~:-9 ytd:5 zero:-3 ziel:-2 ziel_fur:-2
zielerreichung:4 ziele~:4 zogert:3 zuhor~:-4 zum_nachsten:-5 zum_plan:5 zur:-7 zur_<name>:-7
`;
