/** Writes src/core/text/simplified-forms.ts anew from OpenCC's table; run it when opencc-js is updated. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import table from 'opencc-js/dict/TSCharacters';

/** Both ranges of signs keep clear of quotation marks and of the backslash. */
const traditionalBase = 0x30;
const traditionalReach = 44;
const simplifiedBase = 0x44;
const simplifiedReach = 20;

const pairs = table
  .split('|')
  .map((entry) => entry.split(' '))
  .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to)
  .map(([from = '', to = '']) => [from.charCodeAt(0), to.charCodeAt(0)] as const)
  .sort(([one], [other]) => one - other);

let lastTraditional = 0;
let lastSimplified = 0;
let traditional = '';
let simplified = '';
for (const [from, to] of pairs) {
  const step = from - lastTraditional;
  traditional += String.fromCharCode(step < traditionalReach ? traditionalBase + step : from);
  const move = to - lastSimplified;
  simplified += String.fromCharCode(Math.abs(move) <= simplifiedReach ? simplifiedBase + move : to);
  lastTraditional = from;
  lastSimplified = to;
}

const text = `/**
 * The simplified form of each traditional character: OpenCC's TSCharacters (Apache 2.0), those of one UTF-16 code
 * unit. Data only, written by tools/make-character-table.ts. A character stands for itself, an ASCII sign for a
 * step from the one before it: the reader is a third smaller by it than by the table as OpenCC prints it.
 */

/** In ascending order: a sign is ${traditionalBase} and the step. */
export const traditionalSteps =
  '${traditional}';

/** In the same order: a sign is ${simplifiedBase} and the step, which may be negative. */
export const simplifiedSteps =
  '${simplified}';

/** What is added to a step, by column. */
export const stepBases = { traditional: ${traditionalBase}, simplified: ${simplifiedBase} } as const;
`;
writeFileSync(fileURLToPath(new URL('../src/core/text/simplified-forms.ts', import.meta.url)), text);
