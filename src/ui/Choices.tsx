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
  /** Stands apart below „oder“. */
  last?: Choice | undefined;
};

/** Radio rows; nothing is chosen unless `value` says so. */
export function RadioRows({
  name,
  choices,
  last,
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
  return <Rows choices={choices} last={last} row={row} />;
}

/** Checkbox rows of which some exclude all others. */
export function CheckboxRows({
  name,
  choices,
  last,
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
  return <Rows choices={choices} last={last} row={row} />;
}

function Rows({ choices, last, row }: Omit<Group, 'name'> & { row: (choice: Choice) => React.ReactNode }) {
  return (
    <div className="rows">
      {choices.map(row)}
      {last && (
        <>
          <p className="or">oder</p>
          {row(last)}
        </>
      )}
    </div>
  );
}
