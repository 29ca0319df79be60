/** More than so many are no unsteady suites: something is broken. */
const MOST = 2;

/**
 * Where CI is set, asks the suites of a run that failed once more, each alone. One that passes then counts as passed, and is
 * named, so that the cause is looked for.
 *
 * @typedef {{ passed: number, failed: number, failedSuites: { file: string, tests: string[] }[] }} Run
 * @param {Run} run
 * @param {(file: string, number: number) => Promise<Run>} again runs one suite by itself
 * @returns {Promise<Run>}
 */
export const onceMore = async (run, again) => {
  const { failedSuites } = run;
  // A run that failed beside its suites, as where the server did not start, has failed in any case.
  if (!process.env.CI || failedSuites.length === 0 || failedSuites.length > MOST) return run;
  const stillFailed = [];
  let { passed } = run;
  for (const [index, suite] of failedSuites.entries()) {
    console.log(`• Once more, alone: ${suite.file} …`);
    const alone = await again(suite.file, index + 1);
    if (alone.failed > 0 || alone.passed === 0) {
      stillFailed.push(suite);
      continue;
    }
    passed += suite.tests.length;
    const names = [suite.file, ...suite.tests].join('\n  ');
    console.log(`Unsteady: passed when run alone: ${names}\n– look for the cause`);
  }
  const failed = stillFailed.reduce((total, { tests }) => total + Math.max(1, tests.length), 0);
  return { passed, failed, failedSuites: stillFailed };
};
