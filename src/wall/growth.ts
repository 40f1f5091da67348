import type { Token } from './token.ts';

/**
 * Talk of a person's growth. It takes force from evidence that could mean either (who was silent,
 * what was asked, what is stuck), never from words that only pipeline talk has.
 */
const GROWTH_WORDS: ReadonlySet<string> = new Set(
  (
    'handle handling objection respond react tactful celebrate worry workload practice practise rehearse rehearsal role-play roleplay replay learn lesson skill coach coaching coachable mentor mentoring mentee ' +
    'feedback habit reflect reflection journal diary course workshop training seminar certify certification certificate exam module ' +
    'onboarding curriculum exercise quiz self-assessment assessment debrief rubric competency feel feeling emotion ' +
    'confidence calm calmly energy mood stress resilience burnout wellbeing motivate motivation motivator strengths purpose growth grow ' +
    'develop development career promotion personal personally yourself myself family voice story storytelling listen listening curious ' +
    'curiosity empathy rapport courage fear comfort humour humor perfectionism mindset experiment vision technique peer buddy ' +
    'keynote speech slides reading podcast chapter hobby baby nervous anxiety angry proud pride ' +
    'proudly gratitude kind kindness patience pause breathe body language presence stage-fright boundaries sleep health ' +
    'internal interview cv resume networking party outing offsite newsletter festival birthday ' +
    'lernen lern gelernt uben ubung rollenspiel ruckmeldung starke starken gewohnheit fahigkeit weiterbildung schulung kurs gefuhl fuhlst ' +
    'entwicklung karriere souveran selbstvertrauen motivation personlich reflexion zuhoren ' +
    'apprendre apprentissage competence competences retour formation entrainer pratiquer confiance assurance ressenti ecoute ecouter carriere personnel ' +
    'personnelle progresser aprender aprendizaje habilidad habilidades retroalimentacion formacion practicar practica confianza calma personal ' +
    'escuchar escucha carrera crecimiento aprendizado habilidade praticar treino treinamento confianca seguranca pessoal escuta ouvir carreira crescimento'
  ).split(' '),
);

export function hasGrowth(token: Token): boolean {
  for (const form of token.forms) if (GROWTH_WORDS.has(form)) return true;
  return false;
}

const ONE_WORD = 0.6;
const MOST = 1.2;

/** How much each clause talks of growth, up to 1.2; clauses that do not are left out. */
export function growthByClause(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const growth = new Map<number, number>();
  for (const token of tokens) {
    if (!hasGrowth(token)) continue;
    growth.set(token.clause, Math.min(MOST, (growth.get(token.clause) ?? 0) + ONE_WORD));
  }
  return growth;
}
