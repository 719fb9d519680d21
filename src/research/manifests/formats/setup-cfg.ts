import type { VersionFact } from '../../research.ts';
import { fieldsOf } from '../fields-of.ts';
import type { FieldLine } from '../fields-of.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { statePythonRequirement } from '../state-python-requirement.ts';

const scopes: Readonly<Record<string, VersionFact['scope']>> = {
  install_requires: 'runtime',
  setup_requires: 'development',
  tests_require: 'development',
};

const stateField = (source: Source, { section, key, value, line }: FieldLine): VersionFact[] => {
  if (section === 'options.extras_require') {
    return statePythonRequirement(source, value, { span: line, scope: 'development' });
  }
  if (section.startsWith('testenv') && key === 'deps') {
    return statePythonRequirement(source, value, { span: line, scope: 'development' });
  }
  if (section !== 'options') return [];
  if (key === 'python_requires') {
    const stated = { name: 'python', range: value, value: line, kind: 'language' } as const;
    return stateVersion(source, { ...stated, ecosystem: 'pypi' });
  }
  const scope = scopes[key];
  return scope === undefined ? [] : statePythonRequirement(source, value, { span: line, scope });
};

const readSetupCfg = (source: Source): ManifestReading => {
  const fields = fieldsOf(source);
  const metadata = fields.filter(({ section }) => section === 'metadata');
  const name = metadata.find(({ key }) => key === 'name');
  const version = metadata.find(({ key }) => key === 'version');
  const own = stateVersion(source, {
    name: name?.value,
    range: version?.value,
    ecosystem: 'pypi',
    value: version?.line,
    nameSpan: name?.line,
    scope: 'own',
  });
  return toReading([...own, ...fields.flatMap((field) => stateField(source, field))], undefined);
};

export const setupCfg: ManifestFormat = {
  name: 'setup.cfg',
  matches: (fileName, text) =>
    (fileName.includes('.cfg') && /^\[(?:metadata|options)\]/mu.test(text)) ||
    (fileName.endsWith('tox.ini') && /^\[testenv/mu.test(text)),
  read: readSetupCfg,
};
