import type { EditionView } from '@academy/catalog/contract'
import type { CompletedPath } from '@academy/learning/contract'
import type { PayloadRequest } from 'payload'
import type { AchievementKind } from '../domain/achievementKinds.ts'
import { evidenceOf, evidenceOfPath } from '../domain/evidence.ts'
import { runtimeOf } from '../runtime.ts'
import type { Wanted } from './write.ts'

/** What may have earned a certificate, by the row that learning keeps of it. */
export type Earned = { enrollment: string; edition?: string | undefined } | { follow: string }

/** What a certificate is issued for. */
export type Achieved = Pick<Wanted, 'student' | 'title' | 'slug' | 'editionNumber' | 'completedAt' | 'evidence'> & {
  achievement: AchievementKind
  /** Id of the course or path. */
  of: string
}

const courseOf = async (req: PayloadRequest, of: Extract<Earned, { enrollment: string }>): Promise<Achieved | null> => {
  const completed = await runtimeOf(req.payload).completedCourse(req.payload, of, req)
  if (!completed) return null
  const { student, course, edition, done, seconds, completedAt } = completed
  return {
    achievement: 'course',
    of: course.id,
    student,
    title: edition.content.title,
    slug: course.slug,
    editionNumber: edition.number,
    completedAt,
    evidence: { ...evidenceOf(edition.content, done), studied: Math.round(seconds / 60) },
  }
}

const evidenceOn = ({ requirements }: CompletedPath<EditionView>) => {
  const courses = requirements.flatMap(({ course }) => course ?? [])
  const once = [...new Map(courses.map((course) => [course.edition.course, course])).values()]
  return evidenceOfPath(
    once.map(({ edition, done }) => evidenceOf(edition.content, done)),
    requirements.map(({ title, by }) => ({ title, by })),
  )
}

const pathOf = async (req: PayloadRequest, follow: string): Promise<Achieved | null> => {
  const completed = await runtimeOf(req.payload).completedPath(req.payload, follow, req)
  if (!completed) return null
  const { student, path, completedAt } = completed
  const { id, title, slug } = path
  const evidence = evidenceOn(completed)
  return { achievement: 'path', of: id, student, title, slug, editionNumber: null, completedAt, evidence }
}

/** What somebody has achieved by now; null while they have not. */
export const achievedBy = (req: PayloadRequest, earned: Earned): Promise<Achieved | null> =>
  'enrollment' in earned ? courseOf(req, earned) : pathOf(req, earned.follow)
