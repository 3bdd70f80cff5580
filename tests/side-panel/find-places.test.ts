import { describe, expect, it } from 'vitest';
import { firstPlace, placeBefore } from '../../src/side-panel/find-places.ts';

describe('firstPlace', () => {
  it('finds the first place from an offset on', () => {
    expect(firstPlace('会议和会议', '会议')).toEqual({ start: 0, end: 2 });
    expect(firstPlace('会议和会议', '会议', 1)).toEqual({ start: 3, end: 5 });
  });

  it.each(['大会', ''])('finds nothing for %j', (words) => {
    expect(firstPlace('会议', words)).toBeUndefined();
  });
});

describe('placeBefore', () => {
  it('finds the nearest place before an offset', () => {
    expect(placeBefore('会议认为，会议强调', '会议', 7)).toEqual({ start: 5, end: 7 });
  });

  it('does not look past the sentence’s reach', () => {
    const text = `会议${'，'.repeat(400)}强调`;
    expect(placeBefore(text, '会议', text.length - 2)).toBeUndefined();
  });
});
