import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs `work` so that all its writes hold or none does. Joins the request's transaction when there is one: then whoever
 * opened it commits.
 */
export const inTransaction = async <Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> => {
  const isOwner = await initTransaction(req)
  try {
    const result = await work()
    if (isOwner) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}
