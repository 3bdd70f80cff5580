/** Lays out Chinese text for a terminal, where a Han character takes two columns. */

/** Zero-width and combining characters are rare in news and count as one. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Punctuation that may not begin a line. */
const clinging = /[，。、；：？！”’）》」』…—,.;:?!)]/;

export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** Fills up with blanks to `columns`; a longer text stays as it is. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Breaks `text` into lines of at most `columns`, each set off by `indent`; Latin words stay whole. */
export function wrap(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  let width = columnsOf(indent);
  for (const piece of text.match(/[\w.%-]+|./gsu) ?? []) {
    const pieceWidth = columnsOf(piece);
    if (width + pieceWidth > columns && line !== '' && !clinging.test(piece)) {
      lines.push(line);
      line = '';
      width = columnsOf(indent);
    }
    line += piece;
    width += pieceWidth;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

function widthOf(character: string): number {
  return wide.test(character) || (character.codePointAt(0) ?? 0) >= 0x20000 ? 2 : 1;
}
