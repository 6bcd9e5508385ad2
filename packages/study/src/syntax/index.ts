export { rSyntax } from './r-syntax.ts';
export { spssSyntax } from './spss-syntax.ts';
export { type StudyVariables, studyVariables } from './study-variables.ts';
