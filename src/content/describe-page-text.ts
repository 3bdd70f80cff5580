/** Gives the words of the whole page as it came, for exports that quote it. */
import type { PageText } from '../core/exports/page-text.ts';
import { pageTextOf } from '../page/text-map/page-text.ts';
import type { CardSource } from './cards.ts';

export function describePageText({ article, script }: CardSource): PageText | undefined {
  const body = article?.reading.container.ownerDocument.body;
  return body && article && pageTextOf(body, article.reading.textMap, (node) => script.ownText(node));
}
