import { askApi } from '@academy/kernel/admin/askApi'
import { z } from 'zod'
import { strings } from '../../strings.ts'

/** Posts to one of this plugin's endpoints; what it answers beyond yes or no is of no account here. */
export const post = (path: string, body: object = {}) =>
  askApi(path, z.unknown(), { body, otherwise: strings.panel.failed })
