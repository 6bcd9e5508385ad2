import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { watchOutput } from './watch-output.ts';
import { wordsIn } from './words/index.ts';

/** A process whose stdout fails with an error of the system. */
async function failing(code: string, language: 'id' | 'en') {
  const failure = Object.assign(new Error(`${code}: raw`), { code });
  const stdout = new Writable({ write: (_part, _encoding, done) => done(failure) });
  let said = '';
  const stderr = new Writable({
    write(part, _encoding, done) {
      said += String(part);
      done();
    },
  });
  const ended = await new Promise<number>((exit) => {
    watchOutput({ stdout, stderr, exit }, wordsIn(language));
    stdout.write('figures');
  });
  return { code: ended, said };
}

describe('output that cannot be written', () => {
  it('ends quietly where its reader has left', async () => {
    expect(await failing('EPIPE', 'en')).toEqual({ code: 0, said: '' });
  });

  it('is said in one sentence where the disk is full or the device fails', async () => {
    const full = 'The output cannot be written: no space left. It is not whole.\n';
    expect(await failing('ENOSPC', 'en')).toEqual({ code: 2, said: full });
    expect((await failing('ENOSPC', 'id')).said).toContain('ruang penyimpanan penuh');
    expect(await failing('EIO', 'en')).toMatchObject({ code: 2, said: expect.stringContaining('EIO') });
  });

  it.runIf(existsSync('/dev/full'))('ends the program without a trace of its stack', () => {
    const of = (target: string) =>
      spawnSync('sh', ['-c', `"$0" apps/cli/bin.js instrument new --lang en ${target}`, process.execPath], {
        encoding: 'utf8',
      });
    const ran = of('> /dev/full');
    expect({ status: ran.status, lines: ran.stderr.split('\n').length }).toEqual({ status: 2, lines: 2 });
    expect(ran.stderr).toContain('no space left');
    expect(of('nonsense 2> /dev/full').status).toBe(2);
  });
});
