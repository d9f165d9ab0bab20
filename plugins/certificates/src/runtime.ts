import type { Config, Payload } from 'payload'
import type { CertificateSettings } from './options.ts'

const key = 'certificates'

/** A config's `custom` with the plugin's settings in it, where endpoints, tasks and pages find them by `runtimeOf`. */
export const withRuntime = (custom: Config['custom'], settings: CertificateSettings): Config['custom'] => ({
  ...custom,
  [key]: settings,
})

export const runtimeOf = (payload: Payload): CertificateSettings => {
  const runtime = (payload.config.custom as Record<string, unknown> | undefined)?.[key]
  if (!runtime) throw new Error('The certificates plugin is not in this config.')
  return runtime as CertificateSettings
}
