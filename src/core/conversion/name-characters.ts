/**
 * Characters whose form in a person's name is not the one that OpenCC gives them in running text. Data only.
 * Sources: 《通用规范汉字表》 (2013), whose notes keep forms for surnames and given names; surname lists of
 * Taiwan's Ministry of the Interior, which tell 于 from 於, 余 from 餘, 范 from 範.
 */

/**
 * From simplified: `surname` for the first character of a name, `given` for the others. A form equal to its
 * key says: stays as it is, because it is the commonest, or because both forms are borne and nobody can tell.
 */
export const namesToTraditional: readonly {
  readonly simplified: string;
  readonly surname: string;
  readonly given: string;
  readonly reason: string;
}[] = [
  { simplified: '万', surname: '萬', given: '萬', reason: 'only the surname 万俟 keeps 万' },
  { simplified: '丑', surname: '丑', given: '丑', reason: '丑 of the twelve branches; 醜 is no name' },
  { simplified: '丰', surname: '豐', given: '丰', reason: 'given 丰 and 豐 are both borne' },
  { simplified: '于', surname: '于', given: '于', reason: '於 is another, rare surname' },
  { simplified: '云', surname: '云', given: '雲', reason: 'the surname 云 was never written 雲' },
  { simplified: '余', surname: '余', given: '余', reason: '餘 is another, rare surname' },
  { simplified: '冲', surname: '沖', given: '沖', reason: '衝 is no name' },
  { simplified: '准', surname: '准', given: '准', reason: '准 and 準 are both borne' },
  { simplified: '占', surname: '占', given: '占', reason: '佔 is no name' },
  { simplified: '发', surname: '發', given: '發', reason: '髮 is no name' },
  { simplified: '台', surname: '台', given: '台', reason: '台 and 臺 are both borne' },
  { simplified: '后', surname: '后', given: '后', reason: '後 is another, rare surname' },
  { simplified: '咸', surname: '咸', given: '咸', reason: '鹹 is no name' },
  { simplified: '岩', surname: '岩', given: '岩', reason: '岩 and 巖 are both borne' },
  { simplified: '岳', surname: '岳', given: '岳', reason: '嶽 is another, rare surname' },
  { simplified: '峰', surname: '峰', given: '峰', reason: 'both Taiwan and Hong Kong write 峰' },
  { simplified: '干', surname: '干', given: '干', reason: '干 is a surname; 乾 and 幹 are both given' },
  { simplified: '征', surname: '征', given: '征', reason: '征 and 徵 are both borne' },
  {
    simplified: '恒',
    surname: '恒',
    given: '恒',
    reason: '恒 is the official spelling of many; 恆 its variant',
  },
  { simplified: '愿', surname: '愿', given: '愿', reason: '愿 and 願 are both borne' },
  { simplified: '斗', surname: '斗', given: '斗', reason: 'the dipper; 鬥 is no name' },
  { simplified: '朴', surname: '朴', given: '朴', reason: 'the Korean surname 朴 was never written 樸' },
  { simplified: '杰', surname: '杰', given: '杰', reason: '杰 and 傑 are both borne' },
  { simplified: '松', surname: '松', given: '松', reason: 'the pine; 鬆 is no name' },
  { simplified: '涂', surname: '涂', given: '涂', reason: 'the surname 涂 was never written 塗' },
  { simplified: '涌', surname: '涌', given: '涌', reason: '涌 and 湧 are both borne' },
  { simplified: '淀', surname: '淀', given: '淀', reason: '淀 is a place; 澱 is no name' },
  { simplified: '游', surname: '游', given: '游', reason: 'the surname 游 was never written 遊' },
  { simplified: '种', surname: '种', given: '種', reason: 'the surname Chong was never written 種' },
  { simplified: '秘', surname: '秘', given: '秘', reason: 'the surname is 秘' },
  { simplified: '签', surname: '签', given: '签', reason: '簽 and 籤 cannot be told apart' },
  { simplified: '群', surname: '群', given: '群', reason: 'both Taiwan and Hong Kong write 群' },
  { simplified: '范', surname: '范', given: '范', reason: 'the surname 范 was never written 範' },
  { simplified: '谷', surname: '谷', given: '谷', reason: 'the valley; 穀 is another, rare surname' },
  { simplified: '辟', surname: '辟', given: '辟', reason: '辟 and 闢 are both borne' },
  { simplified: '郁', surname: '郁', given: '郁', reason: 'the surname 郁 was never written 鬱' },
  { simplified: '采', surname: '采', given: '采', reason: '採 is no name' },
  { simplified: '里', surname: '里', given: '里', reason: '裏 and 裡 are no names' },
  { simplified: '钟', surname: '鍾', given: '鍾', reason: 'the surname is 鍾; so is most of what is given' },
  { simplified: '锺', surname: '鍾', given: '鍾', reason: 'the form of 2013 for 鍾 in names' },
];

/** From traditional: characters that names keep on the mainland too. */
export const namesKeptInSimplified: readonly {
  readonly traditional: string;
  readonly reason: string;
}[] = [
  { traditional: '乾', reason: 'read qián in names; 干 would be another word' },
  { traditional: '徵', reason: 'read zhǐ or zhēng; 征 would be another name' },
  { traditional: '於', reason: 'kept for the surname by the table of 2013' },
  { traditional: '昇', reason: 'kept for names by the table of 2013' },
  { traditional: '甯', reason: 'kept for the surname by the table of 2013' },
  { traditional: '著', reason: 'read zhù in names; 着 would be another word' },
  { traditional: '藉', reason: 'read jí in names; 借 would be another word' },
];
