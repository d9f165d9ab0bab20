import { inTransaction } from '@academy/kernel'
import { type PayloadRequest, ValidationError } from 'payload'
import type { OutlineView } from '../contract/outline.ts'
import { strings } from '../strings.ts'
import { foreignSelection, notPublished } from './errors.ts'
import { holdOutline } from './hold.ts'
import { readOutline } from './stored.ts'
import { outlineViewOf } from './view.ts'

type Selection = { lessons: string[]; course: boolean }
type Status = 'published' | 'draft'

const names: Record<string, string> = strings.fields

const reasonOf = (error: ValidationError) =>
  error.data.errors.map(({ path, message }) => `${names[path] ?? path}: ${message}`).join(' ')

const setStatus = (collection: 'courses' | 'lessons', id: string, _status: Status, req: PayloadRequest) =>
  req.payload.update({ collection, id, data: { _status }, depth: 0, overrideAccess: false, req })

/**
 * Publishes lessons of a course, or takes them off the site, in one transaction: all or none, and one release. With
 * `course` the course goes with them, last when it is published so that its hooks see its lessons out.
 */
export const publishSelection = (
  course: string,
  selection: Selection,
  status: Status,
  req: PayloadRequest,
): Promise<OutlineView> =>
  inTransaction(req, async () => {
    await holdOutline(course, req)
    const { lessons, rows } = await readOutline(course, req)
    const titles = new Map(lessons.filter(({ id }) => !rows.get(id)?.deletedAt).map(({ id, title }) => [id, title]))
    for (const id of new Set(selection.lessons)) {
      const title = titles.get(id)
      if (title === undefined) throw foreignSelection()
      await setStatus('lessons', id, status, req).catch((error: unknown) => {
        if (error instanceof ValidationError) throw notPublished(title ?? '', reasonOf(error))
        throw error
      })
    }
    if (selection.course) await setStatus('courses', course, status, req)
    return outlineViewOf(course, req)
  })
