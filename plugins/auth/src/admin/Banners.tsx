import { moment } from '@academy/mail/contract'
import type { Payload, TypedUser } from 'payload'
import { daysLeft } from '../domain/secondFactor.ts'
import { factorNeedOf } from '../server/standing.ts'
import { strings } from '../strings.ts'
import { StopLooking } from './StopLooking.tsx'
import './people.css'

const said = strings.panel.factor

/** Whether somebody else looks through these eyes; the strategy says so. */
export const isLookedThrough = (user: TypedUser): boolean => '_impersonatedBy' in user

/** Above every screen of the panel: who looks, and by when a second factor is due. */
export async function Banners({ user, payload }: { user?: TypedUser | null; payload: Payload }) {
  if (!user) return null
  if (isLookedThrough(user)) return <StopLooking name={user.name} />
  const now = new Date()
  const need = await factorNeedOf(payload, user, now)
  if (need === 'none' || need === 'required') return null
  return (
    <aside className="academy-banner" aria-label={said.label}>
      <p>{said.due(daysLeft(need.dueAt, now), moment(need.dueAt.toISOString(), 'en', user.timeZone ?? undefined))}</p>
      <a className="academy-button" href="/account/security">
        {said.setUp}
      </a>
    </aside>
  )
}
