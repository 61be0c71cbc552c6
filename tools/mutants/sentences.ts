/** A deliberate mistake in one source file. `find` occurs there exactly once; the mirrored test file must fail. */
export type Mutant = { mistake: string; file: string; find: string; replace: string };

const inDocument = (name: string, mistake: string, find: string, replace: string): Mutant => ({
  mistake,
  file: `src/entscheidungsgrundlage/${name}.ts`,
  find,
  replace,
});

/** Mistakes in the sentences of the document. */
export const sentenceMutants: readonly Mutant[] = [
  inDocument(
    'kurzfassung',
    '„weitere Befunde“ zählt die genannten mit',
    'const rest = groups.length - heavy.length;',
    'const rest = groups.length;',
  ),
  inDocument(
    'bindung',
    'Antworten ohne Punkte „tragen am meisten bei“',
    'contribution.points[1] > 0',
    'contribution.points[1] >= 0',
  ),
  inDocument(
    'herleitung',
    'günstigster und ungünstigster Fall sind vertauscht',
    "{ title: 'Günstigster Fall', width: 12 },\n      { title: 'Ungünstigster Fall', width: 12 },",
    "{ title: 'Ungünstigster Fall', width: 12 },\n      { title: 'Günstigster Fall', width: 12 },",
  ),
  inDocument(
    'beschluss',
    'der Beschluss spricht von Lücken, wo keine sind',
    'gaps.length > 0',
    'gaps.length >= 0',
  ),
  inDocument(
    'betrieb',
    '„überwiegt“ gilt schon bei der Hälfte',
    'count > all.length / 2',
    'count >= all.length / 2',
  ),
  inDocument(
    'betrieb',
    '„überwiegt“ misst an den bekannten Bausteinen',
    'count > all.length / 2',
    'count > answered / 2',
  ),
  inDocument(
    'betrieb',
    'hybrid gilt schon bei einem bekannten Betriebsmodell',
    'kinds.length === 1',
    'kinds.length === 0',
  ),
  inDocument(
    'betrieb',
    'ein bekannter Baustein steht für alle',
    'count === all.length',
    'count === answered',
  ),
  inDocument(
    'betrieb',
    '„gleich betrieben“, wo jeder Baustein gemischt betrieben wird',
    'if (isMixed(context, option))',
    'if (!isMixed(context, option) && total < 0)',
  ),
  inDocument(
    'betrieb',
    'das erste von mehreren gleich häufigen gilt als das häufigste',
    'const largest = kinds.filter((kind) => kind.count === count);',
    'const largest = kinds.filter((kind) => kind.count === count).slice(0, 1);',
  ),
  inDocument(
    'wording',
    'eine Fassung gilt schon, solange ihre Bedingung offen ist',
    "reading.truth(when) === 'yes'",
    "reading.truth(when) !== 'no'",
  ),
  inDocument(
    'bindung',
    'die Anlage hat mehr Befunde, als der Hauptteil ankündigt',
    'const rest = further.length - possible.length;',
    'const rest = further.length - possible.length - 1;',
  ),
  inDocument(
    'bindung',
    'zwei Befunde heben an, einer steht da',
    "raisedBy.length === 1 ? 'den Befund'",
    "raisedBy.length >= 1 ? 'den Befund'",
  ),
  inDocument(
    'bindung',
    'die leichteste Bindung steht oben',
    '(b ? rank(b) : 0) - (a ? rank(a) : 0)',
    '(a ? rank(a) : 0) - (b ? rank(b) : 0)',
  ),
  inDocument('bindung', 'das Bild zeigt den schwächeren Befund', 'Math.max(...floors', 'Math.min(...floors'),
  inDocument('bindung', 'eine dritte Antwort wird genannt', ').slice(0, 2);', ').slice(0, 3);'),
  inDocument(
    'kurzfassung',
    'die leichteste Dimension steht in der Überschrift',
    'Math.max(...rated',
    'Math.min(...rated',
  ),
  inDocument(
    'kurzfassung',
    '„in allen Bereichen“, obwohl einer offen ist',
    'top.length === dimensions.length',
    'top.length === rated.length',
  ),
  inDocument(
    'kurzfassung',
    'mögliche Lücken gelten als belegt',
    "severity === 'kritisch' && verdict === 'holds'",
    "severity === 'kritisch' && verdict !== undefined",
  ),
  inDocument(
    'zustaendigkeiten',
    'eine Aufgabe zu viel steht im Hauptteil',
    'const gapsInMainPart = 5;',
    'const gapsInMainPart = 6;',
  ),
  inDocument(
    'zustaendigkeiten',
    'eine mögliche Lücke steht als sichere da',
    "gap.verdict === 'possible'",
    "gap.verdict === 'holds'",
  ),
  inDocument(
    'offenePunkte',
    'das Zeichen * steht bei Angaben, die nichts entscheiden',
    'own.some(({ decides }) => decides.length > 0)',
    'own.some(({ decides }) => decides.length === 0)',
  ),
  inDocument(
    'offenePunkte',
    '„dazu n weitere“ zählt eine zu viel',
    'const rest = points.length - shown.length;',
    'const rest = points.length - shown.length + 1;',
  ),
  inDocument(
    'schritte',
    'das Klären verdrängt keine Maßnahme und wird selbst verdrängt',
    'isClarifying ? mostSteps - 1 : mostSteps',
    'mostSteps',
  ),
  inDocument(
    'moeglichkeiten',
    'Gründe dafür stehen bei denen dagegen',
    'pros: result.pros.map(plain)',
    'pros: result.cons.map(plain)',
  ),
  inDocument(
    'german',
    'eine Frist fällt auf den ersten Tag des Monats danach',
    'month + monthsLater, 0)',
    'month + monthsLater, 1)',
  ),
  inDocument(
    'findings',
    'ein möglicher Befund wird behauptet',
    "group.verdict === 'holds' ?",
    "group.verdict !== 'holds' ?",
  ),
  inDocument(
    'verfahren',
    '„niedrig“ läge näher beim spürbaren Hindernis',
    '([25, 50, 75] as const)',
    '([50, 25, 75] as const)',
  ),
  inDocument(
    'text',
    'im Text sind Gründe dafür und dagegen vertauscht',
    "('Dafür spricht', pros),\n    ...list('Dagegen spricht', cons),",
    "('Dafür spricht', cons),\n    ...list('Dagegen spricht', pros),",
  ),
  inDocument('angaben', 'eine Notiz steht ein zweites Mal da', '    noted.delete(entry.question);\n', ''),
  inDocument(
    'angaben',
    'eine Angabe, die nicht passt, gilt als nicht gefragt',
    '{ text: withoutEffect[reason] }',
    '{ text: withoutEffect.nicht_gefragt }',
  ),
  inDocument(
    'anlage',
    'dass einer von mehreren Befunden anhebt, steht nicht da',
    'raisedByOneOf.length === 0',
    'raisedByOneOf.length >= 0',
  ),
];
