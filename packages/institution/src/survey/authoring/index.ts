export { changeWave, closeNow, moveToNewestVersion, openNow, planMark, type WaveOutcome } from './change-wave.ts';
export type { Chance } from './draw-letters.ts';
export { endLink } from './end-link.ts';
export { type FoundLink, findLink } from './find-link.ts';
export { findStudy } from './find-study.ts';
export { type FoundVersion, findVersion } from './find-version.ts';
export { type FoundWave, findWave } from './find-wave.ts';
export { findWaveHead, type WaveHead } from './find-wave-head.ts';
export { type CountedLink, type Link, type LinkKind, linkKinds, linkSchema, suggestedChannels } from './link.ts';
export { findOwnLink, listLinks } from './list-links.ts';
export { listOpenWaves, type OpenWave } from './list-open-waves.ts';
export { listStudies } from './list-studies.ts';
export { readLocalTime, writeLocalTime } from './local-time.ts';
export { lockVersion } from './lock-version.ts';
export { type LinkOutcome, makeLink } from './make-link.ts';
export { makeStudy } from './make-study.ts';
export { makeTickets, type TicketsOutcome, ticketForm, ticketHash } from './make-tickets.ts';
export { makeWave } from './make-wave.ts';
export { renameStudy } from './rename-study.ts';
export { type SaveOutcome, saveQuestionnaire } from './save-questionnaire.ts';
export {
  type CountedWave,
  type Study,
  type StudySummary,
  type StudyVersion,
  studyForm,
  studyName,
  type Wave,
} from './study.ts';
export { type WavePlan, type WaveState, wavePlanSchema, waveState } from './wave.ts';
