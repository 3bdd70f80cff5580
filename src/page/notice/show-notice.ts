/** Says one sentence in the page, in an element of our own that goes by itself. */

/**
 * Sent into the page by `scripting.executeScript`, which takes the function without anything around it: it uses
 * nothing from outside, not even a constant of this module. Looks are set by property: a page's content security
 * policy may forbid style elements.
 */
export function showNotice(sentence: string): void {
  const shownMs = 5_000;
  const slot = Symbol.for('gongbao.notice');
  const world = window as Window & { [slot]?: HTMLElement };
  world[slot]?.remove();
  const host = document.createElement('div');
  world[slot] = host;
  Object.assign(host.style, {
    all: 'initial',
    position: 'fixed',
    zIndex: '2147483647',
    insetBlockEnd: '24px',
    insetInline: '16px',
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
  });
  const box = document.createElement('p');
  box.setAttribute('role', 'status');
  Object.assign(box.style, {
    margin: '0',
    maxWidth: '480px',
    padding: '8px 16px',
    borderRadius: '8px',
    border: '1px solid #3d444d',
    background: '#1f2328',
    color: '#e6e8eb',
    boxShadow: '0 4px 16px rgb(0 0 0 / 18%)',
    font: '14px/1.5 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
    overflowWrap: 'anywhere',
  });
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  // Filled once it stands, so that it is read out.
  box.textContent = sentence;
  setTimeout(() => host.remove(), shownMs);
}
