import { sql } from '@payloadcms/db-postgres'

/** For `… = anyUuid(ids)`: one parameter however many there are, and the database sees how many when it makes its plan. */
export const anyUuid = (uuids: Iterable<string>) => sql`any(${`{${[...uuids].join(',')}}`}::uuid[])`
