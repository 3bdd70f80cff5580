import type { Attribution } from '../../annotated-article.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../annotator.ts';

export function findAttributions(_reading: Reading, _cast: Cast): Attribution[] {
  return [];
}
