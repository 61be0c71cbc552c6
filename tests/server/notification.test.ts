import { describe, expect, it } from 'vitest';
import { notification } from '../../server/notification.ts';
import { calendarFile } from '../../src/erstgespraech/contract/calendar.ts';
import { requestText } from '../../src/erstgespraech/contract/requestText.ts';
import { samplePdf, sampleRequest } from './support.ts';

const acceptedAt = Date.parse('2026-11-23T10:15:00Z');
const request = sampleRequest({ id: '0198a3f2-1c2d-4e5f-8a9b-0c1d2e3f4a5b', pdf: samplePdf(100) });

describe('Benachrichtigung über eine Anfrage', () => {
  const mail = notification(request, acceptedAt);

  it('nennt im Betreff Kommune und Vorgang', () => {
    expect(mail.subject).toBe('Erstgespräch: Gemeinde Süderößlingen (0198-A3F2)');
  });

  it('sagt, wann sie einging, was darin steht und wohin die Antwort geht', () => {
    expect(mail.text).toContain('eingegangen am 23.11.2026, 11:15 Uhr.');
    expect(mail.text).toContain(requestText(request));
    expect(mail.text).toContain('geht an amt@suederoesslingen.example.');
    expect(mail.replyTo).toBe('amt@suederoesslingen.example');
  });

  it('bringt das PDF und die Vorschläge für den Kalender mit', () => {
    expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['entscheidungsgrundlage.pdf', 'application/pdf'],
      ['termine.ics', 'text/calendar; charset=utf-8; method=PUBLISH'],
    ]);
    expect(mail.attachments[0]?.content.toString('base64')).toBe(request.pdf);
    expect(mail.attachments[1]?.content.toString('utf8')).toBe(calendarFile(request, new Date(acceptedAt)));
  });

  it('ist bei jedem Versuch dieselbe', () => {
    expect(notification(request, acceptedAt)).toEqual(mail);
  });

  it('kommt ohne Anhänge aus, wenn nichts anzuhängen ist', () => {
    const bare = notification(sampleRequest({ windows: [] }), acceptedAt);
    expect(bare.attachments).toEqual([]);
    expect(bare.text).not.toContain('termine.ics');
  });
});
