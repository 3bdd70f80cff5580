/** The names of the glossary's categories in the interface's language. */
import type { PolicyCategory } from '../core/lexicons/policy-terms/index.ts';
import { type MessageKey, message } from '../extension/locale.ts';

const labels: Readonly<Record<PolicyCategory, MessageKey>> = {
  culture: 'categoryCulture',
  ecology: 'categoryEcology',
  economy: 'categoryEconomy',
  'foreign-policy': 'categoryForeignPolicy',
  'guiding-thought': 'categoryGuidingThought',
  'hong-kong-macao-taiwan': 'categoryHongKongMacaoTaiwan',
  law: 'categoryLaw',
  local: 'categoryLocal',
  'numbered-slogan': 'categoryNumberedSlogan',
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

function isListed(category: string): category is PolicyCategory {
  return Object.hasOwn(labels, category);
}
