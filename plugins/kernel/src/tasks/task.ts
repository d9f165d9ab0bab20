import type { Config, Payload } from 'payload'
import type { z } from 'zod'
import type { Logger } from '../logger.ts'

export type TaskContext = { payload: Payload; log: Logger }

export type Task<Input extends z.ZodType = z.ZodType> = {
  /** `plugin/what-it-does`; also the queue's name. */
  name: string
  /** Ids and small facts, never documents: a task reads what is current when it runs. */
  input: Input
  /** @default { limit: 2, backoff: true } */
  retry?: { limit: number; backoff?: boolean; delaySeconds?: number }
  /** Seconds after which a run counts as dead. @default 900 */
  expireInSeconds?: number
  /** When set, one run takes every task that waits, up to this many. @default 1 */
  batch?: number
  /**
   * Milliseconds of rest after a run, in which others gather: the first is done at once, and many in a row cost little more than
   * one. @default 0
   */
  restMs?: number
  /** Cron expression in UTC: the worker also enqueues the task by itself. */
  schedule?: string
  /** Runs once for the whole batch; must be safe to run twice, and throws to be tried again. */
  run: (inputs: z.output<Input>[], context: TaskContext) => Promise<void>
}

export const defineTask = <Input extends z.ZodType>(task: Task<Input>): Task<Input> => task

/** A config's `custom` with a plugin's tasks added; the worker finds them by `tasksOf`. */
export const withTasks = (custom: Config['custom'], tasks: Task[]): Config['custom'] => ({
  ...custom,
  tasks: [...((custom?.tasks as Task[] | undefined) ?? []), ...tasks],
})

export const tasksOf = (config: { custom?: Record<string, unknown> }): Task[] =>
  (config.custom?.tasks as Task[] | undefined) ?? []
