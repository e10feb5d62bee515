/**
 * How a bundle gets at Node's own modules. An `import` of one reads all its exports, and so loads what it holds back
 * until asked for (promises, readline, web crypto): 10 ms that a hook does not have. Asked by name it gives what is named.
 */

/** What is loaded only when a function of it is called: together 9 ms, and a hook that finds nothing hardly needs them. */
const late = new Set(['node:crypto', 'node:zlib', 'node:worker_threads']);
/** What a late module has that is no function: values, and classes that nobody extends or compares with. */
const values = new Set(['subtle', 'isMainThread', 'parentPort', 'workerData']);
const classes = new Set(['Worker', 'MessageChannel']);

/** Every static import of a module of Node's in `text`, as esbuild writes it, becomes a question for it. */
export function takeBuiltIns(text: string): string {
  return text.replace(
    /^import (?:\* as )?(?:(\w+)(?:, )?)?(\{[^}]*\})? ?from "(node:\w+)";$/gm,
    (_, whole: string | undefined, names: string | undefined, module: string) =>
      [
        ...(whole === undefined ? [] : [`const ${whole} = ${ask(module)};`]),
        ...(names === undefined ? [] : late.has(module) ? takeLate(names, module) : [takeNow(names, module)]),
      ].join('\n'),
  );
}

/** One of the names may be `process` itself. */
function ask(module: string): string {
  return `globalThis.process.getBuiltinModule("${module}")`;
}

function takeNow(names: string, module: string): string {
  return `const ${names.replaceAll(' as ', ': ')} = ${ask(module)};`;
}

function takeLate(names: string, module: string): string[] {
  const pairs = names
    .slice(1, -1)
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => each.split(' as ') as [string, string?]);
  return pairs.map(([name, own = name]) => {
    if (name === 'constants')
      return `const ${own} = new Proxy({}, { get: (_, key) => ${ask(module)}.constants[key] });`;
    if (values.has(name)) return takeNow(`{ ${name} as ${own} }`, module);
    const call = classes.has(name) ? `new (${ask(module)}.${name})(...all)` : `${ask(module)}.${name}(...all)`;
    return `function ${own}(...all) { return ${call}; }`;
  });
}
