import { z } from 'zod'
import { maxReasonLength } from '../contract.ts'

/** Why somebody does what is written down. */
export const reason = z.string().trim().min(1).max(maxReasonLength)
