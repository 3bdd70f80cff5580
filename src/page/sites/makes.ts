/**
 * The elements in which makes of page keep an article's body. Data only: a name here is a strong hint, never a
 * verdict, because sites reuse the names for other things and leave the elements empty.
 */
import { attributeOf, localNameOf } from '../native-members.ts';
export interface Make {
  /** The content management system, site family or paper whose pages look like this. */
  readonly name: string;
  /** CSS selectors of the body's element: one id, class or tag, or the start of an id. */
  readonly content: readonly string[];
}

const makes: readonly Make[] = [
  { name: 'cctv.com', content: ['#content_area', '#text_area', '.cnt_bd'] },
  { name: 'china.com.cn', content: ['#articleBody', '#fontzoom', '.articleBody', '.center_box'] },
  { name: 'chinanews.com', content: ['.left_zw'] },
  { name: 'Dahan jcms', content: ['#zoom', '#Zoom', '.bt_content', '.zoom'] },
  { name: 'EasySite', content: ['#easysiteText', '.easysite-news-text'] },
  {
    name: 'Founder e-paper',
    content: ['#ozoom', '#articleContent', 'founder-content'],
  },
  { name: 'gmw.cn', content: ['#article_inbox', '#contentMain', '.u-mainText'] },
  { name: 'gov.cn', content: ['#UCAP-CONTENT', '.pages_content', '.trs_editor_view'] },
  { name: 'Hong Kong press releases', content: ['#contentBody', '#pressrelease'] },
  { name: 'Lonsun', content: ['#J_content', '.j-fontContent', '.wzcon'] },
  {
    name: 'ministries',
    content: [
      '#BodyLabel',
      '#News_Body_Txt_A',
      '#conN',
      '#con_con',
      '#detailCont',
      '#doZoom',
      '#ivs_content',
      '.arc_body',
    ],
  },
  { name: 'people.com.cn', content: ['#p_content', '#rwb_zw', '.rm_txt_con', '.show_text'] },
  {
    name: 'portals',
    content: [
      '#Cnt-Main-Article-QQ',
      '#artibody',
      '#endText',
      '#main_content',
      '#mp-editor',
      '.content-article',
      '.post_body',
    ],
  },
  {
    name: 'provincial and city portals',
    content: [
      '#contentText',
      '#details-content',
      '#detailContent',
      '#div_zhengwen',
      '#font_size',
      '#info_content',
      '#mainText',
      '#NewsContent',
      '#thirdtitle',
      '#wh_x_c',
      '#zoomcon',
      '.art_con',
      '.art_cont',
      '.article-body',
      '.article-con',
      '.article-content',
      '.articleContent',
      '.article_con',
      '.article_content',
      '.articlecon',
      '.conTxt',
      '.content-text',
      '.contentTextBox',
      '.detail-content',
      '.detail_con',
      '.news_content',
      '.newsconParse',
      '.newscontnet',
      '.text-main',
      '.xl-xqnr',
      '.xl_content',
      '.xxgk_content',
      '.zoomTY',
      '.zwnr',
    ],
  },
  {
    name: 'Taiwan agencies',
    content: ['#CCMS_Content', '.area-essay', '.cpArticle', '.essay', '.page-content'],
  },
  {
    name: 'TRS WCM',
    content: [
      '.Custom_UnionStyle',
      '.TRS_Editor',
      '.TRS_PreAppend',
      '.TRS_UEDITOR',
      '.trs_paper_default',
      '.trs_web',
    ],
  },
  { name: 'UCAP', content: ['#UCAP-CONTENT', '.article-content-body', 'ucapcontent'] },
  { name: 'Visual SiteBuilder', content: ['#vsb_content', '[id^="vsb_content_"]', '.v_news_content'] },
  { name: 'WebPlus', content: ['.wp_articlecontent'] },
  { name: 'WeChat', content: ['#js_content', '.rich_media_content'] },
  {
    name: 'xinhuanet.com',
    content: ['#Content', '#detail', '#detailContent', '#p-detail', '.main-aticle'],
  },
];

const selectors = makes.flatMap((make) => make.content);
const stems = (pattern: RegExp) => selectors.flatMap((selector) => pattern.exec(selector)?.[1] ?? []);
const ids = new Set(stems(/^#([\w-]+)$/));
const classes = new Set(stems(/^\.([\w-]+)$/));
const tags = new Set(stems(/^([a-z][\w-]*)$/));
const idStarts = stems(/^\[id\^="([\w-]+)"\]$/);

/** Whether a make keeps bodies in such an element. A selector of them all would take seconds on large pages. */
export function isKnownContent(element: Element): boolean {
  if (tags.has(localNameOf(element))) return true;
  const id = attributeOf(element, 'id');
  if (id && (ids.has(id) || idStarts.some((start) => id.startsWith(start)))) return true;
  const names = attributeOf(element, 'class');
  return (
    !!names &&
    names
      .slice(0, longestNames)
      .split(/\s+/)
      .some((name) => classes.has(name))
  );
}

/** More of a class attribute (in UTF-16 code units) is noise. */
const longestNames = 400;
