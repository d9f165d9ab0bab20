/** The session cookie cannot be read by scripts; the signed-in reader's name is left here for pages that are the same for all. */
const KEY = 'academy.viewer'

export const viewerHint = {
  read: (): string | null => localStorage.getItem(KEY),
  write: (name: string): void => localStorage.setItem(KEY, name),
  clear: (): void => localStorage.removeItem(KEY),
}
