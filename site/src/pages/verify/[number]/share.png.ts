import type { APIRoute } from 'astro'
import { duration } from '#site/format.ts'
import { shareImage } from '#site/share/shareImage.ts'
import { verify } from '#site/verify/strings.ts'

/** The course or path and what was done, without the name: a picture stays where it was copied to. */
export const GET: APIRoute = async ({ params, locals, rewrite }) => {
  const certificate = await locals.certificates!.byNumber(params.number!)
  if (!certificate?.holder) return rewrite('/404')
  const { achievement, holder } = certificate
  const { kind, lessons } = verify.image
  const { lessonsDone, minutes, trace } = holder.evidence
  return shareImage({
    title: achievement.title,
    facts: [kind, verify.image.of(achievement), lessons(lessonsDone), duration(minutes)],
    trace,
  })
}
