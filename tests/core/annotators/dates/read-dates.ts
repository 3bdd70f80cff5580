/** Writes a text's dates back into it, so that a case shows span and value at once: [11月5日=2016-11-05]. */
import { findDates } from '../../../../src/core/annotators/dates/find-dates.ts';
import { readArticle } from '../../../../src/core/reading.ts';

/** Annotates `text` as published on `published` and marks every date. */
export function markDates(text: string, published?: string): string {
  const dates = findDates(readArticle({ url: '', title: '', text, ...(published ? { published } : {}) }));
  let marked = '';
  let at = 0;
  for (const { start, end, value } of dates) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}=${value}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Takes the marks out again: the text that a marked case stands for. */
export function withoutMarks(marked: string): string {
  return marked.replace(/\[([^\]=]+)=[^\]]+\]/g, '$1');
}
