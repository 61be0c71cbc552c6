import type { NumberAnswer } from '../questionnaire/answers.ts';

/** What a municipality is, as far as it decides how its council is called. */
export const placeKinds = [
  'gemeinde',
  'markt',
  'stadt',
  'verbandsgemeinde',
  'samtgemeinde',
  'amt',
  'verwaltungsgemeinschaft',
  'verband',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The Länder by their official abbreviations. */
export const laender = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
export type Land = (typeof laender)[number];

/** Where the document is decided on; everything may be missing. */
export type PlaceSettings = {
  kind?: PlaceKind;
  land?: Land;
  /** The body that decides, if it is not the council of the place, in the words of the Hauptsatzung. */
  body?: string;
};

/** A contract with its dates. Days as `2027-12-31`; a month, `2027-12`, stands for any day in it. */
export type Contract = {
  id: string;
  name: string;
  /** Missing where it is open-ended or not known. */
  end?: string;
  isOpenEnded?: true;
  /** Months before the end by which notice must be given. */
  noticeMonths?: number;
  /** By how many months it goes on if nobody gives notice. */
  renewalMonths?: number;
};

/** How an amount is stated: with or without value added tax. */
export const taxKinds = ['brutto', 'netto'] as const;
export type TaxKind = (typeof taxKinds)[number];
export const pricePeriods = ['monat', 'jahr'] as const;

/** An offer somebody has received. Amounts in Euro as stated in it. */
export type Offer = {
  id: string;
  name: string;
  /** The direction it belongs to. */
  direction?: string;
  bausteine: readonly string[];
  /** How the Bausteine would be operated. */
  model?: string;
  /** Days, `2027-12-31`. */
  dated?: string;
  validUntil?: string;
  tax: TaxKind;
  /** Per cent, given by the user; nothing is assumed. */
  taxRate?: number;
  single?: NumberAnswer;
  running?: NumberAnswer;
  per: (typeof pricePeriods)[number];
  /** Term and options to extend it. */
  months?: number;
  optionMonths?: number;
  isOpenEnded?: true;
  /** In the user's words: how the price may change. */
  priceRule?: string;
};

/** What is known about money in one column, by cost item. Gross Euro once or in a year, or hours in a week, as the item says. */
export type Figures = {
  amounts: Readonly<Record<string, NumberAnswer>>;
  /** Items that do not arise, or are contained in another. */
  none: readonly string[];
  /** Offers whose prices are part of the amounts. */
  offers?: readonly string[];
};

/** Money over five years. */
export type MoneyFigures = {
  /** Euro in an hour of own work. */
  hourlyRate?: NumberAnswer;
  workplaces?: number;
  today: Figures;
  /** By direction, at most three. */
  directions: Readonly<Record<string, Figures>>;
};

export const markKinds = ['weiterverfolgen', 'zurueckstellen', 'nicht_weiterverfolgen'] as const;
export type MarkKind = (typeof markKinds)[number];
/** What the administration proposes for a direction, and why. */
export type Mark = { kind: MarkKind; reason: string };

/** What must hold whatever is decided: from the list of the questionnaire, and one of the municipality's own. */
export type MustHaves = { ids: readonly string[]; own?: string; costLimit?: number };

/** A draft resolution the user has rewritten. `ground`: what was proposed when it was written. */
export type Resolution = { items: readonly string[]; ground: readonly string[] };

/**
 * What the municipality says beside its answers: about money, dates, its occasion and its own word. Nothing of it is
 * scored; an assessment never reads it.
 */
export type Matters = {
  place: PlaceSettings;
  contracts: readonly Contract[];
  /** When the budget is decided on, a day or a month, and the first year it holds for. */
  budget: { date?: string; year?: number };
  offers: readonly Offer[];
  money: MoneyFigures;
  mustHaves: MustHaves;
  marks: Readonly<Record<string, Mark>>;
  resolution?: Resolution;
};

/** Parts of what is stated that are to be replaced; a resolution that is undefined is taken away. */
export type MattersChange = Partial<Omit<Matters, 'resolution'>> & { resolution?: Resolution | undefined };

/** What is stated once a change has been made. */
export function changed(matters: Matters, change: MattersChange): Matters {
  const { resolution, ...all } = { ...matters, ...change };
  return resolution === undefined ? all : { ...all, resolution };
}

const noFigures: Figures = { amounts: {}, none: [] };
export const noMatters: Matters = {
  place: {},
  contracts: [],
  budget: {},
  offers: [],
  money: { today: noFigures, directions: {} },
  mustHaves: { ids: [] },
  marks: {},
};

/** How much can be stored of each; a council reads no longer lists. */
export const MATTER_LIMITS = {
  contracts: 8,
  offers: 5,
  directions: 3,
  mustHaves: 5,
  text: 300,
  resolution: 20,
};
