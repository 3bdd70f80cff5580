/** The packed table of simplified forms holds what OpenCC's own table says. */
import table from 'opencc-js/dict/TSCharacters';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';
import { simplifiedSteps, traditionalSteps } from '../../../src/core/text/simplified-forms.ts';

const pairs = table
  .split('|')
  .map((entry) => entry.split(' '))
  .filter(([from, to]) => from?.length === 1 && to?.length === 1);
/** Characters that the fold itself takes another way. */
const ownWays = new Set('著甯裡裏啓麽');

describe('simplified forms', () => {
  it('are as many as OpenCC has of one code unit', () => {
    expect(traditionalSteps.length).toBe(pairs.filter(([from, to]) => from !== to).length);
    expect(simplifiedSteps.length).toBe(traditionalSteps.length);
  });

  it('are OpenCC’s', () => {
    const others = pairs.filter(([from = '', to]) => !ownWays.has(from) && fold(from) !== to);
    expect(others).toEqual([]);
  });
});
