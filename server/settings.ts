/** Reads single settings from environment variables and collects what is wrong with them. */
export class Settings {
  readonly problems: string[] = [];
  readonly #values: Readonly<Record<string, string | undefined>>;
  readonly #readFile: (path: string) => string;
  readonly #asked = new Set<string>();

  /** `values`: the environment. `readFile`: gives the text of a file, throws when it cannot. */
  constructor(values: Readonly<Record<string, string | undefined>>, readFile: (path: string) => string) {
    this.#values = values;
    this.#readFile = readFile;
  }

  /** The text of a setting; undefined when it is missing or empty. */
  text(name: string): string | undefined {
    this.#asked.add(name);
    const value = this.#values[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** A whole number within bounds; `fallback` when the setting is missing or wrong. */
  number(name: string, fallback: number, min: number, max: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    this.problems.push(`${name} muss eine ganze Zahl von ${min} bis ${max} sein, ist aber „${text}“.`);
    return fallback;
  }

  /** One of several words; the first is the default. */
  choice<const T extends string>(name: string, words: readonly [T, ...T[]]): T {
    const text = this.text(name) ?? words[0];
    const word = words.find((known) => known === text);
    if (word !== undefined) return word;
    this.problems.push(`${name} muss eines von ${words.join(', ')} sein, ist aber „${text}“.`);
    return words[0];
  }

  /** A single mail address in ASCII; undefined when it is missing or wrong. */
  address(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined || /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text)) return text;
    this.problems.push(`${name} muss eine einzelne E-Mail-Adresse ohne Umlaute sein.`);
    return undefined;
  }

  /** The content of the file a setting names, without a final line break; undefined when it is not set or not readable. */
  file(name: string): string | undefined {
    const path = this.text(name);
    if (path === undefined) return undefined;
    try {
      return this.#readFile(path).replace(/\r?\n$/, '');
    } catch {
      this.problems.push(`${name}: Die Datei „${path}“ ist nicht lesbar.`);
      return undefined;
    }
  }

  /** Reports settings with this prefix that nobody asked for, e.g. misspelt ones. Call it last. */
  refuseUnknown(prefix: string): void {
    for (const name of Object.keys(this.#values)) {
      if (name.startsWith(prefix) && !this.#asked.has(name))
        this.problems.push(`${name} ist keine bekannte Einstellung.`);
    }
  }
}
