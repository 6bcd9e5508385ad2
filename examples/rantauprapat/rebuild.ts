import { writeFileSync } from 'node:fs';
import { buildAnswers } from './build-answers.ts';

writeFileSync(new URL('answers.csv', import.meta.url), buildAnswers());
