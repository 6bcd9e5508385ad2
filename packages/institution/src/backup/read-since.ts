import { type Database, openDatabase, type WholeDatabase } from '../database/index.ts';
import { type CatalogTable, readCatalog } from './catalog.ts';
import { type Cell, streamRows } from './stream-rows.ts';
import { readWithdrawals, type Withdrawal } from './withdraw-again.ts';

/** Rows of a table, a cell for each column. */
export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Whose a row is, and which. */
interface Owned {
  readonly institutionId: string;
  readonly id: string;
}

/** What the replaced database knows that going back must not undo. A table that it has not is empty. */
export interface Since {
  readonly withdrawals: readonly Withdrawal[];
  /** Waves of which answers were deleted when their time was over, when, and since when the answers are that stayed. */
  readonly expired: readonly (Owned & { readonly at: string; readonly keptFrom: string | null })[];
  readonly endedLinks: readonly (Owned & { readonly endedAt: string })[];
  readonly closingWaves: readonly (Owned & { readonly closesAt: string })[];
  /** Closings after which a wave was opened again. */
  readonly closings: TableRows;
  /** Everybody, by the tables of which they are made. */
  readonly people: Readonly<Record<'user' | 'account' | 'twoFactor' | 'staff', TableRows>>;
  /** Of the audit trail what is from the day before the backup and later. */
  readonly trail: TableRows;
}

const none: TableRows = { columns: [], rows: [] };

export const nothingSince: Since = {
  withdrawals: [],
  expired: [],
  endedLinks: [],
  closingWaves: [],
  closings: none,
  people: { user: none, account: none, twoFactor: none, staff: none },
  trail: none,
};

/** Clocks of several servers may differ. In milliseconds. */
const overlap = 24 * 3_600_000;

/**
 * Reads what must not be undone by going back to a backup of the moment `made`; null where the database to be replaced is
 * broken, which is mostly why it is. It may be older or newer than the program.
 */
export async function readSince(old: string, made: string): Promise<Since | null> {
  let database: Database | undefined;
  try {
    database = await openDatabase(old, { uncounted: true });
    const { whole, dialect } = database;
    return await whole
      .transaction()
      .setAccessMode('read only')
      .execute(async (trx) => {
        const catalog = await readCatalog(trx, dialect);
        const from = new Date(Date.parse(made) - overlap).toISOString();
        return readAll(trx, dialect, new Map(catalog.map((table) => [table.name, table])), from);
      });
  } catch {
    return null;
  } finally {
    await database?.close();
  }
}

async function readAll(
  trx: WholeDatabase,
  dialect: Database['dialect'],
  catalog: ReadonlyMap<string, CatalogTable>,
  from: string,
): Promise<Since> {
  const table = async (name: string): Promise<TableRows> => {
    const there = catalog.get(name);
    if (there === undefined) return none;
    const rows: (readonly Cell[])[] = [];
    for await (const some of streamRows(trx, dialect, there)) rows.push(...some);
    return { columns: there.columns, rows };
  };
  const ifThere = async <Row>(name: string, read: () => Promise<readonly Row[]>): Promise<readonly Row[]> =>
    catalog.has(name) ? read() : [];
  return {
    withdrawals: await ifThere('withdrawal', () => readWithdrawals(trx)),
    expired: await ifThere('audit_entry', () => readExpired(trx)),
    endedLinks: await ifThere('survey_link', () => readEndedLinks(trx)),
    closingWaves: await ifThere('wave', () => readClosingWaves(trx)),
    closings: await table('wave_closing'),
    people: {
      user: await table('user'),
      account: await table('account'),
      twoFactor: await table('twoFactor'),
      staff: await table('staff'),
    },
    trail: await readTrail(trx, catalog.get('audit_entry'), from),
  };
}

/**
 * The trail cannot be changed, so that it is what says which answers are gone because their time was over. Of a wave that
 * was opened again only those of before are: what stands is younger than all of them.
 */
async function readExpired(trx: WholeDatabase): Promise<Since['expired']> {
  return trx
    .selectFrom('audit_entry')
    .select((builder) => [
      'institution_id as institutionId',
      'subject_id as id',
      'at',
      builder
        .selectFrom('response')
        .select(({ fn }) => fn.min('submitted_at').as('keptFrom'))
        .whereRef('response.institution_id', '=', 'audit_entry.institution_id')
        .whereRef('response.wave_id', '=', 'audit_entry.subject_id')
        .as('keptFrom'),
    ])
    .where('action', '=', 'survey.delete-expired')
    .execute();
}

async function readEndedLinks(trx: WholeDatabase): Promise<Since['endedLinks']> {
  return trx
    .selectFrom('survey_link')
    .select(['institution_id as institutionId', 'id', 'ended_at as endedAt'])
    .where('ended_at', 'is not', null)
    .$narrowType<{ endedAt: string }>()
    .execute();
}

async function readClosingWaves(trx: WholeDatabase): Promise<Since['closingWaves']> {
  return trx
    .selectFrom('wave')
    .select(['institution_id as institutionId', 'id', 'closes_at as closesAt'])
    .where('closes_at', 'is not', null)
    .$narrowType<{ closesAt: string }>()
    .execute();
}

async function readTrail(trx: WholeDatabase, there: CatalogTable | undefined, from: string): Promise<TableRows> {
  if (there === undefined) return none;
  const rows = await trx.selectFrom('audit_entry').selectAll().where('at', '>=', from).orderBy('id').execute();
  const { columns } = there;
  return { columns, rows: rows.map((row) => columns.map((column) => row[column as keyof typeof row])) };
}
