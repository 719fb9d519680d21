import { nearMissSource } from '../clean-documents.ts';
import { addEverywhere, edit, editEach, type Defect, type Draft } from '../defect.ts';

const pinsOf = ({ architecture }: Draft): Draft['architecture']['techStack'] =>
  architecture.techStack;
const ranges: readonly ((version: string) => string)[] = [
  (version) => `^${version}`,
  (version) => `~${version}`,
  (version) => `>=${version}`,
  (version) => `~> ${version}`,
  (version) => `[${version},99.0)`,
  (version) => `${version} - 99.0.0`,
  (version) => `${version}+`,
];
type Proof = Pick<Draft['architecture']['techStack'][number], 'provenance' | 'evidence'>;
const cited = (quote: string): Proof => ({
  provenance: 'research',
  evidence: [{ path: nearMissSource, line: 1, quote }],
});
const raised = (version: string): string =>
  version.replace(/\d+/u, (digits) => `${Number(digits) + 1}`);

type Config = Draft['interfaces']['configs'][number];
type Pin = Draft['architecture']['techStack'][number];
/** Manifests in which a range carries a sign. */
const signed = /(?:package\.json|pyproject\.toml|Gemfile|pubspec\.yaml)$/u;

/** Lets the steps name packages without versions. */
function forgetVersions(draft: Draft, pins: readonly Pin[]): void {
  for (const step of draft.plan.phases.flatMap(({ steps }) => steps)) {
    for (const { name, version } of pins) {
      step.action = step.action.replace(`\`${name}\` ${version}`, `\`${name}\``);
    }
  }
}

/** Puts a sign before the exact versions of a manifest; false where it holds no range then. */
function openRange(
  config: Config,
  { sign, pins }: { readonly sign: string; readonly pins: readonly Pin[] },
): boolean {
  let isOpen = false;
  const lines = config.content.split('\n').map((line) => {
    const pin = pins.find(({ name, version }) => line.includes(name) && line.includes(version));
    if (pin === undefined) return line;
    isOpen = true;
    const [left = '', right = ''] = line.split(pin.version);
    return /[\^~>]=?\s?$/u.test(left)
      ? line
      : `${left.replace(/==$/u, '')}${sign}${pin.version}${right}`;
  });
  config.content = lines.join('\n');
  return isOpen;
}

export const versionDefects: readonly Defect[] = [
  {
    id: 'version-range',
    about: 'A technology is pinned to a range.',
    rules: ['version-is-exact'],
    plant: (document) =>
      ranges.flatMap((range) =>
        editEach(document, pinsOf, (pin) => {
          pin.version = range(pin.version);
        }),
      ),
    resemble: (document) =>
      ['Accept `^1.2.0` in the manifest of a user.', 'Sort `>=2.0` first.'].flatMap((sentence) =>
        addEverywhere(document, sentence).slice(0, 1),
      ),
  },
  {
    id: 'version-tag',
    about: 'A technology is pinned to a word that moves.',
    rules: ['version-is-exact'],
    plant: (document) =>
      ['latest', 'stable', 'lts', 'next', 'current', '*', 'TBD', 'main'].flatMap((tag) =>
        editEach(document, pinsOf, (pin) => {
          pin.version = tag;
        }),
      ),
  },
  {
    id: 'version-wildcard',
    about: 'A part of a version is a wildcard.',
    rules: ['version-is-exact'],
    plant: (document) =>
      ['x', '*', 'X'].flatMap((wild) =>
        editEach(document, pinsOf, (pin) => {
          pin.version = pin.version.replace(/\.\d+.*$/u, `.${wild}`);
        }),
      ),
  },
  {
    id: 'version-partial',
    about: 'A version lacks a number that its registry demands.',
    rules: ['version-is-exact'],
    plant: (document) =>
      editEach(document, pinsOf, (pin) => {
        const isSemantic = ['npm', 'crates.io', 'Go', 'pub'].includes(document.ecosystem);
        if (!isSemantic || !/^v?\d+\.\d+\.\d+$/u.test(pin.version)) return false;
        if (pin.provenance !== 'manifest' || !['library', 'framework'].includes(pin.kind)) {
          return false;
        }
        pin.version = pin.version.replace(/\.\d+$/u, '');
        delete pin.constraint;
        return true;
      }),
    resemble: (document) => [
      edit(document, (draft) => {
        draft.architecture.techStack.push(
          {
            name: 'redis',
            version: '7.4',
            kind: 'image',
            purpose: 'Caches.',
            ...cited('redis:7.4'),
          },
          {
            name: 'ECMAScript',
            version: '2022',
            kind: 'format',
            purpose: 'Is the target.',
            ...cited('ECMAScript 2022'),
          },
          {
            name: 'Windows',
            version: '11',
            kind: 'platform',
            purpose: 'Runs it.',
            ...cited('Windows 11'),
          },
        );
      }),
    ],
  },
  {
    id: 'version-twice',
    about: 'One technology is pinned to two versions.',
    rules: ['one-version-per-name'],
    plant: (document) =>
      editEach(document, pinsOf, (pin, draft) => {
        const rest = structuredClone(pin);
        delete rest.constraint;
        draft.architecture.techStack.push({ ...rest, version: raised(pin.version) });
      }),
    resemble: (document) => [
      edit(document, (draft) => {
        const [pin] = draft.architecture.techStack;
        if (pin === undefined) return;
        draft.architecture.techStack.push({
          name: `${pin.name}-cli`,
          version: '1.2.3',
          kind: 'tool',
          purpose: 'Runs it.',
          ...cited(`${pin.name}-cli 1.2.3`),
        });
      }),
    ],
  },
  {
    id: 'version-elsewhere',
    about: 'A configuration file holds another version of a technology than section 1.',
    rules: ['config-agrees-with-pins'],
    plant: (document) =>
      editEach(document, pinsOf, ({ name, version }, draft) => {
        const number = version.replace(/^v/u, '');
        const plain = name.slice(name.lastIndexOf(':') + 1);
        let isPlanted = false;
        for (const config of draft.interfaces.configs) {
          const lines = config.content.split('\n').map((line) => {
            if (isPlanted || !line.includes(plain) || !line.includes(number)) return line;
            isPlanted = true;
            return line.replace(number, raised(number));
          });
          config.content = lines.join('\n');
        }
        return isPlanted;
      }),
    resemble: (document) => [
      edit(document, (draft) => {
        for (const config of draft.interfaces.configs) {
          if (/^(?:yaml|toml|ruby)$/u.test(config.language)) {
            config.content += '\n# Since 9.9.9 of another tool this file is read on start.';
          }
        }
      }),
    ],
  },
  {
    id: 'version-not-installed',
    about: 'A new manifest holds a range of a pinned package, and nothing locks it.',
    rules: ['manifest-installs-pins'],
    plant: (document) =>
      ['^', '~', '>='].flatMap((sign) =>
        editEach(
          document,
          ({ interfaces }) => interfaces.configs,
          (config, draft) => {
            const { files } = draft.architecture.structure;
            const isNew = files.some(
              ({ path, change }) => path === config.file && change === 'new',
            );
            const isLocked = files.some(({ path }) => /lock/iu.test(path));
            const pins = pinsOf(draft).filter(({ kind }) => /framework|library|tool/u.test(kind));
            if (!isNew || isLocked || !signed.test(config.file)) return false;
            forgetVersions(draft, pins);
            return openRange(config, { sign, pins });
          },
        ),
      ),
    resemble: (document) => [
      edit(document, (draft) => {
        draft.architecture.structure.files.push({
          path: 'package-lock.json',
          purpose: 'Locks every version.',
          change: 'keep',
        });
        for (const config of draft.interfaces.configs) {
          openRange(config, { sign: '^', pins: pinsOf(draft) });
        }
      }),
    ],
  },
  {
    id: 'version-outside-constraint',
    about: 'What the manifest must hold does not allow the pinned version.',
    rules: ['constraint-allows-version'],
    plant: (document) =>
      editEach(document, pinsOf, (pin) => {
        if (pin.constraint === undefined) return false;
        pin.constraint = raised(pin.constraint);
        return true;
      }),
  },
  {
    id: 'version-without-proof',
    about: 'A version claims a source and cites none.',
    rules: ['provenance-matches-source', 'pin-is-grounded', 'pin-matches-evidence'],
    plant: (document) =>
      editEach(document, pinsOf, (pin) => {
        pin.evidence = [];
      }),
  },
  {
    id: 'version-not-proved',
    about: 'The cited line states another version.',
    rules: ['pin-matches-evidence'],
    plant: (document) =>
      editEach(document, pinsOf, (pin) => {
        pin.version = raised(pin.version);
        delete pin.constraint;
      }),
  },
];
