#!/usr/bin/env bash
# stdnum 1.12.0: of a German tax number (Steuer-IdNr.) it looks at the check digit, and not at which digits repeat.
# Of the first ten digits exactly one comes twice or three times, and never three times in a row (Bundeszentralamt für
# Steuern). Ten different digits, four ones and three ones in a row are taken as valid; two pairs are refused. Fails if
# that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund stdnum@1.12.0
cat > check.mjs <<'END'
import { stdnum } from 'stdnum';

const numbers = { right: '86095742719', different: '12345678903', four: '11112345678', row: '11123456786', pairs: '11223456785' };
const seen = Object.entries(numbers).map(([name, number]) => `${name} ${number}: ${stdnum.DE.idnr.validate(number).isValid}`);
console.log(seen.join('\n'));
process.exit(seen.map((line) => line.split(': ')[1]).join() === 'true,true,true,true,false' ? 0 : 1);
END
node check.mjs
