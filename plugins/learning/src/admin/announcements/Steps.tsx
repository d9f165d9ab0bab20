import { useId, useState } from 'react'
import { strings } from '../../announcements/strings.ts'
import type { AudienceView } from '../../contract/announcements.ts'

const said = strings.panel

type Props = {
  audience: AudienceView
  busy: boolean
  /** At a time (ISO 8601, UTC), or now. */
  onPublish: (at?: string) => void
  onCallOff: () => void
  onWithdraw: () => void
}

function Publishing({ audience, busy, onPublish, onCallOff }: Props) {
  const [at, setAt] = useState('')
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="academy-button academy-button--next"
        aria-disabled={busy}
        onClick={() => busy || onPublish()}
      >
        {busy ? said.publishing : said.publish(audience.atOnce)}
      </button>
      <label htmlFor={id}>{said.later}</label>
      <input
        id={id}
        className="academy-input"
        type="datetime-local"
        value={at}
        onChange={(event) => setAt(event.target.value)}
      />
      <button
        type="button"
        className="academy-button"
        aria-disabled={busy || at === ''}
        onClick={() => busy || at === '' || onPublish(new Date(at).toISOString())}
      >
        {said.schedule}
      </button>
      {audience.state === 'scheduled' ? (
        <button type="button" className="academy-button" aria-disabled={busy} onClick={() => busy || onCallOff()}>
          {said.callOff}
        </button>
      ) : null}
    </>
  )
}

/** What can be done with an announcement as it stands. It is inside the panel’s own form, so that it is no form itself. */
export function Steps(props: Props) {
  const { state } = props.audience
  if (state === 'withdrawn') return null
  return (
    <div className="academy-announcing__steps">
      {state === 'published' ? (
        <button type="button" className="academy-button" onClick={props.onWithdraw}>
          {said.withdraw}
        </button>
      ) : (
        <Publishing {...props} />
      )}
    </div>
  )
}
