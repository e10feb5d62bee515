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
} from "./chunk-7UEVOYW6.js";
import "./action.js";
import "./engine.js";
import { from16_findGlobMistake as findGlobMistake, from16_matchesEverything as matchesEverything } from "./engine.js";
import "./chunk-6ZQA36S2.js";
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
