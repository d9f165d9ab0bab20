import type { PathProgressView } from '../contract.ts'
import type { Reading } from '../store/reading.ts'
import { findFollows } from './follows.ts'
import { findPath, findPaths, isOpen } from './rows.ts'
import { standingOn } from './standing.ts'
import { toPathView } from './view.ts'

/** Those that a student follows, the latest first. */
export const pathsOf = async (reading: Reading, student: string): Promise<PathProgressView[]> => {
  const where = { student: { equals: student }, leftAt: { exists: false } }
  const follows = await findFollows(reading, where)
  if (follows.length === 0) return []
  const paths = await findPaths(reading, { id: { in: follows.map(({ path }) => path) } })
  const standings = await standingOn(reading, student, paths)
  return follows.flatMap((follow) => {
    const standing = standings.find(({ path }) => path.id === follow.path)
    return standing ? [toPathView(standing, follow)] : []
  })
}

/** How far a student is on a path, followed or not. One that is not published is there for whoever follows it, or did. */
export const pathOf = async (reading: Reading, student: string, idOrSlug: string): Promise<PathProgressView | null> => {
  const path = await findPath(reading, idOrSlug)
  if (!path) return null
  const where = { student: { equals: student }, path: { equals: path.id } }
  const [follow = null] = await findFollows(reading, where)
  if (!follow && !isOpen(path)) return null
  const [standing] = await standingOn(reading, student, [path])
  return standing ? toPathView(standing, follow) : null
}
