/** The one place where the browser's API is imported: contexts ask for it here. */
import browser from 'webextension-polyfill';

export { browser };
