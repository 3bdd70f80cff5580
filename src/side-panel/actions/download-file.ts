/** Saves a file to the reader's downloads, without a permission of its own. */
import type { ExportFile } from '../../core/exports/export-format.ts';

/** Long enough for the browser to have taken the file; until then its words are held in memory. */
const releaseMs = 60_000;

export function downloadFile({ name, mediaType, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releaseMs);
}
