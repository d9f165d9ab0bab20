/** Milliseconds within which somebody who signed in is taken to sit there still. */
const freshFor = 60 * 60_000

/** Whether a session is young enough to give out credentials without asking again. */
export const isFresh = ({ createdAt }: { createdAt: Date }, now: Date): boolean =>
  now.getTime() - createdAt.getTime() < freshFor
