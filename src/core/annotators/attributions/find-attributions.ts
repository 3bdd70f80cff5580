/** Who said what: source, cue and content of every stretch of text that the article reports as someone's words. */
import type { Attribution } from '../../annotated-article.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../annotator.ts';
import { indexCast } from './cast-index.ts';
import { findCues } from './find-cues.ts';
import { findQuotations } from './quotations.ts';
import { traceAttributions } from './trace-attributions.ts';

/** Sorted by the start of the content; contents do not overlap, except that several sources share one. */
export function findAttributions(reading: Reading, cast: Cast): Attribution[] {
  const quotations = findQuotations(reading);
  const context = { reading, quotations, cast: indexCast(reading, cast) };
  return traceAttributions(context, findCues(reading, quotations));
}
