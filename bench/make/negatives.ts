/** Files that hold no secret, though they look like it. One line for each reason why a scanner could cry wolf. */
import { generateKeyPairSync } from 'node:crypto';
import { alphabets, createRandom, type Random } from './random.ts';

export interface Negative {
  readonly reason: string;
  readonly path: string;
  readonly content: string;
}

const { base62, base64, digits, hex, alphanumericLower } = alphabets;

type Write = (random: Random) => string;

const negative = (reason: string, path: string, write: Write): { reason: string; path: string; write: Write } => ({
  reason,
  path,
  write: (random) => `${write(random)}\n`,
});

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const sha512 = (random: Random): string => `sha512-${random.bytes(64).toString('base64')}`;
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

const lockFiles = [
  negative('npm lock file', 'lock/package-lock.json', (random) =>
    json({
      lockfileVersion: 3,
      packages: Object.fromEntries(
        ['token', 'secret-keys', 'auth'].map((name) => [
          `node_modules/${name}`,
          { version: '1.2.3', integrity: sha512(random) },
        ]),
      ),
    }),
  ),
  negative('Yarn lock file', 'lock/yarn.lock', (random) =>
    times(
      3,
      (n) =>
        `key-${n}@^1.0.0:\n  version "1.0.${n}"\n  resolved "https://registry.yarnpkg.com/key-${n}/-/key-${n}-1.0.${n}.tgz#${random.text(hex, 40)}"\n  integrity ${sha512(random)}\n`,
    ),
  ),
  negative('Cargo lock file', 'lock/Cargo.lock', (random) =>
    times(3, (n) => `[[package]]\nname = "secrecy-${n}"\nversion = "0.8.${n}"\nchecksum = "${random.text(hex, 64)}"\n`),
  ),
  negative('Go sums', 'lock/go.sum', (random) =>
    times(5, (n) => `golang.org/x/crypto v0.${n}.0 h1:${random.bytes(32).toString('base64')}`),
  ),
  negative('Poetry lock file', 'lock/poetry.lock', (random) =>
    times(3, (n) => `files = [\n    {file = "tokenizers-0.${n}.tar.gz", hash = "sha256:${random.text(hex, 64)}"},\n]`),
  ),
  negative(
    'Gem checksums',
    'lock/Gemfile.lock',
    (random) => `CHECKSUMS\n${times(4, (n) => `  bcrypt (3.1.${n}) sha256=${random.text(hex, 64)}`)}`,
  ),
  negative(
    'Terraform lock file',
    'lock/.terraform.lock.hcl',
    (random) =>
      `provider "registry.terraform.io/hashicorp/aws" {\n  hashes = [\n${times(4, () => `    "h1:${random.bytes(32).toString('base64')}",\n    "zh:${random.text(hex, 64)}",`)}\n  ]\n}`,
  ),
  negative('Checksums of a release', 'dist/SHA256SUMS', (random) =>
    times(5, (n) => `${random.text(hex, 64)}  api-key-tool_${n}_linux_amd64.tar.gz`),
  ),
];

const identifiers = [
  negative('UUIDs', 'data/devices.json', (random) =>
    json(Array.from({ length: 5 }, () => ({ id: random.uuid(), key: random.uuid(), tenantId: random.uuid() }))),
  ),
  negative(
    'Commit ids',
    '.github/workflows/ci.yml',
    (random) =>
      `jobs:\n  test:\n    steps:\n${times(3, (n) => `      - uses: actions/setup-${n}@${random.text(hex, 40)} # v4`)}`,
  ),
  negative(
    'Image digests',
    'k8s/deployment.yaml',
    (random) => `spec:\n  containers:\n    - image: registry.example.org/auth@sha256:${random.text(hex, 64)}`,
  ),
  negative(
    'Git LFS pointer',
    'models/token.bin',
    (random) => `version https://git-lfs.github.com/spec/v1\noid sha256:${random.text(hex, 64)}\nsize 12345`,
  ),
  negative('Object ids', 'data/orders.json', (random) =>
    json(Array.from({ length: 5 }, () => ({ _id: { $oid: random.text(hex, 24) }, sessionKey: random.below(900) }))),
  ),
  negative(
    'Unity asset ids',
    'Assets/Key.prefab.meta',
    (random) => `fileFormatVersion: 2\nguid: ${random.text(hex, 32)}`,
  ),
  negative('Xcode object ids', 'ios/project.pbxproj', (random) =>
    times(
      4,
      (n) => `\t\t${random.text('0123456789ABCDEF', 24)} /* Token${n}.swift in Sources */ = {isa = PBXBuildFile; };`,
    ),
  ),
  negative(
    'Ethereum addresses',
    'contracts/addresses.ts',
    (random) =>
      `export const tokenAddress = '0x${random.text(hex, 40)}';\nexport const txHash = '0x${random.text(hex, 64)}';`,
  ),
  negative('Cache keys and tags', 'server/cache.json', (random) =>
    json({ cacheKey: `assets-v3-${random.text(hex, 32)}`, etag: `W/"${random.text(hex, 40)}"` }),
  ),
  negative(
    'Measurement ids',
    'web/analytics.ts',
    (random) =>
      `export const analyticsKey = 'G-${random.text('ABCDEFGHJKLMN23456', 10)}';\nexport const tagManager = 'GTM-${random.text('ABCDEFGHJKLMN23456', 7)}';`,
  ),
];

const placeholders = [
  negative('Example environment', '.env.example', () =>
    [
      'API_KEY=your-api-key-here',
      'DB_PASSWORD=changeme',
      'GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'SECRET_KEY=<generate-a-long-random-string>',
      'STRIPE_SECRET_KEY=sk_live_XXXXXXXXXXXXXXXXXXXXXXXX',
      'OPENAI_API_KEY=sk-...',
    ].join('\n'),
  ),
  negative('Keys of the AWS manual', 'docs/aws.md', () =>
    [
      'aws_access_key_id = AKIAIOSFODNN7EXAMPLE',
      'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    ].join('\n'),
  ),
  negative('Example address', 'docs/database.md', () =>
    [
      'postgres://user:password@localhost:5432/mydb',
      'https://username:password@example.com/path',
      'redis://:<password>@host:6379',
    ].join('\n'),
  ),
  negative('References to secrets', '.github/workflows/deploy.yml', () =>
    [
      'env:',
      '  TOKEN: ${{ secrets.DEPLOY_TOKEN }}',
      '  AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}',
      '  PASSWORD: ${PASSWORD:-unset}',
    ].join('\n'),
  ),
  negative('Values from the environment', 'server/config.ts', () =>
    [
      "export const apiKey = process.env['PAYMENT_API_KEY'] ?? '';",
      'export const password = readSecretFromVault(process.env.DATABASE_PASSWORD_PATH);',
      'const authToken = await getAccessTokenSilently();',
    ].join('\n'),
  ),
  negative('Reference to a Kubernetes secret', 'k8s/api.yaml', () =>
    [
      'env:',
      '  - name: DB_PASSWORD',
      '    valueFrom:',
      '      secretKeyRef:',
      '        name: orders-database-credentials',
      '        key: orders-database-password',
    ].join('\n'),
  ),
  negative('Terraform references', 'infra/database.tf', () =>
    [
      '  password = var.database_master_password',
      '  api_token = data.vault_generic_secret.cloudflare.data["token"]',
      '  secret_arn = aws_secretsmanager_secret.orders.arn',
    ].join('\n'),
  ),
  negative('Masked values', 'logs/deploy.log', () =>
    ['password: ********', 'token=ghp_************************************', 'Authorization: Bearer [REDACTED]'].join(
      '\n',
    ),
  ),
  negative('Expressions of a scanner', 'lint/patterns.js', () =>
    [
      'export const github = /ghp_[A-Za-z0-9]{36}/;',
      "export const aws = 'AKIA[0-9A-Z]{16}';",
      "export const pem = '-----BEGIN (RSA|EC) PRIVATE KEY-----';",
    ].join('\n'),
  ),
  negative('Sample token of jwt.io', 'docs/jwt.md', () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = part({ sub: '1234567890', name: 'John Doe', iat: 1_516_239_022 });
    return `${part({ alg: 'HS256', typ: 'JWT' })}.${claims}.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`;
  }),
];

const publicValues = [
  negative('Public key', 'keys/public.pem', () =>
    generateKeyPairSync('rsa', { modulusLength: 2048 })
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString()
      .trim(),
  ),
  negative(
    'SSH public key',
    'keys/authorized_keys',
    (random) => `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${random.text(base64, 338)} deploy@build`,
  ),
  negative(
    'Certificate',
    'keys/ca.crt',
    (random) =>
      `-----BEGIN CERTIFICATE-----\nMIID${random.text(base64, 60)}\n${times(10, () => random.text(base64, 64))}\n-----END CERTIFICATE-----`,
  ),
  negative(
    'Publishable Stripe key',
    'web/checkout.ts',
    (random) => `export const stripe = loadStripe('pk_live_${random.text(base62, 24)}');`,
  ),
  negative(
    'Google client id',
    'web/login.ts',
    (random) =>
      `const clientId = '${random.text('123456789', 12)}-${random.text(alphanumericLower, 32)}.apps.googleusercontent.com';`,
  ),
  negative('Encrypted by SOPS', 'secrets/prod.enc.yaml', (random) =>
    times(
      3,
      (n) =>
        `password_${n}: ENC[AES256_GCM,data:${random.text(base64, 20)},iv:${random.text(base64, 43)}=,tag:${random.text(base64, 22)}==,type:str]`,
    ),
  ),
  negative(
    'Encrypted by Ansible',
    'ansible/vault.yml',
    (random) =>
      `db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n${times(4, () => `  ${random.text('3', 1)}${random.text(digits, 79)}`)}`,
  ),
  negative(
    'Sealed secret',
    'k8s/sealed.yaml',
    (random) => `kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB${random.text(base64, 320)}`,
  ),
];

const code = [
  negative(
    'Minified code',
    'web/dist/app.min.js',
    (random) =>
      `!function(e,t){${times(30, () => `var ${random.text(base62, 2)}="${random.text(base62, 12)}",token=e.key||t.secret(${random.below(999)});`).replaceAll('\n', '')}}(window,document);`,
  ),
  negative(
    'Chunk names',
    'web/dist/runtime.js',
    (random) =>
      `r.u=e=>"static/"+e+"."+{${times(12, () => `${random.below(999)}:"${random.text(hex, 20)}"`).replaceAll('\n', ',')}}[e]+".chunk.js";`,
  ),
  negative('Source map', 'web/dist/app.js.map', (random) =>
    JSON.stringify({
      version: 3,
      sources: ['token.ts'],
      mappings: times(80, () => `${random.text(base62, 4)},${random.text(base62, 8)};`).replaceAll('\n', ''),
    }),
  ),
  negative(
    'Picture in a style sheet',
    'web/icons.css',
    (random) => `.key { background: url(data:image/png;base64,iVBORw0KGgo${random.text(base64, 800)}==); }`,
  ),
  negative(
    'Integrity of a script',
    'web/index.html',
    (random) =>
      `<script src="https://cdn.example.org/auth.js" integrity="sha384-${random.bytes(48).toString('base64')}" crossorigin="anonymous"></script>`,
  ),
  negative('Labels', 'web/i18n/de.json', () =>
    json({
      password: 'Passwort',
      'password.forgotten': 'Passwort vergessen?',
      apiKey: 'API-Schlüssel',
      token: 'Zugangsschlüssel erneuern',
    }),
  ),
  negative('Schema', 'db/schema.sql', () =>
    [
      'CREATE TABLE users (',
      '  password VARCHAR(255) NOT NULL,',
      '  api_token CHAR(64) DEFAULT NULL,',
      '  secret_question TEXT',
      ');',
    ].join('\n'),
  ),
  negative('Words with key and token', 'src/tokens.ts', () =>
    [
      "export const AUTH_TOKEN_EXPIRED = 'auth_token_expired_error_2024';",
      "export const primaryKey = 'order_line_item_identifier';",
      "const passwordField = 'input[name=password-confirmation]';",
      "const secretName = 'fabrikam-production-tls-certificate-v2';",
      'const nextToken = tokenizer.readIdentifierOrKeyword1();',
    ].join('\n'),
  ),
  negative('Style tokens', 'web/theme.css', () =>
    [':root {', '  --token-color-primary: #3366ff;', '  --key-shadow: 0 1px 2px rgba(0,0,0,.25);', '}'].join('\n'),
  ),
  negative(
    'GitHub token with a wrong checksum',
    'test/fixtures/token.ts',
    (random) => `export const sample = 'ghp_${random.text('abcdefghijklmnopqrstuvwxyz', 30)}000000';`,
  ),
];

/** All of them, with fresh random parts for each seed. */
export function createNegatives(seed: string): Negative[] {
  return [...lockFiles, ...identifiers, ...placeholders, ...publicValues, ...code].map(({ reason, path, write }) => ({
    reason,
    path,
    content: write(createRandom(`${seed}/${reason}`)),
  }));
}
