import { hasRole, staffRoles } from '@academy/kernel'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { strings } from '../strings.ts'

const said = strings.noAccess

/** What somebody sees whom the panel does not let in: who they are, why not, and the ways out. */
export function NoAccess({ initPageResult }: AdminViewServerProps) {
  const { user } = initPageResult.req
  if (!user) redirect('/admin/login')
  if (hasRole(user, ...staffRoles)) redirect('/admin')
  return (
    <div className="academy-notice">
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
    </div>
  )
}
