import type { KeywordAnnotation } from '../../annotated-article.ts';
import type { Reading } from '../../reading.ts';
import type { Annotations } from '../annotator.ts';

export function findPolicyKeywords(
  _reading: Reading,
  _found: Pick<Annotations, 'cast' | 'dates'>,
): KeywordAnnotation[] {
  return [];
}
