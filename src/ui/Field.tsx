import type { ComponentProps, ReactNode } from 'react';

type FieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  id: string;
  label: string;
  hint?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** Stands behind the input, for example a unit. */
  after?: ReactNode;
};

/** One line of text with its label, hint and what follows it. */
export function Field({ id, label, hint, value, onChange, after, className = 'input', ...rest }: FieldProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <div className="input-line">
        <input
          type="text"
          {...rest}
          id={id}
          className={className}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={hint ? hintId : undefined}
        />
        {after}
      </div>
    </div>
  );
}

type AreaProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> &
  Pick<FieldProps, 'label' | 'hint' | 'value' | 'onChange' | 'id'>;

/** Several lines of text. */
export function TextArea({ id, label, hint, value, onChange, ...rest }: AreaProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <textarea
        rows={4}
        {...rest}
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hint ? hintId : undefined}
      />
    </div>
  );
}
