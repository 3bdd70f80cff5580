/**
 * The card's looks, set by property and not by a style sheet: a page's content security policy may forbid
 * style elements, also to extensions.
 */
type Style = Readonly<Partial<Record<keyof CSSStyleDeclaration, string>>>;

const fonts = 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
const traditionalFonts = 'system-ui, "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif';

/** For a BCP 47 tag: each region writes some characters in its own way. */
export function fontsOf(lang: string): string {
  return /^zh-(?:Hant|TW|HK|MO)/.test(lang) ? traditionalFonts : fonts;
}

export const cardStyles = {
  host: { all: 'initial', position: 'fixed', zIndex: '2147483647', width: 'max-content', maxWidth: '320px' },
  box: {
    boxSizing: 'border-box',
    maxWidth: '320px',
    padding: '10px 12px',
    borderRadius: '8px',
    borderStyle: 'solid',
    borderWidth: '1px',
    boxShadow: '0 4px 16px rgb(0 0 0 / 18%)',
    font: `14px/1.5 ${fonts}`,
    overflowWrap: 'anywhere',
    overflowY: 'auto',
  },
  heading: { margin: '0', fontSize: '16px', fontWeight: '600' },
  otherHeading: { fontSize: '14px', fontWeight: '400', opacity: '0.75' },
  line: { margin: '2px 0 0' },
  quietLine: { margin: '2px 0 0', fontSize: '12px', opacity: '0.75' },
  label: { opacity: '0.75' },
  words: {},
  // Stays in sight where the lines above it have to be scrolled.
  actions: {
    position: 'sticky',
    bottom: '-10px',
    margin: '0 0 -10px',
    padding: '8px 0 10px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    background: 'inherit',
  },
  button: {
    margin: '0',
    padding: '2px 8px',
    border: '1px solid currentColor',
    borderRadius: '4px',
    background: 'transparent',
    color: 'inherit',
    font: `12px/1.5 ${fonts}`,
    cursor: 'pointer',
  },
} as const satisfies Record<string, Style>;

export function paletteOf(isDark: boolean): Style {
  return isDark
    ? { background: '#1f2328', color: '#e6e8eb', borderColor: '#3d444d' }
    : { background: '#ffffff', color: '#1f2328', borderColor: '#d0d7de' };
}

/** `missing` stands in the other wording only, `other` only in this one. */
export function differenceStyles(difference: 'missing' | 'other', isDark: boolean): Style {
  const [green, red] = isDark ? ['#6ee7b7', '#ffb4a6'] : ['#047857', '#b42318'];
  return difference === 'missing'
    ? { color: green, textDecoration: 'underline 2px' }
    : { color: red, background: 'transparent', textDecoration: 'underline dotted 2px' };
}
