/** What has changed between two wordings of an article: the older words struck out, the newer underlined. */
import { useMemo } from 'preact/hooks';
import type { AnnotatedArticle } from '../../core/annotated-article.ts';
import { compareWordings } from '../../core/comparison/compare-wordings.ts';
import type { DifferencePart } from '../../core/comparison/difference.ts';
import { message } from '../../extension/locale.ts';
import { DifferenceWords } from '../difference-words.tsx';

interface ChangedParagraphsProps {
  readonly older: AnnotatedArticle['article'];
  readonly newer: AnnotatedArticle['article'];
  readonly lang?: string;
}

export function ChangedParagraphs({ older, newer, lang }: ChangedParagraphsProps) {
  const changes = useMemo(
    () => compareWordings(`${older.title}\n${older.text}`, `${newer.title}\n${newer.text}`),
    [older, newer],
  );
  if (changes.length === 0) return <p class="empty">{message('noChangedParagraphs')}</p>;
  return (
    <ol class="changed-paragraphs" {...(lang === undefined ? {} : { lang })}>
      {changes.map(({ left, right }, index) => (
        <li key={index}>
          <Side parts={left} as="del" label={message('wordingBefore')} />
          <Side parts={right} as="ins" label={message('wordingNow')} />
        </li>
      ))}
    </ol>
  );
}

interface SideProps {
  readonly parts: readonly DifferencePart[];
  readonly as: 'del' | 'ins';
  readonly label: string;
}

function Side({ parts, as, label }: SideProps) {
  if (parts.length === 0) return null;
  return (
    <p>
      <span class="visually-hidden">{label} </span>
      <DifferenceWords parts={parts} as={as} />
    </p>
  );
}
