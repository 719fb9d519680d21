import type { Ecosystem } from '../lower-bound.ts';
import type { VersionFact } from '../research.ts';
import { packageKind } from '../technology-kinds.ts';
import { capture, captureAll } from './captures.ts';
import { toReading } from './manifest-format.ts';
import type { ManifestFormat } from './manifest-format.ts';
import type { Source, SourceLine } from './source.ts';
import { isDeclaration, linesOf } from './source.ts';
import { stateVersion } from './state-facts.ts';

/** How a line states a version. */
export type LineForm = {
  /** Global; `range` is captured, and `name` too unless the form says it; `sign` stands before the range. */
  readonly pattern: RegExp;
  readonly name?: string;
  readonly kind?: VersionFact['kind'];
  readonly scope?: VersionFact['scope'];
  /** Only lines that hold this are read. */
  readonly on?: RegExp;
};

/** The lines that name the package itself and its version; the group is `text`. */
type OwnForm = { readonly name: RegExp; readonly version: RegExp };

export type LineFormat = Pick<ManifestFormat, 'name' | 'matches'> & {
  readonly forms: readonly LineForm[];
  readonly ecosystem: Ecosystem;
  readonly strength?: 'lockfile' | 'manifest';
  readonly scope?: VersionFact['scope'];
  /** What begins a comment, to the end of its line. */
  readonly comment?: RegExp;
  readonly own?: OwnForm;
  /** Proper spellings of the names that lines use. */
  readonly spellings?: Readonly<Record<string, string>>;
};

/** Lines between the name of a package and its version; further apart they belong to different things. */
const widestOwnGap = 12;

const stateForm = (
  source: Source,
  line: SourceLine,
  { format, form }: { readonly format: LineFormat; readonly form: LineForm },
): VersionFact[] => {
  if (form.on?.test(line.text) === false) return [];
  return captureAll(form.pattern, line.text).flatMap((found) => {
    const stated = found('name');
    const name = form.name ?? format.spellings?.[stated] ?? stated;
    return stateVersion(source, {
      name,
      range: `${found('sign')}${found('range')}`,
      ecosystem: format.ecosystem,
      value: line,
      scope: form.scope ?? format.scope,
      ...(format.strength !== undefined && { strength: format.strength }),
      kind: form.kind ?? packageKind(name),
    });
  });
};

/** The version of the package that a file describes, from the lines that name it and its version. */
const stateOwnLines = (
  source: Source,
  lines: readonly SourceLine[],
  { own, ecosystem }: LineFormat,
): VersionFact[] => {
  if (own === undefined) return [];
  const nameAt = lines.findIndex(({ text }) => own.name.test(text));
  if (nameAt === -1) return [];
  const near = lines.slice(Math.max(0, nameAt - widestOwnGap), nameAt + widestOwnGap);
  const version = near.find(({ text }) => own.version.test(text));
  const stated = lines[nameAt];
  return stateVersion(source, {
    name: capture(own.name, stated?.text ?? '')('text'),
    range: capture(own.version, version?.text ?? '')('text'),
    ecosystem,
    value: version,
    nameSpan: stated,
    scope: 'own',
  });
};

/** A format that is read line by line, because nothing in it spans lines that matters here. */
export const lineFormat = (format: LineFormat): ManifestFormat => ({
  name: format.name,
  matches: format.matches,
  read: (source) => {
    const { comment } = format;
    const lines = linesOf(source)
      .filter(isDeclaration)
      .map((line) =>
        comment === undefined ? line : { ...line, text: line.text.replace(comment, '') },
      );
    const facts = lines.flatMap((line) =>
      format.forms.flatMap((form) => stateForm(source, line, { format, form })),
    );
    return toReading([...stateOwnLines(source, lines, format), ...facts], undefined);
  },
});
