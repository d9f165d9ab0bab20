import pino, { type Logger } from 'pino'

export type { Logger }

/** Never logged, wherever in a logged object they stand. */
const secrets = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'email',
  '*.password',
  '*.token',
  '*.secret',
  '*.authorization',
  '*.cookie',
  '*.email',
]

/** One JSON object a line on standard output; `level` is a pino level's name. */
export const createLogger = (name: string, level = 'info'): Logger =>
  pino({
    name,
    level,
    redact: { paths: secrets, censor: '[removed]' },
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
  })
