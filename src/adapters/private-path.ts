/** Folders and files that hold secrets or foreign code, by name; compared in lower case. */
const privateFolders = new Set([
  '.git',
  'node_modules',
  '.ssh',
  '.aws',
  '.azure',
  '.docker',
  '.gcloud',
  '.gnupg',
  '.kube',
]);
const privateNames = new Set([
  '.netrc',
  '_netrc',
  '.npmrc',
  '.pypirc',
  '.yarnrc.yml',
  '.git-credentials',
  '.htpasswd',
  '.pgpass',
  '.my.cnf',
  '.dockercfg',
  '.boto',
  '.s3cfg',
  '.vault-token',
  'credentials',
  'credentials.json',
  'credentials.yml.enc',
  'master.key',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
]);
const privateEndings = /\.(?:pem|key|p12|pfx|jks|keystore|ppk|kdbx|env|tfstate|tfstate\.backup)$/u;
/** The key that a cloud hands out for a program, under the name it is saved by. */
const serviceAccount = /^service[-_]?account[^/]*\.json$/u;

/** Whether a file must never reach a prompt or a document, whatever glob or link leads to it. */
export function isPrivatePath(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.at(-1) ?? '';
  return (
    parts.some((part) => privateFolders.has(part)) ||
    name.startsWith('.env') ||
    privateNames.has(name) ||
    privateEndings.test(name) ||
    serviceAccount.test(name)
  );
}

/** Whether a text is a private key whatever its file is called. */
export function isPrivateKey(text: string): boolean {
  return (
    /^\s{0,9}-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/u.test(text.slice(0, 200)) ||
    (text.startsWith('{') && /"private_key"\s{0,9}:\s{0,9}"-----BEGIN/u.test(text))
  );
}
