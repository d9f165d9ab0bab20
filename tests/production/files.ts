import { existsSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { DockerfileParser, type From, type JSONInstruction } from 'dockerfile-ast'
import { parse } from 'yaml'
import { root } from '../../scripts/bootstrap/paths.mjs'

/** The files that production is made from, read as Docker reads them. */

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')
export const exists = (file: string): boolean => existsSync(join(root, file))

export type Service = {
  image: string
  build?: { target: string; args: Record<string, string> }
  command?: string[]
  env_file?: string
  environment?: Record<string, string>
  ports?: string[]
  volumes?: string[]
  tmpfs?: string[]
  networks: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
  restart: string
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
  deploy: { resources: { limits: { cpus: string; memory: string } } }
}
export type Compose = {
  services: Record<string, Service>
  volumes: Record<string, null>
  networks: Record<string, { internal?: boolean } | null>
}

/** docker-compose.yml with its anchors merged. */
export const compose = (): Compose => parse(read('docker-compose.yml'), { merge: true })

export type Instruction = { keyword: string; flags: Record<string, string | null>; args: string[] }
export type Stage = { name: string; from: string; instructions: Instruction[] }

/** The Dockerfile's stages in order; an exec form's arguments are its JSON strings. */
export const stages = (): Stage[] => {
  const file = DockerfileParser.parse(read('Dockerfile'))
  const result: Stage[] = []
  for (const instruction of file.getInstructions()) {
    const keyword = instruction.getKeyword()
    const flags = 'getFlags' in instruction ? (instruction as JSONInstruction).getFlags() : []
    const strings = 'getJSONStrings' in instruction ? (instruction as JSONInstruction).getJSONStrings() : []
    const args = (strings.length > 0 ? strings : instruction.getArguments()).map((each) => unquoted(each.toString()))
    if (keyword === 'FROM') {
      const from = instruction as From
      result.push({ name: from.getBuildStage() ?? '', from: from.getImage() ?? '', instructions: [] })
    } else {
      const named = Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue()]))
      result.at(-1)?.instructions.push({ keyword, flags: named, args })
    }
  }
  return result
}

const unquoted = (text: string) => text.replace(/^"(.*)"$/, '$1')

/** A target's own instructions after those of the stages it is built on. */
export const instructionsOf = (target: string): Instruction[] => {
  const stage = stages().find(({ name }) => name === target)
  return stage ? [...instructionsOf(stage.from), ...stage.instructions] : []
}

/** What a container of this target runs. */
export const commandOf = (target: string): string[] =>
  instructionsOf(target).findLast(({ keyword }) => keyword === 'CMD')?.args ?? []

/** Whether .dockerignore keeps a file out of the images: the last pattern that matches it or a folder above decides. */
export const isIgnored = (file: string): boolean => {
  const parts = file.split('/')
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  let ignored = false
  for (const line of read('.dockerignore').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const pattern = line.replace(/^!/, '')
    if (paths.some((path) => matchesGlob(path, pattern))) ignored = !line.startsWith('!')
  }
  return ignored
}

/** Names that .env.example explains. */
export const documented = (): string[] =>
  [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map(([, n]) => n!)

/** Names that cms/env.ts reads. */
export const understood = (): string[] =>
  [...read('cms/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]*):/gm)].map(([, n]) => n!)

/** Fills in `${NAME}`, `${NAME:-default}` and `${NAME:?reason}`, as compose does. Throws the reason. */
export const interpolate = (text: string, values: Record<string, string>): string =>
  text.replace(/\$\{([A-Z0-9_]+)(?::([-?])([^}]*))?\}/g, (_whole, name: string, kind?: string, rest?: string) => {
    if (values[name]) return values[name]
    if (kind === '?') throw new Error(`${name}: ${rest}`)
    return kind === '-' ? (rest ?? '') : ''
  })
