import type { VersionFact } from '../../research.ts';
import { captureAll } from '../captures.ts';
import { fieldsOf } from '../fields-of.ts';
import type { FieldLine } from '../fields-of.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

const requirement = /(?<![\w.])(?<name>[A-Za-z][\w.]*)\s*\((?<range>[<>=\s]*\d[\w.-]*)\)/gu;

const scopes: Readonly<Record<string, VersionFact['scope']>> = {
  Depends: 'runtime',
  Imports: 'runtime',
  LinkingTo: 'runtime',
  Suggests: 'development',
  Enhances: 'development',
};

const stateField = (source: Source, { key, value, line }: FieldLine): VersionFact[] => {
  const scope = scopes[key];
  if (scope === undefined) return [];
  return captureAll(requirement, value).flatMap((found) =>
    stateVersion(source, {
      name: found('name'),
      range: found('range'),
      ecosystem: 'cran',
      value: line,
      scope,
      kind: found('name') === 'R' ? 'language' : undefined,
    }),
  );
};

const readDescription = (source: Source): ManifestReading => {
  const fields = fieldsOf(source);
  const name = fields.find(({ key }) => key === 'Package');
  const version = fields.find(({ key }) => key === 'Version');
  const own = stateVersion(source, {
    name: name?.value,
    range: version?.value,
    ecosystem: 'cran',
    value: version?.line,
    nameSpan: name?.line,
    scope: 'own',
  });
  return toReading([...own, ...fields.flatMap((field) => stateField(source, field))], undefined);
};

export const rDescription: ManifestFormat = {
  name: 'DESCRIPTION',
  matches: (fileName, text) =>
    fileName.includes('description') && /^Package:/mu.test(text) && /^Version:/mu.test(text),
  read: readDescription,
};
