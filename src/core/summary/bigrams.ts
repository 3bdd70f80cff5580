/** Likeness of texts by the pairs of Han characters that they share: Chinese needs no word list for it. */

/** The distinct pairs of neighbouring Han characters, digits or letters in `plain`, each as one number. */
export function bigramsOf(plain: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  let previous = 0;
  for (let i = 0; i < plain.length; i += 1) {
    const unit = plain.charCodeAt(i);
    const isWord = isWordUnit(unit);
    if (isWord && previous !== 0) pairs.add(previous * 0x10000 + unit);
    previous = isWord ? unit : 0;
  }
  return pairs;
}

/** The share of `part` that `whole` holds too, 0 to 1. */
export function shareIn(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  if (part.size === 0) return 0;
  let held = 0;
  for (const pair of part) if (whole.has(pair)) held += 1;
  return held / part.size;
}

function isWordUnit(unit: number): boolean {
  if (unit >= 0x3400) return unit <= 0x9fff;
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
