import type { Config, Payload } from 'payload'
import { type ProgressHub, progressHub } from './events/hub.ts'
import { type LearningOptions, resolveOptions } from './options.ts'

/** What the plugin needs while it runs: its options, and who listens to progress in this process. */
type LearningRuntime = Required<LearningOptions> & { hub: ProgressHub }

const key = 'learning'

/** A config's `custom` with the plugin's options in it, where endpoints and pages find them by `runtimeOf`. */
export const withRuntime = (custom: Config['custom'], given: LearningOptions): Config['custom'] => {
  const options = resolveOptions(given)
  return { ...custom, [key]: { ...options, hub: progressHub(options.connectionString) } satisfies LearningRuntime }
}

export const runtimeOf = (payload: Payload): LearningRuntime => {
  const runtime = (payload.config.custom as Record<string, unknown> | undefined)?.[key]
  if (!runtime) throw new Error('The learning plugin is not in this config.')
  return runtime as LearningRuntime
}
