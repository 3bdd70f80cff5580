/** An on/off switch with its label, drawn over a real checkbox. */
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export function Switch({ checked, disabled = false, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
