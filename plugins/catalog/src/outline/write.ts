import type { PayloadRequest } from 'payload'
import type { OutlineOperation } from '../contract/outline.ts'
import { beginning } from '../reuse/templates/beginning.ts'
import { freeSlug } from './domain/freeSlug.ts'
import { lessonsOf } from './domain/tree.ts'
import type { StoredOutline } from './stored.ts'
import type { ServerTree } from './tree.ts'

type Of<Name extends OutlineOperation['op']> = Extract<OutlineOperation, { op: Name }>

/** What is known while operations are written: ids by key, and addresses that are in use. */
type Desk = { course: string; ids: Map<string, string>; slugs: Set<string>; req: PayloadRequest }

const idOf = ({ ids }: Desk, key: string): string => ids.get(key) ?? ''

/** A lesson's draft, beside what is public of it. */
const edit = async (desk: Desk, key: string, data: { title?: string; freePreview?: boolean }): Promise<void> => {
  const id = idOf(desk, key)
  const draft = { draft: true, autosave: true } as const
  await desk.req.payload.update({
    collection: 'lessons',
    id,
    data,
    ...draft,
    depth: 0,
    overrideAccess: false,
    req: desk.req,
  })
}

const add = async (desk: Desk, { key, title, kind, template }: Of<'add-lesson'>): Promise<void> => {
  const slug = freeSlug(title, desk.slugs)
  const begun = template ? await beginning(template, desk.req) : { kind, minutes: 5 }
  const { id } = await desk.req.payload.create({
    collection: 'lessons',
    data: { key, title, slug, course: desk.course, ...begun },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: desk.req,
  })
  desk.slugs.add(slug)
  desk.ids.set(key, id)
}

const duplicate = async (desk: Desk, { key, copy, title }: Of<'duplicate-lesson'>): Promise<void> => {
  const slug = freeSlug(title, desk.slugs)
  const { id } = await desk.req.payload.duplicate({
    collection: 'lessons',
    id: idOf(desk, key),
    data: { key: copy, title, slug, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req: desk.req,
  })
  desk.slugs.add(slug)
  desk.ids.set(copy, id)
}

/** Into the trash or out of it, as the panel's own buttons do. */
const trash = async (desk: Desk, key: string, deletedAt: string | null): Promise<void> => {
  await desk.req.payload.update({
    collection: 'lessons',
    id: idOf(desk, key),
    data: { deletedAt },
    trash: true,
    depth: 0,
    overrideAccess: false,
    req: desk.req,
  })
}

const write = async (desk: Desk, operation: OutlineOperation): Promise<void> => {
  switch (operation.op) {
    case 'add-lesson':
      return add(desk, operation)
    case 'duplicate-lesson':
      return duplicate(desk, operation)
    case 'rename-lesson':
      return edit(desk, operation.key, { title: operation.title })
    case 'preview-lesson':
      return edit(desk, operation.key, { freePreview: operation.free })
    case 'trash-lesson':
      return trash(desk, operation.key, new Date().toISOString())
    case 'restore-lesson':
      return trash(desk, operation.key, null)
  }
}

/** Writes what operations do to lessons themselves, in order. Answers the ids of all lessons by their keys. */
export const writeLessons = async (
  stored: StoredOutline,
  tree: ServerTree,
  operations: OutlineOperation[],
  req: PayloadRequest,
): Promise<Map<string, string>> => {
  const all = [...lessonsOf(tree), ...tree.trashed]
  const ids = new Map(all.map(({ key, id }) => [key, id ?? '']))
  const slugs = new Set(stored.lessons.map(({ slug }) => slug ?? ''))
  const desk: Desk = { course: stored.course.id, ids, slugs, req }
  for (const operation of operations) await write(desk, operation)
  return ids
}
