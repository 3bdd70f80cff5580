/** People, statements, dates and keywords as four tables. Offsets count UTF-16 code units of the article's text. */
import type { AnnotatedArticle, Span } from '../annotated-article.ts';
import { speakerFinder } from '../quotations/speaker-of.ts';
import type { ExportFile, ExportFormat } from './export-format.ts';
import { fileStem } from './file-stem.ts';
import { type CsvCell, writeCsv } from './write-csv.ts';

type Row = readonly CsvCell[];

/** Several values in one cell; none of them holds this sign. */
const separator = '; ';

export const csvTables: ExportFormat = {
  id: 'csv',
  write: ({ annotated }) => [
    table(annotated, 'people', ['id', 'name', 'titles', 'roles', 'mentions'], peopleRows),
    table(
      annotated,
      'statements',
      ['id', 'speaker_id', 'speaker', 'titles', 'cue', 'inferred', 'words', 'start', 'end'],
      statementRows,
    ),
    table(annotated, 'dates', ['value', 'words', 'basis', 'start', 'end'], dateRows),
    table(
      annotated,
      'keywords',
      ['term', 'words', 'term_id', 'category', 'variant_of', 'start', 'end'],
      keywordRows,
    ),
  ],
};

/** Each row ends in the article that it comes from, so that tables of many articles can be put together. */
function table(
  annotated: AnnotatedArticle,
  name: string,
  head: readonly string[],
  rowsOf: (annotated: AnnotatedArticle) => Row[],
): ExportFile {
  const { published, source, title, url } = annotated.article;
  const rows = rowsOf(annotated).map((row) => [...row, published, source, title, url]);
  const fullHead = [...head, 'article_published', 'article_outlet', 'article_title', 'article_url'];
  return {
    name: `${fileStem(annotated)}.${name}.csv`,
    mediaType: 'text/csv',
    text: writeCsv([fullHead, ...rows]),
  };
}

function peopleRows({ people, mentions }: AnnotatedArticle): Row[] {
  const counts = new Map<string, number>();
  for (const { personId } of mentions) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return people.map(({ id, name, titles, roles }) => [
    id,
    name,
    titles.join(separator),
    roles.join(separator),
    counts.get(id) ?? 0,
  ]);
}

function statementRows(annotated: AnnotatedArticle): Row[] {
  const speakerOf = speakerFinder(annotated);
  return annotated.attributions.map((attribution) => {
    const { id, personId, cue, content, inferred } = attribution;
    const speaker = speakerOf(attribution);
    return [
      id,
      personId,
      speaker?.name,
      speaker?.titles.join(separator),
      cue && wordsAt(annotated, cue),
      inferred,
      wordsAt(annotated, content),
      content.start,
      content.end,
    ];
  });
}

function dateRows(annotated: AnnotatedArticle): Row[] {
  return annotated.dates.map((date) => [
    date.value,
    wordsAt(annotated, date),
    date.basis,
    date.start,
    date.end,
  ]);
}

function keywordRows(annotated: AnnotatedArticle): Row[] {
  return annotated.keywords.map((keyword) => [
    keyword.term,
    wordsAt(annotated, keyword),
    keyword.termId,
    keyword.category,
    keyword.variantOf,
    keyword.start,
    keyword.end,
  ]);
}

function wordsAt({ article }: AnnotatedArticle, { start, end }: Span): string {
  return article.text.slice(start, end);
}
