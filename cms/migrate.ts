import { recordMissingEditions } from '@academy/catalog'
import { getPayload } from 'payload'
import config from '../payload.config.ts'

/** Brings the database to this version's schema and its data along; run before anything else is started. */
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
const editions = await recordMissingEditions(payload)
if (editions > 0) payload.logger.info(`${editions} courses have their first edition now.`)
// The adapter keeps a connection that would hold the process.
process.exit(0)
