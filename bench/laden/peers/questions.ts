/** A question as every peer asks it: one of a few options. */
export type PeerQuestion = {
  id: string;
  title: string;
  hint: string;
  options: readonly { id: string; label: string }[];
};

/** Put in by the build, so that each page carries the same texts. */
declare const QUESTIONS: readonly PeerQuestion[];

export const questions = QUESTIONS;
