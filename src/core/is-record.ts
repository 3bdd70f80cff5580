/** Tells whether a value of unknown origin has fields that can be looked at. */

/** True of lists too: their fields are not the ones that are asked for. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
