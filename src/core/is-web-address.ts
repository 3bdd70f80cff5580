/** Tells the addresses that may become links: what a page or a file names as its address may be a script. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
