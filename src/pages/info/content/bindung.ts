export type Lever = {
  id: string;
  title: string;
  good: string;
  firstStep: string;
  sources: readonly string[];
};

/** The five levers against dependency. */
export const levers: readonly Lever[] = [
  {
    id: 'datenexport',
    title: 'Recht auf Datenexport',
    good: 'Sie bekommen alle Daten samt Dokumenten und älteren Ständen, jederzeit und am Vertragsende. Form und Preis stehen vorab fest. Ein [Datenexport](glossar:datenexport) wurde mindestens einmal erprobt.',
    firstStep: 'Fordern Sie für Ihr wichtigstes Programm ein Angebot für einen Probe-Export an.',
    sources: ['dataact', 'bsi_cloud'],
  },
  {
    id: 'schnittstellen',
    title: 'Dokumentierte Schnittstellen',
    good: 'Die Beschreibung der [Schnittstellen](glossar:schnittstelle) liegt bei Ihnen. Andere dürfen sie nutzen, und der Preis dafür ist bekannt.',
    firstStep: 'Bitten Sie um eine Übersicht: Welches Programm liefert was an welches?',
    sources: ['bewertungslogik'],
  },
  {
    id: 'uebergabe',
    title: 'Regeln für Kündigung und Übergabe',
    good: 'Die Frist steht im Kalender. Bis zum Umzug läuft der Betrieb weiter. Der Partner hilft bei der Übergabe, zu vereinbarten Stundensätzen.',
    firstStep: 'Tragen Sie die drei wichtigsten Kündigungstermine in zwei Kalender ein.',
    sources: ['bsi_beendigung', 'dataact'],
  },
  {
    id: 'eigentum',
    title: 'Eigentum an Daten und Einstellungen',
    good: 'Domains, [Lizenzen](glossar:lizenz), Konten, Netzpläne und Auswertungen lauten auf die Kommune. Die Passwörter sind bei ihr hinterlegt.',
    firstStep: 'Fragen Sie schriftlich: Welche obersten Zugänge gibt es, und wer hat sie?',
    sources: ['bsi_beendigung'],
  },
  {
    id: 'wechsel',
    title: 'Ein Weg, der offen bleibt',
    good: 'Sie kennen mindestens eine geprüfte Alternative. Leistungen sind in [Lose](glossar:los) getrennt, und Laufzeiten hängen nicht aneinander.',
    firstStep: 'Fragen Sie zwei Nachbarkommunen, was sie nutzen und wie zufrieden sie sind.',
    sources: ['gwb97'],
  },
];

/** The small check of one Baustein. */
export const checkQuestions: readonly string[] = [
  'Können Sie den **Betreiber** wechseln, ohne das Programm zu wechseln?',
  'Können Sie das **Programm** wechseln, ohne den Betreiber zu wechseln?',
  'Können Sie **beides behalten** und nur den Vertrag verbessern?',
];

export const checkResults: readonly { answers: string; result: string; meaning: string }[] = [
  {
    answers: 'Fragen 1 und 2 mit Ja',
    result: 'trennbar',
    meaning: 'Betrieb und Programm lassen sich einzeln neu vergeben.',
  },
  {
    answers: 'Nur eine der beiden mit Ja',
    result: 'teilweise trennbar',
    meaning: 'An dieser Stelle beginnt Ihr Spielraum.',
  },
  {
    answers: 'Beide mit Nein',
    result: 'gekoppelt',
    meaning: 'Ein Wechsel betrifft alles auf einmal. Dann zählt vor allem Frage\u00a03.',
  },
];

/** Usual cases, own assessment. */
export const checkExamples: readonly { baustein: string; result: string; reason: string }[] = [
  {
    baustein: 'Website, Online-Terminbuchung',
    result: 'meist trennbar',
    reason:
      'Abgegrenzte Aufgabe und viele Anbieter. Wichtig ist, dass die Internetadresse ([Domain](glossar:domain)) der Kommune gehört.',
  },
  {
    baustein: 'Finanzen und Kasse',
    result: 'oft teilweise trennbar',
    reason: 'Der Betreiber kann wechseln. Das Programm hängt an langen Datenreihen und vielen Verbindungen.',
  },
  {
    baustein: 'Standesamt',
    result: 'oft gekoppelt',
    reason: 'Das Register wird meist zentral geführt. Ein eigener Betrieb ist selten sinnvoll.',
  },
];
