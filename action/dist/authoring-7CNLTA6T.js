const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  PackError,
  createRandom,
  describeProblems,
  expandTemplate,
  findProblems,
  generateToken,
  importGitleaks,
  loadBuiltInPacks,
  loadPackSource,
  loadPacks,
  readPackFolder,
  readYaml,
  schemas
} from "./chunk-CIVALBRH.js";
import "./chunk-6ZQA36S2.js";
import "./chunk-TS3OC7D6.js";
import {
  findGlobMistake,
  matchesEverything
} from "./chunk-TLCYTKKP.js";
import "./chunk-BNZWS2YR.js";
export {
  PackError,
  createRandom,
  describeProblems,
  expandTemplate,
  findGlobMistake,
  findProblems,
  generateToken,
  importGitleaks,
  loadBuiltInPacks,
  loadPackSource,
  loadPacks,
  matchesEverything,
  readPackFolder,
  readYaml,
  schemas
};
