import { adminsRead, madeByNobody, type Rows } from './shapes.ts'

/** People, what is about them, and what is sent to them. */
export const peopleTable: Record<string, Rows> = {
  // Before the people: each of those removes their own at the end.
  // A picture of `entitled`; pictures are for everybody, whose they are is not.
  avatars: {
    ...madeByNobody,
    'delete /:id': '403 403 200   403 403   403 200',
    'delete /': '403 none deletes   none none   none deletes',
    'post /access/:id?': 'no no no      no no     no no',
    'get /file/:filename': '200 200 200   200 200   200 200',
    'get /paste-url/:id?': '403 400 400   400 400   400 400',
    'get /:id': '200 200 200   200 200   200 200',
    'get /': 'sees sees sees   sees sees   sees sees',
    'get /count': '1 1 1   1 1   1 1',
    graphql: '401 403 403   sees sees   sees sees',
  },

  // The one in the table is `entitled`.
  users: {
    'post /': '403 403 403   403 403   403 403',
    'patch /:id': '403 403 200   403 403   403 200',
    'patch /': '403 none changes   none none   none changes',
    'delete /:id': '403 403 403   403 403   403 200',
    'delete /': '403 403 403   403 403   403 deletes',
    'post /access/:id?': 'no no edits   no no     no edits',
    'get /:id': '403 404 200   404 404   404 200',
    'get /': '403 none sees   none none   none sees',
    'get /count': '403 0 1   0 0   0 1',
    'get /me': 'nobody self self   self self   self self',
    'get /init': '200 200 200   200 200   200 200',
    'get /me/personal-data': '401 200 200   200 200   200 200',
    'get /me/exports': '401 200 200   200 200   200 200',
    'post /me/exports': '401 asked asked   asked asked   asked asked',
    'get /me/exports/:id/file': '401 404 404   404 404   404 404',
    // Without a password.
    'post /me/erasure': '401 403 403   403 403   403 403',
    'delete /me/erasure': '401 200 200   200 200   200 200',
    // Without a file.
    'post /me/avatar': '401 400 400   400 400   400 400',
    'delete /me/avatar': '401 200 200   200 200   200 200',
    'get /me/sessions': '401 200 200   200 200   200 200',
    'post /me/sessions/revoke-others': '401 200 200   200 200   200 200',
    'delete /me/sessions/:id': '401 404 404   404 404   404 404',
    'get /me/ways-in': '401 200 200   200 200   200 200',
    'patch /me/passkeys/:id': '401 404 404   404 404   404 404',
    // They all have one.
    'post /me/password': '401 409 409   409 409   409 409',
    // Without the password.
    'post /me/second-factor': '401 403 403   403 403   403 403',
    // Without a reason.
    'post /:id/ban': '401 403 403   403 403   403 400',
    'post /:id/unban': '401 403 403   403 403   403 409',
    'post /:id/impersonate': '401 403 403   403 403   403 400',
    'post /me/stop-impersonating': '401 409 409   409 409   409 409',
    'post /login': '404 404 404   404 404   404 404',
    'post /first-register': '404 404 404   404 404   404 404',
    'post /forgot-password': '404 404 404   404 404   404 404',
    'post /reset-password': '404 404 404   404 404   404 404',
    'post /refresh-token': '404 404 404   404 404   404 404',
    'post /unlock': '404 404 404   404 404   404 404',
    'post /verify/:id': '404 404 404   404 404   404 404',
    'post /logout': '200 200 200   200 200   200 200',
    'get /me/announcements': '401 200 200   200 200   200 200',
    'get /me/enrollments': '401 200 200   200 200   200 200',
    'get /me/progress': '401 200 200   200 200   200 200',
    'get /me/progress/events': '401 200 200   200 200   200 200',
    'get /me/paths': '401 200 200   200 200   200 200',
    'get /me/paths/:id': '401 200 200   200 200   200 200',
    'get /me/activity': '401 200 200   200 200   200 200',
    // With a goal that is none.
    'post /me/study-plan': '401 400 400   400 400   400 400',
    // Without a zip.
    'post /me/record-imports': '401 415 415   415 415   415 415',
    'get /me/dates': '401 200 200   200 200   200 200',
    // Switching off what nobody switched on, but for `entitled`.
    'post /me/calendar': '401 200 200   200 200   200 200',
    'get /me/notes': '401 200 200   200 200   200 200',
    'get /me/notes/markdown': '401 200 200   200 200   200 200',
    'get /me/skills': '401 200 200   200 200   200 200',
    'get /me/recommendations': '401 200 200   200 200   200 200',
    'post /me/recommendations': '401 200 200   200 200   200 200',
    'get /me/badges': '401 200 200   200 200   200 200',
    // A badge that is none.
    'post /me/badges': '401 404 404   404 404   404 404',
    'get /me/certificates': '401 200 200   200 200   200 200',
    // Without a name.
    'post /me/certificate-name': '401 400 400   400 400   400 400',
    'get /me/api-keys': '401 200 200   200 200   200 200',
    'post /me/api-keys': '401 400 400   400 400   400 400',
    'delete /me/api-keys/:id': '401 404 404   404 404   404 404',
    // Nobody’s but an administrator’s, not even of their own: those are at /me.
    'get /:id/api-keys': '401 403 403   403 403   403 200',
    'delete /:id/api-keys/:key': '401 403 403   403 403   403 404',
    graphql: '401 403 403   none none   none sees',
  },

  // Asked for by `entitled`; what is in it is for nobody else, administrators included.
  'data-exports': {
    ...madeByNobody,
    'get /:id': '403 404 200   404 404   404 404',
    'get /': '403 none sees   none none   none none',
    'get /count': '403 0 1   0 0   0 0',
  },

  'audit-events': { ...madeByNobody, ...adminsRead, 'get /csv': '401 403 403   403 403   403 200' },

  invitations: {
    graphql: '401 403 403   refused refused   refused refused',
    'post /': '403 403 403   403 403   403 403',
    'post /:id/duplicate': '403 403 403   403 403   403 403',
    'patch /:id': '403 403 403   403 403   403 403',
    'patch /': '403 403 403   403 403   403 403',
    'delete /:id': '403 403 403   403 403   403 200',
    'delete /': '403 403 403   403 403   403 deletes',
    'post /access/:id?': 'no no no      no no     no no',
    // To no address.
    'post /send': '401 403 403   403 403   403 400',
    'post /:id/resend': '401 403 403   403 403   403 404',
    'post /:id/withdraw': '401 403 403   403 403   403 404',
    // By a link that is none.
    'post /look': '404 404 404   404 404   404 404',
    'post /accept': '401 404 404   404 404   404 404',
    'get /:id': '403 403 403   403 403   403 200',
    'get /': '403 403 403   403 403   403 sees',
    'get /count': '403 403 403   403 403   403 1',
  },

  // The one in the table was sent by `entitled`.
  'instructor-applications': {
    graphql: '401 403 403   refused refused   refused refused',
    'post /': '403 403 403   403 403   403 403',
    'post /:id/duplicate': '403 403 403   403 403   403 403',
    'patch /:id': '403 403 403   403 403   403 403',
    'patch /': '403 403 403   403 403   403 403',
    'delete /:id': '403 403 403   403 403   403 200',
    'delete /': '403 403 403   403 403   403 deletes',
    'post /access/:id?': 'no no no      no no     no no',
    // Without a word.
    'post /send': '401 400 400   400 400   400 400',
    'post /:id/decide': '401 403 403   403 403   403 404',
    'get /:id': '403 404 200   404 404   404 200',
    'get /': '403 none sees   none none   none sees',
    'get /count': '403 0 1   0 0   0 1',
  },

  // Asked for by what people do, sent by the worker.
  mails: {
    graphql: '401 403 403   refused refused   refused refused',
    'post /': '403 403 403   403 403   403 403',
    'post /:id/duplicate': '403 403 403   403 403   403 403',
    'patch /:id': '403 403 403   403 403   403 403',
    'patch /': '403 403 403   403 403   403 403',
    'delete /:id': '403 403 403   403 403   403 403',
    'delete /': '403 403 403   403 403   403 403',
    'post /access/:id?': 'no no no      no no     no no',
    'post /:id/send-again': '401 403 403   403 403   403 409',
    'post /bounce': '404 404 404   404 404   404 404',
    // By a token that is none.
    'post /unsubscribe': '404 404 404   404 404   404 404',
    'get /unsubscribe': '200 200 200   200 200   200 200',
    'post /choose': '404 404 404   404 404   404 404',
    'get /outbox': '401 403 403   403 403   403 200',
    'get /outbox/:id': '401 403 403   403 403   403 404',
    'get /outbox/:id/html': '401 403 403   403 403   403 404',
    'get /preview': '401 403 403   403 403   200 200',
    'get /preview/:plugin/:name': '401 403 403   403 403   200 200',
    'get /preview/:plugin/:name/html': '401 403 403   403 403   200 200',
    'get /:id': '403 403 403   403 403   403 200',
    'get /': '403 403 403   403 403   403 sees',
    'get /count': '403 403 403   403 403   403 1',
  },
}
