/** The words of a report that are not the article's: handed in, so that the core speaks no language of its own. */
import type { DateBasis, EdtfValue, Genre, PersonRole } from '../annotated-article.ts';

export interface ReportWords {
  readonly outlet: string;
  readonly published: string;
  readonly documentNumber: string;
  readonly genre: string;
  readonly address: string;
  readonly exported: string;
  readonly event: string;
  readonly what: string;
  readonly when: string;
  readonly where: string;
  readonly chaired: string;
  readonly keySentences: string;
  readonly statements: string;
  readonly unnamed: string;
  readonly inferred: string;
  readonly people: string;
  readonly dates: string;
  readonly keywords: string;
  /** Before the standard wording from which a passage departs. */
  readonly standardWording: string;
  /** Between a label and what it labels: `：` or `: `. */
  readonly colon: string;
  /** Around what is said of something in the report's language: `（` and `）`, or ` (` and `)`. */
  readonly brackets: readonly [open: string, close: string];
  /** 2012-11-08/.. → since 2012-11-08; what needs no words comes back as it is, with a blank before the time. */
  readonly date: (value: EdtfValue) => string;
  readonly genres: Readonly<Record<Genre, string>>;
  readonly roles: Readonly<Record<PersonRole, string>>;
  readonly bases: Readonly<Record<DateBasis, string>>;
  readonly category: (category: string | undefined) => string;
}
