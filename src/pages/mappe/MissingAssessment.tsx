import { StepHeading } from '../../ui/Step.tsx';

/** Shown at an address whose assessment is not in this browser: what is missing, and what can be done. */
export function MissingAssessment({ mappe }: { mappe: string }) {
  return (
    <>
      <StepHeading step="fehlt" title="Einschätzung nicht gefunden – Betriebskompass">
        Diese Einschätzung liegt hier nicht vor
      </StepHeading>
      <p>
        Die Adresse führt zum Ergebnis einer Einschätzung, die sich in diesem Browser nicht öffnen lässt.
        Einschätzungen liegen nur dort, wo sie entstanden sind. Vielleicht wurde sie gelöscht oder auf einem
        anderen Gerät bearbeitet.
      </p>
      <p>Wurde sie als Datei gesichert? Dann können Sie die Datei bei Ihren Einschätzungen öffnen.</p>
      <p>
        <a href={mappe}>Zu Ihren Einschätzungen</a>
      </p>
    </>
  );
}
