import { adminsRead, editorOwned, learnersRead, madeByNobody, ownersRead, type Rows } from './shapes.ts'

/** Who may read what, and who learned what. */
export const learnersTable: Record<string, Rows> = {
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

  // Of the paid course, which `teacher` teaches and `entitled` is in until the rows below; it is published.
  announcements: {
    'post /': '403 403 403   201 403   201 201',
    'patch /:id': '403 403 403   200 403   200 200',
    'patch /': '403 403 403   changes none   changes changes',
    // Others like it, which are not published.
    'delete /:id': '403 403 403   200 403   200 200',
    'delete /': '403 403 403   deletes none   deletes deletes',
    'post /access/:id?': 'no no no      edits no  edits edits',
    ...learnersRead,
    graphql: '401 403 403   refused refused   refused refused',
    'get /:id/audience': '401 403 403   200 404   200 200',
    // Which it is already.
    'post /:id/publish': '401 403 403   409 404   409 409',
    // One that is not there.
    'post /:id/withdraw': '401 403 403   404 404   404 404',
    // In a course that is none.
    'post /read': '401 200 200   200 200   200 200',
  },

  // The ones in the table are of `entitled` in the paid course, which `teacher` teaches.
  enrollments: {
    // First of all, as whoever left sets none.
    'post /:id/deadline': '401 404 200   404 404   404 404',
    ...madeByNobody,
    ...learnersRead,
    // Into no other cohort: nothing else of it is for anybody to change.
    'patch /:id': '403 403 403   200 403   200 200',
    'patch /': '403 403 403   changes none   changes changes',
    'post /access/:id?': 'no no no      edits no  edits edits',
    // In that course, again.
    'post /': '401 403 200   403 403   403 403',
    'get /:id/changes': '401 404 200   404 404   404 404',
    'get /:id/why': '401 404 200   404 404   404 404',
    // A lesson that is none.
    'post /:id/lower': '401 403 403   404 404   404 404',
    // To the edition that is held.
    'post /:id/move': '401 404 200   404 404   404 404',
    'delete /:id': '401 404 200   404 404   404 404',
    'post /:id/leave': '401 404 200   404 404   404 404',
  },
  // In the paid course.
  cohorts: {
    'post /': '403 403 403   201 403   201 201',
    'post /:id/duplicate': '403 403 403   200 403   200 200',
    'patch /:id': '403 403 403   200 403   200 200',
    'patch /': '403 403 403   changes none   changes changes',
    'delete /:id': '403 403 403   200 403   200 200',
    'delete /': '403 403 403   deletes none   deletes deletes',
    'post /access/:id?': 'no no no      edits no  edits edits',
    'get /:id': '403 403 403   200 404   200 200',
    'get /': '403 403 403   sees none   sees sees',
    'get /count': '403 403 403   1 0   1 1',
    graphql: '401 403 403   refused refused   refused refused',
  },
  'lesson-progress': { ...madeByNobody, ...learnersRead },
  'progress-ledger': { ...madeByNobody, ...learnersRead },

  // Of `entitled`.
  'path-follows': {
    ...madeByNobody,
    'get /:id': '403 404 200   404 404   200 200',
    'get /': '403 none sees   none none   sees sees',
    'get /count': '403 0 1   0 0   1 1',
  },

  badges: {
    ...editorOwned,
    'get /:id': '403 403 403   200 200   200 200',
    'get /': '403 403 403   sees sees   sees sees',
    'get /count': '403 403 403   1 1   1 1',
    graphql: '401 403 403   refused refused   refused refused',
    // A draft, which is awarded to nobody.
    'get /:id/preview': '401 403 403   403 403   200 200',
    'get /:id/award': '401 403 403   403 403   200 200',
    'post /:id/award': '401 403 403   403 403   409 409',
  },
  // Of `entitled`.
  'badge-awards': {
    ...madeByNobody,
    'get /:id': '403 404 200   404 404   200 200',
    'get /': '403 none sees   none none   sees sees',
    'get /count': '403 0 1   0 0   1 1',
    // Without a reason.
    'post /:id/withdraw': '401 403 403   403 403   400 400',
  },

  // Of `entitled`; it is for nobody else, administrators included.
  notes: {
    ...madeByNobody,
    ...ownersRead,
    // In no lesson.
    'post /': '401 400 400   400 400   400 400',
    // Without having read it.
    'post /:id/edit': '401 400 400   400 400   400 400',
    'post /:id/remove': '401 404 200   404 404   404 404',
  },

  // Of `entitled`: when somebody studies is for nobody else either.
  'study-time': { ...madeByNobody, ...ownersRead },
  'study-plans': { ...madeByNobody, ...ownersRead },
  // And so is by when they mean to be through, and whether a calendar follows it.
  deadlines: { ...madeByNobody, ...ownersRead },
  'calendar-feeds': { ...madeByNobody, ...ownersRead },

  // Of `entitled`, for the paid course.
  certificates: {
    ...madeByNobody,
    ...learnersRead,
    'get /numbered/:number': '200 200 200   200 200   200 200',
    'get /numbered/:number/credential': '200 200 200   200 200   200 200',
    'get /numbered/:number/pdf': '200 200 200   200 200   200 200',
    'get /issuer': '200 200 200   200 200   200 200',
    'get /status/:list': '200 200 200   200 200   200 200',
    'post /verify': '200 200 200   200 200   200 200',
    // Without a reason.
    'post /:id/revoke': '401 403 403   403 403   400 400',
    'post /:id/reissue': '401 403 403   403 403   400 400',
    'post /:id/visibility': '401 404 200   404 404   404 404',
    // Under the name that it bears already.
    'post /:id/rename': '401 404 409   404 404   404 404',
  },
  'certificate-rules': {
    'post /': '403 403 403   403 403   201 201',
    'post /:id/duplicate': '403 403 403   403 403   200 200',
    'patch /:id': '403 403 403   403 403   200 200',
    'patch /': '403 403 403   403 403   changes changes',
    'delete /:id': '403 403 403   403 403   200 200',
    'delete /': '403 403 403   403 403   deletes deletes',
    'post /access/:id?': 'no no no      no no     edits edits',
    'get /:id': '403 403 403   200 404   200 200',
    'get /': '403 403 403   sees none   sees sees',
    'get /count': '403 403 403   1 0   1 1',
    graphql: '401 403 403   refused refused   refused refused',
  },
  'certificate-keys': { ...madeByNobody, ...adminsRead, 'post /rotate': '401 403 403   403 403   403 200' },
}
