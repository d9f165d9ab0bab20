import type { Config, Payload } from 'payload'
import { type MailTemplate, mailsOf } from './domain/template.ts'
import type { MailSettings } from './options.ts'
import { transportOf } from './transports/index.ts'
import type { Transport } from './transports/transport.ts'

export type MailRuntime = { settings: MailSettings; transport: Transport }

const key = 'mail'

/** A config's `custom` with what tasks and endpoints need of the mail plugin; they find it by `runtimeOf`. */
export const withRuntime = (custom: Config['custom'], settings: MailSettings): Config['custom'] => ({
  ...custom,
  [key]: { settings, transport: transportOf(settings) } satisfies MailRuntime,
})

export const runtimeOf = (payload: Payload): MailRuntime => {
  const runtime = (payload.config.custom as Record<string, unknown> | undefined)?.[key]
  if (!runtime) throw new Error('The mail plugin is not in this config.')
  return runtime as MailRuntime
}

/** The template of a kind; undefined when no plugin declares it. */
export const templateOf = (payload: Payload, kind: string): MailTemplate | undefined =>
  mailsOf(payload.config).find((each) => each.kind === kind)
