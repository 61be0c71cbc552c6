import { useLayoutEffect } from 'react';
import type { ActorRefFrom } from 'xstate';
import { hrefOf, pathIn } from './hash.ts';
import { InterviewContext } from './InterviewContext.ts';
import type { interviewMachine } from './interviewMachine.ts';
import { eventToFollow, isElsewhere, pathOf } from './location.ts';

/**
 * Keeps interview and address in step: a move of the interview adds an entry to the history, a move of the
 * user in the history (back, forward, a link, a typed address) moves the interview. What the interview makes
 * of an address replaces it, so that going back never leads in a circle. An address of another assessment is left
 * to whoever can open that one.
 *
 * @param actor the interview; started here if it is not running yet
 * @returns ends the connection
 */
export function followAddress(actor: ActorRefFrom<typeof interviewMachine>, view: Window): () => void {
  // A child's effect runs before the one in which the provider starts its actor.
  actor.start();
  let isFollowing = false;
  const write = (how: 'pushState' | 'replaceState') => {
    const path = pathOf(actor.getSnapshot().context);
    if (path !== pathIn(view.location.hash)) view.history[how](null, '', hrefOf(path));
  };
  const follow = () => {
    const path = pathIn(view.location.hash);
    const snapshot = actor.getSnapshot();
    if (path === undefined || path === pathOf(snapshot.context)) return;
    if (isElsewhere(path, snapshot.context)) return;
    isFollowing = true;
    actor.send(eventToFollow(path, snapshot));
    isFollowing = false;
    write('replaceState');
  };
  const moves = actor.subscribe(() => {
    if (!isFollowing) write('pushState');
  });
  follow();
  view.addEventListener('popstate', follow);
  view.addEventListener('hashchange', follow);
  return () => {
    moves.unsubscribe();
    view.removeEventListener('popstate', follow);
    view.removeEventListener('hashchange', follow);
  };
}

/**
 * Keeps the interview of this page and the address of the window in step. The address is followed before the browser
 * paints: a slow computer would spend a tenth of a second on a page that nobody is to see.
 */
export function useAddress(): void {
  const actor = InterviewContext.useActorRef();
  useLayoutEffect(() => followAddress(actor, window), [actor]);
}
