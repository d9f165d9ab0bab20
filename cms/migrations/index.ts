import * as migration_20261122_181130_initial from './20261122_181130_initial';

export const migrations = [
  {
    up: migration_20261122_181130_initial.up,
    down: migration_20261122_181130_initial.down,
    name: '20261122_181130_initial'
  },
];
