#!/usr/bin/env bash
# stdnum 1.12.0: `format` writes a Chilean RUT as 12.345.678-5, which is how it is written, and `validate` refuses that.
# Points are not taken out; blanks and hyphens are. So is 12345678-5 valid, and 12.345.678-5 of an "invalid length".
# Take the points out before asking. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund stdnum@1.12.0
cat > check.mjs <<'END'
import { stdnum } from 'stdnum';

const { rut } = stdnum.CL;
const formatted = rut.format('12345678-5');
const [plain, written] = [rut.validate('12345678-5'), rut.validate(formatted)];
console.log(`12345678-5: ${plain.isValid}; as format writes it, ${formatted}: ${written.isValid} (${written.error?.message})`);
process.exit(formatted === '12.345.678-5' && plain.isValid && !written.isValid ? 0 : 1);
END
node check.mjs
