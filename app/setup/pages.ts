/** The pages of the setup. They work without scripts. */
import { html, type Html } from './html.ts';

function page(title: string, body: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · Leakwarden</title>
      <link rel="stylesheet" href="/setup/style.css" />
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </html> `;
}

export const style = `body { font: 1rem/1.6 system-ui, sans-serif; margin: 0; background: #f6f8fa; color: #1f2328 }
main { max-width: 40rem; margin: 10vh auto; padding: 2rem; background: #fff; border: 1px solid #d1d9e0; border-radius: .5rem }
label { display: block; margin: 1rem 0 }
input[type=url], input[type=text] { display: block; width: 100%; box-sizing: border-box; padding: .5rem; font: inherit }
button { padding: .5rem 1rem; font: inherit; color: #fff; background: #1f883d; border: 0; border-radius: .4rem; cursor: pointer }
@media (prefers-color-scheme: dark) { body { background: #0d1117; color: #f0f6fc } main { background: #151b23; border-color: #3d444d } a { color: #4493f8 } }
`;

export interface SetupForm {
  readonly publicUrl: string;
  readonly organisation: string;
  readonly problem: string | null;
}

export function askPage({ publicUrl, organisation, problem }: SetupForm): Html {
  return page(
    'Make your GitHub App',
    html`<p>
        GitHub makes the App from a manifest; you see what it asks for before you agree. Nothing is sent to anybody
        else.
      </p>
      ${problem === null ? '' : html`<p role="alert"><strong>${problem}</strong></p>`}
      <form method="post" action="/setup/manifest">
        <label
          >Address under which GitHub reaches this server
          <input type="url" name="address" required value="${publicUrl}" placeholder="https://leakwarden.example.com"
        /></label>
        <label
          >Organisation that will own the App (empty: you)
          <input type="text" name="organisation" value="${organisation}" autocomplete="off"
        /></label>
        <label
          ><input type="checkbox" name="contain" value="yes" /> It may also create the ruleset that requires its check,
          make a repository private again, and fix settings (administration: write, organization_administration:
          write)</label
        >
        <button>Continue</button>
      </form>`,
  );
}

export function manifestPage(action: string, manifest: object): Html {
  return page(
    'Create it on GitHub',
    html`<p>GitHub asks for a name and shows the permissions. Then it sends you back here.</p>
      <form method="post" action="${action}">
        <input type="hidden" name="manifest" value="${JSON.stringify(manifest)}" />
        <button>Go to GitHub</button>
      </form>`,
  );
}

export function donePage(installUrl: string): Html {
  return page(
    'The App is made',
    html`<p>
        Its credentials are stored in the data folder, readable by this user alone. The server continues automatically.
      </p>
      <p>
        <a href="${installUrl}">Install it on your organisation</a>: choose all repositories, or those to begin with.
      </p>`,
  );
}

export function problemPage(problem: string): Html {
  return page(
    'That did not work',
    html`<p role="alert">${problem}</p>
      <p><a href="/setup">Try again</a></p>`,
  );
}
