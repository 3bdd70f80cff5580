/** The scripts in which a page can be shown, in the order in which they are offered. */
export const scriptModes = [
  'original',
  'simplified',
  'traditional',
  'taiwan',
  'taiwan-phrases',
  'hong-kong',
] as const;

/**
 * `original` is the page as it came; `traditional` is OpenCC's standard; `taiwan-phrases` also puts Taiwan's own
 * words, which rewrites official wording, and is therefore never the default.
 */
export type ScriptMode = (typeof scriptModes)[number];

export function isScriptMode(value: unknown): value is ScriptMode {
  return scriptModes.some((mode) => mode === value);
}
