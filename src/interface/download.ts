/** Gives the reader a file to keep: needs a page of ours, and no permission. */

/** Long enough for the browser to have taken the file; until then its words are held in memory. */
const releaseMs = 60_000;

export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releaseMs);
}
