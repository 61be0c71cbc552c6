/**
 * Whether a value of unknown origin is an object with named parts: neither a list nor nothing.
 * The service ships with this folder and not with that of the questionnaire, which has its own.
 */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
