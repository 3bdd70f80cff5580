/** Where the sought words stand in the text. */
import { useMemo } from 'preact/hooks';
import type { AnnotatedArticle, Span } from '../../core/annotated-article.ts';
import { message } from '../../extension/locale.ts';
import type { ScriptMode } from '../../extension/script-modes.ts';
import { CappedList } from '../memory/capped-list.tsx';
import { PageWords } from '../page-words.tsx';
import { PlaceButton } from '../place-button.tsx';
import { Section } from '../section.tsx';
import { useShownWords } from '../use-shown-words.ts';
import { passageAround } from './passages.ts';

interface PassagesSectionProps {
  readonly annotated: AnnotatedArticle;
  readonly hits: readonly Span[];
  /** In which the page is shown. */
  readonly script: ScriptMode;
}

/** More than anybody reads; what lies beyond is shown in the article's own script. */
const mostConverted = 200;

export function PassagesSection({ annotated, hits, script }: PassagesSectionProps) {
  const { text } = annotated.article;
  const strings = useMemo(
    () => hits.slice(0, mostConverted).map((span) => passageAround(text, span)),
    [text, hits],
  );
  const show = useShownWords(strings, script, annotated);
  if (hits.length === 0) return null;
  return (
    <Section id="passages" head={message('sectionPassages')} count={hits.length}>
      <CappedList id="passages" items={hits} first={6} list="ol" class="passages">
        {(span) => <PassageRow key={span.start} words={show(passageAround(text, span))} span={span} />}
      </CappedList>
    </Section>
  );
}

function PassageRow({ words, span }: { readonly words: string; readonly span: Span }) {
  const row = useMemo(() => [span], [span]);
  return (
    <li>
      <PlaceButton places={row} class="passage">
        <PageWords words={words} />
      </PlaceButton>
    </li>
  );
}
