/** „1.234.567“ for `1234567`: digits in groups of three, counted from behind. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');
