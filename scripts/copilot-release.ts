import { homedir } from 'node:os';
import { join } from 'node:path';
import { copilotVersion } from '../src/adapters/models/copilot-command.ts';

/** Of the packages of version 1.0.102, from the registry's own list on 23 November 2026. */
const integrities: Readonly<Record<string, string>> = {
  'linux-x64':
    'sha512-eGHPbsP0p2QgfVZCjtbGBFZPBOJQ0DN7xIbBRAo7oG8b1zfLirQIdfI4h8Iy68Dv2cKJGJZg2/EO7W7KpIMJOw==',
  'linux-arm64':
    'sha512-5rO0B2/AduCekrE+aUzipySKZxZY2b/tVRZ8Suy8ymPFNC0Q7HQiQ8DZhxj+3RhHR8rU2Z8KOJVAbtMlROX6+A==',
  'linuxmusl-x64':
    'sha512-laj1/lFWwkX7P1jAVm2DNNxRljLkhfKI4XDONIA5njiU+PPvWVH38gIvYU+lNTgJ0QT7CSV6Jj2fuqPx0Go+5Q==',
  'linuxmusl-arm64':
    'sha512-PyuqTcgTKd4XrtSRKAQgfIK41cVzHArSNM8f8XS39dQc75aUsKG+MPd5rLwmqqhtbWVFgI+PSS/X18/Qo4EDTg==',
  'darwin-x64':
    'sha512-n4jBdS+QxrXWiQ9v9tUBZUcJ0hlWVG75Qs3Gzo25BRzlWQSSd5eCNrfOVf4Cr95mAK/L54dne+8rSwASNRG7qA==',
  'darwin-arm64':
    'sha512-M4Jwxvw9CzxQUVoAz4UFbwFw9SpjUXbMzD481ifFJ+o/GXYJy5+sYxWRSfGhPA9e/w4DlWxdpkSQFnagl/AYbA==',
};

/** The machine as the packages name it; Windows is missing, because the tests of programs start scripts there that it cannot start. */
function namePlatform(): string {
  const { platform, arch } = process;
  if (platform !== 'linux') return `${platform}-${arch}`;
  const { header } = process.report.getReport() as { header: Record<string, unknown> };
  return `${platform}${header['glibcVersionRuntime'] === undefined ? 'musl' : ''}-${arch}`;
}

const platform = namePlatform();
/** Outside of the repository: `npm ci` empties node_modules, and 190 MB are fetched once. */
const folder = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'spec-writer',
  `copilot-${copilotVersion}-${platform}`,
);

/** The Copilot CLI that the tests run, of the version that the provider knows. */
export const copilotRelease = {
  packageName: `@github/copilot-${platform}@${copilotVersion}`,
  integrity: integrities[platform],
  folder,
  file: join(folder, 'copilot'),
  /** Where it unpacks itself, for `XDG_CACHE_HOME`. */
  cache: join(folder, 'cache'),
};
