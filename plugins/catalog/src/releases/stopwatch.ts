/** Milliseconds per phase of a build. */
export const stopwatch = (now: () => number = () => performance.now()) => {
  const started = now()
  const timings: Record<string, number> = {}
  return {
    timings,
    total: () => Math.round(now() - started),
    /** Runs a phase and adds its time under `name`; phases may overlap. */
    phase: async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
      const from = now()
      try {
        return await work()
      } finally {
        timings[name] = (timings[name] ?? 0) + Math.round(now() - from)
      }
    },
  }
}
export type Stopwatch = ReturnType<typeof stopwatch>
