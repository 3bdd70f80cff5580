/** Holds what can be done with the shown article: quoting in the format that was used last, exporting, comparing. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ArticleState } from '../../extension/page-state.ts';
import { defaultSettings } from '../../extension/settings.ts';
import { useSettings } from '../../interface/use-settings.ts';
import { ArticleActionsContext, type ArticleActionsInUse } from './actions-context.ts';
import { ActionsSection } from './actions-section.tsx';
import { writeStatement } from './write-statement.ts';

interface WithActionsProps {
  readonly tabId: number;
  readonly state: ArticleState;
  /** The article; its statements have the buttons. */
  readonly children: ComponentChildren;
}

/** Puts the section of actions under the article. */
export function WithActions({ tabId, state, children }: WithActionsProps) {
  const { annotated, script } = state;
  const { settings, change } = useSettings();
  const [inShownScript, setInShownScript] = useState(false);
  const [sentence, announce] = useState('');
  const format = settings?.quotationFormat ?? defaultSettings.quotationFormat;
  const actions = useMemo<ArticleActionsInUse>(
    () => ({
      format,
      announce,
      copyStatement: async (id) => {
        const mode = inShownScript ? script : 'original';
        await navigator.clipboard.writeText(await writeStatement(annotated, id, format, mode));
      },
    }),
    [annotated, format, inShownScript, script],
  );
  return (
    <ArticleActionsContext.Provider value={actions}>
      {children}
      <ActionsSection
        {...{ tabId, annotated, format, script, inShownScript, announce }}
        onFormat={(quotationFormat) => change({ quotationFormat })}
        onShownScript={setInShownScript}
      />
      <p class="visually-hidden" role="status">
        {sentence}
      </p>
    </ArticleActionsContext.Provider>
  );
}
