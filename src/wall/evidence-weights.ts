/** Learnt from the tuning lines; written by scripts/learn-evidence.ts (npm run weights). */
export const EVIDENCE_WEIGHTS = `
30d:4 <month>:5 <month>_<name>:4 <month>_aus:5 <month>_how:2 <month>_look:5 <month>_or:3 <month>_start:2
<month>_with:-2 <name>:7 <name>_<name>:9 <name>_<number>:5 <name>_@paper:5 <name>_@sign:4 <name>_@status:2
<name>_about:4 <name>_am:-5 <name>_and:6 <name>_at:3 <name>_auf:-3 <name>_aufbauen:-6 <name>_back:3
<name>_befor:4 <name>_bei:2 <name>_beim:4 <name>_bis:-7 <name>_by:2 <name>_contract:5 <name>_deal:7
<name>_ein:-4 <name>_for:8 <name>_from:7 <name>_fur:-2 <name>_gegeben:-2 <name>_go:2 <name>_if:2
<name>_im:-4 <name>_in:-2 <name>_is:4 <name>_kommen:2 <name>_lernen:-2 <name>_noch:3 <name>_offic:-6
<name>_order:2 <name>_out:2 <name>_quot:2 <name>_reagiert:-2 <name>_rein:3 <name>_renewal:3 <name>_say:4
<name>_sign:4 <name>_sind:3 <name>_so:4 <name>_start:2 <name>_to:4 <name>_too:3 <name>_uben:-3
<name>_um:-3 <name>_vor:-5 <name>_was:-3 <name>_what:3 <name>_who:2 <name>_will:4 <name>_willst:-2
<name>_zogert:3 <number>_<month>:-7 <number>_<name>:-9 <number>_<ordinal>:-5 <number>_@list:4
<number>_@org:5 <number>_@paper:7 <number>_@sign:3 <number>_@status:3 <number>_a:-4 <number>_account:2
<number>_answer:-2 <number>_appel:-4 <number>_are:2 <number>_ask:-3 <number>_at:5 <number>_behaviour:-5
<number>_best:4 <number>_big:2 <number>_biggest:4 <number>_bis:2 <number>_book:-3 <number>_buyer:-2
<number>_by:8 <number>_call:-3 <number>_chang:-3 <number>_clos:4 <number>_colleagu:-2 <number>_come:3
<number>_contact:5 <number>_contract:4 <number>_conversation:-6 <number>_coverag:3 <number>_customer:8
<number>_day:7 <number>_days:5 <number>_deal:12 <number>_dial:-3 <number>_discovery:-3 <number>_done:6
<number>_door:-2 <number>_down:3 <number>_e:5 <number>_early:2 <number>_exampl:-5 <number>_figur:2
<number>_for:-2 <number>_habit:-8 <number>_handwritten:-3 <number>_hour:-4 <number>_how:-4 <number>_in:5
<number>_industry:-5 <number>_insight:-2 <number>_lead:2 <number>_learn:-2 <number>_lesson:3
<number>_licenc:4 <number>_ligaco:-4 <number>_line:5 <number>_listen:-3 <number>_llamada:-4
<number>_meeting:3 <number>_min:2 <number>_minut:-2 <number>_minuto:-2 <number>_modul:-4 <number>_more:10
<number>_nam:2 <number>_need:4 <number>_new:5 <number>_next:-4 <number>_objection:-2
<number>_observation:-2 <number>_obstacl:-3 <number>_on:3 <number>_open:-4 <number>_opps:2
<number>_option:-2 <number>_other:7 <number>_out:-4 <number>_page:-5 <number>_peopl:-2 <number>_point:2
<number>_qualifi:4 <number>_question:-3 <number>_record:3 <number>_referral:-9 <number>_runs:-2
<number>_seat:4 <number>_second:-7 <number>_sentenc:-3 <number>_short:2 <number>_sign:3 <number>_skill:-8
<number>_slipp:3 <number>_step:-6 <number>_story:-2 <number>_strength:-3 <number>_surpris:-4
<number>_takeaway:-6 <number>_talk:-6 <number>_th:-4 <number>_that:5 <number>_thing:-6 <number>_this:-4
<number>_to:4 <number>_user:3 <number>_ways:-2 <number>_what:-3 <number>_will:5 <number>_word:-11
<number>_year:-4 <number>_you:3 <ordinal>:2 <ordinal>_<name>:2 <ordinal>_<number>:-4 <ordinal>_@paper:9
<ordinal>_@period:-4 <ordinal>_aid:-2 <ordinal>_call:-5 <ordinal>_choic:2 <ordinal>_contact:2
<ordinal>_each:3 <ordinal>_good:-3 <ordinal>_half:4 <ordinal>_how:-4 <ordinal>_meet:-4 <ordinal>_meeting:5
<ordinal>_minut:-4 <ordinal>_month:-7 <ordinal>_move:-3 <ordinal>_product:6 <ordinal>_quarter:-2
<ordinal>_sale:3 <ordinal>_tell:4 <ordinal>_th:3 <ordinal>_then:7 <ordinal>_try:-5 <ordinal>_week:-6
<ordinal>_what:2 <ordinal>_wher:3 <ordinal>_year:2 <percent>:8 <percent>_att:2 <percent>_of:-3
<percent>_off:4 <percent>_with:4 <person>:-10 <person>_<name>:-3 <person>_from:-2 <person>_on:-3
<person>_s:-5 <person>_to:-2 <sum>:8 <sum>_@status:5 <sum>_book:-4 <sum>_by:7 <sum>_from:2 <sum>_in:5
<sum>_to:3 @bias:4 @growth:-13 @list:7 @list_<number>:-10 @list_@status:4 @list_and:-4 @list_at:2
@list_back:-3 @list_befor:2 @list_by:3 @list_do:-2 @list_for:5 @list_i:2 @list_is:2 @list_of:-6
@list_on:-3 @list_review:-6 @list_together:2 @list_train:-3 @list_with:2 @list_without:7 @list_you:-2
@list_your:-5 @org:2 @org_@org:-2 @org_about:-3 @org_and:5 @org_are:3 @org_as:-3 @org_ask:2 @org_at:3
@org_conversation:-3 @org_difficil:-2 @org_dit:-4 @org_empathy:-2 @org_executiv:-7 @org_for:-3
@org_ghost:2 @org_goes:-3 @org_has:5 @org_interrupt:-5 @org_is:3 @org_manager:-5 @org_meet:4 @org_ne:2
@org_of:-3 @org_onboard:7 @org_plan:2 @org_question:-4 @org_review:2 @org_s:-5 @org_say:3 @org_says:-2
@org_should:2 @org_sinc:2 @org_stori:-4 @org_story:-3 @org_teach:-2 @org_that:-3 @org_to:2 @org_visit:-2
@org_want:3 @org_who:-2 @org_without:2 @org_would:-3 @paper:4 @paper_<name>:2 @paper_<number>:3
@paper_<sum>:-11 @paper_@status:-3 @paper_and:-11 @paper_approv:3 @paper_are:2 @paper_back:3
@paper_befor:-4 @paper_book:4 @paper_com:3 @paper_document:-2 @paper_enviada:2 @paper_from:-2
@paper_help:-5 @paper_increas:2 @paper_no:5 @paper_of:-11 @paper_on:5 @paper_page:2 @paper_proces:2
@paper_question:2 @paper_runs:2 @paper_sinc:6 @paper_still:2 @paper_strength:-5 @paper_talk:-3
@paper_that:4 @paper_the:-7 @paper_then:-7 @paper_this:3 @paper_who:2 @paper_with:-3 @paper_without:-6
@paper_worri:-5 @paper_year:2 @paper_your:-8 @period:4 @period_<number>:-3 @period_@list:4 @period_@sign:2
@period_a:-2 @period_ago:3 @period_and:4 @period_as:-2 @period_by:2 @period_carri:2 @period_end:3
@period_i:-3 @period_is:5 @period_learn:-3 @period_look:7 @period_of:4 @period_push:2 @period_s:-6
@period_teach:-3 @period_that:5 @period_them:-6 @period_to:2 @period_what:-4 @role:5 @role_@sign:2
@role_@status:2 @role_about:2 @role_and:4 @role_approval:2 @role_ask:4 @role_at:3 @role_for:-2
@role_game:-8 @role_has:2 @role_is:4 @role_meet:4 @role_of:-2 @role_or:2 @role_peopl:-2 @role_role:-5
@role_s:2 @role_still:3 @role_to:5 @role_want:5 @role_your:-2 @short:7 @sign:3 @sign_<name>:3
@sign_<number>:8 @sign_<sum>:2 @sign_@status:2 @sign_a:-4 @sign_as:-2 @sign_by:-4 @sign_chez:2 @sign_dat:8
@sign_date:5 @sign_en:3 @sign_friend:-3 @sign_it:2 @sign_of:-8 @sign_plan:3 @sign_rate:2 @sign_someth:7
@sign_the:-3 @sign_this:5 @sign_to:-4 @sign_up:-8 @sign_what:-5 @sign_whether:-4 @sign_who:-4
@sign_with:-5 @status_<month>:-3 @status_<name>:-4 @status_<percent>:3 @status_@list:3 @status_@paper:-2
@status_@period:-3 @status_@role:4 @status_@status:-3 @status_a:-4 @status_after:-4 @status_again:4
@status_and:7 @status_are:7 @status_at:-3 @status_backward:2 @status_becaus:7 @status_befor:7
@status_between:-6 @status_by:3 @status_commit:7 @status_common:-3 @status_deal:5 @status_do:-3
@status_each:-4 @status_euro:3 @status_evaluation:2 @status_for:2 @status_french:-4 @status_front:-3
@status_invoic:2 @status_item:4 @status_listen:-3 @status_loud:-2 @status_meeting:-2 @status_most:-3
@status_nam:2 @status_of:2 @status_on:4 @status_opportuniti:7 @status_other:-2 @status_our:-7
@status_payment:2 @status_percent:3 @status_point:4 @status_question:-2 @status_quot:5 @status_return:3
@status_sal:-3 @status_sinc:4 @status_stag:6 @status_target:6 @status_task:4 @status_that:5 @status_then:2
@status_ther:3 @status_this:10 @status_to:2 @status_until:3 @status_use:-2 @status_week:2 @status_what:-3
@status_without:-2 @status_writ:4 @status_you:-12 @status_your:-4 @they:4 @they_<number>:2 @they_@paper:4
@they_@role:7 @they_@sign:8 @they_@status:-2 @they_and:-3 @they_by:2 @they_choos:4 @they_come:3
@they_deal:-4 @they_did:-3 @they_feel:-2 @they_felt:-2 @they_from:6 @they_have:4 @they_keep:2 @they_like:3
@they_mentor:-2 @they_mind:-2 @they_need:2 @they_notic:3 @they_own:-2 @they_push:-3 @they_put:3
@they_said:-2 @they_say:3 @they_side:2 @they_start:3 @they_stay:-2 @they_take:4 @they_to:5 @they_want:6
@they_work:-6 ^<month>:2 ^<ordinal>:3 ^<percent>:4 ^a:-11 ^abschlus:-4 ^abschlussdatum:4 ^abschlussfrag:-3
^account:-4 ^activity:2 ^acv:6 ^add:4 ^affair:3 ^after:7 ^agre:-7 ^ahead:2 ^aim:-2 ^also:7 ^amount:4
^an:-3 ^angebot:3 ^another:2 ^any:8 ^anyth:7 ^appel:3 ^aprender:-2 ^are:2 ^arr:3 ^ask:-5 ^assign:4 ^at:-2
^attainment:5 ^atteint:3 ^attend:-5 ^atualizar:2 ^auftragseingang:5 ^avoir:-2 ^back:2 ^backlog:3 ^bant:3
^batimento:3 ^be:-2 ^becom:-2 ^befor:-4 ^begin:-2 ^best:4 ^biggest:3 ^bkgs:4 ^block:-3 ^bluebird:4
^board:-2 ^bonu:2 ^book:-4 ^booking:-2 ^budget:-2 ^build:-5 ^buy:-2 ^c:4 ^ca:7 ^call:4 ^camera:-9 ^can:2
^career:3 ^catch:2 ^cd:2 ^ce:-9 ^cerrar:-5 ^certification:-6 ^champion:-6 ^chang:8 ^chas:-2 ^check:-2
^chiffr:3 ^choos:-8 ^churn:4 ^cierr:2 ^clean:-4 ^client:3 ^clos:-9 ^coach:5 ^cold:-5 ^com:2 ^comment:-11
^commission:3 ^commit:-5 ^committe:-3 ^como:-5 ^compar:-3 ^complet:-3 ^compromiso:-4 ^compromisso:-3
^confidenc:-5 ^confirm:2 ^contract:-4 ^conversion:4 ^could:6 ^count:-4 ^credit:5 ^crm:2 ^cros:4 ^cuando:2
^cuanto:7 ^cumplimiento:4 ^cuota:2 ^curiosity:-3 ^customer:2 ^cw:3 ^dashboard:7 ^dat:2 ^data:5 ^day:-4
^deal:3 ^dealreview:5 ^decid:-9 ^decision:-5 ^dein:-6 ^delegat:-5 ^deliver:-3 ^delivery:2 ^demo:3 ^der:2
^desconto:4 ^describ:-3 ^descuento:2 ^did:7 ^director:-6 ^discount:-4 ^discovery:2 ^discus:-5 ^does:3
^don:-6 ^down:5 ^draw:-3 ^e:2 ^each:2 ^economic:2 ^ecouter:-2 ^el:5 ^energy:13 ^enough:5 ^enter:4 ^eoq:2
^escucha:-3 ^escuta:-2 ^este:-8 ^exec:-3 ^expansion:2 ^expect:2 ^extend:-2 ^extension:2 ^extra:2 ^falta:3
^faltan:3 ^faturamento:4 ^fcst:4 ^fecha:2 ^feel:-4 ^figur:2 ^fill:2 ^final:3 ^financ:-3 ^financial:-4
^find:-5 ^finish:-2 ^fix:-2 ^follow:-2 ^for:11 ^forecast:2 ^formation:-3 ^framework:4 ^free:-3 ^funil:3
^funnel:-3 ^gap:-4 ^gerer:-6 ^gesprach:-2 ^gesprachsabschlus:-4 ^get:-3 ^give:6 ^go:-3 ^goal:-3 ^goodby:-4
^grow:-2 ^growth:5 ^habit:4 ^half:-3 ^hand:-2 ^handl:-7 ^has:5 ^have:4 ^he:4 ^health:3 ^help:-2 ^high:-2
^hit:-2 ^hold:-8 ^holiday:-4 ^homework:-2 ^hot:-2 ^how:-2 ^hygien:-4 ^i:-5 ^if:-5 ^il:2 ^ils:4 ^improv:-4
^in:-4 ^inbound:5 ^interview:-2 ^invoic:3 ^is:6 ^it:5 ^jeu:-3 ^join:-3 ^just:-3 ^kaltakquis:-3 ^keep:-6
^key:2 ^kill:4 ^kr:2 ^kund:2 ^land:-4 ^languag:-2 ^late:3 ^le:10 ^lead:-5 ^learn:-6 ^legal:-4 ^lernziel:-5
^les:4 ^licitacion:4 ^linkedin:-2 ^list:2 ^lista:2 ^listen:6 ^log:6 ^look:-9 ^los:2 ^lose:-5 ^loss:2
^lunch:-3 ^map:2 ^marathon:-2 ^margin:3 ^meet:-2 ^meeting:6 ^merg:3 ^meta:-6 ^mindset:3 ^miss:-6 ^mock:-2
^money:-4 ^month:2 ^monthly:-2 ^motivator:3 ^mrr:3 ^msa:3 ^multi:5 ^must:2 ^mutual:3 ^nachster:-4 ^nam:5
^name:3 ^need:3 ^negocio:3 ^net:4 ^new:5 ^no:5 ^nobody:3 ^noch:-2 ^not:2 ^note:-5 ^noth:3 ^notic:7 ^now:5
^number:-9 ^nxt:3 ^o:8 ^objectif:2 ^objection:-3 ^odds:2 ^old:3 ^on:2 ^only:5 ^open:-7 ^oportunidad:2
^opportunity:2 ^opps:2 ^ou:8 ^our:4 ^outlook:-6 ^owner:3 ^pac:2 ^paper:4 ^park:-5 ^parler:-3 ^partner:3
^payment:4 ^payout:4 ^pedido:3 ^peopl:3 ^personal:3 ^phon:-8 ^pick:-7 ^pilot:4 ^pipelin:7 ^pitch:-2
^plan:-6 ^play:-2 ^po:5 ^poc:3 ^postpon:2 ^ppl:4 ^practic:-5 ^prepar:3 ^preparar:-3 ^present:-3
^presentation:-3 ^previsao:3 ^prevision:5 ^pric:3 ^procurement:3 ^product:-2 ^project:2 ^pronostico:4
^prop:3 ^proximo:-6 ^push:-5 ^q4:-5 ^qbr:4 ^qu:3 ^quai:3 ^qualify:-3 ^quando:3 ^quanto:6 ^quarter:-6
^quarterly:-4 ^que:3 ^question:5 ^qui:2 ^quot:-7 ^quota:7 ^rank:3 ^read:-4 ^recap:-6 ^record:-6 ^red:3
^redlin:3 ^referenc:3 ^reforecast:3 ^region:4 ^rehears:-2 ^relancer:4 ^remind:3 ^renew:-8 ^renewal:8
^renouvellement:3 ^reorg:3 ^repeat:2 ^report:-2 ^research:-7 ^rest:2 ^result:-4 ^retour:-2 ^return:-6
^rev:3 ^review:-3 ^revisao:3 ^revision:2 ^revu:2 ^rfp:4 ^risk:-7 ^role:-3 ^roll:4 ^rollenspiel:-6 ^sal:11
^salary:-4 ^salesforc:4 ^same:5 ^scor:-6 ^seguimiento:3 ^sfdc:6 ^shadow:-4 ^shar:-5 ^she:-3 ^short:2
^shortlist:3 ^sign:-10 ^signatur:-8 ^sigu:3 ^skill:10 ^skip:-5 ^slid:-4 ^slip:-3 ^slippag:2 ^small:-7
^somebody:2 ^speak:-3 ^spin:-3 ^split:3 ^sponsor:-5 ^stag:-4 ^stand:-8 ^starken:-2 ^start:4 ^statu:-2
^stay:-5 ^stg:4 ^still:6 ^stop:-7 ^storytell:-5 ^strength:6 ^sure:5 ^ta:-7 ^take:-5 ^talent:-2 ^talk:2
^target:-4 ^taux:5 ^teach:-2 ^team:5 ^technical:3 ^tell:-10 ^term:3 ^test:4 ^thank:-6 ^their:4 ^then:-6
^they:10 ^think:-3 ^this:-2 ^time:-5 ^ton:-2 ^too:3 ^top:6 ^total:3 ^track:-5 ^train:-2 ^travel:4
^trial:-5 ^trust:-4 ^tu:-4 ^turn:3 ^um:-4 ^umgang:-3 ^umsatz:3 ^umsatzprognos:2 ^un:-2 ^understand:-10
^une:-3 ^updat:-3 ^upsell:5 ^urlaub:-5 ^use:2 ^valu:-6 ^vendor:3 ^verbal:3 ^verkaufschancen:4
^vertragsverlangerung:3 ^vertrauen:-5 ^visit:-2 ^volum:2 ^wait:-3 ^war:2 ^was:-3 ^we:5 ^weather:-4
^weight:3 ^weiterbildung:-2 ^welch:3 ^welcom:-4 ^wer:2 ^whal:5 ^wher:3 ^whether:2 ^which:4 ^who:2 ^whom:4
^why:8 ^will:4 ^win:-6 ^wingtip:3 ^winn:-2 ^work:-5 ^worth:-2 ^would:2 ^writ:-5 ^wrong:4 ^wtd:3 ^you:8
^zielerreichung:4 a:-3 a_<name>:6 a_<number>:-2 a_<ordinal>:2 a_@list:-3 a_@role:-2 a_@sign:-4
a_@status:-5 a_bad:4 a_bank:-2 a_better:-4 a_big:-10 a_book:5 a_budget:5 a_buyer:-2 a_call:3 a_calm:-2
a_cerrar:5 a_champion:2 a_chang:4 a_cheaper:2 a_clear:4 a_clos:-2 a_coach:-2 a_colleagu:-3 a_combien:6
a_commitment:-2 a_competitor:3 a_date:3 a_day:-8 a_deal:5 a_decision:2 a_differenc:-2 a_few:-3 a_good:-3
a_habit:-2 a_hard:-2 a_hospital:-2 a_job:-2 a_la:5 a_learn:5 a_letter:3 a_line:-3 a_long:-3 a_lost:-5
a_manager:-2 a_mark:-4 a_meet:-3 a_messag:-3 a_meta:7 a_minut:-2 a_month:-4 a_morn:-3 a_name:5
a_negotiation:-2 a_new:3 a_next:4 a_no:2 a_number:-2 a_partner:2 a_peer:-2 a_phon:3 a_plant:-2
a_prefeitura:2 a_quarter:5 a_question:-5 a_quick:8 a_quot:-2 a_rais:-2 a_rang:4 a_real:4 a_risqu:5
a_role:-2 a_scal:-3 a_senior:2 a_skill:-6 a_smil:-3 a_sua:-2 a_summary:-2 a_t:2 a_target:-3 a_tenth:3
a_un:-2 a_visit:7 a_week:-6 a_win:-2 a_written:6 a_year:-3 a_yes:6 aberta:-3 aberta_com:-2 aber~:-3
abie~:2 able:-4 able_to:-4 about:-3 about_@paper:-4 about_@status:7 about_a:4 about_budget:-2 about_how:3
about_it:-5 about_money:-4 about_motivation:5 about_our:2 about_someth:3 about_the:-5 about_this:3
about_us:-5 about_what:-4 about_work:2 about_you:-7 about_your:-7 abov:6 abov_@they:2 absa~:-2 abschlus:-4
abschlus_der:-4 abschlussdatum:4 abschlussfrag:-3 abschlussfrag_was:-3 absc~:2 absenc:5 abse~:5 abwe~:2
academy:-8 acad~:-8 accelerator:4 acces:3 acces_to:2 acce~:9 account:3 account_at:2 account_executiv:-7
account_for:-5 account_manager:-4 account_of:-4 account_plan:5 account_review:2 account_that:-4
accountabl:-2 accuracy:4 accu~:6 achat:4 acha~:4 achiev:-2 act_now:2 action:-2 action_item:-4 action_on:2
action_plan:2 activa:-3 activa_con:-3 activiti:5 activity:6 acti~:2 actual:2 actu~:3 acumen:-4 acum~:-4
acv:6 add:9 add_a:-4 add_on:5 add_the:3 admin:-5 admir:-6 admi~:-6 advanc:2 adva~:2 adve~:-4 advic:-4
advic_you:-3 advi~:-4 ae:-4 affair:7 affair_en:2 affa~:7 after:-4 after_<number>:-3 after_a:-8
after_each:-9 after_lunch:-2 after_the:2 after_you:-2 afte~:3 again_and:-2 again_today:-2 against:6
against_plan:2 agai~:6 age:4 age_of:4 agenda:-7 agen~:-7 agos~:-9 agre:-7 agre_on:-5 agree:-2 agree_on:-2
agreement:5 agreement_with:3 agre~:6 ahead:2 aid:-2 aider:-7 aim_for:-2 airlin:7 airl~:7 ajudar:-8
ajud~:-8 aktualisieren:3 aktu~:3 aliv:-5 all:5 all_goes:5 all_of:-4 allow:8 allo~:8 alon:-7 alon_and:-2
already_@status:2 already_in:2 als:-3 als_<name>:-2 also:7 alway:-2 alwa~:-2 am:-5 am_<name>:-5 among:2
amount:7 amount_in:2 amou~:7 an:-7 an_@org:-2 an_@paper:3 an_account:-2 an_agenda:-3 an_angry:-3
an_opportunity:-3 an_ordinary:-5 an_owner:5 analysi:2 analytic:2 anal~:4 and_<name>:6 and_@list:3
and_@role:2 and_@status:2 and_a:3 and_again:-4 and_ask:3 and_at:-2 and_br:-2 and_by:6 and_coache:-2
and_could:4 and_decision:2 and_for:5 and_give:5 and_go:-2 and_have:2 and_in:4 and_is:5 and_lows:-7
and_move:3 and_nam:2 and_name:4 and_new:2 and_next:-3 and_not:-6 and_note:-3 and_now:5 and_risk:3
and_see:-2 and_settl:-4 and_should:6 and_stag:2 and_stop:-6 and_tell:-3 and_the:3 and_then:6 and_to:3
and_tone:-2 and_until:3 and_was:-2 and_when:5 and_whether:2 and_which:-5 and_who:2 and_whom:2 and_why:-2
and_will:2 and_writ:-4 angebot:3 angebot_an:2 angebot_nachfassen:2 ange~:8 angry_caller:-3 anno~:-5
annual:-3 annu~:-3 another:3 another_team:2 anot~:3 anru~:-5 answer_and:3 answer_it:-2 answer_of:2
answer_to:-2 anxiety:-3 anxi~:-3 any:2 any_deal:2 any_news:-5 anyth:2 anyth_at:5 anyth_outsid:-2 anyt~:2
apart:-4 apart_from:-4 apologis:-2 apol~:-2 appel:-2 appel_d:5 appe~:-3 application:-2 application_for:-2
apply:-8 apply_for:-4 appl~:-5 apprentissag:-8 appri:-5 approv:6 approv_it:2 approval:6 appr~:-2
aprender:-4 aprender_a:-3 aprendist:-2 aprendist_de:-2 aprendizado:-3 apre~:-13 aprobado:5 apro~:7 are:3
are_<number>:4 are_@status:6 are_@they:6 are_in:8 are_miss:-2 are_not:3 are_on:-6 are_over:2 are_peopl:-4
are_ready:2 are_shrink:2 are_the:4 are_ther:3 are_they:6 are_we:9 are_you:-2 are_your:-6 around:4
around_you:-2 arou~:4 arr:6 arra~:-3 arriv:-2 arri~:-2 as:-4 as_@they:-2 as_a:-3 as_it:3 as_last:5
as_the:2 as_they:-2 as_tu:-2 as_you:-4 ashf~:2 ask:-4 ask_<name>:9 ask_<number>:-7 ask_<person>:-4
ask_@they:-3 ask_a:-5 ask_about:3 ask_and:-6 ask_for:7 ask_how:-4 ask_of:-5 ask_per:-2 ask_the:-2
ask_them:-3 ask_to:-2 ask_what:-2 aski~:-7 asks:-2 assessment:-4 asse~:-6 assign:4 assign_the:4 assina:5
assi~:4 assum:-3 assumption:-8 assu~:-10 at_<name>:10 at_<number>:4 at_<percent>:6 at_@paper:2
at_@period:-6 at_a:-4 at_home:-4 at_how:-2 at_minut:-2 at_most:3 at_once:2 at_our:-2 at_renewal:2
at_risk:6 at_stak:-3 at_this:-2 at_together:-2 at_what:-2 at_which:-3 at_work:-7 atelier:-2 atel~:-2
ativa:-2 ativa_com:-2 att:4 attainment:5 atta~:7 atteint:5 atteint_du:3 attempt:-3 attempt_if:-2
attend_<number>:-5 attention:-9 atualizar:2 atua~:2 audienc:-5 audienc_of:-2 audi~:-3 auf_dein:-2
aufbauen:-7 aufb~:-7 auftragseingang:5 auft~:2 auss~:3 authority:-2 auth~:-2 autonomy:-2 auto~:-2 autumn:4
autu~:4 avant:2 avec:-6 avec_<name>:2 avec_la:2 averag:5 averag_deal:3 averag_discount:5 aver~:5 avoid:-7
avoid_and:-2 avoir:-2 avoir_affair:-2 avoi~:-7 away_from:3 ayudart:-7 ayud~:-9 b:-4 baby:-5
back_<number>:-4 back_from:-4 back_into:-2 back_on:-4 back_to:6 back_what:3 back_your:-3 backlog:5
backward:2 back~:3 bad_news:-2 bag:3 balanc:-2 balanc_between:-2 bala~:-2 bank:6 bant:3 barato:6 bara~:6
base:11 basic:-6 basi~:-6 batimento:3 batimento_de:3 bati~:3 batt~:-2 bc:3 be:-4 be_a:-5 be_able:-4
be_at:5 be_begun:2 be_book:2 be_honest:-2 be_miss:-2 be_of:-4 be_report:3 be_the:-3 be_true:5 be_worth:-4
becam_of:4 becaus:2 becaus_it:-2 beca~:2 becom:-5 becom_a:-5 becom_an:-2 beco~:-5 been:-2 been_@status:8
been_putt:-3 been_work:-2 befor_<number>:-2 befor_<ordinal>:-3 befor_@period:2 befor_@they:5 befor_any:-3
befor_call:-6 befor_every:-2 befor_friday:5 befor_it:6 befor_noon:-2 befor_they:4 befor_we:-2 befor_you:-7
began:-4 began_again:-3 begin:-4 beginn:-2 beginner:-3 begi~:-3 behaviour:-6 beha~:-10 behind:3
behind_it:-2 behind_plan:2 behi~:3 bei:12 bei_<name>:2 bei_der:4 beim:-2 beim_<name>:-2 beli~:-2 belong:-2
below:4 belo~:-2 best_case:5 best_day:-2 best_gues:3 bestellt:3 best~:8 bet:8 bet_on:2 bet_your:4
better:-8 better_and:4 better_at:-6 better_than:-4 bett~:-8 between:-3 between_coach:-2 between_us:-6
betw~:-3 bid:2 bidd~:4 big_<number>:12 big_deal:-15 big_is:2 big_ones:4 big_pictur:-3 biggest:9
biggest_<number>:3 biggest_deal:9 biggest_differenc:-3 bigg~:9 bill~:5 bis_freitag:4 bkgs:6 blind:-2
blind_spot:-2 block:-5 block_for:-2 blocker:4 blocker_on:2 bluebird:4 blue~:5 board:3 board_approval:2
board_game:-8 board_want:3 bonu:6 bonu_on:5 book:-8 book_<number>:4 book_a:-2 book_by:2 book_club:-8
book_for:-2 booking:3 book~:11 both:-2 both_see:-3 both_sid:3 both_ways:-4 bother:-2 bother_you:-2
both~:-2 bott~:7 bought:6 boug~:6 boundari:-2 boun~:-2 br:3 br_<number>:-6 br_@status:4 br_a:-4
br_forward:5 br_in:3 br_me:3 br_to:-2 br_you:8 bran~:4 break:-2 break_it:-2 breaker:-2 breaker_for:-2
breath:-7 breath_and:-2 brea~:-10 brewery:3 brew~:2 brought:5 brou~:5 buddy:-4 budget_<sum>:-11
budget_approv:2 budget_for:-8 budget_question:-2 budget_without:-2 budget_year:2 budget_your:-8 build:-2
build_<number>:4 build_a:-4 buil~:-3 burnout:-7 burn~:-7 busines_model:-4 busines_review:2 but:3
but_<ordinal>:6 but_not:-2 buy:4 buy_in:-2 buy_proces:-3 buyer:-3 buyer_s:2 buyer_says:-2 buye~:-6 buyi~:2
by:4 by_<month>:-2 by_<name>:3 by_<number>:5 by_a:4 by_ask:-5 by_customer:5 by_day:5 by_deal:2
by_exampl:-6 by_friday:2 by_hour:-4 by_name:4 by_next:2 by_noon:2 by_now:-3 by_phon:3 by_quarter:3
by_region:2 by_rep:2 by_segment:3 by_side:-4 by_size:3 by_stag:4 by_thursday:2 by_wednesday:2 by_week:2
by_what:-3 by_when:-4 by_whom:2 c:-3 c_level:-2 ca:7 cada:-4 cald~:2 calendar:-4 cale~:-4 call:-2
call_<name>:4 call_<number>:2 call_@they:-4 call_a:-5 call_alon:-3 call_and:5 call_befor:-3 call_did:-2
call_for:7 call_from:-2 call_in:-2 call_it:2 call_me:-4 call_on:-2 call_them:-4 call_to:-2 call_which:-2
call_whom:6 caller:-3 calm:-3 calm_voic:-2 calma:-3 cambiar:-5 camb~:-5 came:3 came_@status:6 came_back:4
came_in:7 came_of:-3 came_up:-2 camera:-10 came~:-10 can:5 can_@sign:3 can_be:5 can_it:2 can_remov:-5
can_say:5 can_sign:3 can_still:6 can_you:2 cancel:3 cancell:2 canc~:6 cannot:2 cann~:2 card:-11
card_and:-2 career:-3 career_pipelin:-5 career_talk:10 care~:-2 carreira:-3 carri:3 carrier:-2 carry:-2
carr~:-3 case:6 case_@status:4 case_and:6 case_in:4 cash:-3 cast~:2 caus:-4 cd:2 cd_updat:2 ce:-2
ce_mois:2 ce_que:-5 ce_qui:-2 celebrat:-4 celebrat_small:-2 celebrat_the:3 celebration:-2 cele~:-6
cent~:-4 ceo:4 cerrar:2 cerrar_este:2 cerr~:2 certain:7 certain_and:2 certifi:-4 certificat:-3
certification:-12 certification_by:-3 cert~:-7 chain:4 chair:-6 challenger:-6 chal~:-6 champion_and:4
champion_of:-5 chanc:2 chang_@they:-2 chang_do:-4 chang_for:-6 chang_of:2 chang_sinc:-2 chang_the:4
chang_your:3 channel:2 chapter:-3 chapter_<number>:-2 chap~:-3 char~:-3 chas:2 cheaper:5
cheaper_<number>:2 cheaper_@org:3 cheaper_competitor:3 chea~:5 check:-3 check_@status:-3 check_on:2
check_that:5 checklist:-4 chec~:-5 cher:2 chez:4 chez_<name>:2 chg:4 chiffr:3 chiffr_d:3 chif~:3 chil~:-6
choos:-4 choos_a:-4 choos_the:-5 choo~:-4 churn:8 churn_risk:3 ci:2 cierr:4 cierr_de:2 cier~:7 cio:3
circl:-4 circ~:-4 city:5 clarity:-3 clar~:-3 clas:-3 clas_on:-3 claus:4 claus_<number>:3 clau~:4 clean:5
clean_desk:-6 clean_up:8 cleanup:3 clear:-4 clear_it:-5 clea~:4 client_difficil:-2 client_dit:-4
client_diz:-6 client_ne:2 client_no:2 client_sumiu:2 clinic:-3 clin~:-3 clos:4 clos_<name>:3
clos_<number>:7 clos_<sum>:2 clos_@status:5 clos_a:-3 clos_by:-4 clos_call:-3 clos_dat:9 clos_date:5
clos_friend:-3 clos_in:4 clos_lost:5 clos_of:-4 clos_plan:3 clos_question:-3 clos_rate:2 clos_ritual:-3
clos_the:-8 clos_this:9 clos_what:-3 clos_with:-5 clos_won:3 clos_your:-3 closer:-2 closer_to:-2 club:4
co:-9 coach:-7 coach_agreement:-2 coach_and:-2 coach_on:7 coach_the:-2 coach_what:-2 coache:-2
coache_what:-2 coac~:-6 coffe:-9 coffe_chat:-5 coff~:-7 cold:-3 cold_call:-5 cold_feet:-3 colega:-3
cole~:-3 colleagu:-5 colleagu_s:-2 colleagu_who:-2 coll~:-7 com:-3 com_@status:13 com_a:3 com_down:3
com_in:11 com_o:-4 com_um:-3 combien:6 combien_d:-5 combien_vas:2 comb~:6 come:2 come_back:4 come_in:2
come_up:2 comf~:-2 comi~:2 command:4 comment:-8 commission:4 commission_on:2 commit:10 commit_<number>:7
commit_@list:6 commit_@status:-8 commit_and:4 commit_best:2 commit_for:3 commit_in:-8 commit_is:2
commit_last:5 commit_number:6 commit_to:-18 commitment:-17 commitment_at:-2 commitment_from:-4
committ_to:2 committe:4 common:-3 comm~:2 como:-5 como_foi:-5 como_te:-4 como_vien:3 como_voce:-3
compani:-3 company:-4 compar:-3 compar_<number>:-3 compar_us:2 compar_with:4 comparando:9 compell:4
compell_event:4 competitor:6 competitor_s:-5 complet:-3 compliment:-4 compra:6 compromiso:-4
compromiso_de:-4 compromisso:-3 con:-3 con_<name>:3 con_<person>:-2 con_calma:-3 con_el:-2 concession:2
conc~:-2 condition:2 cond~:2 conferenc:-11 confidenc:-4 confidenc_<number>:-5 confidenc_@status:4
confidenc_in:4 confident:3 confident_are:8 confident_by:-4 confirm:8 conflict:-7 conflict_with:-3
confus:-2 conf~:-9 cong~:-11 connect:-8 conn~:-10 consultant:-3 cons~:-2 contact:11 contact_@status:2
contact_in:2 continu:-11 contract:4 contract_@paper:2 contract_a:4 contract_between:-3 contract_com:2
contract_ends:2 contract_expir:3 contract_for:-5 contract_law:-2 contract_of:-5 contract_to:3
contract_with:-2 cont~:5 conversa:-4 conversation:-6 conversation_a:-2 conversation_about:-2
conversation_and:3 conversation_are:-3 conversation_as:-4 conversation_from:-2 conversation_of:2
conversation_that:-3 conversation_well:-2 conversation_with:-2 conversation_without:4 conversation_would:6
conversion:10 convert:2 convert_worri:-2 conv~:-4 correct:2 corr~:4 cost_of:-8 cost_us:2 could:-2
could_@sign:4 could_ask:5 could_be:2 could_buy:2 could_do:-2 could_help:-2 could_it:-3 could_leav:4
could_not:3 could_work:4 could_you:-4 council:4 count:2 count_@status:4 count_on:2 count_your:-2 coun~:7
cour:3 cours:-11 cours_@status:-2 cours_in:-2 cour~:-11 cover_for:-4 coverag:7 coverag_<number>:2
coverag_is:2 coverag_whil:-5 cove~:5 creat:5 creat_by:4 crea~:5 crecimiento:-4 crec~:-4 credit:5
credit_check:4 cred~:2 criteria:3 criteria_and:2 criteria_for:-2 critic:-7 criticism:-3 crit~:-4 crm:10
crm_aktualisieren:3 crm_befor:4 crm_is:3 crm_train:-5 cro:3 cros:2 cros_sell:4 crowd:-2 cuanto:7
cuanto_te:4 cuanto_vas:2 cuan~:8 cultur:-2 cult~:-4 cumplimiento:4 cumplimiento_de:4 cump~:4 cuota:5
curiosity:-8 curiou:-2 curi~:-8 curso:-8 customer_@status:2 customer_a:-4 customer_and:4 customer_are:7
customer_as:-4 customer_ask:3 customer_conversation:-3 customer_could:4 customer_empathy:-2 customer_for:2
customer_gave:5 customer_hand:3 customer_has:5 customer_how:-3 customer_in:6 customer_is:3 customer_s:-4
customer_said:-3 customer_say:3 customer_sinc:2 customer_stori:-4 customer_story:-3 customer_talk:-3
customer_teach:-2 customer_visit:-2 customer_want:5 customer_who:-5 customer_with:4 customer_without:4
customer_would:-3 cw:3 cw_<name>:3 cycl:3 d:-5 d_affair:4 d_apprentissag:-3 d_like:-3 d_offr:5 daily:-2
daily_habit:-3 dans_le:3 dar:2 dark:2 das_@paper:4 dashboard:7 dash~:7 dat:13 dat_@status:2 dat_in:2
dat_that:2 data:5 data_de:2 date:12 date_@status:2 date_and:2 date_for:3 date_is:2 date_on:3 day:-7
day_@status:-3 day_for:-2 day_in:-2 day_it:-3 day_look:-2 day_of:9 day_on:-3 day_with:-2 day_you:-2 days:3
days_@status:7 days_a:-4 days_here:2 days_left:5 de:-3 de_<name>:7 de_@paper:2 de_aprendizado:-3
de_carreira:-2 de_carrier:-2 de_cierr:3 de_command:4 de_compra:6 de_crecimiento:-4 de_energia:-7
de_fechamento:2 de_fin:-4 de_la:-2 de_meta:3 de_objecion:-5 de_role:-3 de_trimestr:-4 de_venda:5 de_vent:5
de_venta:5 de_verdad:-4 dead:5 deadlin:5 dead~:5 deal:12 deal_<number>:12 deal_@status:2 deal_and:4
deal_are:3 deal_at:3 deal_breaker:-2 deal_by:6 deal_can:2 deal_clos:2 deal_could:4 deal_desk:4 deal_for:-3
deal_if:3 deal_in:2 deal_is:-3 deal_it:4 deal_mak:-2 deal_more:-2 deal_of:2 deal_real:2 deal_review:5
deal_size:2 deal_that:2 deal_this:3 deal_to:6 deal_with:-13 deal_would:8 deal_you:4 dealreview:5 dealt:-2
deal~:-4 debrief:-3 debr~:-3 dece~:-3 decid_and:2 decid_chez:2 decid_en:3 decid_what:-5 decid_whether:-4
decision:6 decision_@status:2 decision_and:2 decision_criteria:2 decision_do:4 decision_got:3
decision_mak:-7 decision_maker:2 decision_on:2 deci~:3 deep:-3 deep_dive:-4 deep_work:-2 defend:3
defensiv:-4 defin:-2 defin_you:-2 defi~:-2 dein:-8 dein_<name>:-6 deiner:-6 deiner_<name>:-6 dein~:-6
del:4 del_<percent>:2 del_mes:3 del_trimestr:2 delay:5 dela~:5 delegat:-5 dele~:-9 deliver:-9 delivery:10
deli~:2 delm~:2 dem:-2 dem_<name>:-5 demo_for:4 demo_to:2 demonstration:3 den:6 den_<name>:6 depend:4
depend_on:4 depe~:4 depot:3 der:2 der_<name>:-3 dernier:-2 dern~:-2 des:5 desa~:-3 desconto:4 describ:-8
describ_a:-2 describ_how:-2 descuento:2 descuento_del:2 desc~:-3 deserv_a:-2 deserv_more:5 design:-6
desi~:-6 desk:-4 desk_approval:2 desk_clear:-6 development:-8 development_plan:-6 deve~:-8 devi:9 deze~:3
dia:-12 dial:-5 dial_befor:-2 diary:-2 dich:-15 dich_unterstutzen:-7 did_<name>:6 did_@role:2 did_@they:6
did_a:11 did_financ:3 did_they:6 did_we:8 did_you:-3 did_your:-5 die:-3 die_<name>:4 died:4 dies:2
dies_<name>:2 diesen:2 diesen_<name>:2 differ:3 differenc:-6 different_from:2 differently:-4
differently_and:3 differently_if:-2 differently_now:2 difficil:-8 difficult:-2 difficulty:-3 diff~:-8
dinner:3 dinner_with:3 dinn~:3 dir:-11 direction:-5 director:-3 disagre:-2 disagre_with:-5 disa~:-3
discount:8 discount_approval:4 discount_is:2 discount_your:-5 discovery:-6 discovery_call:-6
discovery_question:3 discovery_skill:9 discus:-5 disqualify:2 disq~:2 diss~:-2 distanc:5 distanc_between:5
dist~:4 dit:-4 dive:-4 diz:-6 diz_nao:-3 do:-3 do_<number>:-6 do_@paper:2 do_@status:-2 do_@they:4
do_again:2 do_and:-3 do_by:-3 do_contract:2 do_customer:-9 do_differently:-2 do_for:-3 do_funil:3 do_i:-2
do_if:2 do_in:-2 do_it:-5 do_more:-3 do_not:-7 do_noth:6 do_peopl:-4 do_right:-2 do_that:-2 do_the:-5
do_they:4 do_this:5 do_today:4 do_trimestr:5 do_we:11 do_when:-6 do_with:5 do_you:-5 do_your:2 does_it:-4
does_succes:-2 does_this:-2 does_your:2 doesn:2 doesn_t:2 don:-6 don_t:-6 done_<number>:6 done_this:-5
done_well:-2 door:-8 door_a:-2 doubt:-4 doub~:-2 down:-2 down_<percent>:2 down_and:3 down_to:5 down~:5
draft:-6 draf~:-6 drain:-5 drain_you:-5 drai~:-3 draw:-3 draw_the:-2 driv:-7 driv~:-7 drop:-2 dropp:6
dropp_out:2 dropp_to:3 drop~:6 du:-6 du_@paper:2 du_@status:-4 du_contract:2 du_dir:-2 du_in:-4 du_mit:-5
du_pipelin:2 du_prix:3 du_quota:3 du_trimestr:2 due:12 due_@status:2 due_in:2 due_on:2 duplicat:4 dupl~:4
e:-2 e_d:2 e_learn:-3 e_mail:-2 each:5 each_<ordinal>:-3 each_@status:2 each_call:-8 each_meet:-2
each_open:2 each_other:-8 each_person:-2 each_question:-2 each_the:6 each_week:-7 each_what:3 each_who:2
each_with:4 earlier:-3 earliest:5 earliest_day:5 early:2 early_deal:12 early_stag:5 earl~:2 earn:-5
earn~:-4 ease:-7 ease_@status:-5 ease_in:-5 easier:-4 easi~:-4 easter:2 east~:4 economic:2 economic_@org:6
economic_buyer:6 econ~:2 ecouter:-2 ecou~:-3 effort:-3 effo~:-3 ein:-12 ein_<name>:-12 einem:-4 eink~:2
einsetzen:-2 eins~:-2 einw~:-6 either:4 eith~:4 el:5 else:-2 else_are:2 else_here:4 else_s:7
else_should:-5 em_risco:4 email:-3 emai~:3 embudo:3 embu~:3 emotion:-3 emot~:-3 empathy:-7
empathy_spend:-2 empa~:-7 empty:4 en_<month>:-12 en_cour:3 en_el:-3 en_es:3 en_est:3 en_riesgo:5
enablement:-3 enab~:-3 encor:5 enco~:5 end:4 end_a:-2 end_of:-7 end_push:4 end_up:8 ends:13 ends_@status:3
ends_in:3 ends_on:4 ends_with:5 energia:-10 energy:-5 energy_after:-2 energy_check:9 energy_for:-4
energy_level:7 ener~:-10 engag:4 enga~:2 engineer:-5 engi~:-5 enjoy:-7 enjoy_it:-4 enjo~:-4 enough:2
enough_for:-3 enough_to:4 enou~:2 enter:5 enter_the:2 entr:-5 entra:8 entra_esta:5 entra_este:3 entr~:-6
entscheidet:2 entscheidet_beim:2 ents~:5 entw~:-14 enviada:4 enviada_a:2 envi~:3 eoq:2 eoq_push:2 equip:-3
equi~:-6 erfullt:4 erfu~:4 erst~:-15 escalat:5 esca~:6 escucha:-3 escucha_activa:-3 escuta:-2
escuta_ativa:-2 escu~:-6 espe~:4 est:4 est_a:3 est_ce:4 esta:5 esta_de:-4 esta_o:5 esta_semana:3 estado:3
esta~:9 este:-3 este_trimestr:-2 estr:-6 estr~:-6 etap:-5 etiquett:-7 etiq~:-7 etre:-5 euro:3 evaluation:5
eval~:5 even:-5 even_a:2 evening:-3 event:3 even~:-6 every:-2 every_@status:6 every_call:-3 every_day:-5
every_open:6 everyon:4 everyth:2 everyth_else:-4 ever~:5 evidenc:5 evid~:5 exactly:-6 exac~:-6 exam:-10
exam_on:-6 exampl:-9 exampl_of:-2 exam~:-9 exception:5 exception_for:5 exec:2 executiv:-6 executiv_@role:6
executiv_sponsor:3 exec~:-6 exercis:-3 exer~:-3 exist:4 exis~:4 expansion:3 expa~:3 expect:5
expect_@status:5 expect_in:5 expect_on:2 expectation:-10 expectation_contract:-5 expensiv:5 experiment:-4
experiment_review:-4 expe~:-2 expir:4 expir_@status:3 expir_in:3 expir_on:2 expi~:4 explain:-5
explain_@they:-3 explain_and:-2 explain_our:-2 explain_the:3 explain_their:-3 explain_to:3 expl~:-6
extend_the:-2 extension:5 extension_for:2 exte~:3 eyes:-2 fabr~:5 fac:-3 face:-2 faci~:-7 factor:-4
fail:-8 fail~:-4 fair:6 fall_@status:-3 falta:3 faltam:3 faltan:3 falt~:5 family:-4 fami~:-7 far:3
far_@status:6 far_and:-4 far_are:4 far_off:6 farm~:4 fati~:-4 faturamento:4 fatu~:5 fcst:10 fear:-9
fear_of:-2 featur:-2 feat~:-2 fecha:4 fecha_de:3 fecham:2 fechamento:4 fech~:5 feedback:-6
feedback_<ordinal>:3 feedback_and:2 feedback_both:-2 feedback_for:3 feedback_from:-4 feed~:-6 feel:-6
feel_about:7 feel_at:-4 feel_confident:-4 feel_like:-2 feel~:-2 fehlt:2 fehlt_dir:-3 fehlt_noch:4 fell:4
fell_@status:4 felt:-6 felt_about:-2 fenc:5 fern~:5 ferr~:5 few:-3 fiel~:4 figur:12 figur_that:2 figu~:12
fill:4 fill_@status:2 fill_in:2 fill_it:2 filler:-2 filler_word:-2 fill~:-2 filt~:-4 final:7
final_@paper:2 final_offer:2 final_presentation:4 final_round:3 final_week:3 financ:4 financ_say:3
financial:-4 find_@status:3 find_hard:-4 find_out:3 find_the:-4 fine:-4 firm:3 firma:7 firmar:2 firm~:2
fit:-3 flag_@status:-2 flag_in:-2 flag_on:2 flight:-2 flig~:-2 floor:-6 flow:-3 foi:-2 follow:-2
follow_up:2 follow_you:-2 foll~:-2 for_<month>:9 for_<name>:10 for_<percent>:2 for_<person>:-7
for_@period:9 for_@they:-4 for_autumn:2 for_befor:-5 for_book:-9 for_call:-3 for_each:8 for_feedback:-4
for_growth:-3 for_h2:2 for_help:-2 for_his:-5 for_last:-2 for_learn:-3 for_me:3 for_more:-6 for_new:-4
for_next:2 for_other:5 for_prospect:-4 for_q2:5 for_seller:-2 for_senior:-2 for_someth:2 for_that:6
for_them:3 for_this:3 for_today:-4 for_us:-3 for_what:2 for_which:7 for_year:3 for_you:-12 for_your:-8
forecast:8 forecast_accuracy:4 forecast_call:2 forecast_for:-3 forecast_sunny:-8 forecast_your:-5 fore~:9
forg~:2 formation:-3 form~:-6 fortnight:-7 fort~:-14 forward:5 forward_to:-6 forw~:5 found:-3 four~:4
frag~:-4 framework:-3 framework_agreement:4 fram~:-2 free:2 freez:4 freitag:4 frei~:5 french:-4 friday:6
friend:-4 friend_@status:-2 frie~:-8 fright:-3 fright_befor:-3 frig~:-3 from_<month>:4 from_<name>:9
from_<number>:-3 from_<ordinal>:3 from_@period:3 from_@role:-2 from_a:-2 from_another:-3 from_apply:-2
from_buy:4 from_demo:2 from_here:7 from_home:-4 from_hr:-3 from_last:-5 from_me:2 from_month:3 from_now:-4
from_our:-5 from_proposal:2 from_sdr:-3 from_sick:-4 from_somebody:4 from_the:3 from_this:4 from_us:2
from_wher:-3 from_whom:-2 from_your:-2 front:-2 front_of:-3 fuhr~:-9 full:3 fun:-6 funil:6 funil_de:3
fur:-4 fur_<month>:5 fur_das:-6 futur:-2 futu~:-2 gain:-6 game:-9 game_night:-4 gap:2 gap_analysi:2
gap_between:-3 gap_to:3 gaps:7 gatekeeper:-7 gate~:-7 gave:3 gave_notic:6 gegeben:-2 gege~:-2 gehst:-3
gehst_du:-3 geme~:-7 gen:4 gene~:3 gent~:-2 gerer:-6 german:-4 germ~:-3 gesprach:-2 gesprachsabschlus:-4
gesp~:-11 gest~:-6 get:4 get_<name>:8 get_@status:6 get_@they:4 get_back:2 get_better:-6 get_in:9 get_it:9
get_on:-6 get_the:2 get_them:3 get_ther:-7 get_to:9 get_us:2 gets:5 gets_@status:2 gets_the:2 gett:-3
gett_defensiv:-2 gett~:-3 ghost:2 ghost_us:2 ghos~:2 giv_you:-2 give:2 give_@they:-5 give_feedback:-2
give_it:6 give_me:8 give_you:-4 go:2 go_<number>:3 go_after:3 go_ahead:2 go_and:3 go_at:3 go_in:-2
go_live:3 go_of:-3 go_on:-4 go_through:5 go_to:5 go_with:-2 goal:-7 goal_<number>:2 goal_<sum>:5
goal_@sign:2 goal_@status:-4 goal_for:-10 goal_from:-2 goal_is:-4 goal_would:-5 goes:4 goes_through:-3
goes_well:3 gone:13 good:-6 good_day:-3 good_deal:-3 good_enough:-3 good_for:6 goodby:-4 good~:-4 got:2
got_@status:-4 got_in:-4 gracefully:-3 grac~:-5 grat~:-2 great:-3 great_deal:-3 green:2 green_light:2
greet:-2 grid:-2 gros~:3 group:4 grow:-6 grow_into:-2 grow_what:-2 growth_of:7 growth_opportuniti:-6
growth_plan:4 growth_talk:3 grow~:-2 gues_for:3 gues_how:-2 guest:-6 guest_lectur:-5 guid:-5 gut:-10
gym:-6 h2:3 haben:2 habit:-8 habit_slip:-2 habito:-5 habito_para:-3 habitud:-4 habitud_a:-3 habi~:-12
hablar:-3 habl~:-3 had_the:7 haircut:4 haircut_on:4 hair~:4 half:2 half_a:-2 half_as:-3 half_of:3
halfway_through:-2 hall:-3 halv~:5 hand_@status:3 hand_in:3 hand_on:2 hand_over:-7 handl:-7 handl_call:-2
handl_the:-2 handl_we:-4 handover:-2 handover_and:-3 handwritten:-4 handwritten_not:-3 hand~:-6 hang:3
hang_on:4 happen:-3 happen_@status:2 happen_and:-5 happen_for:3 happen_in:2 happen_next:5 happen_now:-3
happy:2 happ~:-4 hard:-5 hard_to:2 harder:-4 harder_than:-2 hardest_to:5 hard~:-4 hart~:2 has:7
has_<number>:2 has_@status:6 has_a:6 has_becom:-2 has_chang:-8 has_done:2 has_gone:3 has_had:3 has_help:6
has_not:2 has_taken:-3 has_the:4 has_to:7 has_work:4 has_your:-2 hat:-3 hat_der:-2 hat_dir:-2 hav:-3
have_<number>:2 have_@status:7 have_@they:4 have_a:-3 have_ask:-2 have_done:5 have_gone:4 have_in:6
have_lik:-2 have_not:5 have_seen:-3 have_thes:-2 have_they:4 have_to:13 have_we:3 have_you:-4 havi~:-3
he_work:-4 head:-4 head_of:4 headset:-7 head~:-7 health:8 heal~:7 hear:-2 hear_about:-2 hear_it:4 heard:2
heard_@status:-2 heard_back:2 hear~:-6 held:2 help:-11 help_a:-4 help_and:2 help_from:3 help_to:-7
help_what:-3 help_with:2 help_you:-2 help~:-8 her:-8 here_and:3 here_is:-2 here_that:2 herz~:-4 hesitat:-2
hesi~:2 high:-2 high_and:-9 high~:5 his:-6 hit:3 hit_rate:4 hit_the:-3 hold_it:5 hold_you:-7 hold~:7
holiday:-6 holi~:-6 home:-4 home_days:-2 homework:-3 home~:-3 honest_with:-2 hone~:-2 hop:2 hope:3
hopper:4 hopp~:4 hour:-8 hour_by:-4 hous:-7 how:-3 how_@status:6 how_@they:-5 how_a:2 how_are:7 how_big:2
how_committ:-4 how_confident:7 how_could:-4 how_did:-5 how_do:-4 how_does:2 how_far:5 how_has:-2
how_hospital:-2 how_is:-5 how_it:-9 how_low:3 how_many:8 how_much:5 how_often:-6 how_our:-3 how_short:6
how_solid:4 how_sure:3 how_the:-4 how_they:-3 how_to:-12 how_was:-5 how_we:-7 how_will:-5 how_you:-8
however:-2 however_small:-2 howe~:-2 hr:-7 hubs~:3 human:-4 huma~:-4 humour:-5 humo~:-5 hunt:-5 hunter:2
hunt~:-2 hurdl:2 hurd~:2 hurt:-8 hygien:-2 hygien_factor:-4 hygi~:-2 i:-5 i_@list:4 i_answer:-3 i_ask:5
i_call:8 i_can:-2 i_commit:-4 i_could:-2 i_do:-6 i_have:-2 i_m:-2 i_need:2 i_promis:-2 i_report:4 i_say:-2
i_talk:-2 i_tell:6 i_want:-5 idea:-14 idea_for:-3 ideal:-10 ideal_week:-7 if_@they:3 if_a:-2 if_all:5
if_i:7 if_it:3 if_nobody:-2 if_somebody:-3 if_the:3 if_they:3 if_you:-3 il:7 il_manqu:2 ils:4 im:-4
im_<name>:-4 imagin:-2 imag~:-2 important:3 impo~:-4 improv:-8 impr~:-9 in_<month>:-3 in_<name>:-5
in_<number>:-2 in_a:-4 in_and:2 in_commit:7 in_common:-3 in_euro:3 in_evaluation:2 in_french:-4 in_from:-2
in_front:-3 in_legal:3 in_listen:-3 in_meeting:-6 in_money:2 in_open:-3 in_order:-4 in_other:-2 in_our:-7
in_percent:3 in_q3:-5 in_return:3 in_sal:-3 in_stag:5 in_their:3 in_then:2 in_ther:2 in_this:8 in_use:-2
in_which:-2 in_writ:4 in_you:-3 in_your:-3 inbound:5 inbound_lead:6 inbox:-15 inbo~:5 incumbent:5 incu~:5
independenc:-3 inde~:-3 industry:-6 industry_event:-5 indu~:-5 ink:7 inner:-8 inner_critic:-7 insid:-3
insight:-2 insi~:-5 inspir:-6 inspir_you:-6 insp~:-4 instead_of:2 inst~:4 insurer:3 insu~:3 intak:2
inta~:2 intent:5 intention:-5 interest_@status:-2 interest_in:-2 intern:-2 internal:3 internal_role:-2
interrompr:-2 interrupt:-10 interrupt_you:-2 interview:-5 interview_a:-2 inte~:-11 into_<month>:2
into_@org:-6 into_@paper:4 into_a:4 into_account:-6 into_action:-2 into_an:-2 into_next:3 into_the:2
introduction:-3 intr~:-3 invit:6 invi~:5 invoic:7 invoic_for:3 invo~:7 is:2 is_<name>:4 is_<number>:4
is_@role:2 is_@status:3 is_@they:3 is_already:3 is_an:-6 is_at:3 is_behind:-2 is_better:-2 is_certain:6
is_done:-2 is_due:2 is_easy:-2 is_happen:-4 is_hold:4 is_in:5 is_left:-3 is_legal:2 is_like:-2 is_miss:2
is_nearer:2 is_need:3 is_new:-2 is_no:2 is_not:6 is_on:7 is_only:-3 is_open:-2 is_our:4 is_out:4
is_ready:-2 is_runn:2 is_safe:7 is_still:-9 is_stopp:2 is_stuck:3 is_the:2 is_their:3 is_ther:-5 is_thin:4
is_up:2 is_with:2 is_your:-7 isn:3 isn_t:3 ist:12 ist_noch:2 ist_sicher:3 it:-2 it_<number>:-2
it_@period:-3 it_@sign:7 it_@status:2 it_and:-3 it_as:-2 it_away:-4 it_be:-8 it_but:2 it_by:4 it_came:-5
it_can:3 it_cannot:2 it_clos:7 it_com:4 it_come:-5 it_could:-5 it_depend:3 it_done:5 it_down:-5 it_feel:3
it_for:3 it_from:5 it_gets:3 it_go:-5 it_goes:-2 it_got:-3 it_half:-3 it_happen:-5 it_has:-6 it_help:-8
it_is:-4 it_lately:-3 it_mean:-3 it_move:8 it_not:2 it_off:-4 it_out:4 it_over:2 it_real:4 it_should:-4
it_show:-6 it_sign:2 it_slip:4 it_so:3 it_solv:2 it_stand:5 it_stay:2 it_tak:6 it_take:-3 it_that:-3
it_the:-2 it_to:4 it_up:2 it_was:2 it_went:-3 it_were:4 it_will:6 it_with:-5 it_work:-2 item_from:-4
its_date:2 its_last:2 its_plac:-5 ja:-3 jargon:-8 jarg~:-8 jeden:-4 jeden_<name>:-4 jeu:-3 jeu_de:-3
job:-10 job_is:-2 join:-3 join_a:5 join_the:-3 joint:-2 join~:2 joke:-7 jour:-3 journal:-3 jour~:-3
judg:-5 judg~:-2 just:-11 kaltakquis:-3 kalt~:-3 karr~:-9 keep:-6 keep_<name>:4 keep_and:-2 keep_chang:2
keep_do:-2 keep_go:-4 keep_it:2 keep_or:2 keep_reschedul:2 keep_you:-5 kein:-4 kein_<name>:-4 kept:3
keynot:-2 keyn~:-2 kick:3 kick_@status:2 kick~:3 kids:-3 kill:9 kill_the:2 kind:-2 kind_of:-2 kindly:-9
kind~:-9 kinn~:3 know:-5 know_about:2 know_and:-4 know_it:5 know_now:2 know_that:-4 know_the:-9
knowledg:-5 know~:-5 kommen:2 kommt:7 kommt_die:2 kommt_dies:2 kommt_noch:2 komm~:2 kr:2 kran~:6 kund:2
kund_meldet:2 kund~:6 l_atelier:-2 l_equip:-2 la_meta:3 la_semana:-4 land:6 land_befor:7 land_the:-8
land_this:2 land_zone:2 land~:3 languag:-7 languag_cours:-2 lang~:-5 laps:3 laps_customer:3 laps~:3
laptop:-2 lapt~:-2 larg:3 larg_<number>:4 largest:10 largest_<ordinal>:7 largest_deal:3 larg~:10 lark~:3
las:3 last:2 last_@period:7 last_ask:-2 last_commitment:-5 last_days:4 last_learn:2 last_quarter:7
last_record:-2 last_session:-2 last_speak:9 last_spok:-4 last_talk:4 last_time:-8 last_touch:3 last_week:9
last_year:8 late_in:-3 late_stag:2 lately:-6 later:3 latest:-3 latest_<number>:-3 late~:-8 lauft:-4
laugh:-9 laut:-6 law:-2 law_basic:-2 lawyer:2 lawy~:2 le:3 le_@paper:2 le_devi:3 lead:2 lead_a:-5
lead_by:-10 lead_discovery:-4 lead_follow:7 lead_from:6 lead_the:-8 lead_with:-4 lead_without:-4
leadership:-7 lead~:-10 learn:-7 learn_about:2 learn_are:-2 learn_contract:-3 learn_exercis:7 learn_from:2
learn_goal:11 learn_how:-2 learn_journal:-2 learn_plan:-3 learn_spanish:-2 learn_target:-3 learn_the:-2
learn_to:-6 lear~:-5 least:2 leav:-6 leav_@status:-2 leav_us:7 leav~:3 lectur:-5 lect~:-5 led:4 led_to:4
left:5 left_for:-6 left_to:-2 legal:3 legal_has:2 legal_on:-3 legal_or:2 length:-4 leng~:-4 lernen:-2
lernziel:-5 lern~:-9 les:5 less:-10 lesson:-6 less~:-6 let:-6 let_<number>:-2 let_go:-4 let_it:-3 letter:2
letter_of:5 lett~:2 level:-2 level_<number>:-10 level_of:4 licenc:7 lice~:7 licitacion:4 lici~:6 lief:-5
lief~:-3 liegt:5 life:-10 life_balanc:2 ligaco:-4 liga~:-4 lighter:-3 lik:-2 lik_to:-2 like:-5 like_the:-2
like_to:-4 like_us:5 likely:8 likely_case:4 like~:8 limit:-2 limi~:-5 lin:-7 lin_after:-3 lind~:4 line:6
linkedin:-5 link~:-5 list:9 list_<number>:-2 list_for:3 list_with:2 lista:2 lista_de:2 listen:-6
listen_skill:5 listen_to:-4 listener:-2 list~:-7 literacy:-3 lite~:-3 littl:2 litt~:4 litwar:4 litw~:4
live:11 live_@status:2 ll:5 llamada:-7 llam~:-7 lo:2 lo_que:-4 log_@status:-7 log_all:5 log_off:-7
log_your:3 logo:7 lol:-5 long_shot:5 longer_than:2 longest:6 long~:3 look_at:-3 look_back:-4 look_for:-2
look_forward:-6 look_like:-3 lookin:4 look~:2 loop:-3 loop_with:-2 los:3 lose:2 lose_<name>:2 lose_it:2
lose_the:-7 losi~:2 loss:13 loss_reason:2 lost:3 lost_deal:-3 lost_in:-2 lost_to:4 lost_your:-2 lot:-6
loud:-2 lov:2 love:-4 low:3 low_can:3 lower:3 lows:-7 luck:-5 lunch:-13 lunch_talk:-2 lunch_with:-7 m:-2
m_a:-2 madd~:4 made:-6 made_it:3 made_of:-2 made_the:-6 made_you:-3 made_your:-2 madr~:-6 mail:-4 mak:-9
mak_@they:2 mak_it:-2 mak_them:2 mak_this:-2 mak_under:-3 mak_up:2 mak_you:-4 make:-2 make_<number>:-2
make_a:-2 make_decision:-3 make_of:-3 make_possibl:-3 make_room:-4 make_sens:-2 make_the:-3 make_this:-3
make_up:7 maker:2 maki~:-8 management:-4 manager:3 manager_pick:2 manager_read:4 mane~:-9 manqu:3 manq~:3
many:8 many_<ordinal>:7 many_deal:3 many_did:7 many_meeting:2 many_more:2 many_question:-2 many_tim:-4
marathon:-2 mara~:-2 marc~:3 margin:-3 margin_on:3 marg~:-3 mark:-4 mark_from:-4 market_tell:-3 marl~:9
mast~:-3 match:3 match_what:2 matter:-8 matter_more:-2 matter_to:-5 matt~:-8 mayb:3 me:-2 me_@status:4
me_a:-2 me_down:2 me_how:5 me_in:2 me_next:-4 me_the:6 me_through:2 me_to:-5 me_when:-2 me_why:-2
me_your:3 mean:-5 mean_to:-3 meant:-2 measur:-5 meas~:-5 meddic:-3 meddic_for:-2 meddpicc:2
meddpicc_gaps:4 meet_again:-4 meet_alon:-2 meet_befor:5 meet_on:5 meet_to:4 meet_with:4 meeting:-6
meeting_a:-4 meeting_are:5 meeting_of:4 meeting_that:6 meeting_turn:2 meetup:-9 meet~:-4 mehr:2 meldet:3
meldet_sich:3 meld~:3 memb~:-2 memory:-5 memory_the:-2 memo~:-5 mend:4 mentor:-8 mentor_by:-2
mentor_talk:-2 ment~:-12 merg:3 meri~:2 mes:7 messag:-7 messag_@status:-3 messag_in:-3 messag_you:-3
mess~:-7 met_and:-4 meta:3 meta_de:3 meta_do:3 meta_personal:-6 meta_pessoai:-8 methodology:-3 meth~:-4
mi:-6 mid:-2 might:-3 mill:7 mim:-3 min:2 mind:-10 mind_about:6 mindset:-6 mindset_what:-5 mind~:-6
mine:-5 ministry:6 mini~:6 minut:-5 minut_<number>:-2 minut_each:4 minut_of:-3 minut_on:10 minut_pitch:-5
minuto:-2 minu~:-7 mir:-7 miss_and:2 miss_if:-4 miss_on:2 miss_target:10 miss~:5 mit:-4 mit_<name>:-7
mit_dem:6 mit_einem:-2 mock:-4 mock_negotiation:-2 model:-5 modul_done:-4 modul_into:5 moi:-2 moin:4
moin_cher:4 mois:4 mois_ci:2 moment:-7 moment_and:-2 moment_at:-2 moment_that:6 mome~:-7 monday:2
monday_noth:2 mond~:2 money:2 money_approv:2 money_on:4 money_worri:-5 month:3 month_@status:-8
month_ago:-2 month_by:2 month_end:5 month_from:-3 month_in:-7 month_of:4 month_that:5 month_what:-4
monthly:-4 mont~:-4 mood:-2 more_@paper:4 more_like:2 more_of:9 more_often:-4 more_patienc:-2 more_seat:3
more_than:-2 more_to:-2 more_until:2 morg~:-2 morn:-3 morning:-8 morn~:-10 most_and:7 most_important:2
most_of:-3 most_often:2 most_this:-6 motivat:-2 motivat_you:-2 motivator_<name>:-4 moti~:-2 mov:4
mov_backward:2 mov_for:2 mov_it:3 mov_to:-6 move:-4 move_<name>:2 move_for:-5 move_it:4 move_on:3
move_to:-8 movement:2 move~:2 movi~:-2 mrr:3 msa:5 much:3 much_did:-3 much_do:5 much_is:4 much_new:4
much_of:-6 mull~:2 multi:5 multi_year:4 museum:4 muse~:4 must:11 must_be:5 must_win:2 must_wins:4 mutual:3
mutual_action:2 mutu~:3 my:4 my_feedback:-2 nach:-3 nach_dem:-3 nachfassen:4 nachst_<name>:2 nachster:-4
nachster_<name>:-9 nam:5 nam_for:2 nam_of:-6 nam_that:3 nam_the:4 name:7 name_<number>:-7 name_and:5
name_the:5 name_what:5 nami~:-6 nao:-3 nda:2 ne:2 ne_repond:2 nearer:2 near~:3 need:6 need_<number>:4
need_@status:-3 need_a:8 need_an:-3 need_from:3 need_help:2 need_in:-3 need_me:5 need_more:-5
need_somebody:5 need_to:-2 need_your:2 need~:-3 negocio:11 negocio_fecham:2 negotiat:-2 negotiation:-4
nervou:-4 nerv~:-4 net:4 net_<number>:3 network:-4 netw~:-4 never:-2 new:3 new_@status:3 new_and:-2
new_arr:2 new_colleagu:4 new_conversation:5 new_customer:2 new_logo:7 new_methodology:-2 new_modul:3
new_ones:3 new_opportuniti:2 new_pipe:4 new_question:2 new_routin:-3 new_starter:-5 new_team:-5
newcomer:-3 newc~:-3 news_and:4 next:2 next_@period:6 next_activity:2 next_demo:-3 next_level:-4
next_meet:7 next_month:3 next_move:6 next_quarter:4 next_question:2 next_role:-2 next_session:-4
next_step:6 next_time:-3 next_week:7 next_with:5 nicht:6 nicht_mehr:2 night:-9 nigh~:-6 nimmst:-3
nimmst_du:-3 nimm~:-3 ninety:-3 ninety_days:-2 nine~:-3 no_@paper:4 no_activity:2 no_answer:5 no_big:-9
no_e:-2 no_from:5 no_longer:-5 no_next:3 no_reply:12 no_respond:2 no_to:-2 no_without:-2 nobody_@they:2
nobody_else:-4 nobody_has:5 nobody_they:2 noch:13 noch_bis:4 noch_nicht:2 noch_offen:4 noch_rein:2 noon:3
nord~:2 nort~:2 not:-2 not_@status:4 not_a:-5 not_answer:4 not_ask:2 not_defin:-2 not_do:-3 not_done:-3
not_enough:3 not_expect:-3 not_for:-8 not_get:-7 not_happen:2 not_hav:-3 not_have:3 not_in:2 not_lose:7
not_make:2 not_met:3 not_mov:2 not_need:-3 not_of:-4 not_right:-2 not_spoken:2 not_to:4 not_tri:-5
not_want:6 not_work:4 not_yet:4 not_your:3 note:-9 note_<number>:-4 note_what:-2 note_whom:-2 noth:3
noth_@status:4 noth_at:-2 noth_for:4 noth_in:4 noth_this:2 noth_to:-4 noth~:3 notic:-4 notic_a:-2
notic_it:-9 notic_that:-2 noti~:-4 nove~:-2 now:6 now_that:3 now_what:2 now_without:-3 number:4
number_<number>:-8 number_do:-2 number_for:3 number_i:2 number_of:-5 number_on:-4 numb~:4 nxt:7 nxt_step:4
o:3 o_nxt:4 o_s:5 objecion:-5 objeco:-12 objectif:5 objectif_d:-3 objection:-4 objetivo:5 obje~:-4
observ:-3 observation:-2 obse~:-5 obstacl:-5 obstacl_that:4 obst~:-5 octo~:5 odds:2 odds_on:2 oder:-9
of:-3 of_<month>:3 of_<name>:10 of_<sum>:8 of_@period:4 of_@role:4 of_@status:-5 of_@they:5 of_a:-2
of_ask:-3 of_burnout:-3 of_call:-2 of_deal:2 of_discovery:-3 of_each:-2 of_idea:-3 of_intent:5 of_it:-11
of_last:3 of_my:4 of_new:7 of_next:5 of_our:-4 of_ours:6 of_patienc:-2 of_paus:-2 of_perfection:-4
of_plan:4 of_practic:-3 of_purchas:4 of_question:-6 of_quota:2 of_say:-8 of_silenc:2 of_small:-2
of_somebody:8 of_speech:-2 of_target:4 of_their:3 of_them:3 of_thes:3 of_trust:-5 of_us:-12 of_valu:5
of_what:-2 of_you:-8 of_your:-4 oferta:3 ofer~:3 off:-5 off_are:6 off_at:-8 off_in:-8 off_your:-5 offen:5
offer:3 offer_and:-2 offer_help:-5 offe~:-4 offic:-10 offi~:-10 offr:5 offr~:5 offsit:-5 offs~:-5 often:-7
ok:2 old_habit:-2 old_ones:3 old_way:-2 older:2 older_than:3 oldest:6 olde~:6 on_@paper:-2 on_@status:3
on_@they:6 on_a:-4 on_an:-2 on_both:3 on_discovery:-5 on_each:7 on_every:3 on_everyth:3 on_friday:4
on_it:13 on_last:-2 on_leav:-3 on_listen:-3 on_monday:-2 on_my:-2 on_paper:-7 on_pric:3 on_purpos:2
on_stag:-4 on_that:-3 on_the:2 on_their:2 on_this:-2 on_track:2 on_tuesday:2 on_video:-8 on_which:2
on_whos:2 on_with:-2 on_your:-7 once_and:4 once_as:3 ones:14 ones_are:6 only:4 only_i:-2 only_talk:4
open_<number>:4 open_and:-2 open_by:-8 open_deal:6 open_invoic:2 open_item:4 open_opportuniti:5
open_point:4 open_question:-3 open_quot:4 open_to:-5 opening:-2 open~:-7 operation:-3 oper~:-3 opinion:-2
opin~:-2 oportunidad:4 oportunidad_abierta:6 oportunidad_de:-11 opor~:4 opp:7 opportuniti:4
opportuniti_30d:3 opportuniti_are:2 opportuniti_by:2 opportuniti_creat:2 opportuniti_for:-3
opportuniti_to:-15 opportuniti_with:2 opportuniti_without:4 opportunity_cost:-5 opportunity_for:-6
opportunity_review:8 opportunity_to:-12 opposit:-4 oppo~:2 opps:12 opps_with:2 ops:2 ops_pull:2 option:-4
opti~:-4 or:5 or_<number>:3 or_@role:2 or_@status:2 or_a:2 or_behind:2 or_is:-4 or_kill:2 or_lose:2
or_mine:-5 or_not:3 or_procurement:2 or_the:-4 or_under:4 order:4 order_book:4 order_by:5 order_in:-10
order_of:-2 order_the:-7 order_this:2 ordinary:-5 ordi~:-5 organis:-3 orga~:-3 ostr~:4 other_<number>:3
other_@org:3 other_peopl:-3 other_person:-4 other_plant:11 other_side:-5 other_team:2 other_vendor:3
other_way:-8 othe~:-2 ou:8 ou_en:6 our:-3 our_<number>:-2 our_@role:3 our_customer:-2 our_direction:-3
our_next:-2 our_own:-2 our_pric:-2 our_proposal:2 our_session:2 our_team:-4 our_walk:2 ours:8 ourselv:2
ours~:2 out:3 out_and:4 out_for:2 out_loud:-2 out_of:2 out_the:-2 out_to:-2 out_what:-6 outbound:3 outb~:3
outcom:-3 outc~:-3 outlook:-3 outl~:-3 outr~:-6 outsid:-6 outsid_work:-2 outsid_your:-4 outs~:-5 ouvert:-4
ouve~:-4 over:5 over_<number>:2 over_<sum>:2 over_or:4 over_the:2 over_ther:11 over_to:-2 overdu:5
overdu_task:4 over~:-3 owe:-2 owes:5 own:-4 own_@list:2 own_@paper:3 own_energy:-2 own_money:3 owner:13
owns:2 pac:2 pace:-4 paci~:2 packag:2 pack~:2 pag:-3 page:-3 paid:7 pain:-2 paper:3 paper_back:2
paper_by:-6 paper_proces:2 paperwork:-2 par_jour:-4 para_<month>:4 para_este:-3 para_la:2 para_mim:-3
para_sentirt:-3 para_voce:-5 parental:-2 parental_leav:-2 pare~:-2 park:-5 park_lot:-5 park~:-5 parler:-3
parl~:-3 part:-3 participant:3 partner:4 partner_and:4 part~:3 pas:4 pas_de:3 pass:-6 passag:-2 passo:-2
pass~:-7 past:6 patch:7 path:2 path_for:4 path_to:2 pattern:-7 patt~:-7 paus:-8 paus_after:-3 paus~:-3
pay:-2 pay_for:-3 payment:8 paym~:8 payout:4 payo~:4 pays:2 pays_for:2 pedido:3 pedido_de:3 pedi~:3
peer:-6 pen:2 pend:4 pend~:5 pene~:5 peopl:-7 peopl_@status:-2 peopl_in:-2 peopl_say:-2 peopl_who:6
peopl_you:-4 peop~:-7 per:2 per_call:-5 per_rep:6 percent:4 perc~:6 perd~:6 perfect:-2 perfection:-9
perfectionism:-6 perf~:-13 pergunta:-8 pergunta_aberta:-6 perg~:-8 period:4 peri~:4 person_could:-2
person_who:3 personal:-5 personal_check:-2 personal_del:-3 personally:-2 pers~:-6 pessoai:-8 pessoal:-2
pess~:-10 peut:-5 peut_t:-5 phas:2 phon:-7 phon_@list:-9 phon_number:-9 phras:-10 phra~:-10
pick_<number>:-3 pick_a:-2 pick_the:-2 pick_up:2 picnic:-4 picn~:-4 pictur:-8 pictur_of:-4 pict~:-8 piec:3
piec_of:3 pilot:8 pipe:9 pipe_did:4 pipe_gen:4 pipe_review:5 pipelin:8 pipelin_and:4 pipelin_do:4
pipelin_for:-4 pipelin_health:2 pipelin_of:-3 pipe~:9 pitch:-6 plac:-2 plan:4 plan_and:3 plan_b:2
plan_de:-3 plan_for:3 plan_if:-3 plan_the:-6 plan_with:2 plann:-5 plann_and:-3 plant:2 plant_manager:-2
plan~:-5 plat:-5 plat_and:-3 play:-5 play_a:-2 play_the:-3 pleas:5 plea~:5 pls:2 plus:7 plus_wher:5 po:12
po_expect:2 poc:6 poc_result:3 podcast:-3 podc~:-3 pode:-6 point:-8 point_befor:-2 poin~:2 politely:-7
poli~:-8 por_dia:-4 por_el:5 port:5 poss~:4 postpon:5 post~:3 potential:2 pote~:2 pour:-10 pour_le:-2
power:3 ppl:2 ppl_rvw:4 practic:-6 practic_then:-3 practis:-4 practis_ask:-3 practis_with:-2 prac~:-6
prasentieren:-8 pras~:-9 prefeitura:2 pref~:2 pregunta:-8 pregunta_abierta:-5 preg~:-9 prei~:2 prendr:-4
pren~:-4 prep:2 prepar_<number>:-2 prepar_for:-2 prepar_the:8 preparar:-3 preparation:-10 preparer:-4
prep~:-5 presenc:-3 present:-8 present_at:-5 presentation:-4 pressur:-8 presupuesto:7 pres~:-6 previsao:3
previsao_de:3 prevision:5 prevision_de:4 prev~:8 pric:3 pric_conversation:-2 pric_for:2 pric_increas:2
pric_of:-5 pric_talk:-3 pric_then:-7 pric_without:-5 pric_work:-2 pric~:2 primera:-2 prim~:-5 prioriti:-4
prio~:-11 prix:2 probability:3 probability_of:-2 probabl:3 probation:-3 problem:-4 prob~:-2 proces:-4
proces_at:2 prochain:-6 prochain_etap:-5 procurement:5 procurement_ask:3 procurement_peopl:-2
procurement_role:-2 proc~:-2 product:-3 product_@status:-2 product_in:-2 product_team:-2 profil:-5
profil_pictur:-2 prof~:-11 programm:-9 progres:-4 prog~:-6 project:3 project_on:3 proj~:5 promis:7
promis_and:-3 promis_of:4 promis_to:2 promotion:-3 promotion_criteria:-2 prom~:5 pronostico:4
pronostico_de:2 proof:5 proof_of:6 prop:3 prop_@status:3 prop_out:3 proposal:6 proposal_@status:2
proposal_enviada:2 proposal_out:2 proposal_sent:2 proposal_writ:-4 propuesta:3 prop~:5 prosewar:5
prospect:-5 prospect_<number>:-2 prospection:-4 pros~:-5 proud:-4 proud_of:-2 proudest:-3 prou~:-3 prov:-2
prov~:4 proximo:-3 proximo_passo:-2 prox~:-5 psyc~:-11 publ~:2 pued:-8 pull:7 pull_@status:3 pull_in:3
pull~:2 purchas:6 purc~:7 purpos:-3 purp~:-3 push:5 push_back:-9 push_on:-3 push_to:5 push_yourself:-2
put:2 put_@status:3 put_in:3 put_it:2 put_the:2 putt:-4 putt_@status:-3 putt_off:-3 putt~:-4 q2:5 q3:3
q4:2 qbr:4 qtd:3 qu:2 qu_as:-2 qu_est:4 quai:3 quai_negocio:3 qualifi:6 quality:-5 quality_of:-5 quand:3
quanto:6 quanto_falta:4 quan~:6 quarter:3 quarter_<number>:-3 quarter_and:7 quarter_i:-3 quarter_in:-5
quarter_is:3 quarter_s:-9 quarter_teach:-3 quarterly:-4 quarterly_growth:-3 quar~:3 que:-4
que_aprendist:-2 que_entra:8 que_falta:-5 que_negocio:3 que_te:-5 quell_affair:3 quem_@sign:3
quem_assina:4 quem_decid:3 quem_pode:-6 quer:-7 quer~:-3 question:-9 question_<ordinal>:-2 question_a:5
question_about:-2 question_and:8 question_befor:-4 question_did:-2 question_has:4 question_have:-3
question_ouvert:-4 question_per:-2 question_skill:2 question_that:6 question_you:-5 questionnair:3
ques~:-8 qui_@sign:2 qui_decid:2 qui_peut:-5 qui_rentr:4 qui_sign:4 qui_te:-5 quick:7 quick_look:4
quick_win:-3 quien_@sign:3 quien_decid:3 quien_firma:5 quier:-2 quie~:-5 quot:4 quota:16 quota_check:8
quota_for:2 quota_of:-3 quot~:9 raba~:5 race:-3 rain:-3 rais:-3 ramp_plan:-2 rang:4 rank:6 rank_@they:2
rank_them:2 rat:-2 rate:9 rate_by:3 rate_your:-3 rather:-2 rath~:-2 ratio:-6 rati~:-2 re:10 re_engag:4
re_scor:-2 reach:-2 reach_@status:-2 reach_out:-2 react:-3 react_to:-3 read:-7 read_<number>:-3
read_@list:-2 read_@status:-2 read_back:6 read_it:4 read_list:-2 read_out:-2 read_the:-4 ready:-4
ready_to:-4 read~:-8 reagi:-2 reagiert:-2 reag~:-5 real:3 real_conversation:2 real_deal:-2 reality:-2
really:-4 real~:-4 reason:3 reason_@status:3 reason_in:2 reason_to:-2 reas~:3 recap:-8 receita:4 receiv:2
recently:-6 recently_and:-2 rech~:-3 recognis:-2 recognition:-4 record:-2 record_<number>:-2 record_of:-2
record_without:7 recover:-2 recovery_plan:5 reco~:-6 red:6 red_@org:2 red_account:2 redf~:2 redlin:8
redlin_round:2 redl~:8 referenc:7 referenc_call:2 referral:-10 referral_ask:-7 reflection:-4 refl~:-9
reforecast:3 refo~:3 refus:2 refu~:2 region:6 registration:3 regi~:5 rehears:-3 rehears_the:-2
rehearsal:-4 rehe~:-7 rein:5 reizt:-3 reizt_dich:-3 reject:7 rejection:-8 rejection_on:-2 relancer:4
relancer_le:3 relationship:-8 relationship_with:-5 releas:2 rele~:2 remark:-4 rema~:-2 remember:-3
reme~:-3 remind:-3 remind_@they:3 remind_them:3 remi~:-2 remot:-4 remot_work:-2 remov:-4 remo~:-7 renew:-5
renew_the:-3 renewal:3 renewal_at:-2 rene~:3 renouvellement:3 renouvellement_du:2 renovacao_de:-2
renovacao_do:2 renovacion_de:-2 reno~:3 rentr:5 rent~:5 reorg:3 reorg_at:3 reorganisation:-5 reor~:-5
rep_<ordinal>:-2 rep_read:2 rep_to:-4 repair:-2 repa~:-2 repeat:-2 repe~:-4 replac:3 replac_does:-2
replay:-3 replay_the:-2 reply:4 reply_to:-2 repond:2 repond_plus:2 report_back:-3 report_for:2 repo~:3
request:2 requ~:4 research:-8 research_befor:-6 rese~:-5 respond:4 respond_to:-2 responsibility:-6
responsibility_would:-4 resposta:2 respuesta:4 resp~:3 rest_on:9 result:2 result_of:-4 retailer:4 reta~:4
retour:-2 reto~:-4 retroalimentacion:-2 retrospectiv:-5 retr~:-7 return:-4 return_from:-4 retu~:-4
reussit:-5 reus~:-5 rev:5 revenu:11 revenu_@status:2 revenu_in:2 reve~:9 review:2 review_<number>:4
review_how:-3 review_the:-3 revis:3 revis_@paper:3 revisao:3 revisao_do:3 revision:2 revision_del:2
revi~:4 revu:2 revu_du:2 rewa~:-3 rewrit:-4 rewr~:-4 rfp:6 riesgo:5 ries~:5 right:-2 right_@status:-3
right_for:2 right_in:-3 right_now:-2 risco:4 rise:3 risi~:3 risk:3 risk_of:-8 risk_tak:-2 risqu:5 risq~:5
ritual:-4 ritu~:-4 road:3 rol:-7 role:-11 role_le:-3 role_play:-5 roll:5 roll_@status:2 roll_out:2
roll_up:2 rollenspiel:-6 rollenspiel_<name>:-3 room:-7 room_@status:-2 room_for:-4 room_in:-2 root:-6
root_caus:-6 rotation:-6 rota~:-6 routin:-5 rout~:-6 rubric:-2 rubr~:-2 rule:-4 run:-7 run_<sum>:-10
run_rate:3 run_the:3 run_workshop:-2 runn:2 runner:2 runn~:4 runs:3 runs_@status:2 runs_out:2 rush:-4
rush_the:-2 rvw:4 s:6 s_@role:2 s_@sign:-5 s_@status:6 s_@they:2 s_a:-4 s_between:4 s_call:-3 s_clos:-4
s_day:-4 s_est:-4 s_final:2 s_go:4 s_in:4 s_name:-2 s_next:3 s_plan:2 s_practic:-2 s_role:2 s_the:4
s_their:2 s_think:2 s_with:2 s_your:8 sabbatical:-4 sabb~:-4 safe:7 said:-3 said_@status:-2 said_aloud:2
said_in:-2 said_no:-2 said_yes:5 sal_cycl:2 sal_plan:5 sal_velocity:4 salary:-4 sala~:-4 sale:5
salesforc:4 salesforc_hygien:2 sale~:13 same:2 same_as:5 sandbagg:8 sand~:6 sans:-3 sati~:-2 sav:-6
save:12 save_plan:4 save_you:6 saw:-2 say:-2 say_@status:-3 say_about:3 say_in:-2 say_is:2 say_no:-7
say_noth:-7 say_over:3 say_thank:-4 say_the:-11 say_what:4 say_which:7 say_who:2 sayi~:-9 says:-2 scal:-4
scal_of:-4 scenario:-3 scen~:-3 sceptical:-2 scep~:-2 schedul:-3 sche~:-4 school:2 scho~:-2 schr~:4
scor:-5 scor_<number>:-5 scor_the:-2 scor~:-2 script:-6 scri~:-6 scrub:3 sdr:-8 sdr_to:-6 se_sentir:-5
seat:4 seat_in:3 second:-8 seco~:2 security_questionnair:5 security_review:3 secu~:2 see:-7 see_a:5
see_from:-3 see_it:-2 see_the:-2 seen:-6 seen_the:4 segment:5 segm~:5 seguimiento:3 seguimiento_de:3
segura:-3 segu~:3 selb~:-7 self:-8 self_rat:-2 sell:2 sell_<number>:4 sell_the:5 seller:-2 sell~:-8 sem:4
sem_resposta:2 semain:-3 semana:-4 sema~:-6 send:6 send_<number>:-3 send_me:-7 send_the:5 sens:-3 sent:6
sent_on:2 sent_the:2 sentenc:-2 sentenc_and:2 sentenc_of:-2 sentenc_that:-2 sentir:-5 sentirt:-3
sentirt_segura:-3 sent~:-6 sept~:2 seriou:-2 seri~:-2 servic:-3 serv~:-3 session:-8 session_with:-3
sess~:-8 set:-4 set_<number>:-3 set_the:2 set_up:-2 settl_@status:-4 settl_in:-4 settl_what:4 sfdc:6
shadow:-5 shad~:-5 shall:-3 shall_we:-7 shap:5 shar_<number>:-5 shar_it:-2 shar_of:8 shar_what:-2 she:-5
she_deal:-4 she_need:2 shin:-7 shipp:3 ship~:3 short:8 shorten:-9 shortfall:2 shortlist:4 shor~:-3 shot:5
should_do:3 should_have:8 should_know:-4 show:-6 show_me:2 show~:-4 shrink:2 shri~:2 sich:8 sich_nicht:3
sick:-4 sick_leav:-4 sid:3 side:-3 side_by:-4 side_of:-2 side~:-6 sient:-2 sien~:-2 sign:8 sign_<number>:2
sign_in:3 sign_of:-5 sign_off:-3 sign_quand:2 sign_up:-8 signal:-5 signatur:4 signatur_page:2
signatur_strength:-5 signer:7 signer_ce:2 sign~:6 sigu:3 sigu_sin:2 silenc:-11 silenc_sinc:8 silent:5
sile~:-6 silly:-3 simplify:-4 simp~:-4 simu~:-5 sin:7 sin_firmar:2 sin_respuesta:3 sinc:6 sinc_<month>:2
sinc_last:4 sinc_monday:5 sinc_the:3 sinc_we:-4 sinc_when:2 sinc_you:-3 sind:4 singl:-3 singl_word:-2
sing~:-3 sit:-6 site_to:-2 sitt:3 sitt~:3 situation:-7 situ~:-6 size:8 sketch:-4 sket~:-4 skill:-7
skill_<number>:4 skill_gap:-4 skill_grid:-2 skill_next:-2 skill_will:-6 skill_would:-3 skil~:-12 skip:-2
skip_level:-4 skip_to:5 skipp:3 skip~:3 sleep:-5 slid:-9 slid~:-6 slip:4 slip_of:-3 slipp:8 slipp_deal:2
slippag:3 slip~:6 slow:-9 slow_@status:-9 slow_down:-9 slow_you:-5 slower:-3 slow~:2 small:-5 small_deal:6
small_enough:-5 small_experiment:-2 small_ones:5 small_step:-2 small_wins:-12 smaller:4 smallest:-3
smil:-5 snapshot:7 snapshot_of:7 snap~:7 so:4 so_what:2 softwar:-3 soft~:-3 sold:5 solid:4 solid_is:4
solution:-2 solution_consultant:-3 solu~:-2 solv:9 solv~:8 some:-5 some_of:-4 somebody_senior:6
someth_@status:3 someth_about:5 someth_in:3 someth_small:-4 someth_you:-4 sort:-3 sort_it:-4 sound:-3
sourc:4 sour~:4 spanish:-3 span~:-3 spar~:2 spe:2 speak:-6 speak_at:-5 speak_for:-4 speak_to:3
speak_with:4 spea~:-5 specialist:6 spec~:4 speech:-2 spee~:-2 spend_a:-2 spent:-4 spin:-3 spin_question:-3
split:4 spok:-5 spoken:2 spok~:2 spon~:-2 spot:-3 spread:3 spre~:4 stad~:6 stag:4 stag_<number>:5
stag_@status:-7 stag_fright:-3 stag_in:-7 stag_of:-7 stag_presenc:-3 stak:5 stal:5 stall:4 stand:-2
stand_@status:4 stand_in:4 stand_up:-6 stan~:2 starken:-2 start:3 start_with:2 starter:-5 star~:-5 stat:-2
statement:-2 statt:-4 statu:3 statu_of:2 stat~:2 stay:-6 stay_clear:-2 stay_silent:-2 stay_with:-5
stay~:-7 stea~:-3 stehen:2 stehen_wir:4 steh~:2 step:-2 step_a:-3 step_and:-4 step_in:-2 step_of:4
step_on:2 step_that:6 step_was:-3 ster~:2 stg:4 still:3 still_@status:7 still_aliv:-2 still_call:2
still_come:2 still_confus:-2 still_enjoy:-5 still_good:6 still_hard:-6 still_in:3 still_make:4
still_miss:2 still_open:5 still_save:2 still_talk:2 still_the:-4 still_want:-2 still_with:-2 stop:-6
stop_do:3 stop_it:7 stop_talk:-6 stopp_@they:2 stopp_them:2 story:-8 story_@status:-4 story_of:-2
storytell:-7 stor~:-5 strategy:2 strategy_for:2 strength:-5 strength_did:-3 stres:-4 stretch:4
stretch_you:-3 stre~:-6 structur:-2 stru~:-2 stuck:2 study:-3 styl:-7 sua:-4 subject:-4 subj~:-4 succes:-3
succes_criteria:4 succ~:-3 suit:-3 sum:3 sumiu:2 summaris:-5 summary:-2 summer:-5 summer_party:-4 summ~:-9
sums:4 sunny:-8 supplier:6 support:-6 supp~:-2 sure:11 sure_thing:5 surpris:-4 surpris_you:-4 surp~:-4
survey:-5 surv~:-5 swap:-3 swap_rol:-4 switch:2 swit~:2 t_aider:-7 t_il:5 ta:-8 tail~:5 tak:-2 take:-3
take_<number>:-2 take_@status:6 take_back:3 take_into:-4 take_it:5 take_not:-2 take_on:-4 take_out:6
take_to:-2 takeaway:-6 taken:-3 take~:-3 taki~:-7 talent:-10 talent_pipelin:-5 tale~:-10 talk:-8
talk_<percent>:-3 talk_for:-2 talk_me:6 talk_over:-3 talk_ratio:-5 talk_to:5 talk_too:-3 talk_with:-2
talk~:2 target:4 target_<number>:3 target_@org:3 target_account:3 target_audienc:-3 target_for:-4
target_with:-3 targ~:4 task:-3 task_that:-3 taught:-2 taught_you:-2 taug~:-2 taux:5 tavi~:2 tcv:3
tcv_<sum>:3 te:-12 te_sient:-2 teach:-9 teach_you:-5 teacher:-4 teac~:-5 team:-9 team_for:-2 team_has:6
team_is:6 team_lead:-3 team_meet:-3 team_on:3 team_who:-3 teamwork:-3 team~:-9 technical:3 technical_win:4
techniqu:-4 tele~:-11 tell:-3 tell_<number>:-2 tell_@they:-2 tell_and:6 tell_financ:9 tell_it:-8
tell_the:3 tell_them:-2 tell_you:-7 tell~:-3 templat:-4 temp~:-5 tender:3 tender_document:-2 tend~:3
tension:-4 tens~:-4 tenth:3 term:7 term_of:-2 territory_of:-6 test:-5 tgt:3 th:-9 th_we:-2 th_will:-3
th_you:-9 than_<number>:6 than_a:5 than_you:-10 thank:-8 thank_<person>:-4 thank_to:-4 thank_you:-5
than~:-8 that_@status:-2 that_@they:-2 that_are:4 that_call:-5 that_came:2 that_could:-6 that_date:2
that_deserv:-3 that_did:-3 that_good:-2 that_had:-8 that_has:5 that_have:7 that_he:-4 that_help:-2
that_is:2 that_it:2 that_make:-2 that_matter:2 that_mov:2 that_need:2 that_only:-2 that_other:-4
that_should:2 that_show:-2 that_stay:-2 that_tell:-2 that_the:2 that_they:2 that_this:-5 that_we:6
that_were:3 that_will:3 that_work:2 that_would:-2 that_you:-3 that_your:-5 the_<name>:12 the_<number>:8
the_<ordinal>:2 the_@list:7 the_@org:5 the_@paper:7 the_@period:6 the_@role:9 the_@status:3
the_accelerator:2 the_account:4 the_add:3 the_airlin:7 the_amount:3 the_analytic:2 the_answer:2 the_ask:3
the_bag:3 the_balanc:-2 the_bank:9 the_base:7 the_beginn:-2 the_best:-3 the_big:8 the_board:6 the_book:-10
the_break:-2 the_brewery:3 the_budget:6 the_busines:4 the_card:-2 the_certificat:2 the_certification:-4
the_cfo:3 the_champion:4 the_city:5 the_clean:4 the_client:6 the_clos:2 the_coach:-2 the_commit:13
the_commitment:-6 the_company:-8 the_compell:4 the_competitor:4 the_conferenc:-5 the_conflict:-3
the_contract:3 the_conversation:-5 the_council:2 the_count:-2 the_cours:-5 the_coverag:4 the_crm:7
the_cro:3 the_customer:-4 the_dat:3 the_data:2 the_date:8 the_day:-2 the_dead:2 the_deal:4 the_decision:11
the_demo:3 the_depot:3 the_discount:2 the_discovery:3 the_distanc:5 the_earliest:5 the_early:3 the_end:-5
the_energy:-2 the_even:-3 the_evidenc:3 the_experiment:-6 the_fair:5 the_fear:-3 the_feedback:2 the_fenc:5
the_figur:4 the_final:4 the_follow:-3 the_forecast:13 the_funnel:5 the_goal:-7 the_group:6 the_growth:10
the_gym:-6 the_half:5 the_hardest:-4 the_head:6 the_headset:-5 the_hopper:4 the_hospital:4 the_hous:-7
the_idea:-4 the_incumbent:3 the_ink:5 the_insurer:3 the_internal:-3 the_joke:-7 the_largest:3 the_last:2
the_latest:-3 the_lead:-2 the_learn:-4 the_likely:5 the_line:2 the_list:3 the_long:2 the_loop:-2
the_loss:2 the_lunch:-2 the_manager:10 the_market:-3 the_meet:-3 the_meetup:-8 the_mentor:-4 the_mill:7
the_ministry:6 the_money:2 the_month:7 the_most:8 the_museum:4 the_must:5 the_nam:2 the_new:-7
the_newcomer:-2 the_next:-4 the_not:-2 the_number:3 the_objection:-3 the_obstacl:4 the_offer:4
the_offic:-3 the_offsit:-5 the_oldest:4 the_onboard:-5 the_open:-3 the_opener:2 the_opportunity:-5
the_opposit:-4 the_order:4 the_other:-2 the_pace:-3 the_paper:5 the_part:-5 the_peopl:-3 the_person:6
the_phon:-2 the_pictur:-4 the_pilot:4 the_pipelin:9 the_plan:5 the_plant:-7 the_po:7 the_podcast:-2
the_port:5 the_presentation:-3 the_pric:-6 the_problem:-6 the_proces:-3 the_product:-8 the_programm:-6
the_prospect:-4 the_quarter:-2 the_quot:3 the_read:-4 the_real:-2 the_recovery:4 the_redlin:4
the_renewal:-4 the_reorganisation:-5 the_report:4 the_rest:4 the_result:-7 the_retailer:4 the_role:2
the_room:-2 the_runn:-5 the_sabbatical:-3 the_sal:-5 the_school:7 the_session:-2 the_shortfall:2
the_sign:-2 the_signatur:4 the_silenc:-8 the_skill:-4 the_small:8 the_smallest:-3 the_solution:-3
the_stand:-2 the_statu:3 the_step:-7 the_summer:-3 the_survey:-3 the_system:3 the_talk:-6 the_target:2
the_team:-11 the_tender:3 the_time:-3 the_tongu:-3 the_tool:2 the_top:6 the_topic:-3 the_total:2
the_trad:3 the_train:-2 the_trial:4 the_university:5 the_upsid:-7 the_visit:-8 the_vp:5 the_way:-3
the_weak:3 the_weakest:2 the_webinar:-3 the_week:-7 the_weight:-8 the_whol:-4 the_women:-3 the_word:-5
the_workshop:-4 the_worst:6 the_year:-7 the_zombi:2 their:7 their_budget:2 their_ceo:4 their_lawyer:2
their_notic:3 their_own:-2 their_side:2 them:4 them_<number>:2 them_and:-2 them_by:2 them_curiosity:-3
them_from:6 them_to:5 themselv:5 them~:5 then:2 then_@list:5 then_everyth:2 then_go:6 then_listen:-2
then_number:5 then_say:-8 then_what:2 theory:-3 theo~:-3 ther_@paper:3 ther_a:4 ther_anyth:-8 ther_was:-4
ther_with:6 thes:3 thes_session:-3 thes_would:3 they:5 they_buy:5 they_come:3 they_decid:3 they_did:-3
they_felt:-2 they_have:3 they_keep:2 they_like:3 they_push:-3 they_put:3 they_said:-6 they_say:3
they_sign:3 they_start:3 they_take:4 they_want:6 thin:7 think:-6 think_@they:-3 think_you:4 thin~:-3
thir~:2 this_<number>:12 this_@period:3 this_and:-3 this_conversation:-2 this_deal:11 this_goal:-4
this_is:-4 this_month:2 this_quarter:3 this_review:6 this_skill:-2 this_team:-2 this_week:5 this_well:-5
thorn:-5 thought:-7 thou~:-7 thre~:6 through_<name>:6 through_how:-2 through_your:2 throw:3
throw_@status:4 thursday_s:-3 thursday_then:3 thur~:-4 ticket:-4 tick~:-4 tidy:-4 tiempo:-6 tiem~:-6
tim:-2 tim_have:-5 time:-7 time_@status:3 time_for:-4 time_go:-2 time_gone:5 time_or:-3 time_sinc:-3
time_spent:-4 time_than:5 time_the:2 time_this:4 time_today:2 time_with:-5 time_you:3 tips:-2 titl:-4
to_<month>:4 to_<name>:-5 to_<number>:-2 to_<percent>:3 to_<person>:-3 to_<sum>:6 to_@paper:6 to_@period:7
to_@sign:6 to_@they:5 to_a:2 to_ae:-5 to_another:-4 to_answer:-5 to_ask:-3 to_be:-3 to_br:3 to_build:2
to_buy:-2 to_call:9 to_chang:-5 to_clos:5 to_count:4 to_customer:4 to_date:6 to_deal:-2 to_disagre:-6
to_do:-2 to_executiv:-2 to_explain:3 to_get:12 to_go:3 to_goal:3 to_grow:-4 to_have:-6 to_hear:4 to_hit:3
to_it:-6 to_land:7 to_lead:-5 to_learn:-3 to_let:-3 to_live:-2 to_look:6 to_make:5 to_me:-2 to_meet:-4
to_memory:-5 to_month:4 to_move:-5 to_next:2 to_nobody:2 to_notic:-3 to_ones:-2 to_our:8 to_paid:3
to_peopl:-3 to_plan:11 to_present:-7 to_pric:2 to_proposal:5 to_q4:3 to_read:-3 to_repeat:5 to_report:-6
to_rest:-6 to_run:-2 to_save:4 to_say:-3 to_see:2 to_shar:-3 to_sign:5 to_speak:-3 to_stag:8 to_start:-2
to_stay:-2 to_stop:-3 to_talk:-5 to_target:3 to_tell:2 to_that:-4 to_them:5 to_try:-3 to_understand:4
to_unlearn:-3 to_us:2 to_we:-2 to_whom:2 to_work:-3 to_you:-9 to_your:-5 to_yourself:-5 toastmaster:-5
toas~:-5 today:4 together:-3 together_as:9 toge~:-3 told:4 told_me:5 told_you:3 tomorrow:3 tomorrow_if:4
tomorrow_s:-4 tomo~:3 ton:-5 ton_apprentissag:-5 ton_objectif:2 tone:-10 tongu:-3 tong~:-3 too_high:3
too_littl:3 too_many:-5 too_much:-4 too_small:3 took:-7 tool:-9 top:5 top_<number>:5 top_deal:6 top_line:3
topic:-6 topi~:-3 total:9 touch:5 touch_sinc:2 touc~:5 tough:-2 town:-2 town_hall:-3 track:-3 track_for:-2
track_to:2 trac~:-3 trad:2 trad_fair:3 train:-11 train_@paper:-3 train_budget:-3 train_on:-3 trai~:-13
tran~:-4 travel:-5 trav~:-6 tri:-3 tri_to:3 trial:4 trial_@paper:4 trial_and:-7 trial_ends:2 trial_user:4
tria~:3 trigger:-3 trig~:-3 trimestr:4 trim~:5 true:5 true_for:5 trust:-13 trust_who:-4 trust_with:-2
trus~:-2 try:-12 try_@status:-2 try_and:-2 try_it:-7 try_the:-3 try_to:5 tu:-12 tu_signer:4 tuesday:2
turn_down:3 turn_into:7 turn_out:-3 uben:-8 uber:-3 ugly:-4 um:-12 um_client:-4 uma:-3 umgang:-3
umgang_mit:-3 umga~:-3 umsatz:3 umsatzprognos:2 umsatzprognos_fur:2 umsa~:8 un:-13 un_@org:-3 un_appel:-2
un_client:-4 una:-6 una_pregunta:-3 uncertainty:-7 unce~:-7 unclear:-5 unclear_about:-7 uncl~:-5 und:-3
und_<name>:-3 under:5 under_pressur:-4 understand:-4 understand_better:7 understand_how:-5
understand_the:-2 understand_what:-3 unde~:-7 une:-7 une_habitud:-4 unhappy:5 unha~:5 unit:3 university:3
univ~:3 unlearn:-3 unle~:-3 unsur:-2 unsur_about:-2 unsu~:-2 unterschreibt:5 unterschrieben:4
unterstutzen:-7 unte~:5 until:6 until_<month>:-3 until_friday:2 until_next:2 until_the:5 until_when:3
until_you:2 untouch:4 untouch_for:2 unto~:4 unus:-5 unus~:-5 up_<name>:8 up_<number>:-7 up_@status:5
up_at:3 up_e:-4 up_for:-5 up_in:5 up_next:-6 up_on:2 up_plan:4 up_the:4 up_to:4 updat:5 updat_<name>:4
updat_@sign:2 updat_clos:2 updat_me:-6 updat_the:5 updat_your:-4 upda~:5 ups:5 upsell:8 upse~:8 upsid:2
upsid_of:-6 upsi~:2 upstair:3 upst~:3 urgent:2 urge~:2 urlaub:-5 urla~:-6 us:5 us_about:2 us_and:5
us_the:3 us_this:5 us_to:6 us_with:2 usag:3 use:-2 use_it:4 use_your:7 useful:-4 usef~:-4 user:5 usual:-2
usually:-2 usua~:-2 va:7 vaca~:-2 valid:3 valid_until:2 vali~:2 valu:-4 valu_and:-2 valu_of:5 valu_your:-4
valu~:-6 vas:6 vas_a:3 vas_tu:3 ve:-5 velocity:5 velo~:5 venda:5 vendor:4 vend~:8 vent:5 venta:5 vent~:6
verbal:5 verb~:5 verdad:-4 verd~:-5 verh~:-4 verkaufschancen:4 verk~:4 verl~:4 vertragsverlangerung:3
vertrauen:-5 vertrauen_zum:-5 vert~:4 very:-4 veux:-3 veux_tu:-3 video:-12 viel:5 vien:3 vision:-5
visit_a:-2 visit_to:-5 voce:-9 voce_se:-5 voic:-6 volum:2 vom:2 vom_<name>:2 von:2 von_<name>:3 von_mir:-5
vor:-7 vor_<number>:-5 vor_dem:-5 vor_der:2 vorstand:8 vors~:5 voucher:-7 vouc~:-7 vp:5 vs:9 vs_tgt:3
wackelt:3 wack~:5 wait:2 wait_on:4 wait~:6 walk:2 walk_away:4 walk_me:-3 walkthrough:2 wallet:3 wall~:3
wann:2 wann_kommt:2 wann_unterschreibt:2 want_a:5 want_the:4 want_this:-2 want_to:-2 war:-6 warm:-2
warm_up:-3 was_decid:4 was_done:-3 was_expect:3 was_good:-2 was_hat:-4 was_ist:4 was_it:2 was_kommt:4
was_last:2 was_nimmst:-3 was_promis:2 was_that:-2 was_the:-2 was_too:-5 was_willst:-2 watch:-6
watch_you:-2 watc~:-7 way:-10 way_<number>:-3 way_and:-11 ways:-6 we:5 we_@status:4 we_answer:4 we_are:5
we_both:-4 we_could:3 we_did:5 we_do:2 we_drop:-3 we_give:2 we_go:9 we_have:3 we_know:8 we_last:2 we_ll:2
we_lose:5 we_lost:3 we_make:-2 we_meet:-4 we_need:3 we_never:-2 we_no:-2 we_not:3 we_on:2 we_only:2
we_should:2 we_start:-5 we_still:4 we_talk:-6 we_throw:4 we_want:-2 we_were:2 we_will:-3 we_win:2 weak:5
weakest:2 weak~:2 weather:-5 weather_forecast:-5 weat~:-5 webinar:2 webi~:2 week_<number>:4 week_@status:4
week_ago:4 week_and:8 week_are:3 week_by:3 week_do:4 week_does:2 week_for:2 week_if:3 week_is:-4
week_left:3 week_on:-3 week_or:3 week_s:6 week_that:5 week_then:2 week_to:4 week_what:2 week_wher:-3
week_your:-3 weekend:-3 weekly:-2 weekly_@list:3 weekly_number:3 week~:-4 weiterbildung:-2 weit~:-6
welch:3 welch_<name>:3 welcom:-4 well:-6 well_and:2 well_done:-2 well_sinc:-4 well_with:-4 wenn:-5
wenn_ein:-2 went_@status:4 went_into:-3 went_out:4 went_silent:4 went_through:-2 went_with:4
wer_entscheidet:2 wer_unterschreibt:3 were:4 were_you:-6 were_your:2 whal:6 whal~:4 what_@they:-4
what_are:-3 what_becam:4 what_by:3 what_came:4 what_chang:2 what_clos:3 what_could:-5 what_do:-3
what_enter:2 what_exactly:-3 what_fell:4 what_gets:-3 what_giv:-2 what_goes:-2 what_got:-3 what_has:4
what_have:-3 what_help:-5 what_i:-6 what_is:-2 what_it:-7 what_keep:-5 what_made:-4 what_mak:-4
what_matter:-3 what_might:-3 what_motivat:-2 what_mov:4 what_must:4 what_need:-2 what_question:-2
what_s:11 what_shar:2 what_should:-7 what_slipp:3 what_stand:-2 what_stay:2 what_surpris:-2 what_tak:2
what_they:-4 what_time:2 what_to:-8 what_took:-5 what_trigger:-2 what_was:10 what_went:-5 what_were:-4
what_will:4 what_you:-7 whatever:4 what~:4 when:-4 when_@they:-10 when_a:-6 when_and:-2 when_does:4
when_is:9 when_s:4 when_shall:-7 when_someth:-2 when_the:-3 when_they:-10 when_was:-3 when_will:3
when_you:-9 wher_@status:-2 wher_are:5 wher_did:2 wher_does:-3 wher_have:-3 wher_in:-2 wher_is:2
wher_it:-2 wher_s:4 wher_ther:-3 wher_we:-5 wher_will:-2 wher_would:4 whether_it:-2 whether_the:5 which:2
which_<number>:-5 which_<ordinal>:6 which_@sign:-3 which_@they:2 which_account:4 which_approval:-2
which_assumption:-2 which_conversation:-4 which_customer:7 which_days:-3 which_deal:15 which_early:9
which_figur:7 which_goal:-6 which_idea:-5 which_internal:10 which_it:-2 which_kind:-2 which_lead:5
which_loss:10 which_meet:7 which_meeting:-4 which_moment:-4 which_next:-3 which_of:3 which_ones:7
which_opportunity:6 which_part:-7 which_question:-4 which_rule:-3 which_sentenc:3 which_sign:-4
which_singl:-4 which_skill:-5 which_small:2 which_stag:-6 which_step:-3 which_strength:-4 which_task:-2
which_they:2 which_way:-4 which_word:-2 which_you:-8 whil:-7 whil_you:-6 whitespac:2 whitespac_@status:2
whitespac_in:2 whit~:2 who:2 who_@sign:3 who_are:-3 who_at:2 who_bought:4 who_can:5 who_chang:-2
who_could:-2 who_cover:-4 who_decid:-3 who_do:-2 who_else:2 who_giv:2 who_has:2 who_help:-3 who_hold:2
who_is:2 who_know:-6 who_owns:2 who_s:7 who_said:2 who_sign:5 who_spok:-2 who_tak:-4 who_tell:-3
who_want:2 who_will:-2 who_would:2 whol:-4 whom:5 whom_at:-2 whom_could:-4 whom_did:-2 whom_to:6
whom_would:-7 whom_you:-2 whos:2 whos_desk:2 why:2 why_did:5 why_do:-4 why_is:5 why_now:2 why_that:-2
wie:-4 wie_gehst:-3 wie_hat:-2 wie_viel:5 wie_war:-4 will:5 will_<name>:3 will_@sign:2 will_@they:2
will_be:6 will_clos:3 will_decid:-3 will_it:5 will_make:3 will_not:9 will_notic:-2 will_or:-3
will_remind:-7 will_the:4 will_they:2 will_use:4 will_you:-5 willst:-6 willst_du:-6 will~:-4 win_at:-3
win_it:2 win_loss:3 win_rate:6 win_the:-2 wind~:2 wingtip:6 wing~:8 winn:-2 winn~:2 wins_of:2 wir:5
wish:-6 with:-3 with_<name>:11 with_<number>:5 with_<person>:-6 with_@list:-4 with_@org:2 with_@paper:-3
with_@period:2 with_@role:3 with_@they:2 with_a:-2 with_an:-8 with_each:6 with_engineer:-4 with_half:2
with_hr:-3 with_it:-2 with_its:2 with_market:-7 with_me:-7 with_money:-3 with_nam:2 with_no:2 with_noth:-2
with_o:3 with_purchas:4 with_question:-7 with_rejection:-7 with_somebody:-6 with_someth:-3 with_support:-2
with_their:5 with_them:-4 with_this:6 with_usag:3 with_which:2 with_whom:3 with_you:-6 with_your:-3
with_yourself:-2 within_a:3 without:-5 without_a:6 without_an:4 without_apologis:-2 without_be:5
without_gett:-3 without_los:-3 without_not:-4 without_the:4 with~:-4 woch~:-4 women:-3 women_@status:-3
women_in:-3 won:3 wood~:3 word:-10 word_@status:-4 word_do:-4 word_each:-3 word_in:-4 word_what:-2 work:-8
work_<number>:5 work_and:-2 work_for:-2 work_from:-4 work_is:-2 work_life:2 work_on:-2
work_relationship:-4 work_sinc:-2 work_that:-2 work_with:-3 workload:4 workshop:-10 work~:-4 worri:-4
worri_about:4 worri_into:-2 worry_about:-2 worr~:-4 worst:4 worst_case:2 worth:-5 worth_do:2 worth_to:-2
worth_your:-2 would:-2 would_@they:3 would_a:7 would_be:-7 would_br:4 would_chang:4 would_do:4
would_have:3 would_help:7 would_like:-2 would_look:-2 would_make:-7 would_not:3 would_show:-3 would_tell:2
would_the:-2 would_they:2 would_you:-3 would_your:-2 wrap:-7 wrap_up:-7 writ:-7 writ_a:-2 writ_it:-5
writ_your:-2 written_@status:2 written_commitment:2 writ~:-2 wrot:-3 wtd:3 year_@sign:2 year_ago:-3
year_and:2 year_clos:2 year_end:6 year_old:-2 year_term:5 year_to:3 yes:7 yes_to:-5 yesterday:2 yest~:2
you:-7 you_<number>:-3 you_@status:-3 you_a:-2 you_about:-2 you_admir:-4 you_already:-2 you_apart:-2
you_are:-3 you_assum:-3 you_at:-6 you_attempt:-2 you_avoid:-3 you_back:-5 you_be:-6 you_bet:7
you_better:-2 you_build:3 you_call:9 you_can:-4 you_chang:-5 you_choos:-2 you_commit:-8 you_could:-3
you_d:-3 you_decid:-7 you_describ:-3 you_did:3 you_disqualify:3 you_do:-6 you_done:-2 you_down:-5
you_drop:3 you_earn:-2 you_energy:-3 you_enjoy:-3 you_expect:3 you_explain:-5 you_felt:-2 you_follow:-3
you_for:-2 you_found:-2 you_from:-5 you_gave:-2 you_give:-3 you_go:5 you_had:2 you_hear:-7 you_help:-2
you_hesitat:-3 you_hope:2 you_interrupt:-3 you_keep:-7 you_kept:-2 you_land:3 you_leav:-3 you_let:-2
you_like:-5 you_listen:-2 you_ll:5 you_lose:-7 you_love:-2 you_make:-4 you_miss:-6 you_more:9 you_name:-2
you_need:6 you_not:-6 you_notic:-3 you_now:-2 you_off:5 you_on:-2 you_open:-3 you_plan:-4 you_prepar:-3
you_pull:8 you_rate:-2 you_rather:-3 you_re:4 you_reach:-2 you_ready:-5 you_recently:-2 you_said:-3
you_saw:2 you_say:-7 you_see:-4 you_seen:3 you_sell:2 you_send:4 you_set:-4 you_sign:5 you_sinc:-5
you_skip:5 you_sleep:-2 you_stand:-3 you_start:8 you_stay:-2 you_still:2 you_stop:7 you_tak:-6 you_take:2
you_talk:-5 you_that:-8 you_this:-9 you_today:-7 you_told:5 you_took:-5 you_tri:2 you_try:-6 you_turn:-4
you_unsur:-2 you_use:-5 you_ve:-5 you_wait:-5 you_walk:2 you_want:-8 you_were:2 you_what:-5 you_when:-5
you_will:-3 you_wish:-2 you_would:-4 you_wrot:-3 your:-7 your_<number>:3 your_<ordinal>:-7 your_@list:8
your_@org:5 your_@paper:-3 your_@status:6 your_account:8 your_and:-4 your_answer:-2 your_attention:-5
your_biggest:9 your_bonu:4 your_calendar:-5 your_call:4 your_career:-4 your_certificat:-2 your_commit:11
your_commitment:-7 your_competitor:-2 your_contact:8 your_day:-4 your_development:-2 your_early:6
your_effort:-2 your_energy:-7 your_evening:-3 your_eyes:-3 your_family:-2 your_forecast:6 your_futur:-2
your_goal:-5 your_head:-8 your_idea:-4 your_ideal:-5 your_inbox:-6 your_inner:-4 your_job:-2 your_last:-7
your_learn:-6 your_life:-2 your_linkedin:-2 your_list:4 your_meeting:-2 your_mentor:-3 your_messag:-2
your_mind:-3 your_motivation:-2 your_move:-3 your_next:-12 your_not:-2 your_number:5 your_open:4
your_own:-6 your_part:7 your_patch:7 your_pipelin:8 your_plan:-5 your_plat:-5 your_presentation:-2
your_progres:-3 your_relationship:-3 your_role:-2 your_self:-2 your_shar:8 your_signatur:-3 your_skill:-2
your_sleep:-2 your_story:-5 your_talk:-6 your_team:-4 your_territory:3 your_time:-7 your_valu:-3
your_voic:-3 your_way:-3 your_week:-5 your_word:-2 your_work:-4 your_workload:-2 your_worst:2 yourself:-8
yourself_@status:-2 your~:-8 ytd:5 zero:-4 ziel:-2 ziel_fur:-2 zielerreichung:4 ziel~:2 zogert:3 zoge~:3
zombi:2 zomb~:2 zone:-2 zu:-4 zuho~:-4 zum:-3 zum_<name>:-6 zum_nachsten:-6 zum_plan:8 zur:-7
zur_<name>:-7 zusa~:-7
`;
