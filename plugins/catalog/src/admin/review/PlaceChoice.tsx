'use client'

import { useId } from 'react'
import type { PlacesView } from '../../contract/review.ts'
import { strings as said } from '../../review/comments/strings.ts'
import { excerpt } from './excerpt.ts'
import { Quotation } from './Quotation.tsx'
import type { Choosing } from './usePlaces.ts'

/** Characters of a place in the list of all. */
const inList = 90

type Props = { choosing: Choosing; withDocument: boolean }

function DocumentField({ view, choosing }: { view: PlacesView; choosing: Choosing }) {
  const field = useId()
  return (
    <div>
      <label htmlFor={field}>{said.document}</label>
      <select
        id={field}
        value={choosing.about.lesson ?? ''}
        onChange={({ target }) => void choosing.lookIn(target.value === '' ? null : target.value)}
      >
        <option value="">{said.course}</option>
        {view.lessons.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}

function PlaceField({ view, choosing }: { view: PlacesView; choosing: Choosing }) {
  const { place } = choosing.about
  const chosen = view.places.findIndex(({ anchor, quote }) => anchor === place?.anchor && quote === place.quote)
  const choose = (at: string) => {
    const found = at === '' ? undefined : view.places[Number(at)]
    choosing.choose(found ? { anchor: found.anchor, quote: found.quote } : null)
  }
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{said.place}</label>
      <select id={id} value={chosen < 0 ? '' : chosen} onChange={({ target }) => choose(target.value)}>
        <option value="">{view.places.length === 0 ? said.none : said.whole}</option>
        {view.places.map(({ anchor, label, quote }, at) => (
          <option key={`${anchor} ${quote}`} value={at}>
            {label}: {excerpt(quote, inList)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Says which place a comment is about; the list of places is looked up when it is opened. */
export function PlaceChoice({ choosing, withDocument }: Props) {
  const { places, about, open, close } = choosing
  const isOpen = places.phase !== 'unasked'
  const id = useId()
  return (
    <div className="academy-comments__about">
      <div className="academy-comments__ways">
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={isOpen ? close : open}>
          {said.choose}
        </button>
      </div>
      <div id={id}>
        {places.phase === 'loading' || places.phase === 'failed' ? <p role="status">{said[places.phase]}</p> : null}
        {places.phase === 'shown' && withDocument ? <DocumentField view={places.view} choosing={choosing} /> : null}
        {places.phase === 'shown' ? <PlaceField view={places.view} choosing={choosing} /> : null}
        {about.place ? <Quotation text={about.place.quote} /> : null}
      </div>
    </div>
  )
}
