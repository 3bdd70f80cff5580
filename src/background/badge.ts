/** The toolbar button tells at a glance whether the page was read, and how many statements were found. */
import { browser } from '../extension/browser.ts';

const accent = '#b42318';

function iconPaths(suffix: '' | '-grey'): Record<string, string> {
  return { 16: `icons/16${suffix}.png`, 32: `icons/32${suffix}.png` };
}

/** `finding` is undefined where the page is no article. The browser forgets both when the tab goes on. */
export async function showFinding(
  tabId: number | undefined,
  finding: { readonly statements: number } | undefined,
): Promise<void> {
  if (tabId === undefined) return;
  const count = finding && finding.statements > 0 ? String(finding.statements) : '';
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconPaths(finding ? '' : '-grey') }),
    browser.action.setBadgeText({ tabId, text: count }),
    browser.action.setBadgeBackgroundColor({ tabId, color: accent }),
  ]);
}
