#!/usr/bin/env bash
# ibantools 4.5.4: isValidIBAN looks at the national check digits inside an IBAN in some countries and not in others.
# Both IBANs of a line have right digits 3 and 4 (ISO 13616); the second has a wrong national digit, by the rules of its
# country. ES, BE, NO: refused. IT (CIN letter) and FI (Luhn): accepted as valid. Fails if that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ibantools@4.5.4
cat > check.mjs <<'END'
import { isValidIBAN } from 'ibantools';

/** With its own check digits, which are right whatever the national ones are. */
function toIban(country, account) {
  const digits = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return country + String(98n - (BigInt(digits) % 97n)).padStart(2, '0') + account;
}

const accounts = [
  ['ES', '21000418450200051332', '21000418460200051332'],
  ['BE', '539007547034', '539007547035'],
  ['NO', '86011117947', '86011117946'],
  ['IT', 'X0542811101000000123456', 'Y0542811101000000123456'],
  ['FI', '12345600000785', '12345600000786'],
];
const answers = accounts.map(([country, right, wrong]) => {
  const [good, bad] = [toIban(country, right), toIban(country, wrong)];
  console.log(`${country}: ${good} ${isValidIBAN(good)}, ${bad} ${isValidIBAN(bad)}`);
  return `${isValidIBAN(good)}/${isValidIBAN(bad)}`;
});
process.exit(answers.join() === 'true/false,true/false,true/false,true/true,true/true' ? 0 : 1);
END
node check.mjs
