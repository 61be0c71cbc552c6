import type { ContactRequest } from '../../src/erstgespraech/contract/request.ts';

/** Smallest request that passes the check. */
export const sampleRequest: ContactRequest = {
  id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
  name: 'Erika Beispiel',
  kommune: 'Gemeinde Süderößlingen',
  email: 'amt@suederoesslingen.example',
  topic: 'gesamt',
  windows: [],
};

/** The same with everything that can go along. */
export const fullRequest: ContactRequest = {
  ...sampleRequest,
  telefon: '01234 567',
  anliegen: 'Der Vertrag läuft aus.\nWas heißt das?',
  windows: [
    { date: '2026-12-01', from: '09:00', to: '10:00' },
    { date: '2027-03-29', from: '14:30', to: '15:30' },
  ],
  summary: ['Bindung durch Verträge: erhöht bis hoch'],
  pdf: Buffer.from(`%PDF-1.7\n${'grundlage '.repeat(400)}`).toString('base64'),
  preparation: true,
};
