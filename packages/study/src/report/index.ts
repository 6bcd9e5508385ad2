export { buildReport, type ReportOrigin } from './build-report.ts';
