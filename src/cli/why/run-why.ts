import { openCalendars } from '../../assembly/open-calendars.ts';
import { whyHere } from '../../schedule/why.ts';
import type { Context } from '../commands/context.ts';
import type { ExitCode } from '../exit-code.ts';
import { answer, report } from '../report.ts';
import { readRosterInput } from '../roster-input.ts';
import { findPlan } from './find-plan.ts';
import { mustHold, readQuestion } from './question.ts';
import { type Answer, whyDocument, whyLines } from './show-why.ts';

export async function runWhy(context: Context): Promise<ExitCode> {
  const { world, given, style } = context;
  const input = await readRosterInput(given.arguments[0] ?? '', given, world);
  const { roster } = input;
  if (roster === null) {
    await report(input.diagnostics, input.sources, context);
    return 1;
  }
  const question = readQuestion(given, roster);
  const plan = await findPlan(given, roster, input, world);
  mustHold(question.day, plan);
  const calendars = await openCalendars(roster, plan, input.busy);
  const planInput = { roster, horizon: plan.horizon, ...calendars, previous: plan, earliest: null };
  const answers = question.kinds.map((kind): Answer => {
    const series = { manager: question.manager, rep: question.rep.email, kind };
    const { every } = question.rep.sessions[kind];
    return { ...series, plan, every, verdicts: whyHere(planInput, plan, series, question.notAt) };
  });
  const asJson = (): string => whyDocument(question, answers, roster);
  await answer({ inWords: () => whyLines(question, answers, roster, style), asJson }, input, context);
  return 0;
}
