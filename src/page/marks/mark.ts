/** One mark on the page: a stretch of the article's text, and how it is drawn. */
import type { AnnotatedArticle, Span } from '../../core/annotated-article.ts';
import { ownCategory } from '../../core/reader-lexicon.ts';

/** How a mark is drawn; each has its own line in `marks.css`. */
export const markForms = ['person', 'cue', 'date', 'keyword', 'discovered'] as const;

export type MarkForm = (typeof markForms)[number];

export interface Mark extends Span {
  readonly form: MarkForm;
}

/** True of a formulation's mark, listed or not. */
export function isKeywordMark({ form }: Mark): boolean {
  return form === 'keyword' || form === 'discovered';
}

/** Every mark of the article, in reading order. */
export function marksOf(annotated: AnnotatedArticle): Mark[] {
  const marks: Mark[] = [
    ...annotated.mentions.map(({ start, end }) => ({ start, end, form: 'person' as const })),
    ...annotated.attributions.flatMap(({ cue }) => (cue ? [{ ...cue, form: 'cue' as const }] : [])),
    ...annotated.dates.map(({ start, end }) => ({ start, end, form: 'date' as const })),
    ...annotated.keywords.map(({ start, end, termId, category }) => ({
      start,
      end,
      form: termId === undefined && category !== ownCategory ? ('discovered' as const) : ('keyword' as const),
    })),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
