/** Reads JSON of unknown origin. */

/** `undefined` where `text` is none: whoever asks says what that means. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
