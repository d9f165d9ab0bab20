/** `isFirst` is false for the further lines of a command. */
export type TerminalLine = { kind: 'typed' | 'output'; text: string; isFirst: boolean }

/** Lines that begin with `$ ` were typed (the prompt is taken off), all others are output. A trailing `\` continues a line. */
export const terminalLines = (session: string): TerminalLine[] => {
  const lines: TerminalLine[] = []
  let isContinued: boolean = false
  for (const line of session.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n')) {
    const hasPrompt = line === '$' || line.startsWith('$ ')
    const kind: TerminalLine['kind'] = hasPrompt || isContinued ? 'typed' : 'output'
    lines.push({ kind, text: hasPrompt ? line.slice(2) : line, isFirst: hasPrompt })
    isContinued = kind === 'typed' && line.endsWith('\\')
  }
  return lines
}
