/**
 * A second set, which the weights have learnt from since it was first measured: lines that use the other side's words
 * on purpose, slips of the keyboard, shorthand, and pipeline talk that names nothing.
 */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const hardDevelopmentLines = lines(`
Which conversation are you avoiding at the moment?
What does the word "coachable" mean to you?
Set a personal record in patience
Open the meeting, then hand over to Lea
How you come across when you are tired
Your contribution to the team offsite
Look at the video from Wednesday together, stop at 07:40
Say the price, then say nothing
Explain the discount policy in one sentence, without blushing
Talk track for the first two minutes
When a buyer says "it is too expensive", what do you feel first?
Customer centricity: what does it mean on a Monday morning?
How to deal with gatekeepers politely
Deals with criticism maturely; keep going
Dealing with a difficult colleague in order management
A big deal: you led your first workshop
The opportunity here is to slow down
What opportunities for growth do you see in your role?
Find opportunities to ask "what else?"
Spot one opportunity per call to summarise
Commit publicly to your learning goal
Fully commit to the silence exercise
Say out loud what you commit to and by when
What will you commit to before we meet again?
Keeping commitments to yourself
Close the gap between knowing and doing
Close with gratitude
Closing question of the day: what are you taking with you?
Getting closer to the kind of leader you want to be
Closed questions versus open questions: count yours
Stage one of learning: not knowing what you do not know
Early stage of the learning curve, be kind to yourself
Which stage of change are you in?
Win-win thinking, chapter 3
How to lose gracefully
Pitch to your mentor, get three comments
What would make Monday mornings lighter?
Number your priorities from 1 to 5
Count how many times you interrupt
Numbers anxiety: talk through the dashboard training
Meeting targets without losing yourself: stress management
Aim for progress, not perfection
Your target for reading: two chapters
Revenue operations course: decide whether to join
Understand how revenue recognition works, session with finance
Financial acumen: what is the difference between margin and markup?
Account managers' community breakfast
Would account management suit you better than hunting?
Interview an account director about her career
Account for travel time in your calendar
Take stock of your first quarter with us
The quarter in one word
How did your quarter feel?
Goals for Q2: learn, teach, rest
Q4 development plan
Year in review: your growth
Half-year talk: what you are proud of
Budget an hour for reflection
Ask the budget question earlier and with a smile
Quote of the week
Read the proposal guide and note three tips
Proposal writing: structure and tone
Contract with yourself: no e-mail after eight
Legal training on gifts and invitations
Procurement mindset: what do they get measured on?
How to say no to procurement, role-play
Renew the gym membership together? Team challenge
Renewed focus after parental leave
Forecasting your own energy for the week: where are the dips?
Sponsor for your promotion: who could speak for you?
Champion for diversity in the team
Become a champion of the new methodology
Build a coalition for your idea
Who are your allies at work?
Decision fatigue: simplify mornings
How do you make decisions under uncertainty?
What decision have you been putting off?
Value of pausing
Sign up two colleagues for peer coaching
First aid course on the 14th
Marathon training: 60 km this month, how is the knee?
Save 10% of your day for thinking
Talk less: 35% in the first meeting
Confidence from 4 to 7 in two months
Ask for the order with a calm voice: practise
The art of asking for commitment at the end of a meeting
Practise the last five minutes of a call
Practise recap and next steps with a clear ask
Agreeing on next steps with the customer as a habit
Send the recap within an hour, every time
Keep notes tidy so that others can follow
Organise your inbox
Better research before first calls: news, annual report, people
Cold calling confidence: stand up, smile, slow down
Twenty doors a day, rain or shine
Two networking events a month
Three referrals asked for each week
Video prospecting: 5 a day until Easter
LinkedIn: comment on three posts a day
Handle "call me next quarter"
Handle "we are under contract with somebody else"
Reply to "just send me a quote"
What to do when the customer brings a competitor's offer: options
Battle card quiz
Competitor knowledge: teach the team for ten minutes
Curious about the product roadmap
Industry deep dive: logistics
Storytelling with numbers
Slide design
Grammar and tone in e-mails to executives
Meeting etiquette in Japan
Work with Sofia on the panel preparation
Lunch with Kwame about leadership
Share what Ingrid taught you
Ask Pavel for his discovery notes template
Thank the solution consultants
Wie reagierst du, wenn ein Kunde laut wird?
Was möchtest du in diesem Quartal lernen?
Preisgespräche souverän führen
Verhandlungstraining mit Rollenspiel
Abschlussfrage: was nimmst du mit?
Ziele für deine Entwicklung
Comment réagis-tu quand un client hausse le ton ?
Parler du prix avec assurance
Objectif d'apprentissage du trimestre
Hablar del precio con calma
¿Qué meta personal tienes este trimestre?
Falar de preço com segurança
Qual é a sua meta pessoal?
`);

export const hardPipelineLines = lines(`
So, what are we looking at for the 31st?
Give me the ugly version of June
Where's the money coming from?
Who is going to get us there?
Is there a path to plan?
What has to go right in the next ten days?
Any surprises coming my way before Friday's call with the VP?
Which of these would you bet your own money on?
Let's go name by name
Down the list, one by one: still alive or dead?
What fell off since we last talked?
Which ones went backwards?
What is the holdup at the ministry?
They keep rescheduling on us
Haven't heard a peep from the CFO
She said yes in the room, but nothing in writing
He loves it but can't spend
Their fiscal year ends in March, what does that do to us?
The money is there, the signature is not
Somebody upstairs is sitting on it
Are they serious or just kicking tyres?
Have they seen the price yet?
What did they say to the price?
Did the number scare them?
How much room do we have on price?
Can you get them to move before the holidays?
When do we get the paper back?
Is the paperwork moving?
Two are in, three are wobbling
One slipped, one died, one new
Anything falling into the next period?
Backfill for what fell out
Make up for the two that died
Need two more like that one
Enough irons in the fire for autumn?
How full is the hopper?
Top of the hopper is thin
Fill the top of the funnel
How are you looking?
How short are we?
What does that bring you to?
Sitting at 48, need 75
180 of 240 done
3 in, 5 to go
Third of the way there with half the time gone
Still 15 points shy
Green, yellow, red on each
Traffic lights for the big five
Next activity missing on seven records
Tidy your records by Thursday, ops pulls the report
The system still says March, change it
Dates in the past, please fix
Amounts don't match what you told me
Update the tool
Dashboards before we talk
Report for the CRO: your part
Rollup due at noon
Board wants our view of the half
Give me a range
Floor and ceiling for the month
What's your gut on the big one?
Haircut on the list
Discount level on the large ones
Special terms for the airline
Approvals waiting on me
They need the revised paper by Tuesday
Their lawyer is on holiday
Vendor form still not filled in
Supplier onboarding at the chemical group
Notice period ends in six weeks, will they stay?
They could walk at the end of the term
Logo loss last month
Who's up in the next 60 days?
Seats are shrinking
More users in Lyon from September?
Second site at the brewery
Which customers are ready for module two?
Reference for the insurer before they decide
The steering committee picks on the 9th
Us or the Germans, they choose next week
Short list of two
Final presentation on Thursday, then decision
Decision got kicked down the road
Get to the person with the pen
Does your contact have the power?
Who else do we know in there?
Only one contact in there, too thin
pipln rev
pipelien
forcaste
opprtunity list
opptys > 30d
cmt vs bc
bkgs qtd
att% h1
wtd fcst
cl dt updates
nxt stps on all opps
prop out x3
neg w/ procuremnt
sgnd ctr?
r3newals
f.o.r.e.c.a.s.t
P/I/P/E/L/I/N/E
pipe🙂line
q-u-o-t-a
ԛuоtа
𝖉𝖊𝖆𝖑 review
ＤＥＡＬＳ
ᴘɪᴘᴇʟɪɴᴇ
commіt for March
fore\u200Bcast
Practise patience, then tell me how short we are
Warm-up: your week. Main part: the three at risk
Start with feelings, finish with figures for May
Coaching on presence, plus where the bank stands
Talk about her presentation and when the bank will sign
Growth plan first, renewal of the hospital second
Wir schauen, was diesen Monat noch reinkommt
Was liegt noch beim Einkauf?
Die Stadtwerke haben sich nicht gemeldet
Wie weit bist du vom Ziel weg?
Was rutscht ins nächste Quartal?
Wahrscheinlichkeit je Angebot
Qu'est-ce qui rentre ce mois-ci ?
Ça signe quand ?
Il te manque combien ?
Le client n'a toujours pas rappelé depuis le devis
¿Cuánto nos falta para llegar?
¿Qué entra este mes?
El contrato sigue sin firmar
O que entra este mês?
Quanto falta para a meta?
O contrato ainda não foi assinado
`);
