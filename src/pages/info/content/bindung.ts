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

/** The words of the page, by the part they stand in. */
export const bindung = {
  page: {
    title: 'Wo binden wir uns?',
    lead: '[Bindung](glossar:bindung) heißt: Ein Wechsel wäre teuer, langsam oder rechtlich schwierig. Sie ist kein Fehler, sondern ein Preis.',
    originTitle: 'Woher Bindung kommt',
    origin: (dimensions: string) =>
      `Verträge sind nur ein Teil. Der Betriebskompass betrachtet ${dimensions} Seiten, jede für sich und ohne Gesamtnote.`,
    signLead: 'Daran merken Sie es:',
    next: 'Die Selbsteinschätzung stellt Ihnen diese Fragen für jeden Baustein. Sie sehen, was gebunden ist, woran es liegt und was sich mit wenig Aufwand ändern lässt.',
  },
  price: {
    title: 'Ein Preis, den man kennen sollte',
    paragraphs: [
      'Wer sich bindet, bekommt oft etwas dafür: eine feste Anlaufstelle, eingespielte Abläufe, weniger Aufwand. Der Nutzen kann überwiegen.',
      'Schwierig wird es, wenn niemand den Preis kennt. Dann ist offen, was im Vertrag steht, wer die [Zugänge](glossar:zugang) hat und wie die Daten herauskommen.',
      'Kennt man ihn, darf man ihn auch zahlen. Halten Sie dann fest, warum Sie gebunden bleiben und wann Sie wieder hinsehen. „Belassen und absichern“ ist im Ergebnis immer eine gleichwertige Richtung.',
    ],
    surveyTitle: 'Sie sind nicht allein',
    figures: [
      {
        term: '87\u00a0%',
        text: 'von 162 Verwaltungen und [kommunalen Rechenzentren](glossar:kommunales_rechenzentrum) sahen sich 2020 ganz oder teilweise abhängig.',
      },
      { term: '49\u00a0%', text: 'empfanden das als belastend, 35\u00a0% nicht.' },
    ],
    surveyNote:
      'Die Umfrage ist älter und nicht repräsentativ ([Berichte zur Umfrage](quelle:umfrage_2020)).',
  },
  check: {
    title: 'Kleine Prüfung: Welche Teile sind tatsächlich gebunden?',
    text: 'Kommt alles aus einer Hand, wirkt alles gleich fest. Stellen Sie drei Fragen, für jeden [Baustein](glossar:baustein) einzeln:',
    afterwards:
      'Wissen Sie eine Antwort nicht, fragen Sie schriftlich nach. Der Hersteller weiß, wer sein Programm betreiben darf. Der Betreiber weiß, welche Programme er betreibt.',
    resultsCaption: 'Was die Antworten bedeuten',
    resultColumns: ['Ihre Antworten', 'Der Baustein ist', 'Das heißt'],
    examplesCaption: 'Drei häufige Fälle – bei Ihnen kann es anders sein',
    exampleColumns: ['Baustein', 'Häufige Lage', 'Warum'],
  },
  levers: {
    title: 'Fünf Hebel gegen Abhängigkeit',
    text: 'Gegen Bindung helfen vor allem Verträge, übliche Formate und das Wissen um die eigenen Abhängigkeiten ([Studie 2016](quelle:bindung_studie)). Die meisten Schritte gehen ohne Wechsel.',
    firstStep: (firstStep: string) => `**Erster Schritt:** ${firstStep}`,
  },
  dataAct: {
    title: 'Was der Data Act ändert',
    entries: [
      {
        term: 'Bei einem [Cloud-Dienst](glossar:cloud)',
        text: 'Fällt Ihr Dienst unter den Data Act, haben Sie ein gesetzliches Recht auf Wechsel. Die Kündigungsfrist beträgt höchstens zwei Monate. Nach dem Übergang können Sie Ihre Daten mindestens 30\u00a0Tage lang abrufen. Ab dem 12.\u00a0Januar 2027 darf der Anbieter für den Wechsel nichts mehr verlangen. Was bei fester Laufzeit für ein vorzeitiges Ende vereinbart ist, kann weiter gelten.',
      },
      {
        term: 'Bei klassischem [Hosting](glossar:hosting)',
        text: 'Für gemietete [Server](glossar:server) oder den Betrieb eigener Server durch andere gilt das nicht ohne Weiteres. Dort zählt Ihr Vertrag.',
      },
    ],
    note: 'Stand 23.11.2026. Einzelheiten vor Verwendung im Wortlaut prüfen ([Data Act](quelle:dataact)). Über Erleichterungen für Anbieter wurde im Juni 2026 verhandelt; das Ergebnis ist hier nicht berücksichtigt ([Stand der Verhandlungen](quelle:dataact_reform)).',
  },
};
