'use client'

import { strings } from '../../review/strings.ts'
import { Comments } from './Comments.tsx'
import './review.css'

/** What was said of one lesson, and the way to the review that it is a part of. */
export function LessonComments({ course, lesson }: { course: string; lesson: string }) {
  return (
    <div className="academy-review">
      <Comments course={course} lesson={lesson} />
      <p>
        <a href={`/admin/collections/courses/${course}/review`}>{strings.comments.toReview}</a>
      </p>
    </div>
  )
}
