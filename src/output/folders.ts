import type { PublishedPlan } from '../model.ts';

type Folders = PublishedPlan['folders'];

/** Names that Windows keeps for devices, in any case and with any ending, and our own files beside the folders. */
const RESERVED = /^(?:(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|(?:plan|publish)\.json$)/;

/** Room for a drive, a home and a file's name within Windows' 260. */
const LONGEST = 60;

/**
 * Each manager's folder, in order of their e-mails. A folder once given stays with its manager for ever, and
 * is never given to another: calendars are subscribed to by path. `managers` may hold an e-mail twice.
 */
export function foldersOf(managers: Iterable<string>, previous: Folders): Folders {
  const folders = new Map(previous.map((each) => [each.manager, each]));
  const taken = new Set(previous.map(({ folder }) => folder));
  for (const manager of [...new Set(managers)].sort()) {
    if (folders.has(manager)) continue;
    const slug = slugOf(manager);
    let folder = slug;
    for (let n = 2; taken.has(folder); n++) folder = `${slug}-${n}`;
    taken.add(folder);
    folders.set(manager, { manager, folder });
  }
  return [...folders.values()].sort((a, b) => (a.manager < b.manager ? -1 : 1));
}

/**
 * The e-mail's local part in lower-case ASCII letters, digits and hyphens, full stops within: a name that
 * every file system takes and none confuses with another.
 */
export function slugOf(email: string): string {
  const local = email.slice(0, email.includes('@') ? email.lastIndexOf('@') : undefined);
  const slug = [...local.normalize('NFKD')]
    .map((character) => FOLDED[character] ?? character)
    .join('')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, LONGEST)
    .replace(/^[-.]+|[-.]+$/g, '');
  if (slug === '') return 'manager';
  return RESERVED.test(slug) ? `manager-${slug}` : slug;
}

/** A folder that `foldersOf` could have given: what is read from a file must not lead elsewhere. */
export function isFolder(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(text) && !text.includes('..') && !RESERVED.test(text);
}

/** Letters that Unicode does not take apart. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
};
