/** Help: what the marks mean, every key, and what to do when something does not go as expected. */
import { type MessageKey, message } from '../extension/locale.ts';
import { openOptions } from '../extension/open-options.ts';
import { KeysSection } from '../interface/keys/keys-section.tsx';
import { PanelKeyList } from '../interface/keys/panel-key-list.tsx';

const marks: readonly (readonly [sample: string, words: MessageKey, meaning: MessageKey])[] = [
  ['person', 'markPerson', 'helpPeople'],
  ['date', 'markDate', 'helpDates'],
  ['keyword', 'markKeyword', 'helpKeywords'],
];

const questions: readonly (readonly [question: MessageKey, answer: MessageKey])[] = [
  ['helpNoMarks', 'helpNoMarksAnswer'],
  ['helpInferred', 'helpInferredAnswer'],
  ['helpDiscovered', 'helpDiscoveredAnswer'],
  ['helpNames', 'helpNamesAnswer'],
  ['helpQuote', 'helpQuoteAnswer'],
];

export function HelpPage() {
  return (
    <main class="help">
      <h1>{message('helpTitle')}</h1>
      <section aria-labelledby="marks">
        <h2 id="marks">{message('optionsMarks')}</h2>
        <dl>
          {marks.map(([kind, words, meaning]) => (
            <div key={kind}>
              <dt>
                <span class={`mark-sample mark-sample-${kind}`}>{message(words)}</span>
              </dt>
              <dd>{message(meaning)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <KeysSection />
      <section aria-labelledby="panel-keys">
        <h2 id="panel-keys">{message('panelKeys')}</h2>
        <p class="hint">{message('panelKeysHint')}</p>
        <PanelKeyList />
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">{message('helpQuestions')}</h2>
        <dl>
          {questions.map(([question, answer]) => (
            <div key={question}>
              <dt>{message(question)}</dt>
              <dd>{message(answer)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p>
        <button type="button" class="button" onClick={openOptions}>
          {message('openOptions')}
        </button>
      </p>
    </main>
  );
}
