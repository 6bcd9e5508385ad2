export { archiveStudy, type StudyToArchive } from './archive-study.ts';
export { type RenderedStudy, renderArchive } from './render-archive.ts';
export { type ReportFormat, renderReport, reportFormats } from './render-report.ts';
export { type ReportRequest, reportStudy, type StudyReportRequest } from './report-study.ts';
