/** Fields that hold no text for readers. */
const silent = new Set(
  'id kind version askWhom sources score when concerns cases measures sets gaps dimension floor to question severity rank checks criterion deputy examples forEach rowWhen moves from actor oneOf about partner questions optionWhen derive nameFrom otherwise use models stand validUntil unit question core neverZero moving offer party bausteine'.split(
    ' ',
  ),
);

/** Every text below a value of the questionnaire with the path to it, e.g. `options › ja › hint`. */
export function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((each, index) =>
      textsIn(each, `${path} › ${(each as { id?: string })?.id ?? index + 1}`),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    silent.has(key) ? [] : textsIn(each, path === '' ? key : `${path} › ${key}`),
  );
}
