import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/page/detect/read-address.ts';

const host = 'http://www.wanghai.gov.cn';

describe('an article’s address', () => {
  it.each([
    ['TRS', '/yw/202405/t20240514_100001.html', true],
    ['Founder', '/html/2024-05/14/content_9001.htm', true],
    ['jcms', '/art/2024/5/14/art_1021_33001.html', true],
    ['people.com.cn', '/n1/2024/0514/c1004-40232000.html', true],
    ['xinhuanet', '/politics/2024-05/14/c_1130140001.htm', true],
    ['news.cn', '/local/20240514/8f14e45fceea167a5a36dedd4bea2543/c.html', true],
    ['Visual SiteBuilder', '/info/1011/2201.htm', false],
    ['gkmlpt', '/gkmlpt/content/4/4413/post_4413001.html', false],
    ['Drupal', '/node/8812', false],
    ['a query', '/show.aspx?id=1882', false],
    ['a path behind the sign', '/portal.html#/news/detail/20381', false],
  ])('of %s is told', (_, path, isDated) => {
    expect(readAddress(host + path)).toMatchObject({
      isArticle: true,
      isList: false,
      isFront: false,
      isDated,
    });
  });
});

describe('no article’s address', () => {
  it.each([
    ['front page', '/', { isFront: true, isArticle: false }],
    ['front page by name', '/index.html', { isFront: true, isArticle: false }],
    ['column', '/xwzx/bdyw/index_2.html', { isList: true, isArticle: false }],
    ['list', '/hdjl/list.html', { isList: true, isArticle: false }],
    ['search', '/search?q=a', { isList: true, isArticle: false }],
    ['log-in', '/user/login.do', { isList: true, isArticle: false }],
    ['column without a name', '/zwdt/gzdt/', { isList: false, isArticle: false }],
  ])('is that of a %s', (_, path, expected) => {
    expect(readAddress(host + path)).toMatchObject(expected);
  });

  it.each(['', 'no address', '/xw/1.html'])('is %j', (address) => {
    expect(readAddress(address)).toBeUndefined();
  });
});
