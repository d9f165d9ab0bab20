import { execFileSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { z } from 'zod'

/** The machine's Caddy; undefined where there is none. */
export const findCaddy = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'caddy'))
    .find(isProgram)

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

type Directive = { words: string[]; block: Directive[] }

/**
 * A Caddyfile as nested directives, read by its grammar's main rules: a directive a line, a block in braces, # comments.
 * Throws where braces do not match.
 */
const readCaddyfile = (text: string): Directive[] => {
  const top: Directive[] = []
  const open: Directive[][] = [top]
  for (const line of text.split('\n')) {
    const words = line.replace(/(^|\s)#.*$/, '').match(/\S+/g) ?? []
    if (words.length === 0) continue
    const [here] = open.slice(-1)
    if (words[0] === '}') open.pop()
    else if (words.at(-1) === '{') {
      const directive = { words: words.slice(0, -1), block: [] }
      here?.push(directive)
      open.push(directive.block)
    } else here?.push({ words, block: [] })
    if (open.length === 0) throw new Error(`A brace too many: ${line}`)
  }
  if (open.length !== 1) throw new Error('A block is not closed.')
  return top
}

/** The words behind a directive's name, wherever it stands; undefined when it is nowhere. */
const wordsOf = (directives: Directive[], name: string): string[] | undefined => {
  for (const { words, block } of directives) {
    const found = words[0] === name ? words.slice(1) : wordsOf(block, name)
    if (found) return found
  }
  return undefined
}

export type Gateway = { host: string; upstreams: string[]; healthUri: string; largestBody: number }

/** What the file makes a gateway do for this PUBLIC_URL; Caddy's own understanding of it where there is a Caddy. */
export const understand = (file: string, publicUrl: string): Gateway => {
  const program = findCaddy()
  if (program) return asCaddy(program, file, publicUrl)
  console.info('Not read by Caddy itself, for there is none on this machine. Debian has it: apt-get install caddy')
  return asWritten(file, publicUrl)
}

const asCaddy = (program: string, file: string, publicUrl: string): Gateway => {
  const args = ['adapt', '--validate', '--adapter', 'caddyfile', '--config', file]
  const env = { ...process.env, PUBLIC_URL: publicUrl }
  const { apps } = caddyConfig.parse(JSON.parse(execFileSync(program, args, { env, encoding: 'utf8', stdio: 'pipe' })))
  const [route] = apps.http.servers.srv0.routes
  const handlers = route?.handle.flatMap(({ routes }) => routes.flatMap(({ handle }) => handle)) ?? []
  const proxy = handlers.find(({ handler }) => handler === 'reverse_proxy')
  return {
    host: route?.match[0]?.host[0] ?? '',
    upstreams: proxy?.upstreams?.map(({ dial }) => dial) ?? [],
    healthUri: proxy?.health_checks?.active.uri ?? '',
    largestBody: handlers.find(({ handler }) => handler === 'request_body')?.max_size ?? 0,
  }
}

const handler = z.object({
  handler: z.string(),
  max_size: z.int().optional(),
  upstreams: z.array(z.object({ dial: z.string() })).optional(),
  health_checks: z.object({ active: z.object({ uri: z.string() }) }).optional(),
})
const route = z.object({
  match: z.array(z.object({ host: z.array(z.string()) })),
  handle: z.array(z.object({ routes: z.array(z.object({ handle: z.array(handler) })) })),
})
const caddyConfig = z.object({
  apps: z.object({ http: z.object({ servers: z.object({ srv0: z.object({ routes: z.array(route) }) }) }) }),
})

const asWritten = (file: string, publicUrl: string): Gateway => {
  const text = readFileSync(file, 'utf8').replaceAll('{$PUBLIC_URL}', publicUrl)
  const directives = readCaddyfile(text.replace(/\{\$\w+:([^}]*)\}/g, '$1'))
  const [, site] = directives
  return {
    host: new URL(site?.words[0] ?? '').hostname,
    upstreams: wordsOf(directives, 'reverse_proxy') ?? [],
    healthUri: wordsOf(directives, 'health_uri')?.[0] ?? '',
    largestBody: Number.parseInt(wordsOf(directives, 'max_size')?.[0] ?? '', 10) * 1_000_000,
  }
}
