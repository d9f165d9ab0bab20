'use client'

import { useSyncExternalStore } from 'react'
import { When } from '../releases/When.tsx'
import { connection } from './documents.ts'
import { strings } from './strings.ts'
import { useKeeping } from './useKeeping.ts'

const there = () => 'there' as const

/** At the head of a course's or lesson's form: whether what is typed reaches us, and what did not the last time. */
export function Keeping() {
  const { offer, restore, compare, discard, hasRoom } = useKeeping()
  const isAway = useSyncExternalStore(connection.subscribe, connection.get, there) === 'away'
  return (
    <>
      {isAway ? (
        <p className="academy-keeping" data-tone="bad" role="alert">
          {hasRoom ? strings.away : strings.noRoom}
        </p>
      ) : null}
      {offer ? (
        <section className="academy-keeping" aria-label={strings.kept.title}>
          <p>
            {strings.offer} <When at={offer.kept.at} />. {strings.offerTail}
          </p>
          <div className="academy-dialog__actions">
            <button type="button" className="academy-button academy-button--small" onClick={() => void restore(offer)}>
              {strings.restore}
            </button>
            <button type="button" className="academy-button academy-button--small" onClick={() => void compare(offer)}>
              {strings.compare}
            </button>
            <button type="button" className="academy-button academy-button--small" onClick={() => discard(offer)}>
              {strings.discard}
            </button>
          </div>
        </section>
      ) : null}
    </>
  )
}
