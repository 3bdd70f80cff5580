/**
 * Reads the pager that TRS's content system writes by script: `createPageHTML(3, 0, "t20240514_1", "html")` gives
 * the number of pages, the one shown (counted from 0), and the name and ending of the first page's file.
 */
import { textContentOf } from '../native-members.ts';
import type { NextPage } from './find-next-page.ts';

const call =
  /createPageHTML\s*\(\s*(\d{1,2})\s*,\s*(\d{1,2})\s*,\s*["']([\w.-]{1,80})["']\s*,\s*["'](\w{1,8})["']/;

/** Scripts looked at, and UTF-16 code units of each. */
const limits = { scripts: 200, length: 4_000 };

/** For pages whose pager has not run, or has links that are scripts. */
export function readScriptedPager(document: Document, url: string): NextPage | undefined {
  const scripts = document.getElementsByTagName('script');
  for (let i = 0; i < limits.scripts; i += 1) {
    const script = scripts[i];
    if (script === undefined) return undefined;
    const found = call.exec((textContentOf(script) ?? '').slice(0, limits.length));
    if (found === null) continue;
    const [, count = '', shown = '', name = '', ending = ''] = found;
    const next = Number(shown) + 1;
    if (next >= Number(count) || !URL.canParse(url)) return undefined;
    return {
      url: new URL(`${name}_${next}.${ending}`, url).href,
      number: next + 1,
      count: Number(count),
    };
  }
  return undefined;
}
