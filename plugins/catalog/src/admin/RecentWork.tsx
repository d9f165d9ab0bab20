import { hasRole } from '@academy/kernel'
import type { ServerProps } from 'payload'
import { ago } from '../domain/ago.ts'
import { strings } from '../strings.ts'
import { Kind } from './KindCell.tsx'
import { recentWork, type Work } from './recentWork.ts'
import { Status } from './StatusCell.tsx'

const said = strings.recent

function Row({ work, now }: { work: Work; now: Date }) {
  return (
    <li className="academy-recent__row">
      <a href={`/admin/collections/${work.collection}/${work.id}`}>{work.title || strings.untitled}</a>
      {work.kind ? <Kind of={work.kind} /> : <span className="academy-kind">{said.course}</span>}
      <Status of={work.status} />
      <time dateTime={work.updatedAt}>{ago(new Date(work.updatedAt), now)}</time>
    </li>
  )
}

/**
 * What this person edited last, and how to begin something new. An instructor who has nothing is shown how to begin by
 * `NeedsMe`.
 */
export async function RecentWork({ payload, user }: ServerProps) {
  if (!user) return null
  const works = await recentWork({ payload, user, limit: 8 })
  if (works.length === 0 && hasRole(user, 'instructor')) return null
  const now = new Date()
  return (
    <section className="academy-recent" aria-labelledby="academy-recent-title">
      <header className="academy-recent__head">
        <h2 id="academy-recent-title">{said.title}</h2>
        <a className="academy-button" href="/admin/collections/lessons/create">
          {said.newLesson}
        </a>
        <a className="academy-button academy-button--next" href="/admin/collections/courses/create">
          {said.newCourse}
        </a>
      </header>
      {works.length === 0 ? (
        <p className="academy-recent__empty">{said.empty}</p>
      ) : (
        <ul className="academy-recent__list">
          {works.map((work) => (
            <Row key={`${work.collection}/${work.id}`} work={work} now={now} />
          ))}
        </ul>
      )}
    </section>
  )
}
