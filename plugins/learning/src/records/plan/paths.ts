import { findFollows } from '../../paths/follows.ts'
import { findPaths, isOpen } from '../../paths/rows.ts'
import type { Reading } from '../../store/reading.ts'
import type { LearnerRecord } from '../archive/record.ts'

export type PathsPlan = { follow: { id: string; title: string }[]; already: number; notHere: string[] }

/** Which paths somebody follows from now on: those that they follow there and not here, by their addresses. */
export const planPaths = async (
  reading: Reading,
  student: string,
  recorded: LearnerRecord['paths'],
): Promise<PathsPlan> => {
  const followed = recorded.filter(({ leftAt }) => leftAt === null)
  const slugs = followed.flatMap((row) => row['path.slug'] ?? [])
  const open = new Map(
    (await findPaths(reading, { slug: { in: slugs } })).filter(isOpen).map((path) => [path.slug, path]),
  )
  const known = new Set((await findFollows(reading, { student: { equals: student } })).map(({ path }) => path))
  const found = [...new Set(slugs)].flatMap((slug) => open.get(slug) ?? [])
  return {
    follow: found.filter(({ id }) => !known.has(id)).map(({ id, title }) => ({ id, title })),
    already: found.filter(({ id }) => known.has(id)).length,
    notHere: followed.filter((row) => !open.has(row['path.slug'] ?? '')).map((row) => row['path.title']),
  }
}
