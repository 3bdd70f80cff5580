/** A reader's words for a report, as the panel hands them in. */
import type { DateBasis, Genre, PersonRole } from '../../../src/core/annotated-article.ts';
import type { ReportWords } from '../../../src/core/exports/report-words.ts';

const genres = 'meeting inspection reception document appointment briefing speech commentary statistics news';
const roles = 'chaired spoke conveyed met inspected signed appointed removed attended reported mentioned';

const named = <K extends string>(names: string) =>
  Object.fromEntries(names.split(' ').map((name) => [name, name])) as Record<K, string>;

export const reportWords: ReportWords = {
  outlet: 'Outlet',
  published: 'Published',
  documentNumber: 'Document',
  genre: 'Genre',
  address: 'Address',
  exported: 'Exported',
  event: 'What happened',
  what: 'What',
  when: 'When',
  where: 'Where',
  chaired: 'Chaired by',
  keySentences: 'Key sentences',
  statements: 'Who said what',
  unnamed: 'Nobody named',
  inferred: 'inferred',
  people: 'People',
  dates: 'Dates',
  keywords: 'Keywords',
  standardWording: 'standard wording',
  colon: ': ',
  brackets: [' (', ')'],
  date: (value) => value.replace('T', ' ').replace(/^\.\.\/([\d-]+)~$/, 'until c. $1'),
  genres: named<Genre>(genres),
  roles: named<PersonRole>(roles),
  bases: named<DateBasis>('stated publication context event'),
  category: (category) => category ?? 'unlisted',
};
