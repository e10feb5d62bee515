#!/usr/bin/env bash
# isomorphic-git 1.44.17: reads no object of a clone that borrows them (`git clone --shared`, objects/info/alternates), and
# resolves no branch in a linked work tree (`git worktree add`, commondir). Both are "not found", as if they were absent:
# a tool that goes on from there looks at less than Git does. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund isomorphic-git@1.44.17
export HOME=$folder GIT_CONFIG_NOSYSTEM=1
git init --quiet first
git -C first -c user.name=Robin -c user.email=robin@example.com commit --quiet --allow-empty --message 'A commit'
git clone --quiet --shared first borrowing
git -C first worktree add --quiet ../linked
cat > read.mjs <<'END'
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import git from 'isomorphic-git';

const ask = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();
const oid = ask('-C', 'borrowing', 'rev-parse', 'HEAD');
const codeOf = (promise) => promise.then(() => 'found', ({ code }) => code);
const answers = {
  'git, borrowing clone': ask('-C', 'borrowing', 'cat-file', '-t', oid),
  'isomorphic-git, borrowing clone': await codeOf(git.readCommit({ fs, gitdir: 'borrowing/.git', oid })),
  'git, linked work tree': ask('-C', 'linked', 'rev-parse', 'HEAD') === oid ? 'found' : 'another',
  'isomorphic-git, linked work tree': await codeOf(
    git.resolveRef({ fs, gitdir: ask('-C', 'linked', 'rev-parse', '--absolute-git-dir'), ref: 'HEAD' }),
  ),
};
for (const [name, answer] of Object.entries(answers)) console.log(`${name}: ${answer}`);
process.exit(Object.values(answers).join() === 'commit,NotFoundError,found,NotFoundError' ? 0 : 1);
END
node read.mjs
