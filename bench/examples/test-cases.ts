import type { Example } from './example.ts';

const literal = String.raw`[rbf]?(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;

/** Parameters of a plugin's tests in detect-secrets: a line, and whether it is one. */
export function readPluginTests(path: string, content: string): Example[] {
  const cases = content.matchAll(new RegExp(`\\(\\s*((?:${literal}\\s*)+),\\s*(True|False),?\\s*\\)`, 'g'));
  return [...cases].map(([, source = '', outcome]) => ({
    rule: path.split('/').at(-1) ?? path,
    isSecret: outcome === 'True',
    text: joinPythonStrings(source),
  }));
}

/** Literals that stand behind one another are one string. */
function joinPythonStrings(source: string): string {
  const pieces = source.match(new RegExp(literal, 'g')) ?? [];
  return pieces.map((piece) => piece.replace(/^[rbf]?['"]|['"]$/g, '').replaceAll(/\\(['"\\])/g, '$1')).join('');
}

/** Folders of secretlint: `ok.*` must pass, `ng.*` must not. */
export function readSnapshots(path: string, content: string): Example[] {
  const [, rule = '', outcome] = /secretlint-rule-([^/]+)\/test\/snapshots\/(ok|ng)/.exec(path) ?? [];
  return outcome === undefined ? [] : [{ rule, isSecret: outcome === 'ng', text: content }];
}
