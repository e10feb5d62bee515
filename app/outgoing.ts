/** The way out of this process: proxies, and whom to trust besides the usual authorities. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setGlobalProxyFromEnv } from 'node:http';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { type ProcessSettings, SettingsError } from './settings/index.ts';

type Outgoing = Pick<ProcessSettings, 'proxies' | 'certificateAuthority'>;

/**
 * For everything this process asks over HTTP from now on. Node reads NODE_EXTRA_CA_CERTS by itself, but only from the
 * environment, and goes on without it when it cannot; here it may stand in `.env` too, and a broken one is refused.
 *
 * @throws SettingsError
 */
export function useOutgoing({ proxies, certificateAuthority }: Outgoing): void {
  setGlobalProxyFromEnv({ ...proxies });
  if (certificateAuthority === null) return;
  setDefaultCACertificates([...getCACertificates('default'), ...readCertificates(certificateAuthority)]);
}

function readCertificates(file: string): readonly string[] {
  const certificates = readText(file).match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g);
  if (certificates) return certificates;
  throw new SettingsError(
    `NODE_EXTRA_CA_CERTS names ${file}, which holds no certificate in PEM form (-----BEGIN CERTIFICATE-----); export your authority's certificate as PEM`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError(
      `NODE_EXTRA_CA_CERTS names ${file}, which cannot be read; correct the path, or let this user read it`,
    );
  }
}

/**
 * Git takes one file of authorities instead of its own: it gets all that this process trusts. Returns the file's path;
 * null: Git's own will do.
 */
export function writeAuthorities({
  data,
  certificateAuthority,
}: Pick<ProcessSettings, 'data' | 'certificateAuthority'>): string | null {
  if (certificateAuthority === null) return null;
  const file = join(data, 'authorities.pem');
  writeFileSync(file, `${getCACertificates('default').join('\n')}\n`, { mode: 0o600 });
  return file;
}
