/** Goes through the panel row by row, and folds what is in focus. */

const rowSelector = 'main button.place';

/** From the row in focus, else from the first one that can be seen. */
export function stepToRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(rowSelector)];
  const active = document.activeElement;
  const at = active ? rows.findIndex((row) => row === active || row.parentElement?.contains(active)) : -1;
  const next = at < 0 ? rows.find(isInSight) : rows[at + step];
  next?.focus();
}

/** Opens or closes what the row in focus can show more of. */
export function foldRow(): void {
  const row = document.activeElement?.closest('[data-foldable]');
  row?.querySelector<HTMLElement>('.unfold')?.click();
}

/** Opens every statement that is shown, or closes them where all are open. */
export function foldAllRows(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.statement .unfold')];
  const closed = buttons.filter((button) => button.ariaExpanded === 'false');
  for (const button of closed.length > 0 ? closed : buttons) button.click();
}

function isInSight(row: HTMLElement): boolean {
  const tools = document.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0;
  return row.getBoundingClientRect().top >= Math.max(0, tools);
}
