/** Libraries that hold large tables. Loaded when the first value is to be checked: most runs, hooks above all, see none. */
export { default as cardValidator } from 'card-validator';
export { isValidIBAN } from 'ibantools';
export { default as parsePhone } from 'libphonenumber-js/max';
export { parse as parseDomain } from 'tldts';
