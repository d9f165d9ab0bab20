'use client'

import { strings } from '../../review/strings.ts'
import { Checklist } from './Checklist.tsx'
import { Comments } from './Comments.tsx'
import { History } from './History.tsx'
import { State } from './State.tsx'
import { useReview } from './useReview.ts'
import './review.css'

/** Everything about a course’s review on one screen: where it is, what is missing, what was said. */
export function ReviewPanel({ course }: { course: string }) {
  const { shown, take } = useReview(course)
  return (
    <div className="academy-review">
      <div>
        {shown.phase === 'shown' ? (
          <>
            <State view={shown.review} onStep={take} />
            <Checklist view={shown.checklist} />
            <History history={shown.review.history} />
          </>
        ) : (
          <p role="status">{shown.phase === 'loading' ? strings.panel.loading : shown.problem}</p>
        )}
      </div>
      <Comments course={course} lesson={null} />
    </div>
  )
}
