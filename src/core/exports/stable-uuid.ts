/** Gives the same words the same identity each time they are exported. */

/**
 * A name-based UUID of the kind that is left to its makers (version 8, RFC 9562), from four FNV-1a hashes of
 * `name`. It tells annotations apart; it keeps nothing secret.
 */
export function stableUuid(name: string): string {
  const bits = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(name, seed)).join('');
  const variant = '89ab'[Number.parseInt(bits.charAt(16), 16) & 3];
  return [
    bits.slice(0, 8),
    bits.slice(8, 12),
    `8${bits.slice(13, 16)}`,
    `${variant}${bits.slice(17, 20)}`,
    bits.slice(20, 32),
  ].join('-');
}

function hash(name: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < name.length; i += 1) {
    value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
  }
  // The last step spreads what the last characters did over all bits.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
