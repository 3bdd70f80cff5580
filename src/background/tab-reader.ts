/** Puts the reader into a tab, and says what it found there or why it cannot be asked. */
import readerFile from '../content/reader.iife.ts?script';
import { browser } from '../extension/browser.ts';
import type { Sender } from '../extension/message-channel.ts';
import { isNobodyThere } from '../extension/message-channel.ts';
import { callReader } from '../extension/messages.ts';
import type { TabState } from '../extension/page-state.ts';
import { reasonOf } from '../extension/reason-of.ts';
import { isEnabledOn, loadSettings, type Settings, watchSettings } from '../extension/settings.ts';
import marksStyle from '../page/marks/marks.css?inline';

/** What browsers say of a page that no extension may enter, or that the reader has not opened to this one. */
const notPermitted =
  /cannot access|cannot be scripted|missing host permission|extensions gallery|error page/i;

/** A listed page says that it is an article: it is read unless the reader has switched its site off. */
export async function readDetected({ tabId, url }: Sender): Promise<void> {
  if (tabId === undefined || url === undefined) return;
  if (isEnabledOn(await knownSettings(), new URL(url).hostname)) await injectReader(tabId);
}

let settings: Promise<Settings> | undefined;
watchSettings(forgetSettings, new AbortController().signal);

/** Asked for once as long as they stay: each article waits for them. */
function knownSettings(): Promise<Settings> {
  settings ??= loadSettings();
  settings.catch(forgetSettings);
  return settings;
}

function forgetSettings(): void {
  settings = undefined;
}

/** The reader of the page wishes it, whatever the detector thinks. */
export async function readTab(tabId: number): Promise<TabState> {
  try {
    await injectReader(tabId);
  } catch (error) {
    if (error instanceof Error && notPermitted.test(error.message)) return { status: 'not-permitted' };
    return { status: 'failed', reason: reasonOf(error) };
  }
  return describeTab(tabId);
}

export async function describeTab(tabId: number): Promise<TabState> {
  try {
    return await callReader(tabId, 'describePage');
  } catch (error) {
    if (isNobodyThere(error)) return { status: 'unread' };
    return { status: 'failed', reason: reasonOf(error) };
  }
}

/** Injects the reader where none is, so that the call reaches one. */
export async function ensureReader(tabId: number): Promise<void> {
  const state = await describeTab(tabId);
  if (state.status === 'unread') await injectReader(tabId);
}

async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  await Promise.all([
    // The article may stand in a frame of the page.
    browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: marksStyle }),
    browser.scripting.executeScript({ target, files: [readerFile] }),
  ]);
}
