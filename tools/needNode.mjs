// Runs first in every script, in plain JavaScript, so that an old Node says what is wrong instead of failing on syntax.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    [
      `Betriebskompass braucht Node ab Version 24; hier läuft ${process.version}.`,
      'Normalerweise bringt „npm ci“ das passende Node mit (ohne --omit=optional).',
      'Gibt es für Ihr System kein mitgeliefertes Node, installieren Sie bitte Node 24 oder neuer.',
    ].join('\n'),
  );
  process.exit(1);
}
