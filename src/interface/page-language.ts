/** Says in which language tag the page's words stand, so that the right glyphs are chosen for them. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import type { ScriptMode } from '../extension/script-modes.ts';

export type PageLanguage = 'zh-Hans' | 'zh-Hant' | 'zh-TW' | 'zh-HK';

/** BCP 47, so that the browser takes the fonts of the script. */
export const languageOfMode: Readonly<Record<Exclude<ScriptMode, 'original'>, PageLanguage>> = {
  simplified: 'zh-Hans',
  traditional: 'zh-Hant',
  taiwan: 'zh-TW',
  'taiwan-phrases': 'zh-TW',
  'hong-kong': 'zh-HK',
};

export function pageLanguage({ article }: AnnotatedArticle, mode: ScriptMode): PageLanguage {
  if (mode !== 'original') return languageOfMode[mode];
  if (article.script === 'Hans') return 'zh-Hans';
  const region = /^https?:\/\/[^/:]*\.(tw|hk|mo)(?=[/:]|$)/i.exec(article.url)?.[1]?.toLowerCase();
  if (region === 'tw') return 'zh-TW';
  // A mixed text is nearly always a traditional one with remains; traditional fonts hold both.
  return region === undefined ? 'zh-Hant' : 'zh-HK';
}
