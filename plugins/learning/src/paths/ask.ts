import { enqueue } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { isUnderWay } from './follows.ts'
import { checkPathsTask } from './tasks.ts'

/** Asks, in the request's transaction, for a look at their paths, when a student is under way on any path: whoever is not costs one statement. */
export const askToCheckPaths = async (req: PayloadRequest, student: string): Promise<void> => {
  if (await isUnderWay({ payload: req.payload, req }, student)) await enqueue(checkPathsTask, { student }, req)
}
