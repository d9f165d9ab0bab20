import type { PayloadRequest } from 'payload'
import { type OutlineLesson, type OutlineView, outlineLesson } from '../contract/outline.ts'
import { readEditing, readScheduled } from './around.ts'
import { warningsOf } from './domain/warnings.ts'
import { readOutline, type StoredLesson, type StoredOutline } from './stored.ts'
import { revisionOf, type ServerLesson, type ServerTree, treeOf } from './tree.ts'

type State = OutlineLesson['state']
const kind = outlineLesson.shape.kind.catch('article')

/** Whether readers see it, and whether what they see is the latest. */
const stateOf = (draftStatus: string | null | undefined, isOut: boolean): State =>
  isOut ? (draftStatus === 'published' ? 'published' : 'changed') : 'draft'

const repeated = (lessons: ServerLesson[], bySlug: (lesson: ServerLesson) => string): Set<string> => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const slug of lessons.map(bySlug)) (seen.has(slug) ? twice : seen).add(slug)
  return twice
}

/** What authors see of a stored outline. */
const viewOf = async (stored: StoredOutline, tree: ServerTree, req: PayloadRequest): Promise<OutlineView> => {
  const scheduled = await readScheduled(stored.course.id, req)
  const editing = await readEditing(req)
  const byId = new Map(stored.lessons.map((lesson) => [lesson.id, lesson as StoredLesson & { _status?: string }]))
  const slugOf = ({ id }: ServerLesson) => byId.get(id ?? '')?.slug ?? ''
  const taken = repeated([...tree.sections.flatMap(({ lessons }) => lessons), ...tree.unplaced], slugOf)
  const shown = (lesson: ServerLesson): OutlineLesson => {
    const id = lesson.id ?? ''
    const draft = byId.get(id)
    const slug = slugOf(lesson)
    const state = stateOf(draft?._status, stored.rows.get(id)?._status === 'published')
    return {
      id,
      key: lesson.key,
      slug,
      title: lesson.title,
      kind: kind.parse(lesson.kind),
      minutes: draft?.minutes ?? 0,
      freePreview: lesson.freePreview,
      state,
      scheduled: scheduled.lessons.get(id) ?? (state === 'published' ? null : scheduled.course),
      warnings: warningsOf(draft ?? {}, taken.has(slug)),
      editing: editing.get(id) ?? null,
    }
  }
  const { id, title, status, isOut } = stored.course
  return {
    course: { id, title, state: stateOf(status, isOut), editing: editing.get(id) ?? null },
    revision: revisionOf(tree),
    sections: tree.sections.map((section) => ({ ...section, lessons: section.lessons.map(shown) })),
    unplaced: tree.unplaced.map(shown),
    trashed: tree.trashed.map(shown),
  }
}

export const outlineViewOf = async (course: string, req: PayloadRequest): Promise<OutlineView> => {
  const stored = await readOutline(course, req)
  return viewOf(stored, treeOf(stored), req)
}
