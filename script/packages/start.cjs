/**
 * What a single executable does first: it puts the program that it holds into a folder of this user, once for each
 * version, and starts it there. Threads and data are read from files, so the program has to lie on a disk.
 */
'use strict';
const { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { homedir, tmpdir, userInfo } = require('node:os');
const path = require('node:path');
const { getAsset, getRawAsset } = require('node:sea');

const files = JSON.parse(getAsset('files', 'utf8'));
start();

function start() {
  const reasons = [];
  for (const parent of parents()) {
    try {
      const program = unpackInto(parent);
      createRequire(path.join(program, 'start.cjs'))('./start.cjs');
      return;
    } catch (error) {
      reasons.push(`${parent}: ${error.message}`);
    }
  }
  process.stderr.write(`leakwarden: there is no folder to unpack the program into\n${reasons.join('\n')}\n`);
  process.exit(2);
}

function parents() {
  const own = { win32: process.env.LOCALAPPDATA, darwin: path.join(homedir(), 'Library/Caches') }[process.platform];
  const cache = own ?? (process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'));
  return [path.join(cache, 'leakwarden'), path.join(tmpdir(), `leakwarden-${userInfo().username}`)];
}

function unpackInto(parent) {
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  assertOurs(parent);
  const program = path.join(parent, getAsset('id', 'utf8'));
  // A cleaner of temporary folders may have taken some.
  if (files.every((name) => existsSync(path.join(program, name)))) return program;
  const workshop = `${program}.${process.pid}`;
  mkdirSync(workshop, { mode: 0o700 });
  for (const name of files) writeFileSync(path.join(workshop, name), Buffer.from(getRawAsset(name)));
  rmSync(program, { recursive: true, force: true });
  try {
    renameSync(workshop, program);
  } catch (error) {
    rmSync(workshop, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(path.join(program, 'start.cjs'))) throw error;
  }
  return program;
}

/** Others could put a program of theirs there. */
function assertOurs(folder) {
  const { mode, uid } = lstatSync(folder);
  if (!lstatSync(folder).isDirectory()) throw new Error('is no folder');
  if (process.getuid === undefined) return;
  if (uid !== process.getuid()) throw new Error('belongs to somebody else');
  if ((mode & 0o022) !== 0) throw new Error('others may write there');
}
