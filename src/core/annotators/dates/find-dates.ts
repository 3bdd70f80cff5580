import type { DateAnnotation } from '../../annotated-article.ts';
import type { Reading } from '../../reading.ts';

export function findDates(_reading: Reading): DateAnnotation[] {
  return [];
}
