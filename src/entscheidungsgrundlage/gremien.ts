import type { Land, PlaceKind, PlaceSettings } from '../costs/matters.ts';

/** How somebody is called inside sentences. */
export type Called = {
  /** „der Gemeinderat“ */
  nominative: string;
  /** „den Gemeinderat“ */
  accusative: string;
  /** „er“ */
  pronoun: string;
};

const he = (name: string): Called => ({
  nominative: `der ${name}`,
  accusative: `den ${name}`,
  pronoun: 'er',
});
const she = (name: string): Called => ({
  nominative: `die ${name}`,
  accusative: `die ${name}`,
  pronoun: 'sie',
});

const gemeinderat = he('Gemeinderat');
const gemeindevertretung = she('Gemeindevertretung');
const rat = he('Rat');
const stadtrat = he('Stadtrat');

/** Councils of municipalities by Land. Where a name depends on the local statute, none stands here. */
const ofGemeinde: Partial<Record<Land, Called>> = {
  BW: gemeinderat,
  BY: gemeinderat,
  BB: gemeindevertretung,
  HE: gemeindevertretung,
  MV: gemeindevertretung,
  NI: rat,
  NW: rat,
  RP: gemeinderat,
  SL: gemeinderat,
  SN: gemeinderat,
  ST: gemeinderat,
  SH: gemeindevertretung,
  TH: gemeinderat,
};
const ofStadt: Partial<Record<Land, Called>> = {
  BW: gemeinderat,
  BY: stadtrat,
  BB: she('Stadtverordnetenversammlung'),
  HE: she('Stadtverordnetenversammlung'),
  MV: she('Stadtvertretung'),
  NI: rat,
  NW: rat,
  RP: stadtrat,
  SL: stadtrat,
  SN: stadtrat,
  ST: stadtrat,
  SH: she('Stadtvertretung'),
  TH: stadtrat,
};
const amtsausschuss = he('Amtsausschuss');
const verbandsgemeinderat = he('Verbandsgemeinderat');
const gemeinschaftsversammlung = she('Gemeinschaftsversammlung');

const byKind: Record<PlaceKind, Partial<Record<Land, Called>>> = {
  gemeinde: ofGemeinde,
  markt: { BY: he('Marktgemeinderat') },
  stadt: ofStadt,
  verbandsgemeinde: { RP: verbandsgemeinderat, ST: verbandsgemeinderat },
  samtgemeinde: { NI: he('Samtgemeinderat') },
  amt: { BB: amtsausschuss, MV: amtsausschuss, SH: amtsausschuss },
  verwaltungsgemeinschaft: { BY: gemeinschaftsversammlung, TH: gemeinschaftsversammlung },
  verband: {},
};

const neutral: Called = {
  nominative: 'das zuständige Gremium',
  accusative: 'das zuständige Gremium',
  pronoun: 'es',
};
const verbandsversammlung = she('Verbandsversammlung');

/**
 * The body that decides, by its usual name for kind and Land; neutral where it is not known for certain. A name of the
 * municipality's own stands as it was written, without an article, for nobody knows its gender.
 */
export function bodyOf({ kind, land, body }: PlaceSettings): Called {
  const own = body?.trim();
  if (own) return { nominative: own, accusative: own, pronoun: 'das Gremium' };
  if (kind === 'verband') return verbandsversammlung;
  return (kind && land && byKind[kind][land]) ?? neutral;
}

/** The body as it stands in the head of a document, without an article; undefined where its name is not known. */
export function bodyInHead(place: PlaceSettings): string | undefined {
  const { nominative } = bodyOf(place);
  return nominative === neutral.nominative ? undefined : nominative.replace(/^(?:der|die|das)\s/i, '');
}

/** Who carries out what the body decides. In Hessen that is the Gemeindevorstand, in towns the Magistrat. */
export function executiveOf({ kind, land }: PlaceSettings): Called {
  if (land === 'HE' && kind === 'gemeinde') return he('Gemeindevorstand');
  if (land === 'HE' && kind === 'stadt') return he('Magistrat');
  return she('Verwaltung');
}
