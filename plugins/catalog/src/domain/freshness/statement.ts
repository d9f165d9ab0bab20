/** What something was tried with: a package, or a program such as Node.js, and its version. */
export type Tried = { name: string; version: string }

const part = /^(.+?)\s+v?(\d+(?:\.\d+)*)$/

/** `@sentry/node 11.12, Node.js 24` → both. What names no version says nothing that could age, and is left out. */
export const triedIn = (statement: string): Tried[] =>
  statement.split(/,|\band\b/).flatMap((words) => {
    const [, name, version] = part.exec(words.trim()) ?? []
    return name && version ? [{ name, version }] : []
  })

/** The other way round, in the order that is given. */
export const statementOf = (tried: readonly Tried[]): string =>
  tried.map(({ name, version }) => `${name} ${version}`).join(', ')
