import { json } from '../../support/academy.ts'
import { type Ask, get, nobodys, ofTarget, post, status } from './asking.ts'
import { bodyOf } from './documents.ts'

const inThirtyDays = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

/** Those of `ownEndpoints` by which somebody learns. */
export const learnersEndpoints: Record<string, (ask: Ask) => Promise<string>> = {
  'lessons post /:id/complete': async ({ as, path, world }) =>
    status(await as(`${path}/${world.paidLesson.id}/complete`, json('POST', {}))),
  'enrollments post /': async ({ as, path, world }) =>
    status(await as(path, json('POST', { course: world.paidCourse.id }))),
  'enrollments get /:id/changes': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/changes`)),
  'enrollments get /:id/why': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/why`)),
  'enrollments post /:id/deadline': ofTarget('deadline', { on: inThirtyDays }),
  'courses get /:id/cohorts': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/cohorts`)),
  'users get /me/dates': get('/me/dates'),
  'users post /me/calendar': post('/me/calendar', { on: false }),
  'get /learning/calendar/:file': async ({ as }) => status(await as(`/api/learning/calendar/${'k'.repeat(43)}.ics`)),
  'enrollments post /:id/lower': ofTarget('lower', { lesson: 'no-such-lesson', reason: 'For a test.' }),
  'enrollments post /:id/move': async ({ as, path, kit, world }) => {
    // Whoever left the course comes back to it first.
    await world.cast.entitled(path, json('POST', { course: world.paidCourse.id }))
    const { from } = await bodyOf(await world.cast.entitled(`${path}/${kit.target}/changes`))
    return status(await as(`${path}/${kit.target}/move`, json('POST', { to: from })))
  },
  'enrollments delete /:id': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}`, { method: 'DELETE' })),
  'enrollments post /:id/leave': ofTarget('leave'),
  // Stopping what nobody does: a path that somebody followed would stay on their list.
  'paths post /:id/follow': ofTarget('follow', { following: false }),
  'notes post /': post('/', {}),
  'notes post /:id/edit': ofTarget('edit'),
  'notes post /:id/remove': ofTarget('remove', { removed: false }),
  'announcements get /:id/audience': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/audience`)),
  'announcements post /:id/publish': ofTarget('publish'),
  'announcements post /:id/withdraw': post(`/${nobodys}/withdraw`),
  'announcements post /read': post('/read', { course: 'none', until: '2026-11-27T12:00:00Z' }),
  'users get /me/announcements': get('/me/announcements'),
  'users get /me/enrollments': get('/me/enrollments'),
  'users get /me/activity': get('/me/activity'),
  'users post /me/study-plan': post('/me/study-plan', { goalMinutes: -1 }),
  'users post /me/record-imports': post('/me/record-imports'),
  'users get /me/notes': get('/me/notes'),
  'users get /me/notes/markdown': get('/me/notes/markdown'),
  'users get /me/paths': get('/me/paths'),
  'users get /me/paths/:id': get('/me/paths/run-what-you-write'),
  'users get /me/skills': get('/me/skills'),
  'users get /me/recommendations': get('/me/recommendations'),
  'users post /me/recommendations': post('/me/recommendations', { wanted: true }),
  'users get /me/badges': get('/me/badges'),
  'users post /me/badges': post('/me/badges', { shown: false, badge: 'no-such-badge' }),
  'badges get /:id/preview': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/preview`)),
  'badges get /:id/award': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/award`)),
  'badges post /:id/award': ofTarget('award'),
  'badge-awards post /:id/withdraw': ofTarget('withdraw'),
  'users get /me/progress': get('/me/progress'),
  'users get /me/progress/events': async ({ as, path }) => {
    const stream = await as(`${path}/me/progress/events`)
    if (stream.ok) await stream.body?.cancel()
    return status(stream)
  },
  'post /learning/heartbeats': async ({ as }) => {
    const at = new Date().toISOString()
    const beats = [{ enrollment: nobodys, lesson: 'none', from: at, to: at }]
    return status(await as('/api/learning/heartbeats', json('POST', { sentAt: at, beats })))
  },
}
