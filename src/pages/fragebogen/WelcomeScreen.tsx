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
import { Expectations } from './Expectations.tsx';
import { titled, welcome } from './words.ts';

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
          {welcome.title}
        </StepHeading>
        <p className="lead">{welcome.lead}</p>
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
