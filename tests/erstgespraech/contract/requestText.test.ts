import { describe, expect, it } from 'vitest';
import type { ContactRequest } from '../../../src/erstgespraech/contract/request.ts';
import { requestText } from '../../../src/erstgespraech/contract/requestText.ts';

const request: ContactRequest = {
  id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b',
  name: 'Erika Beispiel',
  kommune: 'Gemeinde Süderößlingen',
  email: 'amt@suederoesslingen.example',
  topic: 'gesamt',
  windows: [],
};

describe('Text der Anfrage', () => {
  it('zeigt jede Angabe, die gesendet wird', () => {
    expect(
      requestText({
        ...request,
        telefon: '01234 567',
        anliegen: 'Der Vertrag läuft aus.\n\nWas heißt das?',
        topic: ['Server', 'Finanzen, Kasse und Steuern'],
        windows: [{ date: '2026-12-01', from: '09:00', to: '10:00' }],
        summary: ['Bindung: erhöht bis hoch'],
        pdf: 'JVBERi0x',
        preparation: true,
      }),
    ).toBe(
      [
        'Anfrage für ein Erstgespräch von 60 Minuten',
        '',
        'Name: Erika Beispiel',
        'Kommune: Gemeinde Süderößlingen',
        'E-Mail: amt@suederoesslingen.example',
        'Telefon: 01234 567',
        'Thema: Server; Finanzen, Kasse und Steuern',
        '',
        'Anliegen:',
        'Der Vertrag läuft aus.',
        '',
        'Was heißt das?',
        '',
        'Terminvorschläge (Ortszeit in Deutschland):',
        '– Dienstag, 1. Dezember 2026, 09:00 bis 10:00 Uhr',
        '',
        'Aus der Selbsteinschätzung:',
        '– Bindung: erhöht bis hoch',
        '',
        'Angehängt:',
        '– Entscheidungsgrundlage als PDF',
        '– Terminvorschläge als Kalenderdatei',
        '– Vorbereitungsblatt',
        '',
        'Vorgang: 0198-A3F2',
      ].join('\n'),
    );
  });

  it('lässt weg, was nicht angegeben ist', () => {
    const text = requestText(request);
    expect(text).toContain('Thema: die gesamte IT');
    expect(text).not.toMatch(/Telefon|Anliegen|Termin|Selbsteinschätzung|Angehängt|undefined/);
  });
});
