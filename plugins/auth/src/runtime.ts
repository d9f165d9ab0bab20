import type { Config, Payload } from 'payload'
import type { AuthSettings } from './options.ts'

const key = 'auth'

/** A config's `custom` with this plugin's settings in it, for what is not handed them: the source of account pages. */
export const withSettings = (custom: Config['custom'], settings: AuthSettings): Config['custom'] => ({
  ...custom,
  [key]: settings,
})

export const settingsOf = (payload: Payload): AuthSettings => {
  const settings = (payload.config.custom as Record<string, unknown> | undefined)?.[key]
  if (!settings) throw new Error('The auth plugin is not in this config.')
  return settings as AuthSettings
}
