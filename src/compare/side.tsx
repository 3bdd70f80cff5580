/** One side of a row: words of an article in its own script, with what differs marked by form. */
import type { ComponentChildren } from 'preact';
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import type { DifferencePart } from '../core/comparison/difference.ts';
import { message } from '../extension/locale.ts';
import { pageLanguage } from '../interface/page-language.ts';

export type SideName = 'left' | 'right';

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

interface DifferenceWordsProps {
  readonly side: SideName;
  readonly parts: readonly DifferencePart[];
}

/** What only the left side has is struck through, what only the right side has is underlined. */
export function DifferenceWords({ side, parts }: DifferenceWordsProps) {
  const Mark = side === 'left' ? 'del' : 'ins';
  return (
    <>
      {parts.map(({ words, differs }, index) =>
        differs ? <Mark key={index}>{words}</Mark> : <span key={index}>{words}</span>,
      )}
    </>
  );
}
