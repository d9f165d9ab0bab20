import config from '@payload-config'
import { getPayload } from 'payload'

/** Brings the database to this version's schema; run before anything else is started. */
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
// The adapter keeps a connection that would hold the process.
process.exit(0)
