import { chromium } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { createStamp, forInstitution, openDatabase } from '/tmp/wt/live/packages/institution/src/database/index.ts';
import { makeOpenWave, keepAnswers } from '/tmp/wt/live/packages/institution/src/survey/fixtures/keep-answers.ts';
import { draftQuestionnaire, excludeResponse, leaveOutScales, makeWave, readyInstrument } from '/tmp/wt/live/packages/institution/src/survey/index.ts';
import { startApplication } from '/tmp/wt/live/test/start-application.ts';
import { answerColumns } from '/tmp/wt/live/packages/institution/src/survey/index.ts';
process.chdir('/tmp/wt/live');
const count = Number(process.argv[2] ?? 120);
const app = await startApplication({});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const ctx = await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: app.address });
const page = await ctx.newPage();
await page.goto(/\/set-up\/[\w-]{43}/.exec(app.output())![0]);
for (const [l, t] of Object.entries({ 'Nama lembaga': 'Lapas Contoh', 'Nama Anda': 'Siti', 'Alamat surel': 'siti@example.org', 'Kata sandi': 'kata sandi panjang' })) await page.getByLabel(l, { exact: true }).fill(t);
await page.getByRole('button', { name: 'Buat lembaga', exact: true }).click();
await page.waitForURL('**/studio/lapas-contoh');
const database = await openDatabase(app.dataFolder + '/minat.db');
const inst = await database.whole.selectFrom('institution').select('id').executeTakeFirstOrThrow();
const db = forInstitution(database.whole, inst.id);
const stamp = createStamp(Date.now);
const user = await db.selectFrom('staff').select('user_id').executeTakeFirstOrThrow();
const q = { ...draftQuestionnaire(leaveOutScales(readyInstrument(), ['stigma', 'doubt']), { name: 'Lapas Contoh', contact: 'Humas' }), instructed: { after: 'tre1', answer: 4 } };
const wave = await makeOpenWave({ db, stamp, actorId: user.user_id }, q, ['ig_bio', 'wa', 'poster']);
const day = (at: number) => new Date(Date.UTC(2026, 9, 20) + Math.floor((at / count) ** 1.5 * 34) * 86400000).toISOString().slice(0, 10);
const straight = answerColumns(q).map(({ kind }) => (kind === 'open' ? 'Bagus\nsekali' : 1));
const ids = await keepAnswers({ db, stamp }, wave, count, (at) => ({ day: day(at), ...(at % 17 === 3 ? { cells: straight, durations: [900, 3000, 4000, 5000, 6000, 7000] } : {}), language: at % 9 === 0 ? 'en' as const : 'id' as const, channel: ['ig_bio', 'ig_bio', 'wa', 'wa', 'wa', 'poster'][at % 6]! }));
await database.whole.insertInto('survey_start').values(wave.links.map(({ id }, at) => ({ institution_id: inst.id, link_id: id, day: '2026-10-22', count: 70 - at * 20 }))).execute();
for (const responseId of ids.filter((_, at) => at % 17 === 3).slice(0, 2)) await excludeResponse(db, stamp, { responseId, actorId: user.user_id, reason: 'Menjawab 1 pada semua butir' });
const second = { ...wave, waveId: (await makeWave(db, stamp, user.user_id, { studyId: wave.studyId, opensAt: '2026-11-20T00:00:00.000Z', closesAt: '2026-12-20T00:00:00.000Z', target: 100 }))! };
await db.insertInto('survey_link').values({ id: stamp.id(), wave_id: second.waveId, slug: 'zzzzzzz', channel: 'wa', kind: 'open', created_at: stamp.time(), ended_at: null }).execute();
const l2 = await db.selectFrom('survey_link').select('id').where('wave_id', '=', second.waveId).executeTakeFirstOrThrow();
await keepAnswers({ db, stamp }, { ...second, links: [{ id: l2.id, channel: 'wa' }] }, 60, undefined, 9);
const base = '/studio/lapas-contoh';
const w = `${base}/waves/${wave.waveId}`;
const flagged = ids.filter((_, at) => at % 17 === 3)[2];
const pages: Record<string, string> = { wave: w, responses: `${w}/responses`, flagged: `${w}/responses?flagged=yes`, one: `${w}/responses/${flagged}`, report: `${w}/report`, compare: `${base}/studies/${wave.studyId}/compare?a=${wave.waveId}&b=${second.waveId}`, compareForm: `${base}/studies/${wave.studyId}/compare`, empty: `${w}/responses?day=2020-01-01` };
const views = process.argv[3] === 'quick' ? [[1280, 'light', 'id']] : [[1280, 'light', 'id'], [320, 'light', 'id'], [1280, 'dark', 'en'], [320, 'dark', 'en']];
const only = process.argv[4];
for (const [width, scheme, lang] of views as [number, 'light' | 'dark', string][]) {
  await page.setViewportSize({ width, height: 900 }); await page.emulateMedia({ colorScheme: scheme });
  const faults: string[] = [];
  page.on('console', (m) => { if (m.type() === 'error') faults.push(m.text()); });
  for (const [name, path] of Object.entries(pages)) {
    if (only && name !== only) continue;
    const t = performance.now();
    await page.goto(path + (path.includes('?') ? '&' : '?') + 'lang=' + lang);
    if (name === 'report' || name === 'compare') await page.waitForSelector('.minat-report', { timeout: 60000 }).catch(() => console.log('no report'));
    console.log(name, width, scheme, lang, Math.round(performance.now() - t), 'ms', 'scroll', await page.evaluate('document.documentElement.scrollWidth'));
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    for (const v of violations) console.log('  AXE', v.id, v.nodes.slice(0, 3).map((n) => n.html.slice(0, 140)).join(' | '));
    for (const f of faults.splice(0)) console.log('  CONSOLE', f.slice(0, 200));
    await page.screenshot({ path: `/tmp/live-look/${name}-${width}-${scheme}-${lang}.png`, fullPage: name !== 'report' });
    if (name === 'report') { await page.screenshot({ path: `/tmp/live-look/report-full-${width}-${scheme}-${lang}.png`, fullPage: true }); }
  }
}
await browser.close(); await database.close();
console.log('stop', await app.stop()); console.log(app.output().split('\n').filter((l) => /error|fatal/.test(l)).join('\n'));
