/** Turns the page's words into the script in which the page is shown: all at once, the original until they come. */
import { useMemo, useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import { callBackground } from '../extension/messages.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import { useAbortable } from '../interface/use-abortable.ts';

interface Conversion {
  readonly strings: readonly string[];
  readonly mode: ScriptMode;
  readonly converted: ReadonlyMap<string, string>;
}

/** `article` is the one that the words are from: its people's names are written as names are. */
export function useShownWords(
  strings: readonly string[],
  mode: ScriptMode,
  article?: AnnotatedArticle,
): (words: string) => string {
  const [conversion, setConversion] = useState<Conversion>();
  useAbortable(
    (signal) => {
      if (mode === 'original' || strings.length === 0) return;
      convert(strings, mode, article).then(
        (converted) => {
          if (!signal.aborted) setConversion({ strings, mode, converted });
        },
        // The words stay readable in the page's own script.
        (error) => console.warn('Gongbao cannot convert the panel', error),
      );
    },
    [strings, mode, article],
  );
  return useMemo(() => {
    const fits = conversion?.strings === strings && conversion.mode === mode;
    const converted = fits ? conversion.converted : undefined;
    return (words) => converted?.get(words) ?? words;
  }, [conversion, strings, mode]);
}

async function convert(
  texts: readonly string[],
  mode: ScriptMode,
  from: AnnotatedArticle | undefined,
): Promise<Map<string, string>> {
  const page = from && { source: from.article.script, names: from.people.map(({ name }) => name) };
  const results = await callBackground('convertTexts', { texts, mode, ...page });
  return new Map(texts.map((text, index) => [text, results[index] ?? text]));
}
