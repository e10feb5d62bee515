#!/usr/bin/env bash
# libphonenumber-js 1.13.16: findPhoneNumbersInText takes dates of ISO 8601 for valid phone numbers in DE, AT and SE.
# Of "1990-05-06" it makes +49 1990 0506. In US and FR it finds none there. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat > find.mjs <<'END'
import { findPhoneNumbersInText } from 'libphonenumber-js';

const text = 'Born 1990-05-06, invoice of 2024-11-29.';
const found = ['DE', 'AT', 'SE', 'US', 'FR'].map((country) => {
  const numbers = findPhoneNumbersInText(text, country).map(({ number }) => `${number.number} valid ${number.isValid()}`);
  console.log(`${country}: ${numbers.join(', ') || 'none'}`);
  return numbers.filter((number) => number.endsWith('true')).length;
});
process.exit(found.join() === '2,2,2,0,0' ? 0 : 1);
END
node find.mjs
