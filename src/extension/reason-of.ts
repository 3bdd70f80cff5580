/** Says why something failed, for sentences that end in a reason. */

/** The browser's own words; some of its errors have a name only. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
