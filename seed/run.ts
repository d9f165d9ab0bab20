import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTransaction } from '@academy/kernel'
import { createLocalReq, getPayload } from 'payload'
import { env } from '../cms/env.ts'
import config from '../payload.config.ts'
import { seedAccounts } from './accounts.ts'
import { seedBadges } from './badges.ts'
import { seedCatalogue } from './catalogue.ts'
import { seedHistory } from './history.ts'
import { seedLibrary } from './library.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
const content = path.join(here, 'content')
const library = path.join(here, 'library')
const learner = path.join(here, 'students', 'noor-haddad.yaml')

/**
 * Fills a database with the courses that ship with the academy, and outside production with the demo accounts and what one of
 * them learned.
 */
const seed = async (): Promise<void> => {
  const payload = await getPayload({ config })
  if (env.isProduction) payload.logger.info('No demo accounts are made in production.')
  else await seedAccounts(payload)
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => seedCatalogue(req, content))
  await inTransaction(req, () => seedLibrary(req, library))
  await inTransaction(req, () => seedBadges(req, library))
  if (!env.isProduction) await inTransaction(req, () => seedHistory(req, learner))
}

await seed()
// The adapter keeps a connection that would hold the process.
process.exit(0)
