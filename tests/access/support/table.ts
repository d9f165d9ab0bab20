/**
 * Who may do what, by collection and endpoint; the columns are those of `actors`. A number is a status. A list is
 * allowed to most and tells little: `sees` means that the document is in it, `none` that it is not.
 */
type Rows = Record<string, string>

/** guest, student and entitled, teacher and other, editor, admin: what editors make and everybody sees. */
const editorOwned: Rows = {
  'post /': '403 403 403   403 403   201 201',
  'post /:id/duplicate': '403 403 403   403 403   200 200',
  'patch /:id': '403 403 403   403 403   200 200',
  'patch /': '403 403 403   403 403   changes changes',
  'delete /:id': '403 403 403   403 403   200 200',
  'delete /': '403 403 403   403 403   deletes deletes',
  'post /access/:id?': 'no no no      no no     edits edits',
  'get /:id': '200 200 200   200 200   200 200',
  'get /': 'sees sees sees   sees sees   sees sees',
  'get /count': '1 1 1   1 1   1 1',
  graphql: '401 403 403   sees sees   sees sees',
}

const trashable: Rows = {
  'patch /:id to the trash': '403 403 403   403 403   200 200',
  'get / with trash': 'none none none   none none   sees sees',
}

/** Rows that code alone writes. */
const madeByNobody: Rows = {
  'post /': '403 403 403   403 403   403 403',
  'post /:id/duplicate': '403 403 403   403 403   403 403',
  'patch /:id': '403 403 403   403 403   403 403',
  'patch /': '403 403 403   403 403   403 403',
  'delete /:id': '403 403 403   403 403   403 403',
  'delete /': '403 403 403   403 403   403 403',
  'post /access/:id?': 'no no no      no no     no no',
  graphql: '401 403 403   refused refused   refused refused',
}

const adminsRead: Rows = {
  'get /:id': '403 403 403   403 403   403 200',
  'get /': '403 403 403   403 403   403 sees',
  'get /count': '403 403 403   403 403   403 1',
}

/** What staff make for each other, and readers never meet. The one in the table is the teacher’s own. */
const staffOwned: Rows = {
  'post /': '403 403 403   201 201   201 201',
  'post /:id/duplicate': '403 403 403   200 200   200 200',
  'patch /:id': '403 403 403   200 403   200 200',
  'patch /': '403 403 403   changes none   changes changes',
  'delete /:id': '403 403 403   200 403   200 200',
  'delete /': '403 403 403   deletes none   deletes deletes',
  'post /access/:id?': 'no no no      edits no  edits edits',
  'get /:id': '403 403 403   200 200   200 200',
  'get /': '403 403 403   sees sees   sees sees',
  'get /count': '403 403 403   1 1   1 1',
  graphql: '401 403 403   sees sees   sees sees',
}

/** Rows of a learner, whose teacher reads them too. */
const learnersRead: Rows = {
  'get /:id': '403 404 200   200 404   200 200',
  'get /': '403 none sees   sees none   sees sees',
  'get /count': '403 0 1   1 0   1 1',
}

/** By collection; a name with “in draft” is about an unpublished document of the same collection. */
export const table: Record<string, Rows> = {
  categories: { ...editorOwned, ...trashable },
  tags: { ...editorOwned, ...trashable },
  skills: { ...editorOwned, ...trashable },
  // A copy would be at the same address.
  redirects: { ...editorOwned, 'post /:id/duplicate': '403 403 403   403 403   400 400' },

  // The one in the table is the teacher's own.
  instructors: {
    ...editorOwned,
    ...trashable,
    'patch /:id': '403 403 403   200 403   200 200',
    'patch /': '403 403 403   changes none   changes changes',
    'post /access/:id?': 'no no no      edits no  edits edits',
  },

  media: {
    ...editorOwned,
    'post /': '403 403 403   201 201   201 201',
    'post /:id/duplicate': '403 403 403   200 200   200 200',
    'patch /:id': '403 403 403   200 200   200 200',
    'patch /': '403 403 403   changes changes   changes changes',
    'post /access/:id?': 'no no no      edits edits   edits edits',
    'get /file/:filename': '200 200 200   200 200   200 200',
    'get /paste-url/:id?': '403 400 400   400 400   400 400',
    'get /:id/used-in': '401 403 403   200 200   200 200',
  },

  snippets: {
    ...staffOwned,
    'patch /:id to the trash': '403 403 403   200 403   200 200',
    'get / with trash': '403 403 403   sees sees   sees sees',
    'get /versions': '403 403 403   sees sees   sees sees',
    'get /versions/:id': '403 403 403   200 200   200 200',
    'post /versions/:id': '403 403 403   200 403   200 200',
    'get /:id/used-in': '401 403 403   200 200   200 200',
  },

  // Saved from the paid lesson, which `other` does not teach.
  'lesson-templates': { ...staffOwned, 'post /from-lesson': '401 403 403   200 404   200 200' },
  'course-templates': staffOwned,

  // Published: its instructor writes beside it, in drafts, and an editor publishes.
  courses: {
    ...editorOwned,
    ...trashable,
    'post /': '403 403 403   403 403   201 201',
    'post /:id/duplicate': '403 403 403   200 200   200 200',
    'put /:id': '401 403 403   403 403   200 200',
    'patch /:id': '403 403 403   403 403   200 200',
    'patch /': '403 403 403   400 none   changes changes',
    'get / with trash': 'none none none   sees none   sees sees',
    'post /access/:id?': 'no no no      edits no  edits edits',
    'get /versions': '403 403 403   sees none sees sees',
    'get /versions/:id': '403 403 403   200 403   200 200',
    'post /versions/:id': '403 403 403   403 403   200 200',
    'get /:id/lessons': '200 200 200   200 200   200 200',
    'get /:id/export': '401 403 403   200 404   200 200',
    'get /:id/export/warnings': '401 403 403   200 404   200 200',
    // Without a zip.
    'post /import': '401 403 403   415 415   415 415',
    'post /:id/publish': '401 403 403   403 403   200 200',
    'get /:id/publishing': '401 403 403   200 403   200 200',
    'get /:id/compare': '401 403 403   200 403   200 200',
    'post /:id/replace': '401 403 403   200 403   200 200',
    // From a template that there is not.
    'post /from-template': '401 403 403   404 404   404 404',
    'get /:id/outline': '401 403 403   200 403   200 200',
    // No operations, and no lessons.
    'post /:id/outline': '401 403 403   400 400   400 400',
    'post /:id/outline/publish': '401 403 403   200 403   200 200',
    'post /:id/outline/unpublish': '401 403 403   200 403   200 200',
    'get /:id/review': '401 403 403   200 404   200 200',
    // A step that cannot be taken: an approval of what nobody submitted.
    'post /:id/review': '401 403 403   403 404   409 409',
    'get /:id/checklist': '401 403 403   200 404   200 200',
    'get /:id/comments': '401 403 403   200 404   200 200',
    'post /:id/comments': '401 403 403   200 404   200 200',
    'post /:id/comments/seen': '401 403 403   200 404   200 200',
    // One that is not there.
    'patch /:id/comments/:comment': '401 403 403   404 404   404 404',
    'delete /:id/comments/:comment': '401 403 403   404 404   404 404',
  },

  'courses in draft': {
    'patch /:id': '403 403 403   200 403   200 200',
    'delete /:id': '403 403 403   403 403   200 200',
    'post /:id/duplicate': '403 403 403   200 403   200 200',
    'get /versions': '403 403 403   sees none sees sees',
    'get /:id': '404 404 404   200 404   200 200',
    'get /:id with drafts': '404 404 404   200 404   200 200',
    'get /': 'none none none   sees none   sees sees',
    'get / with drafts': 'none none none   sees none   sees sees',
    'get /count': '0 0 0   1 0   1 1',
    'get /:id/lessons': '404 404 404   404 404   404 404',
    'post /:id/replace': '401 403 403   200 404   200 200',
    'get /:id/outline': '401 403 403   200 403   200 200',
    graphql: '401 403 403   sees none   sees sees',
  },

  // Of the paid course.
  editions: {
    ...madeByNobody,
    'get /:id': '403 403 403   200 404   200 200',
    'get /': '403 403 403   sees none sees sees',
    'get /count': '403 403 403   1 0   1 1',
    graphql: '401 403 403   sees none   sees sees',
  },

  // In the paid course, no preview.
  lessons: {
    'post /': '403 403 403   403 403   201 201',
    'post /:id/duplicate': '403 403 403   200 403   200 200',
    'patch /:id': '403 403 403   403 403   200 200',
    'patch /': '403 403 403   400 none   changes changes',
    'patch /:id to the trash': '403 403 403   403 403   200 200',
    'delete /:id': '403 403 403   403 403   200 200',
    'delete /': '403 403 403   400 none   deletes deletes',
    'post /access/:id?': 'no no no      edits no  edits edits',
    'get /versions': '403 403 403   sees none sees sees',
    'get /versions/:id': '403 403 403   200 403   200 200',
    'post /versions/:id': '403 403 403   403 403   200 200',
    'get /:id': '403 403 200   200 403   200 200',
    'get /:id/reading': 'locked locked open   open locked   open open',
    'post /from-template': '401 403 403   404 404   404 404',
    // Of those who are enrolled in its course: `entitled`.
    'post /:id/complete': '401 404 200   404 404   404 404',
    'get /': 'none none sees   sees none   sees sees',
    'get / with trash': 'none none none   sees none   sees sees',
    'get /count': '0 0 1   1 0   1 1',
    graphql: '401 403 403   sees none   sees sees',
  },

  'lessons in draft': {
    'patch /:id': '403 403 403   200 403   200 200',
    'delete /:id': '403 403 403   200 403   200 200',
    'get /versions': '403 403 403   sees none sees sees',
    'get /:id': '404 404 404   200 404   200 200',
    'get /:id with drafts': '404 404 404   200 404   200 200',
    'get /:id/reading': '404 404 404   404 404   404 404',
    'get /': 'none none none   sees none   sees sees',
    'get / with drafts': 'none none none   sees none   sees sees',
    'get /count': '0 0 0   1 0   1 1',
    graphql: '401 403 403   sees none   sees sees',
  },

  // The one in the table belongs to `entitled`.
  entitlements: {
    'post /': '403 403 403   403 403   403 201',
    'post /:id/duplicate': '403 403 403   403 403   403 200',
    'patch /:id': '403 403 403   403 403   403 200',
    'patch /': '403 403 403   403 403   403 changes',
    'delete /:id': '403 403 403   403 403   403 403',
    'delete /': '403 403 403   403 403   403 403',
    'post /access/:id?': 'no no no      no no     no edits',
    'get /:id': '403 404 200   404 404   404 200',
    'get /': '403 none sees   none none   none sees',
    'get /count': '403 0 1   0 0   0 1',
    graphql: '401 403 403   none none   none sees',
  },

  // The ones in the table are of `entitled` in the paid course, which `teacher` teaches.
  enrollments: {
    ...madeByNobody,
    ...learnersRead,
    // In that course, again.
    'post /': '401 403 200   403 403   403 403',
    'get /:id/changes': '401 404 200   404 404   404 404',
    // To the edition that is held.
    'post /:id/move': '401 404 200   404 404   404 404',
    'delete /:id': '401 404 200   404 404   404 404',
  },
  'lesson-progress': { ...madeByNobody, ...learnersRead },
  'progress-ledger': { ...madeByNobody, ...learnersRead },

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
    'get /me/enrollments': '401 200 200   200 200   200 200',
    'get /me/progress': '401 200 200   200 200   200 200',
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

  // Asked for by `teacher`, written by the task alone.
  'course-imports': {
    ...madeByNobody,
    'get /:id': '403 403 403   200 404   200 200',
    'get /': '403 403 403   sees none   sees sees',
    'get /count': '403 403 403   1 0   1 1',
    'post /:id/cancel': '401 403 403   200 404   200 200',
  },

  // Written by the builder alone.
  releases: {
    'post /': '403 403 403   403 403   403 403',
    'post /:id/duplicate': '403 403 403   403 403   403 403',
    'patch /:id': '403 403 403   403 403   403 403',
    'patch /': '403 403 403   403 403   403 403',
    'delete /:id': '403 403 403   403 403   403 403',
    'delete /': '403 403 403   403 403   403 403',
    'post /access/:id?': 'no no no      no no     no no',
    'post /roll-back': '401 403 403   403 403   400 400',
    'post /rebuild': '401 403 403   403 403   200 200',
    'get /status': '401 403 403   200 200   200 200',
    'get /:id': '403 403 403   200 200   200 200',
    'get /': '403 403 403   sees sees sees sees',
    'get /count': '403 403 403   1 1   1 1',
    graphql: '401 403 403   sees sees sees sees',
  },

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

/** better-auth's tables, Payload's migrations, and what only endpoints of their own show, answer nobody, anywhere. */
export const closedCollections = [
  'sessions',
  'accounts',
  'verifications',
  'two-factors',
  'passkeys',
  'signing-keys',
  'api-keys',
  'refresh-tokens',
  'edition-texts',
  'reviews',
  'review-events',
  'comments',
  'comment-mentions',
  'comment-reads',
  'link-checks',
  'payload-migrations',
]

/** Globals, by slug and endpoint. */
export const globalTable: Record<string, Rows> = {
  'account-policy': {
    'get /': '403 403 403   200 200   200 200',
    'post /': '403 403 403   403 403   403 200',
    'post /access': 'no no no      no no     no edits',
    graphql: '401 403 403   refused refused   refused refused',
  },
}

/** Payload's own tables, each endpoint of them: closed to guests and students; what staff are answered when they list. */
export const panelCollections: Record<string, string> = {
  'payload-folders': '401 403 403   200 200   200 200',
  'payload-kv': '401 403 403   403 403   403 403',
  'payload-jobs': '401 403 403   403 403   403 403',
  'payload-locked-documents': '401 403 403   200 200   200 200',
  'payload-preferences': '401 403 403   200 200   200 200',
  'payload-query-presets': '401 403 403   200 200   200 200',
}

/** Endpoints that belong to no collection. */
export const rootEndpoints: Rows = {
  'get /access': '200 200 200   200 200   200 200',
  'get /catalogue': '200 200 200   200 200   200 200',
  'get /dashboard': '401 403 403   200 200   200 200',
  'post /auth/tokens': '401 400 400   400 400   400 400',
  'post /auth/tokens/renew': '401 401 401   401 401   401 401',
  'post /auth/tokens/revoke': '200 200 200   200 200   200 200',
  // With an account and a passkey that are nobody’s.
  'post /auth/unlink-account': '401 404 404   404 404   404 404',
  'post /auth/passkey/delete-passkey': '401 404 404   404 404   404 404',
  'get /auth/:path*': '200 200 200   200 200   200 200',
  'post /auth/:path*': '200 200 200   200 200   200 200',
}
