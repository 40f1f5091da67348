/** Learnt from the tuning lines; written by scripts/learn-evidence.ts (npm run weights). */
export const EVIDENCE_WEIGHTS = `
30d:4 <month>:6 <month>_<name>:5 <month>_aus:5 <month>_how:2 <month>_look:5 <month>_or:3 <month>_start:2
<month>_with:-2 <name>:7 <name>_<name>:9 <name>_<number>:4 <name>_@paper:5 <name>_@sign:4 <name>_@status:2
<name>_about:5 <name>_am:-5 <name>_and:6 <name>_at:2 <name>_auf:-3 <name>_aufbauen:-6 <name>_back:3
<name>_befor:5 <name>_bei:2 <name>_beim:4 <name>_bis:-7 <name>_by:2 <name>_contract:4 <name>_deal:7
<name>_ein:-4 <name>_for:9 <name>_from:8 <name>_fur:-2 <name>_gegeben:-2 <name>_go:2 <name>_if:2
<name>_im:-4 <name>_in:-2 <name>_is:5 <name>_kommen:2 <name>_lernen:-2 <name>_noch:3 <name>_offic:-6
<name>_order:2 <name>_out:2 <name>_quot:2 <name>_reagiert:-2 <name>_rein:3 <name>_renewal:3 <name>_say:4
<name>_sign:4 <name>_sind:3 <name>_so:4 <name>_start:2 <name>_to:4 <name>_too:3 <name>_uben:-3
<name>_um:-3 <name>_vor:-6 <name>_was:-3 <name>_what:3 <name>_who:2 <name>_will:4 <name>_willst:-2
<name>_zogert:3 <number>_<month>:-7 <number>_<name>:-9 <number>_<ordinal>:-5 <number>_@list:4
<number>_@org:2 <number>_@paper:7 <number>_@sign:2 <number>_@status:4 <number>_a:-3 <number>_account:3
<number>_answer:-2 <number>_appel:-5 <number>_ask:-3 <number>_at:4 <number>_behaviour:-5 <number>_best:3
<number>_big:2 <number>_biggest:4 <number>_bis:2 <number>_book:-3 <number>_buyer:-2 <number>_by:7
<number>_call:-4 <number>_chang:-4 <number>_clos:4 <number>_colleagu:-2 <number>_come:3 <number>_contact:4
<number>_contract:4 <number>_conversation:-3 <number>_coverag:3 <number>_customer:7 <number>_day:8
<number>_days:5 <number>_deal:12 <number>_dial:-3 <number>_discovery:-2 <number>_done:6 <number>_door:-2
<number>_down:3 <number>_e:4 <number>_exampl:-3 <number>_figur:2 <number>_for:-2 <number>_habit:-8
<number>_handwritten:-3 <number>_hour:-6 <number>_how:-5 <number>_in:5 <number>_industry:-5
<number>_insight:-2 <number>_lead:2 <number>_learn:-2 <number>_lesson:3 <number>_licenc:4
<number>_ligaco:-4 <number>_listen:-3 <number>_llamada:-4 <number>_meeting:3 <number>_min:2
<number>_minut:-2 <number>_minuto:-2 <number>_modul:-4 <number>_more:10 <number>_need:4 <number>_new:5
<number>_next:-4 <number>_objection:-2 <number>_observation:-2 <number>_oldest:2 <number>_on:3
<number>_open:-2 <number>_opps:2 <number>_option:-2 <number>_other:8 <number>_out:-4 <number>_page:-4
<number>_peopl:-2 <number>_point:2 <number>_qualifi:4 <number>_question:-4 <number>_record:2
<number>_recording:-2 <number>_referral:-8 <number>_seat:3 <number>_second:-5 <number>_short:2
<number>_sign:2 <number>_skill:-8 <number>_slipp:3 <number>_step:-5 <number>_strength:-2
<number>_surpris:-5 <number>_takeaway:-5 <number>_talk:-5 <number>_th:-5 <number>_that:5 <number>_thing:-5
<number>_this:-4 <number>_to:5 <number>_user:3 <number>_what:-3 <number>_will:5 <number>_word:-12
<number>_year:-4 <number>_you:3 <ordinal>:2 <ordinal>_<name>:3 <ordinal>_<number>:-7 <ordinal>_@paper:9
<ordinal>_@period:-5 <ordinal>_aid:-2 <ordinal>_call:-4 <ordinal>_choic:2 <ordinal>_contact:2
<ordinal>_each:3 <ordinal>_good:-2 <ordinal>_half:4 <ordinal>_meet:-5 <ordinal>_meeting:6
<ordinal>_minut:-4 <ordinal>_month:-7 <ordinal>_move:-2 <ordinal>_product:5 <ordinal>_sale:3
<ordinal>_site:2 <ordinal>_tell:4 <ordinal>_then:6 <ordinal>_try:-4 <ordinal>_week:-3 <ordinal>_wher:3
<ordinal>_year:2 <percent>:8 <percent>_att:2 <percent>_of:-3 <percent>_off:4 <percent>_with:4 <person>:-10
<person>_<name>:-3 <person>_about:2 <person>_from:-2 <person>_on:-3 <person>_s:-6 <sum>:8 <sum>_@status:5
<sum>_book:-4 <sum>_by:7 <sum>_from:2 <sum>_in:4 <sum>_short:2 <sum>_to:3 @bias:4 @growth:-13 @list:7
@list_<number>:-10 @list_@status:3 @list_and:-3 @list_at:2 @list_back:-3 @list_befor:2 @list_by:3
@list_do:-2 @list_for:5 @list_i:2 @list_is:2 @list_of:-6 @list_on:-3 @list_review:-6 @list_together:2
@list_train:-3 @list_without:8 @list_your:-5 @org:2 @org_@org:-2 @org_about:-3 @org_and:5 @org_are:2
@org_as:-3 @org_ask:2 @org_at:3 @org_conversation:-3 @org_difficil:-2 @org_dit:-4 @org_do:2
@org_empathy:-2 @org_executiv:-7 @org_for:-4 @org_ghost:2 @org_goes:-2 @org_has:5 @org_interrupt:-4
@org_manager:-4 @org_meet:4 @org_ne:2 @org_of:-3 @org_onboard:7 @org_plan:3 @org_question:-4 @org_review:2
@org_s:-5 @org_say:3 @org_says:-2 @org_should:4 @org_stori:-3 @org_story:-3 @org_teach:-2 @org_that:-2
@org_to:2 @org_want:4 @org_what:2 @org_would:-4 @paper:5 @paper_<name>:2 @paper_<number>:3
@paper_<sum>:-11 @paper_@status:-4 @paper_and:-11 @paper_approv:4 @paper_are:2 @paper_at:-2 @paper_back:2
@paper_befor:-4 @paper_book:4 @paper_com:2 @paper_come:2 @paper_document:-2 @paper_enviada:2
@paper_help:-5 @paper_increas:2 @paper_no:4 @paper_of:-13 @paper_on:5 @paper_page:2 @paper_proces:2
@paper_question:3 @paper_runs:2 @paper_sinc:6 @paper_strength:-5 @paper_talk:-3 @paper_the:-6
@paper_then:-7 @paper_this:3 @paper_to:3 @paper_with:-3 @paper_without:-5 @paper_worri:-5 @paper_year:2
@paper_your:-8 @period:4 @period_<number>:-3 @period_@list:4 @period_and:4 @period_end:3 @period_how:-2
@period_i:-3 @period_is:4 @period_learn:-3 @period_look:7 @period_of:3 @period_push:2 @period_s:-6
@period_teach:-3 @period_that:5 @period_them:-6 @period_to:3 @period_what:-3 @role:5 @role_@sign:2
@role_about:2 @role_and:4 @role_approval:2 @role_ask:5 @role_at:3 @role_come:2 @role_for:-2 @role_game:-8
@role_has:2 @role_is:4 @role_meet:4 @role_of:-2 @role_or:2 @role_role:-5 @role_s:3 @role_still:3
@role_to:5 @role_want:5 @role_your:-3 @short:7 @sign:4 @sign_<name>:3 @sign_<number>:9 @sign_<sum>:2
@sign_@status:2 @sign_a:-4 @sign_as:-2 @sign_by:-4 @sign_chez:2 @sign_dat:8 @sign_date:4 @sign_en:3
@sign_friend:-3 @sign_it:2 @sign_of:-8 @sign_plan:3 @sign_rate:2 @sign_the:-3 @sign_this:6 @sign_to:-4
@sign_up:-8 @sign_what:-5 @sign_whether:-2 @sign_with:-4 @sign_your:2 @status_<month>:-3 @status_<name>:-3
@status_<percent>:2 @status_@list:4 @status_@paper:-2 @status_@period:-2 @status_@role:4
@status_@status:-3 @status_@they:2 @status_a:-5 @status_after:-4 @status_again:4 @status_and:8
@status_are:6 @status_at:-2 @status_backward:2 @status_becaus:8 @status_befor:6 @status_between:-5
@status_by:3 @status_commit:7 @status_common:-4 @status_deal:4 @status_do:-3 @status_each:-3
@status_euro:4 @status_evaluation:2 @status_for:2 @status_french:-4 @status_front:-3 @status_how:-2
@status_invoic:2 @status_it:2 @status_item:4 @status_listen:-3 @status_loud:-2 @status_meeting:-6
@status_most:-2 @status_on:5 @status_opportuniti:7 @status_our:-6 @status_payment:2 @status_percent:3
@status_point:4 @status_question:-5 @status_quot:6 @status_return:3 @status_sal:-2 @status_sinc:3
@status_stag:6 @status_target:6 @status_task:4 @status_ther:3 @status_this:9 @status_to:3 @status_until:3
@status_use:-2 @status_without:-2 @status_writ:4 @status_you:-12 @status_your:-3 @they:5 @they_<number>:3
@they_@paper:3 @they_@role:7 @they_@sign:8 @they_@status:-2 @they_and:-3 @they_are:2 @they_by:2
@they_choos:3 @they_come:2 @they_deal:-4 @they_did:-2 @they_feel:-3 @they_felt:-2 @they_from:6
@they_have:3 @they_keep:2 @they_like:3 @they_mentor:-2 @they_mind:-2 @they_need:2 @they_notic:3
@they_promis:2 @they_push:-3 @they_put:3 @they_re:2 @they_said:-2 @they_say:3 @they_start:3 @they_take:3
@they_to:5 @they_want:6 @they_work:-6 ^<month>:2 ^<ordinal>:2 ^<percent>:4 ^a:-11 ^abschlus:-4
^abschlussdatum:4 ^abschlussfrag:-2 ^account:-4 ^activity:2 ^acv:6 ^add:4 ^affair:3 ^after:7 ^agre:-7
^ahead:3 ^aim:-2 ^also:7 ^amount:4 ^an:-3 ^and:2 ^angebot:3 ^annual:-2 ^another:2 ^any:7 ^anyth:8 ^appel:3
^aprender:-2 ^are:2 ^arr:3 ^ask:-5 ^assign:4 ^at:-2 ^attainment:5 ^atteint:3 ^attend:-6 ^atualizar:2
^auftragseingang:5 ^avoir:-2 ^back:2 ^backlog:3 ^bant:3 ^batimento:3 ^be:-2 ^becom:-2 ^befor:-4 ^best:3
^biggest:2 ^bkgs:4 ^block:-3 ^bluebird:4 ^board:-2 ^bonu:2 ^book:-4 ^booking:-2 ^br:6 ^budget:-2 ^build:-5
^buy:-2 ^by:-6 ^c:3 ^ca:7 ^call:4 ^camera:-9 ^can:2 ^career:3 ^catch:2 ^cd:2 ^ce:-9 ^cerrar:-4
^certification:-6 ^champion:-6 ^chang:8 ^chas:-2 ^check:-2 ^chiffr:2 ^choos:-5 ^churn:4 ^cierr:2 ^clean:-4
^client:3 ^clos:-8 ^coach:5 ^cold:-5 ^com:2 ^comment:-11 ^commission:3 ^commit:-5 ^committe:-3 ^como:-5
^compar:-3 ^complet:-3 ^compromiso:-4 ^compromisso:-3 ^confidenc:-5 ^confirm:2 ^contract:-4 ^conversion:4
^could:5 ^count:-2 ^credit:5 ^crm:2 ^cros:4 ^cuando:2 ^cuanto:7 ^cumplimiento:4 ^cuota:2 ^curiosity:-3
^customer:3 ^cw:2 ^dashboard:7 ^data:5 ^day:-4 ^deal:3 ^dealreview:5 ^decid:-3 ^decision:-4 ^dein:-6
^delegat:-5 ^deliver:-3 ^delivery:2 ^demo:3 ^der:2 ^desconto:4 ^descuento:2 ^did:7 ^director:-6
^discount:-4 ^discovery:2 ^discus:-5 ^do:-2 ^does:3 ^don:-6 ^down:5 ^draw:-2 ^e:2 ^economic:2 ^ecouter:-2
^el:5 ^energy:12 ^enough:5 ^enter:4 ^eoq:2 ^escucha:-4 ^escuta:-2 ^este:-8 ^everyth:2 ^exec:-3
^expansion:2 ^expect:3 ^extend:-2 ^extension:2 ^falta:3 ^faltan:2 ^faturamento:4 ^fcst:4 ^fecha:2 ^feel:-4
^fill:2 ^final:3 ^financ:-3 ^financial:-4 ^find:-2 ^finish:-2 ^fix:-2 ^follow:-2 ^for:8 ^forecast:2
^formation:-3 ^framework:4 ^free:-2 ^funil:3 ^funnel:-3 ^gap:-4 ^gerer:-6 ^gesprach:-2
^gesprachsabschlus:-5 ^get:-2 ^give:5 ^go:-3 ^goal:-3 ^goodby:-3 ^grow:-2 ^growth:5 ^habit:3 ^half:-3
^hand:-2 ^handl:-7 ^has:5 ^have:4 ^he:4 ^health:3 ^help:-3 ^high:-2 ^hit:-2 ^hold:-7 ^holiday:-4
^homework:-2 ^hot:-2 ^how:-2 ^hygien:-4 ^i:-2 ^if:-3 ^il:2 ^ils:4 ^improv:-5 ^in:-4 ^inbound:5
^interview:-2 ^invoic:3 ^is:5 ^it:5 ^jeu:-3 ^join:-3 ^just:-3 ^kaltakquis:-3 ^keep:-6 ^key:2 ^kill:4 ^kr:2
^kund:2 ^land:-5 ^languag:-2 ^last:-2 ^late:3 ^le:9 ^lead:-5 ^learn:-5 ^legal:-4 ^lernziel:-5 ^les:4
^licitacion:4 ^linkedin:-2 ^list:2 ^lista:2 ^listen:6 ^log:6 ^look:-7 ^los:2 ^lose:-5 ^loss:2 ^lunch:-3
^map:3 ^marathon:-2 ^margin:3 ^merg:3 ^meta:-6 ^mindset:3 ^miss:-7 ^mock:-2 ^money:-4 ^monthly:-2
^motivator:3 ^mrr:3 ^msa:3 ^multi:5 ^must:2 ^mutual:3 ^nachster:-4 ^nam:6 ^need:3 ^negocio:3 ^net:4 ^new:5
^no:7 ^nobody:3 ^noch:-2 ^not:2 ^noth:4 ^notic:7 ^now:5 ^number:-9 ^nxt:3 ^o:8 ^objectif:2 ^objection:-3
^odds:2 ^old:3 ^on:2 ^only:5 ^open:-7 ^opportuniti:-2 ^opportunity:2 ^opps:2 ^ou:8 ^our:4 ^outlook:-6
^owner:3 ^pac:2 ^paper:4 ^park:-6 ^parler:-3 ^payment:5 ^payout:4 ^pedido:3 ^personal:3 ^phon:-8 ^pick:-5
^pilot:4 ^pipelin:7 ^pitch:-2 ^plan:-5 ^po:5 ^poc:4 ^postpon:2 ^ppl:3 ^practic:-4 ^prepar:4 ^preparar:-3
^present:-3 ^presentation:-3 ^previsao:3 ^prevision:5 ^pric:4 ^procurement:3 ^product:-2 ^project:2
^pronostico:4 ^proof:2 ^prop:3 ^proximo:-6 ^push:-5 ^put:2 ^q4:-5 ^qbr:3 ^qu:3 ^quai:3 ^qualify:-3
^quando:3 ^quanto:6 ^quarter:-7 ^quarterly:-4 ^que:3 ^question:5 ^qui:2 ^quot:-6 ^quota:7 ^rank:4 ^read:-6
^recap:-6 ^record:-5 ^red:2 ^redlin:3 ^referenc:3 ^reforecast:3 ^region:4 ^rehears:-2 ^relancer:4
^remind:4 ^renew:-8 ^renewal:8 ^renouvellement:3 ^reorg:3 ^repeat:2 ^report:-3 ^research:-7 ^result:-4
^retour:-2 ^return:-6 ^rev:3 ^review:-2 ^revisao:3 ^revision:2 ^revu:2 ^rfp:4 ^risk:-7 ^role:-4 ^roll:4
^rollenspiel:-6 ^sal:11 ^salary:-4 ^salesforc:4 ^same:5 ^say:-5 ^scor:-6 ^seguimiento:3 ^sfdc:6 ^shadow:-4
^shar:-5 ^she:-3 ^short:2 ^shortlist:4 ^sign:-10 ^signatur:-8 ^sigu:3 ^skill:10 ^skip:-5 ^slid:-5 ^slip:-3
^slippag:2 ^small:-7 ^somebody:2 ^speak:-2 ^spin:-3 ^split:3 ^sponsor:-5 ^stag:-4 ^stand:-7 ^starken:-2
^start:4 ^stay:-5 ^stg:4 ^still:5 ^stop:-7 ^storytell:-5 ^strength:6 ^sure:5 ^ta:-7 ^take:-4 ^talent:-2
^talk:3 ^target:-4 ^taux:5 ^teach:-2 ^team:5 ^technical:3 ^tell:-8 ^term:3 ^test:4 ^thank:-6 ^their:4
^then:-5 ^they:10 ^this:-2 ^time:-5 ^ton:-2 ^too:3 ^top:6 ^total:3 ^track:-5 ^train:-2 ^travel:5 ^trial:-5
^trust:-4 ^tu:-4 ^um:-3 ^umgang:-3 ^umsatz:3 ^umsatzprognos:2 ^un:-2 ^understand:-10 ^une:-3 ^updat:-3
^upsell:5 ^urlaub:-5 ^use:2 ^valu:-6 ^vendor:3 ^verbal:3 ^verkaufschancen:4 ^vertragsverlangerung:3
^vertrauen:-5 ^visit:-2 ^volum:2 ^wait:-2 ^war:2 ^was:-2 ^we:5 ^weather:-4 ^weight:3 ^weiterbildung:-2
^welch:2 ^welcom:-4 ^wer:2 ^whal:5 ^wher:3 ^which:3 ^who:2 ^whom:4 ^why:8 ^will:4 ^win:-6 ^wingtip:3
^work:-5 ^worth:-2 ^would:2 ^writ:-5 ^wrong:4 ^wtd:3 ^you:8 ^zielerreichung:4 a:-3 a_<name>:7
a_<ordinal>:-2 a_@list:-4 a_@paper:-2 a_@sign:-4 a_@status:-6 a_bad:4 a_bank:-2 a_better:-4 a_big:-9
a_book:5 a_budget:6 a_buyer:-2 a_call:2 a_cerrar:5 a_champion:2 a_chang:5 a_cheaper:3 a_clear:5 a_clos:-2
a_coach:-2 a_colleagu:-4 a_combien:6 a_commitment:-2 a_competitor:4 a_conversation:-4 a_date:3 a_day:-9
a_deal:3 a_decision:4 a_differenc:-2 a_few:-3 a_friend:-2 a_good:-5 a_habit:-2 a_hard:-2 a_hospital:-2
a_job:-2 a_la:5 a_learn:6 a_letter:3 a_long:-2 a_lost:-6 a_manager:-2 a_meet:-2 a_meta:7 a_minut:-2
a_month:-6 a_morn:-2 a_new:3 a_next:4 a_no:-2 a_number:-2 a_peer:-2 a_prefeitura:2 a_quarter:6
a_question:-4 a_quick:8 a_rais:-2 a_real:4 a_risqu:5 a_role:-2 a_sal:-2 a_scal:-3 a_senior:2 a_skill:-6
a_smil:-3 a_sua:-2 a_summary:-2 a_t:2 a_target:-3 a_team:-2 a_un:-2 a_visit:6 a_week:-6 a_year:-3 a_yes:4
aberta:-3 aberta_com:-2 aber~:-3 abie~:2 able:-3 able_to:-2 about:-3 about_@paper:-4 about_@status:8
about_a:4 about_it:-5 about_money:-4 about_motivation:5 about_our:2 about_the:-4 about_this:3 about_us:-3
about_what:-4 about_work:2 about_you:-7 about_your:-7 abov:6 abov_@they:2 absa~:-2 abschlus:-4
abschlus_der:-4 abschlussdatum:4 abschlussfrag:-2 abschlussfrag_was:-2 absc~:2 abwe~:2 academy:-8 acad~:-8
accelerator:4 accept:2 acces:3 acces_to:2 acce~:9 account:3 account_at:2 account_executiv:-7
account_for:-5 account_manager:-3 account_of:-3 account_plan:4 account_review:2 account_that:-4
accountabl:-2 accuracy:4 accu~:6 achat:4 acha~:4 achiev:-2 act:-2 act_now:2 action:-2 action_item:-4
action_on:3 action_plan:2 activa:-4 activa_con:-3 activiti:5 activity:5 acti~:2 actual:2 actu~:3 acumen:-4
acum~:-4 acv:6 add:10 add_a:-3 add_on:5 add_the:3 admin:-4 admir:-5 admi~:-5 advanc:2 adva~:2 adve~:-4
advic:-5 advic_you:-3 advi~:-4 ae:-4 affair:7 affair_en:2 affa~:7 after:-4 after_<number>:-4 after_a:-8
after_each:-9 after_lunch:-2 after_the:2 after_you:-2 afte~:2 against:3 against_plan:2 against_target:2
agai~:3 age:4 age_of:4 agenda:-7 agen~:-7 agos~:-9 agre:-8 agre_on:-3 agree:-2 agree_on:-2 agreement:5
agreement_with:3 agre~:6 ahead:2 aid:-2 aider:-7 aim_for:-2 airlin:7 airl~:7 ajudar:-8 ajud~:-8
aktualisieren:3 aktu~:3 aliv:-4 all:6 all_of:-4 alon:-8 aloud:-2 already_@status:2 already_in:2 als:-3
als_<name>:-2 also:7 am:-5 am_<name>:-5 among:2 amount:7 amount_in:2 amou~:7 an:-6 an_@org:-2 an_@paper:3
an_account:-2 an_agenda:-3 an_angry:-2 an_answer:-2 an_hour:-2 an_idea:-2 an_opportunity:-3 an_ordinary:-3
an_owner:5 analysi:3 analytic:2 anal~:5 and_<name>:6 and_<number>:4 and_@list:2 and_@paper:-2 and_@role:2
and_@status:2 and_a:-2 and_again:-3 and_ask:3 and_br:-2 and_by:4 and_coache:-2 and_could:4 and_decision:2
and_have:3 and_in:4 and_is:3 and_lows:-7 and_move:3 and_name:4 and_next:-3 and_not:-6 and_note:-4
and_now:5 and_read:2 and_risk:3 and_stag:2 and_stop:-4 and_tell:-3 and_the:7 and_then:6 and_to:2
and_tone:-2 and_when:3 and_wher:-2 and_whether:3 and_which:-4 and_who:3 and_whom:4 and_will:2 and_writ:-5
angebot:3 angebot_an:2 angebot_nachfassen:2 ange~:8 angry:-3 angry_caller:-3 annoy:-3 anno~:-8 annual:-2
annu~:-2 another:2 another_team:-3 anot~:2 anru~:-6 answer_is:-3 answer_to:-2 anxiety:-3 anxi~:-3 any:2
any_deal:2 any_news:-5 anyth_at:6 anyth_outsid:-2 apart:-5 apart_from:-5 apologis:-2 apol~:-2 appel:-2
appel_d:5 appe~:-2 application:-2 application_for:-2 apply:-7 apply_for:-4 appl~:-5 appreciat:-2
apprentissag:-7 appri:-5 approv:6 approv_it:2 approval:4 appr~:-3 aprender:-4 aprender_a:-3 aprendist:-2
aprendist_de:-2 aprendizado:-3 apre~:-13 aprobado:5 apro~:7 are:3 are_@status:6 are_@they:5 are_in:8
are_miss:-3 are_not:3 are_on:-5 are_peopl:-4 are_ready:3 are_shrink:2 are_the:4 are_ther:3 are_they:5
are_we:9 are_you:-2 are_your:-6 around:4 around_you:-2 arou~:4 arr:6 arra~:-3 arriv:-2 arri~:-2 as:-5
as_a:-2 as_last:5 as_tu:-2 as_you:-4 ashf~:2 ask:-4 ask_<name>:9 ask_<number>:-5 ask_<person>:-3
ask_@they:-3 ask_a:-4 ask_about:2 ask_and:-5 ask_for:6 ask_how:-4 ask_of:-6 ask_per:-2 ask_the:-3
ask_them:-3 ask_what:-3 aski~:-6 assessment:-4 asse~:-6 assign:4 assign_the:4 assina:5 assi~:4 assum:-2
assumption:-9 assu~:-11 at:2 at_<name>:9 at_<number>:4 at_<percent>:6 at_@paper:2 at_@period:-6 at_a:-3
at_home:-4 at_minut:-2 at_once:2 at_our:-2 at_renewal:2 at_risk:6 at_stak:-3 at_this:-2 at_which:-3
at_work:-7 atelier:-2 atel~:-2 ativa:-2 ativa_com:-2 att:4 attainment:5 atta~:7 atteint:5 atteint_du:3
attempt:-2 attempt_if:-2 attend_<number>:-5 attention:-9 atualizar:2 atua~:2 audienc:-5 audienc_of:-2
audi~:-5 auf_dein:-2 aufbauen:-7 aufb~:-7 auftragseingang:5 auft~:2 auss~:3 authority:-2 auth~:-2
autonomy:-2 auto~:-2 autumn:4 autu~:4 avant:2 avec:-6 avec_<name>:2 avec_la:2 averag:5 averag_deal:2
averag_discount:5 aver~:5 avoid:-7 avoid_and:-2 avoir:-2 avoir_affair:-2 avoi~:-7 away_from:4 ayudart:-7
ayud~:-10 b:-3 baby:-5 back_from:-4 back_into:-2 back_on:-4 back_to:5 back_what:4 back_with:2 back_your:-3
backlog:5 backward:3 back~:3 bad_news:-2 bag:4 balanc:-2 balanc_between:-3 bala~:-2 bank:6 bant:3 barato:6
bara~:6 base:11 basic:-6 basi~:-6 batimento:3 batimento_de:3 bati~:3 batt~:-2 bc:3 be:-5 be_@status:-2
be_a:-4 be_able:-2 be_at:6 be_done:2 be_honest:-2 be_in:-3 be_miss:-2 be_pull:2 be_the:-3 be_true:6
be_won:2 becam_of:3 becaus:3 becaus_it:-2 becaus_of:2 beca~:3 becom:-4 becom_a:-5 becom_an:-2 beco~:-4
been:-2 been_@status:8 been_putt:-3 been_work:-2 befor_<ordinal>:-3 befor_@period:2 befor_@they:5
befor_any:-2 befor_call:-6 befor_friday:6 befor_it:4 befor_lunch:2 befor_noon:-2 befor_they:4 befor_you:-5
beforehand:-2 begin:-6 beginn:-2 beginner:-2 begi~:-4 behaviour:-6 beha~:-10 behind:3 behind_it:-2
behind_plan:2 behi~:3 bei:12 bei_<name>:2 bei_den:2 bei_der:4 beim:-2 beim_<name>:-2 below:4 best_case:5
best_day:-2 best_gues:3 bestellt:3 best~:8 bet:9 bet_on:2 bet_your:4 better:-8 better_and:5 better_at:-7
better_than:-4 bett~:-8 between:-3 between_coach:-2 between_us:-5 betw~:-3 bid:2 bidd~:4 big_<number>:12
big_deal:-15 big_is:2 big_ones:4 big_pictur:-3 biggest:9 biggest_<number>:3 biggest_deal:9
biggest_differenc:-3 bigg~:9 bill~:5 bis_freitag:4 bkgs:6 blind:-2 blind_spot:-2 block:-5 block_for:-2
blocker:3 blocker_on:2 bluebird:4 blue~:5 board:2 board_approval:2 board_game:-8 board_want:3 bonu:6
bonu_on:5 book:-8 book_<number>:4 book_a:-2 book_club:-8 book_for:-2 booking:3 book~:11 both:-6
both_see:-2 both_ways:-4 bother:-2 bother_you:-2 both~:-2 bott~:5 bought:6 boug~:6 boundari:-2 boun~:-2
br:4 br_<number>:-3 br_@status:3 br_a:-2 br_forward:4 br_in:2 br_me:3 br_to:-2 br_you:8 bran~:4 break:-2
break_it:-2 breaker:-2 breaker_for:-2 breath:-7 breath_and:-3 brea~:-10 brewery:3 brew~:2 bring:-2
brin~:-2 brought:4 brou~:4 buddy:-4 budget_<sum>:-11 budget_approv:2 budget_for:-8 budget_question:-2
budget_without:-2 budget_year:2 budget_your:-9 build_<number>:3 build_a:-3 buil~:-3 burnout:-7 burn~:-7
busines_model:-4 busines_review:2 but:4 but_<ordinal>:6 but_not:-2 buy:4 buy_in:-2 buy_proces:-3 buyer:-3
buyer_says:-2 buye~:-6 buyi~:2 by:3 by_<month>:-2 by_<name>:3 by_<number>:5 by_@period:2 by_ask:-5
by_day:5 by_deal:2 by_exampl:-6 by_friday:3 by_hour:-3 by_name:4 by_noon:2 by_now:-2 by_phon:3
by_quarter:2 by_region:2 by_rep:2 by_segment:2 by_size:3 by_stag:4 by_the:2 by_thursday:3 by_wednesday:2
by_week:3 by_what:-3 by_when:-2 c:-3 c_level:-2 ca:7 cada:-4 cald~:2 calendar:-5 cale~:-5 call:-2
call_<name>:5 call_<number>:2 call_@they:-3 call_a:-4 call_alon:-3 call_and:5 call_befor:-3 call_for:9
call_in:-2 call_it:3 call_me:-4 call_on:-3 call_them:-3 call_to:-2 call_which:-2 call_whom:6 caller:-3
calm:-5 calma:-3 cambiar:-5 camb~:-5 came:5 came_@status:6 came_in:6 came_of:-4 came_up:-2 camera:-10
came~:-10 can:4 can_@sign:4 can_be:2 can_it:2 can_remov:-5 can_say:5 can_sign:4 can_still:6 can_you:3
cancel:3 cancell:3 canc~:6 card:-12 card_and:-2 career:-3 career_pipelin:-5 career_talk:10 care~:-3
carreira:-2 carrier:-2 carr~:-3 case:7 case_and:6 cash:-3 cast~:2 caus:-3 cd:2 cd_updat:2 ce:-3 ce_mois:2
ce_que:-5 ce_qui:-2 celebrat:-4 celebrat_small:-3 celebrat_the:3 celebration:-2 cele~:-6 cent~:-3 ceo:4
cerrar:2 cerrar_con:-2 cerrar_este:2 cerr~:2 certain:7 certain_and:2 certifi:-4 certificat:-3
certification:-12 certification_by:-4 cert~:-7 chain:4 chair:-6 challenger:-6 chal~:-6 champion_and:4
champion_of:-5 chanc:2 chang_@status:-2 chang_@they:-2 chang_do:-3 chang_for:-6 chang_in:-2 chang_of:2
chang_the:3 chang_your:3 channel:2 chapter:-3 chapter_<number>:-2 chap~:-3 char~:-3 chas:2 cheaper:5
cheaper_<number>:2 cheaper_@org:3 cheaper_competitor:3 chea~:5 check:-3 check_@status:-2 check_on:2
check_that:4 checklist:-4 chec~:-5 cher:2 chez:3 chez_<name>:2 chg:3 chiffr:3 chiffr_d:3 chif~:3 chil~:-7
choos:-2 choos_<number>:-2 choos_a:-2 choos_what:-2 choo~:-2 churn:8 churn_risk:2 ci:2 cierr:4 cierr_de:2
cier~:7 cio:3 cio_at:2 circl:-3 circ~:-3 city:5 clarity:-3 clar~:-3 clas:-3 clas_on:-3 claus:3
claus_<number>:3 clau~:3 clean:5 clean_desk:-6 clean_up:8 cleanup:3 clear:-3 clea~:5 client_difficil:-2
client_dit:-4 client_diz:-6 client_ne:2 client_no:2 client_sumiu:2 clinic:-3 clin~:-3 clos:4 clos_<name>:3
clos_<number>:7 clos_<sum>:2 clos_@status:5 clos_a:-2 clos_by:-4 clos_call:-3 clos_dat:9 clos_date:4
clos_friend:-3 clos_in:4 clos_lost:5 clos_of:-3 clos_plan:3 clos_question:-4 clos_rate:2 clos_ritual:-3
clos_the:-8 clos_this:10 clos_what:-4 clos_with:-4 clos_won:3 clos_your:-3 closer:-2 closer_to:-2 clos~:2
club:3 co:-9 coach:-7 coach_agreement:-2 coach_and:-2 coach_on:7 coach_what:-2 coache:-2 coache_what:-2
coac~:-6 coffe:-9 coffe_chat:-6 coff~:-7 cold:-3 cold_call:-5 cold_feet:-3 colega:-3 cole~:-3 colleagu:-7
colleagu_s:-2 coll~:-9 com:-3 com_@status:13 com_a:3 com_down:4 com_in:11 com_o:-4 com_um:-3 combien:6
combien_d:-5 combien_vas:2 comb~:6 come:3 come_back:3 come_in:2 come_up:3 comf~:-2 comi~:2 command:4
comment:-8 commission:4 commission_on:2 commit:10 commit_<number>:7 commit_@list:6 commit_@status:-8
commit_and:3 commit_best:2 commit_for:3 commit_in:-8 commit_is:2 commit_number:6 commit_to:-18
commitment:-16 commitment_at:-2 commitment_from:-3 committ_to:3 committe:3 common:-4 como:-5 como_foi:-5
como_te:-4 como_vien:3 como_voce:-3 compani:-3 company:-4 compar:-2 compar_<number>:-3 compar_us:2
compar_with:6 comparando:9 compell:4 compell_event:4 competenc:-2 competenc_veux:-2 competitor:7
competitor_s:-4 complet:-3 compliment:-4 compra:5 compromiso:-4 compromiso_de:-4 compromisso:-3 con:-3
con_<name>:3 con_<person>:-3 con_calma:-3 con_el:-2 concession:2 conc~:-2 condition:2 cond~:2
conferenc:-11 confidenc:-3 confidenc_<number>:-5 confidenc_@status:4 confidenc_in:4 confident:4
confident_are:8 confident_by:-4 confirm:8 conflict:-6 conflict_with:-3 confus:-3 conf~:-9 cong~:-11
connect:-8 conn~:-10 consultant:-3 cons~:-2 contact:11 contact_@status:2 contact_in:2 continu:-11
contract:3 contract_a:4 contract_between:-3 contract_com:2 contract_ends:2 contract_expir:3
contract_for:-5 contract_law:-2 contract_of:-4 contract_to:3 contract_with:-3 cont~:5 conversa:-4
conversation:-7 conversation_about:-2 conversation_and:3 conversation_are:-3 conversation_from:-3
conversation_of:3 conversion:11 convert:2 convert_worri:-2 conv~:-4 correct:5 corr~:6 cost:-4 cost_of:-7
cost_us:3 could_@sign:5 could_ask:4 could_be:2 could_buy:4 could_help:-2 could_it:-3 could_leav:4
could_not:4 could_work:4 could_you:-4 council:4 count_@status:5 count_your:-2 coun~:7 cour:3 cours:-11
cours_@status:-2 cours_in:-2 cours_on:-2 cour~:-11 cover_for:-4 coverag:7 coverag_<number>:2 coverag_for:2
coverag_is:2 coverag_whil:-5 cove~:4 creat:6 creat_by:5 crea~:6 crecimiento:-4 crec~:-4 credit:5
credit_check:4 cred~:2 criteria:4 criteria_and:2 criteria_for:-2 critic:-7 criticism:-3 crit~:-4 crm:11
crm_aktualisieren:3 crm_is:2 crm_train:-5 cro:3 cros:2 cros_sell:4 crowd:-2 cuanto:7 cuanto_te:4
cuanto_vas:2 cuan~:8 cultur:-2 cult~:-5 cumplimiento:4 cumplimiento_de:4 cump~:4 cuota:5 curiosity:-8
curiou:-2 curi~:-8 curso:-8 customer_a:-3 customer_and:4 customer_are:7 customer_as:-4 customer_ask:2
customer_conversation:-3 customer_could:4 customer_empathy:-2 customer_gave:5 customer_hand:3
customer_has:5 customer_how:-3 customer_s:-3 customer_say:3 customer_should:3 customer_stori:-3
customer_story:-3 customer_talk:-2 customer_teach:-2 customer_that:2 customer_want:5 customer_who:-4
customer_with:5 customer_without:2 customer_would:-4 cut:2 cw:2 cw_<name>:2 cycl:3 d:-5 d_affair:4
d_apprentissag:-3 d_like:-3 d_offr:5 daily_habit:-2 dans_le:3 dark:2 das:-2 das_@paper:3 dashboard:6
dash~:6 dat:14 dat_@status:2 dat_in:2 dat_that:2 data:5 data_de:2 date:12 date_@status:2 date_for:4
date_is:2 date_mov:2 date_to:2 day:-8 day_@status:-3 day_for:-2 day_in:-2 day_look:-2 day_of:10 day_on:-2
day_you:-2 days:2 days_@status:7 days_a:-3 days_left:5 de:-4 de_<name>:6 de_@paper:2 de_aprendizado:-3
de_carreira:-2 de_carrier:-2 de_cierr:3 de_command:4 de_compra:5 de_crecimiento:-4 de_energia:-7
de_fechamento:2 de_fin:-4 de_la:-2 de_meta:3 de_objecion:-5 de_role:-3 de_trimestr:-4 de_venda:5 de_vent:4
de_venta:5 de_verdad:-4 dead:5 deadlin:5 dead~:5 deal:12 deal_<number>:12 deal_and:4 deal_are:3 deal_at:2
deal_breaker:-2 deal_by:5 deal_can:2 deal_clos:2 deal_could:4 deal_desk:4 deal_for:-3 deal_if:3 deal_in:2
deal_is:-3 deal_more:-2 deal_real:2 deal_review:5 deal_size:2 deal_this:3 deal_with:-15 deal_would:9
deal_you:3 dealreview:5 dealt:-2 deal~:-4 debrief:-3 debr~:-3 dece~:-2 decid_and:4 decid_chez:2 decid_en:3
decid_on:-2 decid_what:-5 decid_whether:-2 decid_who:3 decision:4 decision_@status:3 decision_by:2
decision_criteria:2 decision_got:3 decision_mak:-7 decision_maker:2 decision_on:2 deci~:3 deep:-3
deep_dive:-4 defend:2 defensiv:-4 defe~:-2 defin:-2 defin_you:-2 defi~:-2 dein:-8 dein_<name>:-6 deiner:-6
deiner_<name>:-6 dein~:-6 del:4 del_<percent>:2 del_mes:3 del_trimestr:2 delay:5 dela~:4 delegat:-5
dele~:-8 deliver:-10 deliver_the:-2 delivery:10 delm~:2 dem:-2 dem_<name>:-5 demo_for:4 demo_to:2 demo~:-2
den:6 den_<name>:6 depend:2 depend_on:2 depe~:3 depot:3 der:2 der_<name>:-3 dernier:-2 dern~:-2 des:5
desa~:-3 desconto:4 describ:-8 describ_a:-2 descuento:2 descuento_del:2 desc~:-3 deserv:2 deserv_more:5
design:-6 desi~:-6 desk:-4 desk_approval:2 desk_clear:-6 development:-8 development_plan:-6 deve~:-8
devi:9 deze~:2 dia:-12 dial:-5 dial_befor:-2 diary:-2 dich:-15 dich_unterstutzen:-7 did_<name>:6
did_@role:2 did_@they:5 did_a:10 did_financ:3 did_not:-3 did_they:5 did_we:8 did_you:-4 did_your:-5 die:-4
die_<name>:4 died:4 dies:2 dies_<name>:2 diesen:2 diesen_<name>:2 differ:3 differenc:-6 different_from:2
differently:-2 differently_and:4 differently_if:-2 difficil:-8 difficult:-2 difficulty:-3 diff~:-8
dinner:3 dinner_with:3 dinn~:3 dir:-11 direction:-3 director:-2 disagre:-2 disagre_with:-5 disa~:-3
discount:9 discount_approval:4 discount_is:2 discount_your:-5 discovery:-6 discovery_call:-6
discovery_question:3 discovery_skill:9 discus:-5 diss~:-2 dist~:6 dit:-4 dive:-4 diz:-6 diz_nao:-3 do:-3
do_<number>:-5 do_@paper:2 do_@status:-2 do_@they:3 do_and:-2 do_by:-3 do_contract:2 do_customer:-8
do_funil:3 do_i:-2 do_if:-3 do_in:-2 do_it:-6 do_more:-3 do_not:-6 do_noth:6 do_peopl:-3 do_right:-2
do_that:-2 do_the:-6 do_they:3 do_this:5 do_today:2 do_trimestr:5 do_we:10 do_when:-5 do_with:7 do_you:-5
do_your:3 does_@they:2 does_it:-3 does_succes:-2 don:-5 don_t:-5 done_<number>:6 done_this:-5 done_well:-2
door:-11 door_a:-2 dossier:2 doss~:2 doubt:-4 down:-2 down_<percent>:2 down_and:2 down_by:2 down_to:6
down~:5 draft:-6 draf~:-6 drain:-5 drain_you:-5 drai~:-3 draw:-2 driv:-7 driv~:-7 drop:-4 dropp:7
dropp_out:2 dropp_to:3 drop~:7 du:-6 du_@paper:2 du_@status:-3 du_contract:2 du_dir:-2 du_in:-3 du_mit:-5
du_pipelin:2 du_prix:3 du_quota:3 du_trimestr:2 due:12 due_@status:2 due_in:2 due_on:2 duplicat:4 dupl~:4
dur:-2 duri~:-2 e:-2 e_d:2 e_learn:-2 e_mail:-3 each:4 each_<ordinal>:-3 each_call:-8 each_meet:-2
each_other:-7 each_person:-2 each_the:4 each_week:-5 each_what:2 each_with:3 early:3 early_deal:13
early_stag:4 earn:-5 earn~:-3 ease:-7 ease_@status:-5 ease_in:-5 easier:-5 easily:2 easi~:-3 easter:2
east~:4 economic:2 economic_@org:6 economic_buyer:6 econ~:2 ecouter:-2 ecou~:-3 effort:-3 effo~:-3 ein:-12
ein_<name>:-12 einem:-4 eink~:2 einsetzen:-2 eins~:-2 einw~:-6 el:5 else_here:4 else_s:8 else_should:-4
em_risco:4 email:-5 embudo:3 embu~:3 emotion:-3 emot~:-3 empathy:-6 empathy_spend:-2 empa~:-6 empty:3
en_<month>:-12 en_cour:3 en_el:-3 en_es:3 en_est:3 en_riesgo:5 enablement:-3 enab~:-3 encor:5 enco~:5
end:4 end_of:-7 end_push:4 end_up:9 ends:13 ends_@status:3 ends_in:3 ends_on:4 ends_with:6 energia:-10
energy:-5 energy_after:-2 energy_check:9 energy_for:-4 energy_level:7 ener~:-10 engag:4 enga~:2
engineer:-5 engi~:-5 enjoy:-7 enjoy_it:-4 enjo~:-4 enough_for:-2 enough_to:3 enter:5 enter_the:2 entr:-5
entra:8 entra_esta:5 entra_este:3 entr~:-5 entscheidet:2 entscheidet_beim:2 ents~:5 entw~:-14 enviada:3
enviada_a:2 envi~:3 eoq:2 eoq_push:2 equip:-3 equi~:-6 erfullt:4 erfu~:4 erst~:-15 escalat:6 esca~:7
escucha:-4 escucha_activa:-4 escuta:-2 escuta_ativa:-2 escu~:-6 espe~:4 est:4 est_a:3 est_ce:4 esta:5
esta_de:-4 esta_o:5 esta_semana:3 estado:3 esta~:9 este:-3 este_trimestr:-2 estr:-6 estr~:-6 etap:-5
etiquett:-7 etiq~:-7 etre:-5 euro:4 evaluation:5 eval~:5 even:-5 even_a:2 evening:-3 event:4 even~:-6
every:-4 every_call:-3 every_day:-4 everyon:3 everyth:2 everyth_else:-4 ever~:5 evidenc:6 evid~:6
exactly:-4 exac~:-4 exam:-10 exam_on:-6 exampl:-8 exam~:-8 exception:5 exception_for:5 exec:2 executiv:-5
executiv_@role:5 executiv_sponsor:2 exec~:-5 exercis:-3 exer~:-3 exist:4 exis~:4 expansion:3 expa~:3
expect:6 expect_@status:2 expect_in:2 expect_on:2 expect_to:2 expectation:-9 expectation_contract:-5
experiment:-3 experiment_review:-4 expe~:-4 expir:4 expir_@status:3 expir_in:3 expir_on:2 expi~:4
explain:-5 explain_@they:-2 explain_our:-2 explain_the:3 explain_to:2 expl~:-6 extend_the:-2 extension:5
extension_for:2 exte~:3 eyes:-2 fabr~:5 fac:-3 faci~:-7 factor:-4 fail:-8 fail~:-4 fair:7 fall_@status:-2
falta:3 faltam:3 faltan:2 falt~:5 family:-4 fami~:-7 far:3 far_@status:6 far_and:-5 far_are:4 far_off:6
farm~:4 fati~:-4 faturamento:4 fatu~:5 fcst:10 fear:-9 fear_of:-2 featur:-2 feat~:-2 fecha:4 fecha_de:3
fecham:2 fechamento:4 fech~:5 feedback:-6 feedback_<ordinal>:4 feedback_and:2 feedback_both:-2
feedback_for:3 feedback_from:-4 feed~:-6 feel:-6 feel_about:7 feel_at:-4 feel_confident:-4 fehlt:2
fehlt_dir:-3 fehlt_noch:4 fell:5 fell_@status:5 felt:-7 felt_about:-2 fenc:5 fern~:6 ferr~:5 few:-3
fiel~:5 fight:2 figur:13 figur_befor:2 figu~:13 fill:3 fill_@status:2 fill_in:2 fill_it:2 filler:-2
filler_word:-2 fill~:-2 filt~:-4 final:7 final_@paper:2 final_offer:2 final_presentation:3 final_round:3
final_week:4 financ:2 financ_@role:2 financ_director:2 financ_for:2 financ_say:3 financial:-4 find:-4
find_hard:-2 find_the:-2 fine:-4 firm:3 firma:7 firmar:2 firm~:2 fit:-3 flag_@status:-2 flag_in:-2
flag_on:2 floor:-6 flow:-3 foi:-2 follow:-2 follow_up:2 follow_you:-2 foll~:-2 for:-2 for_<month>:9
for_<name>:10 for_<number>:2 for_<percent>:2 for_<person>:-6 for_@period:8 for_@they:-5 for_an:3
for_autumn:2 for_befor:-4 for_book:-9 for_call:-3 for_each:6 for_feedback:-4 for_growth:-4 for_h2:2
for_his:-5 for_it:2 for_last:-2 for_learn:-3 for_me:2 for_more:-6 for_new:-4 for_next:2 for_prospect:-4
for_q2:5 for_seller:-2 for_senior:-2 for_them:3 for_this:3 for_today:-3 for_us:-3 for_year:2 for_you:-11
for_your:-8 forecast:8 forecast_accuracy:4 forecast_call:2 forecast_for:-3 forecast_sunny:-8
forecast_your:-4 fore~:9 forg~:2 formation:-3 form~:-6 fortnight:-7 fort~:-14 forward:3 forward_to:-5
forw~:3 found:-3 four~:3 frag~:-4 framework:-3 framework_agreement:4 fram~:-2 free:3 freez:4 freitag:4
frei~:5 french:-4 friday:6 frid~:2 friend:-4 friend_@status:-2 friend_at:-2 frie~:-8 fright:-3
fright_befor:-3 frig~:-3 from_<month>:4 from_<name>:9 from_<ordinal>:3 from_@period:3 from_@role:-2
from_another:-2 from_apply:-2 from_befor:2 from_buy:4 from_demo:2 from_here:7 from_home:-4 from_hr:-3
from_last:-6 from_me:-2 from_month:3 from_now:-3 from_our:-5 from_proposal:2 from_sdr:-3 from_sick:-4
from_somebody:5 from_the:2 from_their:2 from_wher:-2 from_your:-2 front:-2 front_of:-3 fuhr~:-9 full:3
fun:-6 funil:6 funil_de:3 fur:-4 fur_<month>:4 fur_das:-6 futur:-2 futu~:-2 gain:-6 game:-10 game_night:-4
gap:2 gap_analysi:3 gap_between:-3 gap_to:3 gaps:8 gatekeeper:-6 gate~:-6 gave:3 gave_notic:6 gegeben:-2
gege~:-2 gehst:-3 gehst_du:-3 geme~:-8 gen:4 gene~:3 gent~:-2 gerer:-6 german:-4 germ~:-4 gesprach:-2
gesprachsabschlus:-5 gesp~:-11 gest~:-6 get:4 get_<name>:8 get_@status:7 get_@they:3 get_back:2
get_better:-6 get_in:10 get_it:9 get_on:-6 get_the:2 get_them:3 get_ther:-7 get_to:9 get_us:2 gets:2
gets_the:2 gett:-4 gett~:-4 ghost:2 ghost_us:2 ghos~:2 give_@they:-4 give_feedback:-2 give_me:10 give_up:2
give_you:-3 given:3 go:2 go_after:3 go_ahead:2 go_and:3 go_at:3 go_in:-2 go_live:3 go_of:-3 go_through:5
go_to:5 go_with:-2 goal:-7 goal_<number>:2 goal_<sum>:5 goal_@sign:3 goal_@status:-3 goal_for:-10
goal_from:-2 goal_is:-3 goal_would:-5 goes:5 goes_through:-2 goes_well:4 gone:13 good:-6 good_<ordinal>:2
good_day:-2 good_deal:-3 good_enough:-3 good_for:6 goodby:-3 good~:-3 got:3 gracefully:-3 grac~:-4
grat~:-2 great:-2 great_deal:-3 green:2 green_light:2 greet:-2 grid:-2 gros~:3 group:4 grow:-5
grow_into:-2 grow_what:-2 growth_of:7 growth_opportuniti:-6 growth_plan:4 growth_talk:3 gues_for:3
guest:-6 guest_lectur:-5 guid:-4 gut:-10 gym:-5 h2:3 haben:2 habit:-8 habit_slip:-2 habito:-5
habito_para:-3 habitud:-4 habitud_a:-3 habi~:-12 hablar:-3 habl~:-3 had:-2 haircut:4 haircut_on:4 hair~:4
half:3 half_of:3 halfway_through:-2 hall:-3 halv~:6 hand:-2 hand_@status:3 hand_in:3 hand_on:2
hand_over:-8 handl:-8 handl_call:-2 handl_the:-2 handl_we:-4 handover_and:-3 handwritten:-4
handwritten_not:-3 hand~:-6 hang:2 happen:-2 happen_@status:2 happen_and:-5 happen_for:3 happen_in:2
happen_next:4 happen_now:-3 happy:2 happ~:-4 hard:-4 hard_to:4 harder:-4 harder_than:-2 hardest:-5
hard~:-8 hart~:2 has:6 has_<number>:2 has_@role:2 has_@status:5 has_a:5 has_becom:-3 has_chang:-8
has_gone:4 has_legal:2 has_no:2 has_not:4 has_the:5 has_work:4 has_your:-2 hat:-3 hat_der:-2 hat_dir:-2
hav:-3 have_@status:9 have_@they:4 have_a:-3 have_ask:-2 have_done:4 have_gone:4 have_in:5 have_not:3
have_seen:-2 have_thes:-2 have_they:4 have_to:8 have_we:4 have_you:-4 havi~:-3 he_promis:2 he_work:-4
head:-4 head_of:5 headset:-7 head~:-7 health:7 heal~:7 hear:-4 hear_about:-2 heard:3 heard_@status:-2
heard_back:2 hear~:-5 held:-2 help:-11 help_a:-4 help_and:2 help_from:3 help_to:-6 help_what:-2
help_with:2 help_you:-6 help~:-10 her:-8 here_is:-2 herz~:-4 hesitat:-2 hesi~:2 high:-2 high_and:-9 his:-6
hit:2 hit_rate:4 hit_the:-3 hold_it:5 hold_you:-6 hold~:7 holiday:-6 holi~:-6 home:-4 home_days:-2
homework:-3 home~:-3 honest:-2 honest_with:-2 hone~:-2 hop:2 hope:3 hopper:4 hopp~:4 hour:-12 hour_by:-3
hour_of:-2 hous:-6 how:-3 how_@status:6 how_@they:-5 how_are:7 how_big:2 how_committ:-4 how_confident:7
how_could:-4 how_did:-5 how_do:-3 how_does:2 how_far:5 how_has:-2 how_hospital:-2 how_is:-5 how_it:-3
how_low:2 how_many:9 how_much:4 how_often:-3 how_our:-3 how_short:6 how_solid:4 how_sure:2 how_the:-4
how_they:-2 how_to:-12 how_was:-5 how_we:-4 how_will:-5 how_you:-8 hr:-7 hubs~:3 human:-4 huma~:-4
humour:-4 humo~:-4 hunt:-5 hunter:2 hunt~:-3 hurdl:2 hurd~:2 hurt:-8 hygien:-3 hygien_factor:-4 hygi~:-3
i:-5 i_@list:4 i_ask:5 i_call:8 i_can:-3 i_commit:-6 i_do:-5 i_have:2 i_m:-2 i_need:2 i_report:4 i_talk:-2
i_tell:10 i_want:-4 idea:-13 idea_for:-3 ideal:-9 ideal_week:-7 if_@they:4 if_a:-2 if_it:3 if_the:2
if_they:4 if_you:-5 il:7 il_manqu:2 ils:4 im:-4 im_<name>:-4 imagin:-2 imag~:-2 important:4 impo~:-3
improv:-8 impr~:-10 in:-2 in_<month>:-3 in_<name>:-5 in_<number>:-3 in_a:-5 in_commit:7 in_common:-4
in_euro:4 in_evaluation:2 in_french:-4 in_from:-2 in_front:-3 in_how:-2 in_it:2 in_legal:3 in_listen:-3
in_meeting:-6 in_open:-3 in_our:-6 in_percent:3 in_q2:2 in_q3:-5 in_return:3 in_sal:-2 in_stag:5
in_their:5 in_ther:2 in_this:7 in_use:-2 in_what:2 in_writ:4 in_you:-3 in_your:-2 inbound:5 inbound_lead:5
inbox:-14 inbo~:5 incumbent:5 incu~:5 independenc:-3 inde~:-3 industry:-6 industry_event:-5 indu~:-5 ink:7
inner:-8 inner_critic:-7 insid:-4 insight:-3 insi~:-5 inspir:-5 inspir_you:-5 insp~:-3 instead_of:2
inst~:4 insurer:4 insu~:4 intak:2 inta~:2 intent:5 intention:-5 interest_@status:-2 interest_in:-2
intern:-2 internal_role:-2 interrompr:-2 interrupt:-9 interrupt_you:-2 interview:-5 inte~:-11
into_<month>:2 into_@org:-7 into_@paper:5 into_a:3 into_account:-7 into_action:-2 into_next:4 into_the:2
introduction:-3 intr~:-3 invit:2 invoic:7 invoic_for:3 invo~:6 is_<name>:4 is_<number>:4 is_@status:2
is_@they:3 is_already:4 is_an:-4 is_at:3 is_behind:-3 is_certain:7 is_done:-2 is_happen:-4 is_hold:4
is_in:6 is_left:-3 is_new:-2 is_no:-3 is_not:6 is_on:5 is_only:-3 is_open:-3 is_our:4 is_out:4 is_runn:2
is_safe:7 is_still:-7 is_stopp:2 is_stuck:3 is_the:2 is_their:3 is_ther:-5 is_thin:5 is_up:2 is_with:2
is_worth:-2 is_your:-7 isn:4 isn_t:4 ist:12 ist_noch:2 ist_sicher:3 it_<number>:-2 it_@sign:6 it_a:-3
it_be:-7 it_but:2 it_by:4 it_clos:7 it_com:5 it_come:-6 it_done:6 it_feel:4 it_for:3 it_gets:4 it_go:-5
it_goes:-2 it_happen:-5 it_help:-8 it_look:-2 it_mean:-3 it_move:7 it_not:2 it_off:-4 it_out:2 it_over:2
it_real:4 it_should:-2 it_slip:4 it_solv:3 it_stay:3 it_tak:3 it_take:-2 it_the:-2 it_this:-2 it_up:3
it_were:4 it_what:-2 it_will:3 it_with:-5 it_work:-2 it_would:6 item_from:-4 its:-3 ja:-3 jargon:-8
jarg~:-8 jeden:-4 jeden_<name>:-4 jeu:-3 jeu_de:-3 job:-10 job_is:-2 join:-6 join_the:-3 joint:-2 join~:-2
joke:-7 jour:-3 journal:-3 jour~:-3 judg:-4 judg~:-2 just:-10 kaltakquis:-3 kalt~:-3 karr~:-9 keep:-5
keep_<name>:4 keep_and:-2 keep_chang:2 keep_go:-4 keep_or:2 keep_reschedul:2 keep_you:-5 kein:-4
kein_<name>:-4 keynot:-2 keyn~:-2 kick:2 kick_@status:2 kick~:3 kids:-3 kill:8 kill_the:2 kind:-2
kind_of:-2 kindly:-9 kind~:-9 kinn~:3 know:-7 know_about:2 know_and:-4 know_that:-3 know_the:-7
knowledg:-4 know~:-6 kommen:2 kommt:7 kommt_die:2 kommt_dies:2 kommt_noch:2 komm~:2 kr:2 kran~:6 kund:2
kund_meldet:2 kund~:6 l_atelier:-2 l_equip:-2 la_meta:3 la_semana:-4 land:6 land_befor:7 land_the:-8
land_your:-2 land_zone:2 land~:4 languag:-7 lang~:-5 laps:3 laps_customer:3 laps~:3 laptop:-2 lapt~:-2
larg:6 largest:8 larg~:8 lark~:4 las:3 last:2 last_@period:7 last_ask:-2 last_commitment:-5 last_days:5
last_learn:3 last_meet:2 last_quarter:7 last_record:-2 last_session:-2 last_speak:8 last_spok:-4
last_talk:4 last_time:-9 last_touch:3 last_week:10 last_year:7 late_in:-2 late_stag:2 lately:-4 later:2
latest:-2 late~:-6 lauft:-4 laugh:-9 laut:-6 law:-2 law_basic:-2 le:2 le_@paper:2 le_devi:3 le_dossier:2
lead:2 lead_a:-5 lead_by:-11 lead_discovery:-4 lead_follow:7 lead_from:6 lead_the:-7 lead_with:-3
lead_without:-4 leadership:-7 lead~:-10 learn:-7 learn_about:3 learn_are:-2 learn_contract:-3
learn_exercis:8 learn_goal:11 learn_how:-2 learn_plan:-3 learn_spanish:-2 learn_target:-3 learn_the:-2
learn_to:-5 lear~:-6 leav:-6 leav_@status:-3 leav_out:-2 leav_us:8 leav~:4 lectur:-5 lect~:-5 left:5
left_for:-5 left_to:-3 legal:3 legal_come:2 legal_on:-3 legal_or:2 length:-4 leng~:-4 lernen:-2
lernziel:-5 lern~:-9 les:5 less:-10 lesson:-6 less~:-6 let:-6 let_<number>:-2 let_go:-3 let_it:-3 letter:2
letter_of:5 lett~:2 level:-3 level_<number>:-10 level_of:4 licenc:7 lice~:7 licitacion:4 lici~:6 lief:-5
lief~:-3 liegt:5 life:-10 life_balanc:2 ligaco:-4 liga~:-4 lighter:-3 like:-5 like_@status:2 like_in:2
like_the:-2 like_to:-4 like_us:5 likely:8 likely_case:2 like~:8 limit:-2 limi~:-5 lin:-7 lin_after:-4
lind~:4 line:4 linkedin:-5 link~:-5 list:9 list_<number>:-2 list_for:2 lista:2 lista_de:2 listen:-7
listen_skill:4 listen_to:-4 listener:-2 list~:-7 literacy:-3 lite~:-3 littl:3 litt~:5 litwar:3 litw~:4
live:12 live_@status:2 ll:5 llamada:-7 llam~:-7 lo:2 lo_que:-4 log_@status:-7 log_all:5 log_off:-7
log_your:2 logo:7 lol:-4 long_shot:5 longer_than:4 longest:8 long~:5 look_at:-2 look_back:-4 look_for:-2
look_forward:-5 look_like:-4 lookin:3 look~:2 loop:-3 loop_with:-2 los:4 lose:3 lose_<name>:3 lose_it:2
lose_the:-7 losi~:3 loss:12 loss_reason:2 lost:3 lost_deal:-3 lost_in:-2 lost_to:4 lost_your:-2 lot:-6
loud:-2 lov:2 love:-3 low:3 low_can:2 lower:2 lows:-7 luck:-3 lunch:-13 lunch_talk:-2 lunch_with:-7 m:-2
m_a:-2 madd~:4 made:-9 made_of:-2 made_the:-4 made_you:-3 madr~:-5 mail:-4 mak:-9 mak_@they:2 mak_it:-2
mak_them:2 mak_this:-2 mak_under:-3 mak_up:3 mak_you:-4 make:-2 make_<number>:-2 make_a:-2
make_decision:-4 make_of:-2 make_room:-2 make_sens:-2 make_the:-3 make_this:-3 make_up:6 make_you:5
maker:2 maki~:-8 management:-4 mana~:-2 mane~:-9 manqu:3 manq~:3 many:8 many_<ordinal>:7 many_deal:3
many_did:7 many_meeting:2 many_more:2 many_question:-2 many_tim:-4 marathon:-2 mara~:-2 marc~:3 margin:-3
margin_on:2 marg~:-3 mark:-3 mark_from:-2 market_tell:-3 marl~:8 mast~:-3 match:2 match_what:2 matter:-9
matter_more:-2 matter_most:-3 matter_to:-4 matt~:-9 mayb:3 me:-3 me_@status:3 me_down:2 me_how:4
me_next:-4 me_the:7 me_through:2 me_to:-4 me_today:3 me_why:-2 me_your:3 mean:-5 mean_to:-3 meant:-2
measur:-5 meas~:-5 meddic:-3 meddic_for:-2 meddpicc_gaps:3 meet:-2 meet_again:-3 meet_on:5 meet_to:5
meet_with:5 meeting:-6 meeting_a:-4 meeting_turn:2 meetup:-9 meet~:-4 mehr:2 meldet:3 meldet_sich:3
meld~:3 memb~:-2 memory:-5 memory_the:-2 memo~:-5 mentor:-8 mentor_by:-2 mentor_with:-2 ment~:-11 merg:3
meri~:3 mes:7 messag:-6 messag_@status:-3 messag_in:-3 mess~:-6 meta:3 meta_de:3 meta_do:3
meta_personal:-6 meta_pessoai:-8 methodology:-3 meth~:-4 mi:-6 mid:-2 might:-3 mill:7 mim:-3 min:2
mind:-10 mindset:-6 mindset_what:-5 mind~:-6 mine:-5 ministry:6 mini~:6 minut:-5 minut_<number>:-2
minut_each:4 minut_of:-3 minut_on:10 minut_pitch:-4 minuto:-2 minu~:-7 mir:-7 miss_and:2 miss_if:-4
miss_on:2 miss_target:10 miss~:4 mit:-4 mit_<name>:-7 mit_dem:6 mit_einem:-2 mock:-4 mock_negotiation:-2
model:-5 modul_done:-4 modul_into:5 moi:-2 moin:4 moin_cher:4 mois:4 mois_ci:2 moment:-6 moment_and:-2
moment_at:-2 moment_that:6 mome~:-6 monday:2 monday_noth:2 mond~:2 money:2 money_approv:2 money_on:4
money_worri:-5 month:2 month_@status:-8 month_ago:-4 month_end:5 month_from:-2 month_in:-7 month_of:4
month_what:-3 monthly:-4 mont~:-4 more_@paper:4 more_like:2 more_of:10 more_often:-4 more_patienc:-2
more_seat:3 more_than:-2 more_to:-2 more_until:2 morg~:-2 morn:-6 morning:-8 morn~:-12 most:-3 most_and:4
most_important:2 most_this:-5 motivat:-2 motivat_you:-2 motivation:2 motivator_<name>:-4 moti~:-2 mov:4
mov_backward:2 mov_for:4 mov_it:4 mov_to:-4 move:-4 move_<name>:2 move_for:-3 move_it:5 move_on:3
move_to:-8 movement:2 move~:2 mrr:3 msa:5 much:3 much_did:-3 much_do:7 much_is:4 much_new:4 much_of:-9
multi:5 multi_year:4 museum:4 muse~:4 must:12 must_be:6 must_win:2 must_wins:4 mutual:3 mutual_action:2
mutu~:3 nach:-3 nach_dem:-3 nachfassen:4 nachst_<name>:2 nachster:-4 nachster_<name>:-9 nam_for:3
nam_of:-5 name:6 name_<number>:-4 name_the:3 name_what:2 nami~:-5 nao:-3 nda:2 ne:2 ne_repond:2 need:6
need_<number>:4 need_a:8 need_an:-2 need_from:2 need_help:2 need_me:5 need_more:-5 need_to:-3 need_your:2
need~:-4 negocio:11 negocio_fecham:2 negotiation:-4 nervou:-4 nerv~:-4 net:4 net_<number>:3 network:-4
netw~:-4 never:-5 new:2 new_@status:3 new_and:-2 new_arr:2 new_colleagu:4 new_customer:3 new_logo:7
new_methodology:-2 new_modul:3 new_ones:3 new_opportuniti:2 new_pipe:4 new_question:3 new_routin:-3
new_starter:-5 new_team:-5 newcomer:-2 newc~:-2 news_and:5 news_on:-2 next:3 next_@period:5
next_activity:2 next_demo:-3 next_level:-4 next_meet:6 next_month:2 next_move:6 next_quarter:4
next_question:2 next_role:-2 next_session:-4 next_step:6 next_time:-3 next_week:5 next_with:5 nicht:6
nicht_mehr:2 night:-8 nigh~:-5 nimmst:-3 nimmst_du:-3 nimm~:-3 ninety:-3 ninety_days:-3 nine~:-3
no_@paper:4 no_activity:2 no_answer:5 no_big:-9 no_e:-2 no_from:6 no_longer:-5 no_next:3 no_reply:11
no_respond:2 no_to:-5 no_without:-2 nobody_@they:2 nobody_they:2 noch:13 noch_bis:4 noch_nicht:2
noch_offen:4 noch_rein:2 noon:2 nord~:2 nort~:2 not:-2 not_@status:5 not_a:-5 not_answer:4 not_ask:2
not_defin:-2 not_do:-4 not_done:-3 not_enough:3 not_expect:-2 not_for:-8 not_get:-6 not_happen:3
not_hav:-3 not_have:4 not_in:2 not_know:-2 not_lose:7 not_make:2 not_met:3 not_need:-3 not_spoken:2
not_to:4 not_tri:-4 not_work:4 note:-8 note_<number>:-4 noth:3 noth_@status:4 noth_at:-2 noth_for:3
noth_in:4 noth_this:2 noth_to:-4 noth~:3 notic:-3 notic_a:-2 notic_it:-6 notic_that:-2 noti~:-3 nove~:-2
now:6 now_what:3 now_without:-2 number:4 number_<number>:-8 number_do:-2 number_for:3 number_i:2
number_of:-5 number_on:-4 numb~:4 nxt:7 nxt_step:4 o:3 o_nxt:3 o_s:5 objecion:-5 objeco:-12 objectif:5
objectif_d:-3 objection:-4 objetivo:5 obje~:-4 observ:-3 observation:-2 obse~:-5 obstacl:-4 obst~:-4
octo~:5 odds:2 odds_on:2 oder:-9 of:-3 of_<month>:4 of_<name>:10 of_<number>:2 of_<sum>:8 of_@period:4
of_@role:4 of_@status:-4 of_@they:6 of_a:-2 of_ask:-4 of_burnout:-4 of_discovery:-4 of_financ:2 of_idea:-3
of_intent:5 of_it:-6 of_last:3 of_new:2 of_next:6 of_our:-4 of_ours:5 of_paus:-2 of_perfection:-4
of_plan:4 of_practic:-2 of_progres:-2 of_purchas:4 of_question:-6 of_quota:2 of_say:-7 of_silenc:2
of_small:-3 of_target:4 of_than:-2 of_their:2 of_them:5 of_thes:4 of_trust:-4 of_us:-12 of_valu:5
of_what:-2 of_you:-7 of_your:-4 oferta:2 ofer~:2 off:-5 off_are:6 off_at:-8 off_in:-7 off_your:-5 offen:5
offer:3 offer_and:-2 offer_for:2 offer_help:-5 offe~:-3 offic:-10 offi~:-10 offr:5 offr~:5 offsit:-6
offs~:-6 often:-7 ok:2 old_habit:-2 old_ones:3 older:3 older_than:3 oldest:4 olde~:4 on_@paper:-3
on_@status:3 on_@they:5 on_a:-4 on_an:-3 on_discovery:-4 on_each:7 on_every:3 on_everyth:3 on_friday:4
on_it:12 on_last:-2 on_leav:-3 on_listen:-3 on_monday:-2 on_my:-2 on_paper:-9 on_pric:4 on_stag:-4
on_that:-2 on_track:2 on_tuesday:2 on_video:-8 on_which:3 on_with:-2 on_your:-7 once:-3 once_and:4 ones:14
ones_are:6 only:4 only_talk:5 only_the:2 open_<number>:4 open_by:-6 open_deal:4 open_invoic:2 open_item:4
open_opportuniti:5 open_point:4 open_question:-6 open_quot:4 open_to:-5 opening:-2 open~:-6 operation:-3
oper~:-3 oportunidad:4 oportunidad_abierta:6 oportunidad_de:-11 opor~:4 opp:7 opportuniti:4
opportuniti_30d:3 opportuniti_are:2 opportuniti_by:2 opportuniti_creat:2 opportuniti_for:-3
opportuniti_to:-15 opportuniti_with:3 opportuniti_without:5 opportunity:2 opportunity_@list:2
opportunity_cost:-5 opportunity_for:-6 opportunity_list:2 opportunity_review:8 opportunity_to:-12
opposit:-3 oppo~:2 opps:12 opps_with:2 ops:2 ops_pull:2 option:-4 opti~:-4 or:5 or_<number>:3 or_@role:2
or_@status:3 or_a:2 or_behind:2 or_is:-4 or_let:2 or_lose:2 or_mine:-6 or_not:3 or_procurement:2 or_the:-5
or_under:4 order:4 order_book:4 order_by:5 order_in:-10 order_of:-6 order_the:-6 order_this:3 ordinary:-3
ordi~:-3 organis:-3 orga~:-3 ostr~:4 other_<number>:3 other_@org:3 other_peopl:-2 other_person:-3
other_plant:11 other_side:-5 other_team:2 other_vendor:3 other_way:-9 ou:8 ou_en:6 our:-3 our_<number>:-3
our_@role:3 our_contact:2 our_customer:-2 our_next:-2 our_own:-2 our_pric:-3 our_proposal:2 our_session:3
our_team:-4 our_walk:2 ours:8 out:3 out_and:5 out_for:2 out_loud:-2 out_what:-3 outbound:4 outb~:4
outcom:-2 outc~:-2 outlook:-3 outl~:-3 outr~:-6 outsid:-6 outsid_work:-2 outsid_your:-4 outs~:-5 ouvert:-4
ouve~:-4 over:6 over_<number>:2 over_<sum>:2 over_or:4 over_ther:10 over_to:-2 overdu:5 overdu_task:4
over~:-4 own:-4 own_@paper:4 own_energy:-2 own_money:4 owner:13 owns:2 pac:2 pace:-7 paci~:2 packag:2
pack~:2 pag:-3 page:-3 paid:7 pain:-3 paper:2 paper_back:2 paper_by:-6 paper_proces:2 paperwork:-2
par_jour:-5 para_<month>:4 para_este:-3 para_la:2 para_mim:-3 para_sentirt:-3 para_voce:-5 parental:-2
parental_leav:-2 pare~:-2 park:-6 park_lot:-6 park~:-6 parler:-3 parl~:-3 participant:4 partner:2 part~:2
pas:4 pas_de:3 pass:-7 passo:-2 pass~:-5 past:7 patch:7 path:2 path_for:4 path_to:2 pattern:-7 patt~:-6
paus:-8 paus_after:-2 paus~:-3 pay_for:-3 payment:8 paym~:8 payout:4 payo~:4 pays:2 pays_for:2 pedido:3
pedido_de:3 pedi~:3 peer:-6 pen:2 pend:5 pend~:6 pene~:5 peopl:-7 peopl_@status:-2 peopl_in:-2 peopl_who:5
peopl_you:-4 peop~:-7 per:2 per_call:-4 per_rep:6 percent:4 perc~:6 perd~:6 perfect:-2 perfection:-9
perfectionism:-6 perf~:-13 pergunta:-8 pergunta_aberta:-6 perg~:-8 period:4 peri~:4 person_could:-2
person_who:5 personal:-5 personal_check:-3 personal_del:-3 personally:-2 pers~:-6 pessoai:-8 pessoal:-2
pess~:-10 peut:-5 peut_t:-5 phas:2 phon:-8 phon_@list:-9 phon_number:-9 phras:-10 phra~:-10
pick_<number>:-4 pick_a:-2 pick_up:2 picnic:-4 picn~:-4 pictur:-8 pictur_of:-4 pict~:-8 piec:4 piec_of:4
pilot:7 pipe:10 pipe_did:4 pipe_gen:4 pipe_review:5 pipelin:8 pipelin_and:4 pipelin_do:4 pipelin_for:-4
pipelin_health:2 pipelin_of:-3 pipelin_review:2 pipe~:8 pitch:-5 plac:-2 plac~:2 plan:5 plan_b:2
plan_de:-3 plan_for:3 plan_the:-5 plan_with:2 plann:-3 plant:2 plan~:-4 plat:-5 plat_and:-3 play:-4
play_a:-2 play_the:-2 pleas:5 plea~:5 pls:2 plus:6 plus_wher:5 po:12 po_expect:2 poc:6 poc_result:4
podcast:-3 podc~:-3 pode:-6 point:-6 point_befor:-2 politely:-7 poli~:-8 por_dia:-4 por_el:5 port:4
possibl:2 poss~:4 postpon:5 post~:4 potential:2 pote~:2 pour:-10 pour_le:-2 power:3 ppl:2 ppl_rvw:3
practic:-6 practic_then:-2 practis:-3 practis_ask:-3 practis_with:-2 prac~:-6 prasentieren:-8 pras~:-9
predict:-2 pred~:-2 prefeitura:2 pref~:2 pregunta:-8 pregunta_abierta:-6 preg~:-9 prei~:2 prendr:-4
pren~:-4 prep:2 prepar_<number>:-2 prepar_the:10 preparar:-3 preparation:-10 preparer:-4 prep~:-6
presenc:-3 present:-8 present_at:-5 presentation:-4 pressur:-8 presupuesto:6 pres~:-6 previsao:3
previsao_de:3 prevision:5 prevision_de:4 prev~:8 pric:3 pric_conversation:-2 pric_for:2 pric_increas:2
pric_of:-4 pric_talk:-2 pric_then:-7 pric_without:-4 pric_work:-2 pric~:2 primera:-2 prim~:-5 prioriti:-4
prio~:-10 privat:-2 priv~:-2 prix:3 probability:2 probability_of:-2 probabl:3 probation:-4 problem:-3
proces:-4 proces_at:2 prochain:-6 prochain_etap:-5 procurement:5 procurement_ask:3 procurement_role:-2
proc~:-2 product:-3 product_@status:-2 product_in:-2 product_team:-2 profil:-5 profil_pictur:-2 prof~:-11
programm:-9 progres:-4 prog~:-7 project:3 project_on:3 proj~:5 promis:4 promis_a:2 promis_to:4
promotion:-2 promotion_criteria:-2 prom~:2 pronostico:4 pronostico_de:2 proof:3 proof_of:6 prop:3
prop_@status:3 prop_out:3 proposal:6 proposal_@status:2 proposal_enviada:2 proposal_sent:2
proposal_writ:-4 propuesta:3 prop~:5 prosewar:5 prospect:-4 prospect_<number>:-2 prospection:-5 pros~:-5
proud:-4 proud_of:-2 proudest:-3 prou~:-3 prov~:4 proximo:-3 proximo_passo:-2 prox~:-6 psyc~:-11 publ~:2
pued:-8 pull:7 pull_@status:3 pull_forward:2 pull_in:3 pull~:3 purchas:6 purc~:7 purpos:-2 purp~:-2 push:5
push_back:-9 push_on:-3 push_to:6 push_yourself:-2 put:4 put_@status:4 put_in:5 put_it:-2 putt:-4
putt_@status:-3 putt_off:-3 putt~:-4 q2:5 q3:3 q4:2 qbr:3 qtd:3 qu:2 qu_as:-2 qu_est:4 quai:3
quai_negocio:3 qualifi:6 quality:-5 quality_of:-5 quand:3 quanto:6 quanto_falta:3 quan~:6 quarter:4
quarter_<number>:-3 quarter_and:6 quarter_i:-3 quarter_in:-4 quarter_is:2 quarter_s:-9 quarter_teach:-3
quarter_to:2 quarterly:-4 quarterly_growth:-3 quar~:3 que:-4 que_aprendist:-2 que_entra:8 que_falta:-5
que_negocio:3 que_te:-5 quell_affair:3 quell_competenc:-2 quem_@sign:2 quem_assina:4 quem_decid:2
quem_pode:-6 quer:-7 quer~:-3 question:-9 question_<ordinal>:-2 question_about:-2 question_and:8
question_befor:-3 question_did:-2 question_has:5 question_have:-3 question_ouvert:-4 question_skill:2
question_that:6 question_you:-5 ques~:-8 qui_@sign:2 qui_decid:2 qui_peut:-5 qui_rentr:4 qui_sign:4
qui_te:-5 quick:7 quick_look:4 quick_win:-3 quien_@sign:3 quien_decid:3 quien_firma:5 quier:-2 quie~:-5
quot:3 quota:16 quota_check:8 quota_for:2 quota_of:-3 quot~:10 raba~:5 race:-2 rain:-3 rais:-3
ramp_plan:-2 rang:4 rank:4 rank_@they:2 rank_them:2 rank~:2 rat:-2 rate:10 rate_by:3 rate_your:-3
rather:-3 rath~:-3 ratio:-6 rati~:-2 re:9 re_engag:4 re_scor:-2 reach:-7 reach_@status:-2 reach_out:-2
react:-3 react_to:-2 reac~:-3 read:-7 read_<number>:-3 read_@list:-2 read_@status:-2 read_a:2 read_back:8
read_it:4 read_list:-2 read_out:-2 read_the:-7 ready:-4 ready_to:-4 read~:-8 reagi:-2 reagiert:-2 reag~:-5
real:4 real_conversation:2 real_deal:-3 reality:-2 really:-3 real~:-4 reason:5 reason_@status:3 reas~:5
recap:-8 receita:4 receiv:2 recently:-6 recently_and:-2 rech~:-3 recognition:-4 record:-2
record_<number>:-2 record_of:-2 record_without:7 recording:-2 recover:-2 recovery_plan:6 reco~:-7 red:6
red_@org:2 red_account:2 redf~:2 redlin:8 redlin_round:2 redl~:8 referenc:7 referenc_call:2 referral:-9
referral_ask:-7 reflection:-4 refl~:-8 reforecast:3 refo~:3 refus:2 refu~:2 region:6 registration:3
regi~:5 rehears:-3 rehears_the:-2 rehearsal:-4 rehe~:-6 rein:5 reizt:-3 reizt_dich:-3 reject:7
rejection:-8 rejection_on:-2 relancer:4 relancer_le:3 relationship:-8 relationship_with:-5 releas:2
rele~:2 remark:-4 rema~:-2 remember:-2 reme~:-2 remind:-3 remi~:-2 remot:-3 remot_work:-2 remov:-4
remo~:-7 renew:-6 renew_the:-3 renewal:4 renewal_@status:2 renewal_at:-2 renewal_conversation:2
renewal_in:2 renewal_of:2 rene~:3 renouvellement:3 renouvellement_du:2 renovacao_de:-2 renovacao_do:2
renovacion_de:-2 reno~:3 rentr:5 rent~:5 reorg:3 reorg_at:3 reorganisation:-5 reor~:-5 rep:-2 rep_to:-3
repair:-2 repa~:-2 repeat_the:2 repe~:-4 replac:2 replac_does:-2 replay:-3 replay_the:-2 reply:4
reply_to:-3 repond:2 repond_plus:2 report_back:-3 report_for:2 repo~:4 requ~:2 research:-7
research_befor:-5 reset:-2 rese~:-7 respond:4 respond_to:-2 responsibility:-5 responsibility_would:-3
resposta:2 respuesta:4 resp~:3 rest_on:10 result:2 result_of:-4 retailer:5 reta~:5 retour:-2 reto~:-4
retroalimentacion:-2 retrospectiv:-5 retr~:-7 return:-3 return_from:-4 retu~:-3 reussit:-5 reus~:-5 rev:5
revenu:11 revenu_@status:2 revenu_in:2 reve~:9 review_<number>:4 review_how:-3 review_the:-3 revis:3
revis_@paper:3 revisao:3 revisao_do:3 revision:2 revision_del:2 revi~:4 revu:2 revu_du:2 rewa~:-3
rewrit:-4 rewr~:-4 rfp:6 riesgo:5 ries~:5 right_@status:-2 right_for:2 right_in:-2 right_now:-3 risco:4
rise:3 risi~:3 risk:3 risk_of:-8 risk_tak:-3 risqu:5 risq~:5 ritual:-4 ritu~:-4 road:3 rol:-7 role:-11
role_le:-3 role_play:-6 roll:5 roll_@status:2 roll_out:2 roll_up:3 rollenspiel:-6 rollenspiel_<name>:-3
room:-6 room_@status:-2 room_for:-2 room_in:-2 root:-6 root_caus:-6 rotation:-6 rota~:-6 routin:-5
rout~:-6 rubric:-2 rubr~:-2 rule:-2 run:-7 run_<sum>:-10 run_rate:3 run_the:3 run_workshop:-2 runn:2
runner:2 runn~:4 runs:3 runs_@status:2 runs_out:2 rush:-3 rush_the:-2 rvw:4 s:6 s_@org:2 s_@role:2
s_@sign:-5 s_@status:6 s_a:-4 s_between:4 s_call:-4 s_clos:-4 s_customer:2 s_day:-3 s_est:-3 s_final:2
s_go:4 s_in:4 s_next:3 s_plan:3 s_practic:-2 s_role:2 s_the:4 s_with:2 s_your:8 sabbatical:-4 sabb~:-4
safe:6 said:-2 said_yes:5 sal_cycl:2 sal_plan:4 sal_velocity:4 salary:-4 sala~:-4 sale:4 salesforc:4
salesforc_hygien:2 sale~:13 same:2 same_as:5 sandbagg:8 sand~:7 sans:-3 sati~:-2 sav:-3 save:10
save_plan:4 say:-3 say_@status:-2 say_about:5 say_in:-2 say_is:2 say_no:-6 say_noth:-7 say_over:3
say_thank:-3 say_the:-12 say_what:5 say_which:2 sayi~:-9 says:-4 scal:-3 scal_of:-3 scenario:-3 scen~:-3
sceptical:-2 scep~:-2 schedul:-3 sche~:-4 school:2 scho~:-2 schr~:4 scor:-5 scor_<number>:-5 scor_the:-2
scor~:-2 script:-6 scri~:-6 scrub:3 sdr:-9 sdr_to:-6 se_sentir:-5 seat:4 seat_in:3 second:-7 seco~:2
security_basic:-2 security_questionnair:4 security_review:3 secu~:2 see:-7 see_a:6 see_from:-2 see_it:-3
see_the:-2 seen:-5 seen_the:4 segment:5 segm~:5 seguimiento:3 seguimiento_de:3 segura:-3 segu~:3 selb~:-7
self:-8 self_rat:-2 sell:3 sell_<number>:4 sell_the:5 seller:-2 sell~:-8 sem:3 sem_resposta:2 semain:-4
semana:-4 sema~:-7 send:6 send_<number>:-4 send_me:-7 send_the:5 sens:-3 sent:8 sent_on:2 sent_the:2
sentenc:-3 sentir:-5 sentirt:-3 sentirt_segura:-3 sent~:-7 servic:-3 serv~:-3 session:-8 session_with:-3
sess~:-8 set:-4 set_<number>:-3 set_the:2 settl:-4 settl_@status:-4 settl_in:-4 sett~:-4 sfdc:6 shadow:-5
shad~:-5 shall:-3 shall_we:-7 shap:5 shar_<number>:-5 shar_it:-2 shar_of:9 shar_what:-2 she:-6 she_deal:-4
she_need:2 shin:-7 shipp:3 ship~:3 short:8 short_list:2 shorten:-9 shortfall:2 shortlist:4 shor~:-3 shot:5
should:-2 should_have:7 should_i:2 should_know:-2 shou~:-2 show:-5 show_me:2 shrink:2 shri~:2 sich:8
sich_nicht:3 sick:-4 sick_leav:-4 side_of:-2 side~:-6 sient:-2 sien~:-2 sign:8 sign_<number>:2 sign_in:3
sign_of:-5 sign_off:-3 sign_quand:2 sign_up:-8 signal:-5 signatur:4 signatur_page:2 signatur_strength:-5
signer:7 signer_ce:2 sign~:6 sigu:3 sigu_sin:2 silenc:-10 silenc_sinc:8 silent:3 sile~:-7 silly:-3
simplify:-3 simp~:-4 simu~:-5 sin:6 sin_firmar:2 sin_respuesta:3 sinc:8 sinc_<month>:2 sinc_last:4
sinc_monday:5 sinc_the:5 sinc_we:-4 sinc_you:-3 sind:4 singl:-3 sing~:-3 sit:-6 site_at:2 site_to:-2
sitt:4 sitt~:4 situation:-5 situ~:-4 size:8 sketch:-3 sket~:-3 skill:-7 skill_<number>:4 skill_gap:-4
skill_grid:-2 skill_next:-2 skill_will:-6 skill_would:-3 skil~:-12 skip:-2 skip_level:-5 skip_to:5 skipp:3
skip~:3 sleep:-5 slid:-9 slid~:-6 slip:4 slip_of:-3 slipp:7 slipp_deal:3 slippag:3 slip~:5 slow:-8
slow_@status:-9 slow_down:-9 slow_you:-4 slower:-2 slow~:2 small:-5 small_deal:5 small_enough:-4
small_ones:4 small_step:-2 small_wins:-12 smaller:2 smil:-5 snapshot:6 snapshot_of:6 snap~:6 so:2
so_what:2 softwar:-3 soft~:-3 sold:5 solid:4 solid_is:4 solution:-2 solution_consultant:-3 solu~:-2 solv:8
solv~:5 somebody_else:2 somebody_senior:5 somebody_who:3 someth:-2 someth_@status:3 someth_in:3
someth_small:-3 someth_that:-3 someth_you:-3 some~:-3 sound:-2 sourc:5 sour~:5 spanish:-3 span~:-3 spar~:2
spe:2 speak:-7 speak_at:-5 speak_for:-2 speak_to:3 speak_with:3 spea~:-7 specialist:6 spec~:5 spend_a:-2
spent:-4 spin:-3 spin_question:-3 split:5 spok:-4 spoken:2 spok~:2 spon~:-2 spot:-3 spread:3 spre~:3
stad~:5 stag:4 stag_<number>:5 stag_@status:-6 stag_fright:-3 stag_in:-6 stag_of:-6 stag_presenc:-3 stak:5
stal:5 stall:4 stand:-4 stand_@status:-2 stand_behind:2 stand_in:-2 stand_up:-5 starken:-2 start:4
start_with:3 starter:-5 star~:-4 stat:-2 statement:-2 statt:-4 statu:3 statu_of:2 stay:-7 stay_calm:-2
stay_silent:-2 stay_with:-6 stay~:-4 stea~:-3 stehen:2 stehen_wir:4 steh~:2 step:-3 step_and:-5 step_in:-2
step_of:-2 step_on:3 ster~:2 stg:4 still:4 still_@status:6 still_aliv:-2 still_call:2 still_come:2
still_confus:-3 still_enjoy:-5 still_good:6 still_hard:-6 still_in:3 still_make:3 still_miss:2
still_open:5 still_save:2 still_talk:2 still_with:-2 stop:-5 stop_it:7 stop_talk:-5 stopp:2 stopp_@they:2
stopp_them:2 story:-7 story_@status:-5 storytell:-7 stor~:-4 stranger:-2 strategy:2 strategy_for:2
strength:-5 strength_did:-3 stres:-4 stretch:5 stretch_you:-3 stre~:-6 structur:-2 stru~:-2 stuck:2
study:-2 styl:-7 sua:-4 subject:-4 subj~:-4 succes:-3 succes_criteria:4 succ~:-3 suit:-3 sum:3 sumiu:2
summaris:-5 summary:-2 summer:-5 summer_party:-4 summ~:-9 sunny:-8 supplier:6 support:-6 supp~:-2 sure:11
sure_of:2 sure_thing:5 surpris:-3 surpris_you:-4 surp~:-3 survey:-5 surv~:-5 swap:-4 swap_rol:-4 switch:2
swit~:2 t_aider:-7 t_il:5 ta:-8 tail~:5 tak:-3 take:-2 take_<number>:-2 take_@status:6 take_into:-4
take_it:6 take_not:-2 take_on:-3 take_out:6 take_to:-2 takeaway:-5 take~:-3 taki~:-6 talent:-9
talent_pipelin:-5 tale~:-9 talk:-8 talk_<percent>:-3 talk_for:-2 talk_me:6 talk_over:-3 talk_ratio:-6
talk_to:5 talk_too:-3 talk_with:-3 target:4 target_<number>:3 target_@org:3 target_account:3
target_audienc:-3 target_for:-4 target_with:-3 targ~:4 taught:-2 taught_you:-2 taug~:-2 taux:5 tavi~:3
tcv:3 tcv_<sum>:3 te:-12 te_sient:-2 teach:-9 teach_you:-5 teacher:-4 teac~:-5 team:-9 team_for:-2
team_is:6 team_lead:-3 team_meet:-3 team_on:3 team_who:-3 teamwork:-4 team~:-9 technical:3 technical_win:4
techniqu:-4 tele~:-11 tell:-3 tell_and:4 tell_it:-7 tell_the:2 tell_us:-3 tell_you:-6 tell~:-3 templat:-4
temp~:-5 tender:3 tender_document:-2 tend~:3 tension:-4 tens~:-4 term:7 term_of:-2 territory_of:-6 test:-5
tgt:4 th:-10 th_to:-2 th_will:-3 th_you:-8 than:-2 than_<number>:5 than_a:6 than_you:-10 thank:-7
thank_<person>:-4 thank_to:-3 thank_you:-4 than~:-7 that_@status:-3 that_are:2 that_could:-6 that_date:3
that_deserv:-3 that_did:-3 that_good:-2 that_has:3 that_have:7 that_he:-4 that_help:-2 that_it:4
that_make:-2 that_mov:2 that_nobody:-6 that_only:-4 that_stay:-2 that_tell:-4 that_they:2 that_this:-5
that_turn:2 that_was:6 that_we:2 that_went:-4 that_will:3 that_work:2 that_would:2 that_you:-3
that_your:-5 the_<name>:12 the_<number>:8 the_<ordinal>:2 the_@list:7 the_@org:6 the_@paper:7
the_@period:6 the_@role:9 the_@status:3 the_accelerator:2 the_account:3 the_add:3 the_airlin:7
the_amount:2 the_analytic:2 the_ask:3 the_bag:4 the_balanc:-3 the_bank:9 the_base:7 the_beginn:-2
the_best:-2 the_big:8 the_board:6 the_book:-10 the_break:-2 the_brewery:3 the_budget:7 the_busines:5
the_card:-2 the_certificat:2 the_certification:-4 the_cfo:3 the_champion:3 the_city:5 the_clean:4
the_client:5 the_clos:3 the_coach:-2 the_commit:11 the_commitment:-5 the_company:-8 the_compell:4
the_competitor:4 the_conferenc:-6 the_conflict:-3 the_contract:4 the_conversation:-5 the_council:3
the_cours:-5 the_crm:7 the_cro:3 the_customer:-4 the_dat:3 the_data:2 the_date:6 the_deal:3 the_decision:7
the_demo:2 the_depot:3 the_discount:2 the_discovery:2 the_early:3 the_end:-6 the_energy:-2 the_even:-2
the_evidenc:3 the_experiment:-6 the_extension:2 the_fair:6 the_fear:-3 the_feedback:2 the_fenc:5
the_final:4 the_follow:-3 the_forecast:13 the_funnel:5 the_goal:-7 the_group:6 the_growth:9 the_gym:-5
the_half:5 the_hardest:-4 the_head:6 the_headset:-5 the_hopper:4 the_hospital:4 the_hous:-5 the_idea:-4
the_incumbent:3 the_ink:5 the_insurer:4 the_internal:-3 the_job:-2 the_joke:-7 the_last:4 the_latest:-2
the_lead:-2 the_learn:-4 the_likely:3 the_line:2 the_list:2 the_long:2 the_loop:-2 the_loss:2 the_lunch:-2
the_manager:8 the_market:-4 the_meet:-3 the_meetup:-8 the_mentor:-4 the_mill:7 the_ministry:6
the_moment:-2 the_money:3 the_month:7 the_most:3 the_museum:4 the_must:5 the_new:-7 the_next:-2
the_number:4 the_objection:-3 the_offer:3 the_offic:-4 the_offsit:-5 the_oldest:2 the_onboard:-5
the_open:-3 the_opener:2 the_opportunity:-5 the_opposit:-3 the_pace:-6 the_paper:5 the_peopl:-3
the_person:7 the_pictur:-4 the_pilot:4 the_pipelin:10 the_plan:3 the_plant:-7 the_po:7 the_podcast:-2
the_port:4 the_presentation:-3 the_pric:-5 the_problem:-5 the_proces:-3 the_product:-8 the_programm:-6
the_prospect:-4 the_quarter:-3 the_question:-2 the_quot:3 the_read:-4 the_real:-2 the_recovery:4
the_redlin:4 the_renewal:-3 the_reorganisation:-5 the_rep:-6 the_report:4 the_rest:4 the_result:-5
the_retailer:5 the_role:2 the_room:-3 the_runn:-5 the_sabbatical:-2 the_sal:-5 the_school:8 the_session:-2
the_shortfall:2 the_sign:-2 the_signatur:4 the_silenc:-7 the_skill:-4 the_small:7 the_solution:-3
the_statu:2 the_step:-8 the_summer:-2 the_survey:-3 the_system:3 the_talk:-6 the_target:2 the_team:-11
the_tender:3 the_time:-2 the_tongu:-3 the_tool:2 the_top:6 the_topic:-3 the_total:2 the_trad:3
the_train:-2 the_trial:4 the_university:5 the_upsid:-7 the_visit:-7 the_vp:5 the_weak:3 the_webinar:-4
the_week:-11 the_weight:-7 the_whol:-4 the_women:-2 the_word:-4 the_workshop:-4 the_worst:4 the_year:-4
the_zombi:2 their:8 their_budget:2 their_ceo:4 their_lawyer:2 their_notic:3 them:4 them_<number>:3
them_and:-2 them_by:2 them_curiosity:-3 them_from:6 them_to:5 themselv:4 them~:4 then:3 then_@list:5
then_everyth:2 then_go:6 then_number:5 then_say:-8 then_the:2 theory:-4 theo~:-4 ther:3 ther_@paper:3
ther_a:2 ther_anyth:-8 ther_with:5 thes:3 thes_session:-3 thes_would:3 they:5 they_are:2 they_buy:5
they_come:2 they_decid:3 they_did:-2 they_felt:-2 they_have:3 they_keep:2 they_like:3 they_push:-3
they_put:3 they_re:2 they_said:-6 they_say:3 they_sign:3 they_start:3 they_take:3 they_want:6 thin:7
thing:-2 think:-6 think_@they:-3 think_you:4 thin~:-3 thir~:2 this_<number>:12 this_@period:3 this_and:-2
this_deal:12 this_goal:-3 this_is:-4 this_month:3 this_quarter:3 this_skill:-2 this_team:-2 this_week:6
thorn:-5 thos:-2 thos_who:-2 thought:-7 thou~:-7 thre~:6 through_<name>:6 through_how:-3 through_your:2
throw:3 throw_@status:4 thursday_s:-3 thursday_then:3 thur~:-4 ticket:-4 tick~:-4 tidy:-5 tiempo:-6
tiem~:-6 tim:-3 tim_have:-6 time:-7 time_@status:2 time_for:-4 time_go:-3 time_gone:5 time_or:-3
time_spent:-4 time_than:5 time_this:5 time_today:2 time_with:-5 time_you:4 tips:-2 titl:-4 to:-2
to_<month>:4 to_<name>:-4 to_<number>:-2 to_<percent>:3 to_<person>:-3 to_<sum>:6 to_@paper:6 to_@period:7
to_@sign:7 to_@they:7 to_ae:-5 to_another:-3 to_answer:-4 to_approv:2 to_ask:-4 to_be:-2 to_br:3
to_build:2 to_buy:-2 to_call:9 to_chang:-4 to_clos:5 to_date:5 to_deal:-2 to_disagre:-5 to_do:-5
to_executiv:-2 to_explain:2 to_get:12 to_go:4 to_goal:3 to_grow:-4 to_happen:3 to_have:-6 to_hear:4
to_hit:3 to_it:-5 to_know:-5 to_land:7 to_lead:-4 to_learn:-3 to_let:-4 to_make:6 to_meet:-2 to_memory:-5
to_month:4 to_move:-4 to_next:2 to_nobody:2 to_notic:-3 to_ones:-2 to_our:7 to_paid:3 to_peopl:-2
to_plan:12 to_present:-7 to_pric:2 to_proposal:5 to_q4:3 to_read:-3 to_repeat:4 to_report:-6 to_rest:-6
to_run:-2 to_save:5 to_say:-4 to_see:2 to_shar:-3 to_sign:5 to_slip:2 to_somebody:-5 to_speak:-2 to_stag:8
to_start:-2 to_take:-2 to_talk:-4 to_target:3 to_tell:2 to_that:-5 to_them:7 to_try:-2 to_understand:4
to_unlearn:-3 to_us:3 to_we:-2 to_work:-2 to_you:-7 to_your:-5 to_yourself:-4 toastmaster:-5 toas~:-5
together:-3 toge~:-3 told:6 told_me:5 told_you:3 tomorrow_s:-2 ton:-5 ton_apprentissag:-5 ton_objectif:2
tone:-10 tongu:-3 tong~:-3 too_high:3 too_littl:4 too_many:-5 too_much:-4 took:-9 tool:-8 top:5
top_<number>:5 top_deal:6 top_line:3 topic:-6 topi~:-3 total:10 touch:6 touch_sinc:2 touc~:5 tough:-2
town:-2 town_hall:-3 track:-3 track_for:-2 track_to:2 trac~:-3 trad:3 trad_fair:3 train:-11
train_@paper:-3 train_budget:-3 train_on:-3 trai~:-13 tran~:-4 travel:-5 trav~:-5 tri:-3 tri_to:3 trial:3
trial_@paper:4 trial_ends:2 trial_user:4 trigger:-3 trig~:-3 trimestr:4 trim~:4 true:5 true_for:6
trust:-13 trust_who:-4 trust_with:-2 try:-12 try_@status:-2 try_it:-8 try_the:-4 try_to:6 tu:-12
tu_signer:4 tuesday:2 turn_into:8 turn_out:-2 uben:-8 uber:-3 ugly:-4 um:-12 um_client:-4 uma:-3 umgang:-3
umgang_mit:-3 umga~:-3 umsatz:3 umsatzprognos:2 umsatzprognos_fur:2 umsa~:7 un:-13 un_@org:-3 un_appel:-2
un_client:-4 una:-6 una_pregunta:-3 uncertainty:-7 unce~:-7 unclear:-5 unclear_about:-7 uncl~:-5 und:-4
und_<name>:-3 under:4 under_pressur:-4 understand:-4 understand_better:6 understand_how:-5
understand_the:-2 understand_what:-3 unde~:-7 une:-7 une_habitud:-4 unhappy:5 unha~:5 unit:3 university:3
univ~:3 unlearn:-3 unle~:-3 unsur:-2 unsur_about:-2 unsu~:-2 unterschreibt:5 unterschrieben:4
unterstutzen:-7 unte~:5 until:3 until_<month>:-2 until_friday:2 until_the:4 untouch:4 untouch_for:2
unto~:4 up_<name>:7 up_<number>:-6 up_@status:4 up_at:4 up_e:-4 up_for:-6 up_in:4 up_next:-5 up_plan:4
up_the:4 up_to:4 updat:5 updat_<name>:4 updat_@sign:2 updat_clos:2 updat_me:-6 updat_the:6 updat_your:-4
upda~:5 ups:4 upsell:8 upse~:8 upsid:2 upsid_of:-6 upsi~:2 upstair:3 upst~:3 urlaub:-5 urla~:-6 us:3
us_@status:2 us_and:5 us_the:3 us_this:5 us_to:7 us_with:2 usag:3 use_it:3 use_your:7 useful:-3
useful_to:-2 usef~:-3 user:5 usual:-2 usually:-2 usua~:-2 va:7 vaca~:-2 valid:3 valid_until:2 vali~:2
valu:-4 valu_and:-2 valu_of:5 valu_your:-4 valu~:-6 vas:6 vas_a:3 vas_tu:3 ve:-5 velocity:5 velo~:5
venda:5 vendor:4 vend~:8 vent:5 venta:5 vent~:6 verbal:5 verb~:5 verdad:-4 verd~:-5 verh~:-4
verkaufschancen:4 verk~:4 verl~:3 versu:-2 vertragsverlangerung:3 vertrauen:-5 vertrauen_zum:-5 vert~:4
very:-4 veux:-3 veux_tu:-3 video:-13 viel:5 vien:3 vision:-6 visit_a:-2 visit_to:-4 voce:-9 voce_se:-5
voic:-6 volum:2 vom:2 vom_<name>:2 von:2 von_<name>:3 von_mir:-5 vor:-7 vor_<number>:-6 vor_dem:-5
vor_der:2 vorstand:7 vors~:5 voucher:-7 vouc~:-7 vp:5 vs:9 vs_tgt:4 wackelt:3 wack~:5 wait:2 wait_for:-2
wait_on:5 wait~:6 walk:2 walk_away:4 walk_me:-3 walkthrough:2 walk~:2 wallet:3 wall~:3 wann:2 wann_kommt:2
wann_unterschreibt:2 want_a:5 want_it:-2 want_the:3 want_this:-2 want_to:-2 war:-6 warm:-2 warm_up:-3
was:-2 was_@status:2 was_decid:3 was_good:-2 was_hat:-4 was_ist:4 was_it:-2 was_kommt:4 was_nimmst:-3
was_not:2 was_that:-2 was_the:-5 was_willst:-2 watch:-4 watch_you:-2 watc~:-4 way:-10 way_<number>:-2
way_and:-7 way_what:2 way_you:-2 ways:-5 we:5 we_@paper:2 we_@status:4 we_answer:4 we_are:5 we_ask:-2
we_both:-3 we_could:4 we_did:2 we_do:2 we_drop:-3 we_get:2 we_give:2 we_go:8 we_have:2 we_know:5 we_last:2
we_ll:2 we_lose:5 we_lost:3 we_make:-2 we_meet:-3 we_need:3 we_not:3 we_on:2 we_only:3 we_start:-5
we_still:4 we_talk:-6 we_throw:4 we_win:2 weak:5 weather:-5 weather_forecast:-5 weat~:-5 webinar:2 webi~:2
week_<number>:4 week_@status:5 week_ago:4 week_and:8 week_as:-2 week_by:4 week_do:4 week_does:3
week_left:4 week_of:-4 week_on:-3 week_or:3 week_s:6 week_that:9 week_then:2 week_to:4 week_what:2
week_wher:-3 week_your:-4 weekend:-3 weekly:-2 weekly_@list:3 weekly_number:3 week~:-4 weight_pipelin:2
weiterbildung:-2 weit~:-6 welch:2 welch_<name>:2 welcom:-4 well:-5 well_and:4 well_done:-2 well_sinc:-4
well_with:-4 wenn:-5 wenn_ein:-2 went_@status:5 went_into:-2 went_out:5 went_silent:4 went_through:-3
went_with:3 wer_entscheidet:2 wer_unterschreibt:3 were:3 were_you:-5 were_your:3 whal:6 whal~:4 what:-2
what_@status:2 what_@they:-4 what_a:-3 what_are:-3 what_becam:3 what_by:3 what_came:3 what_chang:2
what_clos:3 what_could:-7 what_did:2 what_do:-2 what_enter:2 what_fell:5 what_gets:-2 what_goes:-2
what_got:-2 what_have:-2 what_help:-5 what_i:-3 what_is:-2 what_it:-2 what_keep:-5 what_made:-6
what_mak:-4 what_matter:-3 what_might:-3 what_motivat:-2 what_mov:4 what_s:11 what_shar:2 what_should:-6
what_slipp:3 what_stay:-2 what_surpris:-4 what_they:-4 what_time:2 what_to:-5 what_took:-4 what_trigger:-2
what_was:5 what_we:-2 what_went:-5 what_were:-3 what_will:3 what_would:-3 what_you:-5 when:-4
when_@they:-9 when_a:-5 when_and:-2 when_does:3 when_is:8 when_s:4 when_shall:-7 when_the:-3 when_they:-9
when_we:2 when_will:2 when_you:-9 wher_@status:-2 wher_@they:-2 wher_are:4 wher_does:-3 wher_have:-3
wher_in:-2 wher_is:3 wher_it:4 wher_s:4 wher_the:3 wher_they:-2 wher_will:-2 wher_would:2 whether_the:3
which:2 which_<number>:-5 which_@sign:-3 which_account:4 which_conversation:-4 which_customer:8
which_deal:17 which_early:10 which_figur:5 which_goal:-5 which_idea:-4 which_internal:7 which_it:-3
which_kind:-2 which_lead:5 which_loss:9 which_meet:7 which_meeting:-4 which_moment:-4 which_next:-2
which_of:3 which_ones:8 which_opportunity:6 which_part:-7 which_promis:-2 which_question:-3 which_rule:-2
which_sign:-4 which_singl:-4 which_skill:-5 which_small:3 which_stag:-5 which_step:-4 which_strength:-3
which_way:-3 which_word:-4 which_you:-7 whil:-7 whil_you:-5 whitespac:2 whitespac_@status:2 whitespac_in:2
whit~:2 who_@sign:3 who_@status:-3 who_are:-3 who_at:2 who_bought:4 who_can:5 who_chang:-2 who_cover:-4
who_decid:-3 who_do:-2 who_else:2 who_giv:3 who_has:2 who_hold:3 who_in:-3 who_is:4 who_know:-6 who_owns:2
who_s:8 who_said:2 who_sign:5 who_spok:-2 who_want:2 who_will:-3 whol:-4 whom:6 whom_could:-4 whom_did:-2
whom_to:5 whom_would:-7 why:2 why_did:5 why_do:-5 why_is:5 why_now:3 why_that:-2 why_us:2 wie:-4
wie_gehst:-3 wie_hat:-2 wie_viel:5 wie_war:-4 will:5 will_<name>:3 will_@sign:2 will_@they:2 will_be:7
will_clos:3 will_decid:-3 will_it:5 will_make:3 will_not:8 will_notic:-2 will_remind:-7 will_the:5
will_they:2 will_to:2 will_you:-4 willst:-6 willst_du:-6 will~:-4 win:-2 win_at:-2 win_it:2 win_loss:3
win_rate:6 wind~:2 wingtip:6 wing~:8 winn~:2 wins_of:2 wir:5 wish:-5 with:-3 with_<name>:11
with_<number>:5 with_<person>:-6 with_@list:-4 with_@org:2 with_@paper:-3 with_@role:3 with_@they:2
with_a:-2 with_an:-7 with_each:6 with_engineer:-5 with_hr:-3 with_it:-2 with_legal:-2 with_market:-7
with_me:-6 with_money:-3 with_no:2 with_noth:-2 with_o:3 with_purchas:4 with_question:-7 with_rejection:-7
with_somebody:-6 with_someth:-2 with_support:-2 with_their:6 with_them:-4 with_this:7 with_us:-3
with_usag:3 with_what:3 with_which:3 with_whom:4 with_you:-7 with_your:-3 with_yourself:-2
within_<number>:2 within_a:2 without:-6 without_a:7 without_an:4 without_apologis:-2 without_gett:-3
without_los:-3 without_not:-3 without_the:3 with~:-5 woch~:-4 women:-2 women_@status:-2 women_in:-2 won:3
wood~:3 word:-14 word_@status:-4 word_do:-2 word_each:-6 word_in:-4 work:-8 work_<number>:5 work_and:-3
work_from:-4 work_is:-2 work_life:2 work_on:-3 work_relationship:-4 work_sinc:-2 work_that:-2 work_with:-3
workload:4 workshop:-11 work~:-4 worri:-4 worri_about:4 worri_into:-2 worry_about:-2 worr~:-4 worst:3
worst_case:2 worth:-5 worth_your:-2 would:-2 would_@they:4 would_a:6 would_be:-8 would_chang:3 would_do:4
would_have:2 would_help:9 would_it:2 would_make:-6 would_not:3 would_tell:2 would_they:2 would_you:-3
wrap:-7 wrap_up:-7 writ:-7 writ_@status:3 writ_a:-2 writ_down:3 written_@status:3 wrong:-2 wrot:-3 wtd:3
year_@sign:2 year_ago:-2 year_clos:2 year_end:6 year_old:-2 year_term:5 year_to:4 yes:7 yes_to:-5
yesterday:2 yest~:2 yet:-3 you:-7 you_<number>:-3 you_@status:-2 you_a:-2 you_about:-2 you_admir:-4
you_already:-2 you_apart:-2 you_are:-3 you_assum:-2 you_at:-6 you_attempt:-2 you_avoid:-3 you_back:-4
you_be:-6 you_bet:7 you_better:-2 you_build:4 you_call:9 you_can:-3 you_chang:-5 you_check:-2 you_choos:-3
you_commit:-7 you_could:-2 you_d:-3 you_decid:-7 you_describ:-3 you_disqualify:3 you_do:-6 you_done:-3
you_down:-4 you_drop:4 you_earn:-2 you_end:2 you_energy:-3 you_enjoy:-3 you_expect:5 you_explain:-5
you_felt:-2 you_find:-2 you_follow:-2 you_found:-2 you_from:-4 you_gave:-2 you_give:-2 you_go:7
you_hear:-6 you_help:-2 you_hesitat:-3 you_hold:2 you_hope:2 you_interrupt:-3 you_keep:-6 you_land:3
you_leav:-4 you_let:-2 you_like:-5 you_listen:-2 you_ll:4 you_lose:-6 you_love:-2 you_make:-4 you_miss:-5
you_more:9 you_name:-2 you_need:6 you_not:-5 you_notic:-3 you_now:-2 you_off:5 you_on:-2 you_open:-3
you_plan:-4 you_prepar:-3 you_pull:8 you_put:2 you_rate:-2 you_rather:-3 you_re:4 you_ready:-5
you_recently:-2 you_said:-3 you_say:-7 you_see:-3 you_seen:3 you_sell:2 you_send:4 you_set:-3 you_sign:6
you_sinc:-5 you_skip:5 you_sleep:-2 you_spok:2 you_stand:-2 you_start:9 you_stay:-3 you_still:3 you_stop:4
you_tak:-5 you_take:3 you_talk:-5 you_tell:-3 you_that:-9 you_this:-7 you_today:-6 you_told:5 you_tri:2
you_try:-6 you_turn:-3 you_unsur:-2 you_use:-5 you_ve:-5 you_wait:-7 you_walk:2 you_want:-8 you_were:3
you_what:-6 you_when:-4 you_will:-2 you_wish:-2 you_wrot:-3 your:-7 your_<number>:3 your_<ordinal>:-7
your_@list:8 your_@org:5 your_@paper:-4 your_@period:2 your_@status:6 your_account:7 your_answer:-2
your_attention:-5 your_best:-2 your_biggest:9 your_bonu:4 your_calendar:-4 your_call:3 your_career:-4
your_certificat:-2 your_commit:11 your_commitment:-7 your_competitor:-2 your_contact:7 your_coverag:2
your_day:-4 your_development:-2 your_early:7 your_effort:-2 your_energy:-7 your_evening:-3 your_eyes:-3
your_family:-2 your_forecast:6 your_futur:-2 your_goal:-5 your_head:-8 your_idea:-4 your_ideal:-5
your_inbox:-5 your_inner:-4 your_job:-2 your_last:-4 your_learn:-6 your_life:-2 your_linkedin:-2
your_list:4 your_mentor:-3 your_messag:-2 your_mind:-3 your_motivation:-2 your_move:-3 your_next:-11
your_number:5 your_open:4 your_own:-5 your_part:6 your_patch:7 your_pipelin:7 your_plan:-5 your_plat:-5
your_presentation:-2 your_progres:-3 your_quarter:2 your_relationship:-3 your_self:-2 your_shar:8
your_signatur:-4 your_skill:-2 your_sleep:-2 your_story:-5 your_talk:-6 your_team:-4 your_territory:3
your_time:-7 your_valu:-3 your_voic:-3 your_way:-2 your_week:-4 your_word:-2 your_work:-4 your_workload:-2
your_worst:2 yourself:-9 your~:-9 ytd:4 zero:-4 ziel:-2 ziel_fur:-2 zielerreichung:4 ziel~:2 zogert:3
zoge~:3 zombi:2 zomb~:2 zu:-5 zuho~:-5 zum:-3 zum_<name>:-6 zum_nachsten:-6 zum_plan:8 zur:-7
zur_<name>:-7 zusa~:-7
`;
