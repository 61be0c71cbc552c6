/** How the sentences speak: to the person who answered (`sie`, pages) or of the administration (`dritte`, paper). */
export type Address = 'sie' | 'dritte';

/** Who gave the answers, after „nach“ or „aus“. */
const answersOf: Record<Address, string> = {
  sie: 'Ihren Angaben',
  dritte: 'den Angaben der Verwaltung',
};

/** „Ihren Angaben“, or „den Angaben der Verwaltung“. */
export const angabenIn = (address: Address): string => answersOf[address];

/** An authored text with `{angaben}` in the words of the address. */
export const addressed = (text: string, address: Address): string =>
  text.replaceAll('{angaben}', answersOf[address]);
