import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isOnDarkGround, luminance, parseColour } from '../../../src/page/marks/dark-ground.ts';

describe('parseColour', () => {
  it('reads computed colours, with and without alpha', () => {
    expect(parseColour('rgb(29, 78, 216)')).toEqual({ channels: [29, 78, 216], alpha: 1 });
    expect(parseColour('rgba(0, 0, 0, 0)')).toEqual({ channels: [0, 0, 0], alpha: 0 });
    expect(parseColour('canvas')).toBeUndefined();
  });
});

describe('isOnDarkGround', () => {
  const groundOf = (body: string) => {
    const { document } = new JSDOM(body).window;
    return isOnDarkGround(document.querySelector('p') ?? document.body);
  };

  it.each([
    ['<body><p>', false],
    ['<body style="background:#111"><p>', true],
    ['<body style="background:#111"><div style="background:#fff"><p>', false],
    ['<body style="background:#fff"><div style="background:rgba(0,0,0,.1)"><p>', false],
  ])('%s: %s', (body, isDark) => {
    expect(groundOf(body)).toBe(isDark);
  });

  it('goes by what the eye sees, not by the mean of the channels', () => {
    expect(luminance([0, 255, 0])).toBeGreaterThan(luminance([255, 0, 0]));
    expect(luminance([255, 255, 255])).toBeCloseTo(1);
  });
});
