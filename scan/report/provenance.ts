/** What a path says of the data in it: public contacts, tests, generated files. */
import picomatch from 'picomatch';
import type { FindingKind, Provenance } from '../../rules/index.ts';

/** People put their own address here for others to use it. */
const publicContactPaths = [
  '**/{authors,author,contributors,maintainers,credits,thanks,codeowners,owners,mailmap,.mailmap,copying,copyright,notice,patrons,backers}*',
  '**/{license,licence,readme,security,changelog,changes,history,release,releases,code_of_conduct,contributing,support}*',
  // A newsletter and its readers are something else.
  '**/news{,.*,-*,_*}',
  '**/{package,package-lock,composer,bower,pyproject,cargo,setup,pom,gemfile,manifest,plugin}.{json,toml,py,cfg,xml,lock}',
  '**/*.{gemspec,podspec,nuspec,cabal,spec,1,3,5,7,8,po,pot}',
  '**/{debian,man}/**',
  '**/{citation,funding,humans,codemeta}.{cff,bib,yml,yaml,txt,json}',
  '**/docs/**',
];

const testPaths = [
  '**/{test,tests,__tests__,spec,specs,testdata,test-data,fixtures,fixture,__fixtures__,mocks,__mocks__,cypress,e2e}/**',
  '**/*{.test,.spec,_test,_spec,-test,-spec}.*',
  '**/{test_*,test,tests,conftest}.*',
];

const examplePaths = [
  '**/{example,examples,sample,samples,demo,demos,docs,doc,guides}/**',
  '**/{readme,changelog,contributing,support,security,news,history,tutorial,guide,api}*.{md,mdx,rst,adoc}',
  '**/*{.example,.sample,.dist,.template}*',
];

/** Compiled at first use: a hook mostly finds nothing to judge. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  let test: ((path: string) => boolean) | null = null;
  return (path) => (test ??= picomatch([...globs], { dot: true, nocase: true }))(path);
}

const isPublicContactPath = matcherOf(publicContactPaths);
const isTestPath = matcherOf(testPaths);
const isExamplePath = matcherOf(examplePaths);

export interface PathWord {
  readonly provenance: Provenance;
  readonly evidence: string | null;
  /** Steps by which the severity of a single value falls. */
  readonly milder: number;
}

/** Names with parentheses are messages, `(commit message)`; but what is piped in may be anything. */
function isMessage(path: string): boolean {
  return path.startsWith('(') && path !== '(standard input)';
}

export function judgePath(path: string, kind: FindingKind, provenance: Provenance, isSure: boolean): PathWord {
  const stays = { provenance, evidence: null, milder: 0 };
  // Evidence for real people (the organisation's own list of customers) weighs more than where they stand.
  if (provenance === 'real') return stays;
  const isContact = kind === 'contact' && provenance === 'unknown';
  if (isContact && (isMessage(path) || isPublicContactPath(path))) {
    return { provenance: 'public-contact', evidence: 'written where people publish their own contact', milder: 0 };
  }
  if (isSure) return stays;
  if (isTestPath(path)) return { ...stays, evidence: 'in a folder of tests', milder: 1 };
  if (isExamplePath(path)) return { ...stays, evidence: 'in documentation or examples', milder: 1 };
  return stays;
}
