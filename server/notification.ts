import { attachmentsOf } from '../src/erstgespraech/contract/attachments.ts';
import { type ContactRequest, receiptNumber } from '../src/erstgespraech/contract/request.ts';
import { requestSubject, requestText } from '../src/erstgespraech/contract/requestText.ts';
import type { Mail } from './mailer.ts';
import { timeWords } from './words.ts';

const proposals = [
  'Die Datei termine.ics enthält die Vorschläge als vorläufige Einträge für Ihren Kalender.',
  'Laden Sie zum gewählten Termin aus Ihrem Kalender ein.',
];

/** The mail that tells the adviser about a request. `acceptedAt` in milliseconds since 1970. */
export function notification(request: ContactRequest, acceptedAt: number): Mail {
  const receipt = receiptNumber(request.id);
  return {
    id: request.id,
    subject: requestSubject(request),
    text: [
      `Eine Kommune möchte ein Erstgespräch. Vorgang ${receipt}, eingegangen am ${timeWords(acceptedAt)}.`,
      '',
      requestText(request),
      '',
      `Ihre Antwort auf diese E-Mail geht an ${request.email}.`,
      ...(request.windows.length > 0 ? proposals : []),
      'An diese Adresse wurde nichts gesendet. Die Annahme und die Vorgangsnummer standen auf dem Bildschirm.',
    ].join('\n'),
    replyTo: request.email,
    attachments: attachmentsOf(request, new Date(acceptedAt)).map(({ name, type, base64 }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(base64, 'base64'),
    })),
  };
}
