import type { PayloadRequest, Where } from 'payload'
import type { CommentsView, CommentView, ThreadView } from '../../contract/review.ts'
import { idOf } from '../../domain/outline.ts'
import { readersOf } from '../people.ts'
import { placesOf } from './placed.ts'
import { isUnread, readsOf } from './reads.ts'

/** Comments that are read at once; a course that has more shows the newest. */
const most = 500

const load = async (course: string, lesson: string | null, req: PayloadRequest) => {
  const where: Where[] = [{ course: { equals: course } }]
  if (lesson) where.push({ lesson: { equals: lesson } })
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: where },
    sort: '-createdAt',
    limit: most,
    pagination: false,
    depth: 1,
    populate: { users: { name: true }, lessons: { title: true }, courses: {}, comments: {} },
    req,
  })
  return docs.toReversed()
}
type Row = Awaited<ReturnType<typeof load>>[number]

const titled = (lesson: Row['lesson']): ThreadView['lesson'] =>
  lesson && typeof lesson === 'object' ? { id: lesson.id, title: lesson.title ?? '' } : null

const authorOf = (author: Row['author']): CommentView['author'] =>
  author && typeof author === 'object' ? { id: String(author.id), name: author.name ?? '' } : null

/** Open threads first, and within each group those where something was said last. */
const inOrder = (a: ThreadView, b: ThreadView): number => {
  if (a.resolved !== b.resolved) return a.resolved ? 1 : -1
  return (b.comments.at(-1)?.at ?? '').localeCompare(a.comments.at(-1)?.at ?? '')
}

/** What is said about a course, or one of its lessons, as the one who asks sees it. */
export const commentsOf = async (course: string, lesson: string | null, req: PayloadRequest): Promise<CommentsView> => {
  const me = String(req.user?.id)
  const rows = await load(course, lesson, req)
  const reads = await readsOf([course], req)
  const view = (row: Row): CommentView => {
    const author = authorOf(row.author)
    const read = { course, lesson: idOf(row.lesson), author: author?.id ?? null, at: row.createdAt }
    return {
      id: row.id,
      author,
      text: row.text,
      at: row.createdAt,
      edited: Boolean(row.editedAt),
      mine: author?.id === me,
      unread: isUnread(read, reads, me),
    }
  }
  const placeOf = await placesOf(course, rows, req)
  const answers = Map.groupBy(rows, ({ thread }) => idOf(thread))
  const threads = (answers.get(null) ?? []).map(
    (first): ThreadView => ({
      lesson: titled(first.lesson),
      place: placeOf(first),
      resolved: Boolean(first.resolvedAt),
      comments: [first, ...(answers.get(first.id) ?? [])].map(view),
    }),
  )
  const readers = await readersOf(course, req)
  return {
    course,
    threads: threads.toSorted(inOrder),
    unread: threads.flatMap(({ comments }) => comments).filter(({ unread }) => unread).length,
    handles: readers.flatMap(({ id, handle }) => (handle && id !== me ? [handle] : [])).sort(),
  }
}
