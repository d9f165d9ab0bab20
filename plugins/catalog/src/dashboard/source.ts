import type { PayloadRequest } from 'payload'
import type { DashboardView } from '../contract/dashboard.ts'
import { strings as catalogue } from '../strings.ts'

export type NeedGroup = DashboardView['groups'][number]

/** Asks for one kind of thing that needs the one who asks. Another kind is another source in `needsOf`. */
export type Source = (req: PayloadRequest, now: Date) => Promise<NeedGroup>

/** Things of one kind that are named; more are counted. */
export const atMost = 6

export const titleOf = ({ title }: { title?: string | null }): string => title || catalogue.untitled
