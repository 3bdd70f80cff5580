/** Packs files so that the same content gives the same bytes, on any machine, at any hour, in any time zone. */
import { type AsyncZippable, type Zippable, zipSync } from 'fflate';

export interface PackedFile {
  /** With `/` between the names, from the root of the archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A plain file that everybody may read, in the form that archives made under Unix carry it. */
const plainFile = 0o100644 << 16;
const unix = 3;

/** `madeAt` is the day that every file is dated by. Files are sorted by their path. */
export function zipFiles(files: readonly PackedFile[], madeAt: Date): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries: Zippable & AsyncZippable = {};
  for (const { path, bytes } of sorted) {
    entries[path] = [bytes, { mtime: noonOf(madeAt), os: unix, attrs: plainFile, level: 9 }];
  }
  return zipSync(entries);
}

/**
 * An archive's times know no zone and are taken from the local clock: noon of the day in Greenwich, as local time,
 * is written alike everywhere, and no clock is ever changed at noon.
 */
function noonOf(day: Date): Date {
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
}
