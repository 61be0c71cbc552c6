import type { Operator } from '../pages/operator.ts';

/**
 * Betreiberangaben – the only place to change before the site goes public. Everything here is invented:
 * the domain is reserved for documentation (RFC 2606), the phone number belongs to the range that the
 * Bundesnetzagentur keeps free for film and fiction. Set `isSample` to false once all of it is true.
 */
export const operator: Operator = {
  isSample: true,
  name: 'Kim Musterperson',
  role: 'Beratung zum IT-Betrieb kleiner und mittlerer Kommunen',
  address: { street: 'Musterstraße 1', postalCode: '12345', town: 'Musterstadt' },
  email: 'post@betriebskompass.example',
  phone: '030 23125 123',
  taxId: { label: 'Umsatzsteuer-Identifikationsnummer', number: 'DE000000000 (Muster)' },
  siteUrl: 'https://betriebskompass.example',
  hosting: {
    name: 'Muster-Webspace (Musterangabe)',
    address: { street: 'Musterweg 2', postalCode: '12345', town: 'Musterstadt' },
    logs: { kind: 'none' },
  },
  supervisoryAuthority: {
    name: 'Muster-Landesbehörde für den Datenschutz',
    address: { street: 'Musterplatz 3', postalCode: '12345', town: 'Musterstadt' },
  },
  weeksOfWork: { from: 3, to: 4 },
  correspondenceMonths: 6,
  contactService: true,
};
