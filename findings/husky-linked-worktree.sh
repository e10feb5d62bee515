#!/usr/bin/env bash
# husky 9.1.7: hooks run in the work tree where husky was set up, and not in a linked work tree of it, without a word.
# Why: core.hooksPath is the relative path .husky/_, which husky's own .gitignore keeps out of every other work tree.
# After `npx husky` in the linked work tree its hooks run. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder GIT_CONFIG_GLOBAL=$folder/gitconfig GIT_CONFIG_NOSYSTEM=1
git config --global user.name Robin
git config --global user.email robin@example.com

mkdir "$folder/project"
cd "$folder/project"
git init -q
printf '{ "name": "project", "version": "1.0.0", "private": true }\n' > package.json
printf 'node_modules/\n' > .gitignore
npm install --silent --no-audit --no-fund --save-dev husky@9.1.7
npx husky
echo "echo hook ran in \$(basename \"\$PWD\")" > .husky/pre-commit
git add -A

first=$(git commit -q -m 'Set up husky' 2>&1)
git worktree add -q -b linked ../linked
cd ../linked
second=$(git commit -q --allow-empty -m 'In the linked work tree' 2>&1)
"$folder/project/node_modules/.bin/husky"
third=$(git commit -q --allow-empty -m 'After husky' 2>&1)

printf 'core.hooksPath: %s\n' "$(git config core.hooksPath)"
printf 'commit in the first work tree: "%s"\n' "$first"
printf 'commit in the linked one:      "%s"\n' "$second"
printf 'after husky ran there:         "%s"\n' "$third"
[ "$first" = 'hook ran in project' ] && [ "$second" = '' ] && [ "$third" = 'hook ran in linked' ]
