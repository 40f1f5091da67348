import type { Client } from '../client.ts';
import type { ClientName } from '../names.ts';
import { apple } from './apple.ts';
import { calcurse } from './calcurse.ts';
import { caldav } from './caldav.ts';
import { evolution } from './evolution.ts';
import { google } from './google.ts';
import { kde } from './kde.ts';
import { khal } from './khal.ts';
import { outlook } from './outlook.ts';
import { thunderbird } from './thunderbird.ts';

/** The TABLE of programs. */
export const guides: Readonly<Record<ClientName, Client>> = {
  google,
  outlook,
  apple,
  thunderbird,
  evolution,
  kde,
  khal,
  calcurse,
  caldav,
};
