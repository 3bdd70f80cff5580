/** A set of UTF-16 code units that is asked for every unit of a text: a bit for each, no hashing. */

/** Units outside the text (`NaN`, as `charCodeAt` says) are in no set, unless U+0000 is. */
export type UnitSet = (unit: number) => boolean;

export function unitSet(units: Iterable<number>): UnitSet {
  const bits = new Int32Array(0x10000 / 32);
  for (const unit of units) bits[unit >> 5] = (bits[unit >> 5] ?? 0) | (1 << (unit & 31));
  return (unit) => (((bits[unit >> 5] ?? 0) >> (unit & 31)) & 1) === 1;
}

/** Of the characters of a string, each within the Basic Multilingual Plane. */
export function unitsOf(characters: string): UnitSet {
  return unitSet([...characters].map((character) => character.charCodeAt(0)));
}
