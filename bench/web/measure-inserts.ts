import { createStamp, forInstitution, openDatabase } from '@minat/institution/database';

/** Durable inserts a second of a response's row through the bound Kysely, one after the other, on the same disk: the ceiling. */
export async function measureInserts(where: string, count: number): Promise<number> {
  const { whole, close } = await openDatabase(where);
  const stamp = createStamp(Date.now);
  const { institution_id, ...row } = await whole.selectFrom('response').selectAll().limit(1).executeTakeFirstOrThrow();
  const db = forInstitution(whole, institution_id);
  const begun = performance.now();
  for (let made = 0; made < count; made += 1) {
    const hash = made.toString(16).padStart(64, 'x');
    await db
      .insertInto('response')
      .values({ ...row, id: stamp.id(), receipt_hash: hash })
      .execute();
  }
  const seconds = (performance.now() - begun) / 1_000;
  await close();
  return count / seconds;
}
