/**
 * What is put away when a test is over, or all tests of a file. Test files share processes, so that a module beside them is
 * run once for many: a hook that it registered by itself would hold for the first file only.
 */
type Cleanup = () => unknown;

const ofTest: Cleanup[] = [];
const ofFile: Cleanup[] = [];

export const afterThisTest = (cleanup: Cleanup): void => void ofTest.push(cleanup);
export const afterThisFile = (cleanup: Cleanup): void => void ofFile.push(cleanup);

export const cleanUpAfterTest = (): Promise<void> => runAll(ofTest);
export const cleanUpAfterFile = (): Promise<void> => runAll(ofFile);

/** The last first: it may need what was made before it. */
async function runAll(cleanups: Cleanup[]): Promise<void> {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
}
