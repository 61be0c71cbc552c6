import { type FormEvent, useState } from 'react';
import type { LoadQuestionnaire, QuestionnaireFacts } from '../../questionnaire/model.ts';
import { withinLength } from '../../questionnaire/plainText.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { StepHeading } from '../../ui/Step.tsx';
import { NAME_LENGTH } from '../../workspace/model.ts';
import { useWorkspace } from '../../workspace/useWorkspace.ts';
import { type ExampleFacts, Examples } from '../mappe/Examples.tsx';
import { OpenFile } from '../mappe/OpenFile.tsx';
import { isKnown } from '../mappe/SavedAssessment.tsx';
import { SavedAssessments } from '../mappe/SavedAssessments.tsx';
import { titled } from './words.ts';

export type WelcomeProps = {
  /** The questionnaires one can choose from. */
  questionnaires: readonly QuestionnaireFacts[];
  loadQuestionnaire: LoadQuestionnaire;
  onStart: (municipality: string, questionnaire: QuestionnaireFacts) => void;
  onContinue: (id: string) => void;
  examples?: readonly ExampleFacts[];
  onExample?: (id: string) => Promise<boolean>;
};

/** What to expect, what was begun earlier, and the way in. */
export function WelcomeScreen({
  questionnaires,
  loadQuestionnaire,
  onStart,
  onContinue,
  ...props
}: WelcomeProps) {
  const { examples = [], onExample = async () => false } = props;
  const hasSaved = useWorkspace(({ list }) =>
    list.some(({ questionnaire }) => isKnown(questionnaires, questionnaire)),
  );
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
        <SavedAssessments questionnaires={questionnaires} onContinue={onContinue} />
      </div>
      <Expectations questionnaires={questionnaires} />
      <div>
        <StartForm questionnaires={questionnaires} isFirst={!hasSaved} onStart={onStart} />
        <OpenFile loadQuestionnaire={loadQuestionnaire} />
        <Examples examples={examples} onOpen={onExample} />
      </div>
    </div>
  );
}

type StartFormProps = Pick<WelcomeProps, 'questionnaires' | 'onStart'> & { isFirst: boolean };

function StartForm({ questionnaires, isFirst, onStart }: StartFormProps) {
  const [municipality, setMunicipality] = useState('');
  const [only, ...others] = questionnaires;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Enter chooses nothing where there is a choice.
    if (only && others.length === 0) onStart(municipality, only);
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
          onChange={(text) => setMunicipality(withinLength(text, NAME_LENGTH, municipality))}
        />
        {others.length > 0 ? (
          <Choice questionnaires={questionnaires} onChoose={(chosen) => onStart(municipality, chosen)} />
        ) : (
          <div className="actions">
            <Button kind={isFirst ? 'primary' : 'secondary'} type="submit">
              Einschätzung beginnen
            </Button>
          </div>
        )}
      </form>
    </section>
  );
}

type ChoiceProps = {
  questionnaires: readonly QuestionnaireFacts[];
  onChoose: (questionnaire: QuestionnaireFacts) => void;
};

/** Several questionnaires side by side, none before the others. */
function Choice({ questionnaires, onChoose }: ChoiceProps) {
  return (
    <ul className="saved-list">
      {questionnaires.map((questionnaire) => (
        <li key={questionnaire.id}>
          <h3>{questionnaire.title}</h3>
          <p className="hint small">etwa {questionnaire.minutes}&nbsp;Minuten</p>
          <Button onClick={() => onChoose(questionnaire)}>
            Einschätzung beginnen<span className="visually-hidden">: {questionnaire.title}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Expectations({ questionnaires }: Pick<WelcomeProps, 'questionnaires'>) {
  const [only, ...others] = questionnaires;
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
        <li>
          {only && others.length === 0 && <>Es dauert etwa {only.minutes}&nbsp;Minuten. </>}
          Sie können jederzeit unterbrechen.
        </li>
        <li>Ihre Angaben bleiben in diesem Browser. Niemand sonst erhält sie.</li>
        <li>Sie brauchen kein technisches Wissen. „Weiß ich nicht“ ist eine gute Antwort.</li>
        <li>Das Ergebnis ist kein technisches Gutachten und keine Rechtsberatung.</li>
      </ul>
    </aside>
  );
}
