import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** The id in an endpoint’s path; null for what is none, which names nothing. */
export const idIn = ({ routeParams }: PayloadRequest, name = 'id'): string | null =>
  z.uuid().safeParse(routeParams?.[name]).data ?? null
