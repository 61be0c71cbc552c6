/** Long enough for every browser to have taken the file over. */
const keepFor = 60_000;

/** Saves a file under a name, as if a link to it had been clicked. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepFor);
}
