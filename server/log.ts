/** Details of a log line: numbers and short codes. Anything that could be a name, an address or text is not written. */
export type Details = Record<string, string | number | undefined>;
export type Log = (event: string, details?: Details) => void;

const CODE = /^[A-Za-z0-9_.:/ -]{0,80}$/;

/**
 * Formats one line: time in ISO format, event, details as `key=value`. Text that is not a short code appears as `?`,
 * so that no personal data reach the log by accident.
 */
export function logLine(time: Date, event: string, details: Details = {}): string {
  const words = Object.entries(details)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${CODE.test(String(value)) ? String(value).replaceAll(' ', '_') : '?'}`);
  return [time.toISOString(), event, ...words].join(' ');
}

/** Writes log lines to standard output. */
export const consoleLog: Log = (event, details) => {
  process.stdout.write(`${logLine(new Date(), event, details)}\n`);
};
