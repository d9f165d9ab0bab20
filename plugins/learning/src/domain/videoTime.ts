/** A second of a video as players show it: `151` → `2:31`, `3725` → `1:02:05`. Whole seconds. */
export const videoTime = (second: number): string => {
  const parts = [Math.floor(second / 60) % 60, second % 60]
  const hours = Math.floor(second / 3600)
  const [minutes = '', seconds = ''] = parts.map((part) => String(part).padStart(2, '0'))
  return hours > 0 ? `${hours}:${minutes}:${seconds}` : `${Number(minutes)}:${seconds}`
}
