import { describe, expect, it } from '@jest/globals';
import { isPrivateKey, isPrivatePath } from '../../../src/adapters/private-path.ts';

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

  it('is not a report that quotes one', () => {
    expect(isPrivateKey('# Keys\n\n```\n-----BEGIN PRIVATE KEY-----\n```\n')).toBe(false);
    expect(isPrivateKey('-----BEGIN CERTIFICATE-----')).toBe(false);
  });
});
