/** How the sentences speak: to the person who answered (`sie`, pages) or of the administration (`dritte`, paper). */
export type Address = 'sie' | 'dritte';

/** Who gave the answers, after „nach“ or „aus“; takes the place of `{angaben}` in texts of the data. */
export const angabenIn: Readonly<Record<Address, string>> = {
  sie: 'Ihren Angaben',
  dritte: 'den Angaben der Verwaltung',
};
