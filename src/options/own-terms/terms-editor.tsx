/** The list as text, one term a line: saved as a whole, and only when no line is wrong. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readOwnListText, writeOwnListText } from '../../core/own-list/own-list-text.ts';
import type { OwnTerm } from '../../core/reader-lexicon.ts';
import { message } from '../../extension/locale.ts';
import { useAbortable } from '../../interface/use-abortable.ts';
import { writeTab } from '../write-tab.ts';
import { FaultList } from './fault-list.tsx';
import type { FileFault } from './file-fault.ts';
import { rebaseDraft } from './rebase-draft.ts';

interface TermsEditorProps {
  readonly terms: readonly OwnTerm[];
  /** Resolves to false where the list could not be stored. */
  readonly onSave: (terms: readonly OwnTerm[]) => Promise<boolean>;
}

/** Faults that are shown already follow the typing at this distance. */
const restMs = 300;

export function TermsEditor({ terms, onSave }: TermsEditorProps) {
  // The text lives in the element: ten thousand lines are not to be compared at every key.
  const area = useRef<HTMLTextAreaElement>(null);
  const [isDirty, setDirty] = useState(false);
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  const checkSoon = useRest(() => setFaults(readOwnListText(area.current?.value ?? '').faults));
  useStoredText(area, terms, isDirty);
  useWarning(isDirty);

  const save = async () => {
    const checked = readOwnListText(area.current?.value ?? '');
    setFaults(checked.faults);
    if (checked.faults.length > 0) return;
    if (await onSave(checked.terms)) setDirty(false);
  };
  return (
    <div class="terms-editor">
      <textarea
        ref={area}
        rows={14}
        wrap="off"
        spellcheck={false}
        aria-label={message('optionsOwnTerms')}
        aria-invalid={faults.length > 0}
        aria-describedby="own-terms-form"
        onInput={() => {
          setDirty(true);
          if (faults.length > 0) checkSoon();
        }}
        onKeyDown={writeTab}
      />
      <p id="own-terms-form" class="hint">
        {message('ownTermsForm')}
      </p>
      <div class="editor-bar">
        <button type="button" class="button primary" disabled={!isDirty} onClick={save}>
          {message('saveOwnTerms')}
        </button>
        <span class="hint">{message(isDirty ? 'ownTermsUnsaved' : 'ownTermsCount', terms.length)}</span>
      </div>
      <FaultList faults={faults} onPick={(line) => area.current && goToLine(area.current, line)} />
    </div>
  );
}

/** Shows what is stored; what was stored from elsewhere is brought into a draft. */
function useStoredText(
  area: { readonly current: HTMLTextAreaElement | null },
  terms: readonly OwnTerm[],
  isDirty: boolean,
): void {
  const shown = useRef<readonly OwnTerm[]>([]);
  // Before anything can be typed: an effect after the paint would take away the first words of a quick hand.
  useLayoutEffect(() => {
    const { current } = area;
    if (!current) return;
    const before = shown.current;
    shown.current = terms;
    const text = isDirty ? rebaseDraft(current.value, before, terms) : writeOwnListText(terms);
    // Setting a text, even the same one, would take the caret to its end.
    if (text !== current.value) current.value = text;
  }, [terms]);
}

/** The browser asks before a draft is thrown away. */
function useWarning(isDirty: boolean): void {
  useAbortable(
    (signal) => {
      if (isDirty) addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
    },
    [isDirty],
  );
}

function useRest(run: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, restMs);
  };
}

/** `line` counts from 1. Lines are not wrapped, so that each is as high as the next. */
function goToLine(area: HTMLTextAreaElement, line: number): void {
  let start = 0;
  for (let i = 1; i < line; i += 1) start = area.value.indexOf('\n', start) + 1;
  const end = area.value.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
  const lineHeightPx = Number.parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = (line - 1) * lineHeightPx - area.clientHeight / 2;
}
