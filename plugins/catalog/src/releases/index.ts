export { ensureRelease } from './ensure.ts'
export { liveNumber } from './pointer.ts'
export { closeSearch } from './search.ts'
