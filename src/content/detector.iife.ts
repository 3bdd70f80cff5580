/** Runs in every page of the listed hosts: says to the background that this is an article, or nothing at all. */
import { announceArticle } from '../extension/announce-article.ts';
import { detectPage } from '../page/detect/detect-page.ts';

const kind = detectPage(document, location.href);
if (kind === 'article' || kind === 'document') announceArticle();
