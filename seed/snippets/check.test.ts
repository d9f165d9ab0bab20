import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSnippets } from './check.ts'
import { snippetsOf } from './extract.ts'
import { runErrors } from './runSnippet.ts'

const seed = join(import.meta.dirname, '..')

const errorsOf = async (info: string, code: string): Promise<string[] | undefined> => {
  const errors = await checkSnippets(snippetsOf('a.md', `\`\`\`${info}\n${code}\n\`\`\`\n`), seed)
  return [...errors.values()][0]
}

test.each([
  ['a run that ends well', 'js check="run" output="done"', "console.log('it is done')", []],
  [
    'a run that throws',
    'js check="run"',
    "throw new Error('no')",
    [expect.stringMatching(/^a\.md:1 exited with 1\n.*no/s)],
  ],
  [
    'a run that prints something else',
    'js check="run" output="done"',
    "console.log('not yet')",
    ['a.md:1 did not print “done”, but:\nnot yet'],
  ],
  [
    'a run finds nothing of the environment',
    'js check="run" output="{}"',
    'console.log(JSON.stringify({ ...process.env, PATH: undefined, HOME: undefined, TMPDIR: undefined, TZ: undefined, NODE_ENV: undefined }))',
    [],
  ],
  ['YAML that is none', 'yaml check="parse"', 'a: [1', [expect.stringMatching(/^a\.md:2 /)]],
  ['JSON that is some', 'json check="parse"', '{ "a": 1 }', []],
  [
    'a promise that cannot be kept',
    'python check="run"',
    'pass',
    ['a.md:1 promises check="run", which nothing of the language “python” can keep'],
  ],
  ['no promise', 'js', "throw new Error('no')", undefined],
])('%s', async (_case, info, code, errors) => {
  expect(await errorsOf(info, code)).toEqual(errors)
})

test('a run that does not end is stopped, although it listens to nobody', async () => {
  const code = "process.on('SIGTERM', () => {})\nsetInterval(() => {}, 1000)"
  const [snippet] = snippetsOf('a.md', `\`\`\`js check="run"\n${code}\n\`\`\`\n`)
  const errors = await runErrors(snippet!, join(seed, '.snippets', 'run'), 2000)
  expect(errors).toEqual(['a.md:1 was stopped after 2000 ms\n'])
})
