/** Passwords and keys in the forms in which people and tools write them, where no shape of a token gives them away. */
import { alphabets, type Random } from '../random.ts';
import { tokens } from '../tokens.ts';
import { plant } from './plant.ts';

const printable = (random: Random): string =>
  `${random.text(alphabets.letters, 6)}${random.text('!#%&()*+,-.:;=?@[]^_|~', 5)}${random.text(alphabets.base62, 7)}`;
const file = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

export const forms = [
  plant('Password of all printable characters', printable, { path: 'src/legacy.php' }, (value) =>
    file('<?php', `$db_password = '${value}';`),
  ),
  plant('Typed declaration', tokens.password, { path: 'src/Store.cs' }, (value) =>
    file('class Store {', `    private const string DbPassword = "${value}";`, '}'),
  ),
  plant('Argument of a call', tokens.password, { path: 'src/connect.php' }, (value) =>
    file('<?php', `$db = new PDO('mysql:host=db1;dbname=crm', 'crm', '${value}');`),
  ),
  plant('Value on the next line', tokens.alphanumeric32, { path: 'src/config.kt' }, (value) =>
    file('val signingSecret =', `    "${value}"`),
  ),
  plant('Default of a variable', tokens.password, { path: 'start.sh' }, (value) =>
    file('#!/bin/sh', `DB_PASSWORD=\${DB_PASSWORD:-${value}}`, 'exec server'),
  ),
  plant('Dockerfile', tokens.password, { path: 'Dockerfile' }, (value) =>
    file('FROM node:24', `ENV SMTP_PASSWORD=${value}`),
  ),
  plant('Workflow', tokens.password, { path: '.github/workflows/nightly.yml' }, (value) =>
    file('jobs:', '  test:', '    env:', `      DB_PASSWORD: ${value}`),
  ),
  plant('Name and value in two places, XML', tokens.password, { path: 'src/app.config' }, (value) =>
    file('<appSettings>', `  <add key="SmtpPassword" value="${value}" />`, '</appSettings>'),
  ),
  plant('Name and value in two places, JSON', tokens.alphanumeric32, { path: 'ecs/task.json' }, (value) =>
    file(JSON.stringify({ environment: [{ name: 'SESSION_SECRET', value }] }, null, 2)),
  ),
  plant('Escaped JSON', tokens.password, { path: 'src/payload.js' }, (value) =>
    file(`const body = ${JSON.stringify(JSON.stringify({ user: 'crm', password: value }))};`),
  ),
  plant('Terraform variable', tokens.password, { path: 'infra/variables.tf' }, (value) =>
    file('variable "db_password" {', '  type    = string', `  default = "${value}"`, '}'),
  ),
  plant('Property list', tokens.alphanumeric32, { path: 'ios/Keys.plist' }, (value) =>
    file('<dict>', '  <key>ApiSecret</key>', `  <string>${value}</string>`, '</dict>'),
  ),
  plant('Kubernetes Secret', tokens.password, { path: 'k8s/mail.yaml' }, (value) =>
    file('apiVersion: v1', 'kind: Secret', 'metadata:', '  name: mail', 'stringData:', `  smtp: ${value}`),
  ),
  plant('Command line over lines', tokens.password, { path: 'docs/upload.sh' }, (value) =>
    file('curl -X POST https://files.fabrikam.dev/in \\', "  -H 'Accept: text/plain' \\", `  -u deploy:${value}`),
  ),
  plant('SQL statement', tokens.password, { path: 'db/roles.sql' }, (value) =>
    file(`ALTER ROLE crm WITH LOGIN PASSWORD '${value}';`),
  ),
  plant('Header', tokens.alphanumeric32, { path: 'docs/orders.sh' }, (value) =>
    file(`curl -H "X-Api-Key: ${value}" https://api.fabrikam.dev/orders`),
  ),
  plant('Query of an address', tokens.alphanumeric32, { path: 'src/geo.js' }, (value) =>
    file(`fetch('https://geo.fabrikam.dev/v1/find?api_key=${value}&q=' + text);`),
  ),
  plant('Broker address', tokens.password, { path: 'worker/celery.py' }, (value) =>
    file(`broker_url = "amqps://worker:${value}@mq1.fabrikam.dev:5671/jobs"`),
  ),
  plant('Address with a mail address as user', tokens.password, { path: 'src/smtp.rb' }, (value) =>
    file(`MAIL_URL = 'smtps://shop@fabrikam.dev:${value}@mail.fabrikam.dev:465'`),
  ),
  plant(
    'Password that looks like a mail address',
    (random) => `${tokens.password(random)}@crm.de`,
    { path: 'src/ldap.py' },
    (value) => file(`ldap_password = "${value}"`),
  ),
  plant('Key by the name of its service', tokens.hex32, { path: 'src/weather.py' }, (value) =>
    file(`WEATHERBIT_KEY = "${value}"`),
  ),
  plant(
    'JSON web key',
    (random) => random.text(alphabets.base64url, 43),
    { path: 'config/jwk.json' },
    (value, random) =>
      file(
        JSON.stringify({
          kty: 'EC',
          crv: 'P-256',
          x: random.text(alphabets.base64url, 43),
          y: random.text(alphabets.base64url, 43),
          d: value,
        }),
      ),
  ),
  plant('Password in a document', printable, { path: 'docs/staging.md' }, (value) =>
    file('# Staging', '', `Log in as \`shop\`, the password is \`${value}\`.`),
  ),
];
