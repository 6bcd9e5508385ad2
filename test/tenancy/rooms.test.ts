import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../packages/institution/src/database/index.ts';
import { dialects, makeTestDatabase, prepareServer, type TestDatabase } from '../make-test-database.ts';
import { listRoomFunctions } from './list-room-functions.ts';
import { type BoundCase, roomCases } from './room-cases.ts';
import { makeWorld, mark, readHouse, type World } from './world.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

test('every function of a room that takes the database has a case, and every case a function', () => {
  expect(Object.keys(roomCases).toSorted()).toEqual(listRoomFunctions().toSorted());
});

test('whatever is over the whole database says by what it is led', () => {
  const reasons = Object.values(roomCases).flatMap((one) => (one.kind === 'whole' ? [one.why] : []));
  expect(reasons.every((why) => why.length > 10)).toBe(true);
});

const boundCases = Object.entries(roomCases).filter((entry): entry is [string, BoundCase] => entry[1].kind === 'bound');

describe.each(dialects)('a room that is bound to one institution, on %s', (dialect) => {
  let place: TestDatabase;
  let database: Database;
  let world: World;

  beforeAll(async () => {
    await prepareServer(dialect);
    place = await makeTestDatabase(dialect);
    database = await openDatabase(place.where);
    world = await makeWorld(database, 'the secret of a world for tests alone');
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test.each(boundCases)('%s gives and changes nothing of another', async (_, one) => {
    const before = await readHouse(world.theirs);
    const given = await one.ask(world);
    if ('gives' in one) expect(given).toEqual(one.gives);
    expect(JSON.stringify(given ?? null)).not.toContain(mark);
    expect(await readHouse(world.theirs)).toBe(before);
  });
});
