import type { Stretch } from './clause.ts';
import type { Token } from './token.ts';

/**
 * Talk of a person's growth, and of life beside the work. It takes force from evidence that could mean either
 * (who was silent, what was asked, what is stuck), and from words of the trade that name no live deal.
 */
const GROWTH_WORDS: ReadonlySet<string> = new Set(
  (
    'handle handling objection respond react reaction tactful tactfully celebrate celebration workload practice rehearse rehearsal ' +
    'roleplay roleplaying replay mock drill kata simulate simulation scenario fictional imaginary learn learning learner lesson skill ' +
    'coach coaching coachable mentor mentoring mentee teach teaching taught teacher tutor study shadow shadowing ' +
    'observe observation feedback habit routine ritual reflect reflection journal diary course workshop workbook training trainee trainer seminar ' +
    'elearning certify certification certificate exam module curriculum class classroom exercise quiz self ' +
    'assessment debrief basics rec recording rubric competency competence onboarding newbie newcomer joiner intern apprentice ' +
    'feel feeling emotion emotional confidence confident calm calmly energy mood stress resilience resilient burnout wellbeing motivate ' +
    'motivation motivator demotivate strengths purpose growth grow develop development career promotion sabbatical personal personally ' +
    'yourself myself herself himself ourselves family voice tone story storytelling listen listening curious curiosity empathy empathise empathize ' +
    'rapport courage courageous brave fear afraid scared comfort comfortable uncomfortable humour humor perfectionism procrastinate ' +
    'procrastination mindset experiment vision technique peer buddy teammate keynote speech slides reading podcast chapter hobby baby nervous ' +
    'nerves anxiety anxious angry anger frustrated frustration disappointed disappointment grieve fairness upset sad grief lonely tired overwhelmed ' +
    'exhausted ashamed shame jealous proud pride joy happy enjoy bother proudly gratitude grateful kind kindness patience patient pause breathe breathing ' +
    'body language presence boundaries sleep health healthy praise compliment appreciation recognition autonomy mastery ' +
    'internal interview cv resume networking leadership teamwork toastmasters salary payroll ' +
    'lernen lern gelernt uben ubung rollenspiel ruckmeldung starke starken gewohnheit fahigkeit weiterbildung schulung kurs gefuhl ' +
    'fuhlst fuhlen gefuhle entwicklung karriere souveran selbstvertrauen motivation personlich reflexion zuhoren einwandbehandlung ' +
    'fragetechnik lernziel selbsteinschatzung energie gelassen gelassenheit angst mut stolz freude nervos ' +
    'apprendre apprentissage competence competences retour formation entrainer pratiquer exercice confiance assurance ressenti ressens emotion emotions ' +
    'ecoute ecouter carriere personnel personnelle progresser atelier energie peur fierte ' +
    'aprender aprendizaje habilidad habilidades retroalimentacion formacion practicar practica ejercicio emociones confianza calma personal ' +
    'escuchar escucha carrera crecimiento taller miedo orgullo ' +
    'aprendizado aprendizagem habilidade praticar treino treinar treinamento exercicio emocoes confianca seguranca pessoal escuta ouvir carreira ' +
    'crescimento medo orgulho'
  ).split(' '),
);

/** Life beside the selling: at home, in the office, on the way. */
const LIFE_WORDS: ReadonlySet<string> = new Set(
  (
    'gym yoga jog hike hiking kid kids child children daughter son wife husband mum mom dad mother father parent parental wedding birthday ' +
    'vacation honeymoon garden dog cat pet party picnic barbecue bbq dinner breakfast hotel offsite outing festival weather rain snow ' +
    'sunshine storm passport doctor dentist therapist guitar piano music song choir novel poem movie film football soccer tennis marathon ' +
    'chess bike bicycle cooking cook art artist paint painting photo museum theatre theater headset laptop ' +
    'ergonomics commute commuting nap diet meditation meditate hackathon volunteer volunteering charity newsletter ' +
    'urlaub kinder familie schlaf hochzeit geburtstag wetter vacances enfants famille sommeil mariage anniversaire ' +
    'vacaciones hijos hijas familia sueno boda cumpleanos ferias filhos sono casamento aniversario'
  ).split(' '),
);

export function hasGrowth({ known }: Token): boolean {
  known.growth ??= known.forms.some((form) => GROWTH_WORDS.has(form) || LIFE_WORDS.has(form));
  return known.growth;
}

/** Two words that only together say it. */
const PAIRS: ReadonlySet<string> = new Set(
  'role play|role playing|made up|well being|stage fright|board game|card game|off site'.split('|'),
);

const PAIR_ENDS: ReadonlySet<string> = new Set([...PAIRS].map((pair) => pair.slice(pair.indexOf(' ') + 1)));

/** What begins to speak of any deal, buyer or loss there may be, not of one of them. */
const ANY: ReadonlySet<string> = new Set(
  'when a|when an|whenever a|if a|after a|after every|when every|inside you|for anyone|in general|wenn ein|quand un|cuando un|quando um'.split(
    '|',
  ),
);

/** Whether the clause speaks of growth, or of such things in general. */
export function isGeneral(tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    if (isGrowthAt(tokens, at) || ANY.has(`${tokens[at - 1]?.word ?? ''} ${tokens[at]?.word ?? ''}`))
      return true;
  }
  return false;
}

/** Whether growth is talked of at the token of that index, by itself or with the one before it. */
export function isGrowthAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (hasGrowth(token)) return true;
  return PAIR_ENDS.has(token.word) && PAIRS.has(`${tokens[at - 1]?.word ?? ''} ${token.word}`);
}

const ONE_WORD = 0.6;
const MOST = 1.2;

/** How much each clause talks of growth, up to 1.2; clauses that do not are left out. */
export function growthByClause(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const growth = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    if (!isGrowthAt(tokens, at)) continue;
    growth.set(token.clause, Math.min(MOST, (growth.get(token.clause) ?? 0) + ONE_WORD));
  }
  return growth;
}
