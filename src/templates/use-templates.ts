import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Kind, Person, Roster, TemplatePath } from '../model.ts';
import { checkMinutes, checkTemplate, type JudgeLine, type TemplateText } from './check-template.ts';

export { fillTemplate } from './fill-template.ts';

export type ReadTemplate = (path: string) => TemplateText | { readonly problems: readonly Diagnostic[] };

export interface WithTemplates {
  /** Each with the templates that hold for the sessions they have as a rep, where those can be used. */
  readonly people: readonly Person[];
  readonly sources: readonly TemplateText[];
  readonly diagnostics: readonly Diagnostic[];
}

const KINDS: readonly Kind[] = ['pipeline-review', 'development-session'];

/**
 * Finds the template of everybody's sessions: the rep's own, else the one of the manager's team, else the
 * roster's. Each file is read and checked once. One that cannot be used is told, and the sessions it was meant
 * for keep their usual agendas.
 */
export function loadTemplates(roster: Roster, read: ReadTemplate, judge: JudgeLine): WithTemplates {
  const sources = new Map<string, TemplateText>();
  const diagnostics: Diagnostic[] = [];
  const usable = new Map<string, TemplateText | null>();
  const lengths = new Map<string, boolean>();

  const open = ({ path, place }: TemplatePath, kind: Kind): TemplateText | null => {
    const key = `${kind}\n${path}`;
    const known = usable.get(key);
    if (known !== undefined) return known;
    const source = read(path);
    if ('problems' in source) {
      for (const each of source.problems) diagnostics.push({ ...each, severity: 'warning', place });
      usable.set(key, null);
      return null;
    }
    sources.set(source.file, source);
    const problems = checkTemplate(source, kind, judge);
    diagnostics.push(...problems);
    const template = problems.length === 0 ? source : null;
    usable.set(key, template);
    return template;
  };
  const fits = (template: TemplateText, kind: Kind, minutes: number): boolean => {
    const key = `${kind}\n${minutes}\n${template.file}`;
    let isFit = lengths.get(key);
    if (isFit === undefined) {
      const problem = checkMinutes(template, minutes);
      if (problem !== null) diagnostics.push(problem);
      isFit = problem === null;
      lengths.set(key, isFit);
    }
    return isFit;
  };

  const managers = new Map(roster.people.map((person) => [person.email, person]));
  const people = roster.people.map((person): Person => {
    if (person.manager === null) return person;
    const team = managers.get(person.manager)?.teamAgendas;
    const templates: Partial<Record<Kind, TemplateText>> = {};
    for (const kind of KINDS) {
      const path = person.agendas?.[kind] ?? team?.[kind] ?? roster.agendas?.[kind];
      const template = path === undefined ? null : open(path, kind);
      if (template !== null && fits(template, kind, person.sessions[kind].minutes))
        templates[kind] = template;
    }
    return Object.keys(templates).length === 0 ? person : { ...person, templates };
  });
  return { people, sources: [...sources.values()], diagnostics };
}
