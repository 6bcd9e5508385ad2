export { type AuditEntry, appendAudit } from './append-audit.ts';
export { forInstitution } from './for-institution.ts';
export { isUniqueViolation } from './is-unique-violation.ts';
export { type MigrateOutcome, migrate } from './migrate.ts';
export { type Database, type Dialect, openDatabase } from './open-database.ts';
export { type Clock, createStamp, isId, type Stamp } from './stamp.ts';
export type { InstitutionDatabase, OwnedTables, Tables, WholeDatabase } from './tables.ts';
export { transact } from './transact.ts';
