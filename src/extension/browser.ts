/** The one place where the browser's API is taken: contexts ask for it here. */
import type api from 'webextension-polyfill';

interface Interfaces {
  readonly browser?: typeof api;
  readonly chrome?: typeof api;
}

/**
 * Every browser that we ask for answers with promises by itself: Firefox under `browser`, Chrome and Edge under
 * `chrome`. In a page an element with the id `browser` answers to that name as well, and its fields
 * to the names that the page gives them; none of them has a function of ours.
 */
const { browser: named, chrome } = globalThis as unknown as Interfaces;
export const browser = [named, chrome].find(isOurs) ?? unavailable();

function isOurs(candidate: typeof api | undefined): candidate is typeof api {
  return typeof candidate?.runtime?.getManifest === 'function';
}

/** Only where a page has taken the name away, or outside any extension: the first use then says so. */
function unavailable(): typeof api {
  return new Proxy({} as typeof api, {
    get() {
      throw new Error('The interface of the browser is not there.');
    },
  });
}
