import type { APIRoute } from 'astro'
import { duration } from '#site/format.ts'
import { shareImage } from '#site/share/shareImage.ts'
import { speaking } from '#site/speaking.ts'
import { coursePage } from '#site/views/coursePage.ts'

export const GET: APIRoute = ({ params, locals, rewrite }) => {
  const page = coursePage(locals.content.catalogue, params.course!)
  if (!page) return rewrite('/404')
  const { words, counted } = speaking(locals)
  const { title, level, minutes, lessons, access, trace } = page.card
  return shareImage({
    title,
    facts: [words.levels[level], counted.lessons(lessons), duration(minutes), words.access[access]],
    trace,
  })
}
