import { calendarFile } from '../src/erstgespraech/calendar.ts';
import { type ContactRequest, receiptNumber } from '../src/erstgespraech/request.ts';
import { requestText } from '../src/erstgespraech/requestText.ts';
import type { Mail } from './mailer.ts';
import { timeWords } from './words.ts';

function attachmentsOf(request: ContactRequest, acceptedAt: number): Mail['attachments'] {
  const attachments: Mail['attachments'] = [];
  if (request.pdf !== undefined) {
    const content = Buffer.from(request.pdf, 'base64');
    attachments.push({ filename: 'entscheidungsgrundlage.pdf', contentType: 'application/pdf', content });
  }
  if (request.windows.length > 0) {
    const content = Buffer.from(calendarFile(request, new Date(acceptedAt)), 'utf8');
    attachments.push({
      filename: 'termine.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content,
    });
  }
  return attachments;
}

/** The mail that tells the adviser about a request. `acceptedAt` in milliseconds since 1970. */
export function notification(request: ContactRequest, acceptedAt: number): Mail {
  const receipt = receiptNumber(request.id);
  const proposals = [
    'Die Datei termine.ics enthält die Vorschläge als vorläufige Einträge für Ihren Kalender.',
    'Laden Sie zum gewählten Termin aus Ihrem Kalender ein.',
  ];
  return {
    id: request.id,
    subject: `Erstgespräch: ${request.kommune} (${receipt})`,
    text: [
      `Eine Kommune möchte ein Erstgespräch. Vorgang ${receipt}, eingegangen am ${timeWords(acceptedAt)}.`,
      '',
      requestText(request),
      '',
      `Ihre Antwort auf diese E-Mail geht an ${request.email}.`,
      ...(request.windows.length > 0 ? proposals : []),
      '',
      'Die Anfragende oder der Anfragende hat keine E-Mail erhalten; die Annahme stand auf dem Bildschirm.',
    ].join('\n'),
    replyTo: request.email,
    attachments: attachmentsOf(request, acceptedAt),
  };
}
