import { readSettings, type Settings } from '../lib/server/settings.ts';
import { findStartFault } from '../lib/server/start-fault.ts';
import { endWith } from './tell.ts';

/** The settings of this process; one that cannot be right ends it with a sentence. */
export function openSettings(): Settings {
  const read = readSettings(process.env);
  if (!read.ok) endWith(read.fault);
  return read.settings;
}

/** Does the work of a command; a folder or database that cannot be had ends the process with a sentence. */
export async function doOrEnd<Result>(settings: Settings, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const fault = findStartFault(error, settings);
    if (fault === null) throw error;
    endWith(fault);
  }
}
