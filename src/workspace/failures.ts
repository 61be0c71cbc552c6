import type { FailureReason, StorageState } from './model.ts';

const sentences: Record<FailureReason, string> = {
  conflict: 'Diese Einschätzung wurde in einem anderen Fenster geändert. Bitte laden Sie die Seite neu.',
  removed: 'Diese Einschätzung wurde in einem anderen Fenster gelöscht. Bitte laden Sie die Seite neu.',
  full: 'Der letzte Stand konnte nicht gespeichert werden. Der Speicher dieses Browsers ist voll.',
  notRemoved: 'Das Löschen ist nicht gelungen. Bitte versuchen Sie es noch einmal.',
  other: 'Der letzte Stand konnte nicht gespeichert werden. Ihre Angaben stehen nur noch in diesem Fenster.',
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

export const failed = (reason: FailureReason): StorageState => ({
  kind: 'failed',
  reason,
  message: sentences[reason],
});

/** What to tell when a write has thrown. */
export const failedBy = (error: unknown): StorageState =>
  failed(nameOf(error) === 'QuotaExceededError' ? 'full' : 'other');

/** What to tell when the database cannot be opened at all. */
export const unavailableBecause = (error: unknown): StorageState => ({
  kind: 'unavailable',
  message:
    nameOf(error) === 'VersionError'
      ? 'Auf diesem Gerät liegt ein Stand aus einer neueren Fassung. Bitte laden Sie die Seite neu. Bis dahin wird hier nichts gespeichert.'
      : 'Dieser Browser speichert hier nichts. Ihre Angaben bleiben nur, solange dieses Fenster offen ist.',
});
