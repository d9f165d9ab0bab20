import type { APIRoute } from 'astro'
import { vocabularyOf } from '#site/search/vocabulary.ts'

/** The words that a search with no result may offer instead; fetched only then. */
export const GET: APIRoute = ({ locals }) => Response.json(vocabularyOf(locals.content.catalogue))
