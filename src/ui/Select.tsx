import type { ComponentProps } from 'react';
import { Labelled } from './Field.tsx';

type Option = { value: string; label: string };
/** Options that stand under a heading of their own; without a label they stand alone. */
export type OptionGroup = { label?: string; options: readonly Option[] };

type SelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'value'> &
  Pick<ComponentProps<typeof Labelled>, 'id' | 'label' | 'hint' | 'error'> & {
    value: string;
    /** Words of the empty choice. */
    empty: string;
    groups: readonly OptionGroup[];
    onChange: (value: string) => void;
  };

/** A native list to choose one from, or nothing. */
export function Select({ id, label, hint, error, value, empty, groups, onChange, ...rest }: SelectProps) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      {(describedBy) => (
        <select
          {...rest}
          id={id}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
        >
          <option value="">{empty}</option>
          {groups.map((group) => (
            <Options key={group.label ?? ''} {...group} />
          ))}
        </select>
      )}
    </Labelled>
  );
}

function Options({ label, options }: OptionGroup) {
  const list = options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
  return label === undefined ? list : <optgroup label={label}>{list}</optgroup>;
}
