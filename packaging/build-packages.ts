import { join } from 'node:path';
import { build, inPlace } from './build.ts';

process.chdir(join(import.meta.dirname, '..'));
await build(inPlace);
