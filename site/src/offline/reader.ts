import { readOne, write } from './store.ts'

const KEY = 'reader'

/** Id of whoever reads on this device, as the last page that was rendered for somebody said; null for nobody. */
export const readerHere = async (): Promise<string | null> => (await readOne<string>('device', KEY)) ?? null

export const setReader = (reader: string | null): Promise<void> =>
  write('device', (device) => {
    if (reader === null) device.delete(KEY)
    else device.put(reader, KEY)
  })
