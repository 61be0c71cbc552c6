/** Links in the header of every page. */
export const navigation = [
  { href: '/', label: 'Start' },
  { href: '/fragen/', label: 'Fragebogen' },
] as const;
