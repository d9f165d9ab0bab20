export { askerOf, asksThemselves, isSomebody, isThemselves } from './access/asker.ts'
export {
  refuseCredential,
  requireGoodCredential,
  requireScope,
  requireSession,
  sessionNeeded,
} from './access/credential.ts'
export { hasRole, type Role, roleOf, roles, staffRoles } from './access/roles.ts'
export { anyOf, anyone, fieldFor, isAdmin, isEditor, isOwnBy, isStaff, nobody, where } from './access/rules.ts'
export { covers, everyScope, scopesOf } from './access/scopes.ts'
export { anyUuid } from './anyUuid.ts'
export type { Audit, AuditEntry } from './audit.ts'
export {
  badInput,
  deleteEndpoint,
  type EndpointDescription,
  getEndpoint,
  patchEndpoint,
  postEndpoint,
  putEndpoint,
} from './endpoints/endpoint.ts'
export { alsoForForms } from './endpoints/forms.ts'
export { idIn } from './endpoints/idIn.ts'
export { errorBody, forbidden, HttpError, signInRequired } from './errors.ts'
export { onlyCaptions, onlyPictures, onlyVideos } from './files/mediaKinds.ts'
export { type ReceivedZip, receiveZip } from './files/receive/receiveZip.ts'
export { refuseMissingFile } from './files/refuseMissingFile.ts'
export { ZipError, type ZipFault, type ZipProblem } from './files/zip/faults.ts'
export type { ZipRules } from './files/zip/inspect.ts'
export { isLitter } from './files/zip/names.ts'
export { type PackedFile, readZip } from './files/zip/read.ts'
export { type ZipEntry, zipped } from './files/zipped.ts'
export { guarded } from './guard/guarded.ts'
export { listLimits } from './guard/limits.ts'
export type { ApiRules, Need } from './guard/scopes.ts'
export { type Attempt, type CountedAttempt, countAttempt } from './limits/attempts.ts'
export { addressOf } from './limits/client.ts'
export { countAddress, countPerson } from './limits/requests.ts'
export { type AttemptKind, apiLimits, attemptLimits } from './limits/table.ts'
export { limitHeaders, tooManyRequests, type Verdict } from './limits/verdict.ts'
export { type Listener, listenTo } from './listen.ts'
export { lockRows } from './lockRows.ts'
export { createLogger, type Logger } from './logger.ts'
export { recall, recallOne, rememberContent } from './memory.ts'
export { isOutOfReach, unavailable } from './outOfReach.ts'
export {
  type Finder,
  type Person,
  type PersonalData,
  personalDataOf,
  type StoredRow,
  withPersonalData,
} from './personalData/declaration.ts'
export { byAny, byEmail, byReference, byUser } from './personalData/finders.ts'
export { personalDataProblems } from './personalData/problems.ts'
export { closeRedis, redisOf, whenReady } from './redis.ts'
export { enqueue } from './tasks/enqueue.ts'
export { prepareQueues } from './tasks/queue.ts'
export { defineTask, type Task, type TaskContext, tasksOf, withTasks } from './tasks/task.ts'
export { startTasks } from './tasks/work.ts'
export { inTransaction } from './transaction.ts'
export { transactionDatabase } from './transactionDatabase.ts'
