/** Reads a request's body within limits: each one's own, and one for all that are read at the same time. */
import type { IncomingMessage } from 'node:http';

/** GitHub's own cap. https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const largestBody = 25 * 1024 * 1024;
/** Unsigned bodies are held until their end: many large ones must not take all memory. */
const largestTotal = 8 * largestBody;

export type Body =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  /** Too much is being read for others. */
  | { readonly kind: 'busy' }
  /** It ended too early. */
  | { readonly kind: 'broken' };

export class BodyReader {
  #held = 0;

  async read(request: IncomingMessage): Promise<Body> {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > largestBody) return { kind: 'too-large' };
    if (this.#held + announced > largestTotal) return { kind: 'busy' };
    const chunks: Buffer[] = [];
    let length = 0;
    try {
      // Whoever sends too much still gets an answer, so the connection is not cut at once.
      for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        length += chunk.length;
        this.#held += chunk.length;
        if (length > largestBody) return { kind: 'too-large' };
        if (this.#held > largestTotal) return { kind: 'busy' };
        chunks.push(chunk);
      }
      return { kind: 'read', bytes: Buffer.concat(chunks) };
    } catch {
      return { kind: 'broken' };
    } finally {
      this.#held -= length;
    }
  }
}
