/** Sees to it that one reader at a time works in a page: a newer one takes over, the older one tidies up. */

/** The slot in the content scripts' own world, which no page can see. */
const slot = Symbol.for('gongbao.reader');

interface Slotted {
  [slot]?: AbortController;
}

/** Aborts the reader before this one, and gives the controller by which this one will be told to go. */
export function replaceReader(world: Window): AbortController {
  const slotted = world as Window & Slotted;
  slotted[slot]?.abort();
  const controller = new AbortController();
  slotted[slot] = controller;
  return controller;
}
