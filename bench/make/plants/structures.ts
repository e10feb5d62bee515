/** Private keys, tokens with a structure, and passwords in the places where people put them. */
import { gzipSync } from 'node:zlib';
import { alphabets } from '../random.ts';
import { tokens } from '../tokens.ts';
import { plant } from './plant.ts';

const keys = [
  plant('RSA private key', tokens.rsaKey, { path: 'deploy/id_rsa' }, (value) => value),
  plant('EC private key', tokens.ecKey, { path: 'certs/server.key', place: 'removed' }, (value) => value),
  plant('RSA private key in YAML', tokens.pkcs8Key, { path: 'helm/values.yaml' }, (value) =>
    [
      'tls:',
      '  enabled: true',
      '  key: |',
      ...value
        .trim()
        .split('\n')
        .map((line) => `    ${line}`),
      '',
    ].join('\n'),
  ),
  plant('JSON web token', tokens.jwt, { path: 'requests/orders.http' }, (value) =>
    [
      'POST https://api.fabrikam.dev/orders',
      `Authorization: Bearer ${value}`,
      'Content-Type: application/json',
      '',
      '{"item":7}',
      '',
    ].join('\n'),
  ),
  plant('GitHub token in base64', tokens.githubClassic, { path: 'k8s/secret.yaml' }, (value) =>
    [
      'apiVersion: v1',
      'kind: Secret',
      'metadata:',
      '  name: sync',
      'data:',
      `  token: ${Buffer.from(value).toString('base64')}`,
      '',
    ].join('\n'),
  ),
  plant('GitHub token in a gzip', tokens.githubClassic, { path: 'backup/worker.log.gz' }, (value) =>
    gzipSync(`INFO worker started\nDEBUG environment GITHUB_TOKEN=${value}\nINFO 12 jobs done\n`),
  ),
];

const addresses = [
  plant('PostgreSQL address', tokens.password, { path: 'docker-compose.yml' }, (value) =>
    [
      'services:',
      '  api:',
      '    image: fabrikam/api:4.2',
      '    environment:',
      `      DATABASE_URL: postgres://orders:${value}@db.fabrikam.dev:5432/orders`,
      '',
    ].join('\n'),
  ),
  plant(
    'MySQL address',
    tokens.password,
    { path: 'app/config.py', place: 'removed' },
    (value) => `SQLALCHEMY_DATABASE_URI = "mysql+pymysql://shop:${value}@mysql.fabrikam.dev/shop"\n`,
  ),
  plant('MongoDB address', tokens.password, { path: 'server/db.js' }, (value) =>
    [
      "const mongoose = require('mongoose');",
      `mongoose.connect('mongodb+srv://admin:${value}@cluster0.ab12c.mongodb.net/shop');`,
      '',
    ].join('\n'),
  ),
  plant('Redis address', tokens.password, { path: 'k8s/worker.yaml' }, (value) =>
    [
      '      env:',
      '        - name: REDIS_URL',
      `          value: redis://:${value}@cache.fabrikam.dev:6379/0`,
      '',
    ].join('\n'),
  ),
  plant('SQL Server connection string', tokens.chosenPassword, { path: 'src/Web/Web.config' }, (value) =>
    [
      '<configuration><connectionStrings>',
      `  <add name="Main" connectionString="Server=tcp:fabrikam.database.windows.net,1433;Database=main;User ID=svc_web;Password=${value};Encrypt=True;" />`,
      '</connectionStrings></configuration>',
      '',
    ].join('\n'),
  ),
  plant('Address with user and password', tokens.password, { path: 'pip.conf' }, (value) =>
    ['[global]', `extra-index-url = https://deploy:${value}@pypi.fabrikam.dev/simple`, ''].join('\n'),
  ),
];

const passwords = [
  plant(
    'Basic authorization header',
    tokens.password,
    { path: 'scripts/backup.sh' },
    (value) =>
      `curl -H 'Authorization: Basic ${Buffer.from(`backup:${value}`).toString('base64')}' https://files.fabrikam.dev/dump\n`,
  ),
  plant('.netrc', tokens.password, { path: 'home/.netrc' }, (value) =>
    ['machine git.fabrikam.dev', '  login ci', `  password ${value}`, ''].join('\n'),
  ),
  plant(
    'Password in properties',
    tokens.chosenPassword,
    { path: 'src/main/resources/application.properties' },
    (value) =>
      [
        'spring.datasource.url=jdbc:postgresql://db.fabrikam.dev/orders',
        'spring.datasource.username=orders',
        `spring.datasource.password=${value}`,
        '',
      ].join('\n'),
  ),
  plant('Password in Python', tokens.chosenPassword, { path: 'site/settings.py' }, (value) =>
    [
      'DATABASES = {',
      '    "default": {',
      '        "ENGINE": "django.db.backends.postgresql",',
      '        "USER": "site",',
      `        "PASSWORD": "${value}",`,
      '        "HOST": "10.4.0.12",',
      '    }',
      '}',
      '',
    ].join('\n'),
  ),
  plant('API key in Go', tokens.alphanumeric32, { path: 'cmd/sync/main.go' }, (value) =>
    ['package main', '', `const weatherAPIKey = "${value}"`, ''].join('\n'),
  ),
  plant(
    'Signing secret in JavaScript',
    (random) => random.text(alphabets.hex, 64),
    { path: 'server/session.js' },
    (value) =>
      [
        "const session = require('express-session');",
        `app.use(session({ secret: '${value}', resave: false }));`,
        '',
      ].join('\n'),
  ),
];

export const structures = [...keys, ...addresses, ...passwords];
