import { wrap } from '../diagnostics/printers/wrap.ts';
import type { Client } from '../guide/client.ts';
import { guides } from '../guide/clients/index.ts';
import { SAFE_HABIT } from '../guide/habit.ts';
import { clients } from '../guide/names.ts';
import type { Context } from './commands/context.ts';
import type { ExitCode } from './exit-code.ts';

const WIDTH = 80;

export async function runGuide({ world, given, style }: Context): Promise<ExitCode> {
  const word = given.arguments[0];
  const name = clients.find((client) => client === word);
  if (name === undefined) {
    const widest = Math.max(...clients.map((client) => client.length));
    const rows = clients.map((client) => `${style.cyan(client.padEnd(widest))}  ${guides[client].title}\n`);
    await world.stdout.write(rows.join(''));
    return 0;
  }
  const { title, beware, ...guide } = guides[name];
  const parts = [
    style.bold(`Calendars in ${title}`),
    paragraph(beware),
    `${style.bold('Import')}\n${steps(guide.import)}`,
    `${style.bold('Update')}\n${steps(guide.update)}`,
    `${style.bold('Undo')}\n${steps(guide.undo)}`,
    `${style.bold('The safe habit')}\n${paragraph(SAFE_HABIT)}`,
  ];
  await world.stdout.write(`${parts.join('\n\n')}\n`);
  return 0;
}

function steps(lines: Client['import']): string {
  return lines.map((line, i) => `${i + 1}. ${wrap(line, WIDTH, '   ', 3)}`).join('\n');
}

function paragraph(text: string): string {
  return wrap(text.replace(/\s+/g, ' '), WIDTH, '');
}
