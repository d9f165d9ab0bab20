import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTransaction } from '@academy/kernel'
import { createLocalReq, getPayload } from 'payload'
import { env } from '../cms/env.ts'
import config from '../payload.config.ts'
import { seedAccounts } from './accounts.ts'
import { seedBadges } from './badges.ts'
import { seedCatalogue } from './catalogue.ts'
import { seedLibrary } from './library.ts'

const content = path.join(path.dirname(fileURLToPath(import.meta.url)), 'content')

const library = path.join(path.dirname(fileURLToPath(import.meta.url)), 'library')

/** Fills a database with the courses that ship with the academy, and outside production with the demo accounts. */
const seed = async (): Promise<void> => {
  const payload = await getPayload({ config })
  if (env.isProduction) payload.logger.info('No demo accounts are made in production.')
  else await seedAccounts(payload)
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => seedCatalogue(req, content))
  await inTransaction(req, () => seedLibrary(req, library))
  await inTransaction(req, () => seedBadges(req, library))
}

await seed()
// The adapter keeps a connection that would hold the process.
process.exit(0)
