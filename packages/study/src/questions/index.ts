export { sayQuestion } from './say-question.ts';
export { testName } from './test-name.ts';
