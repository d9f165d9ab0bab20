import * as migration_20261122_192337_initial from './20261122_192337_initial';
import * as migration_20261127_024751_accounts from './20261127_024751_accounts';

export const migrations = [
  {
    up: migration_20261122_192337_initial.up,
    down: migration_20261122_192337_initial.down,
    name: '20261122_192337_initial',
  },
  {
    up: migration_20261127_024751_accounts.up,
    down: migration_20261127_024751_accounts.down,
    name: '20261127_024751_accounts'
  },
];
