/** The interface's words, in the reader's language, from `_locales`. */
import type messages from '../locales/_locales/zh_CN/messages.json';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof messages & string;

/** Substitutions fill the placeholders `$1` to `$9` in order. */
export function message(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** BCP 47, of the messages that are shown: a browser in a language that we do not speak gets the default one. */
export function interfaceLanguage(): string {
  return message('localeTag');
}
