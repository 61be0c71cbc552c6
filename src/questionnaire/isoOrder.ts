/**
 * Order of two dates or moments as ISO 8601 texts of the same form, for `sort`. Their letters are in order already; to
 * compare them as words loads the rules of a language, which costs a slow computer thirty milliseconds.
 */
export const isoOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
