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
  'auth.json',
  'kubeconfig',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
]);
const privateEndings =
  /\.(?:pem|key|p8|p12|pfx|jks|keystore|ppk|kdbx|asc|gpg|env|env\.\w{1,20}|tfvars|tfvars\.json|tfstate|tfstate\.backup)$/u;
/** Data that is called by what it holds, and copies of keys. */
const secretData =
  /^(?:[\w.-]{0,40}[_.-])?(?:credentials?|creds|(?:client[_-])?secrets?)(?:[_.-][\w.-]{0,80})?\.(?:json|ya?ml|toml|csv|ini|txt|properties|enc)$|^(?:aws|gcloud|gcp|azure)[_-]credentials$|^gha-creds-|^id_(?:rsa|dsa|ecdsa|ed25519)\.(?!pub$)/u;
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
    serviceAccount.test(name) ||
    secretData.test(name) ||
    path.toLowerCase().endsWith('.m2/settings.xml')
  );
}

/** Whether a text holds a private key, whatever its file is called; a line that only names one holds none. */
export function isPrivateKey(text: string): boolean {
  return /(?:^|[\n"'])[ \t]{0,9}-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:\\[rn]|[\r\n]){1,4}[A-Za-z0-9+/]{3}/u.test(
    text,
  );
}
