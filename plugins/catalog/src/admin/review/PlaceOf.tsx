import type { CommentPlaceView } from '../../contract/review.ts'
import { strings as said } from '../../review/comments/strings.ts'
import { Quotation } from './Quotation.tsx'

/** What a thread is about, as it was written then; whether it still says so, and the way there. */
export function PlaceOf({ place: { label, quote, standing, href } }: { place: CommentPlaceView }) {
  return (
    <figure className="academy-comments__place">
      <figcaption>
        {label}, {said.standings[standing]}. {href ? <a href={href}>{said.open}</a> : null}
      </figcaption>
      <Quotation text={quote} />
    </figure>
  )
}
