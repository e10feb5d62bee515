import { expect, it } from 'vitest';
import { readDetectorTests, readGeneratedRules } from '../../bench/examples/go-rules.ts';
import { recognise } from '../../bench/examples/scanners.ts';
import { readPluginTests, readSnapshots } from '../../bench/examples/test-cases.ts';
import { readYamlRules } from '../../bench/examples/yaml-rules.ts';

const secret = (text: string) => expect.objectContaining({ isSecret: true, text });
const other = (text: string) => expect.objectContaining({ isSecret: false, text });

it('reads both lists of a rule in YAML, and nothing of rules that are parts of others', () => {
  const rules = `rules:
  - { id: a, examples: [one, two], negative_examples: [three] }
  - { id: b, visible: false, examples: [four] }
  - { name: c, examples: }`;
  expect(readYamlRules('a.yml', rules)).toEqual([secret('one'), secret('two'), other('three')]);
  expect(readYamlRules('empty.yml', '')).toEqual([]);
});

it('leaves out what Go puts together at run time', () => {
  const rules = `
	tps := []string{
		"one \\"quoted\\"", // "a comment"
		\`two
lines\`,
		"half" + "half",
		make("inner"),
	}
	fps := []string{
		"three",
	}
	tps = append(tps,
		"four",
	)
`;
  expect(readGeneratedRules('rules/a.go', rules)).toEqual([
    secret('one "quoted"'),
    secret('two\nlines'),
    other('three'),
    secret('four'),
  ]);
});

it('puts names and formats of Go in their places', () => {
  const tests = `
	key = "abc"
	tests := []struct{}{
		{
			name:  "valid",
			input: fmt.Sprintf("%s: '%s'", "name", key),
			want:  []string{key},
		},
		{
			name:  "not one",
			input: key,
			want:  []string{},
		},
		{
			name:  "made",
			input: makeInput(),
			want:  nil,
		},
	}`;
  expect(readDetectorTests('pkg/detectors/a/a_test.go', tests)).toEqual([secret("name: 'abc'"), other('abc')]);
});

it('joins strings of Python that stand behind one another', () => {
  const tests = `('one' "two", True,), ('it\\'s', False)`;
  expect(readPluginTests('tests/plugins/a_test.py', tests)).toEqual([secret('onetwo'), other("it's")]);
});

it('knows what must pass by the name of its folder', () => {
  const path = 'packages/@secretlint/secretlint-rule-a/test/snapshots';
  expect(readSnapshots(`${path}/ng.key/input.txt`, 'one')).toEqual([secret('one')]);
  expect(readSnapshots(`${path}/ok.key/input.txt`, 'two')).toEqual([other('two')]);
});

it('recognises a scanner by the paths of its repository', () => {
  expect(recognise(['README.md', 'config/gitleaks.toml'])?.name).toBe('gitleaks');
  expect(recognise(['config/gitleaks.toml', 'config/betterleaks.toml'])?.name).toBe('Betterleaks');
  expect(recognise(['README.md'])).toBeUndefined();
});
