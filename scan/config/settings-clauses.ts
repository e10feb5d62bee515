/** Of settings: doing more about a policy is stricter, and so is an exception less. */
import { isDeepStrictEqual } from 'node:util';
import { settingsPolicyIds } from '../../rules/index.ts';
import { settingsActions, type Config, type SettingsAction, type SettingsConfig } from '../model/config.ts';
import { value, type Clause } from './clause.ts';

const settings = (config: Config, change: Partial<SettingsConfig>): Config => ({
  ...config,
  settings: { ...config.settings, ...change },
});
const more = (a: SettingsAction, b: SettingsAction): SettingsAction =>
  settingsActions.indexOf(a) > settingsActions.indexOf(b) ? a : b;

export const ofSettings: readonly Clause[] = [
  value({
    name: 'settings.default',
    permission: 'settings.default',
    get: (config) => config.settings.default,
    put: (config, action) => settings(config, { default: action }),
    strictest: more,
    show: (action) => action,
  }),
  ...settingsPolicyIds.map((id) =>
    value({
      name: `settings.policies.${id}`,
      permission: 'settings.policies',
      get: (config) => config.settings.policies[id] ?? config.settings.default,
      put: (config, action) => settings(config, { policies: { ...config.settings.policies, [id]: action } }),
      strictest: more,
      show: (action) => action,
    }),
  ),
  value({
    name: 'settings.exceptions',
    permission: 'settings.exceptions',
    get: (config) => config.settings.exceptions,
    put: (config, exceptions) => settings(config, { exceptions }),
    strictest(floor, wish) {
      const isHeld = (one: (typeof wish)[number]) => floor.some((each) => isDeepStrictEqual(each, one));
      return wish.every(isHeld) ? wish : wish.filter(isHeld);
    },
    show: (list) => list.map(({ policy }) => policy).join(', ') || 'none',
    excess: (effective, wish) => wish.filter((each) => !effective.includes(each)),
  }),
  value({
    name: 'settings.contain',
    permission: 'settings.contain',
    get: (config) => config.settings.contain,
    put: (config, contain) => settings(config, { contain }),
    strictest: (floor, wish) => floor || wish,
  }),
  // Which repositories are judged is nothing that one of them decides.
  value({
    name: 'settings.scope',
    permission: null,
    get: (config) => config.settings.scope,
    put: (config, scope) => settings(config, { scope }),
    strictest: (floor, wish) => (isDeepStrictEqual(floor, wish) ? wish : floor),
  }),
];
