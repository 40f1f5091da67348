/** Lines the rules were written with: every one of them must come out right. */
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
