/** A certificate authority that nobody knows, and a server certificate of `localhost` that it has signed. */
import { webcrypto } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
// The library asks for it.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { makeFolder } from './repository.ts';

export interface Authority {
  /** File with its certificate, PEM. */
  readonly file: string;
  readonly cert: string;
  readonly key: string;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export async function makeAuthority(): Promise<Authority> {
  const [root, leaf] = [await makeKeys(), await makeKeys()];
  const times = { notBefore: new Date(Date.now() - 3_600_000), notAfter: new Date(Date.now() + 86_400_000) };
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=An authority of the tests',
    keys: root,
    signingAlgorithm: algorithm,
    ...times,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=localhost',
    issuer: authority.subject,
    publicKey: leaf.publicKey,
    signingKey: root.privateKey,
    signingAlgorithm: algorithm,
    ...times,
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])],
  });
  const file = join(makeFolder(), 'authority.pem');
  writeFileSync(file, `${authority.toString('pem')}\n`);
  const key = await webcrypto.subtle.exportKey('pkcs8', leaf.privateKey);
  return { file, cert: certificate.toString('pem'), key: x509.PemConverter.encode(key, 'PRIVATE KEY') };
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}
