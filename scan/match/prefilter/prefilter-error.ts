/** Thrown where rules ask for more than the tables of the prefilter hold. */
export class PrefilterError extends Error {
  override readonly name = 'PrefilterError';
}
