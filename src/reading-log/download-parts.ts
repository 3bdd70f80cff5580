/** Offers a file that comes in pieces as a download. */
import { download } from '../interface/download.ts';

/** Pieces are handed to the browser in lumps of so many UTF-16 code units: it may keep them on disk. */
const lumpLength = 4_000_000;

export async function downloadParts(name: string, parts: AsyncIterable<string>): Promise<void> {
  const lumps: Blob[] = [];
  let lump: string[] = [];
  let length = 0;
  for await (const part of parts) {
    lump.push(part);
    length += part.length;
    if (length < lumpLength) continue;
    lumps.push(new Blob(lump));
    lump = [];
    length = 0;
  }
  download(name, new Blob([...lumps, ...lump], { type: 'application/jsonl' }));
}
