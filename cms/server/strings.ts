/** What the origin itself says to people; pages of the site have their own strings. */

export const errors = {
  badUrl: 'The address is not valid. Check its percent signs.',
  badJson: 'The body is not a JSON object. Check quotes and commas, and send Content-Type: application/json.',
  badForm: 'The form ended too early. Send it again.',
  badType: 'Send JSON with Content-Type: application/json, or a form.',
  tooLarge: (limit: string) => `The body is larger than ${limit}. Send less, or upload large files directly.`,
  notFound: (path: string) => `There is nothing at ${path}. /api/docs lists every endpoint.`,
  methodNotAllowed: (allow: string) => `This address answers ${allow} only.`,
  internal: 'Something went wrong on our side. Try again; if it stays, report the request id.',
  adminDown: 'The admin panel does not answer yet. Try again in a few seconds.',
  noTunnel: 'Telemetry is not forwarded here.',
  badEnvelope: 'The envelope does not belong to this academy.',
  graphqlPost: 'Send GraphQL by POST with Content-Type: application/json.',
  graphqlDepth: (most: number) => `The query is nested deeper than ${most} levels. Ask in smaller steps.`,
  refused: 'The request was refused.',
  incompleteDraft: 'What is typed so far cannot be shown yet.',
} as const

export const waiting = {
  admin: {
    title: 'The admin panel is still being built',
    text: 'It opens here by itself when it is ready, usually within a few minutes of the first start.',
    link: { href: '/', label: 'Look at the catalogue meanwhile' },
  },
  release: {
    title: 'The first release is being built',
    text: 'The catalogue opens here by itself when it is ready, usually within a minute.',
    link: { href: '/admin', label: 'Open the admin panel' },
  },
  site: {
    title: 'The site’s server does not answer',
    text: 'It starts together with the origin in development; this page looks again by itself.',
    link: { href: '/admin', label: 'Open the admin panel' },
  },
} as const

export const failures = {
  unavailable: {
    title: 'The academy cannot reach its database',
    text: 'That takes a moment as a rule, and this page looks again by itself. You stay signed in.',
    link: { href: '/', label: 'Go to the home page' },
  },
  internal: {
    title: 'Something went wrong',
    text: 'The page could not be made. Try again; if it stays, tell us the request id below.',
    link: { href: '/', label: 'Go to the home page' },
  },
  forbidden: {
    title: 'This preview is for staff',
    text: 'Your account may not see drafts. Ask an administrator if you think it should.',
    link: { href: '/', label: 'Go to the home page' },
  },
  incompleteDraft: {
    title: 'The draft is not complete enough to show',
    text: 'Fill in its title, slug and summary in the editor; the preview then opens here.',
    link: { href: '/admin', label: 'Open the admin panel' },
  },
  noDraft: {
    title: 'There is no such draft',
    text: 'It may have been deleted, or it belongs to another instructor.',
    link: { href: '/admin', label: 'Open the admin panel' },
  },
  notFound: {
    title: 'There is nothing here',
    text: 'Check the address.',
    link: { href: '/', label: 'Go to the home page' },
  },
} as const

export const requestIdLabel = 'Request'
