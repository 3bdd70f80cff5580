/** A date in the interface's language, with its weekday on hover. */
import type { EdtfValue } from '../core/annotated-article.ts';
import { dateWords, weekdayOf } from '../interface/date-words.ts';

export function DateWords({ value }: { readonly value: EdtfValue }) {
  return (
    <span class="date-words" title={weekdayOf(value)}>
      {datePieces(dateWords(value)).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <span key={index} class="day">
            {piece}
          </span>
        ),
      )}
    </span>
  );
}

/** Every second piece is a date with hyphens, at which a line would break. */
export function datePieces(words: string): string[] {
  return words.split(/(\d{4}(?:-\d{2})+)/);
}
