/** The names of the categories of formulations in the interface's language. */
import type { PolicyCategory } from '../core/lexicons/policy-terms/policy-categories.ts';
import type { discoveredCategory, ownCategory } from '../core/reader-lexicon.ts';
import { type MessageKey, message } from './locale.ts';

/** What a reader can switch on and off: the glossary's categories, their own terms, and what no list has. */
export type KeywordCategory = PolicyCategory | typeof ownCategory | typeof discoveredCategory;

const labels: Readonly<Record<KeywordCategory, MessageKey>> = {
  culture: 'categoryCulture',
  discovered: 'discovered',
  ecology: 'categoryEcology',
  economy: 'categoryEconomy',
  'foreign-policy': 'categoryForeignPolicy',
  'guiding-thought': 'categoryGuidingThought',
  'hong-kong-macao-taiwan': 'categoryHongKongMacaoTaiwan',
  law: 'categoryLaw',
  local: 'categoryLocal',
  'numbered-slogan': 'categoryNumberedSlogan',
  own: 'categoryOwn',
  'party-building': 'categoryPartyBuilding',
  'party-discipline': 'categoryPartyDiscipline',
  reform: 'categoryReform',
  regions: 'categoryRegions',
  rural: 'categoryRural',
  science: 'categoryScience',
  security: 'categorySecurity',
  society: 'categorySociety',
  spirit: 'categorySpirit',
  'taiwan-hong-kong-government': 'categoryTaiwanHongKongGovernment',
};

/** A category that is none of the glossary's is shown under its own name. */
export function categoryLabel(category: string | undefined): string {
  if (category === undefined) return message('categoryNone');
  return isListed(category) ? message(labels[category]) : category;
}

function isListed(category: string): category is KeywordCategory {
  return Object.hasOwn(labels, category);
}
