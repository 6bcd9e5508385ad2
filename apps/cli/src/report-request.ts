import process from 'node:process';
import type { ReportRequest } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { version } from './version.ts';

/** By what a report is made, as it records it, and how it was asked for. */
export function reportRequest({
  language,
  autocorrelation,
}: Pick<Arguments, 'language' | 'autocorrelation'>): ReportRequest {
  return { language, autocorrelation, software: version(), runtime: `Node ${process.versions.node}` };
}
