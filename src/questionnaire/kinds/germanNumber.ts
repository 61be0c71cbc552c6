import { grouped } from './digits.ts';

/** Digits of a finite number, written out with a decimal point: `0.0000001`, never `1e-7`. */
export function writtenOut(value: number): string {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** „1.234,5“ for 1234.5: all digits of a finite number, never rounded. */
export function formatGermanNumber(value: number): string {
  const [whole = '', fraction] = writtenOut(value).split('.');
  return `${value < 0 ? '-' : ''}${grouped(whole)}${fraction === undefined ? '' : `,${fraction}`}`;
}
