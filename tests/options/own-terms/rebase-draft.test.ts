import { describe, expect, it } from 'vitest';
import { rebaseDraft } from '../../../src/options/own-terms/rebase-draft.ts';

const before = [{ term: '四季课堂', note: '旧注' }, { term: '春风行动' }];

describe('rebaseDraft', () => {
  it('puts what was added elsewhere behind the draft', () => {
    const after = [...before, { term: '三长共治' }];
    expect(rebaseDraft('四季课堂\t我改的\n春风行动\n未存\n', before, after)).toBe(
      '四季课堂\t我改的\n春风行动\n未存\n三长共治\n',
    );
  });

  it('takes out what was removed elsewhere, unless the line was edited', () => {
    expect(rebaseDraft('四季课堂\t我改的\n春风行动\n', before, [])).toBe('四季课堂\t我改的\n');
  });

  it('takes over a note that was changed elsewhere', () => {
    const after = [{ term: '四季课堂', note: '新注' }, { term: '春风行动' }];
    expect(rebaseDraft('四季课堂\t旧注\n', before, after)).toBe('四季课堂\t新注\n');
  });

  it('adds nothing that the draft has, in either script, and nothing twice', () => {
    const after = [...before, { term: '鄉村' }];
    const draft = '四季课堂\t旧注\n春风行动\n乡村\t注\n';
    expect(rebaseDraft(draft, before, after)).toBe(draft);
    expect(rebaseDraft(draft, after, after)).toBe(draft);
  });

  it('fills an empty draft', () => {
    expect(rebaseDraft('', [], [{ term: '甲' }])).toBe('甲\n');
  });
});
