/** Writes the glossary's Chinese, which is in simplified characters, as the reader reads. */
import { callBackground } from '../extension/messages.ts';
import type { ScriptMode } from '../extension/script-modes.ts';
import type { PageLanguage } from './page-language.ts';

const modes: Readonly<Record<Exclude<PageLanguage, 'zh-Hans'>, ScriptMode>> = {
  'zh-Hant': 'traditional',
  'zh-TW': 'taiwan',
  'zh-HK': 'hong-kong',
};

/** A village's name and a coinage of our day, which OpenCC takes for 餘 and 捲. */
const exceptions = [
  ['余村', '余村'],
  ['内卷', '內卷'],
] as const;

/** As the interface writes where it is Chinese, else as the page does. */
export function glossaryLanguage(interfaceTag: string, page: PageLanguage): PageLanguage {
  const tag = interfaceTag.startsWith('zh') ? interfaceTag : page;
  if (/^zh-(?:Hant-)?TW/i.test(tag)) return 'zh-TW';
  if (/^zh-(?:Hant-)?(?:HK|MO)/i.test(tag)) return 'zh-HK';
  return /^zh-Hant/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/** Same order, same count. Rejects where the background cannot be asked. */
export async function convertGlossary(
  texts: readonly string[],
  language: PageLanguage,
): Promise<readonly string[]> {
  if (language === 'zh-Hans' || texts.length === 0) return texts;
  const job = { texts, source: 'Hans', mode: modes[language], exceptions } as const;
  return (await callBackground('convertPassages', job)).texts;
}
