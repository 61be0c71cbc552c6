import type { CostItem } from '../../questionnaire/catalogue.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import { type CostDraft, costFieldId, costUnitWords, entryIn } from './costReading.ts';

type CostFieldsProps = {
  items: readonly CostItem[];
  draft: CostDraft;
  problems: readonly Problem[];
  onChange: (item: string, entry: CostDraft[string]) => void;
};

/** One field for each item, by groups, each with a tick for what does not arise. */
export function CostFields({ items, draft, problems, onChange }: CostFieldsProps) {
  const groups = [...new Set(items.map(({ group }) => group))];
  return groups.map((group) => (
    <fieldset key={group} className="cost-group">
      <legend>{group}</legend>
      {items
        .filter((item) => item.group === group)
        .map((item) => (
          <CostField
            key={item.id}
            item={item}
            entry={entryIn(draft, item.id)}
            error={problems.find(({ target }) => target === costFieldId(item.id))?.message}
            onChange={(entry) => onChange(item.id, entry)}
          />
        ))}
    </fieldset>
  ));
}

type CostFieldProps = {
  item: CostItem;
  entry: CostDraft[string];
  error: string | undefined;
  onChange: (entry: CostDraft[string]) => void;
};

function CostField({ item: { id, title, hint, unit }, entry, error, onChange }: CostFieldProps) {
  const noneId = `${costFieldId(id)}-entfaellt`;
  return (
    <div className="cost-item">
      <Field
        id={costFieldId(id)}
        label={title}
        hint={hint}
        error={error}
        className="input cost-input"
        inputMode="text"
        autoComplete="off"
        value={entry.text}
        onChange={(text) => onChange({ ...entry, text })}
        after={<span className="muted">{costUnitWords[unit]}</span>}
      />
      <div className="row">
        <input
          type="checkbox"
          id={noneId}
          checked={entry.isNone}
          onChange={() => onChange({ ...entry, isNone: !entry.isNone })}
        />
        <label htmlFor={noneId}>
          Fällt nicht an oder steckt in einem anderen Posten
          <span className="visually-hidden">: {title}</span>
        </label>
      </div>
    </div>
  );
}
