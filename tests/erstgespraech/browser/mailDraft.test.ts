import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import {
  MAILTO_LENGTH,
  mailDraft,
  mailtoLink,
  textWithoutFiles,
} from '../../../src/erstgespraech/browser/mailDraft.ts';
import { calendarFile } from '../../../src/erstgespraech/contract/calendar.ts';
import type { ContactRequest } from '../../../src/erstgespraech/contract/request.ts';
import { requestText } from '../../../src/erstgespraech/contract/requestText.ts';
import { fullRequest, sampleRequest } from '../sampleRequest.ts';

const now = new Date('2026-11-23T10:00:00Z');
const to = 'kontakt@betriebskompass.example';
const draft = (request: ContactRequest) => mailDraft(request, to, now);
const headOf = (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n'));
/** Names, and what a hostile one could hold. */
const hostile = fc.string({
  unit: fc.constantFrom(
    ...'aäß€😀=?_,;:<>"\\ ',
    'Bcc: x@y.example',
    '=?utf-8?B?eA==?=',
    '--=_',
    '\r\n',
    '\n.',
  ),
});

describe('Mailentwurf', () => {
  it('kommt in einem anderen Programm mit Empfänger, Betreff, Text und Anlagen an', async () => {
    const mail = await simpleParser(draft(fullRequest));
    expect([mail.to].flat().map((each) => each?.text)).toEqual([to]);
    expect(mail.subject).toBe('Erstgespräch: Gemeinde Süderößlingen (0198-A3F2)');
    expect(mail.text?.trim()).toBe(requestText(fullRequest));
    expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['entscheidungsgrundlage.pdf', 'application/pdf'],
      ['termine.ics', 'text/calendar'],
      ['vorbereitungsblatt.txt', 'text/plain'],
    ]);
    const [pdf, calendar] = mail.attachments;
    expect(pdf?.content.toString('base64')).toBe(fullRequest.pdf);
    expect(calendar?.content.toString('utf8')).toBe(calendarFile(fullRequest, now));
  });

  it('gibt sich den Mailprogrammen als Entwurf zu erkennen und lässt ihnen Absender, Datum und Kennung', () => {
    const head = headOf(draft(fullRequest));
    expect(head).toMatch(/^X-Unsent: 1\r$/m);
    expect(head).toMatch(/^X-Uniform-Type-Identifier: com\.apple\.mail-draft\r$/m);
    expect(head).not.toMatch(/^(From|Date|Message-ID|Bcc|Cc):/im);
  });

  it('liegt ohne Anlagen nur aus dem Text', async () => {
    const mail = await simpleParser(draft(sampleRequest));
    expect(mail.attachments).toEqual([]);
    expect(mail.text?.trim()).toBe(requestText(sampleRequest));
  });

  it('lässt aus keiner Angabe eine Kopfzeile oder einen Teil werden', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (kommune, anliegen) => {
        const file = draft({ ...fullRequest, kommune, anliegen });
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(file.split('\r\n').filter((line) => line.length > 76 && !line.startsWith('Content-'))).toEqual(
          [],
        );
        const mail = await simpleParser(file);
        expect(mail.bcc).toBeUndefined();
        expect(mail.attachments).toHaveLength(3);
        expect([...mail.headers.keys()].sort()).toEqual(
          ['content-type', 'mime-version', 'subject', 'to', 'x-uniform-type-identifier', 'x-unsent'].sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gibt lange Betreffzeilen mit Umlauten und Emoji unverändert wieder', async () => {
    const kommune = `Verbandsgemeinde ${'Größenwörth-😀'.repeat(7)}`;
    const mail = await simpleParser(draft({ ...sampleRequest, kommune }));
    expect(mail.subject).toBe(`Erstgespräch: ${kommune} (0198-A3F2)`);
  });

  it('geht nur an eine einzelne Adresse', () => {
    for (const address of ['a@b.example,c@d.example', 'a@b.example\r\nBcc: c@d.example', 'Kontakt'])
      expect(() => mailDraft(sampleRequest, address, now)).toThrow(TypeError);
  });
});

describe('Neue Nachricht über mailto', () => {
  const bodyOf = (href: string) => decodeURIComponent(href.slice(href.indexOf('&body=') + 6));

  it('enthält den ganzen Text ohne Anlagen, wenn er passt', () => {
    const { href, isCut } = mailtoLink(fullRequest, to);
    expect(isCut).toBe(false);
    expect(href.startsWith(`mailto:${to}?subject=Erstgespr%C3%A4ch%3A%20Gemeinde`)).toBe(true);
    expect(bodyOf(href).replaceAll('\r\n', '\n')).toBe(textWithoutFiles(fullRequest));
    expect(bodyOf(href)).not.toContain('Angehängt');
  });

  it('wird nie länger als Mailprogramme es nehmen, und sagt, wenn etwas fehlt', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aä€😀&=# \n'), maxLength: 4000 }), (anliegen) => {
        const { href, isCut } = mailtoLink({ ...fullRequest, anliegen }, to);
        expect(href.length).toBeLessThanOrEqual(MAILTO_LENGTH);
        expect(href.split('&').length).toBe(2);
        expect(bodyOf(href).includes('[gekürzt')).toBe(isCut);
        if (isCut) expect(bodyOf(href)).toContain('Name: Erika Beispiel');
      }),
    );
    expect(MAILTO_LENGTH).toBe(1900);
  });
});
