/** Reads index cards that are tables with their labels in one row and the values in the row under it. */
import { fold } from '../../core/text/fold.ts';
import { localNameOf } from '../native-members.ts';
import type { Block } from './block.ts';
import { isCardLabel } from './line-patterns.ts';

const minLabels = 3;

/** The blocks with each such label beside its value, as in cards of the usual kind; others stay as they are. */
export function pairCardRows(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    const value = valueUnder(block);
    return value === undefined ? block : { ...block, text: `${block.text}：${value}` };
  });
}

function valueUnder({ element, text }: Block): string | undefined {
  const isCell = ['td', 'th'].includes(localNameOf(element));
  if (!isCell || text.length > 12 || !isCardLabel(fold(text))) return undefined;
  const row = element.parentElement;
  const next = row?.nextElementSibling;
  if (!row || !next || row.children.length !== next.children.length || !isLabelRow(row)) return undefined;
  const column = [...row.children].indexOf(element);
  const value = next.children[column]?.textContent?.replace(/\s+/g, ' ').trim();
  return value || undefined;
}

function isLabelRow({ children }: Element): boolean {
  const labels = [...children].slice(0, 20).map((cell) => fold(cell.textContent?.trim() ?? ''));
  return labels.length >= minLabels && labels.every((label) => label.length <= 12 && isCardLabel(label));
}
