import type { ApiRules } from '@academy/kernel'

/**
 * What access tokens and API keys reach, in one place. A collection or endpoint that is named nowhere needs the scope
 * `all`; whatever is about an account's own credentials, and all below `/users/me/` and `/users/:id/`, needs a session.
 */
export const apiRules: ApiRules = {
  areas: {
    learning:
      /^\/((enrollments|lesson-progress|progress-ledger|learning|certificates|certificate-rules|notes|path-follows|study-time|study-plans|badges|badge-awards|cohorts|deadlines|calendar-feeds|announcements)(\/|$)|lessons\/:id\/complete$|paths\/:id\/follow$)/,
    catalog:
      /^\/(courses|lessons|paths|categories|tags|skills|instructors|redirects|snippets|lesson-templates|course-templates|media|releases|catalogue|editions|course-imports|course-sync|dashboard)(\/|$)/,
    account: /^\/(users|avatars|entitlements)(\/|$)/,
  },
  sessionOnly: /^\/(auth\/tokens$|users\/(me|:id)\/|users\/logout$|data-exports(\/|$))/,
  open: /^\/(auth\/|course-sync\/push$|mails\/(unsubscribe|choose)$)/,
}
