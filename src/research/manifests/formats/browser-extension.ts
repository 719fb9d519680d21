import type { Fact } from '../../research.ts';
import { membersAt, memberOf, nodeAt } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry, stateFiles, stateOwn } from '../state-facts.ts';

/** Keys that name files of the extension. */
const fileKeys: readonly (readonly string[])[] = [
  ['background', 'service_worker'],
  ['background', 'page'],
  ['background', 'scripts'],
  ['devtools_page'],
  ['options_page'],
  ['options_ui', 'page'],
  ['action', 'default_popup'],
  ['browser_action', 'default_popup'],
  ['side_panel', 'default_path'],
];

const readExtension = (source: Source): ManifestReading => {
  const { root, malformed } = readJsonTree(source.text);
  const gecko = nodeAt(root, 'browser_specific_settings', 'gecko');
  const scripts = membersAt(root, 'content_scripts');
  const platform = { ecosystem: 'npm', kind: 'platform' } as const;
  const firefox = { ...platform, name: 'firefox' };
  const facts: Fact[] = [
    ...stateOwn(source, root, 'npm').map((fact) => ({ ...fact, kind: platform.kind })),
    ...['manifest_version', 'minimum_chrome_version'].flatMap((key) =>
      stateEntry(source, memberOf(root, key), platform),
    ),
    ...stateEntry(source, memberOf(gecko, 'strict_min_version'), firefox),
    ...fileKeys.flatMap((keys) => stateFiles(source, nodeAt(root, ...keys))),
    ...scripts.flatMap(({ node }) => stateFiles(source, nodeAt(node, 'js'))),
    ...scripts.flatMap(({ node }) => stateFiles(source, nodeAt(node, 'css'))),
  ];
  return toReading(facts, malformed);
};

export const browserExtension: ManifestFormat = {
  name: 'browser extension manifest',
  matches: (fileName, text) =>
    fileName.endsWith('.json') && /"manifest_version"\s{0,20}:\s{0,20}\d/u.test(text),
  read: readExtension,
};
