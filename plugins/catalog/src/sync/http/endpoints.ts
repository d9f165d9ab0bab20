import type { Endpoint } from 'payload'
import { chooseSide, syncNow } from './act.ts'
import { notePush } from './push.ts'
import { readConflict, readSync } from './read.ts'

export const syncEndpoints: Endpoint[] = [readSync, readConflict, syncNow, chooseSide, notePush]
