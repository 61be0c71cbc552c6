import { sizeOfBase64, textToBase64 } from './base64.ts';
import { calendarFile } from './calendar.ts';
import { preparationText } from './preparation.ts';
import type { ContactRequest } from './request.ts';

/** A file that goes along with a request. `name` is ASCII, `title` German, `bytes` its size. */
export type Attachment = { name: string; type: string; title: string; base64: string; bytes: number };

const attachment = (name: string, type: string, title: string, base64: string): Attachment => ({
  name,
  type,
  title,
  base64,
  bytes: sizeOfBase64(base64),
});

/** The files of a checked request. `now` stamps the calendar file. */
export function attachmentsOf(request: ContactRequest, now: Date): Attachment[] {
  const { pdf, windows, preparation } = request;
  const calendar = () => textToBase64(calendarFile(request, now));
  return [
    ...(pdf === undefined
      ? []
      : [attachment('entscheidungsgrundlage.pdf', 'application/pdf', 'Entscheidungsgrundlage', pdf)]),
    ...(windows.length === 0
      ? []
      : [
          attachment(
            'termine.ics',
            'text/calendar; charset=utf-8; method=PUBLISH',
            'Terminvorschläge als Kalenderdatei',
            calendar(),
          ),
        ]),
    ...(preparation === undefined
      ? []
      : [
          attachment(
            'vorbereitungsblatt.txt',
            'text/plain; charset=utf-8',
            'Vorbereitungsblatt',
            textToBase64(preparationText()),
          ),
        ]),
  ];
}
