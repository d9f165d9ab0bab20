import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './command.mjs'
import { fetchPackage } from './npm.mjs'
import { runtimeDir } from './paths.mjs'
import { Failure, step } from './terminal.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Makes sure of a Chromium for the tests: the machine's own, Debian's, or one from npm.
 * @param {string} node The Node to run things under.
 * @returns {Promise<string>} Its path.
 */
export async function findBrowser(node) {
  const given = process.env.CHROME_PATH
  if (given && !isProgram(given)) throw new Failure(`CHROME_PATH is ${given}, which is no program.`, advice)
  const found = given || installed()
  if (found) return found
  return step('Bring a browser for the tests', async (note) => {
    const debian = await fromDebian()
    if (debian) return debian
    note('@sparticuz/chromium from npm')
    return fromNpm(node)
  })
}

const advice = 'Install Chromium or Chrome, or set CHROME_PATH to the one you have, then run npm test again.'

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...elsewhere].find(isProgram)
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Root on Debian may install it; resolves to nothing where that is impossible or fails. */
async function fromDebian() {
  if (process.getuid?.() !== 0) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update', '-q'], { env })).code !== 0) return undefined
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env })
  return installed()
}

/** It unpacks itself and the libraries that a bare machine lacks, as it would on AWS Lambda. @param {string} node */
async function fromNpm(node) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Failure('The tests need a browser.', advice)
  const home = join(runtimeDir, 'chromium')
  const launcher = join(home, 'chrome.sh')
  if (isProgram(launcher)) return launcher
  const entry = join(await fetchPackage('@sparticuz/chromium', '153.0.0'), 'build', 'index.js')
  mkdirSync(home, { recursive: true })
  const unpack = `import(${JSON.stringify(entry)}).then(async ({ default: chromium }) => console.log(await chromium.executablePath()))`
  const env = { ...process.env, TMPDIR: home, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
  const { code, output } = await run(node, ['-e', unpack], { env })
  if (code !== 0) throw new Failure('The browser from npm could not be unpacked.', advice, output)
  // Only the browser may see those libraries.
  const libraries = join(home, 'al2023', 'lib')
  const script = `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' FONTCONFIG_PATH='${home}/fonts' exec '${home}/chromium' "$@"\n`
  writeFileSync(launcher, script, { mode: 0o755 })
  return launcher
}
