/** Looks into a page by functions that were taken before any script of its own ran, and listens for our errors. */
import type { CDPSession, Page } from 'playwright-core';
import type { RunningChromium } from '../../tools/browsers/launch-chromium.ts';

export interface PageProbe {
  readonly markupAtStart: () => Promise<string>;
  readonly markup: () => Promise<string>;
  /** The number of marked people and formulations. */
  readonly marks: () => Promise<number>;
  /** Presses the page's own button and says whether its script ran. */
  readonly works: () => Promise<boolean>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** What our scripts threw or reported in this tab. */
  readonly ourErrors: readonly string[];
}

/** Runs in every document before its own scripts; keeps natives out of their reach. */
export function installProbe(): void {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const getter = (owner: object, name: string) =>
    getOwnPropertyDescriptor(owner, name)?.get ?? (() => undefined);
  const rootOf = getter(Document.prototype, 'documentElement');
  const markupOf = getter(Element.prototype, 'outerHTML');
  const sizeOf = getter(Highlight.prototype, 'size');
  const registry = CSS.highlights;
  const find = registry.get;
  const byId = document.getElementById;
  const { click } = HTMLElement.prototype;
  const { addEventListener } = document;
  const now = () => {
    const root = apply(rootOf, document, []);
    return root ? apply(markupOf, root, []) : '';
  };
  const sizeUnder = (name: string) => {
    const highlight = apply(find, registry, [name]);
    return highlight ? Number(apply(sizeOf, highlight, [])) : 0;
  };
  let start = '';
  apply(addEventListener, document, [
    'DOMContentLoaded',
    () => {
      start = now();
    },
  ]);
  const probe = {
    start: () => start,
    now,
    marks: () => sizeUnder('gongbao-person') + sizeUnder('gongbao-keyword'),
    works: () => {
      const before = Number(Reflect.get(window, 'pageWorked') ?? 0);
      const button = apply(byId, document, ['page-works']);
      if (button) apply(click, button, []);
      return Number(Reflect.get(window, 'pageWorked')) === before + 1;
    },
  };
  defineProperty(window, 'gongbaoProbe', { value: probe });
}

/** Playwright's own evaluation would use the page's built-ins: the protocol's does not. */
export async function probePage(running: RunningChromium, tab: Page): Promise<PageProbe> {
  const session = await running.context.newCDPSession(tab);
  const ourErrors = await collectOurErrors(session, running.extensionId);
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  return {
    evaluate,
    ourErrors,
    markupAtStart: async () => String(await evaluate('gongbaoProbe.start()')),
    markup: async () => String(await evaluate('gongbaoProbe.now()')),
    marks: async () => Number(await evaluate('gongbaoProbe.marks()')),
    works: async () => Boolean(await evaluate('gongbaoProbe.works()')),
  };
}

async function collectOurErrors(session: CDPSession, extensionId: string): Promise<string[]> {
  const errors: string[] = [];
  const isOurs = (value: unknown) => JSON.stringify(value ?? '').includes(extensionId);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) worlds.add(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    if (isOurs(details) || worlds.has(details.executionContextId ?? -1))
      errors.push(details.exception?.description ?? details.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
    const isNews = type === 'error' || type === 'warning';
    if (isNews && (isOurs(stackTrace) || worlds.has(executionContextId)))
      errors.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  await session.send('Runtime.enable');
  return errors;
}
