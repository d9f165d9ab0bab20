import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { OutlineOperation, OutlineView } from '../contract/outline.ts'
import { applyOperation, isProblem, type MakeLesson } from './domain/apply.ts'
import { badOperation, outlineChanged } from './errors.ts'
import { holdOutline } from './hold.ts'
import { readOutline, type StoredOutline } from './stored.ts'
import { revisionOf, type ServerLesson, type ServerTree, treeOf } from './tree.ts'
import { outlineViewOf } from './view.ts'
import { writeLessons } from './write.ts'

const makeLesson: MakeLesson<ServerLesson> = ({ key, title, kind }, from) => ({
  key,
  title,
  freePreview: from?.freePreview ?? false,
  id: null,
  kind: kind ?? from?.kind ?? 'article',
})

const after = (tree: ServerTree, operations: OutlineOperation[]): ServerTree =>
  operations.reduce((present, operation, at) => {
    const next = applyOperation(present, operation, makeLesson)
    if (isProblem(next)) throw badOperation(next, at)
    return next
  }, tree)

/** Sections keep their rows, so that their keys stay; an operation that leaves them as they are writes none. */
const writeSections = async (
  stored: StoredOutline,
  before: ServerTree,
  tree: ServerTree,
  ids: Map<string, string>,
  req: PayloadRequest,
): Promise<void> => {
  const shape = ({ sections }: ServerTree) =>
    JSON.stringify(sections.map(({ key, title, summary, lessons }) => [key, title, summary, lessons.map((l) => l.key)]))
  if (shape(before) === shape(tree)) return
  const rowOf = new Map(stored.sections.map((section) => [section.key, section.id]))
  const sections = tree.sections.map(({ key, title, summary, lessons }) => ({
    ...(rowOf.has(key) ? { id: rowOf.get(key) } : {}),
    key,
    title,
    summary,
    lessons: lessons.map((lesson) => ids.get(lesson.key) ?? lesson.id ?? ''),
  }))
  await req.payload.update({
    collection: 'courses',
    id: stored.course.id,
    data: { sections },
    draft: true,
    autosave: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/**
 * Does operations to a course's draft, all or none, if the outline is still the one they were made for. Nothing is
 * published by it. Throws 409 with the present outline, or 400 for what the rules refuse.
 */
export const changeOutline = (
  course: string,
  change: { revision: string; operations: OutlineOperation[] },
  req: PayloadRequest,
): Promise<OutlineView> =>
  inTransaction(req, async () => {
    await holdOutline(course, req)
    const stored = await readOutline(course, req)
    const before = treeOf(stored)
    if (revisionOf(before) !== change.revision) throw outlineChanged(await outlineViewOf(course, req))
    const tree = after(before, change.operations)
    const ids = await writeLessons(stored, before, change.operations, req)
    await writeSections(stored, before, tree, ids, req)
    return outlineViewOf(course, req)
  })
