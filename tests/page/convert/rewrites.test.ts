import { describe, expect, it } from 'vitest';
import { countRewrites, type Writing } from '../../../src/page/convert/rewrites.ts';

const nodes = Array.from({ length: 5 }, () => ({}) as Node);

function counting() {
  const clock = { now: 0 };
  const rewrites = countRewrites(() => clock.now);
  const write = (node: Node, times: number, everyMs: number, kind: Writing = 'text') => {
    let isWanted = true;
    for (let i = 0; i < times; i += 1) {
      clock.now += everyMs;
      isWanted = rewrites.count(node, kind);
    }
    return isWanted;
  };
  return { rewrites, write };
}

describe('countRewrites', () => {
  it('leaves a node to a page that writes it again and again at once', () => {
    const { rewrites, write } = counting();
    expect(write(nodes[0] as Node, 4, 10)).toBe(true);
    expect(write(nodes[0] as Node, 1, 10)).toBe(false);
    expect(rewrites.isFight).toBe(false);
  });

  it('follows a clock', () => {
    const { write } = counting();
    expect(write(nodes[0] as Node, 100, 1_000)).toBe(true);
  });

  it('takes three such nodes for a fight', () => {
    const { rewrites, write } = counting();
    for (const node of nodes.slice(0, 3)) write(node, 6, 10);
    expect(rewrites.isFight).toBe(true);
  });

  it.each([
    ['replaced', 20],
    ['added', 150],
  ] as const)('lets a page go on where its children are %s, but not without end', (kind, times) => {
    const { rewrites, write } = counting();
    expect(write(nodes[0] as Node, times, 20, kind)).toBe(true);
    expect(rewrites.isFight).toBe(false);
    expect(write(nodes[0] as Node, times, 20, kind)).toBe(false);
    expect(rewrites.isFight).toBe(true);
  });
});
