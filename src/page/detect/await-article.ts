/** Waits for the text of a page that is still a shell: a few looks, a few seconds, and nothing is left behind. */

/** The first look comes so long after a change; each further one waits as much longer. */
const stepMs = 250;
const maxLooks = 8;
const longestMs = 10_000;

/** Calls `onArticle` once, as soon as `look` finds an article; not at all if none comes in ten seconds. */
export function awaitArticle(document: Document, look: () => boolean, onArticle: () => void): void {
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  const lookAgain = () => {
    timer = undefined;
    looks += 1;
    const isArticle = look();
    if (isArticle || looks >= maxLooks) stop();
    if (isArticle) onArticle();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(lookAgain, stepMs * (looks + 1));
  });
  const end = setTimeout(stop, longestMs);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}
