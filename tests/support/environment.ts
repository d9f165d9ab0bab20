import { inject } from 'vitest'

// A test that loads `payload.config.ts` in its own process works on the running academy's database and secrets.
const { NODE_ENV: _, ...environment } = inject('academy').environment
Object.assign(process.env, environment)
