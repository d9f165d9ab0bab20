import { getPayload } from 'payload'
import config from '../payload.config.ts'

// Brings the database that DATABASE_URL names up to the newest migration.
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
await payload.destroy()
process.exit(0)
