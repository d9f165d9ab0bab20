import {
  alsoForForms,
  askerOf,
  asksThemselves,
  getEndpoint,
  inTransaction,
  isSomebody,
  postEndpoint,
} from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { followInput, ownPaths, type PathProgressView, pathProgressView } from '../contract.ts'
import { pathPlace } from '../domain/pages.ts'
import { adviseSoon } from '../recommendations/tasks.ts'
import { askToCheckPaths } from './ask.ts'
import { pathNotFound } from './errors.ts'
import { follow, unfollow } from './follows.ts'
import { pathOf, pathsOf } from './own.ts'

const asked = async (req: PayloadRequest): Promise<PathProgressView> => {
  const found = await pathOf({ payload: req.payload, req }, askerOf(req), String(req.routeParams?.id))
  if (!found) throw pathNotFound()
  return found
}

const list = getEndpoint({
  path: '/me/paths',
  summary: 'The paths that one follows, and how far one is on each',
  reply: ownPaths,
  allow: isSomebody,
  handle: async (_input, req) => ({ paths: await pathsOf({ payload: req.payload, req }, askerOf(req)) }),
})

const read = getEndpoint({
  path: '/me/paths/:id',
  summary: 'How far one is on a path, by its id or slug, whether one follows it or not, and what to do next',
  reply: pathProgressView,
  allow: isSomebody,
  handle: (_input, req) => asked(req),
})

const postFollow = postEndpoint({
  path: '/:id/follow',
  summary: 'Follow a path, by its id or slug, or stop; what one has done counts without it, a certificate needs it',
  input: followInput,
  reply: pathProgressView,
  allow: asksThemselves,
  handle: async ({ following }, req) => {
    const reading = { payload: req.payload, req }
    const { path, isOpen } = await asked(req)
    if (following && !isOpen) throw pathNotFound()
    const named = { student: askerOf(req), path: path.id }
    await inTransaction(req, async () => {
      await (following ? follow(reading, named) : unfollow(reading, named))
      if (following) await askToCheckPaths(req, named.student)
      await adviseSoon(reading, named.student)
    })
    return asked(req)
  },
})

/** Endpoints of `users`, below the account of whoever asks. */
export const ownPathEndpoints: Endpoint[] = [list, read]

/** Of `paths`. */
export const followPath = alsoForForms(postFollow, {
  read: ({ following }) => ({ following: following !== 'no' }),
  page: ({ path }: PathProgressView) => pathPlace(path.slug),
})
