import { askApi } from '@academy/kernel/admin/askApi'
import type { z } from 'zod'
import { strings } from '../strings.ts'

/** Asks one of this plugin's endpoints; posts where there is a body. Never throws. */
export const ask = <Reply extends z.ZodType>(path: string, schema: Reply, body?: object) =>
  askApi(path, schema, { body, otherwise: strings.unreachable })
