import { beforeAll, expect, test, vi } from 'vitest'
import { bulkReply } from '../../plugins/certificates/src/contract.ts'
import { own } from '../../plugins/certificates/tests/holder.ts'
import {
  activityView,
  datesReply,
  notesReply,
  ownBadges,
  ownPaths,
  progressView,
  recommendationsReply,
  skillsReply,
} from '../../plugins/learning/src/contract.ts'
import { ok } from '../access/support/documents.ts'
import { type Fetch, json, signIn, visit } from '../support/academy.ts'

/** Whose months of learning the seed tells. */
let noor: Fetch
const mine = async (path: string) => ok(await noor(`/api/users/me/${path}`))

beforeAll(async () => {
  noor = await signIn('student3')
})

test('the demo student who has been learning has a streak, a year with rest and freeze days, and a goal', async () => {
  const { streak, week, year, plan } = activityView.parse(await mine('activity'))
  expect(streak?.days).toBeGreaterThan(7)
  expect(week.isReached).not.toBeNull()
  expect(new Set(year.days.map(({ mark }) => mark))).toEqual(new Set(['studied', 'rest', 'frozen']))
  expect(plan.restDays).toHaveLength(1)
})

test('is through with a course, whose certificate holds since the day on which it was complete', async () => {
  const { courses } = progressView.parse(await mine('progress'))
  expect(courses.map(({ enrollment }) => [enrollment.course.slug, enrollment.state])).toEqual([
    ['error-monitoring', 'complete'],
    ['distributed-tracing', 'in-progress'],
    ['alerts-you-can-sleep-through', 'in-progress'],
  ])
  const { certificates } = await own(noor)
  expect(certificates).toMatchObject([{ standing: 'valid', achievement: { slug: 'error-monitoring' } }])
  const [certificate] = certificates
  expect(certificate?.issuedAt).toBe(certificate?.holder?.completedAt)
  const asked = json('POST', { certificates: [certificate?.number] })
  const { results } = bulkReply.parse(await ok(await visit('/api/certificates/verify', asked)))
  expect(results).toMatchObject([{ verdict: 'valid' }])
})

test('has earned badges when they were earned, and is on the way to more', async () => {
  const { earned, open } = ownBadges.parse(await mine('badges'))
  const slugs = ['seven-days', 'ten-spans', 'safe-hands', 'first-span']
  expect(earned.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs))
  expect(earned.some(({ isNew }) => isNew)).toBe(false)
  expect(open[0]?.progress?.have).toBeGreaterThan(0)
})

test('is on a path, and has a deadline ahead', async () => {
  const { paths } = ownPaths.parse(await mine('paths'))
  expect(paths).toMatchObject([{ path: { slug: 'run-what-you-write' }, done: 1, total: 3 }])
  const { dates } = datesReply.parse(await mine('dates'))
  expect(dates).toMatchObject([{ kind: 'deadline', course: { slug: 'distributed-tracing' } }])
})

test('has notes, highlights and bookmarks', async () => {
  const { notes } = notesReply.parse(await mine('notes'))
  const kinds = notes.map(({ body, quote }) => (body ? 'note' : quote ? 'highlight' : 'bookmark'))
  expect(new Set(kinds)).toEqual(new Set(['note', 'highlight', 'bookmark']))
})

test('is told by the worker what they can, and what comes next', async () => {
  await vi.waitFor(
    async () => {
      const { skills } = skillsReply.parse(await mine('skills'))
      expect(skills.find(({ skill }) => skill.slug === 'error-handling')?.level).toBe(2)
      expect(skills.find(({ skill }) => skill.slug === 'tracing')?.toward?.level).toBe(2)
    },
    { timeout: 20_000, interval: 250 },
  )
  const { suggestions } = recommendationsReply.parse(await mine('recommendations'))
  expect(suggestions).not.toEqual([])
})
