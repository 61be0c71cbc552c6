/** How the sentences speak: to the person who answered (`sie`, pages) or of the administration (`dritte`, paper). */
export type Address = 'sie' | 'dritte';

/** Who gave the answers, after „nach“ or „aus“; takes the place of `{angaben}` in texts of the data. */
export const angabenIn: Readonly<Record<Address, string>> = {
  sie: 'Ihren Angaben',
  dritte: 'den Angaben der Verwaltung',
};

/** A title of the questionnaire as paper prints it, which does not speak to the one who answered: „Teile der IT“. */
export const titleIn: Readonly<Record<Address, (title: string) => string>> = {
  sie: (title) => title,
  dritte: (title) => title.replace(/\bIhrer\b/g, 'der').replace(/^Ihre\b/, 'Die'),
};
