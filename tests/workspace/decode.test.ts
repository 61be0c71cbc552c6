import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteText } from '../../src/interview/notes.ts';
import { evidenceGrades } from '../../src/questionnaire/answers.ts';
import { plainText } from '../../src/questionnaire/plainText.ts';
import { newDocument } from '../../src/workspace/documents.ts';
import { exportFile } from '../../src/workspace/exportFile.ts';
import { parseFile } from '../../src/workspace/importFile.ts';
import { FORMAT_VERSION } from '../../src/workspace/model.ts';
import { readRecord } from '../../src/workspace/records.ts';
import { anyText } from '../support/anyText.ts';
import { anyMatters } from '../support/matters.ts';
import { storedAnswers } from '../support/storedAnswers.ts';

const id = fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,12}$/);
const ids = fc.uniqueArray(id);
const grade = fc.constantFrom(...evidenceGrades);
const text = anyText({ maxLength: 60 });
const moment = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') });
/** What a form can hold, as it was typed. */
const anyDraft = fc.record(
  {
    text,
    from: text,
    to: text,
    range: fc.boolean(),
    ticked: fc.array(id, { maxLength: 5 }),
    instead: text,
    reason: text,
  },
  { requiredKeys: [] },
);
const document = fc
  .record({
    names: fc.record({ municipality: text, label: text }),
    answers: storedAnswers,
    drafts: fc.dictionary(
      fc.oneof(
        id,
        fc.tuple(id, id).map((parts) => parts.join('@')),
      ),
      anyDraft,
    ),
    notes: fc.dictionary(id, text),
    evidence: fc.record({ sections: fc.dictionary(id, grade), questions: fc.dictionary(id, grade) }),
    choices: fc.record({
      measures: ids,
      scopes: fc.dictionary(id, ids),
      compared: fc.uniqueArray(id, { maxLength: 3 }),
    }),
    matters: anyMatters(text),
    example: fc.option(fc.constant(true as const), { nil: undefined }),
    at: fc.option(id, { nil: undefined }),
    revision: fc.integer({ min: 1, max: 1_000_000 }),
    changedAt: moment.map((date) => date.toISOString()),
  })
  .map(({ names, revision, changedAt, example, ...content }) => ({
    ...newDocument({ id: 'gesamtbetrachtung', version: '1.0.0' }, names, {
      ...content,
      ...(example && { example }),
    }),
    revision,
    changedAt,
  }));
/** Free text in its one form. */
const plain = <V>(values: Readonly<Record<string, V>>, form = plainText): Record<string, V> =>
  Object.fromEntries(
    Object.entries(values).map(([id, each]) => [id, typeof each === 'string' ? (form(each) as V) : each]),
  );

/** What is written in them in its one form. */
const plainMatters = <V>(value: V): V => {
  if (typeof value === 'string') return noteText(value) as V;
  if (Array.isArray(value)) return value.map(plainMatters) as V;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainMatters(each)])) as V;
};

describe('Lesen von Gespeichertem', () => {
  it('gibt jeden Datensatz zurück, wie er geschrieben wurde', () => {
    fc.assert(
      fc.property(document, (written) => {
        expect(readRecord(structuredClone(written))).toEqual({ kind: 'readable', document: written });
      }),
    );
  });

  it('gibt jede Datei zurück, wie sie geschrieben wurde, mit vereinheitlichten Zeichen', () => {
    fc.assert(
      fc.property(document, moment, (written, savedAt) => {
        const {
          municipality,
          label,
          example,
          questionnaire,
          answers,
          drafts,
          notes,
          evidence,
          choices,
          matters,
        } = written;
        expect(parseFile(exportFile(written, savedAt).text)).toEqual({
          ok: true,
          file: {
            format: 'betriebskompass',
            formatVersion: FORMAT_VERSION,
            municipality,
            label,
            savedAt: savedAt.toISOString(),
            questionnaire,
            answers: plain(answers),
            drafts,
            notes: plain(notes, noteText),
            evidence,
            choices,
            matters: plainMatters(matters),
            ...(example && { example }),
          },
        });
      }),
    );
  });

  it('wirft bei keinem Wert, auch wenn er sich als Gespeichertes ausgibt', () => {
    const claim = fc.record({
      format: fc.constant('betriebskompass'),
      formatVersion: fc.integer({ max: 5 }),
    });
    const values = fc.oneof(
      fc.anything(),
      fc.tuple(fc.object(), claim).map(([a, b]) => ({ ...a, ...b })),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(['damaged', 'newer']).toContain(readRecord(value).kind);
        expect(parseFile(JSON.stringify(value) ?? '').ok).toBe(false);
      }),
    );
  });

  it('behält Antworten auf Fragen, deren Kennung jedes Objekt schon hat', () => {
    const answers = { constructor: 'a', toString: { valueOf: 'b' } } as never;
    const written = {
      ...newDocument({ id: 'g', version: '1.0.0' }, {}, { answers }),
      revision: 1,
      changedAt: '2026-11-23T10:00:00.000Z',
    };
    expect(readRecord(written)).toEqual({ kind: 'readable', document: written });
    expect(parseFile(exportFile(written, new Date(0)).text)).toMatchObject({ ok: true, file: { answers } });
  });
});
