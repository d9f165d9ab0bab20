// Plain JavaScript for Node 18: this runs before anything is installed.

/** A problem that a person can solve: what happened, and what to do about it. */
export class Failure extends Error {
  /**
   * @param {string} message What happened.
   * @param {string} [advice] What the reader can do, as whole sentences or commands.
   * @param {string} [details] Output that helps to understand it, such as the end of a log.
   */
  constructor(message, advice = '', details = '') {
    super(message)
    this.name = 'Failure'
    this.advice = advice
    this.details = details
  }
}

const colour = process.stdout.isTTY && !process.env.NO_COLOR
/** @param {number} code @param {string} text */
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
export const bold = (/** @type {string} */ text) => paint(1, text)
export const dim = (/** @type {string} */ text) => paint(2, text)
export const red = (/** @type {string} */ text) => paint(31, text)
const green = (/** @type {string} */ text) => paint(32, text)

/** @type {Map<string, number>} Titles of the steps that are under way, with their start in ms. */
const running = new Map()
/** @type {ReturnType<typeof setInterval> | undefined} */
let ticker

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const clearStatus = () => ticker && process.stdout.write('\r\u001b[2K')

function showStatus() {
  const titles = [...running].map(([title, since]) => `${title} ${seconds(since)}`).join(' · ')
  process.stdout.write(`\r\u001b[2K  ${dim(`… ${titles}`.slice(0, (process.stdout.columns ?? 80) - 3))}`)
}

/** Prints a line without tearing the status line apart. @param {string} [line] */
export function say(line = '') {
  clearStatus()
  console.log(line)
}

/**
 * Runs one step of the set-up, showing that it goes on and how long it took.
 * @template T
 * @param {string} title What is done, as in “Install dependencies”.
 * @param {(note: (detail: string) => void) => Promise<T>} work Given a function that adds a detail to the final line.
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = Date.now()
  let detail = ''
  running.set(title, since)
  if (process.stdout.isTTY) ticker ??= setInterval(showStatus, 200)
  else say(`  … ${title}`)
  try {
    const result = await work((text) => {
      detail = text
    })
    say(`  ${green('✓')} ${title}${detail ? dim(` – ${detail}`) : ''}  ${dim(seconds(since))}`)
    return result
  } catch (err) {
    say(`  ${red('✗')} ${title}  ${dim(seconds(since))}`)
    throw err
  } finally {
    running.delete(title)
    if (running.size === 0 && ticker) {
      clearStatus()
      clearInterval(ticker)
      ticker = undefined
    }
  }
}

/** Tells a person about an error on stderr: a Failure as prose, anything else with its stack. @param {unknown} err */
export function report(err) {
  clearStatus()
  if (!(err instanceof Failure)) return console.error(err)
  if (err.details) console.error(`\n${dim(err.details.trimEnd())}`)
  console.error(`\n${red(bold(err.message))}`)
  if (err.advice) console.error(err.advice)
}
