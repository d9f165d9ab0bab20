import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { targetOf } from './importRules.ts'
import { importsOf } from './importScan.ts'

/** Whether a file, with all that it imports, needs nothing but zod. */
export const purityOf = (root: string) => {
  const known = new Map<string, boolean>()
  const isPure = (file: string): boolean => {
    const before = known.get(file)
    if (before !== undefined) return before
    known.set(file, true) // files that import each other are as pure as the rest of them
    const verdict =
      existsSync(join(root, file)) &&
      importsOf(file, readFileSync(join(root, file), 'utf8')).every(({ specifier }) => {
        const target = targetOf(file, specifier)
        return 'file' in target ? isPure(target.file) : target.package === 'zod'
      })
    known.set(file, verdict)
    return verdict
  }
  return isPure
}
