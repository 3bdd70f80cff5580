/** The centre's goals as a province or city words them for itself: 平安…建设, 建设更高水平的平安…, 法治…. */
import { placeNames, sloganPlaceNames } from '../../../lexicons/places.ts';
import { type DiscoveryRule, spansOf } from './discovery-rule.ts';

const place = `(?:${[...placeNames, ...sloganPlaceNames].join('|')})`;
const nameTail = '(?![省市]?(?:[大学日晚报银行人卫网]|文创|景区|频道|集团))';

/** Words that before a place name can only be its goal. */
const plainGoal = '(?:平安|法治|美丽|健康|数字|智慧|清廉|书香|信用|诚信|亮丽|壮美|大美|多彩|现代化)新?';
/** Words that may also be a verb or the end of another word: here the slogan must end at once. */
const otherGoal = '(?:文化|幸福|和谐|活力|生态|绿色|创新|文明|品质|质量|富裕|廉洁)新?';

const placeGoal = new RegExp(
  `(?:建设更高水平的?)?(?:${plainGoal}${place}${nameTail}|${otherGoal}${place}(?=建设|[，。、；”\\n]))(?:建设(?![者厅局集银]))?`,
  'g',
);

export const placeSlogans: DiscoveryRule = {
  name: 'place-slogan',
  find: (plain) => spansOf(plain, placeGoal),
};
