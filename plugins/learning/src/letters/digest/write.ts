import type { PayloadRequest, Where } from 'payload'
import { daysOf } from '../../activity/days.ts'
import { plansOf } from '../../activity/plans.ts'
import { announcementsSince } from '../../announcements/since.ts'
import type { DigestNews } from '../../contract.ts'
import { addDays, type Day } from '../../domain/days.ts'
import { announcementsPage, lessonPage } from '../../domain/pages.ts'
import { planOn, zonesOf } from '../../domain/plans.ts'
import { type Held, holding } from '../../held.ts'
import { mayLearn } from '../../mayLearn.ts'
import { outlook } from '../../recommendations/outlook.ts'
import { runtimeOf } from '../../runtime.ts'
import { findEnrollments } from '../../store/enrollments.ts'
import type { Reading } from '../../store/reading.ts'
import type { Digest } from './digest.ts'

/** Courses that are suggested in a mail. */
const suggested = 2

export type DigestReader = {
  id: string
  /** The zone of their profile; null when it names none. */
  timeZone: string | null
  /** Monday of the week that is over. */
  week: Day
  /** From when on news are new to them: ISO 8601, UTC. */
  since: string
}

const weekOf = async (reading: Reading, { id, timeZone, week }: DigestReader, now: number): Promise<Digest['week']> => {
  const plans = await plansOf(reading, id)
  const sunday = addDays(week, 6)
  const days = await daysOf(reading, id, zonesOf(plans, timeZone), now)
  const studied = days.filter(({ day }) => day >= week && day <= sunday)
  const sum = (of: 'seconds' | 'lessons') => studied.reduce((all, day) => all + day[of], 0)
  return {
    minutes: Math.round(sum('seconds') / 60),
    lessons: sum('lessons'),
    goalMinutes: planOn(plans, sunday).goalMinutes,
  }
}

const seen = ({ lastSeenAt, enrolledAt }: Held) => lastSeenAt ?? enrolledAt

/** Where the student was last of all that is not complete and open to them. */
const goOnOf = async (reading: Reading, student: string, publicUrl: string): Promise<Digest['goOn']> => {
  const where: Where = { and: [{ student: { equals: student } }, { leftAt: { exists: false } }] }
  const held = (await holding(reading, await findEnrollments(reading, where)))
    .filter(({ completion }) => !completion.complete)
    .toSorted((a, b) => (seen(a) < seen(b) ? 1 : -1))
  for (const { course, completion } of held) {
    const { next } = completion
    if (!next || !(await mayLearn(reading, student, course))) continue
    return { lesson: next.title, course: course.title, url: `${publicUrl}${lessonPage(course.slug, next)}` }
  }
  return null
}

/** What a student’s digest has to say: everything, or announcements alone. Asks nobody’s rights. */
export const writeDigest = async (
  req: PayloadRequest,
  reader: DigestReader,
  wants: { digest: boolean; announcements: boolean },
  now: Date,
): Promise<Digest> => {
  const { payload } = req
  const reading = { payload, req }
  const { publicUrl, news } = runtimeOf(payload)
  const asked = { student: reader.id, since: reader.since, until: now.toISOString() }
  const announced = wants.announcements ? await announcementsSince(reading, asked) : []
  const announcements = announced.map(({ slug, ...each }) => ({
    ...each,
    url: `${publicUrl}${announcementsPage(slug)}`,
  }))
  if (!wants.digest)
    return { week: { minutes: 0, lessons: 0, goalMinutes: 0 }, goOn: null, announcements, news: [], next: [] }
  const happened: DigestNews[] = []
  for (const source of news) happened.push(...(await source(reading, asked)))
  const { suggestions } = await outlook(reading, reader.id, now)
  return {
    week: await weekOf(reading, reader, now.getTime()),
    goOn: await goOnOf(reading, reader.id, publicUrl),
    announcements,
    news: happened.map(({ label, path }) => ({ label, url: `${publicUrl}${path}` })),
    next: suggestions.slice(0, suggested).map(({ course, reason }) => ({
      label: course.title,
      url: `${publicUrl}/courses/${course.slug}`,
      text: reason.words,
    })),
  }
}
