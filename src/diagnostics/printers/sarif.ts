import { type Code, codes } from '../codes/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { documentText } from './document.ts';
import type { Printer } from './printer.ts';

/** SARIF 2.1.0 (OASIS), one run; the rules that were broken carry their help text. */
export const printSarif: Printer = (diagnostics) => {
  const used = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const document = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cadence', rules: used.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, used)),
      },
    ],
  };
  return documentText(document);
};

function ruleOf(code: Code): object {
  const { title, explain } = codes[code];
  return { id: code, shortDescription: { text: title }, help: { text: explain } };
}

function resultOf({ code, severity, message, hint, place }: Diagnostic, used: readonly Code[]): object {
  const result = {
    ruleId: code,
    ruleIndex: used.indexOf(code),
    level: severity,
    message: { text: hint === null ? `${message}.` : `${message}. Hint: ${hint}.` },
  };
  if (place === null) return result;
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endColumn: place.column + place.length,
  };
  return {
    ...result,
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region } }],
  };
}

/** A file's name as a URI reference (RFC 3986): relative where the name is, with `/` between folders. */
function uriOf(file: string): string {
  const path = file.replace(/\\/g, '/').replace(/\p{Surrogate}/gu, '\uFFFD');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(4)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
