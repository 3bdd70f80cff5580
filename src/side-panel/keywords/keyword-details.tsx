/** What a formulation means: its English, a gloss, what it sums up, where it was first used. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PolicyTermExplanation } from '../../core/lexicons/policy-terms/explanations/explain-term.ts';
import { interfaceLanguage, message } from '../../extension/locale.ts';
import { callBackground } from '../../extension/messages.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import { DateWords } from '../date-words.tsx';
import { type KeywordCount, otherHeadword } from '../keyword-groups.ts';
import { SubjectHistory } from '../log/subject-history.tsx';
import { PageWords } from '../page-words.tsx';
import { PlaceButton } from '../place-button.tsx';
import { useFoldTable } from '../search/use-fold-table.ts';
import { type GlossaryWords, useGlossaryWords } from './use-glossary-words.ts';

type Lookup = PolicyTermExplanation | 'asking' | undefined;

export function KeywordDetails({ keyword }: { readonly keyword: KeywordCount }) {
  const { term, termId, nested, members } = keyword;
  const lookup = useExplanation(termId);
  const glossary = useGlossaryWords(
    useMemo(() => [term, ...nested, ...chineseOf(lookup)], [term, nested, lookup]),
  );
  const fold = useFoldTable(true);
  const headword = fold && otherHeadword(keyword, fold);
  if (lookup === 'asking') return null;
  return (
    <>
      <dl class="explanation">
        {headword !== undefined && (
          <Detail label={message('headwordLabel')}>
            <GlossaryList words={[headword]} glossary={glossary} />
          </Detail>
        )}
        {lookup && <Glossary explanation={lookup} glossary={glossary} />}
        {members.length > 0 && (
          <Detail label={message('membersHere')}>
            {members.map(({ words, places }) => (
              <PlaceButton key={places[0]?.start} places={places} class="listed">
                <PageWords words={words} />
              </PlaceButton>
            ))}
          </Detail>
        )}
        {nested.length > 0 && (
          <Detail label={message('nestedTerms')}>
            <GlossaryList words={nested} glossary={glossary} />
          </Detail>
        )}
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

/** What the glossary writes in Chinese, whatever the interface's language. */
function chineseOf(lookup: Lookup): string[] {
  if (lookup === undefined || lookup === 'asking') return [];
  const { gloss, members = [], firstUse, source } = lookup;
  return [gloss?.zh, ...members, firstUse?.occasion, source].filter((words) => words !== undefined);
}

interface GlossaryProps {
  readonly explanation: PolicyTermExplanation;
  readonly glossary: GlossaryWords;
}

function Glossary({ explanation, glossary }: GlossaryProps) {
  const { english, gloss, members, firstUse, source } = explanation;
  const { language, show } = glossary;
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
          {isChinese ? <span lang={language}>{show(gloss.zh)}</span> : <span lang="en">{gloss.en}</span>}
        </Detail>
      )}
      {members && (
        <Detail label={message('membersLabel')}>
          <GlossaryList words={members} glossary={glossary} />
        </Detail>
      )}
      {firstUse && (
        <Detail label={message('firstUseLabel')}>
          <DateWords value={firstUse.date} /> <span lang={language}>{show(firstUse.occasion)}</span>
        </Detail>
      )}
      {source && (
        <Detail label={message('sourceLabel')}>
          <span lang={language}>{show(source)}</span>
        </Detail>
      )}
    </>
  );
}

interface GlossaryListProps {
  readonly words: readonly string[];
  readonly glossary: GlossaryWords;
}

/** A sign between them that none of them holds: 、 stands inside many. */
function GlossaryList({ words, glossary: { language, show } }: GlossaryListProps) {
  return <span lang={language}>{words.map(show).join(' · ')}</span>;
}

function Detail({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
