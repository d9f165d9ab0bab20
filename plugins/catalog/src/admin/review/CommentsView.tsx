import type { DocumentViewServerProps } from 'payload'
import { idOf } from '../../domain/outline.ts'
import { strings } from '../../review/strings.ts'
import { TabView } from '../TabView.tsx'
import { LessonComments } from './LessonComments.tsx'

/** The Comments tab of a lesson. */
export function CommentsView({ doc }: DocumentViewServerProps) {
  const course = idOf(doc.course)
  return (
    <TabView collection="lessons" name={strings.commentsTab}>
      {course ? (
        <LessonComments course={course} lesson={String(doc.id)} />
      ) : (
        <p className="academy-review__quiet">{strings.comments.unplaced}</p>
      )}
    </TabView>
  )
}
