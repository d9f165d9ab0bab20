import { createLocalReq, type ServerProps } from 'payload'
import type { DashboardView, Need, NeedKind } from '../../contract/dashboard.ts'
import { needsOf } from '../../dashboard/needsOf.ts'
import { strings } from '../../dashboard/strings.ts'
import { ago } from '../../domain/ago.ts'
import { Day, When } from '../releases/When.tsx'
import { MakeProfile } from './MakeProfile.tsx'
import { Welcome } from './Welcome.tsx'
import './needs.css'

/** Times that are still to come are said as they are. */
const asDate: NeedKind[] = ['scheduled', 'approved']

function Time({ at, kind, now }: { at: string; kind: NeedKind; now: Date }) {
  if (kind === 'stale') return <Day at={at} />
  if (asDate.includes(kind)) return <When at={at} />
  return <time dateTime={at}>{ago(new Date(at), now)}</time>
}

function Row({ need, kind, now }: { need: Need; kind: NeedKind; now: Date }) {
  const { title, href, detail, at, account } = need
  return (
    <li>
      {account ? <b>{title}</b> : <a href={href}>{title}</a>} <span className="academy-needs__detail">{detail}</span>
      {at ? <Time at={at} kind={kind} now={now} /> : null}
      {account ? <MakeProfile account={account} name={title} /> : null}
    </li>
  )
}

function Group({ kind, total, needs, now }: DashboardView['groups'][number] & { now: Date }) {
  return (
    <section className="academy-needs__group" data-kind={kind} aria-labelledby={`academy-needs-${kind}`}>
      <h2 id={`academy-needs-${kind}`}>
        {strings.kinds[kind]} <span className="academy-needs__count">{total}</span>
      </h2>
      <ul>
        {needs.map((need) => (
          <Row key={`${need.href} ${need.title} ${need.at}`} need={need} kind={kind} now={now} />
        ))}
      </ul>
      {total > needs.length ? <p className="academy-needs__detail">{strings.more(total - needs.length)}</p> : null}
    </section>
  )
}

/** The first thing on the dashboard: what waits for this person, and how to begin for one who never did. */
export async function NeedsMe({ payload, user }: ServerProps) {
  if (!user) return null
  const now = new Date()
  const { isNew, needsProfile, groups } = await needsOf(await createLocalReq({ user }, payload), now)
  if (isNew) return <Welcome needsProfile={needsProfile} />
  return (
    <section className="academy-needs" aria-labelledby="academy-needs-title">
      <h1 id="academy-needs-title">{strings.title}</h1>
      {groups.length === 0 ? <p className="academy-needs__detail">{strings.nothing}</p> : null}
      <div className="academy-needs__groups">
        {groups.map((group) => (
          <Group key={group.kind} {...group} now={now} />
        ))}
      </div>
    </section>
  )
}
