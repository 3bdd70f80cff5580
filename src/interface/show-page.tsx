/** Puts a whole extension page on the screen, in the language of the browser's interface. */
import { type ComponentChild, render } from 'preact';
import { interfaceLanguage, type MessageKey, message } from '../extension/locale.ts';

export function showPage(title: MessageKey, content: ComponentChild): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = message(title);
  render(content, document.body);
}
