import type { DocumentSectionId } from '../questionnaire/model.ts';
import type { Text } from '../questionnaire/richText.ts';

/** One row of the interval chart: position in per cent of the scale, and the words that say the same. */
export type ChartRow = {
  label: string;
  from: number;
  to: number;
  words: string;
  note?: string;
  /** Left edge of the band a finding lifts the level to, in per cent; only where it lies right of `from`. */
  raisedTo?: number;
};

/**
 * One answer that a statement rests on. `weighs` is the anchor it stands for and `meaning` what that says; `weight` is
 * how much the answer counts.
 */
export type Evidence = {
  question: string;
  row?: string;
  label: string;
  answer: string;
  weighs?: string;
  meaning?: string;
  weight?: string;
};

/**
 * Why a question or Baustein counts as much as it does, and where that comes from: by name, and by the numbers of the
 * annex.
 */
export type Ground = {
  label: string;
  weight: string;
  why?: string;
  sources: string[];
  sourceNumbers: string;
};

export type Cell = { text: string; mark?: 'strong' | 'open' };
export type TableBlock = {
  kind: 'table';
  caption: string;
  columns: { title: string; width: number }[];
  rows: Cell[][];
};

/**
 * `scale` names the three bands from left to right; `zones` lie around their limits, in per cent: there another
 * defensible scale would change the level. `alt` says the whole chart in words.
 */
export type ChartBlock = {
  kind: 'chart';
  title: string;
  scale: readonly [string, string, string];
  thresholds: readonly [number, number];
  zones?: readonly (readonly [from: number, to: number])[];
  rows: ChartRow[];
  alt: string;
};

/** A statement that opens to the answers it rests on. */
export type StatementBlock = {
  kind: 'statement';
  id: string;
  title: string;
  label?: string;
  text: Text;
  evidence: Evidence[];
  /** Why the answers count as they do; the annex has the same for all questions together. */
  grounds?: Ground[];
  /** Whether the statement depends on how weights and scale are set, one sentence. */
  holds?: string;
  /** What the statement itself is taken from. */
  sources?: string[];
  /** A chart beside it has said its label already. */
  charted?: true;
  /** The annex lists the evidence as well, so that paper need not repeat it here. */
  annexed?: true;
};

/** One direction with its effects and reasons. */
export type DirectionBlock = {
  kind: 'direction';
  id: string;
  title: string;
  placement: string;
  summary: string;
  effects: { criterion: string; words: string; reasons: string[] }[];
  preconditions: { text: string; state: string }[];
  pros: string[];
  cons: string[];
  firstStep: string;
};

/** Sentences under a title, told apart by their labels. Each line begins anew; what stands on one line is read on. */
export type PointsBlock = {
  kind: 'points';
  title: string;
  /** Stands beside the title. */
  aside?: string;
  lines: { label: string; text: string }[][];
};

/**
 * Bars from nothing to an amount, the uncertain part set apart; in per cent of the longest. `isOpen`: the amount is a
 * lower end. `alt` says the whole chart in words.
 */
export type BarsBlock = {
  kind: 'bars';
  title: string;
  rows: { label: string; from: number; to: number; words: string; isOpen?: true }[];
  alt: string;
};

/** The closed vocabulary of the document. Every renderer (page, PDF, text) must know each kind. */
export type Block =
  /** A heading inside a section, one level below the section's title. */
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; items: Text[] }
  | TableBlock
  | ChartBlock
  | BarsBlock
  | StatementBlock
  | DirectionBlock
  | PointsBlock
  | { kind: 'resolution'; intro: string; items: string[]; note: string };

export type DocumentSection = {
  id: DocumentSectionId;
  title: string;
  /** Place among the sections of the main part, from 1; the annex has none. */
  number?: number;
  /** The sentence that the section opens with. The page shows it in its head instead. */
  lead?: string;
  /** Sections of the annex start on a new page and are not part of the 2–4 main pages. */
  annex?: true;
  blocks: Block[];
};

export type Entscheidungsgrundlage = {
  title: string;
  municipality: string;
  /** Date of the document, ISO `YYYY-MM-DD`. */
  date: string;
  /** Date in German words, e.g. „23. November 2026“. */
  dateText: string;
  occasion: string;
  /** The body that decides, „Stadtrat“; missing where its name is not known. */
  body?: string;
  /** One plain sentence that sums up the result. Stands above the Kurzfassung and is not repeated in it. */
  headline: string;
  /** Stands in the head of every page: „Entwurf“ while too little is answered, „Beispiel“ for invented municipalities. */
  stamp?: string;
  sections: DocumentSection[];
  /** Versions of questionnaire and program, one line. */
  versions: string;
  /** Short disclaimer printed on every page. */
  disclaimer: string;
};
