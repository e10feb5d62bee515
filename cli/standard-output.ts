/** What became of standard output: a report that nobody can have is never a pass. */

export interface OutputWatch {
  /** The exit code and a line for standard error, once all is written or lost. */
  readonly end: (code: number) => Promise<{ readonly code: number; readonly line: string }>;
}

/** Who reads no further (`| head`) has what they wanted: that is quiet and keeps the code. */
export function watchOutput(stream: NodeJS.WritableStream): OutputWatch {
  let failure: unknown = null;
  stream.on('error', (error) => (failure ??= error));
  return {
    end: async (code) => {
      await new Promise<void>((resolve) => {
        stream.write('', (error) => {
          failure ??= error ?? null;
          // A write that failed before tells so a moment later.
          setImmediate(resolve);
        });
      });
      const reason = codeOf(failure);
      if (reason === null || reason === 'EPIPE' || reason === 'ERR_STREAM_DESTROYED') return { code, line: '' };
      return {
        code: 2,
        line: `leakwarden: standard output: cannot be written (${reason}); write the report to a file\n`,
      };
    },
  };
}

function codeOf(failure: unknown): string | null {
  if (failure === null) return null;
  return failure instanceof Error && 'code' in failure ? String(failure.code) : 'error';
}
