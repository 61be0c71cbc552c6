import { renderToStaticMarkup } from 'react-dom/server';
import { justBegun } from '../interview/begun.ts';
import { InterviewContext } from '../interview/InterviewContext.ts';
import { useLinkTo } from '../interview/useInterview.ts';
import { QuestionScreen } from '../pages/fragebogen/QuestionScreen.tsx';
import { SavedNote } from '../pages/mappe/SavedNote.tsx';
import type { Questionnaire } from '../questionnaire/model.ts';
import { WizardFrame } from './WizardFrame.tsx';

const Nothing = () => null;

function Screen() {
  const overview = useLinkTo()({ type: 'overview' });
  return (
    <WizardFrame links={[{ ...overview, label: 'Übersicht' }]} note={<SavedNote />}>
      <QuestionScreen Rows={Nothing} />
      <p className="small muted">
        Diese Seite lädt noch. Was Sie hier schon wählen, gilt. Geht es nicht weiter, laden Sie die Seite
        bitte neu.
      </p>
    </WizardFrame>
  );
}

/** What leads somewhere or needs the program; until that runs, only the choices of the questions can be made. */
const deaf = (html: string): string =>
  html
    .replace(/<(a|button|summary|textarea)(?=[\s>])/g, '<$1 inert')
    // Enter in a choice sends its form; of this kind, outside a dialog, that leads nowhere.
    .replaceAll('<form noValidate=""', '<form method="dialog" novalidate');

/**
 * The first questions as finished HTML, for somebody who begins: what is chosen there before the program runs is taken
 * over by it (`src/site/early.ts`).
 */
export function firstScreen(questionnaire: Questionnaire): string {
  const snapshot = justBegun(questionnaire);
  return deaf(
    renderToStaticMarkup(
      <InterviewContext.Provider options={{ input: { questionnaire }, snapshot }}>
        <Screen />
      </InterviewContext.Provider>,
    ),
  );
}
