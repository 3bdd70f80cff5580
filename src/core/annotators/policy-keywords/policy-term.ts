/** A term as the matcher knows it, read from the lexicon's tables. */
import type { PolicyCategory } from '../../lexicons/policy-terms/index.ts';

export interface PolicyTerm {
  /** The simplified headword; it is unique in the glossary, and serves as the id. */
  readonly id: string;
  /** A `PolicyCategory`, or `own`. */
  readonly category: string;
  /** The reader's remark on a term of their own. */
  readonly note?: string;
}

/** The term of words that only look like a formulation, and of formulations inside a name. */
export const notTerm: PolicyTerm = { id: '', category: '' };

/** One way of writing a term. */
export interface TermForm {
  readonly term: PolicyTerm;
  /** The form's characters without separators and quotation marks. */
  readonly letters: string;
  /** After how many letters a separator stands: only there may the text have one. */
  readonly breaks: readonly number[];
  /** True where the form is an everyday word unless the text puts it in quotation marks. */
  readonly quotedOnly: boolean;
}

const noBreaks: readonly number[] = [];
const separators = '、，· \u3000';
const signs = /[、，·“”‘’ \u3000]/;

export function readTermForms(tables: readonly (readonly [PolicyCategory, string])[]): TermForm[] {
  const forms: TermForm[] = [];
  for (const [category, table] of tables) {
    for (const line of table.split('\n')) {
      if (line !== '') readLine(line, category, forms);
    }
  }
  return forms;
}

/** Most lines are letters only, and the matcher is built while a page waits: they are told apart once a line. */
function readLine(line: string, category: PolicyCategory, forms: TermForm[]): void {
  const written = line.split('|');
  if (signs.test(line)) {
    const term = { id: withoutOuterMarks(written[0] ?? ''), category };
    for (const form of written) {
      forms.push(readForm(form, term, form.startsWith('“') && form.endsWith('”')));
    }
    return;
  }
  const term = { id: written[0] ?? '', category };
  for (const letters of written) {
    forms.push({ term, letters, breaks: noBreaks, quotedOnly: false });
  }
}

/** 三农 for “三农”; a form with marks elsewhere keeps them. */
export function withoutOuterMarks(form: string): string {
  return form.replace(/^[“‘]([^“”‘’]*)[”’]$/, '$1');
}

export function readForm(form: string, term: PolicyTerm, quotedOnly: boolean): TermForm {
  if (!signs.test(form)) return { term, letters: form, breaks: noBreaks, quotedOnly };
  const breaks: number[] = [];
  let letters = '';
  for (const sign of form) {
    if (separators.includes(sign)) breaks.push(letters.length);
    else if (!signs.test(sign)) letters += sign;
  }
  return { term, letters, breaks, quotedOnly };
}
