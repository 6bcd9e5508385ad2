import { expect, test } from 'vitest';
import { linksWords } from '#lib/words/links.ts';
import { reportWords } from '#lib/words/report.ts';
import { answerReport, type ReportOutcome } from './answer-report.ts';

const head = { type: 'application/pdf', name: 'smma/gelombang 1.pdf' };

test('a report is a file that is saved under a name without surprises', async () => {
  const response = answerReport({ ok: true, value: Uint8Array.of(1, 2) }, head, 'id');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="smma_gelombang_1.pdf"');
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(1, 2));
});

const refused: readonly (readonly [ReportOutcome, number, string])[] = [
  [
    { ok: false, refusal: { code: 'too-few', used: 3, needs: 5 } },
    409,
    'Ada 3 jawaban lengkap yang dihitung, perlu 5.',
  ],
  [
    { ok: false, refusal: { code: 'not-comparable', reasons: ['Soal lain.', 'Skala lain.'] } },
    409,
    'Soal lain. Skala lain.',
  ],
  [{ ok: false, refusal: { code: 'no-typesetter' } }, 501, 'Server ini tidak dapat membuat PDF.'],
  [{ ok: false, refusal: { code: 'crashed' } }, 500, 'Galatnya tercatat pada server.'],
];

test.each(refused)('%o is told as a page in the language', async (outcome, status, sentence) => {
  const response = answerReport(outcome, head, 'id');
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  const text = await response.text();
  expect(text).toContain('<html lang="id">');
  expect(text).toContain(sentence);
});

test('the names of files are in the language of who saves them', () => {
  expect(reportWords.id.fileName('smma', 2)).toBe('smma-gelombang-2-laporan');
  expect(reportWords.en.fileName('smma', 2)).toBe('smma-wave-2-report');
  expect([linksWords.id.tickets.fileName, linksWords.en.tickets.fileName]).toEqual(['tautan', 'links']);
});
