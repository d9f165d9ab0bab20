import { strings } from '../../announcements/strings.ts'
import type { AudienceView } from '../../contract/announcements.ts'

const said = strings.panel

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' })
const inWords = (at: string | null) => (at === null ? '' : moment.format(new Date(at)))

/** Where an announcement stands, whom it reaches, and whom it has reached. */
export function Audience({ audience }: { audience: AudienceView }) {
  const { state, publishAt, withdrawnAt, enrolled, atOnce, weekly, mailed, read } = audience
  const isOut = state === 'published' || state === 'withdrawn'
  return (
    <div role="status">
      <p>{said.states[state](inWords(state === 'withdrawn' ? withdrawnAt : publishAt))}</p>
      <p>{enrolled === 0 ? said.nobody : said.enrolled(enrolled)}</p>
      {enrolled > 0 ? (
        <ul>
          <li>{said.atOnce(atOnce)}</li>
          <li>{said.weekly(weekly)}</li>
          <li>{said.inApp(enrolled - atOnce - weekly)}</li>
        </ul>
      ) : null}
      {isOut ? (
        <p>
          {mailed + atOnce > 0 ? `${said.mailed(mailed, Math.max(mailed, atOnce))} ` : ''}
          {said.read(read)}
        </p>
      ) : null}
    </div>
  )
}
