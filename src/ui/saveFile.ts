/** Milliseconds; long enough for every browser to have taken the file over. */
const KEPT_FOR = 60_000;

/** Hands a file to the reader, as if a link to it had been clicked. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

/** The same for a text, such as a JSON file. */
export const saveText = ({ name, text }: { name: string; text: string }): void =>
  saveFile(new Blob([text], { type: 'application/json' }), name);
