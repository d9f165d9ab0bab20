import { hasRole, staffRoles } from '@academy/kernel'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'
import { strings } from '../strings.ts'
import { isLookedThrough } from './Banners.tsx'
import { StopLooking } from './StopLooking.tsx'

const said = strings.noAccess

/** Staff to whom the panel opens again once they have set up a second factor; the strategy says so. */
const lacksFactor = (user: TypedUser): boolean => '_lacksFactor' in user

function FactorNeeded() {
  return (
    <>
      <h1>{said.factorTitle}</h1>
      <p>{said.factorWhy}</p>
      <p className="academy-notice__ways">
        <a className="academy-button academy-button--next" href="/account/security">
          {said.setUpFactor}
        </a>
        <a className="academy-button" href="/admin/logout">
          {said.otherAccount}
        </a>
      </p>
    </>
  )
}

function RoleNeeded({ user }: { user: TypedUser }) {
  return (
    <>
      <h1>{said.title}</h1>
      <p>{said.signedInAs(user.name, user.role)}</p>
      <p>{said.ask}</p>
      <p className="academy-notice__ways">
        <a className="academy-button academy-button--next" href="/">
          {said.toSite}
        </a>
        <a className="academy-button" href="/admin/logout">
          {said.otherAccount}
        </a>
      </p>
    </>
  )
}

/** What somebody sees whom the panel does not let in: who they are, why not, and the ways out. */
export function NoAccess({ initPageResult }: AdminViewServerProps) {
  const { user } = initPageResult.req
  if (!user) redirect('/admin/login')
  if (hasRole(user, ...staffRoles)) redirect('/admin')
  return (
    <div className="academy-notice">
      {isLookedThrough(user) ? <StopLooking name={user.name} /> : null}
      {lacksFactor(user) ? <FactorNeeded /> : <RoleNeeded user={user} />}
    </div>
  )
}
