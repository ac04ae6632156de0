import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { watchMemory } from './measure-memory.ts';

const mebibyte = 2 ** 20;

it.runIf(existsSync('/proc/self/status'))('The peak memory of the largest descendant process is measured', async () => {
  const hold = `const held = Buffer.alloc(200 * ${String(mebibyte)}, 1); setTimeout(() => held, 600)`;
  const parent = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
  const child = spawn(process.execPath, ['-e', parent]);
  const memory = watchMemory(child.pid ?? 0);
  await new Promise((done) => child.on('close', done));
  const peak = memory.stop();
  expect(peak?.bytes).toBeGreaterThan(200 * mebibyte);
  expect(peak?.bytes).toBeLessThan(600 * mebibyte);
  expect(peak?.program).toBe(basename(realpathSync(process.execPath)));
});
