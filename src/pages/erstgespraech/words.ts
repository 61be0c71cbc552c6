const oneDigit = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long' });

/** A size in bytes as words: „812 Byte“, „214 kB“, „1,4 MB“. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0Byte`;
  if (bytes < 999_500) return `${whole.format(bytes / 1000)}\u00a0kB`;
  return `${oneDigit.format(bytes / 1_000_000)}\u00a0MB`;
}

/** „23. November 2026“ for an ISO 8601 moment. */
export const dayWords = (moment: string): string => day.format(new Date(moment));

/** Seconds as words, for a wait: „45 Sekunden“, „4 Minuten“. */
export function waitWords(seconds: number): string {
  if (seconds === 1) return '1\u00a0Sekunde';
  if (seconds < 120) return `${seconds}\u00a0Sekunden`;
  return `${Math.ceil(seconds / 60)}\u00a0Minuten`;
}
