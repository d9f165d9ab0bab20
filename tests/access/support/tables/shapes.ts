/**
 * Who may do what, by collection and endpoint; the columns are those of `actors`. A number is a status. A list is
 * allowed to most and tells little: `sees` means that the document is in it, `none` that it is not.
 */
export type Rows = Record<string, string>

/** guest, student and entitled, teacher and other, editor, admin: what editors make and everybody sees. */
export const editorOwned: Rows = {
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

export const trashable: Rows = {
  'patch /:id to the trash': '403 403 403   403 403   200 200',
  'get / with trash': 'none none none   none none   sees sees',
}

/** Rows that code alone writes. */
export const madeByNobody: Rows = {
  'post /': '403 403 403   403 403   403 403',
  'post /:id/duplicate': '403 403 403   403 403   403 403',
  'patch /:id': '403 403 403   403 403   403 403',
  'patch /': '403 403 403   403 403   403 403',
  'delete /:id': '403 403 403   403 403   403 403',
  'delete /': '403 403 403   403 403   403 403',
  'post /access/:id?': 'no no no      no no     no no',
  graphql: '401 403 403   refused refused   refused refused',
}

export const adminsRead: Rows = {
  'get /:id': '403 403 403   403 403   403 200',
  'get /': '403 403 403   403 403   403 sees',
  'get /count': '403 403 403   403 403   403 1',
}

/** What staff make for each other, and readers never meet. The one in the table is the teacher’s own. */
export const staffOwned: Rows = {
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
export const learnersRead: Rows = {
  'get /:id': '403 404 200   200 404   200 200',
  'get /': '403 none sees   sees none   sees sees',
  'get /count': '403 0 1   1 0   1 1',
}

/** Rows that are for whose they are and nobody else, administrators included. */
export const ownersRead: Rows = {
  'get /:id': '403 404 200   404 404   404 404',
  'get /': '403 none sees   none none   none none',
  'get /count': '403 0 1   0 0   0 0',
}
