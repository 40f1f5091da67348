/**
 * Lines the rules are measured on and never tuned on: written before the first rule was.
 * Each is one agenda line, note or goal as a manager or a rep would write it.
 */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const developmentLines = lines(`
How are you, really? What is on your mind this week?
What did you try since we last sat down, and what happened?
Listen to the first five minutes of Tuesday's call together and let Maya assess herself
What would a great discovery conversation have sounded like?
Practise the opening question three times, I play a sceptical CFO
One thing I could do differently as your manager
Which habit do you want to build over the next two weeks?
Commitment: ask two follow-up questions before presenting anything, every call until the 14th
Review the last commitment: what did you do, what got in the way?
Role-play handling the "we have no budget" objection
Where do you see yourself in two years?
Shadow one of Priya's product demos and write down three things you notice
Skill of the month: active listening
Feedback from rep to manager first
What energises you most in this job at the moment?
Read chapter 4 of the negotiation book before next time
Ten prospecting calls a day, before 10:30
Block an hour every morning for prospecting
How do you prepare for a first meeting with a new prospect?
Career pipeline: which two roles interest you after this one?
Deal with conflict on the team more directly
It is a big deal for her to present in front of the whole region
Commit to a habit: no laptop during customer conversations
Close the loop with HR about the mentoring programme
Work on stage presence before the user conference
A great deal of the time goes to admin; what could we stop?
Opportunity to learn from the solutions engineers
Stretch assignment: lead the onboarding of the new hire
Self-assessment on the competency grid, 1 to 4
Discuss results of the 360 feedback
What part of the demo felt hardest?
Set the goal for the coming 30 days
30-60-90 plan: what have you learned in the first month?
Identify the root cause: skill, will, knowledge or system
Options: what else could you try?
What is stopping you from asking for help sooner?
Discuss vacation and workload in August
How confident do you feel when talking about price?
Watch the recording at minute 12: where did the customer's tone change?
Build rapport with executives without small talk
Try the silence experiment: count to four after each question
Give each other one piece of positive feedback
What did you learn from losing your temper on Thursday?
Personal vision: the seller I want to be by Christmas
Pick one strength and find a new use for it
Time management: how did the calendar blocking go?
Ask open questions about the customer's problem before talking about the product
Discovery: go three levels deeper on pain
Rehearse the story of how we helped a hospital cut waiting times
How do you recover after a rough call?
Celebrate: certification passed!
What do you need from me?
How well do you know the new product module? Rate yourself
Product knowledge quiz on the analytics package
Peer coaching with Jonas on cold call openings
Write a better voicemail script and test it ten times
How do you balance prospecting and follow-up across your week?
Territory planning as a skill: how do you decide where to spend Monday morning?
Practise saying no to a discount request
Negotiation practice: trading, not giving
Storytelling workshop on 12 May, do you want to join?
Talk about the internal job posting in enablement
Think about a next step toward team lead
What would make the next quarter a good one for you as a person?
Which meeting should you stop attending?
Sleep, stress, energy: scale of 1 to 10
Working agreements: when may I call you after hours?
Mentoring: introduce her to Lena in marketing
Write down your commitment in one sentence
By when, and how will we both know?
Confidence in talking to procurement people: what would help?
Qualifying skill: hear a no early and be glad about it
Let the rep open the meeting with her topic
What did the customer say that surprised you?
Objection handling on first calls
How did it feel to run the meeting without slides?
Shorter e-mails: bring two samples, we rewrite them together
Learning goal: explain the architecture in under two minutes
Improve talk-to-listen ratio from 60/40 to 45/55
Record yourself and count filler words
Public speaking: sign up for the lunch talk
Motivator check: is autonomy still what matters most?
Recognition: colleagues praised how you helped the new starters
Do an experiment: start every call with an agenda and permission
What assumption did you make about that buyer, and was it true?
Coach me on how I give feedback
Agree on the focus skill for the next six weeks
Reflection: best conversation of the past fortnight
Reflection: the conversation you would like to have again
Decision planning: helping a customer map their own buying process
Account growth as a skill: being curious beyond the first contact
Multi-threading practice: how to ask for an introduction to a colleague
Try mirroring and labelling in one conversation a day
Prepare questions for the ride-along on Wednesday
Debrief the ride-along: what would you keep, what would you change?
Conflict with the service desk: what is your part in it?
The move to Denver and what it means for your family
Parental leave planning, who covers for you and how you come back
Imposter feelings after the promotion
Speak up more in team meetings
How do you want to be coached?
Which feedback from last time was useful?
Development budget: which course do you want?
Language course: French B2 by autumn
Book recommendation and one takeaway
Reading group: chapter about questions
Help Tom ramp by sharing your call notes template
Keep a learning journal, three lines a day
Stage fright before the keynote
Close collaboration with customer success feels good
We account for different learning styles
Take into account that he works four days
Forecast for the weather on the team hike is good
Renewal of motivation after the summer break
Sales book club, Thursday lunch
What does "good" look like for this skill? Describe level 3
Score yourself on the rubric, then I score, then we compare
Pre-read: watch the ten minute clip
Call review: opening, agenda, questions, summary, close of the conversation
What three words should customers use about you?
Explore the wish to move into customer success
Build the habit of summarising at the end of each meeting
Ask for feedback from two customers on your presentation style
Practise the elevator pitch with someone outside the company
Which questions made the customer think?
What would you tell a new colleague about discovery?
Prospecting: try video messages for two weeks and note how it feels
Twenty new conversations a week, tracked on paper
Behaviour goal: research each prospect for five minutes before calling
Check-in
Wrap-up and one takeaway each
Something you are proud of
Something you are worried about
What have you been avoiding?
How can we make these sessions more useful?
Energy and mood, one word each
Team spirit: how is the new seating plan working?
Plan the workshop on listening for the whole team
Invite a guest from finance to explain how buyers read a balance sheet
Present a learning to the team on Friday
Role play: executive sponsor interrupts you twice
Difficult conversation with a colleague: prepare the first sentence
What is your pattern when a customer pushes back?
Asking for the next meeting with confidence
Giving bad news to a customer early
Curiosity before advice
Be comfortable with silence
Handling rejection without taking it home
Preparing the panel talk at the women in sales event
Delegate the newsletter
How do you learn best?
Set up a coaching triad with Ana and Wei
A letter to yourself, to be opened in three months
What did you stop doing, and did anyone notice?
Build business acumen: read one annual report a month
Learn to read financial statements
Understand how hospitals decide to buy software
Explain value in the customer's words
Practise quantifying the problem together with a buyer
Persona study: what keeps a plant manager awake?
Get certified on the new methodology
Move from feature talk to outcome talk
Writing skills: subject lines
LinkedIn profile refresh
Onboarding buddy for Femi
Which of your values did you live at work last week?
Presence in video meetings: light, camera, voice
What gets in your way that I can remove?
Note-taking during calls: paper or keyboard?
Prepare for the promotion panel
Long-term aspiration: people leadership
Work through the disagreement about the on-call rota
The skill we look at today: asking second questions
What did your best teacher do that you could do?
Two things that went well, one to change
Agree the date for the next session
Ein Verhalten, das du ausprobieren willst
Wie geht es dir gerade mit der Arbeitslast?
Rollenspiel: Einwand "zu teuer" behandeln
Rückmeldung an mich: was soll ich anders machen?
Zuhören üben, zwei Sekunden warten
Welche Fähigkeit möchtest du in diesem Quartal ausbauen?
Zehn Akquise-Anrufe am Tag vor der Mittagspause
Karriereschritt: Teamleitung, was fehlt noch?
Qu'est-ce qui t'a donné de l'énergie cette semaine ?
Jeu de rôle : répondre à une objection sur le prix
Ton engagement pour les quinze prochains jours
Améliorer l'écoute active pendant les appels
On se fait un retour mutuel, toi d'abord
¿Qué aprendiste de la última conversación?
Practicar preguntas abiertas durante diez minutos
Compromiso: escuchar sin interrumpir
Tu próximo paso en la carrera
O que te motiva neste momento?
Praticar escuta ativa em duas chamadas por dia
Feedback para o gestor primeiro
Which part of the day are you at your best?
Practise summarising what the buyer said before answering
Midpoint: what has changed in how you sell?
Plano de desenvolvimento para os próximos 90 dias
`);

export const pipelineLines = lines(`
Go through your top three deals
What is your commit for this month?
Update close dates before Friday
Forecast call prep
How much pipeline do you have for Q3?
Which opportunities slipped last week?
You are at 62% of quota, how do we get to 100?
Where will you land this quarter?
They went quiet after pricing
Move Northwind to stage 4
CRM hygiene: next steps missing on nine opps
Is the Contoso renewal at risk?
What is the best case number and the worst case number?
Walk me through the Fabrikam account
Coverage is only 2.1x for next quarter
We need $250k more by the end of June
Who signs at the customer?
Has legal come back with the redlines?
Will it sign before month end?
When is procurement going to issue the PO?
Closed-won this week: two, closed-lost: one
Push the deal to next quarter?
Pipeline review
Inspect deals over 50k
Deal review: Acme, Globex, Initech
Who is the economic buyer at Globex?
Do we have a champion?
Update Salesforce with last week's activity
Weighted forecast versus target
Gap to plan and how to fill it
Attainment year to date
Your number for March
How many deals will close this week?
Late-stage deals stuck in negotiation
What is still open from last quarter's commit?
New ARR booked this month
Churn risk on the three biggest accounts
Upsell into existing customers: which accounts, how much?
Contract sent, waiting for signature
The proposal has been with them for three weeks and no answer
Are we going to hit the number?
Win rate and average deal size
Sales cycle is getting longer on enterprise deals
Clean up stale opportunities in HubSpot
Every opp needs a next step and a close date
MEDDIC check on the top 5
What has to happen for this to close in December?
Verbal yes from the CIO, paper by the 28th
Discount approval for the 3-year term
Renewals coming up in October
Quota relief while the territory is split
How are we tracking against target?
Bookings to date
Which accounts are you going after next quarter?
Pricing proposal for the Stadtwerke tender
RFP answer due on the 9th, who owns it?
What is in the pipe for April?
Add three new opportunities to the funnel
Stage 2 to stage 3 conversion
Update the forecast category of each opportunity
How much of that is really going to come in?
Competitor is undercutting us at Initech
Did the budget get approved at Hooli?
The POC ends on Friday, will they buy?
Which deals need executive sponsorship from me?
Top 10 open opportunities by value
Roll-up of numbers for the VP
Slipped deals and why
What did you commit last week and what did you deliver?
Deal slippage
Expected revenue by month
Revenue target 1.2M, 430k to go
You need to bring in another 80k
Pipeline coverage
Create pipeline for next quarter
Deal strategy for the bank
What's the next step with Umbrella and when is the meeting?
Log all your calls in the CRM
Who is blocking the purchase?
Commercial terms still open with the airline
They want net 60 and a 15% discount
Order form is with their legal team
Signature expected on 30 June
Multi-year renewal, price uplift 7%
The account is up for renewal and procurement wants three quotes
Your opps without activity for 30 days
Forecast accuracy last quarter
Upside deals that could be pulled in
Can we pull Wayne Enterprises into this quarter?
Sandbagging? Let's look at the real numbers
Is the $90k one real?
Closing plan for the Soylent opportunity
Mutual action plan dates for Massive Dynamic
Deals at risk
Number of opps created this week
Average contract value is down
Cross-sell potential at Vandelay
Quarter-end push: what can still be closed?
What will you bring in this week?
Missed quota two quarters in a row
Performance against quota
How far are you from target?
Did they sign?
When will they decide?
How likely is it that Cyberdyne buys?
Probability of closing
Weekly sales numbers
Run rate and projected finish
Half the team's revenue hangs on that one customer
Expansion at Tyrell: 40 more seats in May
Downgrade risk: they want to cut licences from 200 to 120
Billing dispute holds up the renewal
Redlines came back, liability cap is the sticking point
Security questionnaire stands between us and the signature
Where do we stand with Oscorp?
What's happening with the Stark Industries thing?
Any movement on the hospital group?
Ghosted since we sent the quote
They stopped answering after the demo, chase again?
Which ones will drop out of the quarter?
What can we still get over the line?
Get the ink before Christmas
Anything you can bring forward?
Pull-ins and push-outs
What changed in the numbers since last Monday?
Best case, commit, upside
pipline review
forcast for next month
Oppurtunities stuck in legal
Quick look at your fcst
QBR numbers and attainment
3 opps to close b4 EOQ
SFDC updates
MRR growth from your book of business
TCV of the Pied Piper contract
C/W and C/L from last week
SQL to opp conversion
p1peline check
p i p e l i n e
P I P E L I N E update
Рipeline update
de-al review at five
ｆｏｒｅｃａｓｔ
fore\u00ADcast for Q4
d3als in play
quo\u200Bta
Practise your listening, then go through the forecast
Check-in and energy, afterwards top deals
First feedback both ways; second, update close dates for Q2
How do you feel? Also, where is Initrode on the contract?
Celebrate the certification, and then we look at your pipeline
Role-play the pricing talk for the Dunder Mifflin deal
Skill: discovery, using the Sterling Cooper opportunity as the example so it closes this month
Coaching on objection handling; how much is left to hit quota?
One learning, one worry, one deal
Career chat, 10 min deal inspection
Motivation is fine but the number is not: 54% with three weeks left
Use the session to update the CRM
Goal for the month: close $120k
Goal: 110% of quota by year end
Goal: five new logos by September
Goal: three closed deals a month
Goal: 600k pipeline created in H1
Increase average deal size to 45k
Book 1.5M this year
Reach 75 % attainment by day 90
First deal closed by day 60
Own number of 200k from month four
Pipeline-Durchsprache am Montag
Welche Deals schließen wir noch in diesem Quartal?
Forecast für Q2 abgeben
Abschlusswahrscheinlichkeit der Top-Kunden
Umsatzziel: noch 120.000 € offen
Angebot an die Stadtwerke nachfassen
Wann unterschreibt der Einkauf?
CRM-Pflege: nächste Schritte eintragen
Vertragsverlängerung bei der Sparkasse
Quote zu 70 % erfüllt, wie kommst du auf 100?
Revue du pipeline et des affaires en cours
Prévisions de vente pour le trimestre
Où en est le contrat avec la mairie ?
Date de signature prévue
Objectif de chiffre d'affaires : 300 k€
Mettre à jour le CRM avant lundi
Quelles opportunités vont se conclure ce mois-ci ?
Revisión del embudo de ventas
¿Cuánto vas a cerrar este mes?
Pronóstico de ventas para el trimestre
Oportunidades abiertas y fechas de cierre
Cumplimiento de cuota: 68 %
¿Cuándo firma el cliente el contrato?
Revisão do funil de vendas
Previsão de fechamento para março
Quais negócios vão fechar este mês?
Meta de vendas: faltam 90 mil reais
Atualizar as oportunidades no CRM
Renovação do contrato com a prefeitura
What did procurement say about the payment terms?
Has the purchase order arrived?
Which customers are up for renewal?
How big is it and when does it land?
Three whales, two maybes, one long shot: odds?
What's left to sell this quarter?
`);
