import { inTransaction } from '@academy/kernel'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { differing, type Files } from '../../domain/sync/differing.ts'
import { verdictOf } from '../../domain/sync/verdict.ts'
import { importCourse, planFolder } from '../../folders/importCourse.ts'
import type { CourseAt } from '../../folders/read/findCourses.ts'
import { readCourse } from '../../folders/read/readCourse.ts'
import { readSynced, type SyncedRow, settled, writeSynced } from '../store/courses.ts'
import { syncStrings } from '../strings.ts'
import { folderPrint } from './folderPrint.ts'
import { holdSynced } from './hold.ts'
import { filesHere, filesPlanned, printOf } from './texts.ts'

export type Syncing = {
  payload: Payload
  /** What an import of the sync does with the newest words; lessons that the folder lost always go to the trash. */
  publish: boolean
  commit: string | null
  /** Addresses of all courses of the repository: they may name each other. */
  alongside: ReadonlySet<string>
}

/** What became of a course, and whether it names others that have no row yet. */
export type Synced = { outcome: SyncedRow['state'] | 'imported'; waits: boolean }

type Met = { at: CourseAt; slug: string; print: string; here: Files | null; row: SyncedRow | null; req: PayloadRequest }

/** Both sides as they are alike now. */
const alike = (folder: string, files: Files, commit: string | null) => ({
  ...settled,
  base: { folder, here: printOf(files) ?? '', commit, at: new Date().toISOString() },
  files: { ...files },
})

/** Takes the repository's words: afterwards both sides are alike. */
const bring = async ({ at, slug, print, req }: Met, syncing: Syncing): Promise<Synced> => {
  const { payload, publish, alongside, commit } = syncing
  const from = { payload, user: null, transactionID: req.transactionID }
  const { waitsFor } = await importCourse(at, { dryRun: false, publish, remove: true, alongside }, from)
  const files = (await filesHere(slug, req)) ?? {}
  const waits = waitsFor.length > 0
  // A folder whose print is not known is new to the next sync, which tries what this one could not.
  await writeSynced(req, slug, { state: 'in-step', ...alike(waits ? '' : print, files, commit) })
  return { outcome: 'imported', waits }
}

/** What somebody chose counts for what they saw, and for nothing that came after. */
const choiceOf = ({ row }: Met, seen: string) => (row?.chosen && row.conflict?.seen === seen ? row.chosen : null)

/** Both sides have something new: alike after all, decided by somebody, or theirs to decide. */
const meet = async (met: Met, syncing: Syncing): Promise<Synced> => {
  const { at, slug, print, here, row, req } = met
  const { alongside, commit } = syncing
  const folder = await readCourse(at.dir, at.label)
  const { plan, surroundings } = await planFolder(folder, { publish: false, remove: true, alongside }, req)
  const theirs = filesPlanned(plan, surroundings.library)
  const files = differing(theirs, here ?? {}, row?.files ?? {})
  if (here && files.length === 0) {
    await writeSynced(req, slug, { state: 'in-step', ...alike(print, here, commit) })
    return { outcome: 'in-step', waits: false }
  }
  if (row?.base && printOf(theirs) === printOf(row.files)) {
    // Other bytes and the same words, as after lines were wrapped anew: the panel alone has something new.
    await writeSynced(req, slug, { ...settled, state: 'changed-here', base: { ...row.base, folder: print } })
    return { outcome: 'changed-here', waits: false }
  }
  const seen = printOf({ print, here: printOf(here) ?? '' }) ?? ''
  const choice = choiceOf(met, seen)
  if (choice === 'repository') return bring(met, syncing)
  if (choice === 'here') {
    // As if the repository's words had come in and the panel had then changed them back: the next ones ask again.
    await writeSynced(req, slug, { state: 'changed-here', ...alike(print, theirs, commit) })
    return { outcome: 'changed-here', waits: false }
  }
  const problems = row?.chosen ? [{ file: at.label, message: syncStrings.changedSince }] : []
  const conflict = { seen, files }
  await writeSynced(req, slug, { state: 'conflict', problems, differing: files.length, conflict, chosen: null })
  return { outcome: 'conflict', waits: false }
}

const look = async (at: CourseAt, slug: string, print: string, req: PayloadRequest) => {
  const [row, here] = [await readSynced(req, slug), await filesHere(slug, req)]
  const met: Met = { at, slug, print, here, row, req }
  return { met, verdict: verdictOf({ folder: print, here: printOf(here), base: row?.base ?? null }) }
}

/**
 * Brings a course and its folder together as far as nobody's words are lost by it, in one transaction. Safe to run twice.
 * Throws `FolderError` for a folder that cannot be imported.
 */
export const syncCourse = async (at: CourseAt, slug: string, syncing: Syncing): Promise<Synced> => {
  const print = await folderPrint(at.dir)
  const req = await createLocalReq({}, syncing.payload)
  const { met, verdict } = await look(at, slug, print, req)
  // Most courses are as they were, and are held up for nobody.
  if (verdict === met.row?.state) return { outcome: verdict, waits: false }
  return inTransaction(req, async () => {
    await holdSynced(slug, req)
    const { met, verdict } = await look(at, slug, print, req)
    if (verdict === 'both-changed') return meet(met, syncing)
    if (verdict === 'import') return bring(met, syncing)
    await writeSynced(req, slug, { ...settled, state: verdict })
    return { outcome: verdict, waits: false }
  })
}
