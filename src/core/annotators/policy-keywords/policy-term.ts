/** A glossary term as the matcher knows it, read from the lexicon's tables. */
import type { PolicyCategory } from '../../lexicons/policy-terms/index.ts';

export interface PolicyTerm {
  /** The simplified headword; it is unique, and serves as the id. */
  readonly id: string;
  readonly category: PolicyCategory;
}

/** One way of writing a term. */
export interface TermForm {
  readonly term: PolicyTerm;
  /** The form's characters without separators and quotation marks. */
  readonly letters: string;
  /** After how many letters a separator stands: only there may the text have one. */
  readonly breaks: ReadonlySet<number>;
  /** True where the form is an everyday word unless the text puts it in quotation marks. */
  readonly quotedOnly: boolean;
}

const separators = /[、，]/;
const signs = /[、，“”‘’]/;
const noBreaks: ReadonlySet<number> = new Set();

export function readTermForms(tables: readonly (readonly [PolicyCategory, string])[]): TermForm[] {
  return tables.flatMap(([category, table]) =>
    table
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => readLine(line, category)),
  );
}

function readLine(line: string, category: PolicyCategory): TermForm[] {
  const forms = line.split('|');
  const term = { id: (forms[0] ?? '').replace(/^“(.*)”$/, '$1'), category };
  return forms.map((form) => readForm(form, term));
}

function readForm(form: string, term: PolicyTerm): TermForm {
  // Most forms are letters only, and the matcher is built while a page waits.
  if (!signs.test(form)) return { term, letters: form, breaks: noBreaks, quotedOnly: false };
  const breaks = new Set<number>();
  let letters = '';
  for (const sign of form) {
    if (separators.test(sign)) breaks.add(letters.length);
    else if (!signs.test(sign)) letters += sign;
  }
  return { term, letters, breaks, quotedOnly: form.startsWith('“') && form.endsWith('”') };
}
