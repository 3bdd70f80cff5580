/** Writes EDTF values in the interface's language. */
import type { EdtfValue } from '../core/annotated-article.ts';
import { interfaceLanguage, message } from '../extension/locale.ts';
import { dayOf, type EdtfPoint, edtfParts } from './edtf-parts.ts';

/** 2016-11~ → 约 2016-11; 2012-11-08/.. → 2012-11-08 起. */
export function dateWords(value: EdtfValue): string {
  const { form, from, to } = edtfParts(value);
  if (form === 'since' && from) return message('dateSince', pointWords(from));
  if (form === 'until' && to) return message('dateUntil', pointWords(to));
  if (form === 'interval' && from && to) return message('dateInterval', pointWords(from), pointWords(to));
  return from ? pointWords(from) : value;
}

/** The weekday of a single day, for a tooltip; `undefined` for every other value. */
export function weekdayOf(value: EdtfValue): string | undefined {
  const day = dayOf(value);
  return day?.toLocaleDateString(interfaceLanguage(), { weekday: 'long', timeZone: 'UTC' });
}

function pointWords({ text, approximate }: EdtfPoint): string {
  const decade = /^(\d{3})X$/.exec(text)?.[1];
  const words = decade === undefined ? text : message('dateDecade', `${decade}0`);
  return approximate ? message('dateApproximate', words) : words;
}
