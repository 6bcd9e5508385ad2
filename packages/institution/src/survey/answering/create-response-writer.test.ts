import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { openSurvey } from '../fixtures/open-survey.ts';
import { createResponseWriter, type ResponseRow } from './create-response-writer.ts';

describe.each(dialects)('the writer of answers, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function openWriter() {
    const { db, ids, stamp } = await openSurvey(dialect);
    const writer = createResponseWriter();
    let made = 0;
    const rowOf = (over: Partial<ResponseRow> = {}): ResponseRow => {
      made += 1;
      return {
        id: stamp.id(),
        wave_id: ids.wave,
        version_id: ids.version,
        link_id: ids.link,
        language: 'id',
        answers: '[1]',
        page_durations: '[]',
        consent_hash: 'c'.repeat(64),
        consented_at: stamp.time(),
        submitted_at: stamp.time(),
        day: '2026-01-31',
        receipt_hash: String(made).padStart(64, '0'),
        ...over,
      };
    };
    const insert = (row: ResponseRow) => writer.insert(db, ids.institution, row);
    const count = async () => (await db.selectFrom('response').select('id').execute()).length;
    return { db, stamp, rowOf, insert, count };
  }

  it('keeps all that come at once, and says of each whether it is new', async () => {
    const { rowOf, insert, count } = await openWriter();
    const rows = Array.from({ length: 250 }, () => rowOf());
    expect(await Promise.all(rows.map(insert))).toEqual(rows.map(() => true));
    expect(await count()).toBe(250);
    const mixed = [rows[3]!, rowOf(), rows[249]!];
    expect(await Promise.all(mixed.map(insert))).toEqual([false, true, false]);
    expect(await count()).toBe(251);
  });

  it('takes one row that comes twice at once for one', async () => {
    const { rowOf, insert, count } = await openWriter();
    const row = rowOf();
    expect(await Promise.all([insert(row), insert(row), insert(row)])).toEqual([true, false, false]);
    expect(await count()).toBe(1);
  });

  it('lets a row that cannot be kept fail alone', async () => {
    const { rowOf, insert, count, stamp } = await openWriter();
    const rows = [rowOf(), rowOf({ wave_id: stamp.id() }), rowOf(), rowOf({ day: 'x' }), rowOf()];
    const settled = await Promise.allSettled(rows.map(insert));
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await count()).toBe(3);
    expect(await insert(rowOf())).toBe(true);
  });
});
