/** `npm run bench`: every benchmark after the other, printed and written to RESULTS.md with the machine it ran on. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const benches = [
  { title: '`minat analyze`, the whole process', file: 'analyze.ts' },
  { title: 'The bootstrap', file: 'resampling.ts' },
];

/** What a benchmark prints, shown line by line as it comes. */
async function outputOf(file: string): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=minat', join(import.meta.dirname, file)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const chunk of child.stdout) {
    process.stdout.write(chunk);
    text += String(chunk);
  }
  return text;
}

const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
const parts = [
  `# Results of the last \`npm run bench\`\n\n${machine}. Peers ran in the same minutes; compare ratios, not seconds.\n`,
];
for (const { title, file } of benches) {
  process.stdout.write(`\n${title}\n\n`);
  parts.push(`\n## ${title}\n\n${await outputOf(file)}`);
}
writeFileSync(join(import.meta.dirname, 'RESULTS.md'), parts.join(''));
