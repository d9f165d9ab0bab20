import { json } from '../../support/academy.ts'
import { type Ask, file, get, nobodys, ofTarget, pasteUrl, post, reading, replace, status, usedIn } from './asking.ts'
import { bodyOf } from './documents.ts'
import { learnersEndpoints } from './learnersEndpoints.ts'

/** How the table's endpoints that are not Payload's own are asked, by collection and endpoint. */
export const ownEndpoints: Record<string, (ask: Ask) => Promise<string>> = {
  'courses put /:id': async ({ as, path, kit, world }) => {
    // At its own address still, or it would leave a redirect.
    const { slug } = await bodyOf(await world.cast.admin(`${path}/${kit.target}`))
    return status(await as(`${path}/${kit.target}`, json('PUT', { title: 'Replaced', summary: 'Replaced.', slug })))
  },
  'courses get /:id/lessons': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/lessons`)),
  'courses post /:id/publish': ofTarget('publish'),
  'courses get /:id/publishing': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/publishing`)),
  'courses get /:id/compare': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}/compare?from=1&to=draft`)),
  'courses get /:id/outline': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/outline`)),
  'courses post /:id/outline': ofTarget('outline'),
  'courses post /:id/outline/publish': ofTarget('outline/publish', { lessons: [] }),
  'courses post /:id/outline/unpublish': ofTarget('outline/unpublish', { lessons: [] }),
  'courses get /:id/export': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/export`)),
  'courses get /:id/export/warnings': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}/export/warnings`)),
  'courses post /import': post('/import'),
  'course-imports post /:id/cancel': ofTarget('cancel'),
  'courses get /:id/review': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/review`)),
  'courses post /:id/review': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}/review`, json('POST', { step: 'approve' }))),
  'courses get /:id/checklist': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/checklist`)),
  'courses get /:id/comments': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/comments`)),
  'courses get /:id/comments/places': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}/comments/places`)),
  'courses post /:id/comments': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}/comments`, json('POST', { text: 'Said.' }))),
  'courses post /:id/comments/seen': ofTarget('comments/seen'),
  'courses patch /:id/comments/:comment': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}/comments/${nobodys}`, json('PATCH', { resolved: true }))),
  'courses delete /:id/comments/:comment': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}/comments/${nobodys}`, { method: 'DELETE' })),
  'lessons get /:id/reading': async ({ as, path, world }) =>
    reading(await as(`${path}/${world.paidLesson.id}/reading`)),
  'lessons in draft get /:id/reading': async ({ as, path, world }) =>
    reading(await as(`${path}/${world.draftLesson.id}/reading`)),
  'instructors post /for-account': post('/for-account', { account: nobodys }),
  'courses post /:id/replace': replace,
  'courses in draft post /:id/replace': replace,
  'courses post /from-template': post('/from-template', { template: nobodys }),
  'lessons post /from-template': async ({ as, path, world }) =>
    status(await as(`${path}/from-template`, json('POST', { template: nobodys, course: world.paidCourse.id }))),
  'lesson-templates post /from-lesson': async ({ as, path, world }) => {
    const response = await as(`${path}/from-lesson`, json('POST', { lesson: world.paidLesson.id }))
    if (response.ok) world.made('lesson-templates', await bodyOf(response.clone()))
    return status(response)
  },
  'media get /:id/used-in': usedIn,
  'snippets get /:id/used-in': usedIn,
  ...learnersEndpoints,
  'certificates get /numbered/:number': async ({ as, path, kit }) =>
    status(await as(`${path}/numbered/${kit.edit.number}`)),
  'certificates get /numbered/:number/credential': async ({ as, path, kit }) =>
    status(await as(`${path}/numbered/${kit.edit.number}/credential`)),
  'certificates get /numbered/:number/pdf': async ({ as, path, kit }) =>
    status(await as(`${path}/numbered/${kit.edit.number}/pdf`)),
  'certificates get /issuer': get('/issuer'),
  'certificates get /status/:list': get('/status/1'),
  'certificates post /verify': post('/verify', { certificates: ['x'] }),
  'certificates post /:id/revoke': ofTarget('revoke'),
  'certificates post /:id/reissue': ofTarget('reissue'),
  'certificates post /:id/visibility': ofTarget('visibility', { visibility: 'link' }),
  'certificates post /:id/rename': ofTarget('rename'),
  'certificate-keys post /rotate': post('/rotate'),
  'media get /file/:filename': file,
  'media get /paste-url/:id?': pasteUrl,
  'avatars get /file/:filename': file,
  'avatars get /paste-url/:id?': pasteUrl,
  'users get /me': async ({ as, path, world, actor }) => {
    const { user } = (await (await as(`${path}/me`)).json()) as { user: { id: string } | null }
    if (!user) return 'nobody'
    return actor !== 'guest' && user.id === world.ids[actor] ? 'self' : 'somebody else'
  },
  'users get /me/personal-data': get('/me/personal-data'),
  'users get /me/exports': get('/me/exports'),
  // One an hour: somebody who asked already is told so.
  'users post /me/exports': async ({ as, path }) => {
    const answer = await status(await as(`${path}/me/exports`, json('POST', {})))
    return ['202', '409', '429'].includes(answer) ? 'asked' : answer
  },
  'users get /me/exports/:id/file': async ({ as, path, kit }) =>
    status(await as(`${path}/me/exports/${kit.target}/file`)),
  'users post /me/erasure': post('/me/erasure'),
  'users delete /me/erasure': async ({ as, path }) => status(await as(`${path}/me/erasure`, { method: 'DELETE' })),
  'users post /me/avatar': post('/me/avatar'),
  'users delete /me/avatar': async ({ as, path }) => status(await as(`${path}/me/avatar`, { method: 'DELETE' })),
  'users get /me/sessions': get('/me/sessions'),
  'users post /me/sessions/revoke-others': post('/me/sessions/revoke-others'),
  'users delete /me/sessions/:id': async ({ as, path }) =>
    status(await as(`${path}/me/sessions/${nobodys}`, { method: 'DELETE' })),
  'users get /me/ways-in': get('/me/ways-in'),
  'users patch /me/passkeys/:id': async ({ as, path }) =>
    status(await as(`${path}/me/passkeys/${nobodys}`, json('PATCH', { name: 'Mine' }))),
  'users post /me/password': post('/me/password', { newPassword: 'a-long-password' }),
  'users post /me/second-factor': post('/me/second-factor'),
  'users post /:id/ban': ofTarget('ban'),
  'users post /:id/unban': ofTarget('unban'),
  'users post /:id/impersonate': ofTarget('impersonate'),
  'users post /me/stop-impersonating': post('/me/stop-impersonating'),
  'invitations post /send': post('/send', { email: 'nobody', role: 'admin' }),
  'invitations post /:id/resend': post(`/${nobodys}/resend`),
  'invitations post /:id/withdraw': post(`/${nobodys}/withdraw`),
  'invitations post /look': post('/look', { token: 'no-such-link' }),
  'invitations post /accept': post('/accept', { token: 'no-such-link' }),
  'instructor-applications post /send': post('/send'),
  'instructor-applications post /:id/decide': post(`/${nobodys}/decide`, { decision: 'approved' }),
  'users get /init': get('/init'),
  'users post /login': post('/login', { email: 'admin@academy.test', password: 'observe-everything-1' }),
  'users post /first-register': post('/first-register', {
    email: 'x@academy.test',
    password: 'a-long-password',
    role: 'admin',
  }),
  'users post /forgot-password': post('/forgot-password', { email: 'admin@academy.test' }),
  'users post /reset-password': post('/reset-password', { token: 'x', password: 'a-long-password' }),
  'users post /refresh-token': post('/refresh-token'),
  'users post /unlock': post('/unlock', { email: 'admin@academy.test' }),
  'users post /verify/:id': post('/verify/x'),
  // With a session that is none: the actors' own are needed further on.
  'users post /logout': async ({ path, world }) => status(await world.cast.guest(`${path}/logout`, { method: 'POST' })),
  'users get /me/certificates': get('/me/certificates'),
  'users post /me/certificate-name': post('/me/certificate-name'),
  'users get /me/api-keys': get('/me/api-keys'),
  // Without scopes: nobody is to have a key after it.
  'users post /me/api-keys': post('/me/api-keys', { name: 'A key', scopes: [], expiresInDays: 1 }),
  'users delete /me/api-keys/:id': async ({ as, path }) =>
    status(await as(`${path}/me/api-keys/${nobodys}`, { method: 'DELETE' })),
  'users get /:id/api-keys': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/api-keys`)),
  'users delete /:id/api-keys/:key': async ({ as, path, kit }) =>
    status(await as(`${path}/${kit.target}/api-keys/${nobodys}`, { method: 'DELETE' })),
  'releases get /status': get('/status'),
  'releases post /rebuild': post('/rebuild'),
  'releases post /roll-back': post('/roll-back', { number: 'the last one' }),
  'audit-events get /csv': get('/csv'),
  'post /auth/unlink-account': post('/auth/unlink-account', { accountId: nobodys }),
  'post /auth/passkey/delete-passkey': post('/auth/passkey/delete-passkey', { id: nobodys }),
  'mails post /:id/send-again': ofTarget('send-again'),
  'mails post /bounce': post('/bounce', { messageId: 'x' }),
  'mails post /unsubscribe': post('/unsubscribe?token=none'),
  'mails get /unsubscribe': get('/unsubscribe?token=none'),
  'mails post /choose': post('/choose', { token: 'none', wanted: false }),
  'mails get /outbox': get('/outbox'),
  'mails get /outbox/:id': get(`/outbox/${nobodys}`),
  'mails get /outbox/:id/html': get(`/outbox/${nobodys}/html`),
  'mails get /preview': get('/preview'),
  'mails get /preview/:plugin/:name': get('/preview/auth/verify-email'),
  'mails get /preview/:plugin/:name/html': get('/preview/auth/verify-email/html'),
  'get /access': async ({ as }) => status(await as('/api/access')),
  'get /dashboard': async ({ as }) => status(await as('/api/dashboard')),
  'get /course-sync': async ({ as }) => status(await as('/api/course-sync')),
  'get /course-sync/courses/:slug': async ({ as }) => status(await as('/api/course-sync/courses/none')),
  'post /course-sync/run': async ({ as }) => status(await as('/api/course-sync/run', json('POST', {}))),
  'post /course-sync/courses/:slug/choose': async ({ as }) =>
    status(await as('/api/course-sync/courses/none/choose', json('POST', { side: 'here', seen: '' }))),
  'post /course-sync/push': async ({ as }) => status(await as('/api/course-sync/push', json('POST', {}))),
  'get /catalogue': async ({ as }) => status(await as('/api/catalogue')),
  // For no scopes: nobody is to have tokens after it.
  'post /auth/tokens': async ({ as }) => status(await as('/api/auth/tokens', json('POST', { scopes: [] }))),
  'post /auth/tokens/renew': async ({ as }) =>
    status(await as('/api/auth/tokens/renew', json('POST', { refreshToken: 'none' }))),
  'post /auth/tokens/revoke': async ({ as }) =>
    status(await as('/api/auth/tokens/revoke', json('POST', { refreshToken: 'none' }))),
  'get /auth/:path*': async ({ as }) => status(await as('/api/auth/get-session')),
  'post /auth/:path*': async ({ world }) => status(await world.cast.guest('/api/auth/sign-out', json('POST', {}))),
}
