import type { PayloadRequest } from 'payload'
import type { PlacesView } from '../../contract/review.ts'
import { strings as reuse } from '../../reuse/strings.ts'
import { strings as catalogue } from '../../strings.ts'
import { loadDrafts } from '../drafts.ts'
import { quoteOf } from './domain/standing.ts'
import { spotsIn } from './spots.ts'

/** What a comment on a course, or on one lesson of it, can be about. The caller has asked who may read it. */
export const choicesOf = async (course: string, lesson: string | null, req: PayloadRequest): Promise<PlacesView> => {
  const { lessons } = await loadDrafts(course, req)
  const spots = await spotsIn(course, lesson, req)
  const places = spots.map(({ anchor, kind, text }) => ({
    anchor,
    label: reuse.replace.places[kind],
    quote: quoteOf(text),
  }))
  return {
    lessons: lessons.map(({ id, title }) => ({ id, title: title || catalogue.untitled })),
    // Lines that say the same are one place.
    places: [...new Map(places.map((place) => [`${place.anchor} ${place.quote}`, place])).values()],
  }
}
