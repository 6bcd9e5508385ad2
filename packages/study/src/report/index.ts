export { buildReport } from './build-report.ts';
export type { ReportOrigin } from './report-origin.ts';
export type { ReportSettings } from './report-settings.ts';
