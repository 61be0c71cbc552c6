/** What comes along when text is copied from Word, PDF, mail and websites: it looks like a blank, like a hyphen, or like nothing. */
export const blanks = [
  '\u00a0',
  '\u2002',
  '\u2003',
  '\u2007',
  '\u2009',
  '\u200a',
  '\u202f',
  '\u205f',
  '\u3000',
  '\t',
] as const;
export const hyphens = [
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2212',
  '\uff0d',
] as const;
export const invisible = [
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u202d',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u0000',
  '\b',
] as const;
export const lineBreaks = ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'] as const;

/** „U+00A0“, for the names of cases. */
export const codeOf = (text: string): string =>
  Array.from(
    text,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
