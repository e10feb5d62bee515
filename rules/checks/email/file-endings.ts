/** File names with a sign in them: `image@2x.png`, `logo@3x.min.js`. */
const fileEndings = new Set(
  'png jpg jpeg gif svg webp avif ico js ts mjs cjs jsx tsx css scss less map json md txt html htm py rb go rs java kt yml yaml lock so dll exe zip gz tgz jar php sh'.split(
    ' ',
  ),
);

/** `md`, `so`, `rs`, `sh`, `py`, `zip` are top-level domains as well: only two and more of a file's marks tell. */
const alsoDomains = new Set(['md', 'so', 'rs', 'sh', 'py', 'zip', 'go']);

export function endsLikeFile(domain: string): boolean {
  const labels = domain.split('.');
  const ending = labels.at(-1) ?? '';
  if (!fileEndings.has(ending)) return false;
  return !alsoDomains.has(ending) || labels.length === 1 || /^\d+x?$|^v\d/.test(labels[0] ?? '');
}
