import { type Task, withPersonalData, withTasks } from '@academy/kernel'
import type { Config, Endpoint } from 'payload'
import type { AuthSettings } from '../options.ts'
import { declared } from './declared/index.ts'
import { erasureEndpoints } from './endpoints/erasure.ts'
import { exportEndpoints } from './endpoints/exports.ts'
import { readPersonalData } from './endpoints/personalData.ts'
import { eraseDueTask } from './tasks/eraseDue.ts'
import { exportDataTask } from './tasks/exportData.ts'
import { removeFilesTask } from './tasks/removeFiles.ts'
import { tidyExportsTask } from './tasks/tidyExports.ts'

const tasks: Task[] = [exportDataTask, tidyExportsTask, eraseDueTask, removeFilesTask]

/** Below `/users`: export, erasure, and what there is to export and erase. */
export const privacyEndpoints = (settings: AuthSettings): Endpoint[] => [
  readPersonalData,
  ...exportEndpoints(settings),
  ...erasureEndpoints(settings),
]

/** A config's `custom` with this plugin's declarations, and the tasks that walk everybody's. */
export const withPrivacy = (custom: Config['custom'], settings: AuthSettings): Config['custom'] =>
  withTasks(withPersonalData(custom, declared(settings)), tasks)
