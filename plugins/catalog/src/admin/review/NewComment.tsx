'use client'

import { strings } from '../../review/strings.ts'
import { CommentForm } from './CommentForm.tsx'
import { PlaceChoice } from './PlaceChoice.tsx'
import type { Writing } from './useComments.ts'
import { usePlaces } from './usePlaces.ts'

const said = strings.comments

type Props = { course: string; lesson: string | null; writing: Writing; help: string }

/** Opens a thread: about the course or lesson that is looked at, or about a place in its text. */
export function NewComment({ course, lesson, writing, help }: Props) {
  const choosing = usePlaces(course, lesson)
  const send = async (text: string) => {
    const refusal = await writing.add(text, choosing.about)
    if (refusal === null) choosing.close()
    else if (choosing.about.place) await choosing.lookIn(choosing.about.lesson)
    return refusal
  }
  return (
    <CommentForm
      label={said.write}
      send={said.send}
      help={help}
      onSend={send}
      about={<PlaceChoice choosing={choosing} withDocument={lesson === null} />}
    />
  )
}
