import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { idOf } from '../../domain/outline.ts'
import { strings } from '../../review/strings.ts'
import { LessonComments } from './LessonComments.tsx'

/** The Comments tab of a lesson. */
export function CommentsView({ doc }: DocumentViewServerProps) {
  const course = idOf(doc.course)
  return (
    <Gutter>
      {course ? (
        <LessonComments course={course} lesson={String(doc.id)} />
      ) : (
        <p className="academy-review__quiet">{strings.comments.unplaced}</p>
      )}
    </Gutter>
  )
}
