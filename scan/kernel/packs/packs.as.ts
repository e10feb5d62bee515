/** What the decoder of packs does over bytes; decoder.ts says where these lie. */
export { applyDelta } from './delta.as';
export { inflate } from './inflate.as';
