/**
 * Names of refs travel through this folder as Git's bytes, one character each; outside they are text: UTF-8 where
 * they are that.
 */
export function toGitName(name: string): string {
  return Buffer.from(name).toString('latin1');
}

export function toText(name: string): string {
  return toName(Buffer.from(name, 'latin1'));
}

/** As the engine names files. */
export function toName(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : bytes.toString('latin1');
}
