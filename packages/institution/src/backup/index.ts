export { type RestoreOrder, type RestoreOutcome, restoreBackup } from './restore-backup.ts';
export { syncFolder } from './sync-folder.ts';
export { parseJournal, type Withdrawal } from './withdraw-again.ts';
export { type WrittenBackup, writeBackup } from './write-backup.ts';
