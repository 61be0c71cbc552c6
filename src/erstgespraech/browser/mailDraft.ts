import { attachmentsOf } from '../contract/attachments.ts';
import { textToBase64 } from '../contract/base64.ts';
import type { ContactRequest } from '../contract/request.ts';
import { requestSubject, requestText } from '../contract/requestText.ts';

const CRLF = '\r\n';
/** Octets per encoded word; with the name of the field before it a line stays within 76 characters (RFC 2047, 2). */
const WORD_OCTETS = 39;
/** Longest `mailto:` address that common mail programs take over whole. */
export const MAILTO_LENGTH = 1900;
const ADDRESS = /^[^\s<>,;:"()[\]\\@]+@[A-Za-z0-9.-]+$/;

const withBreaks = (base64: string): string => base64.replace(/.{76}(?=.)/g, `$&${CRLF}`);
const withCrlf = (text: string): string => text.replace(/\r\n?|\n/g, CRLF);

/** Header text as encoded words (RFC 2047), never split inside a character. */
function encodedWords(text: string): string {
  const encoder = new TextEncoder();
  const words: string[] = [];
  let current = '';
  for (const character of text) {
    if (encoder.encode(current + character).length > WORD_OCTETS) {
      words.push(current);
      current = '';
    }
    current += character;
  }
  return [...words, current].map((word) => `=?utf-8?B?${textToBase64(word)}?=`).join(`${CRLF} `);
}

const part = (headers: readonly string[], base64: string): string =>
  [...headers, 'Content-Transfer-Encoding: base64', '', withBreaks(base64)].join(CRLF);

/**
 * A mail with the request and its files that opens as a draft: `X-Unsent` tells Outlook and Thunderbird so,
 * `X-Uniform-Type-Identifier` Apple Mail. Sender, date and id are left to the mail program.
 *
 * @param to one plain ASCII address
 * @param now stamps the calendar file
 * @throws TypeError if `to` is none
 */
export function mailDraft(request: ContactRequest, to: string, now: Date): string {
  if (!ADDRESS.test(to)) throw new TypeError(`Not a mail address: ${to}`);
  // All parts are base64, which knows neither underscore nor hyphen.
  const boundary = `=_${request.id}`;
  const files = attachmentsOf(request, now).map(({ name, type, base64 }) =>
    part(
      [`Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`],
      base64,
    ),
  );
  const text = part(
    ['Content-Type: text/plain; charset=utf-8'],
    textToBase64(withCrlf(`${requestText(request)}\n`)),
  );
  return [
    `To: ${to}`,
    `Subject: ${encodedWords(requestSubject(request))}`,
    'X-Unsent: 1',
    'X-Uniform-Type-Identifier: com.apple.mail-draft',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...[text, ...files].map((each) => `--${boundary}${CRLF}${each}`),
    `--${boundary}--`,
    '',
  ].join(CRLF);
}

/** The request as a text that names no attached files, for ways that cannot carry any. */
export const textWithoutFiles = (request: ContactRequest): string => requestText(request, false);

const CUT = '\n\n[gekürzt – bitte den vollständigen Text aus der Zwischenablage einfügen]';

/**
 * Address that opens a new message with the request as text, without files. When the text is too long for that, it is
 * cut at a line, says so, and `isCut` is true.
 */
export function mailtoLink(request: ContactRequest, to: string): { href: string; isCut: boolean } {
  const start = `mailto:${to}?subject=${encodeURIComponent(requestSubject(request))}&body=`;
  const link = (body: string) => start + encodeURIComponent(withCrlf(body));
  const text = textWithoutFiles(request);
  if (link(text).length <= MAILTO_LENGTH) return { href: link(text), isCut: false };
  const lines = text.split('\n');
  while (lines.length > 0 && link(lines.join('\n') + CUT).length > MAILTO_LENGTH) lines.pop();
  return { href: link(lines.join('\n') + CUT), isCut: true };
}
