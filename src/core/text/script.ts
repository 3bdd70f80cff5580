/** Tells in which script a text is written. */
import type { ArticleScript } from '../annotated-article.ts';
import { fold } from './fold.ts';

/** Simplified characters that no traditional text uses: frequent in news, and with one traditional form each. */
const onlySimplified =
  /[们这个国会议为时发经济与区开产业务设实现农务书记长动进关东问题习党领导员见认识从队转变战远应样气体验点复奋]/g;

/** Below this share of the script-bearing characters the other script counts as absent (quoted names, stray signs). */
const remainsShare = 0.01;

export function detectScript(text: string): ArticleScript {
  const plain = fold(text);
  let traditional = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) !== plain.charCodeAt(i) && isHan(text.charCodeAt(i))) traditional += 1;
  }
  const simplified = text.match(onlySimplified)?.length ?? 0;
  const total = traditional + simplified;
  if (total === 0) return 'Hans';
  if (traditional / total < remainsShare) return 'Hans';
  return simplified / total < remainsShare ? 'Hant' : 'mixed';
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
