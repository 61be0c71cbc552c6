import { describe, expect, it } from 'vitest';
import { attachmentsOf } from '../../../src/erstgespraech/contract/attachments.ts';
import { calendarFile } from '../../../src/erstgespraech/contract/calendar.ts';
import { fullRequest, sampleRequest } from '../sampleRequest.ts';

const now = new Date('2026-11-23T10:00:00Z');

describe('Anlagen einer Anfrage', () => {
  it('sind keine, wenn nichts gewählt ist', () => {
    expect(attachmentsOf(sampleRequest, now)).toEqual([]);
  });

  it('sind PDF, Kalenderdatei und Vorbereitungsblatt, mit ihrer wahren Größe', () => {
    const files = attachmentsOf(fullRequest, now);
    expect(files.map(({ name }) => name)).toEqual([
      'entscheidungsgrundlage.pdf',
      'termine.ics',
      'vorbereitungsblatt.txt',
    ]);
    for (const { base64, bytes } of files) expect(Buffer.from(base64, 'base64').length).toBe(bytes);
  });

  it('enthalten die Kalenderdatei Zeichen für Zeichen', () => {
    const calendar = attachmentsOf(fullRequest, now).find(({ name }) => name === 'termine.ics');
    expect(Buffer.from(calendar?.base64 ?? '', 'base64').toString('utf8')).toBe(
      calendarFile(fullRequest, now),
    );
  });
});
