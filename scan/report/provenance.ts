/** What a path says of the data in it: public contacts, tests, generated files. */
import picomatch from 'picomatch';
import type { FindingKind, Provenance } from '../../rules/index.ts';

/** What is written for people to read; a table by the same name is one. */
const endings = '{md,markdown,mdx,rst,adoc,asciidoc,txt,text,html,htm,org,textile,rdoc,pod,tex,in,tmpl,erb,j2}';
const prose = `{,.${endings}}`;

/** People put their own address here for others to use it. */
const publicContactPaths = [
  `**/{authors,author,contributors,maintainers,credits,thanks,codeowners,owners,mailmap,.mailmap,copying,copyright,notice,notices,patrons,backers,license,licence,licenses,licences,readme,security,changelog,changes,history,release,releases,release_notes,release-notes,code_of_conduct,contributing,support}${prose}`,
  // What comes along of others, whatever the tool that lists it calls the list.
  `**/*{third,3rd}{-,_, ,.,}party{-,_, ,.,}{notice,notices,license,licence,licenses,licences,software,credits}${prose}`,
  // A licence by its name, a text in another language or of a version.
  '**/{license,licence,copying,copyright,notice}[-_]+([a-zA-Z0-9_-])',
  `**/{license,licence,copying,copyright,notice}{[-_]*.${endings},.{apache,mit,bsd,gpl,lgpl,agpl,mpl,isc}*}`,
  `**/{readme,contributing,changelog,changes,history,release,releases,release_notes,release-notes,authors,contributors,security,code_of_conduct}[-_.]{??,??[-_]??,*[0-9]*}${prose}`,
  '**/{authors,contributors,maintainers,owners}{.yml,.yaml,.toml}',
  '**/owners_aliases',
  // A newsletter and its readers are something else.
  '**/news{,.*,-*,_*}',
  '**/{package,package-lock,composer,bower,pyproject,cargo,setup,pom,gemfile,manifest,plugin}.{json,toml,py,cfg,xml,lock}',
  '**/*.{gemspec,podspec,nuspec,cabal,spec,1,3,5,7,8,po,pot}',
  '**/{debian,man}/**',
  '**/{citation,funding,humans,codemeta}.{cff,bib,yml,yaml,txt,json}',
];

/** Documentation names whom to ask: a value here and there, no list of people. */
const documentationPaths = [`**/docs/**/*.${endings}`];

const testPaths = [
  '**/{test,tests,__tests__,spec,specs,testdata,test-data,fixtures,fixture,__fixtures__,mocks,__mocks__,cypress,e2e}/**',
  '**/*{.test,.spec,_test,_spec,-test,-spec}.*',
  '**/{test_*,test,tests,conftest}.*',
  // Of .NET and the JVM: Orders.Tests/, OrderTest.java
  '**/*.{test,tests,unittests,integrationtests}/**',
  '**/*{test,tests,spec}.{cs,fs,vb,java,kt,scala,groovy,swift,php}',
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
const isDocumentationPath = matcherOf(documentationPaths);
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

/** Words of evidence where whoever is listed listed himself; null elsewhere. */
export function publishersOf(path: string): string | null {
  return isMessage(path) || isPublicContactPath(path) ? 'written where people publish their own contact' : null;
}

export function judgePath(path: string, kind: FindingKind, provenance: Provenance, isSure: boolean): PathWord {
  const stays = { provenance, evidence: null, milder: 0 };
  // Evidence for real people (the organisation's own list of customers) weighs more than where they stand.
  if (provenance === 'real') return stays;
  const isContact = kind === 'contact' && provenance === 'unknown';
  const evidence = isContact ? (publishersOf(path) ?? (isDocumentationPath(path) ? 'in documentation' : null)) : null;
  if (evidence !== null) return { provenance: 'public-contact', evidence, milder: 0 };
  if (isSure) return stays;
  if (isTestPath(path)) return { ...stays, evidence: 'in a folder of tests', milder: 1 };
  if (isExamplePath(path)) return { ...stays, evidence: 'in documentation or examples', milder: 1 };
  return stays;
}
