import { agendaCodes } from './agenda.ts';
import { besideCodes } from './beside.ts';
import { calendarCodes } from './calendar.ts';
import { cliCodes } from './cli.ts';
import { doctorCodes } from './doctor.ts';
import { publishCodes } from './publish.ts';
import { rosterCodes } from './roster.ts';
import { scheduleCodes } from './schedule.ts';
import { verifyCodes } from './verify.ts';
import { wallCodes } from './wall.ts';

/** The TABLE of codes; each has a fixture in fixtures/errors that provokes it. */
export const codes = {
  ...rosterCodes,
  ...scheduleCodes,
  ...agendaCodes,
  ...besideCodes,
  ...wallCodes,
  ...calendarCodes,
  ...verifyCodes,
  ...doctorCodes,
  ...publishCodes,
  ...cliCodes,
} as const;

export type Code = keyof typeof codes;
