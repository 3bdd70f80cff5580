/** Shapes that only policy language has: …强省, 打赢…攻坚战, 以…为主体的…体系, 三个聚焦. */
import { type DiscoveryRule, spansAround, spansOf } from './discovery-rule.ts';

/** Before the name of a goal: a verb of building, or a mark. */
const builtBefore = '(?<=建设|打造|迈向|建成|推进|加快|实现|[、“”和与向从到])';

/** The rule's name; what every match of a slow pattern holds, so that it is only tried there; and the shape. */
const shapes: readonly (readonly [string, RegExp | undefined, RegExp])[] = [
  [
    'strong-place',
    /强[省市县区国]/g,
    new RegExp(
      `${builtBefore}(?!建设|推进|加快|打造|实现|兴党)(?:(?![的在])[\\u4e00-\\u9fff]){2,4}(?<![百十千])(?:强省|强市|强县|强区|强国(?!家))`,
      'g',
    ),
  ],
  [
    'campaign',
    /攻坚战|保卫战|歼灭战|阻击战|攻坚行动|专项行动|专项整治行动|提升行动|三年行动|专项斗争/g,
    /(?<=打赢|打好|开展|实施|推进|启动|组织|发起|推动)(?!打赢|打好|这|那|一场|好|了|新一轮|打击)(?:(?![等的])[\u4e00-\u9fff]){2,10}?(?:攻坚战|保卫战|歼灭战|阻击战|攻坚行动|专项行动|专项整治行动|提升行动|三年行动(?:计划)?|专项斗争)/g,
  ],
  [
    'framework',
    undefined,
    /以(?!习近平|江泽民|胡锦涛|邓小平|毛泽东)(?:(?!的)[\u4e00-\u9fff]){2,16}?为(?:主体|核心|基础|主导|引领|龙头|重点|中心|导向|统领|主线|支撑)的[\u4e00-\u9fff]{2,12}?(?:体系|格局|思想|制度|机制|体制|新路子)+/g,
  ],
  [
    'community',
    /命运共同体/g,
    new RegExp(`${builtBefore}(?!构建|推动|同|与)(?:(?!的)[\\u4e00-\\u9fff]){2,8}?(?<!是|建)命运共同体`, 'g'),
  ],
  [
    'counted-verbs',
    undefined,
    /(?<![第\d一二三四五六七八九十])[二三四五六七八九十两]个(?:确保|坚持|着力|必须|始终|统筹|聚焦|突破|提升|转变|转型|更加|结合|不动摇|不放松|不变|离不开|走在前列|一律|到位|延伸|覆盖|全覆盖|认同|表率|严格|注重|强化|深化|优化|标准化)(?![\u4e00-\u9fff])/g,
  ],
];

export const fixedShapes: readonly DiscoveryRule[] = shapes.map(([name, anchors, pattern]) => ({
  name,
  find: (plain) => (anchors ? spansAround(plain, anchors, pattern) : spansOf(plain, pattern)),
}));
