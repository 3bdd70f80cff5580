/** The sentences that an editor would keep. */
import { useMemo } from 'preact/hooks';
import { message } from '../extension/locale.ts';
import type { KeySentence } from './key-sentences.ts';
import { PageWords } from './page-words.tsx';
import { PlaceButton } from './place-button.tsx';
import { Section } from './section.tsx';

export function KeySentencesSection({ sentences }: { readonly sentences: readonly KeySentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <Section id="key-sentences" head={message('sectionKeySentences')} count={sentences.length}>
      <ol class="key-sentences">
        {sentences.map((sentence) => (
          <KeySentenceRow key={sentence.span.start} sentence={sentence} />
        ))}
      </ol>
    </Section>
  );
}

function KeySentenceRow({ sentence: { words, span, spokenBy } }: { readonly sentence: KeySentence }) {
  return (
    <li>
      {spokenBy && (
        <p class="sentence-source">
          <PageWords words={spokenBy.name} />
          {spokenBy.inferred && <span class="inferred-word">{message('inferred')}</span>}
        </p>
      )}
      <PlaceButton places={useMemo(() => [span], [span])} class="quote">
        <PageWords words={words} />
      </PlaceButton>
    </li>
  );
}
