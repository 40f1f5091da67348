/** The programs that there is a guide for, in the order in which they are listed. */
export const clients = [
  'google',
  'outlook',
  'apple',
  'thunderbird',
  'evolution',
  'kde',
  'khal',
  'calcurse',
  'caldav',
] as const;

export type ClientName = (typeof clients)[number];
