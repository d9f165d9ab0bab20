import type { Config, Payload } from 'payload'
import type { LearningOptions } from './options.ts'

const key = 'learning'

/** A config's `custom` with the plugin's options in it, where endpoints and pages find them by `runtimeOf`. */
export const withRuntime = (custom: Config['custom'], runtime: LearningOptions): Config['custom'] => ({
  ...custom,
  [key]: runtime,
})

export const runtimeOf = (payload: Payload): LearningOptions => {
  const runtime = (payload.config.custom as Record<string, unknown> | undefined)?.[key]
  if (!runtime) throw new Error('The learning plugin is not in this config.')
  return runtime as LearningOptions
}
