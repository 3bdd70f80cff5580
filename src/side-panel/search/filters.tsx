/** Narrows the panel to one speaker's words, or to one category of wording. */
import { useContext } from 'preact/hooks';
import { categoryLabel } from '../../extension/category-labels.ts';
import { message } from '../../extension/locale.ts';
import { useArticle } from '../article-context.ts';
import { MemoryContext } from '../memory/use-panel-memory.ts';
import type { PanelArticle } from '../panel-article.ts';
import type { Selection } from './selection.ts';

interface FiltersProps {
  readonly panel: PanelArticle;
  readonly selection: Selection;
}

export function Filters({ panel, selection }: FiltersProps) {
  const { remember } = useContext(MemoryContext);
  const { show } = useArticle();
  const people = peopleOf(panel).map(([key, name]) => [key, show(name)] as const);
  const categories = panel.keywordGroups.map(
    ({ category }) => [category ?? '', categoryLabel(category)] as const,
  );
  return (
    <div class="filters">
      <Choice
        label={message('filterPerson')}
        chosen={selection.speaker}
        options={people}
        onChange={(speaker) => remember({ speaker })}
      />
      <Choice
        label={message('filterCategory')}
        chosen={selection.category}
        options={categories}
        onChange={(category) => remember({ category })}
      />
    </div>
  );
}

/** Whoever speaks, then everybody else, each by the key of a speaker. */
function peopleOf({ speakers, attendance }: PanelArticle): (readonly [string, string])[] {
  const speaking = speakers.map(({ key, name }) => [key, name ?? message('speakerUnnamed')] as const);
  const known = new Set(speaking.map(([key]) => key));
  const others = attendance
    .flatMap(({ people }) => people)
    .map(({ id, name }) => [`person:${id}`, name] as const)
    .filter(([key]) => !known.has(key));
  return [...speaking, ...others];
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string | undefined) => void;
}

/** The first option is everything; a category may be called by the empty string, so values are counted. */
function Choice({ label, chosen, options, onChange }: ChoiceProps) {
  const index = options.findIndex(([value]) => value === chosen);
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={index}
        disabled={options.length === 0}
        onChange={(event) => onChange(options[Number(event.currentTarget.value)]?.[0])}
      >
        <option value={-1}>{message('filterAll')}</option>
        {options.map(([value, name], i) => (
          <option key={value} value={i}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
