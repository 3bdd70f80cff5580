/** What a formulation means: its English, a gloss, what it sums up, where it was first used. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PolicyTermExplanation } from '../../core/lexicons/policy-terms/explanations/explain-term.ts';
import { interfaceLanguage, message } from '../../extension/locale.ts';
import { callBackground } from '../../extension/messages.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import type { KeywordCount } from '../keyword-groups.ts';
import { SubjectHistory } from '../log/subject-history.tsx';
import { PageWords } from '../page-words.tsx';
import { PlaceButton } from '../place-button.tsx';

type Lookup = PolicyTermExplanation | 'asking' | undefined;

export function KeywordDetails({ keyword }: { readonly keyword: KeywordCount }) {
  const { term, termId, nested, members } = keyword;
  const lookup = useExplanation(termId);
  if (lookup === 'asking') return null;
  return (
    <>
      <dl class="explanation">
        {lookup && <Glossary explanation={lookup} />}
        {members.length > 0 && (
          <Detail label={message('membersHere')}>
            {members.map(({ words, places }) => (
              <PlaceButton key={places[0]?.start} places={places} class="listed">
                <PageWords words={words} />
              </PlaceButton>
            ))}
          </Detail>
        )}
        {nested.length > 0 && <Detail label={message('nestedTerms')}>{listOfWords(nested)}</Detail>}
        {!lookup && members.length + nested.length === 0 && <dd class="empty">{message('notExplained')}</dd>}
      </dl>
      <SubjectHistory at="keywords" kind="term" name={term} />
    </>
  );
}

/** `undefined` where the glossary says nothing of it. */
function useExplanation(termId: string | undefined): Lookup {
  const [lookup, setLookup] = useState<Lookup>(termId === undefined ? undefined : 'asking');
  useAbortable(
    (signal) => {
      if (termId === undefined) return;
      callBackground('explainTerm', termId)
        .catch((error: unknown) => {
          console.warn('Gongbao cannot look a term up', error);
          return undefined;
        })
        .then((explanation) => {
          if (!signal.aborted) setLookup(explanation);
        });
    },
    [termId],
  );
  return lookup;
}

function Glossary({ explanation }: { readonly explanation: PolicyTermExplanation }) {
  const { english, gloss, members, firstUse, source } = explanation;
  const isChinese = interfaceLanguage().startsWith('zh');
  return (
    <>
      {english && (
        <Detail label={message('renderingLabel')}>
          <span lang="en">{english.text}</span>
          {english.official && <span class="basis">{message('officialRendering')}</span>}
        </Detail>
      )}
      {gloss && (
        <Detail label={message('glossLabel')}>
          <span lang={isChinese ? 'zh-Hans' : 'en'}>{isChinese ? gloss.zh : gloss.en}</span>
        </Detail>
      )}
      {members && <Detail label={message('membersLabel')}>{listOfWords(members)}</Detail>}
      {firstUse && (
        <Detail label={message('firstUseLabel')}>
          {firstUse.date} <span lang="zh-Hans">{firstUse.occasion}</span>
        </Detail>
      )}
      {source && (
        <Detail label={message('sourceLabel')}>
          <span lang="zh-Hans">{source}</span>
        </Detail>
      )}
    </>
  );
}

function listOfWords(words: readonly string[]) {
  return <span lang="zh-Hans">{words.join('、')}</span>;
}

function Detail({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
