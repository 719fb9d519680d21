type Entry = (at: number) => string;
type Shape = { readonly start: string; readonly entry: Entry; readonly end: string };

const hash = 'q1w2e3r4t5y6u7i8o9p0'.repeat(4);
const version = (at: number): string => `${at % 9}.${at % 31}.${at % 17}`;

const shapes: Readonly<Record<string, Shape>> = {
  'package-lock.json': {
    start:
      '{\n  "name": "shop",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop"\n    }',
    entry: (at) =>
      `,\n    "node_modules/part-${at}": {\n      "version": "${version(at)}",\n      "resolved": "https://registry.npmjs.org/part-${at}/-/part-${at}-${version(at)}.tgz",\n      "integrity": "sha512-${hash}==",\n      "license": "MIT",\n      "engines": {\n        "node": ">=18"\n      }\n    }`,
    end: '\n  }\n}\n',
  },
  'pnpm-lock.yaml': {
    start: "lockfileVersion: '9.0'\n\npackages:\n",
    entry: (at) =>
      `\n  part-${at}@${version(at)}:\n    resolution: {integrity: sha512-${hash}==}\n    engines: {node: '>=18'}\n`,
    end: '',
  },
  'yarn.lock': {
    start: '# yarn lockfile v1\n\n',
    entry: (at) =>
      `\npart-${at}@^${version(at)}:\n  version "${version(at)}"\n  resolved "https://registry.yarnpkg.com/part-${at}/-/part-${at}-${version(at)}.tgz#0"\n  integrity sha512-${hash}==\n`,
    end: '',
  },
  'Cargo.lock': {
    start: 'version = 4\n',
    entry: (at) =>
      `\n[[package]]\nname = "part-${at}"\nversion = "${version(at)}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hash}"\n`,
    end: '',
  },
  'composer.lock': {
    start:
      '{\n    "content-hash": "0",\n    "packages": [\n        {\n            "name": "shop/own",\n            "version": "1.0.0"\n        }',
    entry: (at) =>
      `,\n        {\n            "name": "part/part-${at}",\n            "version": "${version(at)}",\n            "dist": {\n                "type": "zip",\n                "shasum": "${hash}"\n            },\n            "license": [\n                "MIT"\n            ]\n        }`,
    end: '\n    ]\n}\n',
  },
  'go.sum': {
    start: '',
    entry: (at) => `example.org/part/${at} v${version(at)} h1:${hash.slice(0, 43)}=\n`,
    end: '',
  },
};

/** The names of the lock files that can be made. */
export const lockFiles: readonly string[] = Object.keys(shapes);

/** A lock file of about so many bytes, each entry another package. */
export function makeLockFile(path: string, bytes: number): string {
  const shape = shapes[path];
  if (shape === undefined)
    throw new Error(`Expected one of ${lockFiles.join(', ')}, found ${path}.`);
  const parts = [shape.start];
  for (let length = 0, at = 1; length < bytes; at += 1) {
    const entry = shape.entry(at);
    parts.push(entry);
    length += entry.length;
  }
  return [...parts, shape.end].join('');
}
