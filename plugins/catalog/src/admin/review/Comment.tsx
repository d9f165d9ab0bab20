'use client'

import { useState } from 'react'
import type { CommentView } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'
import { When } from '../releases/When.tsx'
import { CommentForm } from './CommentForm.tsx'
import type { Writing } from './useComments.ts'

const said = strings.comments

type Props = { comment: CommentView; writing: Writing }

/** One comment; its author may edit it, and delete it while nobody answered. */
export function Comment({ comment, writing }: Props) {
  const { id, author, text, at, edited, mine, unread } = comment
  const [mode, setMode] = useState<'reading' | 'editing' | 'removing'>('reading')
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (words: string) => {
    const refusal = await writing.edit(id, words)
    if (refusal === null) setMode('reading')
    return refusal
  }
  const remove = async () => {
    setProblem(await writing.remove(id))
    setMode('reading')
  }
  return (
    <article className="academy-comments__comment">
      <header>
        <b>{author?.name ?? said.gone}</b> <When at={at} /> {edited ? <span>({said.edited})</span> : null}
        {unread ? <span className="academy-comments__new">{said.unread}</span> : null}
      </header>
      {mode === 'editing' ? (
        <CommentForm label={said.edit} send={said.save} initial={text} onSend={save}>
          <button type="button" className="academy-button" onClick={() => setMode('reading')}>
            {strings.panel.cancel}
          </button>
        </CommentForm>
      ) : (
        <p className="academy-review__words">{text}</p>
      )}
      {mine && mode === 'reading' ? (
        <div className="academy-comments__ways">
          <button type="button" onClick={() => setMode('editing')}>
            {said.edit}
          </button>
          <button type="button" onClick={() => setMode('removing')}>
            {said.remove}
          </button>
        </div>
      ) : null}
      {mode === 'removing' ? (
        <div className="academy-comments__ways">
          <span>{said.removeSure}</span>
          <button type="button" onClick={() => void remove()}>
            {said.remove}
          </button>
          <button type="button" onClick={() => setMode('reading')}>
            {strings.panel.cancel}
          </button>
        </div>
      ) : null}
      <p role="alert" className="academy-review__problem">
        {problem}
      </p>
    </article>
  )
}
