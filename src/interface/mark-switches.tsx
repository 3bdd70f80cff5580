/** A switch for each kind of mark, labelled in the look of the mark itself. */
import { type MessageKey, message } from '../extension/locale.ts';
import { type MarkKind, type MarkVisibility, markKinds } from '../extension/mark-kinds.ts';
import { Switch } from './switch.tsx';

const markLabels: Readonly<Record<MarkKind, MessageKey>> = {
  person: 'markPerson',
  date: 'markDate',
  keyword: 'markKeyword',
};

interface MarkSwitchesProps {
  readonly marks: MarkVisibility;
  readonly disabled?: boolean;
  readonly onChange: (kind: MarkKind, on: boolean) => void;
}

export function MarkSwitches({ marks, disabled = false, onChange }: MarkSwitchesProps) {
  return (
    <fieldset class="switches" disabled={disabled}>
      <legend>{message('marksLegend')}</legend>
      {markKinds.map((kind) => (
        <Switch key={kind} checked={marks[kind]} onChange={(on) => onChange(kind, on)}>
          <span class={`mark-sample mark-sample-${kind}`}>{message(markLabels[kind])}</span>
        </Switch>
      ))}
    </fieldset>
  );
}
