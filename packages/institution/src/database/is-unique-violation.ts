/** The extended result codes SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE (sqlite.org/rescode.html). */
const sqliteCodes: readonly unknown[] = [1555, 2067];

/** The SQLSTATE unique_violation (PostgreSQL, appendix A). */
const postgresCode = '23505';

/**
 * Whether a database refused a row because one with the same unique value stands already: what is left of a race that a
 * question before the insert cannot see. Where an insert can say it itself (`on conflict do nothing`), that is better.
 */
export function isUniqueViolation(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  if ('errcode' in fault && sqliteCodes.includes(fault.errcode)) return true;
  if ('code' in fault && fault.code === postgresCode) return true;
  return isUniqueViolation(fault.cause);
}
