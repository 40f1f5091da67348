/** Lines the rules were written with and the weights of evidence are learnt from. */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Fit for a development session: none may even warn. */
export const fitLines = lines(`
Where do you see the greatest opportunity for me to increase my impact?
What are your goals for this quarter, for yourself rather than for the company?
How is your workload this quarter?
How is the year going for you so far?
Which stage of the sales process do you find hardest?
What part of your role would you like to do more of?
Which sales skill do you want to develop next?
Closing skills: practise asking for a decision
Closing round: one word each
What did you commit to last time?
Are you on track with your personal development plan?
How close are you to the goal you set for yourself?
What would you like to have learned by the end of the quarter?
What should I know about your week before we start?
What went well since we last met? What would you do differently?
Pick one call recording and bring the moment you want to talk about
What did you hear that you would have missed six months ago?
How do you open a cold call? Show me
How did the customer react when you stayed silent?
What do you do when a prospect asks for a discount?
Discount conversations: what feels uncomfortable?
How do you prepare for talking to a CFO?
Explain pricing without apologising for it
Talk about money with ease
Practise the pricing conversation
Negotiation: prepare your walk-away point before the meeting
Competitor questions: answer without running others down
Handling "we are happy with our current supplier"
Handling "send me some information"
Role-play: a buyer who only talks about price
Role play a call with a difficult customer
Practise calling a customer who went quiet
Learning from a customer who said no
How do you build trust with a new customer?
Customer interview: learn how they measure success
Understand the customer's industry
Shadowing: join a customer success call as a listener
Read our customer stories and retell one
Stakeholder mapping as a skill: draw the people around one buyer from memory
Qualifying: when do you walk away?
Prioritisation: how do you choose which prospects to call first?
Time blocking for prospecting, review after two weeks
Fifteen calls before noon, every day
Five new conversations a day
Send three handwritten notes a week
Ask for one referral a week
Book two first meetings a week by phone
Research three companies before calling them
Follow up within 24 hours of each meeting
Write follow-up e-mails in five sentences
Daily habit: write tomorrow's plan before leaving
Weekly habit: review one own recording
Monthly habit: teach the team something
Listen to one call of a colleague each week
Goal: speak less than half the time in discovery
Goal: certify on the demo by day 60
Goal: be able to run a first meeting alone by the end of month two
Day 30: knows the product and the personas
Day 60: leads discovery calls with a manager listening
Day 90: runs the whole first meeting alone
30 days: learn; 60 days: practise; 90 days: teach
Certification by the end of March
Present the market insight at the team meeting in May
Attend the negotiation course in June
Training budget: 1,500 euros left for this year
Register for the $400 workshop
Salary conversation: when and how we talk about it
Promotion criteria for senior account executive
What would it take to become an account manager?
Path from SDR to account executive
Would you enjoy leading a team?
What does success look like for you in three years?
Next step in your career
What is your next step and by when?
Which next step are you taking from this talk?
Values, strengths, vision
Energy check from 1 to 5
What drained you, what gave you energy?
What motivates you besides money?
Motivators: money, opportunity, teamwork, independence, visibility, excellence
Mastery, autonomy, purpose, connection: which one is missing?
How can I support you better?
What should I start, stop, continue?
Give me feedback on how I ran the last meeting
What did I do that helped? What did I do that hurt?
Feedback both ways
Rep to manager feedback first
What is one thing we should change about how we work together?
What stands in your way?
What do you need to let go of?
Barriers that only I can remove
Team vision: what we want customers to say about us
What does the market tell us? Bring one observation
What did you learn about our customers this week?
Product feedback from the field
Update from HR on parental leave
Any news on your mentoring application?
What is happening with your certificate?
How is it going with Tom as your mentor?
Where do we stand with your development goals?
Follow-up on the conflict with Lena
Deal with stress before big presentations
She deals well with pressure
How do you deal with rejection?
Learn to deal with difficult people
Dealing with uncertainty
Deal calmly with an angry caller
It is no big deal if the experiment fails
Make a big deal of small wins
A great deal of empathy
A good deal more patience
Commit to one change
I commit to asking one more question
We commit, in writing, to one behaviour
Commit to memory the three opening questions
Growth opportunities inside the company
Opportunities to present
An opportunity to practise in front of the team
Give her more opportunities to lead
Take the opportunity to rest
Missed opportunity to ask a question at minute 14
Improvement opportunities from the last recording
Close your laptop while listening
Close the meeting with a summary
Closing the feedback loop
Work closely with marketing
How close do you feel to your teammates?
Close friends at work
Who are you close to in the team?
Quality of questions rather than number of calls
Number of open questions per call
Number of books read this year
Reach out to a mentor
Reach your learning target
Target audience for your talk
Hit pause after each answer
Hit the gym
Win trust early
How to win over a sceptical listener
Sign up for the storytelling course
Sign of progress: customers talk more than you
Signature strengths survey
Which sign tells you that somebody is listening?
Account for your own bias
Take holidays into account
On no account interrupt
Stage a mock meeting
At what stage of a call do you lose your calm?
Set the stage in the first minute
Booking the room for the workshop
Book club
Read the book about habits
Renew your certification
Renewal of your coaching agreement with me
Renewed energy after the break
Contract between coach and coachee: what we keep to ourselves
Learning contract for the next six weeks
Value conversations: speak the customer's language
Value-based selling course
What do you value most in colleagues?
Budget your time
Ask about budget without fear
Practise asking who else is involved in a decision
Ask how a customer will decide, then listen
How do buyers make decisions? Share what you have read
Decision making under pressure
Power poses and other nonsense: what works for your voice?
Track your mood for a week
On track to finish the course in April?
Track record of kindness
Move to a new team
Move the Thursday session to Friday
Push back politely
Pull the customer into the conversation with a question
Pipe up more often in meetings
Slip in a pause before you answer
Old habits slip back in: what triggers them?
Run a meeting without slides
Run 10k together in September
Half a day a month for learning
Spend 20% of the week on learning
Talk 40 % of the time or less
Confidence 7 out of 10, how do we get to 8?
Score: 3 out of 5 on discovery, target level 4
Re-score the skills grid at the end of the quarter
Review of your skill goals, mid-quarter
Quarter theme: listening
Q3 learning theme: curiosity
This quarter I want to get better at storytelling
What is the one skill that would make the biggest difference this year?
What would you attempt if you could not fail?
End-of-year reflection
Annual review preparation: your own view first
Performance review: write your self-assessment
How do you feel about your performance?
What does high performance mean to you?
Celebrate progress
Celebrate small wins
Wins of the week: a moment you handled well
Share a win and a lesson
Wins, lessons, support needed
Personal check-in
Homework: watch one talk, note two ideas
Action items from last time
Recap of commitments and next date
Agenda: rep picks the topic
Parking lot
Notes to self
Read-out of the learning journal
Icebreaker
Coffee chat with Priya from product
Lunch with the new starters
Peer review of each other's call openings
Coaching the coach: how did I do?
Skip-level talk with the director
Meet Anna Kowalski for a mentoring talk
Ask Jonas Weber to share his notes
Practise with Maria on Thursday
Interview practice for the internal role
Talent pipeline: would you like to interview candidates?
Career pipeline: roles, skills, sponsors
Help hire the next SDR
Sales enablement course
Sales kick-off: your talk
Sales methodology training
MEDDIC training, module 2
MEDDPICC certification
SPIN questions
Challenger reading group
Sandler upfront contract: practise the wording
Discovery questions
Demo skills
Presentation skills for senior audiences
Executive conversations: speak in outcomes
Social selling basics
Phone anxiety
Working from home: boundaries
Two days without meetings?
Burnout signals
Mental load, and what to hand over
Kids, school, schedule: what needs to change?
Return from sick leave
How was the holiday?
Weather forecast for Saturday's picnic
Ein Gespräch, auf das du stolz bist
Was hat dir Energie gegeben?
Welche Stärke willst du öfter einsetzen?
Feedback an mich zuerst
Aktives Zuhören im Erstgespräch
Gesprächseröffnung üben
Einwandbehandlung trainieren
Kaltakquise: zehn Anrufe vor zehn Uhr
Deine nächste Rolle: was reizt dich?
Mit Stress umgehen
Fortbildung im Mai
Eine Zusage bis zum nächsten Treffen
Vertrauen zum Kunden aufbauen
Wie hat der Kunde auf deine Frage reagiert?
Präsentation vor der Geschäftsführung üben
Urlaub und Vertretung
Abschluss der Weiterbildung im Juni
Gesprächsabschluss: die letzte Minute nutzen
Comment vas-tu vraiment ?
Quelle compétence veux-tu développer ?
Écouter sans interrompre
Retour sur ton engagement
Traitement des objections
Questions ouvertes en découverte
Prendre du recul sur la semaine
Prochaine étape de carrière
Avoir affaire à un client difficile : s'entraîner
Prospection : dix appels par jour
Formation en juin
Comment gères-tu le stress ?
¿Cómo estás de verdad?
¿Qué habilidad quieres desarrollar?
Escucha activa en cada llamada
Manejo de objeciones
Diez llamadas de prospección al día
Próximo paso profesional
Oportunidades de crecimiento
Retroalimentación para mí primero
Compromiso de la semana
Curso de negociación en junio
Como você está, de verdade?
Qual habilidade quer desenvolver?
Tratamento de objeções
Dez ligações por dia
Próximo passo de carreira
Oportunidades de aprendizado
Fazer perguntas abertas
Compromisso até a próxima conversa
`);

/** Pipeline talk: each must warn or block. */
export const pipelineTalk = lines(`
Deal by deal: what changed?
Top five deals, one minute each
Big deals this month
Is this deal real?
The Adventure Works deal
My deal with Tailspin is stuck
Deal desk approval
Dealflow for the second half
Which deals are you dealing with?
Lost deals: why did we lose?
Pipeline by stage
Pipe gen
Pipe review before lunch
Build 3x pipeline
Funnel health
Top-of-funnel numbers
Walk the funnel
New opps since Monday
Opps over 50k
Open opportunities without a next step
Which opportunities are stuck?
Qualify out dead opportunities
Opportunity review
Opportunities created
Commit
Commit vs best case
What's in commit?
Commit is at 340
Are you still committed to that number?
Call your number
What are you calling for the month?
Your call for Q2
High, low, most likely
Upside list
Weighted value by quarter
Projection for year end
Sales outlook
Landing zone for the quarter
Where do we end up in March?
Where does that leave us for the half?
How is the quarter shaping up?
How does next quarter look?
How's Q4 looking?
What does the month look like in terms of bookings?
Do we make the quarter?
Can you still make your number?
Are you going to make it this quarter?
How far off are you?
How far from the number?
How much more do you need?
How much do you still have to sell?
What's the gap?
Gap analysis against target
On target or behind?
Behind plan by 12%
Ahead of plan
Pacing at 88%
Team is at 71% with five weeks to go
Quota
Quota attainment
% of quota
On-target earnings
Your accelerators kick in at 110%
Target achievement
Sales target
Budget vs actual
Year-to-date result
YTD bookings
Revenue
Revenue by product
Closed revenue in May
ARR
Net new ARR
NRR at 104%
MRR of 12k
ACV 30k, TCV 90k
ASP is dropping
Win rate
Close rate by segment
Conversion from demo to proposal
Average deal size
Sales velocity
Sales cycle length
Book 200k in October
Close two deals
Close 80k by Friday
Sell five licences
Land three new logos
Bring in one more big one
First closed deal by day 75
Month 4: 60k booked
Carry a full quota from month seven
Generate $300k in pipeline
Revenue goal: €1.1m
Goal: 12 deals this year
Reach 400 k€ by December
Hit 100% of target
Beat last year's number by 15 percent
A sum of 25,000 dollars is still open
15k from Tailspin
It's a $2m opportunity
two hundred thousand by June
Close dates
Closing dates in the past
When does it close?
When will it sign?
Closing this month
Will close by the 30th
Is it closing in Q2?
Expected signature
Decision date
Move the date to July
Slipped to Q3
Slippage
It slid into next quarter
Pulled into June
Push to next month
Can we accelerate it?
What would it take to get it done this month?
EOQ push
End of quarter
Quarter-end deals
Month-end close
Stage 3
Move to stage four
Stage progression
Stuck in evaluation
Late stage
Verbal agreement, nothing on paper
Verbal from the CFO
In contracting
Proposal stage
Proposal sent on Tuesday
The offer expires on Friday
Quote for 200 seats
Revised quote
Send them the final offer
Shortlisted against two competitors
We are vendor of choice
Technical win
POC results
Pilot ends next week
Mutual close plan
Close plan for Woodgrove
MAP dates
MEDDPICC gaps
BANT
CRM
CRM update
Update the CRM before our session
Clean up Salesforce
SFDC hygiene
HubSpot records
Fill in the mandatory fields
Log activities
Activity in Salesforce is low
Next steps overdue
Stale opps
Data quality in the CRM
Account review
Account plan for Woodgrove Bank
Key accounts
Top ten accounts
Accounts at risk
Target accounts for Q2
Whitespace in existing accounts
Which customers could buy more?
Expansion revenue
Upsell
Cross-sell
Churn
Red accounts
Who could churn?
Customer wants to cancel
They are thinking of leaving us
Where are we with Woodgrove?
Where is Woodgrove at?
Status of Woodgrove
Any update on Woodgrove?
What's new at Tailspin?
Next steps with Tailspin
News from Alpine Ski House?
What happened in the Tailspin meeting?
The Woodgrove renewal
Renewals
Renewal risk
Renewals due in the next 90 days
Contract end dates
Contract expires in May
Multi-year
Will they renew?
Price increase at renewal
Procurement
Procurement is asking for references
Stuck in procurement
Stuck in legal
Legal review
Redlines
Are the redlines back?
Legal is fine with clause 9
MSA
MSA signed?
NDA with Tailspin
Security review is holding things up
PO
Where is the PO?
PO number still missing
Purchase order
Paper process
Contract out for signature
DocuSign sent
Waiting on a signature
Signed?
Who signs?
Who has to approve it?
Who holds the budget?
Who is the decision maker?
Economic buyer
Champion
Have we met the champion?
Our champion left
Do they have budget?
Is there budget?
Budget is frozen until January
Budget approved?
They want a better price
Discount
15% off for a three-year term
What discount do they need?
Net 45 is not acceptable
Payment terms
RFP
Tender deadline
Bid for the city
They chose the competitor
Who are we up against?
Who else are they looking at?
Competitor is cheaper
Losing to the incumbent
What is stopping them from buying?
What are they waiting for?
Why haven't they signed?
Why now for them?
Have they decided?
Are they going to buy?
Will they go with us?
Can we win this?
How sure are you that it comes in?
How confident are you in this one, 1 to 10?
What would have to be true for it to sign?
Have you heard back?
When did you last speak to them?
They have gone dark
No reply in two weeks
He is not answering my calls
Radio silence since the demo
The buyer ghosted us
They cancelled the meeting twice
The champion has stopped replying
They said they'd get back to us after the board meeting
Waiting for the board's approval
Board approves on the 12th
The committee meets on Thursday to choose
It's between us and one other vendor
Get it over the line
Over the finish line
What can be pulled forward?
What do we lose if it slips?
What's at risk this month?
At-risk revenue
What's left in the tank for this quarter?
Anything new to add to the list for Q3?
Anything closing this week?
What came in this week?
What did you sell last week?
How many did you close?
Any wins to book?
How many demos turned into proposals?
Coverage
3x coverage
Pipeline-to-quota ratio
Numbers
Let's look at your numbers
Your numbers
Weekly numbers
Numbers review
Sales numbers for May
Territory numbers
Business review
QBR prep
Sales forecast
Forecasting
Reforecast
F0recast
forcasting
piepline
pipelin
pipelne check
pipe-line
pipe line
p.i.p.e.l.i.n.e
p-i-p-e-l-i-n-e
PIPELINE!!!
𝐩𝐢𝐩𝐞𝐥𝐢𝐧𝐞 review
ⓕⓞⓡⓔⓒⓐⓢⓣ
ріреlіnе
fοrecast
q u o t a
qu0ta
qouta
d.e.a.l.s
DEALS
deeeals
d€als
dea1s
oportunity list
opportunites
oppertunity review
renewel
renewals
procurment
attainmnt
salesfroce
reveneu
Skill focus: objection handling. Then the Contoso deal
Check-in, then numbers
Feedback first, then forecast
Coaching plus deal review
After the role-play we go through your opps
Wellbeing, then a quick look at the pipeline
Career talk & commit call
Let's talk development, but first: where are we on the quarter?
Practise negotiation for the Contoso renewal
Listening skills; also the close date for Fabrikam
How are you? And will Fabrikam sign?
Prepare the QBR together as a learning exercise
Use your biggest deal to practise questions
Role-play the call with Fabrikam about their renewal
Discovery skill with a live opportunity
Motivation and missed target
Umsatz
Umsatzprognose für Mai
Auftragseingang
Auftragseingang im Juni
Abschlüsse im März
Abschlussdatum
Welche Abschlüsse kommen noch?
Wie viel fehlt noch bis zum Ziel?
Zielerreichung
Zielerreichung bei 68 %
Vertriebsziel
Vertriebspipeline
Vertriebstrichter
Verkaufschancen
Offene Angebote
Angebot nachfassen
Angebot über 40.000 Euro
Der Einkauf meldet sich nicht
Vertrag liegt beim Kunden
Vertrag ist noch nicht unterschrieben
Unterschrift bis Freitag
Wer entscheidet beim Kunden?
Wer unterschreibt?
Kunde meldet sich nicht mehr
Verlängerung im Herbst
Vertragsverlängerung
Kündigungsrisiko
Rabattfreigabe
Ausschreibung der Stadt
Bestellung fehlt noch
Salesforce pflegen
CRM aktualisieren
Forecastrunde
Dealreview
Pipelinegespräch
Chiffre d'affaires
CA du trimestre
Prévisions
Prévision des ventes
Affaires en cours
Affaires à risque
Combien vas-tu signer ce mois-ci ?
Date de closing
Taux de transformation
Objectif trimestriel : 200 000 €
Atteinte des objectifs
Atteinte du quota
Devis envoyé, pas de réponse
Relancer le devis
Le client ne répond plus
Renouvellement du contrat
Le service achats bloque
Appel d'offres
Bon de commande
Qui signe ?
Qui décide chez le client ?
Comptes à risque
Opportunités en cours
Entonnoir de vente
Embudo
Pronóstico
Previsión de ventas
Negocios abiertos
Cierre de ventas
Fecha de cierre
¿Cuándo se cierra?
¿Quién firma?
Cuota del trimestre
Cumplimiento de la meta
Meta de ventas
Ingresos del mes
Facturación
Renovación del contrato
El cliente no responde
Propuesta enviada, sin respuesta
Licitación
Orden de compra
Descuento del 15 %
Cuentas en riesgo
Oportunidades abiertas
Actualizar el CRM
Funil
Funil de vendas
Previsão de vendas
Negócios em andamento
Data de fechamento
Quando fecha?
Quem assina?
Meta do trimestre
Batimento de meta
Faturamento
Receita do mês
Renovação do contrato
O cliente sumiu
Proposta enviada, sem resposta
Licitação pública
Pedido de compra
Desconto de 10%
Contas em risco
Oportunidades abertas
Atualizar o CRM
`);

/** More that is fit for a development session, much of it with the other side's words. */
export const moreFitLines = lines(`
What could you have asked at minute twelve?
In your next discovery call, go one question deeper whenever a prospect mentions a pain point
What do you think they were really worried about?
When the prospect asked about pricing you went straight to a discount; what happened in your head?
Discovery: question quality, active listening, understanding needs
Objections: handling technique, composure, confidence
Close: next steps and commitment at the end of the call
Trial close as a technique: practise it three times
Which customer conversation taught you most this month?
What did the buyer's silence tell you?
How would your customers describe you?
How do you react when a champion leaves in the middle of your work? Talk about resilience
What would you do if they said no?
Was there a moment when you lost the room?
What made the customer open up?
How did you earn the second meeting?
Where in the conversation did you feel the customer drift away?
If this were your last year in sales, what would you want to be known for?
How will you know that you are getting better at this?
Which of your assumptions has changed since the spring?
Your first 90 days here: what surprised you?
Onboarding: product walkthrough with Sam, shadow two calls, first mock pitch on Friday
Ramp plan: by week 6, handles the top five objections without notes
SDR to AE transition plan
Time spent selling versus admin: where did your hours go?
Confidence on camera
Learn Spanish for calls with Mexico
Rate your energy for prospecting on Mondays
Book time with Dana to practise the demo
Book a room for the mock presentation
Sales is a long game: how do you stay patient?
Weekly goal: 25 dials before lunch, no matter what
Connect with five alumni this month
Cold email: A/B test two subject lines until the end of the month
Attend two industry events in Q3 and bring back one insight each
Complete negotiation certification by Q2
Improve Salesforce skills? No: improve listening
Try out the new call script on 20 prospects
Empathy map for a plant manager
How to disagree with the customer without losing them
Selling to the C-suite: reading list
Win/loss mindset: what do you tell yourself after a no?
Handle losing well
Growth mindset
How do you celebrate?
How do you keep promises to yourself?
Which promise did you keep this fortnight?
Try one thing that scares you before the end of May
Values exercise: pick five cards
Ask three colleagues what you should do more of
Prepare a two minute story about a customer who changed her mind
Deep dive: how our pricing works and why
Understand contracts: session with legal on 3 March
Legal basics for sellers: short course
Learn how procurement departments work
How to read a tender document
Financial literacy: what is gross margin?
Economics of our business model explained by finance
Shadow the renewals team for a day
Visit a customer site to see the product in use
Get to know the renewals desk
Product release in April: what is new and how to explain it
Quick win: delete two recurring meetings
Say thank you to the presales team
Deal with your inner critic
How does she deal with being interrupted?
Better ways to deal with silence
Dealt with the complaint kindly, well done
A good deal of courage went into that call
No big deal, try again
What is the deal-breaker for you in a job?
Ideal first meeting, describe it
Opportunities for feedback this month
Use every opportunity to practise
Thank you for the opportunity to coach you
Is there an opportunity to simplify your day?
The biggest opportunity for you to grow
Which opportunities to learn are open to you?
Top opportunity: learn to pause
Commit in one sentence
Commit loudly, deliver quietly
Are you committed to the experiment?
How committed do you feel, 1 to 10?
Commitment for this month: two coaching triads
Your commitment this week
Your commitments from last week: kept or not?
Close your eyes for a minute
How do you close a conversation well?
Close on a positive note
Close of the session: one takeaway
Closing the session on time
Closing ritual
The gap between listening and hearing
Close the confidence gap before the summer
Close each call with a recap by Friday's practice
End of the month: share your learning
End of the quarter: re-score your skills
By the end of Q2 you run workshops alone
By the end of June: certified
This quarter: one habit
Last quarter's lesson
Next quarter's development theme
What did last quarter teach you about yourself?
How was your quarter, personally?
How does the next month look for your family?
Where will you be happiest next year?
Where do you end up when you get nervous?
How far would you like to go in management?
How much time is left for learning?
How much sleep do you get?
How many open questions did you ask?
How many calls did you listen to?
How many people know your goal?
What is left to practise?
What is still open from our last development talk?
What is at stake for you?
At risk of burnout? Signals
Risk-taking: try the bold opening
Stage your story: beginning, tension, end
Stage time at the offsite
Early in your career, late in your career: what changes?
Stuck in old patterns?
When you are stuck, who do you ask?
I feel stuck with my presentation
Stalled progress on the language course
Slip of the tongue in the demo: recover with a smile
Do not let the habit slip this month
Push yourself out of the comfort zone
Push for clarity, kindly
Push your limits in Q3
Pull rather than push: coaching style
Moved to tears by a customer story
Move the needle on listening
Move to the next level of the skill grid
Move to stage two of the mentoring programme
Stage 2 of the onboarding
Next level: level 4 of discovery
Lost your voice? Rest it
Lost for words: what to say then
Win the room in sixty seconds
Win back your evenings
Small wins this week
Wins and worries
Won an award for teamwork
Sold on the idea of peer coaching?
Sell yourself in the internal interview
Sell the vision to your team
How do you sell an idea to finance?
What sells you on a job?
Buy-in from the team for the new stand-up
Will they like the workshop? Who knows
Do they feel heard, the people you call?
They said your story moved them
They did not laugh: presenting with humour
Customers remember how you made them feel
The customer got angry: what did you do?
The customer asked for a discount and you said nothing: replay the moment
The buyer went silent in the meeting; how did you feel?
What did the prospect mean by "interesting"?
Sign language course
A sign that you are ready for more
Sign off at six every day
Contracting in coaching: what do we agree on?
Psychological contract
Learn contract law basics
Renewing your sense of purpose
Renewal of the mentoring programme
Energy renewal at lunch
Budget for books: 200 euros
Ask for a budget for the language course
Cost of saying yes to everything
Price of perfectionism
Pricing psychology course
Discount your fears
Value your time
What is your number one strength?
Your number two priority
Numbers are stories: data storytelling workshop
Number of pauses per minute
Numbers do not define you: resilience talk
Target practice: five objections in five minutes
On target with the reading plan?
Target state: calm under pressure
Hit reset after a hard call
Hit your stride in the mornings
Make it this year: move abroad?
Plan versus reality: your learning week
Behind on the course? What would help?
Ahead of your development plan, great
Track your talk ratio for three weeks
On track for the certification by May?
Pace of speech: slower
Run rate of speech: 160 words a minute
Conversion from theory to practice
Convert worries into actions
Coverage while you are on leave
Who covers for you in August?
Revenue team summer party
Business review writing course
Book two sessions with the voice coach
Book a mentor talk by Friday
Booked the workshop room?
Logo of the team event: design it
Account of what happened on the call, in your words
Be accountable to a buddy
Account executive path
Territory of the unknown: embrace it
Champion of the month: peer recognition
Champion your ideas
Sponsor talk: who sponsors you internally?
Executive sponsor for your career
Decision making frameworks
Who decides what in our team?
Who signs you up for the training?
Approval-seeking: notice it
Waiting for an answer: bear the silence
No answer is an answer: reflect
Chase your dreams, not e-mails
Follow up with your mentor
Follow up on the coaching homework
Follow-up discipline: same day, five sentences
Next steps in your development
Next step with your mentor
Status of your learning goals
Update on your course
Update your CV and your LinkedIn profile
Update me on how the mentoring goes
News from your family?
Any news about the baby?
What happened in the workshop?
What is happening in your life?
How is it going with Sarah?
Where do you stand on remote work?
Where is your attention when they speak?
Log your practice in the journal
Log off at six
Clean desk, clear head
Hygiene factors and motivators: Herzberg
Missing skills for the next role
Forecast: sunny, bring hats for the outing
Predict your own week
Projected onto the wall: your slides, less text
Outlook training: calendar tips
Outlook on life
Quarter-life questions
Half-time talk: how are you?
Annual leave
Monthly reflection
Weekly intention
Quarterly growth talk
Territory day with your mentor
Leads the discovery call alone
Lead with questions
Leads by example
Take the lead in the workshop
Inbound energy: what charges you?
Cold feet before calling executives
Cold calls without fear
Hot topics from the team
Hot seat coaching
Funnel technique: broad questions first, then narrow
Funnel questions
Open loops in your head
Open with curiosity
Quote a customer in your story
Quote something that inspires you
Order of questions
Order in your week
In order to listen you must stop talking
Offer help to Nia
Offer letter for the internal role
Offers feedback freely
Pilot the new coaching format
Trial and error
Trial run of your keynote on Monday
Proof that you can do it
Demo day rehearsal
Security in speaking up
Legal holiday on Monday
Board game evening
Committee for the summer party meets on Thursday
Seats at the theatre for the team
Land the joke
Land your key message in one sentence
How do your words land?
Over the line: where humour hurts
Finish line of the course
Signature phrase
Bid farewell to perfectionism
Tender tone
Pipe down the inner critic
Scrub your calendar of useless meetings
Gap year?
Range of your voice
Call your mentor
Call with your mentor on the 9th
Your call: which skill next?
What are you calling yourself when it goes wrong?
What did the customer teach you this week?
How did they react to your opening?
Why do you think she became defensive?
Who in the room did you lose, and when?
What would the buyer say about your listening?
They interrupted you three times: what did you do?
He challenged your claim; how did you stay calm?
Which customer would you love to talk to for an hour, and why?
Ask customers how they felt about the meeting
Learn the language of the finance department
Interview a CFO from your network about how she spends her day
Ask your director for feedback on your presence
Present to the board of directors: breathing and posture
Have lunch with somebody from legal
Understand what the lawyers at a customer worry about
How do you prepare when a lawyer joins the call?
What did you do when the vendor question came?
Practise talking to a bank about risk
Learn how hospitals work: visit one
Read about the brewing industry before the first call
University partnership: guest lecture on sales careers
Guest lecture in May
What do you want to do in June that scares you?
Before the holidays: clear your head
After the holidays: new routine
By Friday: write your three opening questions
By Monday: one page about your values
By the 15th: ask two people for feedback
Due on Thursday: self-assessment
Next session: bring one recording
Next month: teach a lunch session
Month one: listen. Month two: ask. Month three: lead
In the next ten days try the new opening five times
Twice a week, for a month
Three weeks of practice, then review
Half of your calls should start with a question
Two recordings, one lesson
Two things I appreciate about you
Three wishes for our team
One thing you would never change about your style
One to one with your mentor on the 12th
The list of skills: which one first?
Your list of fears about phoning executives
A list of questions that worked
Go through your learning journal
Go through the feedback from the workshop
Go through your calendar and mark what gives energy
Open the floor: what is on your mind?
Still enjoying it?
Still nervous before calls?
What is still hard?
What moved you this week?
What changed in you since we started?
What has changed since the last conversation about your career?
What dropped off your plate, and was that good?
What came up for you when I said that?
What came out of the mentoring talk?
What would you put on hold to have time for learning?
Put perfection on hold
Waiting is a skill
How long can you wait after a question?
What are you waiting for before you apply?
What holds you back from applying?
What is in the way?
What is your plan for the next two weeks?
What is the plan if motivation drops?
Where do you want to be at the end of the year as a person?
Where does your time go?
Where are you on the skill ladder?
Where did the energy go in that call?
How is the team?
How is it going with your new desk neighbour?
How is the new role?
How is your sleep?
How did the presentation go?
How did you do on the exercise?
How do you want to spend our time today?
How much do you enjoy demos?
How much support do you want from me?
How many times did you say "just"?
How sure are you that this is what you want?
How real is the fear?
Are you serious about moving to another team?
Are you getting enough feedback?
Are they people you can learn from?
Will you share it with the team?
Will you try it three times before we meet?
When will you try it?
When do you do your best work?
When did you last laugh at work?
When did you last ask a customer for advice?
Who could help you?
Who gives you honest feedback?
Who else should see your progress?
Who do you admire on the phone?
Who has the last word in your head?
Is it worth the stress?
Is there anything I should know?
Is anything unclear about expectations?
Did it help?
Did you keep your promise to yourself?
Do you need time off?
Do they know how you feel?
Do we talk about the right things here?
Can we shorten this meeting?
Can you say no without guilt?
Tell me about a moment of flow
Tell me what you would do without a manager
Describe your best call in three words
Draw your week as a picture
Rate your curiosity on a scale
Score the last call on our rubric
Ranking of the five skills by need
Confidence: 50/50 today?
Yes, no or maybe: would you do the talk?
Low-hanging fruit: one habit you can start today
Big picture: where is your career going?
Big step: applying for the lead role
Final step of the certification
Final exam on the 20th
Results of the survey
Results of the personality test
Report back from the workshop
Reporting lines after the reorganisation
Dashboard of your own habits
Spreadsheet skills: pivot tables
System training on Wednesday
New tools: what helps, what annoys?
Fix your sleep schedule
Fix the headset
Update your profile picture
Missing lunch again?
Late for meetings: what helps?
Overdue: thanking Aisha
Price conversations: what do you fear?
How to speak about cost in terms of value
When they say "too expensive": three answers to practise
When they say "not now": three answers to practise
When they go quiet on the phone: stay with it
When they ask for references: how to answer
If they choose somebody else, what do you tell yourself?
How do you handle a lost customer emotionally?
How do you take a no?
Your favourite customer story, in one minute
The order of your slides
The order in which you ask
Signs of trust in a conversation
Read the contract of a phone provider as a writing exercise
Free up two hours on Fridays
Free choice: what do you want to talk about?
Extra time for onboarding?
Extend the mentoring by three months
Extension of your working hours: what would you like?
More responsibility in the team?
More time with engineers
Second language, second chance
Add a pause before your answer
Add-on training about security basics
Module 3: questions
Second module of the course in autumn
Seats for the conference: two left, do you want one?
Site visit at the factory as a learner
Demo practice with a stopwatch
Trial session with an external coach
Test yourself: explain it to a child
Race against the clock: one-minute pitch
In the running for team of the year?
Green light for the sabbatical?
Boss for a day: what would you change?
Board game night
Director coffee chat
Money is not everything: what else matters to you?
Money worries? We have a counsellor
Ask for a raise: how to prepare
Salary review in April
Worth and self-worth
Cheap tricks versus real rapport
Bet on yourself
Odds are you are better than you think
Surprises of your first month
Ugly first drafts are fine
Path to leadership
Path to senior rep: skills, not years
Halfway through the programme: what do you notice?
Ten minutes of silence
180 degree change in tone
70/20/10 learning
80/20: what matters most?
4 out of 5 on empathy
Six months in
EOD wind-down routine
KPIs of a good conversation
OKR training
CRM training for new starters is on 4 May at HQ
Was willst du als Nächstes lernen?
Was kam beim Workshop heraus?
Wie sieht deine Woche aus?
Wie läuft es im neuen Team?
Was fehlt dir noch, um sicher zu präsentieren?
Noch zwei Wochen bis zur Prüfung
Der Kunde war laut, wie bist du ruhig geblieben?
Wer kann dich unterstützen?
Zusage: jeden Tag ein Lob
Où en es-tu avec ton apprentissage ?
Combien d'heures dors-tu ?
Qui peut t'aider ?
Qu'est-ce qui te manque pour être à l'aise ?
Il te faut combien de temps pour préparer un appel ?
¿Cómo viene tu semana?
¿Qué te falta para sentirte segura?
¿Quién te puede ayudar?
Como está a sua energia?
O que falta para você se sentir pronto?
Quem pode ajudar?
Gespräch mit einem Kunden üben
Was hat der Kunde an deiner Frage gemocht?
Wie gehst du mit einem wütenden Kunden um?
Neugier beim Erstgespräch
Deine Ziele für das nächste Halbjahr als Mensch
Welche Gewohnheit willst du diesen Monat aufbauen?
Feedback vom Team einholen
Elternzeit planen
Urlaub im August, wer vertritt dich?
Gemeinsam einen Mitschnitt anhören
Drei Dinge, die gut liefen
Écoute du client sans l'interrompre
Parler avec le client de ce qui compte pour lui
Comment le client a-t-il réagi à ta question ?
Ton objectif personnel pour le mois
Une habitude à prendre ce mois-ci
Ce qui s'est bien passé, ce qui était difficile
Comment puis-je t'aider davantage ?
Partager une réussite avec l'équipe
Congés en août
Escucha activa con el cliente
¿Cómo reaccionó el cliente a tu pregunta?
Metas personales del mes
Tu objetivo de aprendizaje
Un hábito para este mes
Vacaciones en agosto
¿Cómo puedo ayudarte más?
Preguntas abiertas con el cliente
Escuta ativa com o cliente
Como o cliente reagiu à sua pergunta?
Metas pessoais do mês
Um hábito para este mês
Férias em agosto
Como posso ajudar mais?
Perguntas abertas com o cliente
Coaching entre colegas
`);

/** Pipeline talk that names little or nothing: what can be caught only by the company its words keep. */
export const quietPipelineTalk = lines(`
How do you know this will close this month? What proof do you have?
When is the last time you spoke to the client?
What is stopping them from buying right now?
Who else are they considering?
What other contacts can you make inside the account to secure this sale?
Inspect anything with no next step or stale activity
Validate commit and forecast category quality
Risk deals moved into recovery plans
Total pipeline value and count by stage
Why did we win or lose recent deals?
Update probability-weighted revenue
Check coverage and stage conversion
What is the total value of deals currently in the pipeline?
Which deals moved since last week?
What's the specific blocker keeping Apex Dynamics in Proposal for 3 weeks?
Has Linktree's close date moved, and do they know it has?
Did the budget freeze conversation progress or stall again?
Is Sarah Chen still the champion or has someone else stepped up?
Economic buyer access and champion strength
Mutual action plan: critical path, owners
Gap to $5M plan, agree on which ones to resurrect
Procurement asked for a redlined MSA by end of week
We did a great demo three weeks ago and now nobody responds
What have you tried to re-engage them?
Have we gone above her to the VP?
What has the buyer done since our last touch?
How many times has the date moved?
Deal age against the average cycle
Do we have access to power?
Multi-threading status on the top three
Is this in the budget for this year?
What is the compelling event?
What happens if they do nothing?
Decision criteria and decision process at the bank
Are we column A or column fodder?
Which ones are you most worried about losing?
Which two need my help to get signed?
Where do you need exec air cover?
What will be booked by Friday?
Has the invoice been paid?
What's the plan to make up the shortfall?
Renewal base for Q1 and expected churn
Seat count going down at the university
Let's scrub your list
Scrub the top ten
What is going to fall out this month?
How much of next quarter is already in the bag?
How many meetings turned into opps
Lead follow-up SLA: 14 MQLs untouched
Inbound leads not worked
Which leads have gone cold
Territory plan: top 20 targets
Sign-off from their CISO still missing
Verbal on Monday, nothing since
The CFO wants to see the ROI before she approves it
They asked for a reference call before they commit
Legal has two open points
Price hold expires on the 31st
Give me your three biggest and what could go wrong with each
Anything that changed since Monday? Added, pushed, lost
Where is the risk in your number?
What do you need from me to get these done by the 30th?
Is it real, is it winnable, is it worth it?
They're evaluating two other vendors
Customer asked for a discount on the second year
Kick-off with their IT is on the 5th, then contract
Order intake week 23
You are 40k short with two weeks to go
We have 13 days left and 180 to find
Half of the target is done, the other half is open
Two out of three have signed
Still waiting on the counter-signature
Get Acme's signature
Acme, Beta and Gamma: status and next step
Close Wingtip by Friday
Wingtip
Call Wingtip's CFO about the terms
Send the Wingtip proposal
What did Wingtip say?
Check in on Wingtip, Proseware and Litware
Who is running point at Litware?
Proseware wants the price from last year
Litware: 60 seats, go-live in June
Fourth Coffee - proposal out, decision on 14 April
Fabrikam 80%
City Power & Light: stalled
Where are you with your number?
Number for Friday
Your June number, please
How big is June?
How's June?
Do we still get there by the 30th?
What's between you and plan?
Is 90 doable?
We said 120, where are we?
At 64, should be at 80
Halfway there with three weeks left
70 of 110 in the bag
Two signed, one pending
Four down, three to go before month end
Which ones are real?
Which ones die?
Which of the ten will happen?
Rank them by odds
Odds on each
50/50 on the big one
Yes, no or maybe on each
One by one: what moved, what stalled
What dropped out?
What came off the list?
What's new on the list?
Your list for May
Hot list
Go through the sheet
Spreadsheet walkthrough before the VP call
Prep for the call with the CRO
Sheet is out of date
Dashboard numbers
Fix the dates in the system
Fix the amounts
Records without owner
Activities not logged
Fields empty
What's with the ministry?
How is it going at the airline?
The hospital, the bank, the brewery: where do we stand?
What is the brewery waiting for?
The university keeps postponing
Meeting with the insurer moved again
Nothing from the insurer for ten days
They cannot find the budget
Their budget year starts in April
They want to wait until autumn
They put it on hold
Project on hold at the customer
On ice until January
She needs her boss's approval
He has to take it to the board
Waiting for the director's OK
Purchasing wants two more offers
They are comparing us with two others
They prefer the cheaper one
Are we still in the race?
Are we number one there?
Did we lose it on price?
How low can we go on price?
Last price
Final price to the airline by Monday
Can we give them 10 percent?
Ten percent less if they take it in June
Free months if they start in May
Terms still under discussion
Their lawyers want changes
Lawyer changes to clause 12
The paper is at the customer
Paper back by Wednesday?
Signature page missing
When do they put ink to it?
Pen to paper by Friday
Start date of the order
Order by phone, confirm in writing
Has the order come in?
Orders this week
Order book
Shipped and invoiced
Unpaid invoices
Term ends in August, will they stay?
They might leave us in the autumn
Will they extend?
Are they extending?
Extension at the brewery
More seats at the university
Second department at the bank, 30 users
Extra modules for the airline
Add-on business
Sell more into the base
Big fish
Elephants this year
Low-hanging fruit this month
Quick closes
Bluebirds
Who can we still call before the 31st?
Who can sign this week?
Any hope for the insurer?
Is the champion still there?
Our contact has left
New CIO, start over?
Only talking to IT, not to the business
No access to the boss
Who has the last word?
Who gives the green light?
Budget owner identified?
Who else is in the running?
Need a reference for the bank
Site visit before they say yes
Demo went well, and now?
After the trial, what?
Trial ends Friday
Test phase until the 15th
Presentation to the board, then yes or no
Result of the tender
Offer no. 4711
Offer due on the 3rd
Answer the tender by noon
ppl rvw
pipelnie
opps w/o nxt step
fcst sub by 5
CD updates pls
Q-end push
EoM numbers
mtd vs tgt
attnmt
80% att
rev ytd
bkgs
#s for May
$$ this month
K still missing
quotas
kwota
f o r e c a s t
p_i_p_e_l_i_n_e
pipеline
d-e-a-l-s
dеal
ｐｉｐｅｌｉｎｅ
deа1s
fore-cast
sales f0rce
opp0rtunities
𝓭𝓮𝓪𝓵𝓼
Listen well, and then how many will you get in?
Skill first, money after
Growth talk; figures at the end
Energy check, list check
One strength to build, one contract to land
Was kommt noch rein?
Was kommt diesen Monat rein?
Wie sieht der Juni aus?
Wie viel hast du noch offen?
Wackelkandidaten
Wann kommt die Bestellung?
Der Kunde zögert
Liegt bei der Rechtsabteilung
Preisverhandlung mit dem Krankenhaus
Noch zwei Unterschriften bis Freitag
Reste à faire
Ça rentre quand ?
Où en est-on avec la banque ?
Ils hésitent encore
Combien d'affaires ce mois-ci ?
On finit à combien ?
¿Cómo viene el mes?
¿Cuánto llevas?
¿Cuánto te falta?
Sigue sin firmar
Están comparando con otro proveedor
Como está o mês?
Quanto já fechou?
Falta assinar
Estão comparando com outro fornecedor
Which one goes first?
Are they still talking to the others?
When is their next meeting about it?
Is the boss on board?
Have they said yes?
Are they in or out?
Is it dead?
Still alive?
Back from the dead: the city council
Who is holding it up?
What is holding it up?
What's the delay?
Why is it taking so long?
Why did it move?
Why did they pick the other one?
Where is it stuck?
Where do we stand with the council?
Where are we at the factory?
How did it go at the ministry on Monday?
How did the meeting with the airline go, and what is next?
What's next there?
What's next with the retailer?
What did the director say about our price?
Did they like the offer?
Did the boss sign?
Has the board decided?
Has the order been placed?
Has anything moved?
Has the city paid?
Can we get it this side of the holidays?
Can it still come in before the 30th?
Can we count on it?
Should I count on the retailer?
What can I tell my boss about May?
What will I report to the VP?
What do I put in the report for this month?
What is safe?
What is safe, what is a stretch?
What is likely, what is possible?
Safe, probable, possible
Sure things
Sure things versus hopes
Long shots
Maybes
Big ones
The big three
The big one at the ministry
Your biggest three, status each
Biggest worry among the open ones
Open ones older than 60 days
Anything older than three months: keep or kill?
Kill or keep
Keep, kill, push
What will you drop?
What can we throw out of the list?
Clean list by Monday
Clean up before ops pulls the data
Data fixes
Dates and amounts
Amount and date on every line
No amounts, no dates
Missing: amount, owner, date
Owner unclear on two of them
Last touch more than two weeks ago
No touch since the 4th
Not contacted in 30 days
Three calls, no answer
Left two voicemails, nothing
E-mail opened, no reply
They read it and did not answer
They have not looked at the offer
Offer opened five times
Price sheet sent on Monday
Sent the papers on Tuesday
Papers are with their lawyer
With the lawyers since May
Waiting on their side
Waiting for them
Ball is in their court
It is with purchasing
Purchasing has it
It is on her desk
On the desk of the CFO
Needs two signatures
Second signature missing
Who else must sign?
Only the CFO can sign
He cannot sign above 50
Above his limit
Goes to the board in June
Board date is the 18th
After the board meeting we know more
Their deadline is the 20th
Our offer is valid until Friday
Offer runs out
Sweetener for a quick yes
What can we offer for a yes this week?
Give them two months free?
They push on price
They want it cheaper
Cheaper competitor in the game
Competitor came in 20 % lower
Incumbent fights back
The other vendor is already in
We are second choice
We are plan B
Front runner at the city
Runner-up at the university
Only supplier invited
Three suppliers left
Down to two
We are in the last round
Final round on Tuesday
Won the council
Lost the council
Lost to price
Lost to nobody: they do nothing
They do nothing this year
Not this year, says the CFO
Budget only next year
No money until October
Money is gone
Money approved
They have the money
Funds released
Need 30 more
Another 30 and we are there
30 missing
How many are missing?
How many more until you are there?
Two to go
Five in, five out
Eight so far, twelve needed
Six of ten
Six of ten done, seven weeks gone
60 percent with two thirds of the time gone
Time is running out for the month
Last week of the month: what comes in?
Last days of June
Final push
Month closes on Friday
Period closes Friday
Year closes in six weeks
What comes in this week, what next?
Coming in this week
Expected in this week
Comes in July, not June
July is thin
August looks empty
Autumn looks good
Is autumn covered?
Is there enough for autumn?
Enough out there for the second half?
Not enough at the top
Too much at the end, too little at the start
Old ones and new ones
New ones this week: three
Nothing new in two weeks
New names for the list
Who is next on the list?
Next ten to call on
Call down the list of lapsed customers
Lapsed customers
Customers who bought nothing this year
Customers with one product only
Who could take the second product?
Second product at the retailer
Roll out to the other plants
Other plants of the group
Group-wide contract?
Term runs to May
Term is up
Notice by the end of March
They gave notice
Notice received from the school
Will the school stay?
Is the school happy enough to stay?
Unhappy since the outage, could leave
Escalation at the retailer
Angry CIO at the airline, what does it cost us?
Payment late at the factory
Overdue payments
Invoice still open
Delivery date for the order
Delivery slips, order slips
Start in July or later?
Start date moved
Go-live moved to September
Kick-off pending signature
Rate each from one to five on how sure you are
Percent on each
Percent sure?
Would you stake your bonus on it?
Bonus at risk
Commission
Commission for May
Payout
Payout curve
Contest standing
Ranking
You are number six on the board
League table
Team total
Team is 40 under
Region is behind
Region total, your share
Your share of the region
Your part of the plan
Plan for May: how?
How do you get to plan?
What gets us to plan?
Path to 100
Road to target
Recovery plan for the month
Catch-up plan
Make-up plan: where do the 40 come from?
Was ist sicher, was ist möglich?
Was ist sicher diesen Monat?
Wer muss noch unterschreiben?
Der Einkauf lässt sich Zeit
Warten auf den Vorstand
Vorstand tagt am 12.
Das Angebot läuft aus
Der Wettbewerber ist billiger
Zweite Wahl beim Krankenhaus
Fehlen noch 30
Noch 30 bis zum Plan
Plan erfüllt?
Wie stehen wir zum Plan?
Was verschiebt sich?
Budget erst im nächsten Jahr
Top 3 Kunden, Stand
Qu'est-ce qui est sûr ?
On attend le directeur
Ils veulent moins cher
Le concurrent est moins cher
Pas de budget avant octobre
Il manque 30
On est à combien du plan ?
Ça glisse en juillet
Qui doit encore signer ?
¿Qué es seguro y qué es posible?
Esperamos al director
Lo quieren más barato
No hay presupuesto hasta octubre
Faltan 30
¿Qué se pasa a julio?
O que é certo e o que é possível?
Esperando o diretor
Querem mais barato
Sem verba até outubro
Faltam 30
O que passa para julho?
`);
