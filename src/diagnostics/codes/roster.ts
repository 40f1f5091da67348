import type { CodeRow } from './code-row.ts';

export const rosterCodes = {
  // The file as a whole.
  'roster-too-large': {
    title: 'The roster is too large',
    explain:
      'A roster may have 32 MB, which is more than 100,000 people. YAML with anchors, texts over several lines or tabs may have 4 MB, because it takes much longer to read. Split the roster by team and plan each part, or write it as plain YAML, JSON or CSV.',
  },
  'not-text': {
    title: 'The file is not text',
    explain:
      'A roster is a text file: YAML, JSON or CSV in UTF-8. This file has NUL characters, so it is a spreadsheet, an archive, a picture or a text in UTF-16. Export it as “CSV UTF-8”, or save it as UTF-8 in an editor.',
  },
  'lost-character': {
    title: 'A character was lost',
    explain:
      'The file has the character U+FFFD, which programs write where they could not read a letter. It comes from opening a file in the wrong encoding and saving it again, and it would end up in names in everybody’s calendar. Put the right letters back, or export the file again as UTF-8.',
  },
  'empty-roster': {
    title: 'The roster is empty',
    explain:
      'The file has no people in it. A roster needs at least a manager and a rep. `cadence init` writes a roster with comments to start from.',
  },
  // What the formats ask for.
  'yaml-syntax': {
    title: 'The file is not valid YAML',
    explain:
      'The text cannot be read as YAML 1.2. Only the first mistake is reported, as what follows it cannot be trusted. The usual causes are lines of one level that start in different columns, tabs, a text with a colon or a hash that needs quotes, and a bracket or a quote that is never closed.',
  },
  'json-syntax': {
    title: 'The file is not valid JSON',
    explain:
      'The text cannot be read as JSON. Only the first mistake is reported. JSON wants double quotes around keys and texts, a comma between values but none after the last, and no comments. YAML is easier to write by hand.',
  },
  'csv-syntax': {
    title: 'The file is not valid CSV',
    explain:
      'Quotes in the file do not match, so that cells cannot be told apart. A cell with a separator, a line break or a quote in it stands in double quotes, and a double quote inside of them is written twice.',
  },
  'several-documents': {
    title: 'The file holds several documents',
    explain:
      'A line of three dashes starts a new YAML document, and a file holds one roster. Keep each roster in a file of its own, or take the dashes out.',
  },
  'nested-too-deeply': {
    title: 'Values are nested too deeply',
    explain:
      'Lists and mappings stand inside each other more than 32 levels deep. A roster needs six. Usually a bracket is never closed.',
  },
  'too-many-aliases': {
    title: 'Aliases unfold into too much',
    explain:
      'YAML aliases (*name) repeat the value of their anchor (&name), and aliases of aliases grow without bounds. More than 100,000 repeated values are refused. What many people share belongs under `defaults`.',
  },
  'duplicate-key': {
    title: 'A key is given twice',
    explain:
      'The same key stands twice in one mapping, and only one of the values can be meant. The first is read; take one of the two out.',
  },
  'missing-column': {
    title: 'A column is missing',
    explain:
      'A CSV roster needs the columns name and email, and every heading that --columns names has to be in the file. Exports often use other headings: say which ones with --columns name="Full Name",email="Work Email". Two columns are joined with a plus: name="First Name+Last Name".',
  },
  'unknown-column': {
    title: 'A column is not known',
    explain:
      'A heading of the CSV file, or a name given to --columns, is nearly that of a column. If it is meant, write it right. If it is something else, rename it. Headings are compared without case, blanks and punctuation.',
  },
  'duplicate-column': {
    title: 'A column is there twice',
    explain:
      'Two headings of the CSV file stand for the same column, and only one of them can be meant. Remove or rename one, or choose with --columns.',
  },
  'ignored-column': {
    title: 'A column is not read',
    explain:
      'The CSV file has columns that a roster does not use, which is usual for an export and does no harm. A warning says that a heading looks like one that is used, such as “Start Date” for starts: name it with --columns if it is.',
  },
  'extra-cell': {
    title: 'A row has more cells than headings',
    explain:
      'A row of the CSV file goes on behind the last heading. Usually a text with a comma (or whatever separates the cells) in it is not in quotes, and all the cells after it are in the wrong column.',
  },
  // Fields and values.
  'unknown-field': {
    title: 'A field is not known',
    explain:
      'The roster has a field that cadence does not know, so what it says would be lost. Fields are written exactly as in the documentation, with upper and lower case. `cadence schema` prints a JSON Schema by which editors complete and check them.',
  },
  'missing-field': {
    title: 'A required field is missing',
    explain:
      'Every roster needs people, and every person a name and an email. The name is what calendars say; the e-mail address is what tells two people apart.',
  },
  'wrong-type': {
    title: 'A value is of the wrong kind',
    explain:
      'A single value, a list or a mapping stands where another of the three is expected. In YAML, a text with a colon and a blank in it becomes a mapping unless it is in quotes, and each item of a list starts with a dash.',
  },
  'out-of-range': {
    title: 'A number is out of range',
    explain:
      'The value is not among those that make sense: sessions are held every 1 or 2 weeks and last 5 to 240 minutes in steps of five, a buffer is 0 to 120 minutes in steps of five, a day has 1 to 24 sessions, a month is 1 to 12.',
  },
  'unknown-choice': {
    title: 'A word is not one of the choices',
    explain: 'The field takes one of a few words, and this is none of them. The hint names them.',
  },
  'unsupported-version': {
    title: 'The roster’s version is not known',
    explain:
      'The field version says which version of the roster format the file is written in. There is only version 1. A higher number needs a newer cadence.',
  },
  'anchor-not-monday': {
    title: 'The anchor is not a Monday',
    explain:
      'Fortnights are counted from the anchor, and weeks start on Monday. Take a Monday, or leave the field out: the default is 2024-01-01. Changing it later moves every biweekly session by a week or not at all.',
  },
  'control-characters': {
    title: 'A name has control characters',
    explain:
      'A name has line breaks, control characters or marks that turn the direction of text. They could break calendars or show a name as something else, so each run of them was replaced by one space. Write the name on one line.',
  },
  'invalid-email': {
    title: 'An e-mail address is not valid',
    explain:
      'An e-mail address has one @ with a name before it and a domain after it, and no blanks, quotes or brackets. Any alphabet is fine. It is the person’s identity in plans and calendars; nothing is ever sent to it.',
  },
  'duplicate-email': {
    title: 'Two people share an e-mail address',
    explain:
      'The e-mail address is what tells people apart, so nobody can share one. Upper and lower case are the same. Usually a person is in the roster twice.',
  },
  'unknown-time-zone': {
    title: 'A time zone is not known',
    explain:
      'Time zones are named as in the IANA tz database, by area and city: Europe/London, America/New_York, Asia/Tokyo. Abbreviations such as EST or CET are not used, because they mean different things in different places and say nothing about summer time.',
  },
  'doubtful-time-zone': {
    title: 'A time zone may not be the one that is meant',
    explain:
      'The zone exists, but is rarely what people mean by its name: EST and MST are winter time all year round, and the signs of Etc/GMT zones are turned round, so that Etc/GMT+5 is five hours behind UTC. Name the zone of a city, such as America/New_York.',
  },
  'missing-time-zone': {
    title: 'Somebody has no time zone',
    explain:
      'Without a time zone nobody knows when 09:00 is. Give one to the person, or one to everybody with timeZone under defaults. For a CSV file, add a column time_zone or give --time-zone.',
  },
  'invalid-hours': {
    title: 'Hours cannot be read',
    explain:
      'Hours are days and times on the 24-hour clock: "Mon-Fri 09:00-17:00". Different days are separated by commas, several stretches of a day by blanks: "Mon-Thu 09:00-12:00 13:00-17:00, Fri 09:00-13:00". A stretch that ends earlier than it starts runs past midnight, and 24:00 is the end of a day.',
  },
  'overlapping-hours': {
    title: 'Hours overlap',
    explain:
      'Two stretches of the same day have times in common, maybe because a night shift runs into the next morning. Each time of the week may be given once.',
  },
  'doubtful-hours': {
    title: 'Hours are unusually long',
    explain:
      'A stretch runs past midnight and lasts more than 16 hours. Often 9:00-5:00 is written where 09:00-17:00 is meant. If it is right, nothing needs to be done.',
  },
  'invalid-date': {
    title: 'A date cannot be read or does not exist',
    explain:
      'Dates are written YYYY-MM-DD, as 03/04/2027 is in March for some and in April for others. Ranges of days are written with two dots, first and last day included: 2027-02-15..2027-02-19.',
  },
  'reversed-range': {
    title: 'A range ends before it starts',
    explain: 'In a range of days the first day comes first: 2027-02-15..2027-02-19.',
  },
  'overlapping-leave': {
    title: 'Leave overlaps',
    explain:
      'Two entries of a person’s leave have a day in common. Usually one of them has a wrong date, which is why it is not simply accepted.',
  },
  'ends-before-start': {
    title: 'Somebody leaves before joining',
    explain: 'A person’s last day (ends) is before the first (starts). One of the two dates is wrong.',
  },
  'unknown-region': {
    title: 'No holidays are known for a region',
    explain:
      'Holidays go by country (ISO 3166-1: US, GB, DE) or by region (ISO 3166-2: GB-ENG, DE-BY, US-CA). Write false for somebody without public holidays, and add days with { of: US, add: [2027-12-24 Company day] }.',
  },
  'holiday-conflict': {
    title: 'A day is both added and removed',
    explain:
      'The same day stands under add and under remove of one holidays field, so there is no telling whether it is free. What a person says of a day outweighs what the defaults say of it.',
  },
  // Who manages whom.
  'unknown-manager': {
    title: 'A manager is not in the roster',
    explain:
      'The manager is somebody who is not among the people. Managers are named by e-mail address, or by a name that only one person has. Whoever is at the top has no manager; a manager outside of the roster has to be added, as sessions need both calendars.',
  },
  'ambiguous-manager': {
    title: 'A manager’s name is that of several people',
    explain: 'The manager is named by name, and several people have it. Write the e-mail address.',
  },
  'self-managed': {
    title: 'Somebody is their own manager',
    explain:
      'A person is named as their own manager, as some exports write it for whoever is at the top. Leave the field out there.',
  },
  'management-cycle': {
    title: 'Managers go round in a circle',
    explain:
      'Following managers upwards leads back to where it began, so nobody is at the top. The message names everybody in the circle; one of them has another manager, or none.',
  },
  'no-pairs': {
    title: 'Nobody has a manager',
    explain:
      'No person has a manager, so there is no pair to plan for. Planning nothing would cancel every session that was published before, so it is refused. In a CSV file the manager column may have another heading: name it with --columns.',
  },
  'unknown-color': {
    title: 'A colour has no such name',
    explain:
      'Calendars name colours as CSS does (RFC 7986 section 5.9): seagreen, steelblue, crimson and 144 more. Hexadecimal values are not taken by the programs that read the colour of a session, so they are refused.',
  },
  'invalid-link': {
    title: 'A link is not an https address',
    explain:
      'The link of a video call goes into calendars as it is, where people click on it. So it has to be a whole address beginning with https://, in ASCII (RFC 3986: other characters are written as %20 or the like), without a user name or password, and of at most 2,000 characters.',
  },
  'unfit-place': {
    title: 'A place cannot be shown on one line',
    explain:
      'Calendar programs show the place of a session on one line, and print it on one. This one is longer than 500 characters or has line breaks, control characters or marks that turn the direction of text. Write it as one would say it: Room 4, second floor.',
  },
  'too-many-reminders': {
    title: 'A session has too many reminders',
    explain:
      'Google Calendar keeps five reminders of an event and drops the rest without a word; nobody reads more anyway. Keep those that matter.',
  },
  'no-holidays': {
    title: 'No holidays are given',
    explain:
      'Neither defaults nor any person says which public holidays are free, so sessions may be planned on them. Add holidays: US (or another country) under defaults, or holidays: false if that is meant.',
  },
} as const satisfies Record<string, CodeRow>;
