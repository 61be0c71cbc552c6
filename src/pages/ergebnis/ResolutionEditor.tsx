import { type FormEvent, useEffect, useState } from 'react';
import { MATTER_LIMITS } from '../../costs/matters.ts';
import { lengthOf, plainText } from '../../questionnaire/plainText.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';

type ResolutionEditorProps = {
  items: readonly string[];
  onSave: (items: readonly string[]) => void;
  onCancel: () => void;
};
const HEADING = 'beschluss-bearbeiten';
/** How long one item may be; a resolution is read aloud. */
const MOST_CHARACTERS = 1500;
const itemText = (item: string): string => plainText(item).trim();
const fieldId = (index: number): string => `beschluss-punkt-${index + 1}`;

/** What is wrong with the items as they stand, each tied to its field. */
export function problemsIn(items: readonly string[]): Problem[] {
  const problems = items.flatMap((item, index) =>
    lengthOf(itemText(item)) > MOST_CHARACTERS
      ? [
          {
            message: `Punkt ${index + 1}: Bitte kürzen Sie auf höchstens ${MOST_CHARACTERS}\u00a0Zeichen.`,
            target: fieldId(index),
          },
        ]
      : [],
  );
  const isEmpty = items.every((item) => itemText(item) === '');
  return isEmpty
    ? [{ message: 'Bitte lassen Sie mindestens einen Punkt stehen.', target: fieldId(0) }]
    : problems;
}

/** The items of a resolution as texts that can be changed, removed and added. */
export function ResolutionEditor({ items, onSave, onCancel }: ResolutionEditorProps) {
  const [draft, setDraft] = useState<readonly string[]>(items);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => document.getElementById(HEADING)?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsIn(draft);
    setProblems(found);
    if (found.length === 0) onSave(draft.map(itemText).filter((item) => item !== ''));
  };
  return (
    <form onSubmit={submit} noValidate aria-labelledby={HEADING} className="stating-form stating-form-framed">
      {problems.length > 0 && <ErrorSummary problem={problems} />}
      <h3 id={HEADING} tabIndex={-1}>
        Text bearbeiten
      </h3>
      <p className="small">Leere Punkte fallen weg.</p>
      {draft.map((item, index) => (
        <TextArea
          key={fieldId(index)}
          id={fieldId(index)}
          label={`Punkt ${index + 1}`}
          error={problems.find(({ target }) => target === fieldId(index))?.message}
          value={item}
          onChange={(text) => setDraft(draft.map((each, place) => (place === index ? text : each)))}
        />
      ))}
      <p>
        {draft.length < MATTER_LIMITS.resolution && (
          <Button kind="plain" onClick={() => setDraft([...draft, ''])}>
            Punkt hinzufügen
          </Button>
        )}
      </p>
      <p>
        <Button type="submit">Text übernehmen</Button>{' '}
        <Button kind="plain" onClick={onCancel}>
          Abbrechen
        </Button>
      </p>
    </form>
  );
}
