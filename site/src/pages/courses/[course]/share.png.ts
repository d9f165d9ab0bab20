import type { APIRoute } from 'astro'
import { count, duration } from '#site/format.ts'
import { shareImage } from '#site/share/shareImage.ts'
import { words } from '#site/strings.ts'
import { coursePage } from '#site/views/coursePage.ts'

export const GET: APIRoute = ({ params, locals, rewrite }) => {
  const page = coursePage(locals.content.catalogue, params.course!)
  if (!page) return rewrite('/404')
  const { title, level, minutes, lessons, access, trace } = page.card
  return shareImage({
    title,
    facts: [words.levels[level], count(lessons, 'lesson'), duration(minutes), words.access[access]],
    trace,
  })
}
