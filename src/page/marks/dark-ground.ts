/** Tells whether text stands on a dark ground, so that marks take their light colours. */
import { documentOf, parentElementOf } from '../native-members.ts';

/** Relative luminance below which white text is easier to read than black (WCAG 2.2, where both reach 4.6 : 1). */
const darkLuminance = 0.179;

/** Looks at the nearest ancestor that paints a ground of its own; a page that paints none is white. */
export function isOnDarkGround(element: Element): boolean {
  const view = documentOf(element)?.defaultView;
  for (let node: Element | null = element; node && view; node = parentElementOf(node)) {
    const ground = parseColour(view.getComputedStyle(node).backgroundColor);
    if (ground && ground.alpha > 0.5) return luminance(ground.channels) < darkLuminance;
  }
  return false;
}

/** Reads the computed form `rgb(r, g, b)` or `rgba(r, g, b, a)`, channels 0 to 255. */
export function parseColour(
  computed: string,
): { readonly channels: readonly [number, number, number]; readonly alpha: number } | undefined {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(computed)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { channels: [red, green, blue], alpha };
}

/** WCAG relative luminance, 0 to 1. */
export function luminance(channels: readonly [number, number, number]): number {
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
