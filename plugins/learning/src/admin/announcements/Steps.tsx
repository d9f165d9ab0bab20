import { useId, useState } from 'react'
import { strings } from '../../announcements/strings.ts'
import type { AudienceView } from '../../contract/announcements.ts'
import type { Step } from './useAudience.ts'

const said = strings.panel

type Props = { audience: AudienceView; busy: boolean; step: Step }

function Publishing({ audience, busy, step }: Props) {
  const [at, setAt] = useState('')
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="academy-button academy-button--next"
        aria-disabled={busy}
        onClick={() => step('publish')}
      >
        {busy ? said.publishing : said.publish(audience.atOnce)}
      </button>
      <label htmlFor={id}>{said.later}</label>
      <input id={id} type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
      <button
        type="button"
        className="academy-button"
        aria-disabled={busy || at === ''}
        onClick={() => at !== '' && step('publish', { at: new Date(at).toISOString() })}
      >
        {said.schedule}
      </button>
      {audience.state === 'scheduled' ? (
        <button type="button" className="academy-button" aria-disabled={busy} onClick={() => step('withdraw')}>
          {said.callOff}
        </button>
      ) : null}
    </>
  )
}

function Withdrawing({ busy, step }: Omit<Props, 'audience'>) {
  const [sure, setSure] = useState(false)
  if (!sure)
    return (
      <button type="button" className="academy-button" onClick={() => setSure(true)}>
        {said.withdraw}
      </button>
    )
  return (
    <>
      <p>{said.sure}</p>
      <button type="button" className="academy-button" aria-disabled={busy} onClick={() => step('withdraw')}>
        {busy ? said.withdrawing : said.withdrawNow}
      </button>
      <button type="button" className="academy-button" onClick={() => setSure(false)}>
        {said.keep}
      </button>
    </>
  )
}

/** What can be done with an announcement as it stands. It is inside the panel’s own form, so that it is no form itself. */
export function Steps(props: Props) {
  const { state } = props.audience
  if (state === 'withdrawn') return null
  return (
    <div className="academy-announcing__steps">
      {state === 'published' ? <Withdrawing {...props} /> : <Publishing {...props} />}
    </div>
  )
}
