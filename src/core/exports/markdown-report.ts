/** A report on one article that can be filed as it is: everything in the page's own words, quotations as quotations. */
import type { AnnotatedArticle, Attribution, EdtfValue, Person, PersonRole } from '../annotated-article.ts';
import { groupBy } from '../group-by.ts';
import { type Speaker, speakerFinder } from '../quotations/speaker-of.ts';
import { escapeMarkdown, markdownAddress, markdownQuote } from './escape-markdown.ts';
import type { ExportFormat, ExportRequest } from './export-format.ts';
import { fileStem } from './file-stem.ts';
import { keywordCounts } from './keyword-counts.ts';
import type { ReportWords } from './report-words.ts';

type Lines = readonly string[];

export const markdownReport: ExportFormat = {
  id: 'markdown',
  write: (request) => [
    {
      name: `${fileStem(request.annotated)}.md`,
      mediaType: 'text/markdown',
      text: writeReport(request),
    },
  ],
};

function writeReport({ annotated, words, exportedAt }: ExportRequest): string {
  const sections: readonly Lines[] = [
    head(annotated, words, exportedAt),
    section(words.event, eventLines(annotated, words)),
    section(words.keySentences, keySentenceLines(annotated)),
    section(words.statements, statementLines(annotated, words)),
    section(words.people, peopleLines(annotated, words)),
    section(words.dates, dateLines(annotated, words)),
    section(words.keywords, keywordLines(annotated, words)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function head({ article }: AnnotatedArticle, words: ReportWords, exportedAt: string): Lines {
  const title = escapeMarkdown(article.title);
  return [
    `# ${title === '' ? markdownAddress(article.url) : title}`,
    '',
    ...labelled(words, [
      [words.outlet, article.source && escapeMarkdown(article.source)],
      [words.published, writeDate(article.published, words)],
      [words.documentNumber, article.documentNumber && escapeMarkdown(article.documentNumber)],
      [words.genre, escapeMarkdown(words.genres[article.genre])],
      [words.address, markdownAddress(article.url)],
      [words.exported, writeDate(exportedAt.slice(0, 10), words)],
    ]),
  ];
}

function section(title: string, lines: Lines): Lines {
  return lines.length === 0 ? [] : [`## ${escapeMarkdown(title)}`, '', ...lines];
}

/** `values` are written already; those that are absent are left out. */
function labelled(
  words: ReportWords,
  entries: readonly (readonly [label: string, value: string | undefined])[],
): Lines {
  return entries
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([label, value]) => `- **${escapeMarkdown(label)}**${words.colon}${value}`);
}

function eventLines({ summary }: AnnotatedArticle, words: ReportWords): Lines {
  const { event } = summary;
  if (!event) return [];
  return labelled(words, [
    [words.what, event.what && escapeMarkdown(event.what)],
    [words.when, writeDate(event.when, words)],
    [words.where, event.where && escapeMarkdown(event.where)],
    [words.chaired, escapeMarkdown((event.chairs ?? []).join('、'))],
  ]);
}

function keySentenceLines({ article, summary }: AnnotatedArticle): Lines {
  const sentences = summary.keySentences.map(({ start, end }) => article.text.slice(start, end));
  return sentences.map((sentence, index) => `${index + 1}. ${escapeMarkdown(sentence)}`);
}

/** Under each speaker what they said, in the order of the page. */
function statementLines(annotated: AnnotatedArticle, words: ReportWords): Lines {
  const speakerOf = speakerFinder(annotated);
  const ordered = [...annotated.attributions].sort((a, b) => a.content.start - b.content.start);
  const bySource = groupBy(ordered, ({ personId = '', source = '' }) => `${personId} ${source}`);
  const blocks = [...bySource.values()].map((statements) => {
    const speaker = statements[0] && speakerOf(statements[0]);
    const quotes = statements.flatMap((statement) => ['', ...quoteLines(annotated, statement, words)]);
    return [`### ${speakerHead(speaker, words)}`, ...quotes];
  });
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

function speakerHead(speaker: Speaker | undefined, words: ReportWords): string {
  if (!speaker) return escapeMarkdown(words.unnamed);
  return `${escapeMarkdown(speaker.name)}${titlesInBrackets(speaker.titles)}`;
}

function quoteLines(
  { article }: AnnotatedArticle,
  { cue, content, inferred }: Attribution,
  words: ReportWords,
): Lines {
  const cueWords = cue ? escapeMarkdown(article.text.slice(cue.start, cue.end)) : '';
  const mark = inferred ? `*${escapeMarkdown(words.inferred)}*` : '';
  const label = [cueWords, mark].filter((part) => part !== '').join(' ');
  const quote = markdownQuote(article.text.slice(content.start, content.end));
  return label === '' ? [quote] : [`${label}${words.colon.trimEnd()}`, '', quote];
}

function peopleLines({ people }: AnnotatedArticle, words: ReportWords): Lines {
  const roles = Object.keys(words.roles) as PersonRole[];
  return roles.flatMap((role) => {
    const those = people.filter((person) => person.roles.includes(role));
    if (those.length === 0) return [];
    return [`- **${escapeMarkdown(words.roles[role])}**${words.colon}${those.map(writePerson).join('、')}`];
  });
}

function writePerson({ name, titles }: Person): string {
  return `${escapeMarkdown(name)}${titlesInBrackets(titles)}`;
}

/** Name and titles are the page's words, and so are the brackets. */
function titlesInBrackets(titles: readonly string[]): string {
  return titles.length === 0 ? '' : `（${escapeMarkdown(titles.join('、'))}）`;
}

function inBrackets(remark: string, { brackets: [open, close] }: ReportWords): string {
  return `${open}${escapeMarkdown(remark)}${close}`;
}

function dateLines({ article, dates }: AnnotatedArticle, words: ReportWords): Lines {
  const lines = dates.map(({ value, basis, start, end }) => {
    const asWritten = escapeMarkdown(article.text.slice(start, end));
    return `- ${writeDate(value, words) ?? ''} — ${asWritten}${inBrackets(words.bases[basis], words)}`;
  });
  return [...new Set(lines)];
}

function keywordLines(annotated: AnnotatedArticle, words: ReportWords): Lines {
  return keywordCounts(annotated).map(({ wording, count, category, variantOf }) => {
    const times = count > 1 ? ` ×${count}` : '';
    const standard = variantOf
      ? ` — ${escapeMarkdown(`${words.standardWording}${words.colon}${variantOf}`)}`
      : '';
    return `- ${escapeMarkdown(wording)}${times}${inBrackets(words.category(category), words)}${standard}`;
  });
}

/** In words; what they say in EDTF follows, for machines, where it is written otherwise. */
function writeDate(value: EdtfValue | undefined, words: ReportWords): string | undefined {
  if (!value) return undefined;
  const written = words.date(value);
  const isPlain = written === value || written === value.replace('T', ' ');
  const [open, close] = words.brackets;
  return `${escapeMarkdown(written)}${isPlain ? '' : `${open}\`${value}\`${close}`}`;
}
