import { ObjectType } from '../HostObject';

interface SettingTarget {
  readonly settings: Map<string, unknown>;
  readonly key: string;
}

export const settingCollectionType: ObjectType<Map<string, unknown>> = new ObjectType<Map<string, unknown>>(
  'SettingCollection',
  {
    items: (settings) => [...settings.keys()].map((key) => settingType.of({ settings, key })),
    commands: {
      add: (settings, call) => {
        settings.set(call.text(0), call.value(1));
        return settingType.of({ settings, key: call.text(0) });
      },
    },
  },
);

const settingType: ObjectType<SettingTarget> = new ObjectType<SettingTarget>('Setting', {
  properties: {
    _Id: { get: ({ key }) => key },
    key: { get: ({ key }) => key },
    value: {
      get: ({ settings, key }) => settings.get(key),
      set: ({ settings, key }, value) => settings.set(key, value),
    },
  },
  commands: {
    delete: ({ settings, key }) => {
      settings.delete(key);
    },
  },
});
