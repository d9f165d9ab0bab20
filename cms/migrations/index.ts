import * as migration_20261122_181130_initial from './20261122_181130_initial';
import * as migration_20261122_181823_releases from './20261122_181823_releases';

export const migrations = [
  {
    up: migration_20261122_181130_initial.up,
    down: migration_20261122_181130_initial.down,
    name: '20261122_181130_initial',
  },
  {
    up: migration_20261122_181823_releases.up,
    down: migration_20261122_181823_releases.down,
    name: '20261122_181823_releases'
  },
];
