'use client'

import { useState } from 'react'
import type { ThreadView } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'
import { Comment } from './Comment.tsx'
import { CommentForm } from './CommentForm.tsx'
import { PlaceOf } from './PlaceOf.tsx'
import type { Writing } from './useComments.ts'

const said = strings.comments

type Props = { thread: ThreadView; writing: Writing; withPlace: boolean; help: string }

function Place({ lesson }: Pick<ThreadView, 'lesson'>) {
  return (
    <p className="academy-review__quiet">
      {said.on} {lesson ? <a href={`/admin/collections/lessons/${lesson.id}`}>{lesson.title}</a> : said.onCourse}
    </p>
  )
}

/** A comment with its answers, and the way to settle it. */
export function Thread({ thread, writing, withPlace, help }: Props) {
  const [answering, setAnswering] = useState(false)
  const [first] = thread.comments
  if (!first) return null
  const answer = async (text: string) => {
    const refusal = await writing.answer(text, first.id)
    if (refusal === null) setAnswering(false)
    return refusal
  }
  return (
    <li className="academy-comments__thread">
      {withPlace ? <Place lesson={thread.lesson} /> : null}
      {thread.place ? <PlaceOf place={thread.place} /> : null}
      {thread.comments.map((comment) => (
        <Comment key={comment.id} comment={comment} writing={writing} />
      ))}
      {answering ? (
        <CommentForm label={said.answer} send={said.send} help={help} onSend={answer}>
          <button type="button" className="academy-button" onClick={() => setAnswering(false)}>
            {strings.panel.cancel}
          </button>
        </CommentForm>
      ) : (
        <div className="academy-comments__ways">
          <button type="button" onClick={() => setAnswering(true)}>
            {said.answer}
          </button>
          <button type="button" onClick={() => void writing.resolve(first.id, !thread.resolved)}>
            {thread.resolved ? said.reopen : said.resolve}
          </button>
        </div>
      )}
    </li>
  )
}
