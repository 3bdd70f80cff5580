/** Marks what differs between two texts, whatever scripts they are in: each side in its own words. */
import { diffArrays } from 'diff/lib/diff/array.js';
import { fold } from '../text/fold.ts';

/** A stretch of one side; `differs` where the other side has something else, or nothing. */
export interface DifferencePart {
  readonly words: string;
  readonly differs: boolean;
}

export interface Difference {
  readonly left: readonly DifferencePart[];
  readonly right: readonly DifferencePart[];
}

/** Beyond so many changed characters two texts have no more in common than their language. */
const longestEdit = 2000;

/** Shared islands this short between two changes are chance: 的, 要. UTF-16 code units. */
const longestIsland = 1;

interface Step {
  readonly kind: 'same' | 'gone' | 'added';
  readonly length: number;
}

/** Compared character by character in folded form, as one character of Chinese can turn a sentence. */
export function differenceOf(left: string, right: string): Difference {
  const changes = diffArrays([...fold(left)], [...fold(right)], { maxEditLength: longestEdit });
  if (changes === undefined) return { left: whole(left), right: whole(right) };
  const steps = changes.map(
    ({ value, added, removed }): Step => ({
      kind: added ? 'added' : removed ? 'gone' : 'same',
      length: value.join('').length,
    }),
  );
  return readSteps(left, right, swallowIslands(steps));
}

function whole(words: string): DifferencePart[] {
  return words === '' ? [] : [{ words, differs: true }];
}

/** An island between changes is made part of them on both sides. */
function swallowIslands(steps: readonly Step[]): Step[] {
  return steps.flatMap((step, index) => {
    const isInside = index > 0 && index < steps.length - 1;
    if (step.kind !== 'same' || step.length > longestIsland || !isInside) return [step];
    return [
      { kind: 'gone', length: step.length },
      { kind: 'added', length: step.length },
    ];
  });
}

function readSteps(left: string, right: string, steps: readonly Step[]): Difference {
  const sides = { left: [] as DifferencePart[], right: [] as DifferencePart[] };
  let leftAt = 0;
  let rightAt = 0;
  for (const { kind, length } of steps) {
    if (kind !== 'added') {
      add(sides.left, left.slice(leftAt, leftAt + length), kind === 'gone');
      leftAt += length;
    }
    if (kind !== 'gone') {
      add(sides.right, right.slice(rightAt, rightAt + length), kind === 'added');
      rightAt += length;
    }
  }
  return sides;
}

function add(parts: DifferencePart[], words: string, differs: boolean): void {
  const last = parts.at(-1);
  if (last?.differs === differs) parts[parts.length - 1] = { words: last.words + words, differs };
  else parts.push({ words, differs });
}
