/** What the Tab key does in a field of lines that a tab divides in two. */

/** Writes the tab of a line that has none and something before it; anywhere else it leaves the field, as always. */
export function writeTab(event: KeyboardEvent): void {
  const area = event.currentTarget as HTMLTextAreaElement;
  const { selectionStart: at, selectionEnd, value } = area;
  if (event.key !== 'Tab' || event.shiftKey || at !== selectionEnd) return;
  const lineEnd = value.indexOf('\n', at);
  const before = value.slice(value.lastIndexOf('\n', at - 1) + 1, at);
  const after = value.slice(at, lineEnd < 0 ? undefined : lineEnd);
  if (before.trim() === '' || (before + after).includes('\t')) return;
  event.preventDefault();
  area.setRangeText('\t', at, at, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
