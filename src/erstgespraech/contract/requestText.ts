import { type ContactRequest, receiptNumber } from './request.ts';
import { WINDOW_MINUTES, windowWords } from './timeWindow.ts';

const bullet = (line: string): string => `– ${line}`;
const paragraph = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines];

const attached = ({ pdf, windows, preparation }: ContactRequest): string[] => [
  ...(pdf === undefined ? [] : ['Entscheidungsgrundlage als PDF']),
  ...(windows.length === 0 ? [] : ['Terminvorschläge als Kalenderdatei']),
  ...(preparation === undefined ? [] : ['Vorbereitungsblatt']),
];

/** Subject of a request, the same whichever way it takes. */
export const requestSubject = ({ kommune, id }: ContactRequest): string =>
  `Erstgespräch: ${kommune} (${receiptNumber(id)})`;

/**
 * A checked request as plain German text with `\n` as line end: everything the user filled in, in one fixed order.
 * Attached files are named, not contained.
 * @param carriesFiles whether the way the text takes can carry files
 */
export function requestText(request: ContactRequest, carriesFiles = true): string {
  const { topic, windows } = request;
  return [
    ['Anfrage für ein Erstgespräch von', WINDOW_MINUTES, 'Minuten'].join(' '),
    '',
    `Name: ${request.name}`,
    `Kommune: ${request.kommune}`,
    `E-Mail: ${request.email}`,
    ...(request.telefon === undefined ? [] : [`Telefon: ${request.telefon}`]),
    `Thema: ${topic === 'gesamt' ? 'die gesamte IT' : topic.join('; ')}`,
    ...paragraph('Anliegen', request.anliegen?.split('\n') ?? []),
    ...paragraph('Terminvorschläge (Ortszeit in Deutschland)', windows.map(windowWords).map(bullet)),
    ...paragraph('Aus der Selbsteinschätzung', request.summary?.map(bullet) ?? []),
    ...paragraph('Angehängt', carriesFiles ? attached(request).map(bullet) : []),
    '',
    `Vorgang: ${receiptNumber(request.id)}`,
  ].join('\n');
}
