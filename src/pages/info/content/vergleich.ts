import type { ModelId } from './betriebsmodelle.ts';

/** One feature of all models; texts may hold the marks of `LinkedText`. */
export type Feature = { title: string; cells: Record<ModelId, string> };
export type FeatureGroup = { id: string; title: string; intro: string; features: readonly Feature[] };

export const featureGroups: readonly FeatureGroup[] = [
  {
    id: 'menschen',
    title: 'Menschen und Zuständigkeiten',
    intro: 'Wer arbeitet, wer entscheidet und wer springt ein?',
    features: [
      {
        title: 'Organisation',
        cells: {
          'lokal-selbst': 'Kurze Wege. Planung, Arbeit und Störungen trägt das Haus selbst.',
          'lokal-betreut': 'Der Dienstleister arbeitet. Das Haus entscheidet und prüft.',
          gemietet: 'Statt eines Technikraums steuern Sie einen Vertrag.',
          'kommunal-gemeinsam': 'Gremien des Trägers beschließen. Vorgaben gelten für alle Mitglieder.',
          'vom-hersteller': 'Der Hersteller bestimmt Takt und Umfang der Änderungen.',
          gemischt: 'Jemand muss die Übergänge zwischen den Teilen steuern.',
        },
      },
      {
        title: 'Zuständigkeiten',
        cells: {
          'lokal-selbst': 'Vieles liegt bei einer Person. Fällt sie aus, bleibt es liegen.',
          'lokal-betreut': 'Oft offen zwischen Systemhaus, Hersteller und Kommune.',
          gemietet: 'Zu klären ist, ob der Betrieb vor der [Anwendung](glossar:anwendung) endet.',
          'kommunal-gemeinsam':
            'Satzung und Leistungskatalog regeln den Betrieb. Verantwortlich bleibt die Kommune.',
          'vom-hersteller': 'Hersteller: Technik. Kommune: Einstellungen, Rechte, Inhalte.',
          gemischt: 'Lücken entstehen meist dort, wo ein Partner an den anderen übergibt.',
        },
      },
      {
        title: 'Personalbedarf',
        cells: {
          'lokal-selbst': 'Fachwissen im Haus und eine eingearbeitete Vertretung',
          'lokal-betreut': 'Ansprechperson mit Zeit für die Steuerung',
          gemietet: 'Ansprechperson, die auch den Vertrag steuert',
          'kommunal-gemeinsam': 'Ansprechperson und Mitarbeit in Gremien',
          'vom-hersteller': 'Ansprechperson und fachliche Betreuung im Amt',
          gemischt: 'Ansprechperson mit mehr Zeit für die Steuerung',
        },
      },
      {
        title: 'Vertretung',
        cells: {
          'lokal-selbst': 'Die häufigste Schwachstelle dieses Modells',
          'lokal-betreut': 'Für die Technik sorgt der Dienstleister, für Entscheidungen nicht.',
          gemietet: 'Für die Technik sorgt der Betreiber, für Entscheidungen nicht.',
          'kommunal-gemeinsam': 'Für die Technik sorgt der Träger, für Entscheidungen nicht.',
          'vom-hersteller': 'Für die Technik sorgt der Hersteller, für Entscheidungen nicht.',
          gemischt: 'Je Teil verschieden. Entscheidungen brauchen überall Vertretung im Haus.',
        },
      },
    ],
  },
  {
    id: 'geld',
    title: 'Geld und Vergabe',
    intro: 'Was kostet wann, und wie kommt der Auftrag zustande?',
    features: [
      {
        title: 'Kostenarten',
        cells: {
          'lokal-selbst': 'Anschaffung, Wartung, [Lizenzen](glossar:lizenz), Strom, Arbeitszeit, Ausfälle',
          'lokal-betreut': 'Wie beim Eigenbetrieb, dazu Pauschale oder Stunden der Betreuung',
          gemietet: 'Monatliches Entgelt und Leitung, einmalig der Umzug',
          'kommunal-gemeinsam':
            '[Umlage](glossar:umlage) oder Entgelt, Beitritt, Umzug; Umsatzsteuer ab 2027 prüfen',
          'vom-hersteller':
            'Gebühr je Arbeitsplatz, Einwohnerzahl oder Fall; [Schnittstellen](glossar:schnittstelle); [Datenexport](glossar:datenexport)',
          gemischt: 'Summe der Teile; in Übergängen zeitweise doppelt',
        },
      },
      {
        title: 'Planbarkeit',
        cells: {
          'lokal-selbst': 'Größere Anschaffung etwa alle fünf Jahre',
          'lokal-betreut': 'Mittel: Technik in Schüben, Betreuung laufend',
          gemietet: 'Gut; auf Regeln zur Preisanpassung achten',
          'kommunal-gemeinsam':
            'Gut; die Umlage kann durch Beschluss steigen ([Beispiel einer Umlage](quelle:ausfall_kosten))',
          'vom-hersteller': 'Kurzfristig gut; Preise oder Pakete können sich einseitig ändern',
          gemischt: 'Mittel; abhängig von den Teilen',
        },
      },
      {
        title: 'Haushalt',
        cells: {
          'lokal-selbst': 'Investition und Personal',
          'lokal-betreut': 'Investition und laufende Kosten',
          gemietet: 'Laufende Kosten',
          'kommunal-gemeinsam': 'Laufende Kosten, manchmal eine Einlage',
          'vom-hersteller': 'Laufende Kosten',
          gemischt: 'Beides',
        },
      },
      {
        title: 'Vergabe',
        cells: {
          'lokal-selbst': 'Kauf und Wartung, meist kleine Aufträge',
          'lokal-betreut':
            'Dienstleistung, unter der Wertgrenze des Landes als [Direktauftrag](glossar:direktauftrag); gleichartige Aufträge zählen zusammen',
          gemietet: 'Ausschreibung je nach Auftragswert',
          'kommunal-gemeinsam':
            '[Inhouse-Vergabe](glossar:inhouse_vergabe), oberhalb der EU-Schwelle nach §\u00a0108 [GWB](glossar:vergaberegeln); sonst Vergabe nach Auftragswert',
          'vom-hersteller':
            'Ausschreibung je nach Auftragswert; Folgekäufe vermeiden, die nur der Hersteller liefern kann',
          gemischt: 'Aufteilung in [Lose](glossar:los)',
        },
      },
    ],
  },
  {
    id: 'technik',
    title: 'Technik und Daten',
    intro: 'Wie verlässlich läuft es, und wo liegen die Daten?',
    features: [
      {
        title: 'Verfügbarkeit',
        cells: {
          'lokal-selbst': 'Hängt an einem Raum und an einer Person',
          'lokal-betreut': 'Hängt an Anfahrt und Reaktionszeit',
          gemietet: 'Fachlich betreut; neuer Engpass ist die Leitung',
          'kommunal-gemeinsam':
            'Fachlich betreut; ein großer Ausfall trifft viele zugleich ([Beispiel eines Ausfalls](quelle:ausfall_2023))',
          'vom-hersteller': 'Fachlich betreut; ausweichen können Sie nicht',
          gemischt: 'Ausfälle bleiben begrenzt; dafür gibt es mehr Verbindungen',
        },
      },
      {
        title: 'Sicherheit',
        cells: {
          'lokal-selbst': 'So gut wie Zeit und Wissen im Haus',
          'lokal-betreut': 'Abhängig vom Dienstleister; [Fernwartung](glossar:fernwartung) absichern',
          gemietet: 'Nachweise möglich, etwa ein [C5-Testat](glossar:c5_testat)',
          'kommunal-gemeinsam':
            'Gebündeltes Wissen; zugleich ein lohnendes Ziel für [Angriffe](glossar:cyberangriff)',
          'vom-hersteller': 'Der Hersteller aktualisiert; Konten und Rechte sichert die Kommune',
          gemischt: 'Braucht Regeln, die für alle Teile gelten',
        },
      },
      {
        title: 'Ort der Daten',
        cells: {
          'lokal-selbst': 'Rathaus',
          'lokal-betreut': 'Rathaus, mit Zugriff von außen',
          gemietet: 'Im Vertrag festzulegen',
          'kommunal-gemeinsam': 'In der Regel die Region oder das Land',
          'vom-hersteller': 'Zu erfragen, auch für weitere beteiligte Firmen',
          gemischt: 'Je Baustein verschieden',
        },
      },
    ],
  },
  {
    id: 'wechsel',
    title: 'Bindung und Wechsel',
    intro: 'Wie viel Einfluss behalten Sie, und wie kommen Sie wieder heraus?',
    features: [
      {
        title: 'Bindung und Ausstieg',
        cells: {
          'lokal-selbst': 'Wenig Bindung durch Verträge, viel durch Personen',
          'lokal-betreut': 'Unterlagen und Passwörter liegen oft beim Dienstleister',
          gemietet: 'Laufzeit, Hilfe beim Umzug und Form der Daten entscheiden',
          'kommunal-gemeinsam':
            'Mitgliedschaft und gemeinsame Programme; Austritt mitunter nur unter engen Voraussetzungen ([Beispiel eines Austritts](quelle:austritt))',
          'vom-hersteller':
            'Stark: Programm, Betrieb und Daten aus einer Hand; bei echten [Cloud-Diensten](glossar:cloud) hilft der [Data Act](quelle:dataact)',
          gemischt: 'Teile lassen sich einzeln wechseln',
        },
      },
      {
        title: 'Einfluss',
        cells: {
          'lokal-selbst': 'Voll',
          'lokal-betreut': 'Hoch',
          gemietet: 'Nur über den Vertrag',
          'kommunal-gemeinsam': 'Als Mitglied über die Gremien; ohne Mitgliedschaft gering',
          'vom-hersteller': 'Gering',
          gemischt: 'Je Teil verschieden',
        },
      },
      {
        title: 'Zeit bis zur Umstellung',
        cells: {
          'lokal-selbst': 'Keine, wenn Sie heute schon so arbeiten',
          'lokal-betreut': 'Wochen bis Monate',
          gemietet: 'Drei bis neun Monate',
          'kommunal-gemeinsam':
            'Kann Jahre dauern, in einem Fall gut drei ([Beispiel eines Beitritts](quelle:beitritt))',
          'vom-hersteller': 'Drei bis zwölf Monate je [Fachverfahren](glossar:fachverfahren)',
          gemischt: 'Schritt für Schritt',
        },
      },
    ],
  },
  {
    id: 'passung',
    title: 'Wann passt ein Modell eher?',
    intro:
      'Diese beiden Zeilen sind **unsere Bewertungslogik**: eine Einschätzung aus der Praxis, kein Zitat und keine Empfehlung.',
    features: [
      {
        title: 'Passt eher, wenn …',
        cells: {
          'lokal-selbst': 'eine verlässliche Fachkraft und ihre Vertretung im Haus sind',
          'lokal-betreut': 'die Betreuung gut, die Technik überschaubar und alles beschrieben ist',
          gemietet: 'übliche Server genügen, die Leitung gut ist und Sie später wählen wollen',
          'kommunal-gemeinsam':
            'Nachbarn mitmachen, übliche Programme genügen und eigenes Personal knapp ist',
          'vom-hersteller': 'die Aufgabe abgegrenzt und die Herausgabe der Daten geregelt ist',
          gemischt: 'fast immer – wenn jemand das Ganze bewusst steuert',
        },
      },
      {
        title: 'Passt eher nicht, wenn …',
        cells: {
          'lokal-selbst':
            'das Wissen bei einer Person liegt und ein [Notfallplan](glossar:notfallplan) fehlt',
          'lokal-betreut': 'im Haus niemand steuert',
          gemietet: 'die Leitung schwach ist oder Regeln für den Ausstieg fehlen',
          'kommunal-gemeinsam': 'Sie viele Sonderwünsche haben oder der Austritt ungeklärt ist',
          'vom-hersteller': 'viele Programme verbunden sind und ein vollständiger Export fehlt',
          gemischt: 'niemand den Überblick hat',
        },
      },
    ],
  },
];
