import type { Payload } from 'payload'
import { adding, inEnglish, type Made } from './adding.ts'
import type { Somebody } from './somebody.ts'

/** What an author leaves behind, about a course of its own: an edition of one that others read would be its newest. */
export const authoring = async (payload: Payload, { id: user, secret }: Somebody): Promise<Made[]> => {
  // Of its own, and not who somebody is: what they wrote outlives them.
  const mark = secret.replace('secret-', '')
  const { made, add } = adding(payload)
  const at = new Date().toISOString()
  const title = 'A pen course'
  const draft = { slug: `pen-course-${mark}`, summary: inEnglish('For a test.'), _status: 'draft' }
  const course = await add('courses', { ...draft, title: inEnglish(title), level: 'beginner', access: 'free' })
  const content = { title, rules: { requiredPercent: 100, passPercent: 70 }, sections: [] }
  await add('editions', { course, number: 1, publishedAt: at, note: '', by: user, content, amendments: [] })
  await add('reviews', { course, state: 'approved', submittedBy: user, submittedAt: at, editor: user })
  await add('review-events', { course, step: 'submit', by: user, note: 'Ready.' })
  const comment = await add('comments', { course, author: user, text: 'Said.' })
  await add('comment-mentions', { comment, course, user })
  await add('comment-reads', { course, document: course, user, readAt: at })
  await add('course-imports', { by: user, state: 'done', total: 1, done: 1, courses: [] })
  const body = { root: { type: 'root', children: [], direction: null, format: '', indent: 0, version: 1 } }
  await add('snippets', { title: 'Begun', key: `begun-${mark}`, body: inEnglish(body), author: user, _status: 'draft' })
  await add('lesson-templates', { title: `Lesson of ${mark}`, kind: 'article', minutes: 5, author: user })
  await add('course-templates', { title: `Course of ${mark}`, author: user })
  const mine = { constraint: 'onlyMe', users: [user] }
  const access = { read: mine, update: mine, delete: mine }
  await add('payload-query-presets', { title: 'My drafts', relatedCollection: 'courses', access })
  return made
}
