/** Days on the reader's own calendar. */

/** 2024-06-18, in the reader's time zone. */
export function localDay(time: Date): string {
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

export function today(): string {
  return localDay(new Date());
}
