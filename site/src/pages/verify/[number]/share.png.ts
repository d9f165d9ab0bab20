import type { APIRoute } from 'astro'
import { duration } from '#site/format.ts'
import { shareImage } from '#site/share/shareImage.ts'
import { verify } from '#site/verify/strings.ts'

/** The course and what was done, without the name: a picture stays where it was copied to. */
export const GET: APIRoute = async ({ params, locals, rewrite }) => {
  const certificate = await locals.certificates!.byNumber(params.number!)
  if (!certificate?.holder) return rewrite('/404')
  const { course, holder } = certificate
  const { kind, edition, lessons } = verify.image
  const { lessonsDone, minutes, trace } = holder.evidence
  return shareImage({
    title: course.title,
    facts: [kind, edition(course.edition), lessons(lessonsDone), duration(minutes)],
    trace,
  })
}
