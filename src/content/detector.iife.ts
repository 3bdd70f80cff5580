/** Runs in every page of the listed hosts: says to the background that this is an article, or nothing at all. */
import { announceArticle } from '../extension/announce-article.ts';
import { awaitArticle } from '../page/detect/await-article.ts';
import { detectPage } from '../page/detect/detect-page.ts';
import { isShell } from '../page/detect/is-shell.ts';
import { noteAddress } from './noted-address.ts';

const look = () => {
  const kind = detectPage(document, location.href);
  return kind === 'article' || kind === 'document';
};
const visit = noteAddress(window);
if (visit !== 'none') {
  if (look()) announceArticle();
  // An application shows its next page by and by, after it has changed its address.
  else if (visit === 'further' || isShell(document, location.href))
    awaitArticle(document, look, announceArticle);
}
