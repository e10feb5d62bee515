/** PDF under a password (PDF 1.7, 7.6.3: standard handler, revision 3, RC4 of 128 bits); the library that writes ours has none. */
import { createHash, randomBytes } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFRawStream, PDFString, type PDFName } from 'pdf-lib';

/** Algorithm 2, step a. */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const permissions = -44;

/** `user` is asked for at opening; empty text: nobody is asked. */
export async function encryptPdf(pdf: Uint8Array, user: string): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const id = randomBytes(16);
  const owner = ownerEntry('owner of it', user);
  const key = fileKey(user, owner, id);
  const { context } = document;
  for (const [place, object] of context.enumerateIndirectObjects()) {
    const own = md5(Buffer.concat([key, lowBytes(place.objectNumber, 3), lowBytes(place.generationNumber, 2)]));
    if (object instanceof PDFRawStream) context.assign(place, PDFRawStream.of(object.dict, rc4(own, object.contents)));
    else if (object instanceof PDFDict) encryptTexts(object, own);
  }
  context.trailerInfo.Encrypt = context.register(
    context.obj({
      Filter: 'Standard',
      V: 2,
      R: 3,
      Length: 128,
      P: permissions,
      O: toHex(owner),
      U: toHex(userEntry(key, id)),
    }),
  );
  context.trailerInfo.ID = context.obj([toHex(id), toHex(id)]);
  return Buffer.from(await document.save({ useObjectStreams: false, updateFieldAppearances: false }));
}

function encryptTexts(object: PDFDict | PDFArray, key: Buffer): void {
  const entries =
    object instanceof PDFDict ? object.entries() : object.asArray().map((value, at) => [at, value] as const);
  for (const [place, value] of entries) {
    if (value instanceof PDFDict || value instanceof PDFArray) encryptTexts(value, key);
    else if (value instanceof PDFString || value instanceof PDFHexString) {
      const encrypted = toHex(rc4(key, value.asBytes()));
      if (object instanceof PDFDict) object.set(place as PDFName, encrypted);
      else object.set(place as number, encrypted);
    }
  }
}

/** Algorithm 3. */
function ownerEntry(owner: string, user: string): Buffer {
  let key = md5(padded(owner));
  for (let round = 0; round < 50; round++) key = md5(key);
  return rounds(key, padded(user));
}

/** Algorithm 2. */
function fileKey(user: string, owner: Buffer, id: Buffer): Buffer {
  let key = md5(Buffer.concat([padded(user), owner, lowBytes(permissions >>> 0, 4), id]));
  for (let round = 0; round < 50; round++) key = md5(key);
  return key;
}

/** Algorithm 5. */
function userEntry(key: Buffer, id: Buffer): Buffer {
  return Buffer.concat([rounds(key, md5(Buffer.concat([padding, id]))), Buffer.alloc(16)]);
}

/** Twenty times, each under the key with its number mixed in. */
function rounds(key: Buffer, bytes: Buffer): Buffer {
  let result = bytes;
  for (let round = 0; round < 20; round++)
    result = rc4(
      key.map((byte) => byte ^ round),
      result,
    );
  return result;
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const at = (place: number): number => state[place & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    Uint8Array.from(bytes, (byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}

const md5 = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest();
const padded = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'latin1'), padding]).subarray(0, 32);
const toHex = (bytes: Buffer): PDFHexString => PDFHexString.of(bytes.toString('hex'));

/** The lowest ones first. */
function lowBytes(number: number, count: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes.subarray(0, count);
}
