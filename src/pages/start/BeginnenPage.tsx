import type { QuestionnaireFacts } from '../../questionnaire/model.ts';
import { Expectations } from '../fragebogen/Expectations.tsx';
import { welcome } from '../fragebogen/words.ts';
import { begin } from './content.ts';

type BeginnenPageProps = {
  /** Where a new assessment opens at its first question. */
  beginAddress: string;
  /** Where everything lies that has been begun in this browser. */
  savedAddress: string;
  questionnaire: Pick<QuestionnaireFacts, 'minutes'>;
};

/**
 * What to expect of the questionnaire, and the way to its first question. Complete HTML: it is there before the program
 * is, which comes while this is read.
 */
export function BeginnenPage({ beginAddress, savedAddress, questionnaire }: BeginnenPageProps) {
  return (
    <div className="welcome">
      <div>
        <h1>{welcome.title}</h1>
        <p className="lead">{welcome.lead}</p>
        <p>{begin.name}</p>
        <p>
          <a className="button button-primary begin-link" href={beginAddress}>
            {begin.label}
          </a>
        </p>
        <h2>{begin.savedTitle}</h2>
        <p>{begin.saved}</p>
        <p>
          <a href={savedAddress}>{begin.savedLabel}</a>
        </p>
      </div>
      <Expectations questionnaires={[questionnaire]} />
    </div>
  );
}
