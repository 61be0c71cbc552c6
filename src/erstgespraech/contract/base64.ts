/** Arguments that one function call takes without trouble. */
const CHUNK = 0x8000;

/** Bytes as base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** The bytes behind base64. @throws DOMException if it is not base64 */
export const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The UTF-8 bytes of a text as base64. */
export const textToBase64 = (text: string): string => toBase64(new TextEncoder().encode(text));

/** Number of bytes behind base64 with padding. */
export const sizeOfBase64 = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.match(/=+$/)?.[0].length ?? 0);
