/** The reader's settings: one type, one set of defaults, migrations from every older form. */
import { isRecord } from '../core/is-record.ts';
import type { QuotationFormatId } from '../core/quotations/quotation-format.ts';
import { browser } from './browser.ts';
import type { MarkKind, MarkVisibility } from './mark-kinds.ts';
import { isQuotationFormat } from './quotation-labels.ts';
import { isScriptMode, type ScriptMode } from './script-modes.ts';
import { watchStored } from './watch-stored.ts';

export interface Settings {
  readonly version: 1;
  readonly marks: MarkVisibility;
  /** The script in which articles are shown when they open. */
  readonly script: ScriptMode;
  /** Articles in the reader's own kind of characters open as they came. */
  readonly onlyOtherScript: boolean;
  /** The script in which the articles of a host open, by host name: goes before `script`. */
  readonly hostScripts: Readonly<Record<string, ScriptMode>>;
  /** Copying from a converted page gives the page's own words. */
  readonly copiesOriginal: boolean;
  /** Host names on which Gongbao does nothing by itself: `www.gov.cn`. */
  readonly disabledHosts: readonly string[];
  /** Categories whose formulations are not marked, as `ReaderLexicon` names them. */
  readonly hiddenCategories: readonly string[];
  /** The format in which a quotation was copied last. */
  readonly quotationFormat: QuotationFormatId;
  /** The side panel answers to single letters and digits. */
  readonly singleKeys: boolean;
}

export const defaultSettings: Settings = {
  version: 1,
  marks: { person: true, date: true, keyword: true },
  script: 'original',
  onlyOtherScript: false,
  hostScripts: {},
  copiesOriginal: false,
  disabledHosts: [],
  hiddenCategories: [],
  quotationFormat: 'plain',
  singleKeys: true,
};

const storageKey = 'settings';

/** Each step takes what an older version stored one version up; the list grows at its end. */
const migrations: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [
  (stored) => ({ ...stored, version: 1 }),
];

/** Reads whatever is stored, an older version's settings and damaged ones included; never rejects on content. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return defaultSettings;
  const values = migrate({ ...stored });
  const marks: Readonly<Record<string, unknown>> = isRecord(values.marks) ? values.marks : {};
  return {
    version: 1,
    marks: {
      person: booleanOr(marks.person, defaultSettings.marks.person),
      date: booleanOr(marks.date, defaultSettings.marks.date),
      keyword: booleanOr(marks.keyword, defaultSettings.marks.keyword),
    },
    script: isScriptMode(values.script) ? values.script : defaultSettings.script,
    onlyOtherScript: booleanOr(values.onlyOtherScript, defaultSettings.onlyOtherScript),
    hostScripts: scriptsOr(values.hostScripts, defaultSettings.hostScripts),
    copiesOriginal: booleanOr(values.copiesOriginal, defaultSettings.copiesOriginal),
    disabledHosts: stringsOr(values.disabledHosts, defaultSettings.disabledHosts),
    hiddenCategories: stringsOr(values.hiddenCategories, defaultSettings.hiddenCategories),
    quotationFormat: isQuotationFormat(values.quotationFormat)
      ? values.quotationFormat
      : defaultSettings.quotationFormat,
    singleKeys: booleanOr(values.singleKeys, defaultSettings.singleKeys),
  };
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(storageKey);
  return parseSettings(stored[storageKey]);
}

/** Changes only what `change` names. Rejects with the browser's own error where storage is full or closed. */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.sync.set({ [storageKey]: settings });
  return settings;
}

export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored('sync', storageKey, (stored) => listener(parseSettings(stored)), signal);
}

export function isEnabledOn(settings: Settings, host: string): boolean {
  return !settings.disabledHosts.includes(host);
}

/** The settings change that switches Gongbao on or off for `host`. */
export function withHost(
  settings: Settings,
  host: string,
  enabled: boolean,
): Pick<Settings, 'disabledHosts'> {
  const others = settings.disabledHosts.filter((other) => other !== host);
  return { disabledHosts: enabled ? others : [...others, host] };
}

/** The settings change that remembers the script of `host`, or forgets it. */
export function withHostScript(
  settings: Settings,
  host: string,
  script: ScriptMode | undefined,
): Pick<Settings, 'hostScripts'> {
  const { [host]: _, ...others } = settings.hostScripts;
  return { hostScripts: script === undefined ? others : { ...others, [host]: script } };
}

/** The settings change that marks the formulations of `categories`, or leaves them out. */
export function withCategories(
  settings: Settings,
  categories: readonly string[],
  shown: boolean,
): Pick<Settings, 'hiddenCategories'> {
  const others = settings.hiddenCategories.filter((other) => !categories.includes(other));
  return { hiddenCategories: shown ? others : [...others, ...categories] };
}

export function withMark(settings: Settings, kind: MarkKind, on: boolean): Pick<Settings, 'marks'> {
  return { marks: { ...settings.marks, [kind]: on } };
}

function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  const version = typeof stored.version === 'number' ? stored.version : 0;
  return migrations.slice(version).reduce((values, step) => step(values), stored);
}

function stringsOr(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : fallback;
}

function scriptsOr(value: unknown, fallback: Settings['hostScripts']): Settings['hostScripts'] {
  if (!isRecord(value)) return fallback;
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, ScriptMode] => isScriptMode(entry[1])),
  );
}

function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
