/** What a caller learns from the exit code; docs and man page take their words from here. */
export const exitCodes = {
  0: 'done',
  1: 'the answer is no: the roster has errors, --check found drift, the wall blocked, --strict and a session is unplaced, or somebody changed by hand what publish would change',
  2: 'it could not run: usage, an unreadable file, an internal error',
  130: 'interrupted',
} as const;

export type ExitCode = keyof typeof exitCodes;
