/** Tells in which script a text is written. */
import type { ArticleScript } from '../annotated-article.ts';
import { fold } from './fold.ts';
import { halfConvertedWords } from './half-converted.ts';
import { unitsOf } from './unit-set.ts';

/** Simplified characters that no traditional text uses: frequent in news, and with one traditional form each. */
const onlySimplified = unitsOf(
  '们这个国会议为时发经济与区开产业务设实现农书记长动进关东问题习党领导员见认识从队转变战远应样气体验点复奋',
);

/** Simplified text uses these too (著作, 乾隆), though folding changes them. */
const inBothScripts = unitsOf('著乾瞭藉甯薹');

/** Below this share of the script-bearing characters the other script counts as absent (quoted names, stray signs). */
const remainsShare = 0.01;

const halfConverted = new RegExp(halfConvertedWords.trim().split(/\s+/).join('|'), 'g');

/** One such word may be a slip of a writer; so many, and so dense, are a machine's. */
const fewestHalfConverted = 2;
const halfConvertedShare = 0.002;

/** `plain` is the folded text, where it is at hand. */
export function detectScript(text: string, plain = fold(text)): ArticleScript {
  let traditional = 0;
  let simplified = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (onlySimplified(unit)) simplified += 1;
    else if (unit !== plain.charCodeAt(i) && isHan(unit) && !inBothScripts(unit)) traditional += 1;
  }
  const total = traditional + simplified;
  if (total === 0) return 'Hans';
  if (traditional / total < remainsShare) return 'Hans';
  if (simplified / total >= remainsShare) return 'mixed';
  return isHalfConverted(text, total) ? 'mixed' : 'Hant';
}

function isHalfConverted(text: string, scriptBearing: number): boolean {
  const found = text.match(halfConverted)?.length ?? 0;
  return found >= fewestHalfConverted && found / scriptBearing >= halfConvertedShare;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
