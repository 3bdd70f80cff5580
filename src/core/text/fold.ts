/**
 * Folds Chinese text to one simplified form of equal length, so that one set of rules reads both scripts and
 * texts that mix them.
 */
import { simplifiedSteps, stepBases, traditionalSteps } from './simplified-forms.ts';
import { unitSet } from './unit-set.ts';

/** Forms that OpenCC's table leaves alone but that the two scripts use for each other. */
const furtherFolds: readonly (readonly [string, string])[] = [
  ['著', '着'],
  ['甯', '宁'],
  ['裡', '里'],
  ['裏', '里'],
  ['啓', '启'],
  ['麽', '么'],
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['﹁', '“'],
  ['﹂', '”'],
  [',', '，'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
  ['•', '·'],
  ['‧', '·'],
  ['・', '·'],
  ['．', '·'],
  ['\u00a0', ' '],
];

/** By code unit; 0 where a unit stays as it is. */
const foldTable = buildFoldTable();

/**
 * Returns `text` with every traditional character in its simplified form and with the punctuation of both
 * scripts in one form. The result has exactly as many UTF-16 code units as `text`: an offset in one is an
 * offset in the other. Characters outside the Basic Multilingual Plane stay as they are. Full-width digits
 * and letters become half-width ones; a comma, colon or full stop between two digits becomes ASCII (1,000,
 * 15:30, 3.5), and one after a Han character becomes full-width.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  let isFolded = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const folded = foldTable[unit] || unit;
    units[i] = folded;
    isFolded ||= folded !== unit;
  }
  foldPlans(text, units);
  isFolded = foldNumberPunctuation(text, units) || isFolded;
  return isFolded ? decodeUnits(units) : text;
}

const numberPunctuation = new Map(
  [...',:.，：．'].map((mark, i) => [mark.charCodeAt(0), ',:.,:.'.charCodeAt(i)]),
);
const isNumberPunctuation = unitSet(numberPunctuation.keys());
const fullWidthColon = '：'.charCodeAt(0);
const asciiColon = ':'.charCodeAt(0);

/** True where it has changed anything. */
function foldNumberPunctuation(text: string, units: Uint16Array): boolean {
  let isFolded = false;
  for (let i = 0; i < units.length; i += 1) {
    const unit = text.charCodeAt(i);
    const inNumber = isNumberPunctuation(unit) ? numberPunctuation.get(unit) : undefined;
    if (inNumber === undefined) continue;
    if (isDigit(units[i - 1]) && isDigit(units[i + 1])) units[i] = inNumber;
    else if (units[i] === asciiColon && (units[i - 1] ?? 0) > 0x2e80) units[i] = fullWidthColon;
    isFolded ||= units[i] !== unit;
  }
  return isFolded;
}

const plan = '划'.charCodeAt(0);
const beforePlan = new Set([...'计规企策筹谋'].map((character) => character.charCodeAt(0)));

/** 計畫 and 規畫 are 计划 and 规划, though 畫 alone is 画. */
function foldPlans(text: string, units: Uint16Array): void {
  for (let i = text.indexOf('畫', 1); i > 0; i = text.indexOf('畫', i + 1)) {
    if (beforePlan.has(units[i - 1] ?? 0)) units[i] = plan;
  }
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39;
}

function decodeUnits(units: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192) {
    // Spread would step through them one by one.
    parts.push(String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]));
  }
  return parts.join('');
}

/** An ASCII sign is a step from the last character, anything else the character itself. */
function walk(last: number, sign: number, base: number): number {
  return sign < 0x80 ? last + sign - base : sign;
}

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  let from = 0;
  let to = 0;
  for (let i = 0; i < traditionalSteps.length; i += 1) {
    from = walk(from, traditionalSteps.charCodeAt(i), stepBases.traditional);
    to = walk(to, simplifiedSteps.charCodeAt(i), stepBases.simplified);
    table[from] = to;
  }
  for (const [from, to] of furtherFolds) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let i = 0; i < 10; i += 1) table[0xff10 + i] = 0x30 + i;
  for (let i = 0; i < 26; i += 1) {
    table[0xff21 + i] = 0x41 + i;
    table[0xff41 + i] = 0x61 + i;
  }
  return table;
}
