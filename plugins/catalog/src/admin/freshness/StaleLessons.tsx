import { createLocalReq, type ServerProps } from 'payload'
import { staleLessonsHref } from '../../freshness/listFilter.ts'
import { strings } from '../../freshness/strings.ts'
import './stale.css'

const said = strings.list

/** Above the list of lessons: those whose code somebody should try again, and back. */
export async function StaleLessons({ payload, user, searchParams }: ServerProps) {
  if (!user) return null
  const isFiltered = JSON.stringify(searchParams ?? {}).includes('verified.')
  const href = isFiltered
    ? '/admin/collections/lessons'
    : await staleLessonsHref(await createLocalReq({ user }, payload), new Date())
  return (
    <p className="academy-stale">
      <a className="academy-button" href={href}>
        {isFiltered ? said.all : said.stale}
      </a>
      {isFiltered ? <span className="academy-stale__why">{said.why}</span> : null}
    </p>
  )
}
