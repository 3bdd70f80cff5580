/** Through whose hands an article came, from who wrote it to the site that shows it. */
import type { ArticleFacts } from '../core/annotated-article.ts';
import { hostOf } from '../extension/host-of.ts';
import type { PageCredits } from '../extension/page-state.ts';

export interface SourceLink {
  readonly hand: 'issuer' | 'outlet' | 'author' | 'editor' | 'site';
  readonly words: string;
}

/** A hand that is named twice stands once, where it comes first; the site is known by its host. */
export function sourceChain(
  { source, url }: Pick<ArticleFacts, 'source' | 'url'>,
  { author, editor, issuer }: PageCredits,
): SourceLink[] {
  const links: readonly { readonly hand: SourceLink['hand']; readonly words: string | undefined }[] = [
    { hand: 'issuer', words: issuer },
    { hand: 'outlet', words: source },
    { hand: 'author', words: author },
    { hand: 'editor', words: editor },
    { hand: 'site', words: hostOf(url) },
  ];
  const seen = new Set<string>();
  return links.flatMap(({ hand, words }) => {
    if (!words || seen.has(words)) return [];
    seen.add(words);
    return [{ hand, words }];
  });
}
