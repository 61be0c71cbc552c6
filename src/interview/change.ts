import { askedIds, isAsked, isOpen, mayConclude } from './asked.ts';
import { fresh, review, rowOf, show } from './screens.ts';
import type { Return, Session } from './session.ts';

/**
 * Opens exactly one question if it is asked; a change begun from the result leads back there, any other to the
 * check. Within a change that is under way, what it has opened so far is not forgotten.
 */
export function change(session: Session, question: string, row?: string): Session | undefined {
  if (!isAsked(session, question)) return undefined;
  const from = session.screen === 'concluded' ? 'concluded' : 'reviewing';
  const returnTo = { screen: from, opened: [], ...session.returnTo, question } as const;
  const isSame = session.screen === 'revising' && session.at === question;
  return {
    ...(isSame ? session : fresh(session)),
    screen: 'revising',
    at: question,
    row: rowOf(session, question, row),
    returnTo,
  };
}

/** Ids of the questions that a change has opened so far, in their order: since its question was entered, and before. */
const openedBy = (session: Session, { opened }: Return): string[] => {
  const before = { ...session, reading: session.entered };
  return askedIds(session).filter(
    (id) => opened.includes(id) || (isOpen(session, id) && !(isAsked(before, id) && isOpen(before, id))),
  );
};

/** After an answer: first the questions the change has opened, in their order, then back. */
export function afterChange(after: Session, at: string, returnTo: Return): Session {
  const asked = askedIds(after);
  const opened = openedBy(after, returnTo);
  const next = asked.slice(asked.indexOf(at) + 1).find((id) => opened.includes(id) && isOpen(after, id));
  return next === undefined
    ? endChange(after, returnTo)
    : { ...fresh(after), screen: 'asking', at: next, returnTo: { ...returnTo, opened } };
}

/** Back within a change: to the opened question before, to the changed one, or out of it unchanged. */
export function backInChange(session: Session, at: string, returnTo: Return): Session {
  if (at === returnTo.question) return endChange(session, returnTo);
  const asked = askedIds(session);
  const previous = asked.slice(0, asked.indexOf(at)).findLast((id) => returnTo.opened.includes(id));
  return previous === undefined
    ? { ...fresh(session), screen: 'revising', at: returnTo.question }
    : { ...fresh(session), screen: 'asking', at: previous };
}

const endChange = (session: Session, { screen, question }: Return): Session =>
  screen === 'concluded' && mayConclude(session)
    ? { ...show(session, screen), at: question }
    : review({ ...session, at: question }, session.section);
