import path from 'node:path'

/** Where avatars lie; absolute. */
export const avatarDir = (dataDir: string): string => path.join(dataDir, 'avatars')

/** Where exports lie; absolute. */
export const exportDir = (dataDir: string): string => path.join(dataDir, 'exports')

export const exportFile = (dataDir: string, id: string): string => path.join(exportDir(dataDir), `${id}.zip`)
