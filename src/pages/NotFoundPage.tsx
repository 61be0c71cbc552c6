/** What a visitor sees at an address that does not exist. */
export function NotFoundPage() {
  return (
    <>
      <h1>Diese Seite gibt es nicht</h1>
      <p>Vielleicht ist die Adresse nicht vollständig, oder die Seite wurde verschoben.</p>
      <p>
        <a href="/">Zur Startseite</a> oder <a href="/beginnen/">zum Fragebogen</a>
      </p>
    </>
  );
}
