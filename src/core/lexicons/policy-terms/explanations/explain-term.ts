/** Looks up what a glossary term means. Loaded by the card and the panel only, never by the matcher. */
import type { EdtfValue } from '../../../annotated-article.ts';
import { glossaryTraditionalForms } from '../traditional-forms.ts';
import { policyTermExplanationTables } from './index.ts';

/** Whatever is not certain is left out. */
export interface PolicyTermExplanation {
  /** The term's id, which is its simplified headword. */
  readonly id: string;
  /** The headword in traditional characters, where a conversion by dictionary gets it wrong. */
  readonly traditional?: string;
  /** `official` where the wording is that of official translations. */
  readonly english?: { readonly text: string; readonly official: boolean };
  /** One sentence in each language. */
  readonly gloss?: { readonly zh: string; readonly en: string };
  /** What the slogan sums up, simplified, in the usual order. */
  readonly members?: readonly string[];
  /** The first prominent use; the occasion is in simplified Chinese. */
  readonly firstUse?: { readonly date: EdtfValue; readonly occasion: string };
  /** The document that the term stands in, in simplified Chinese. */
  readonly source?: string;
}

const traditionalForms = new Map(glossaryTraditionalForms);
let explanations: ReadonlyMap<string, PolicyTermExplanation> | undefined;

/** `id` is the `termId` of an annotation; undefined where the glossary does not explain it. */
export function explainTerm(id: string): PolicyTermExplanation | undefined {
  explanations ??= readTables(policyTermExplanationTables);
  return explanations.get(id);
}

function readTables(tables: readonly string[]): ReadonlyMap<string, PolicyTermExplanation> {
  return new Map(
    tables
      .flatMap((table) => table.split('\n'))
      .filter((line) => line !== '')
      .map(readLine)
      .map((explanation) => [explanation.id, explanation]),
  );
}

/** id|English, with * before an official wording|gloss zh|gloss en|members with ；|date|occasion|source. */
function readLine(line: string): PolicyTermExplanation {
  const [id = '', english = '', zh = '', en = '', members = '', date = '', occasion = '', source = ''] =
    line.split('|');
  const traditional = traditionalForms.get(id);
  return {
    id,
    ...(traditional !== undefined && { traditional }),
    ...(english !== '' && {
      english: { text: english.replace(/^\*/, ''), official: english.startsWith('*') },
    }),
    ...(zh !== '' && en !== '' && { gloss: { zh, en } }),
    ...(members !== '' && { members: members.split('；') }),
    ...(date !== '' && { firstUse: { date, occasion } }),
    ...(source !== '' && { source }),
  };
}
