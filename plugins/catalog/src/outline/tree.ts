import { createHash } from 'node:crypto'
import type { Tree } from './domain/tree.ts'
import type { StoredLesson, StoredOutline } from './stored.ts'

/** A lesson in the tree, with what is needed to write it; one without `id` is to be made. */
export type ServerLesson = { key: string; title: string; freePreview: boolean; id: string | null; kind: string }
export type ServerTree = Tree<ServerLesson>

const lessonOf = ({ id, key, title, freePreview, kind }: StoredLesson): ServerLesson => ({
  id,
  key,
  title: title ?? '',
  freePreview: freePreview ?? false,
  kind: kind ?? 'article',
})

/** What is stored, as the rules take it: each lesson of the course in exactly one list. */
export const treeOf = ({ sections, lessons, rows }: StoredOutline): ServerTree => {
  const all = lessons.map((lesson) => ({ ...lessonOf(lesson), id: lesson.id }))
  const isTrashed = ({ id }: { id: string }) => Boolean(rows.get(id)?.deletedAt)
  const byId = new Map(all.filter((lesson) => !isTrashed(lesson)).map((lesson) => [lesson.id, lesson]))
  const placed = sections.map(({ key, title, summary, lessons: ids }) => ({
    key,
    title,
    summary: summary ?? '',
    lessons: ids.flatMap((id) => byId.get(id) ?? []),
  }))
  const standing = new Set(placed.flatMap((section) => section.lessons.map(({ id }) => id)))
  return {
    sections: placed,
    unplaced: [...byId.values()].filter(({ id }) => !standing.has(id)),
    trashed: all.filter(isTrashed),
  }
}

/** Names an arrangement: the same for the same sections, order, titles and previews. */
export const revisionOf = ({ sections, unplaced, trashed }: ServerTree): string => {
  const said = (lessons: ServerLesson[]) => lessons.map(({ key, title, freePreview }) => [key, title, freePreview])
  const keys = (lessons: ServerLesson[]) => lessons.map(({ key }) => key).sort()
  const parts = [
    sections.map(({ key, title, summary, lessons }) => [key, title, summary, said(lessons)]),
    keys(unplaced),
    keys(trashed),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}
