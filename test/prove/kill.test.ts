import { beforeAll, expect, test } from 'vitest';
import { dialects, makeTestDatabase, prepareServer } from '../make-test-database.ts';
import { proveKill } from './prove-kill.ts';

beforeAll(() => prepareServer('postgres'));

/** The short form of `npm run prove:kill`. */
test.each(dialects)(
  'a server that is killed under load loses no answer that it acknowledged, on %s',
  async (dialect) => {
    const url = dialect === 'postgres' ? (await makeTestDatabase(dialect)).where : null;
    const { acknowledged, lost, rows, respondents } = await proveKill(url, { kills: 2, each: 400 });
    expect(acknowledged).toBeGreaterThanOrEqual(40);
    expect(lost).toBe(0);
    expect(rows).toBe(respondents);
  },
  120_000,
);
