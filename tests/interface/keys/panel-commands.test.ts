import { describe, expect, it } from 'vitest';
import { panelCommand, panelKeys } from '../../../src/interface/keys/panel-commands.ts';

const plain = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, more: Partial<typeof plain> = {}) => panelCommand({ ...plain, key, ...more });

describe('panelCommand', () => {
  it('knows every key of the list', () => {
    for (const { key, shift = false, command } of panelKeys) {
      const code = /\d/.test(key) ? `Digit${key}` : '';
      expect(press(key, { shiftKey: shift, code })).toEqual(command);
    }
  });

  it('tells digits by their place: Shift makes signs of them', () => {
    expect(press('!', { code: 'Digit1', shiftKey: true })).toEqual({ do: 'mark', step: -1, kind: 'person' });
    expect(press('2', { code: 'Numpad2' })).toEqual({ do: 'mark', step: 1, kind: 'date' });
  });

  it('knows letters under Caps Lock and through an input method', () => {
    expect(press('J')).toEqual({ do: 'row', step: 1 });
    expect(press('Process', { code: 'KeyK' })).toEqual({ do: 'row', step: -1 });
  });

  it('takes signs with and without Shift, as keyboards differ', () => {
    expect(press('/', { shiftKey: true })).toEqual({ do: 'search' });
    expect(press('?', { shiftKey: true })).toEqual({ do: 'help' });
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves what is pressed with %s to the browser', (modifier) => {
    expect(press('j', { [modifier]: true })).toBeUndefined();
  });

  it('does nothing for other keys', () => {
    for (const key of ['x', 'Tab', 'Enter', 'ArrowDown', '9']) expect(press(key)).toBeUndefined();
  });
});
