/**
 * What a text belongs to; the limits of language differ.
 * `fragebogen`: what one reads while answering. `ergebnis`: result, document and letters. `seite`: information pages.
 */
export type Area = 'fragebogen' | 'ergebnis' | 'seite';

/** One German text that a reader sees or hears: a paragraph, a heading, a label. */
export type Passage = {
  area: Area;
  /** Page, chapter or document that the passage is part of; reading ease is measured for a whole unit. */
  unit: string;
  /** Where to find the passage. */
  place: string;
  /** Plain text without marks. Values that are not known yet stand as `slot`. */
  text: string;
  /** Set for the words of a link. */
  link?: true;
};

/** Stands in a text for a value that is filled in later. It is no letter, no digit and no space. */
export const slot = '\uFFFC';

/** What a rule has to say about one passage; `text` is the part of it that is wrong. */
export type Remark = { text: string; message: string };

/** A remark with the rule that made it and the place it concerns. */
export type Finding = Remark & { rule: string; place: string };
