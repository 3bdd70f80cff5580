/** Which categories of formulations are marked. */
import { policyCategories } from '../core/lexicons/policy-terms/policy-categories.ts';
import { discoveredCategory, ownCategory } from '../core/reader-lexicon.ts';
import { categoryLabel, type KeywordCategory } from '../extension/category-labels.ts';
import { message } from '../extension/locale.ts';
import { Switch } from '../interface/switch.tsx';

const categories: readonly KeywordCategory[] = [ownCategory, ...policyCategories, discoveredCategory];

interface CategoriesSectionProps {
  readonly hidden: readonly string[];
  readonly onChange: (categories: readonly string[], shown: boolean) => void;
}

export function CategoriesSection({ hidden, onChange }: CategoriesSectionProps) {
  const isHidden = (category: string) => hidden.includes(category);
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">{message('optionsCategories')}</h2>
      <p class="hint">{message('optionsCategoriesHint')}</p>
      <div class="category-switches">
        {categories.map((category) => (
          <Switch
            key={category}
            checked={!isHidden(category)}
            onChange={(shown) => onChange([category], shown)}
          >
            {categoryLabel(category)}
          </Switch>
        ))}
      </div>
      <div class="file-actions">
        <button
          type="button"
          class="link"
          disabled={!categories.some(isHidden)}
          onClick={() => onChange(categories, true)}
        >
          {message('showAllCategories')}
        </button>
        <button
          type="button"
          class="link"
          disabled={categories.every(isHidden)}
          onClick={() => onChange(categories, false)}
        >
          {message('hideAllCategories')}
        </button>
      </div>
    </section>
  );
}
