'use client'

import { strings } from '../../review/strings.ts'
import { NewComment } from './NewComment.tsx'
import { Thread } from './Thread.tsx'
import { useComments } from './useComments.ts'

const said = strings.comments

/** What staff say to each other about a course, or about one lesson of it. */
export function Comments({ course, lesson }: { course: string; lesson: string | null }) {
  const { shown, ...writing } = useComments(course, lesson)
  if (shown.phase !== 'shown') {
    return <p role="status">{shown.phase === 'loading' ? strings.panel.loading : shown.problem}</p>
  }
  const { threads, unread, handles } = shown.view
  const help = said.mention(handles)
  const list = (resolved: boolean) =>
    threads
      .filter((thread) => thread.resolved === resolved)
      .map((thread) => (
        <Thread
          key={thread.comments[0]?.id}
          thread={thread}
          writing={writing}
          withPlace={lesson === null}
          help={help}
        />
      ))
  const settled = threads.filter(({ resolved }) => resolved).length
  return (
    <section className="academy-review__part academy-comments" aria-labelledby="academy-comments">
      <h2 id="academy-comments">
        {said.title} {unread > 0 ? <span className="academy-comments__new">{said.unreadCount(unread)}</span> : null}
      </h2>
      <NewComment course={course} lesson={lesson} writing={writing} help={help} />
      {threads.length === 0 ? <p className="academy-review__quiet">{said.empty}</p> : null}
      <ul className="academy-comments__threads">{list(false)}</ul>
      {settled > 0 ? (
        <details>
          <summary>{said.resolved(settled)}</summary>
          <ul className="academy-comments__threads">{list(true)}</ul>
        </details>
      ) : null}
    </section>
  )
}
