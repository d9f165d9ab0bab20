import type { PayloadRequest } from 'payload'
import type { CommentPlaceView } from '../../contract/review.ts'
import { idOf } from '../../domain/outline.ts'
import { strings as reuse } from '../../reuse/strings.ts'
import { hashOf } from './domain/address.ts'
import type { Spot } from './domain/spots.ts'
import { standingOf } from './domain/standing.ts'
import { spotsIn, spotsOfLessons } from './spots.ts'
import { strings } from './strings.ts'

type Row = { lesson?: string | { id: string } | null; anchor?: string | null; quote?: string | null }

/** Where in the panel a place is; sections are arranged in a view of their own. */
const hrefOf = (course: string, lesson: string | null, spot: Spot): string => {
  if (lesson) return `/admin/collections/lessons/${lesson}${hashOf(spot)}`
  return `/admin/collections/courses/${course}${spot.kind === 'section' ? '/outline' : hashOf(spot)}`
}

/** Reads what is commented once, and answers of each comment what it is about now; null where that is no place. */
export const placesOf = async (course: string, rows: readonly Row[], req: PayloadRequest) => {
  const placed = rows.filter(({ anchor }) => anchor)
  const lessons = await spotsOfLessons(
    course,
    placed.flatMap(({ lesson }) => idOf(lesson) ?? []),
    req,
  )
  const own = placed.some(({ lesson }) => !lesson) ? await spotsIn(course, null, req) : []
  return ({ lesson, anchor, quote }: Row): CommentPlaceView | null => {
    if (!anchor || !quote) return null
    const id = idOf(lesson)
    const { standing, spot } = standingOf(id ? (lessons.get(id) ?? []) : own, { anchor, quote })
    return {
      label: spot ? reuse.replace.places[spot.kind] : strings.place,
      quote,
      standing,
      href: spot ? hrefOf(course, id, spot) : null,
    }
  }
}
