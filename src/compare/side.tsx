/** One side of a row: words of an article in its own script, with what differs marked by form. */
import type { ComponentChildren } from 'preact';
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { message } from '../extension/locale.ts';
import { pageLanguage } from '../interface/page-language.ts';

export type SideName = 'left' | 'right';

/** What only the left side has is struck through, what only the right side has is underlined. */
export const differenceElements = { left: 'del', right: 'ins' } as const;

interface SideProps {
  readonly side: SideName;
  readonly article: AnnotatedArticle;
  /** Nothing where this side lacks what the other has. */
  readonly children?: ComponentChildren;
}

export function Side({ side, article, children }: SideProps) {
  const isEmpty = children === undefined || children === null || children === false;
  return (
    <div class={`side side-${side}${isEmpty ? ' side-empty' : ''}`}>
      <span class="side-name">{message(side === 'left' ? 'compareLeft' : 'compareRight')}</span>
      {isEmpty ? (
        <span aria-hidden="true">—</span>
      ) : (
        <div lang={pageLanguage(article, 'original')}>{children}</div>
      )}
    </div>
  );
}
