import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { InterviewContext } from '../interview/InterviewContext.ts';
import { useAddress } from '../interview/useAddress.ts';
import { useLinkTo, useMayConclude } from '../interview/useInterview.ts';
import { NewContradictions } from '../pages/fragebogen/NewContradictions.tsx';
import { QuestionScreen } from '../pages/fragebogen/QuestionScreen.tsx';
import { OpeningNotice } from '../pages/mappe/OpeningNotice.tsx';
import { OtherWindow } from '../pages/mappe/OtherWindow.tsx';
import { SavedNote } from '../pages/mappe/SavedNote.tsx';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { RowedQuestion } from '../questionnaire/question.ts';
import type { NavLink } from '../ui/PageFrame.tsx';
import { keepSaved } from '../workspace/keepSaved.ts';
import { openWith } from '../workspace/opening.ts';
import { useWorkspace, workspace } from '../workspace/useWorkspace.ts';
import { followWindows } from '../workspace/windows.ts';
import { checkChunk } from './checkChunk.ts';
import { type Chunk, fetchAhead } from './chunk.ts';
import { Prepared } from './Prepared.tsx';
import { resultChunk } from './resultChunk.ts';
import { rowsChunk } from './rowsChunk.ts';
import { WholeQuestionnaire } from './WholeQuestionnaire.tsx';
import { WithChunk } from './WithChunk.tsx';
import { WizardFrame } from './WizardFrame.tsx';

/** Where an interview begins when it was not opened by its address. */
export type Entry = 'begin' | 'overview' | 'conclude' | undefined;

type InterviewProps = {
  /** What an interview needs of it. */
  questionnaire: Questionnaire;
  /** The same with all that a result needs. */
  whole: Chunk<Questionnaire>;
  entry: RefObject<Entry>;
  /** Shown at the address of the welcome page. */
  welcome: ReactNode;
};

const windows = followWindows(workspace, navigator.locks);
const takeOver = async (): Promise<void> => windows?.takeOver();

/** Runs an interview on the active assessment, and begins it anew where that has been read anew. */
export function Interview(props: InterviewProps) {
  const readings = useWorkspace((state) => state.readings);
  return <Running key={readings} {...props} />;
}

/** An interview on the assessment that is active when it is mounted. */
function Running({ questionnaire, ...screens }: InterviewProps) {
  const [opening] = useState(() => {
    const { active } = workspace.getState();
    return active && openWith(questionnaire, active);
  });
  useEffect(() => {
    if (opening) workspace.getState().adopt(opening);
  }, [opening]);
  const { document } = opening ?? {};
  const input = { ...document, assessment: document?.id, questionnaire };
  return (
    <InterviewContext.Provider options={{ input }}>
      <Screens {...screens} questionnaire={questionnaire} />
    </InterviewContext.Provider>
  );
}

function Screens({ questionnaire, whole, entry, welcome }: InterviewProps) {
  const actor = InterviewContext.useActorRef();
  const screen = InterviewContext.useSelector(({ value }) => value);
  useAddress();
  useLayoutEffect(() => keepSaved(actor, workspace), [actor]);
  useLayoutEffect(() => {
    const event = entry.current && { type: entry.current };
    if (event) actor.send(actor.getSnapshot().can(event) ? event : { type: 'overview' });
    entry.current = undefined;
  }, [actor, entry]);
  useEffect(() => {
    fetchAhead(rowsChunk);
    fetchAhead(checkChunk);
    fetchAhead(resultChunk);
    fetchAhead(whole);
  }, [whole]);
  useGuardUnsaved();
  // Nothing is shown before the address has been followed: the welcome page would flash and lose the focus.
  const [isSettled, settle] = useState(false);
  useLayoutEffect(() => settle(true), []);

  return (
    <WizardFrame links={useHeaderLinks(screen)} note={<SavedNote />}>
      <OtherWindow onTakeOver={takeOver} />
      {isSettled && screen !== 'welcome' && <OpeningNotice questionnaire={questionnaire} />}
      {isSettled && <NewContradictions />}
      {isSettled && <Screen screen={screen} whole={whole} welcome={welcome} />}
    </WizardFrame>
  );
}

/** From everywhere in the interview to its overview and, once it may be seen, to the result and the document. */
function useHeaderLinks(screen: string): NavLink[] {
  const linkTo = useLinkTo();
  const page = InterviewContext.useSelector(({ context }) => context.result.page);
  const isDocument = page === 'vorlage';
  const isResult = screen === 'concluded';
  const result: NavLink[] = [
    { ...linkTo({ type: 'conclude' }), label: 'Ergebnis', current: isResult && !isDocument },
    {
      ...linkTo({ type: 'conclude', page: 'vorlage' }),
      label: 'Dokument',
      current: isResult && isDocument,
    },
  ];
  return [
    { ...linkTo({ type: 'overview' }), label: 'Übersicht', current: screen === 'overview' },
    ...(useMayConclude() ? result : []),
  ];
}

const Rows = ({ question }: { question: RowedQuestion }) => (
  <WithChunk chunk={rowsChunk}>{({ RowsQuestion }) => <RowsQuestion question={question} />}</WithChunk>
);

type ScreenProps = Pick<InterviewProps, 'whole' | 'welcome'> & { screen: string };

function Screen({ screen, whole, welcome }: ScreenProps) {
  switch (screen) {
    case 'overview':
      return <WithChunk chunk={checkChunk}>{({ OverviewScreen }) => <OverviewScreen />}</WithChunk>;
    case 'asking':
    case 'revising':
      return <QuestionScreen Rows={Rows} />;
    case 'reviewing':
      return <WithChunk chunk={checkChunk}>{({ ReviewScreen }) => <ReviewScreen />}</WithChunk>;
    case 'concluded':
      return (
        <WholeQuestionnaire chunk={whole}>
          <WithChunk chunk={resultChunk}>
            {({ Page, piecesOf }) => (
              <Prepared pieces={piecesOf}>
                <Page />
              </Prepared>
            )}
          </WithChunk>
        </WholeQuestionnaire>
      );
    default:
      return welcome;
  }
}

/** The browser asks before it closes a window whose answers are stored nowhere. */
function useGuardUnsaved(): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      const { storage, active } = workspace.getState();
      const isUnsafe = storage.kind === 'unavailable' || storage.kind === 'failed';
      if (isUnsafe && active && Object.keys(active.answers).length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, []);
}
