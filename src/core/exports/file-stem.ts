/** Names files so that they sort by date and every file system takes them. */
import type { AnnotatedArticle } from '../annotated-article.ts';

/**
 * Most file systems allow 255 bytes for a name; the longest ending, what a browser adds to a second copy, and the
 * folder's own path on Windows (260 characters in all) must fit beside it.
 */
const longestBytes = 150;

/** Path separators, what Windows forbids, what a shell or a reader could trip over, and signs without a width. */
const unsafe = /[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** `2016-11-05 outlet headline`, cut at a whole character; the day is left out where it is not known. */
export function fileStem({ article }: AnnotatedArticle): string {
  const { published, source, title } = article;
  const parts = [dayOf(published), cut(safe(source ?? ''), 45), safe(title)];
  const stem = cut(parts.filter((part) => part !== '').join(' '), longestBytes);
  if (stem === '') return 'gongbao';
  return reserved.test(stem) ? `_${stem}` : stem;
}

function dayOf(published: string | undefined): string {
  return /^\d{4}(?:-\d{2}){0,2}/.exec(published ?? '')?.[0] ?? '';
}

/** Neither a leading dot, which hides a file, nor a dot or blank at the end, which Windows drops. */
function safe(words: string): string {
  const plain = words.normalize('NFC').replaceAll(unsafe, ' ').replaceAll(/\s+/gu, ' ');
  return plain.replace(/^[\s.~-]+/, '').replace(/[\s.]+$/, '');
}

function cut(words: string, bytes: number): string {
  let used = 0;
  let end = 0;
  for (const character of words) {
    used += utf8Length(character.codePointAt(0) ?? 0);
    if (used > bytes) break;
    end += character.length;
  }
  return words.slice(0, end).replace(/[\s.]+$/, '');
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
