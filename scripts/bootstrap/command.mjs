import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and collects what it says.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` lets it write to the terminal itself.
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 when the program cannot be started.
 */
export function run(program, args, { cwd, env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    // npm and its kin are .cmd files on Windows, which only a shell starts.
    const shell = process.platform === 'win32' && !program.endsWith('.exe')
    const child = spawn(program, args, { cwd, env, shell, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', (err) => resolve({ code: 127, output: String(err) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
