/** An annotated article as text for people: what happened, who said what, dates, formulations, key sentences. */
import type { AnnotatedArticle, Attribution, Person, Span } from '../../src/core/index.ts';
import { columnsOf, pad, wrap } from './terminal-text.ts';

const lineColumns = 96;

/** What `Person.roles` says, as a reader would put it; a plain mention goes without saying. */
const roleWords = {
  chaired: 'chaired',
  spoke: 'spoke',
  attended: 'attended',
  conveyed: 'conveyed',
  signed: 'signed',
  met: 'met',
  inspected: 'inspected',
  appointed: 'appointed',
  removed: 'removed from a post',
  reported: 'byline',
  mentioned: '',
} as const satisfies Record<Person['roles'][number], string>;

export function formatArticle(article: AnnotatedArticle): string {
  return [
    formatHead(article),
    formatEvent(article),
    formatStatements(article),
    formatOthers(article),
    formatDates(article),
    formatKeywords(article),
    formatKeySentences(article),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
    .concat('\n');
}

function formatHead({ article }: AnnotatedArticle): string {
  const facts = [article.source, article.published, article.documentNumber, article.genre, article.script];
  const lines = [article.title || '(no headline)', facts.filter(Boolean).join(' · '), article.url];
  return lines.filter((line) => line !== '').join('\n');
}

function formatEvent({ summary: { event } }: AnnotatedArticle): string {
  if (event === undefined) return '';
  const { what, when, where, chairs = [] } = event;
  const rows: [string, string | undefined][] = [
    ['what', what],
    ['when', when],
    ['where', where],
    ['chaired', chairs.join('、') || undefined],
  ];
  return section(
    'What happened',
    rows.flatMap(([label, value]) => (value === undefined ? [] : [`  ${pad(label, 9)}${value}`])),
  );
}

/** Everyone who said something, in order of first words, then collective sources. */
function formatStatements(annotated: AnnotatedArticle): string {
  const bySource = new Map<string, Attribution[]>();
  for (const attribution of annotated.attributions) {
    const source = attribution.personId ?? attribution.source ?? '';
    bySource.set(source, [...(bySource.get(source) ?? []), attribution]);
  }
  const people = new Map(annotated.people.map((person) => [person.id, person]));
  const blocks = [...bySource].map(([source, attributions]) => {
    const person = people.get(source);
    const head = person === undefined ? `  ${source || '(no source)'}` : formatPerson(person);
    return [head, ...attributions.map((each) => formatStatement(annotated, each))].join('\n');
  });
  return section('Who said what', blocks);
}

function formatStatement({ article: { text } }: AnnotatedArticle, statement: Attribution): string {
  const cue = statement.cue === undefined ? '' : cut(text, statement.cue);
  const label = [cue, statement.inferred ? '[inferred: the source is carried over]' : '']
    .filter(Boolean)
    .join(' ');
  const content = cut(text, statement.content).replaceAll('\n', ' ');
  return [
    label === '' ? '' : `    ${label}`,
    wrap(content, lineColumns, statement.inferred ? '    ┆ ' : '    │ '),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function formatOthers({ people, attributions }: AnnotatedArticle): string {
  const sources = new Set(attributions.map(({ personId }) => personId));
  return section('Also named', people.filter(({ id }) => !sources.has(id)).map(formatPerson));
}

function formatPerson({ name, titles, roles }: Person): string {
  const parts = [
    titles.join('、'),
    roles
      .map((role) => roleWords[role])
      .filter(Boolean)
      .join(', '),
  ];
  return `  ${[pad(name, 8), ...parts.filter((part) => part !== '')].join('  ').trimEnd()}`;
}

function formatDates({ article: { text }, dates }: AnnotatedArticle): string {
  const rows = dates.map((date) => ({ words: cut(text, date), value: date.value, basis: date.basis }));
  const width = Math.max(0, ...rows.map(({ words }) => columnsOf(words)));
  return section(
    'Dates',
    rows.map(({ words, value, basis }) =>
      `  ${pad(words, width)}  ${pad(value, 22)}  ${basis === 'stated' ? '' : `from ${basis}`}`.trimEnd(),
    ),
  );
}

function formatKeywords({ keywords }: AnnotatedArticle): string {
  const counts = new Map<string, number>();
  for (const { term } of keywords) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  return section(
    'Policy keywords',
    rows.map(([term, count]) => `  ${String(count).padStart(3)}  ${term}`),
  );
}

function formatKeySentences({ article: { text }, summary }: AnnotatedArticle): string {
  const sentences = summary.keySentences.map((span) => wrap(cut(text, span), lineColumns, '  '));
  return section('Key sentences', sentences);
}

function section(head: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : [head, ...rows].join('\n');
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
