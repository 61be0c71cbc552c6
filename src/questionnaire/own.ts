/**
 * What a record itself holds under a key. Ids come from data and may be called like something every object
 * inherits („constructor“, „toString“), so plain indexing would find what nobody put there.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
