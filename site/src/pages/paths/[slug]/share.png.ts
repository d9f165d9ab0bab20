import type { APIRoute } from 'astro'
import { duration } from '#site/format.ts'
import { shareImage } from '#site/share/shareImage.ts'
import { speaking } from '#site/speaking.ts'
import { pathPage } from '#site/views/pathPage.ts'

export const GET: APIRoute = ({ params, locals, rewrite }) => {
  const page = pathPage(locals.content.catalogue, params.slug!)
  if (!page) return rewrite('/404')
  const { paths, counted } = speaking(locals)
  const { title, stages, courses, minutes, trace } = page.card
  return shareImage({ title, facts: [paths.stages(stages), counted.courses(courses), duration(minutes)], trace })
}
