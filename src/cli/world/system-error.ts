/** The `code` of an error of the system (`ENOENT`), or null for any other thing thrown. */
export function systemCode(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' && /^E[A-Z0-9]+$/.test(thrown.code) ? thrown.code : null;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it exists already',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  EXDEV: 'a part of it is on another disk',
  EBUSY: 'it is in use',
  ENOTEMPTY: 'the folder is not empty',
};

/** Why the system refused, in words. Rethrows what is no error of the system: that is a bug. */
export function reasonOf(thrown: unknown): string {
  const code = systemCode(thrown);
  if (code === null) throw thrown;
  return reasons[code] ?? code;
}
