/** What is only needed where text becomes rules: YAML, schemas, samples. Doors load it when they need it. */
export { createRandom, expandTemplate, generateToken } from './generate.ts';
export { loadBuiltInPacks, loadPacks, loadPackSource, readPackFolder, type PackFile } from './load.ts';
export { findGlobMistake, matchesEverything } from './globs.ts';
export { schemas, type SchemaName } from './validators.ts';
export { findProblems } from './validate.ts';
export { describeProblems, PackError, readYaml, type YamlPosition, type Problem, type YamlSource } from './yaml.ts';
export { importGitleaks } from './import/gitleaks.ts';
