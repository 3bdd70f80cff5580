/** The sentences that an editor would keep. */
import { message } from '../extension/locale.ts';
import { PageWords } from './page-words.tsx';
import type { KeySentence } from './panel-article.ts';
import { PlaceButton } from './place-button.tsx';
import { Section } from './section.tsx';

export function KeySentencesSection({ sentences }: { readonly sentences: readonly KeySentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <Section head={message('sectionKeySentences')} count={sentences.length}>
      <ol class="key-sentences">
        {sentences.map(({ words, span }) => (
          <li key={span.start}>
            <PlaceButton places={[span]} class="quote">
              <PageWords words={words} />
            </PlaceButton>
          </li>
        ))}
      </ol>
    </Section>
  );
}
