import type { EvidenceGrade } from './answers.ts';

/** What each grade of evidence is called, and when it fits. */
export const evidenceWords: Readonly<Record<EvidenceGrade, { label: string; hint: string }>> = {
  schriftlich: { label: 'Schriftlich belegt', hint: 'Vertrag, Rechnung, Protokoll oder eigene Unterlagen' },
  muendlich: { label: 'Mündlich bekannt', hint: 'Jemand im Haus weiß es, es steht aber nirgends' },
  partner: { label: 'Auskunft des Partners selbst', hint: 'Er sagt es über seine eigene Leistung' },
  vermutung: { label: 'Vermutung', hint: 'Es ist wohl so, nachgesehen hat niemand' },
};
