/** Finds by halving where in an ordered sequence something begins to hold. */

/** The first index from 0 at which `holds` is true, `length` where there is none; from there on it must stay true. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
