const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
};

/** Longer names make trouble when files are copied. */
const longest = 60;

/** A name with small ASCII letters, digits and hyphens only; „kommune“ if nothing is left of it. */
function slug(name: string): string {
  const ascii = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüßłøæœđ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return ascii.slice(0, longest).replace(/^-+|-+$/g, '') || 'kommune';
}

/** Speaking file name of the document, e.g. `entscheidungsgrundlage-it-betrieb-gemeinde-muehltal-2026-11-23.pdf`. */
export const fileName = ({ municipality, date }: { municipality: string; date: string }): string =>
  `entscheidungsgrundlage-it-betrieb-${slug(municipality)}-${date}.pdf`;
