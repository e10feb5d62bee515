/** What is only needed where text becomes rules: YAML, schemas, samples. Doors load it when they need it. */
export { createRandom, expandTemplate, generateToken } from './generate.ts';
export { loadBuiltInPacks, loadPacks, loadPackSource, readPackFolder, type PackFile } from './load.ts';
export { assertValid } from './validate.ts';
export { PackError, readYaml, type Source } from './yaml.ts';
export { importGitleaks } from './import/gitleaks.ts';
