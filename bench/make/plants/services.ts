/** Keys of messaging, payment, mail, AI and office services. */
import { alphabets } from '../random.ts';
import { tokens } from '../tokens.ts';
import { plant } from './plant.ts';

export const services = [
  plant('Slack bot token', tokens.slackBot, { path: 'config/slack.yml' }, (value) =>
    ['production:', '  channel: "#deployments"', `  bot_token: ${value}`, ''].join('\n'),
  ),
  plant('Slack webhook', tokens.slackWebhook, { path: 'src/notify.ts' }, (value) =>
    [
      `const hook = '${value}';`,
      '',
      'export async function notify(text: string): Promise<void> {',
      "  await fetch(hook, { method: 'POST', body: JSON.stringify({ text }) });",
      '}',
      '',
    ].join('\n'),
  ),
  plant('Discord bot token', tokens.discordBot, { path: 'bot/index.js' }, (value) =>
    [
      "const { Client } = require('discord.js');",
      'const client = new Client({ intents: [1] });',
      `client.login('${value}');`,
      '',
    ].join('\n'),
  ),
  plant(
    'Discord webhook',
    tokens.discordWebhook,
    { path: 'monitoring/alert.sh' },
    (value) => `curl -H 'Content-Type: application/json' -d '{"content":"disk is full"}' "${value}"\n`,
  ),
  plant('Telegram bot token', tokens.telegram, { path: 'bot/telegram_bot.py' }, (value) =>
    [
      'from telegram.ext import Application',
      '',
      `application = Application.builder().token("${value}").build()`,
      '',
    ].join('\n'),
  ),
  plant('Stripe key', tokens.stripe, { path: '.env.production' }, (value) =>
    ['NODE_ENV=production', `STRIPE_SECRET_KEY=${value}`, 'CURRENCY=EUR', ''].join('\n'),
  ),
  plant(
    'Stripe key, removed',
    (random) => `sk_live_${random.text(alphabets.base62, 24)}`,
    { path: 'lib/billing.rb', place: 'removed' },
    (value) => ["require 'stripe'", '', `Stripe.api_key = '${value}'`, ''].join('\n'),
  ),
  plant('Twilio account and token', tokens.hex32, { path: 'src/sms.py' }, (value, random) =>
    [
      'from twilio.rest import Client',
      '',
      `TWILIO_ACCOUNT_SID = "${tokens.twilioAccount(random)}"`,
      `TWILIO_AUTH_TOKEN = "${value}"`,
      'client = Client(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN)',
      '',
    ].join('\n'),
  ),
  plant('SendGrid key', tokens.sendgrid, { path: 'app/mailers/mailer.rb' }, (value) =>
    [
      'ActionMailer::Base.smtp_settings = {',
      "  user_name: 'apikey',",
      `  password: '${value}',`,
      "  address: 'smtp.sendgrid.net'",
      '}',
      '',
    ].join('\n'),
  ),
  plant('Mailgun key', tokens.mailgun, { path: 'config/mail.php' }, (value) =>
    [
      '<?php',
      'return [',
      "    'mailgun' => [",
      "        'domain' => 'mg.fabrikam.dev',",
      `        'secret' => '${value}',`,
      '    ],',
      '];',
      '',
    ].join('\n'),
  ),
  plant(
    'OpenAI key',
    tokens.openai,
    { path: 'notebooks/analysis.ipynb' },
    (value) =>
      `${JSON.stringify({
        cells: [{ cell_type: 'code', source: ['from openai import OpenAI\n', `client = OpenAI(api_key="${value}")`] }],
        nbformat: 4,
      })}\n`,
  ),
  plant(
    'OpenAI key in a tag message',
    tokens.openai,
    { path: '', place: 'tag message' },
    (value) => `Release 1.0.0\n\nSmoke test: OPENAI_API_KEY=${value} npm run smoke`,
  ),
  plant('Anthropic key', tokens.anthropic, { path: 'agents/.env' }, (value) =>
    ['MODEL=large', `ANTHROPIC_API_KEY=${value}`, ''].join('\n'),
  ),
  plant('Hugging Face token', tokens.huggingFace, { path: 'train/push.py', place: 'other branch' }, (value) =>
    ['from huggingface_hub import HfApi', '', `api = HfApi(token="${value}")`, ''].join('\n'),
  ),
  plant(
    'Postman key',
    tokens.postman,
    { path: 'postman/environment.json' },
    (value) => `${JSON.stringify({ name: 'live', values: [{ key: 'api-key', value, enabled: true }] }, null, 2)}\n`,
  ),
  plant('Notion token', tokens.notion, { path: 'src/notion.mjs', place: 'merge commit' }, (value) =>
    [
      "import { Client } from '@notionhq/client';",
      '',
      `export const notion = new Client({ auth: '${value}' });`,
      '',
    ].join('\n'),
  ),
  plant(
    'Airtable token',
    tokens.airtable,
    { path: 'sync/airtable.config.json' },
    (value) => `${JSON.stringify({ base: 'Customers', token: value })}\n`,
  ),
];
