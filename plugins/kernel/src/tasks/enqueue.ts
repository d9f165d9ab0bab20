import * as Sentry from '@sentry/node'
import type { Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { databaseFor, producerOf } from './queue.ts'
import type { Task } from './task.ts'

/** What lies in the queue: the input and the trace it came from. */
export type Envelope = { input: unknown; trace?: { 'sentry-trace'?: string; baggage?: string } }

/**
 * Puts a task into the queue inside the request's transaction: it exists exactly when the change that caused it does.
 * Throws a ZodError on input that the task does not take.
 */
export const enqueue = async <Input extends z.ZodType>(
  task: Task<Input>,
  input: z.input<Input>,
  req: Pick<PayloadRequest, 'payload' | 'transactionID'> | { payload: Payload; transactionID?: undefined },
): Promise<void> => {
  const envelope: Envelope = { input: task.input.parse(input), trace: Sentry.getTraceData() }
  const boss = await producerOf(req.payload)
  await boss.send(task.name, envelope, { db: await databaseFor(req.payload, req.transactionID) })
}
