/** Lets the page's `lang` follow its script, so that fonts and voices follow. */
import type { PageRoot } from './convertible.ts';
import type { Originals } from './originals.ts';

/** Elements in another language than Chinese keep theirs. A document without a language gets one. */
export function writeLanguage(root: PageRoot, lang: string, originals: Originals): void {
  const top = 'documentElement' in root ? root.documentElement : undefined;
  if (top && !originals.attributeOf(top, 'lang')) originals.writeAttribute(top, 'lang', lang);
  for (const element of root.querySelectorAll('[lang]')) {
    if (/^zh/i.test(originals.attributeOf(element, 'lang') ?? '')) {
      originals.writeAttribute(element, 'lang', lang);
    }
  }
}
