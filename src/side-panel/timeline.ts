/** The dates of an article along the calendar, each value once, with all the words that stand for it. */
import type {
  AnnotatedArticle,
  DateAnnotation,
  DateBasis,
  EdtfValue,
  Span,
} from '../core/annotated-article.ts';
import { groupBy } from '../core/group-by.ts';
import { edtfSortKey, isApproximate } from '../interface/edtf-parts.ts';

export interface DateWording {
  readonly words: string;
  readonly basis: DateBasis;
  readonly places: readonly Span[];
}

export interface TimelineEntry {
  readonly value: EdtfValue;
  readonly approximate: boolean;
  readonly isInterval: boolean;
  readonly wordings: readonly DateWording[];
}

export function timelineOf({ article, dates }: AnnotatedArticle): TimelineEntry[] {
  const byValue = groupBy(dates, ({ value }) => value);
  return [...byValue]
    .map(([value, found]) => ({
      value,
      approximate: isApproximate(value),
      isInterval: value.includes('/'),
      wordings: wordingsOf(article.text, found),
    }))
    .sort((a, b) => compare(edtfSortKey(a.value), edtfSortKey(b.value)));
}

function wordingsOf(text: string, dates: readonly DateAnnotation[]): DateWording[] {
  const byWords = groupBy(dates, ({ start, end, basis }) => `${basis} ${text.slice(start, end)}`);
  return [...byWords.values()].flatMap((found) => {
    const first = found[0];
    if (first === undefined) return [];
    return [{ words: text.slice(first.start, first.end), basis: first.basis, places: found }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
