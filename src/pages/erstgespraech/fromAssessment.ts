import { assess } from '../../assessment/assess.ts';
import { compose } from '../../entscheidungsgrundlage/compose.ts';
import { type SummaryPart, summaryParts } from '../../erstgespraech/browser/summary.ts';
import { toBase64 } from '../../erstgespraech/contract/base64.ts';
import type { LoadQuestionnaire } from '../../questionnaire/model.ts';
import { read } from '../../questionnaire/reading.ts';
import { isoDay } from '../../workspace/fileName.ts';
import { openWith } from '../../workspace/opening.ts';
import { workspace } from '../../workspace/useWorkspace.ts';

/** What the assessment of this browser can contribute. Nothing of it is in the request until somebody ticks it. */
export type Offer = {
  /** Name of the municipality; may be empty. */
  municipality: string;
  /** What tells it from other assessments of the same municipality; may be empty. */
  label: string;
  /** ISO 8601. */
  changedAt: string;
  /** Whether this browser holds further assessments. */
  hasOthers: boolean;
  parts: SummaryPart[];
  /** Makes the PDF. @returns base64 @throws PdfError */
  makePdf: () => Promise<string>;
};

/**
 * Reads the active assessment of this browser. Loaded and called only when the reader asks for it.
 * @returns `none` if there is no assessment with answers, `foreign` if its questionnaire is not known here
 */
export async function readAssessment(
  loadQuestionnaire: LoadQuestionnaire,
): Promise<Offer | 'none' | 'foreign'> {
  await workspace.getState().open();
  const { active, list } = workspace.getState();
  if (!active || Object.keys(active.answers).length === 0) return 'none';
  const questionnaire = await loadQuestionnaire(active.questionnaire.id);
  if (!questionnaire) return 'foreign';
  const { municipality, label, changedAt, choices, matters, example } = active;
  const { answers, notes } = openWith(questionnaire, active).document;
  const reading = read(questionnaire, answers);
  const document = compose({
    reading,
    assessment: assess(reading, choices),
    notes,
    choices,
    matters,
    municipality,
    isExample: example === true,
    today: isoDay(new Date()),
    programVersion: __PROGRAM_VERSION__,
  });
  return {
    municipality,
    label,
    changedAt,
    hasOthers: list.length > 1,
    parts: summaryParts(document),
    makePdf: async () => {
      const { makePdf } = await import('../../pdf/pdfClient.ts');
      const file = await makePdf(document);
      return toBase64(new Uint8Array(await file.arrayBuffer()));
    },
  };
}
