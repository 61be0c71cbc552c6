import type { PlaceKind } from '../../costs/matters.ts';

/** Kinds of municipalities as they are chosen from. */
export const placeKindNames: Record<PlaceKind, string> = {
  gemeinde: 'Gemeinde',
  markt: 'Markt',
  stadt: 'Stadt',
  verbandsgemeinde: 'Verbandsgemeinde',
  samtgemeinde: 'Samtgemeinde',
  amt: 'Amt',
  verwaltungsgemeinschaft: 'Verwaltungsgemeinschaft',
  verband: 'Zweckverband',
};
