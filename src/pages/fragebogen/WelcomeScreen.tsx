import { type FormEvent, useState } from 'react';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { withinLength } from '../../questionnaire/plainText.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { NAME_LENGTH } from '../../workspace/model.ts';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { OpenFile } from '../mappe/OpenFile.tsx';
import { SavedAssessments } from '../mappe/SavedAssessments.tsx';
import { titled } from './words.ts';

export type WelcomeProps = {
  questionnaire: Questionnaire;
  onStart: (municipality: string) => void;
  onContinue: (id: string) => void;
};

/** What to expect, what was begun earlier, and the way in. */
export function WelcomeScreen({ questionnaire, onStart, onContinue }: WelcomeProps) {
  const hasSaved = useWorkspace(({ list }) => list.length > 0);
  return (
    <div className="welcome">
      <div>
        <StepHeading step="start" title={titled('Selbsteinschätzung')}>
          Wie ist Ihre IT heute aufgestellt?
        </StepHeading>
        <p className="lead">
          Sie beantworten Fragen zum IT-Betrieb Ihrer Kommune. Danach sehen Sie, wo Sie gebunden sind und
          welche Zuständigkeit offen ist.
        </p>
        <SavedAssessments onContinue={onContinue} />
      </div>
      <Expectations minutes={questionnaire.minutes} />
      <div>
        <StartForm isFirst={!hasSaved} onStart={onStart} />
        <OpenFile questionnaire={questionnaire} />
      </div>
    </div>
  );
}

function StartForm({ isFirst, onStart }: { isFirst: boolean; onStart: WelcomeProps['onStart'] }) {
  const [municipality, setMunicipality] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onStart(municipality);
  };
  return (
    <section aria-labelledby="neu">
      <h2 id="neu">{isFirst ? 'Einschätzung beginnen' : 'Neue Einschätzung beginnen'}</h2>
      <form onSubmit={submit}>
        <Field
          id="kommune"
          label="Name Ihrer Kommune (freiwillig)"
          hint="Steht später auf der Entscheidungsgrundlage, zum Beispiel „Gemeinde Beispielstadt“."
          autoComplete="off"
          value={municipality}
          onChange={(text) => setMunicipality(withinLength(text, NAME_LENGTH))}
        />
        <div className="actions">
          <Button kind={isFirst ? 'primary' : 'secondary'} type="submit">
            Einschätzung beginnen
          </Button>
        </div>
      </form>
    </section>
  );
}

function Expectations({ minutes }: { minutes: number }) {
  return (
    <aside className="panel expectations" aria-labelledby="das-bekommen-sie">
      <h2 id="das-bekommen-sie">Das bekommen Sie</h2>
      <ul>
        <li>eine Einordnung in Worten: wo Ihre Kommune an Anbieter gebunden ist</li>
        <li>eine Übersicht, wer welche Aufgabe erledigt und was offen ist</li>
        <li>eine Liste, was Sie bei wem klären können</li>
        <li>eine Entscheidungsgrundlage für Ihren Gemeinderat als PDF</li>
      </ul>
      <h2>Gut zu wissen</h2>
      <ul>
        <li>Es dauert etwa {minutes}&nbsp;Minuten. Sie können jederzeit unterbrechen.</li>
        <li>Ihre Angaben bleiben in diesem Browser. Niemand sonst erhält sie.</li>
        <li>Sie brauchen kein technisches Wissen. „Weiß ich nicht“ ist immer möglich.</li>
        <li>Das Ergebnis ist kein technisches Gutachten und keine Rechtsberatung.</li>
      </ul>
    </aside>
  );
}
