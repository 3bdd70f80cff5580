import { describe, expect, it } from 'vitest';
import { unitSet, unitsOf } from '../../../src/core/text/unit-set.ts';

describe('unitSet', () => {
  it('holds just the units that it was given, the first and the last of all too', () => {
    const given = [0, 31, 32, 0x4e00, 0x9fff, 0xd840, 0xffff];
    const has = unitSet(given);
    const held = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(has);
    expect(held).toEqual(given);
  });

  it('says no beyond the end of a text', () => {
    const has = unitsOf('省市');
    expect(['省市', '市省', ''].map((text) => has(text.charCodeAt(1)))).toEqual([true, true, false]);
  });
});
