/** A date in the interface's language, with its weekday on hover. */
import type { EdtfValue } from '../core/annotated-article.ts';
import { dateWords, weekdayOf } from '../interface/date-words.ts';

export function DateWords({ value }: { readonly value: EdtfValue }) {
  return (
    <span class="date-words" title={weekdayOf(value)}>
      {dateWords(value)}
    </span>
  );
}
