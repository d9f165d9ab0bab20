import type { PayloadRequest } from 'payload'

/** A person acts with their own rights; a program on the academy's machine, which has the database itself, with all. */
export const rightsOf = (req: PayloadRequest) => ({ req, depth: 0, overrideAccess: !req.user }) as const
