/** Reads a file with terms, whatever of our formats it is in, and checks every line. */
import { checkOwnTerms } from '../../core/own-list/check-own-terms.ts';
import type { OwnTerm } from '../../core/reader-lexicon.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import type { FileFault } from './file-fault.ts';
import { readTermsCsv } from './terms-csv.ts';
import { readTermsJson } from './terms-json.ts';

export interface TermsFile {
  readonly encoding: DecodedText['encoding'];
  /** Those without a fault, in their order. */
  readonly terms: readonly OwnTerm[];
  /** By line. */
  readonly faults: readonly FileFault[];
}

/** `name` tells a JSON file from a table by its ending; without one the first sign does. */
export function readTermsFile(name: string, bytes: Uint8Array): TermsFile {
  const { text, encoding } = decodeText(bytes);
  const { entries, faults } = isJson(name, text) ? readTermsJson(text) : readTermsCsv(text);
  const checked = checkOwnTerms(entries);
  return {
    encoding,
    terms: checked.terms,
    faults: [...faults, ...checked.faults].sort((a, b) => a.line - b.line),
  };
}

function isJson(name: string, text: string): boolean {
  const ending = /\.(json|csv|tsv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? /^\s*[[{]/.test(text) : ending === 'json';
}
