import { assign, setup } from 'xstate';
import { isAcceptable } from '../../src/interview/recording.ts';
import { type InterviewEvent, newSession } from '../../src/interview/session.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { askedQuestions, questionState } from '../../src/questionnaire/flow.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { pageOf } from '../../src/questionnaire/questionPages.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { rolesOf } from '../../src/questionnaire/roles.ts';

type Context = { answers: Answers };
type Arguments = { context: Context; event: InterviewEvent };
type Route = { target: string; guard: (given: Arguments) => boolean };

const questionName = (id: string) => `frage_${id}`;
const checkName = (section: string) => `pruefen_${section}`;

/**
 * The same interview in the other style: a machine with one state per question and one per check, generated
 * from the questionnaire, in which every way out of a question is written down as a guarded target.
 * It leaves out changing single answers.
 */
export function perQuestionMachine(questionnaire: Questionnaire) {
  const places = questionnaire.sections.flatMap(({ id: section, questions }) =>
    questions.map((question) => ({ section, question, id: question.id })),
  );
  type Place = (typeof places)[number];
  const { resultAfter } = rolesOf(questionnaire);
  const describing = places.filter(({ section }) => resultAfter.includes(section));

  const answersAfter = ({ context, event }: Arguments, at: string): Answers =>
    event.type === 'answer' && event.answer !== undefined
      ? { ...context.answers, [at]: event.answer }
      : context.answers;
  /** Row by row into what is stored; without an answer it goes, and with its last row the question. */
  const answersKept = (answers: Answers, event: InterviewEvent): Answers => {
    if (event.type !== 'record' && event.type !== 'takeOver') return answers;
    const { [event.question]: stored, ...others } = answers;
    if (event.type === 'record' && event.row === undefined)
      return event.answer === undefined ? others : ({ ...others, [event.question]: event.answer } as Answers);
    const known = stored === 'unknown' ? Object.fromEntries(allRows(event.question)) : Object(stored ?? {});
    const given = event.type === 'takeOver' ? event.answers : { [event.row ?? '']: event.answer };
    const rows = Object.entries({ ...known, ...given }).filter(([, each]) => each !== undefined);
    return rows.length === 0
      ? others
      : ({ ...others, [event.question]: Object.fromEntries(rows) } as Answers);
  };
  const allRows = (id: string) =>
    places
      .filter((place) => place.id === id)
      .flatMap(({ question }) => ('rows' in question ? question.rows : []))
      .map((row) => [row.id, 'unknown'] as const);
  const isAsked = (answers: Answers, id: string) =>
    askedQuestions(read(questionnaire, answers)).some((question) => question.id === id);
  const isOpen = (answers: Answers, id: string) =>
    isAsked(answers, id) && questionState(read(questionnaire, answers), id) === 'open';

  const to = ({ id }: Place, at = ''): Route => ({
    target: questionName(id),
    guard: (given) => isAsked(answersAfter(given, at), id),
  });
  const always = (target: string): Route => ({ target, guard: () => true });
  const toFirstOpen: Route[] = [
    ...places.map(({ id }) => ({
      target: questionName(id),
      guard: ({ context }: Arguments) => isOpen(context.answers, id),
    })),
    always('pruefen'),
  ];

  const needsCheck = (answers: Answers, section?: string) =>
    places.some((each) => (section === undefined || each.section === section) && isOpen(answers, each.id));
  const mayConclude = (answers: Answers) => !describing.some(({ id }) => isOpen(answers, id));

  /** Forward: a later question of the part, its check if something in it is open, the next part, the result. */
  const waysOn = ({ id, section }: Place, index: number): Route[] => {
    const later = places.slice(index + 1);
    const after = (given: Arguments) => answersAfter(given, id);
    return [
      ...later.filter((each) => each.section === section).map((each) => to(each, id)),
      { target: checkName(section), guard: (given) => needsCheck(after(given), section) },
      ...later.map((each) => to(each, id)),
      { target: 'ergebnis', guard: (given) => !needsCheck(after(given)) && mayConclude(after(given)) },
      always('pruefen'),
    ];
  };
  const waysBack = ({ section }: Place, index: number): Route[] => [
    ...places
      .slice(0, index)
      .reverse()
      .flatMap((each) => [
        {
          target: checkName(each.section),
          guard: ({ context }: Arguments) =>
            each.section !== section &&
            isAsked(context.answers, each.id) &&
            needsCheck(context.answers, each.section),
        },
        ...toTop(each),
      ]),
    always('uebersicht'),
  ];
  /** The pages that several questions share: „Weiter“ and „Zurück“ pass over all of one, to the top of another. */
  const indexOf = (id: string | undefined) => places.findIndex((place) => place.id === id);
  const firstIndex = ({ id }: Place) => indexOf(pageOf(questionnaire, id)[0]);
  const lastIndex = ({ id }: Place) => indexOf(pageOf(questionnaire, id).at(-1));
  const toTop = (place: Place): Route[] =>
    pageOf(questionnaire, place.id).map((top) => ({
      target: questionName(top),
      guard: ({ context }: Arguments) => isAsked(context.answers, place.id) && isAsked(context.answers, top),
    }));

  const questionStates = places.map((place, index) => {
    const refused = ({ event }: Arguments) =>
      event.type === 'answer' &&
      !isAcceptable({ ...newSession({ questionnaire }), at: place.id }, event.answer);
    const store = assign((given: Arguments) => ({ answers: answersAfter(given, place.id) }));
    const answer = [{ guard: refused }, ...waysOn(place, index).map((way) => ({ ...way, actions: store }))];
    const keep = assign(({ context, event }: Arguments) => ({
      answers: answersKept(context.answers, event),
    }));
    const isMine = ({ event }: Arguments) =>
      (event.type === 'record' || event.type === 'takeOver') && event.question === place.id;
    const record = [{ guard: isMine, actions: keep }];
    return [
      questionName(place.id),
      {
        on: {
          answer,
          record,
          takeOver: record,
          skip: waysOn(place, lastIndex(place)),
          back: waysBack(place, firstIndex(place)),
        },
      },
    ];
  });
  const checkStates = questionnaire.sections.map(({ id }) => {
    const own = places.filter(({ section }) => section === id);
    const last = own.at(-1);
    const after = last ? places.slice(places.indexOf(last) + 1) : [];
    const onward = [...after.map((place) => to(place)), always('pruefen')];
    return [checkName(id), { on: { continue: onward, back: own.toReversed().flatMap(toTop) } }];
  });

  return setup({
    types: { context: {} as Context, events: {} as InterviewEvent, input: {} as Context },
  }).createMachine({
    context: ({ input }) => input,
    id: 'einzeln',
    initial: 'start',
    on: {
      welcome: '.start',
      overview: '.uebersicht',
      begin: inside(toFirstOpen),
      goTo: inside([
        ...places.map((place) => ({
          target: questionName(place.id),
          guard: ({ context, event }: Arguments) =>
            event.type === 'goTo' && event.question === place.id && isAsked(context.answers, place.id),
        })),
        ...toFirstOpen,
      ]),
      review: inside([
        ...places.map(({ id, section }) => ({
          target: checkName(section),
          guard: ({ context, event }: Arguments) =>
            event.type === 'review' && event.section === section && isAsked(context.answers, id),
        })),
        always('pruefen'),
      ]),
      conclude: {
        target: '.ergebnis',
        guard: ({ context }) => mayConclude(context.answers),
      },
    },
    states: {
      start: {},
      uebersicht: { on: { back: 'start' } },
      pruefen: { on: { back: places.toReversed().flatMap(toTop) } },
      ergebnis: {
        on: {
          back: [
            { target: 'pruefen', guard: ({ context }: Arguments) => needsCheck(context.answers) },
            ...places.toReversed().flatMap(toTop),
            always('pruefen'),
          ],
        },
      },
      ...Object.fromEntries([...questionStates, ...checkStates]),
    },
  });
}

/** Targets as seen from the root. */
const inside = (routes: Route[]): Route[] =>
  routes.map((route) => ({ ...route, target: `.${route.target}` }));

/** The address the screens of the two machines have in common. */
export function pathOfState(questionnaire: Questionnaire, state: string): string {
  for (const { id, questions } of questionnaire.sections) {
    if (state === checkName(id)) return `/pruefen/${id}`;
    const question = questions.find((each) => questionName(each.id) === state);
    if (question) return `/fragen/${id}/${question.id}`;
  }
  return (
    { start: '/', uebersicht: '/uebersicht', pruefen: '/pruefen', ergebnis: '/ergebnis/-/ueberblick' }[
      state
    ] ?? '?'
  );
}
