/**
 * JSON text of a document, indented. Characters that JSON allows and terminals obey (C1 controls, marks
 * of direction) are escaped too, as a document may well be looked at in one.
 */
export function documentText(document: object): string {
  const text = JSON.stringify(document, null, 2).replace(
    /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
