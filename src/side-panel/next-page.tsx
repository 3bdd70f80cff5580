/** Says that the article goes on at another address, and leads there. */
import { browser } from '../extension/browser.ts';
import { message } from '../extension/locale.ts';
import type { FurtherPage } from '../extension/page-state.ts';

export function NextPage({ page, tabId }: { readonly page: FurtherPage; readonly tabId: number }) {
  const { url, number, count } = page;
  const open = (event: Event) => {
    event.preventDefault();
    browser.tabs.update(tabId, { url }).catch((error) => console.warn('Gongbao cannot open the page', error));
  };
  return (
    <p class="next-page">
      {message('articleContinues')}{' '}
      <a href={url} onClick={open}>
        {number === undefined || count === undefined
          ? message('nextPage')
          : message('nextPageOf', number, count)}
      </a>
    </p>
  );
}
