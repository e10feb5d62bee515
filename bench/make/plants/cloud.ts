/** Keys of clouds and of what runs in them. */
import { alphabets } from '../random.ts';
import { tokens } from '../tokens.ts';
import { plant } from './plant.ts';

export const cloud = [
  plant('AWS key id and secret', tokens.awsKeyId, { path: 'infra/aws/credentials' }, (value, random) =>
    [
      '[default]',
      'region = eu-central-1',
      `aws_access_key_id = ${value}`,
      `aws_secret_access_key = ${tokens.awsSecret(random)}`,
      '',
    ].join('\n'),
  ),
  plant('AWS secret alone', tokens.awsSecret, { path: 'infra/main.tf' }, (value) =>
    [
      'provider "aws" {',
      '  region     = "eu-central-1"',
      '  access_key = var.access_key',
      `  secret_key = "${value}"`,
      '}',
      '',
    ].join('\n'),
  ),
  plant('AWS key id in UTF-16', tokens.awsKeyId, { path: 'windows/setup.ps1' }, (value, random) =>
    Buffer.from(
      `\uFEFF$env:AWS_ACCESS_KEY_ID = "${value}"\r\n$env:AWS_SECRET_ACCESS_KEY = "${tokens.awsSecret(random)}"\r\n`,
      'utf16le',
    ),
  ),
  plant('AWS key id in a stash', tokens.awsKeyId, { path: 'config/local.env', place: 'stash' }, (value, random) =>
    [`AWS_ACCESS_KEY_ID=${value}`, `AWS_SECRET_ACCESS_KEY=${tokens.awsSecret(random)}`, ''].join('\n'),
  ),
  plant('Azure storage connection string', tokens.azureStorage, { path: 'src/Api/appsettings.json' }, (value) => {
    const storage = `DefaultEndpointsProtocol=https;AccountName=fabrikamprod;AccountKey=${value};EndpointSuffix=core.windows.net`;
    return `${JSON.stringify({ Logging: { LogLevel: { Default: 'Information' } }, ConnectionStrings: { Storage: storage } }, null, 2)}\n`;
  }),
  plant('Azure Entra client secret', tokens.azureEntra, { path: 'deploy/azure.env' }, (value, random) =>
    [`AZURE_TENANT_ID=${random.uuid()}`, `AZURE_CLIENT_ID=${random.uuid()}`, `AZURE_CLIENT_SECRET=${value}`, ''].join(
      '\n',
    ),
  ),
  plant('Google API key', tokens.googleApi, { path: 'android/res/values/keys.xml' }, (value) =>
    [
      '<resources>',
      `    <string name="google_maps_key" translatable="false">${value}</string>`,
      '</resources>',
      '',
    ].join('\n'),
  ),
  plant(
    'Google OAuth client secret',
    tokens.googleOauth,
    { path: 'config/client_secret.json' },
    (value, random) =>
      `${JSON.stringify({
        web: {
          client_id: `${random.text(alphabets.digits, 12)}-${random.text(alphabets.alphanumericLower, 32)}.apps.googleusercontent.com`,
          project_id: 'fabrikam-prod',
          client_secret: value,
        },
      })}\n`,
  ),
  plant(
    'Google service account',
    tokens.pkcs8Key,
    { path: 'config/service-account.json' },
    (value, random) =>
      `${JSON.stringify(
        {
          type: 'service_account',
          project_id: 'fabrikam-prod',
          private_key_id: random.text(alphabets.hex, 40),
          private_key: value,
          client_id: random.text(alphabets.digits, 21),
          token_uri: 'https://oauth2.googleapis.com/token',
        },
        null,
        2,
      )}\n`,
  ),
  plant('DigitalOcean token', tokens.digitalocean, { path: 'ansible/group_vars/all.yml', place: 'removed' }, (value) =>
    ['---', 'do_region: fra1', `do_token: ${value}`, 'droplet_size: s-2vcpu-4gb', ''].join('\n'),
  ),
  plant('Heroku key', tokens.heroku, { path: 'scripts/deploy.sh' }, (value) =>
    ['#!/usr/bin/env bash', `export HEROKU_API_KEY=${value}`, 'heroku container:push web --app fabrikam-web', ''].join(
      '\n',
    ),
  ),
  plant('Heroku key, new form', tokens.herokuNew, { path: 'scripts/heroku.py' }, (value) =>
    ['import heroku3', '', `connection = heroku3.from_key("${value}")`, ''].join('\n'),
  ),
  plant('Cloudflare token', tokens.cloudflare, { path: 'workers/.dev.vars' }, (value) =>
    ['CLOUDFLARE_ACCOUNT=fabrikam', `CLOUDFLARE_API_TOKEN=${value}`, ''].join('\n'),
  ),
  plant('Databricks token', tokens.databricks, { path: 'jobs/.databrickscfg' }, (value) =>
    ['[DEFAULT]', 'host = https://adb-4711.11.azuredatabricks.net', `token = ${value}`, ''].join('\n'),
  ),
  plant('Vault token', tokens.vault, { path: 'vault/bootstrap.log', place: 'removed' }, (value) =>
    [
      'Key                  Value',
      '---                  -----',
      `token                ${value}`,
      'token_duration       768h',
      '',
    ].join('\n'),
  ),
  plant('Terraform Cloud token', tokens.terraform, { path: 'infra/.terraformrc' }, (value) =>
    ['credentials "app.terraform.io" {', `  token = "${value}"`, '}', ''].join('\n'),
  ),
  plant(
    'Grafana service account',
    tokens.grafana,
    { path: 'grafana/provision.sh' },
    (value) =>
      `curl -sf -H "Authorization: Bearer ${value}" https://grafana.fabrikam.dev/api/dashboards/db -d @dashboard.json\n`,
  ),
  plant('Datadog key', tokens.datadog, { path: 'k8s/datadog-values.yaml' }, (value) =>
    ['datadog:', '  site: datadoghq.eu', `  apiKey: ${value}`, '  logs:', '    enabled: true', ''].join('\n'),
  ),
  plant('Shopify token', tokens.shopify, { path: 'shop/shopify.app.toml' }, (value) =>
    ['name = "fabrikam-sync"', '[auth]', `admin_api_access_token = "${value}"`, ''].join('\n'),
  ),
];
