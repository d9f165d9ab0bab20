import type { ZipFault } from './faults.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A path in a zip as text, or as much of it as can be shown, and what is wrong. */
export const decodedName = (raw: Uint8Array): { name: string; wrong?: ZipFault } => {
  try {
    return { name: utf8.decode(raw) }
  } catch {
    return { name: Buffer.from(raw).toString('latin1'), wrong: { what: 'bad-name' } }
  }
}

/** Why a path must not be unpacked, or null when it may. */
export const refusedName = (name: string): ZipFault | null => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(name)) return { what: 'bad-name' }
  if (name.includes('\\')) return { what: 'backslash' }
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return { what: 'absolute' }
  const parts = name.replace(/\/$/, '').split('/')
  if (parts.includes('..')) return { what: 'traversal' }
  return parts.some((part) => part === '' || part === '.') ? { what: 'bad-name' } : null
}

/** What systems leave behind in folders. */
export const isLitter = (name: string): boolean =>
  name.startsWith('.') || name === '__MACOSX' || /^(thumbs\.db|desktop\.ini)$/i.test(name)

export const isLitterPath = (name: string): boolean => name.split('/').some(isLitter) && !name.split('/').includes('..')

/**
 * Notices paths that would meet on a disk where upper and lower case are one, and files that stand where a folder does.
 * Answers the path that was there first.
 */
export const createCollisions = () => {
  const seen = new Map<string, { path: string; kind: 'file' | 'folder' }>()
  const take = (path: string, kind: 'file' | 'folder'): string | null => {
    const key = path.toLowerCase()
    const before = seen.get(key)
    seen.set(key, before ?? { path, kind })
    if (!before || (before.path === path && before.kind === 'folder' && kind === 'folder')) return null
    return before.path
  }
  return (path: string): string | null => {
    const parts = path.split('/')
    for (let depth = 1; depth < parts.length; depth++) {
      const met = take(parts.slice(0, depth).join('/'), 'folder')
      if (met !== null) return met
    }
    return take(path, 'file')
  }
}
