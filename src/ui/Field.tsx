import type { ComponentProps, ReactNode } from 'react';

type LabelledProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with the content, as a sentence. */
  error?: string | undefined;
};

/** Label, hint and error of a control. The control is given the ids of the texts that describe it. */
export function Labelled({
  id,
  label,
  hint,
  error,
  children,
}: LabelledProps & { children: (describedBy: string | undefined) => ReactNode }) {
  const hintId = `${id}-hint`;
  const errorId = `${id}-fehler`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={error ? 'field error-group' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      <FieldError id={errorId}>{error}</FieldError>
      {children(describedBy)}
    </div>
  );
}

/** The sentence that says what is wrong with a control or a group; nothing without one. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null;
  return (
    <p className="error" id={id}>
      <span className="visually-hidden">Fehler: </span>
      {children}
    </p>
  );
}

type FieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'value'> &
  LabelledProps & {
    value: string;
    onChange: (value: string) => void;
    /** Stands behind the input, for example a unit. */
    after?: ReactNode;
  };

/** One line of text with its label, hint, error and what follows it. */
export function Field({ value, onChange, after, className = 'input', ...props }: FieldProps) {
  const { id, label, hint, error, ...rest } = props;
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      {(describedBy) => (
        <div className="input-line">
          <input
            type="text"
            aria-invalid={error ? true : undefined}
            {...rest}
            id={id}
            className={className}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            aria-describedby={describedBy}
          />
          {after}
        </div>
      )}
    </Labelled>
  );
}

type AreaProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> &
  LabelledProps &
  Pick<FieldProps, 'value' | 'onChange'>;

/** Several lines of text. */
export function TextArea({ id, label, hint, error, value, onChange, ...rest }: AreaProps) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      {(describedBy) => (
        <textarea
          rows={4}
          aria-invalid={error ? true : undefined}
          {...rest}
          id={id}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={describedBy}
        />
      )}
    </Labelled>
  );
}
