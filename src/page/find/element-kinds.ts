/** What an element is to a reader, told from its tag and its names alone: layout is never asked for. */
import { attributeOf, hasAttributeOn, localNameOf } from '../native-members.ts';

const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const unreadTags = new Set(
  (
    'applet area audio button canvas datalist embed head iframe frame input link map meta noscript object optgroup ' +
    'option param picture progress rp rt script select source style svg template textarea title track video img'
  ).split(' '),
);

/** Parts of class names and ids that makers give to what surrounds an article. */
const asideNames = new Set(
  (
    'ad ads advert advertisement aside banner bdshare breadcrumb breadcrumbs bshare comment comments copyright ' +
    'crumb crumbs daohang dialog dqwz erweima ewm fenxiang foot footer friend friendlink header hot jctj ' +
    'keywords liability links location login mbx menu modal nav navbar navigation navpath pager pagination paihang pinglun popup ' +
    'qrcode rank recommend recommended relate related relates relative saoma search share sidebar ' +
    'social tag tags tjyd toolbar topbar topnav tuijian weizhi xggl xglj xgwz xgxw xgyd yqlj zhuanfa'
  ).split(' '),
);

export function isBlockElement(element: Element): boolean {
  return blockTags.has(localNameOf(element));
}

/** The body of another page that is shown in this one, where the browser lets us see it: of the same origin only. */
export function frameBody(element: Element): HTMLElement | undefined {
  const isFrame = localNameOf(element) === 'iframe' || localNameOf(element) === 'frame';
  if (!isFrame || isHidden(element)) return undefined;
  return (element as HTMLIFrameElement).contentDocument?.body ?? undefined;
}

/** Elements whose content is no text for readers, or whose text belongs to a control. */
export function isUnread(element: Element): boolean {
  return unreadTags.has(localNameOf(element)) || isHidden(element);
}

function isHidden(element: Element): boolean {
  if (hasAttributeOn(element, 'hidden')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

/** Whether the element's tag, class or id says that it holds what surrounds an article. */
export function isAside(element: Element): boolean {
  const localName = localNameOf(element);
  if (localName === 'body' || localName === 'html') return false;
  if (localName === 'nav' || localName === 'footer' || localName === 'aside') return true;
  return namesOf(element).some((name) => asideNames.has(name));
}

/** The words that make up an element's class and id, in lower case: `artTitle news-info` gives art, title, news, info. */
export function namesOf(element: Element): string[] {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (names.length < 2) return [];
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
