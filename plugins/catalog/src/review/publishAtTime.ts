import { createLocalReq, type TaskConfig } from 'payload'
import { takeStep } from './takeStep.ts'

/**
 * Publishes a course at the time that an editor set, as that editor and by the very step that the button takes: all of it or
 * nothing. Payload’s own job publishes one document, so of a course with an unfinished lesson a part would come out.
 */
export const publishAtTime: TaskConfig<'publishCourse'> = {
  slug: 'publishCourse',
  retries: 0,
  inputSchema: [
    { name: 'course', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'note', type: 'textarea' },
    /** Whether the editor chose to publish although the checklist was not through. */
    { name: 'despite', type: 'checkbox' },
  ],
  handler: async ({ input: { course, by, note, despite }, req: { payload } }) => {
    const user = await payload.findByID({ collection: 'users', id: by, depth: 0 })
    const req = await createLocalReq({ user }, payload)
    await takeStep(course, { step: 'publish', note: note ?? '', despite: despite ?? false }, req)
    return { output: {} }
  },
}
