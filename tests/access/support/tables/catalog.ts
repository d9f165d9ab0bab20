import { editorOwned, madeByNobody, type Rows, staffOwned, trashable } from './shapes.ts'

/** What courses are made of, and what becomes of them. */
export const catalogTable: Record<string, Rows> = {
  categories: { ...editorOwned, ...trashable },
  tags: { ...editorOwned, ...trashable },
  skills: { ...editorOwned, ...trashable },
  // A copy would be at the same address.
  redirects: { ...editorOwned, 'post /:id/duplicate': '403 403 403   403 403   400 400' },

  // Published.
  paths: {
    ...editorOwned,
    ...trashable,
    'get / with trash': 'none none none   sees sees   sees sees',
    'get /versions': '403 403 403   sees sees   sees sees',
    'get /versions/:id': '403 403 403   200 200   200 200',
    'post /versions/:id': '403 403 403   403 403   200 200',
    // Following what one follows already, or does not.
    'post /:id/follow': '401 200 200   200 200   200 200',
  },
  'paths in draft': {
    'patch /:id': '403 403 403   403 403   200 200',
    'get /:id': '404 404 404   200 200   200 200',
    'get /:id with drafts': '404 404 404   200 200   200 200',
    'get /': 'none none none   sees sees   sees sees',
    'get / with drafts': 'none none none   sees sees   sees sees',
    'get /count': '0 0 0   1 1   1 1',
    'post /:id/follow': '401 404 404   404 404   404 404',
    graphql: '401 403 403   sees sees   sees sees',
  },

  // The one in the table is the teacher's own.
  instructors: {
    ...editorOwned,
    ...trashable,
    'patch /:id': '403 403 403   200 403   200 200',
    'patch /': '403 403 403   changes none   changes changes',
    'post /access/:id?': 'no no no      edits no  edits edits',
    // For nobody.
    'post /for-account': '401 403 403   403 403   409 409',
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
    'get /:id/cohorts': '401 200 200   200 200   200 200',
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
    'get /:id/comments/places': '401 403 403   200 404   200 200',
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
}
