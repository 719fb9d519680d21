import { describe, expect, it } from '@jest/globals';
import { isPrivateKey, isPrivatePath } from '../../../src/adapters/files/private-path.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

describe('a private path', () => {
  it.each([
    '.env',
    '.env.local',
    'apps/web/.ENV.production',
    '.git/config',
    'a/.git/x',
    'id_rsa',
    'keys/ID_ED25519',
    'server.pem',
    'tls/server.key',
    'node_modules/x/readme.md',
    '.npmrc',
    '.ssh/known_hosts',
    'store.p12',
    'gha-creds-0123456789abcdef.json',
    '.cargo/credentials.toml',
    'credentials.csv',
    'aws_credentials',
    'application_default_credentials.json',
    'client_secret_123.apps.example.json',
    'AuthKey_ABC.p8',
    'id_rsa.bak',
    'prod.tfvars',
    'secrets.yaml',
    'config/secrets.json',
    'prod.env.local',
    'auth.json',
    '.m2/settings.xml',
    'kubeconfig',
    'deploy/kubeconfig.yaml',
    'prod.kubeconfig',
    'bob_credentials.csv',
    'rootkey.csv',
    'bob_accessKeys.csv',
    'id_ed25519_old',
    'secrets.prod.yml',
    'prod.tfvars.json',
    'prod.env.example',
  ])('is %s', (path) => {
    expect(isPrivatePath(path)).toBe(true);
  });

  it.each([
    'docs/env.md',
    '.github/workflows/ci.yml',
    'environment.md',
    'keys.md',
    'id_rsa.pub',
    'git/notes.md',
    'a.pem.md',
    'docs/secrets-management.md',
    'credentials.md',
    'authentication.md',
    'src/secrets/find-secrets.ts',
    'settings.xml',
    'terraform.tf',
    'docs/auth.md',
    'docs/kubeconfig.md',
    'docs/secrets-management.yaml',
    'credentials.schema.json',
    '.github/workflows/secret-scanning.yml',
    'secretary.json',
    'docs/id_rsa.md',
    'docs/prod.env.md',
    'src/config.env.ts',
    'docs/book.asc',
    'conf/settings.m2/settings.xml',
    'variables.tf',
    'authors.json',
  ])('is not %s', (path) => {
    expect(isPrivatePath(path)).toBe(false);
  });
});

describe('a private key', () => {
  it.each(['RSA ', 'EC ', 'OPENSSH ', 'ENCRYPTED ', ''])(
    'is known by its first line "BEGIN %sPRIVATE KEY"',
    (kind) => {
      expect(isPrivateKey(`\n-----BEGIN ${kind}PRIVATE KEY-----\nabc`)).toBe(true);
    },
  );

  const line = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7';
  const begin = '-----BEGIN PRIVATE KEY-----';
  it.each([
    ['below a heading', `# Key of the server\n${begin}\n${line}\n`],
    ['far below other text', `${'Notes.\n'.repeat(500)}${begin}\r\n${line}\r\n`],
    ['in a block of YAML', `tls:\n  key: |\n    ${begin}\n    ${line}\n`],
    ['in a string of JSON', `{"private_key": "${begin}\\n${line}\\n"}`],
    ['in a string of JSON in a string', `{\\"private_key\\": \\"${begin}\\\\n${line}\\\\n\\"}`],
    ['after a name', `PRIVATE=${begin}\n${line}\n`],
    ['folded to one line', `key: ${begin} ${line}`],
    ['in a quotation', `> ${begin}\n> ${line}\n`],
    ['of PGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n'],
    [
      'of PGP with a version',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQOYBF\n',
    ],
    ['with a password', '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n'],
  ])('is known %s', (_, text) => {
    expect(isPrivateKey(text)).toBe(true);
  });

  it('is not a report that quotes one', () => {
    expect(isPrivateKey('# Keys\n\n```\n-----BEGIN PRIVATE KEY-----\n```\n')).toBe(false);
    expect(isPrivateKey('It begins with -----BEGIN PRIVATE KEY-----\nand ends.')).toBe(false);
    expect(isPrivateKey('-----BEGIN CERTIFICATE-----')).toBe(false);
    expect(isPrivateKey('-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF\n')).toBe(false);
  });

  it.each(['-----BEGIN ', '-----BEGIN PRIVATE KEY-----\n', '\n> > > ', ' PRIVATE KEY'])(
    'is looked for in linear time in many times %j',
    (part) => {
      expect(
        leastTimeOf(() => {
          expect(isPrivateKey(`PRIVATE KEY${part.repeat(2_000_000 / part.length)}`)).toBe(false);
        }, 2_000),
      ).toBeLessThan(2_000);
    },
  );
});
