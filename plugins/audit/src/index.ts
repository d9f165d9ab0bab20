import { withPersonalData, withTasks } from '@academy/kernel'
import type { Plugin } from 'payload'
import { auditEvents } from './collections/auditEvents.ts'
import { type AuditOptions, resolveOptions } from './options.ts'
import { personalData } from './personalData.ts'
import { forgetOldEventsTask } from './tasks/forgetOldEvents.ts'

export type { AuditOptions } from './options.ts'
export { record } from './record.ts'

/** The append-only log of what matters for safety. */
export const auditPlugin =
  (options: AuditOptions = {}): Plugin =>
  (config) => {
    const { retentionDays } = resolveOptions(options)
    return {
      ...config,
      collections: [...(config.collections ?? []), auditEvents],
      custom: withTasks(withPersonalData(config.custom, personalData(retentionDays)), [
        forgetOldEventsTask(retentionDays),
      ]),
    }
  }
