import { useCallback, useEffect, useState } from 'react';
import { limits } from '../../erstgespraech/contract/request.ts';
import type { Baustein } from '../../questionnaire/catalogue.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxRows, RadioRows } from '../../ui/Choices.tsx';
import { FieldError, TextArea } from '../../ui/Field.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { fieldIds } from './draft.ts';
import type { FieldsProps } from './PersonFields.tsx';

const scopes = [
  { id: 'gesamt', label: 'Die gesamte IT' },
  {
    id: 'bausteine',
    label: 'Einzelne Bausteine',
    hint: 'Teile der IT, zum Beispiel Datensicherung, Website oder Telefonie',
  },
] as const;

/** Fetches the parts of IT a conversation can be about. */
export type LoadBausteine = () => Promise<readonly Baustein[]>;

type TopicFieldsProps = FieldsProps & { loadBausteine: LoadBausteine };

/** What the talk is to be about. */
export function TopicFields({ draft, onChange, errors, loadBausteine }: TopicFieldsProps) {
  const error = errors[fieldIds.topic];
  const errorId = 'thema-fehler';
  return (
    <section aria-labelledby="worum">
      <h2 id="worum">Worum es geht</h2>
      <div className={error && 'error-group'}>
        <fieldset aria-describedby={error && errorId}>
          <legend className="legend">Worüber möchten Sie sprechen?</legend>
          <FieldError id={errorId}>{error}</FieldError>
          <RadioRows
            name="thema"
            choices={scopes}
            apart={[]}
            value={draft.scope}
            onChange={(id) => onChange({ scope: scopes.find((scope) => scope.id === id)?.id })}
          />
        </fieldset>
      </div>
      {draft.scope === 'bausteine' && (
        <BausteinFields
          chosen={draft.bausteine}
          onChange={(bausteine) => onChange({ bausteine })}
          loadBausteine={loadBausteine}
        />
      )}
      <TextArea
        id={fieldIds.anliegen}
        label="Ihr Anliegen (freiwillig)"
        hint={`Der Anlass genügt, etwa ein Vertragsende oder ein Angebot. Bitte keine Passwörter und keine Angaben über andere Personen. Höchstens ${formatGermanNumber(limits.anliegen)}\u00a0Zeichen.`}
        value={draft.anliegen}
        error={errors[fieldIds.anliegen]}
        onChange={(anliegen) => onChange({ anliegen })}
      />
    </section>
  );
}

type BausteinFieldsProps = {
  /** Names. */
  chosen: readonly string[];
  onChange: (names: string[]) => void;
  loadBausteine: LoadBausteine;
};

function BausteinFields({ chosen, onChange, loadBausteine }: BausteinFieldsProps) {
  const [bausteine, setBausteine] = useState<readonly Baustein[]>();
  const [isFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadBausteine().then(setBausteine, () => setFailed(true));
  }, [loadBausteine]);
  useEffect(load, [load]);
  if (!bausteine)
    return (
      <StatusLine>
        {isFailed ? (
          <div className="aside-note">
            <p>Die Liste der Bausteine konnte nicht geladen werden.</p>
            <Button onClick={load}>Erneut versuchen</Button>
          </div>
        ) : (
          'Die Liste der Bausteine wird geladen …'
        )}
      </StatusLine>
    );
  const choices = bausteine.map(({ id, name }) => ({ id, label: name }));
  return (
    <fieldset className="bausteine">
      <legend className="legend">Welche Bausteine?</legend>
      <CheckboxRows
        name="baustein"
        choices={choices}
        apart={[]}
        exclusive={[]}
        ticked={choices.filter(({ label }) => chosen.includes(label)).map(({ id }) => id)}
        onChange={(ids) => onChange(choices.filter(({ id }) => ids.includes(id)).map(({ label }) => label))}
      />
    </fieldset>
  );
}
