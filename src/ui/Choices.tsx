import type { ReactNode } from 'react';
import { type Choice, choiceId, toggleChoice } from './choices.ts';

type RowProps = {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice;
  checked: boolean;
  onChange: () => void;
};

/** One choice as a row that is a target as a whole. The hint describes the input and is not its name. */
function Row({ type, name, choice, checked, onChange }: RowProps) {
  const id = choiceId(name, choice.id);
  const hintId = `${id}-hint`;
  return (
    <div className="row">
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        onChange={onChange}
        aria-describedby={choice.hint ? hintId : undefined}
      />
      <label htmlFor={id}>{choice.label}</label>
      {choice.hint && (
        <span className="hint" id={hintId}>
          {choice.hint}
        </span>
      )}
    </div>
  );
}

type Group = {
  name: string;
  choices: readonly Choice[];
  /** Stand apart below „oder“. */
  apart: readonly Choice[];
};

/** Radio rows; nothing is chosen unless `value` says so. */
export function RadioRows({
  name,
  choices,
  apart,
  value,
  onChange,
}: Group & { value: string | undefined; onChange: (id: string) => void }) {
  const row = (choice: Choice) => (
    <Row
      key={choice.id}
      type="radio"
      name={name}
      choice={choice}
      checked={value === choice.id}
      onChange={() => onChange(choice.id)}
    />
  );
  return <Rows choices={choices} apart={apart} row={row} />;
}

/** Checkbox rows of which some exclude all others. */
export function CheckboxRows({
  name,
  choices,
  apart,
  exclusive,
  ticked,
  onChange,
}: Group & { exclusive: readonly string[]; ticked: readonly string[]; onChange: (ids: string[]) => void }) {
  const row = (choice: Choice) => (
    <Row
      key={choice.id}
      type="checkbox"
      name={name}
      choice={choice}
      checked={ticked.includes(choice.id)}
      onChange={() => onChange(toggleChoice(ticked, choice.id, exclusive))}
    />
  );
  return <Rows choices={choices} apart={apart} row={row} />;
}

function Rows({ choices, apart, row }: Omit<Group, 'name'> & { row: (choice: Choice) => ReactNode }) {
  return (
    <div className="rows">
      {choices.map(row)}
      {apart.length > 0 && <p className="or">oder</p>}
      {apart.map(row)}
    </div>
  );
}
