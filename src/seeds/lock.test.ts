import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from './lock.ts';
import { identifyProcess } from './process-identity.ts';

let folder: string;
let path: string;
let lines: string[];

const hour = 3_600_000;
const record = (changes = {}) =>
  JSON.stringify({ ...identifyProcess(), purpose: 'building', since: '2026-01-31T10:00:00.000Z', ...changes });
const take = (patience = 0) => takeLock(path, { purpose: 'testing', patience, onWait: (line) => lines.push(line) });
const age = (milliseconds: number) => {
  const time = new Date(Date.now() - milliseconds);
  utimesSync(path, time, time);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-lock-'));
  path = join(folder, 'lock');
  lines = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('A lock', () => {
  test('exists until it is released', () => {
    const lock = take();
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(existsSync(path)).toBe(false);
  });

  test('of another process is refused after a while, with its process, its task and a remedy', () => {
    writeFileSync(path, record());
    expect(() => take()).toThrow(new RegExp(`Process ${String(process.pid)} has been building since 2026-01-31.*${path}`));
    expect(readFileSync(path, 'utf8')).toBe(record());
  });

  test('that was removed or replaced is no longer held, and the new one is left alone', () => {
    const lock = take();
    rmSync(path);
    expect(lock.isHeld()).toBe(false);
    writeFileSync(path, record());
    lock.release();
    expect(existsSync(path)).toBe(true);
  });

  test('is waited for, with one line that names the reason', async () => {
    const holder = spawn(process.execPath, ['-e', `setTimeout(() => require('fs').rmSync(${JSON.stringify(path)}), 700)`]);
    writeFileSync(path, record({ ...identifyProcess(holder.pid ?? 0), purpose: 'publishing to dist' }));
    const lock = take(60);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/publishing to dist.*Waiting/);
    lock.release();
    await once(holder, 'exit');
  });
});

describe('A lock is taken over', () => {
  test.each([
    ['whose process has ended', () => record({ pid: spawnSync(process.execPath, ['-e', '']).pid })],
    ['whose process number now belongs to another process', () => record({ start: 'long ago' })],
    ['from before the machine was started again', () => record({ boot: 'another start' })],
  ])('%s', (_, text) => {
    writeFileSync(path, text());
    const lock = take();
    expect(lock.isHeld()).toBe(true);
    lock.release();
  });

  test.each([
    ['of another machine that has been silent for long', record({ host: 'elsewhere' }), hour],
    ['that its process never wrote', '', hour],
    ['that was cut off', record().slice(0, 20), hour],
  ])('%s', (_, text, old) => {
    writeFileSync(path, text);
    expect(() => take()).toThrow();
    age(old);
    take().release();
  });

  test('even if a process was killed while taking it over', () => {
    writeFileSync(path, record({ boot: 'another start' }));
    mkdirSync(`${path}.breaking`);
    utimesSync(`${path}.breaking`, new Date(0), new Date(0));
    take().release();
    expect(existsSync(`${path}.breaking`)).toBe(false);
  });
});

test('Of many processes that find a stale lock, only one at a time gets it', async () => {
  writeFileSync(path, record({ boot: 'another start' }));
  const counter = join(folder, 'counter');
  writeFileSync(counter, '0');
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { takeLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    for (let round = 0; round < 20; round += 1) {
      const lock = takeLock(${JSON.stringify(path)}, { purpose: 'counting', patience: 60, onWait: () => {} });
      const count = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
      await new Promise((done) => setTimeout(done, 1));
      writeFileSync(${JSON.stringify(counter)}, String(count + 1));
      if (round === 19 && count % 2 === 0) process.kill(process.pid, 'SIGKILL');
      lock.release();
    }`;
  const processes = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }),
  );
  await Promise.all(processes.map((child) => once(child, 'exit')));
  expect(readFileSync(counter, 'utf8')).toBe('80');
}, 60_000);
