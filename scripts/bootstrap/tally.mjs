/**
 * Counts what vitest's JSON reporter wrote. A file that could not even be loaded counts as one failure, and so does a run
 * that went wrong without saying where.
 * @param {any} report The parsed JSON; undefined when there is none.
 * @param {number} exitCode Vitest's.
 * @returns {{ passed: number, failed: number }}
 */
export function tally(report, exitCode) {
  const files = report?.testResults ?? []
  const tests = files.flatMap((/** @type {any} */ file) => file.assertionResults)
  const count = (/** @type {string} */ status) =>
    tests.filter((/** @type {any} */ test) => test.status === status).length
  const unloaded = files.filter((/** @type {any} */ file) => file.status === 'failed' && !hasFailure(file)).length
  const failed = count('failed') + unloaded
  return { passed: count('passed'), failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

const hasFailure = (/** @type {any} */ file) =>
  file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed')
