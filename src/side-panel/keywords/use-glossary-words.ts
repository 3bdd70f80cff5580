/** The glossary's words in the script that the reader reads: the simplified ones until the others come. */
import { useMemo, useState } from 'preact/hooks';
import { interfaceLanguage } from '../../extension/locale.ts';
import { convertGlossary, glossaryLanguage } from '../../interface/glossary-script.ts';
import type { PageLanguage } from '../../interface/page-language.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import { useArticle } from '../article-context.ts';

export interface GlossaryWords {
  /** Of what `show` returns. */
  readonly language: PageLanguage;
  readonly show: (words: string) => string;
}

interface Conversion extends GlossaryWords {
  readonly texts: readonly string[];
}

const asWritten: GlossaryWords = { language: 'zh-Hans', show: (words) => words };

/** `texts` is converted anew when it is another array. */
export function useGlossaryWords(texts: readonly string[]): GlossaryWords {
  const language = glossaryLanguage(interfaceLanguage(), useArticle().language);
  const [conversion, setConversion] = useState<Conversion>();
  useAbortable(
    (signal) => {
      convertGlossary(texts, language).then(
        (converted) => {
          if (!signal.aborted) setConversion({ texts, language, show: shower(texts, converted) });
        },
        (error: unknown) => console.warn('Gongbao cannot convert the glossary', error),
      );
    },
    [texts, language],
  );
  return useMemo(() => {
    const fits = conversion?.texts === texts && conversion.language === language;
    return fits ? conversion : asWritten;
  }, [conversion, texts, language]);
}

function shower(texts: readonly string[], converted: readonly string[]): GlossaryWords['show'] {
  const known = new Map(texts.map((text, index) => [text, converted[index] ?? text]));
  return (words) => known.get(words) ?? words;
}
