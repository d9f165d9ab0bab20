import { askerOf, enqueue, getEndpoint, idIn, inTransaction, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { badgePreview, badgeRunView } from '../../contract.ts'
import { runtimeOf } from '../../runtime.ts'
import { badgeNotActive, badgeNotFound } from '../errors.ts'
import { countLearners } from '../learners.ts'
import { previewOf } from '../preview.ts'
import { type BadgeRow, findBadge, isEarnable } from '../rows.ts'
import { beginRun, runOf } from '../runs.ts'
import { awardToAllTask } from '../tasks.ts'
import { isEditorial } from './editorial.ts'

/** The badge in the path. Throws HttpError 404. */
const badgeIn = async (req: PayloadRequest): Promise<BadgeRow> => {
  const id = idIn(req)
  const badge = id ? await findBadge({ payload: req.payload, req }, id) : null
  if (!badge) throw badgeNotFound()
  return badge
}

const preview = getEndpoint({
  path: '/:id/preview',
  summary: 'How many students would get a badge now, first names of some of them, and who has it',
  reply: badgePreview,
  allow: isEditorial,
  handle: async (_input, req) => previewOf({ payload: req.payload, req }, await badgeIn(req), new Date()),
})

const awardToAll = postEndpoint({
  path: '/:id/award',
  summary: 'Award a badge to all who have earned it; nobody gets it twice, and asking again meanwhile changes nothing',
  reply: badgeRunView,
  allow: isEditorial,
  handle: async (_input, req) => {
    const badge = await badgeIn(req)
    if (!isEarnable(badge)) throw badgeNotActive()
    const { payload } = req
    return inTransaction(req, async () => {
      const reading = { payload, req }
      if (await beginRun(reading, badge.id, await countLearners(reading))) {
        await enqueue(awardToAllTask, { badge: badge.id }, req)
        const target = { collection: 'badges', id: badge.id }
        await runtimeOf(payload).audit(
          { action: 'learning/badge-awarded-to-all', actor: askerOf(req), target },
          reading,
        )
      }
      return runOf(reading, badge.id)
    })
  },
})

const readRun = getEndpoint({
  path: '/:id/award',
  summary: 'How far it is to award a badge to all who have earned it',
  reply: badgeRunView,
  allow: isEditorial,
  handle: async (_input, req) => runOf({ payload: req.payload, req }, (await badgeIn(req)).id),
})

/** Endpoints of `badges`. */
export const badgeEndpoints: Endpoint[] = [preview, awardToAll, readRun]
