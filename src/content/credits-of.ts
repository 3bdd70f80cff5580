/** Takes out of what was read of a page through whose hands its article came. */
import type { PageCredits } from '../extension/page-state.ts';
import type { PageReading } from '../page/read-page.ts';

export function creditsOf({ author, editor, issuer, publishedFrom }: PageReading): PageCredits {
  return {
    ...(author !== undefined && { author }),
    ...(editor !== undefined && { editor }),
    ...(issuer !== undefined && { issuer }),
    ...(publishedFrom !== undefined && { publishedFrom }),
  };
}
