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
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
]);
const privateEndings =
  /\.(?:pem|key|p8|p12|pfx|jks|keystore|ppk|kdbx|gpg|env|tfvars|tfvars\.json|tfstate|tfstate\.backup)$/u;
/** `prod.env.local`, but neither the document `prod.env.md` nor the code `config.env.ts`. */
const environment =
  /\.env\.(?!(?:mdx?|markdown|rst|adoc|html?|[cm]?[jt]sx?|py|rb|go|rs|java)$)\w{1,20}$/u;
/** Data that is called by what it holds. */
const secretData =
  /^(?:[\w.-]{0,40}[_.-])?(?:credentials?|creds|(?:client[_-])?secrets?)(?:[_.-][\w.-]{0,80})?\.(?:json|ya?ml|toml|csv|ini|txt|properties|enc)$/u;
/** What is about secrets and holds none, in the formats of data: `secrets-management.yaml`. */
const aboutSecrets =
  /(?:credentials?|creds|secrets?)[_.-](?:schema|openapi|policy|policies|management|rotation|scan|scanning|detection|inventory|guide|guidelines|handling|lifecycle)[_.-]/u;
/** What tools call the secrets that they write, and copies of keys. */
const writtenByTools = [
  /^(?:aws|gcloud|gcp|azure)[_-]credentials$/u,
  /^gha-creds-/u,
  /^(?:root|[\w.-]{0,40}access)keys?\.csv$/u,
  /^(?:[\w.-]{0,40}[_.-])?kubeconfig(?:[_.-](?!mdx?$|rst$|adoc$|html?$|txt$)[\w-]{1,40})?(?:\.(?:ya?ml|conf))?$/u,
  /^id_(?:rsa|dsa|ecdsa|ed25519)[_.-](?!(?:pub|md)$)/u,
];
/** The key that a cloud hands out for a program, under the name it is saved by. */
const serviceAccount = /^service[-_]?account[^/]*\.json$/u;

const privatePatterns = [privateEndings, environment, serviceAccount, ...writtenByTools];

/** Whether a file must never reach a prompt or a document, whatever glob or link leads to it. */
export function isPrivatePath(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.at(-1) ?? '';
  return (
    parts.some((part) => privateFolders.has(part)) ||
    name.startsWith('.env') ||
    privateNames.has(name) ||
    (secretData.test(name) && !aboutSecrets.test(name)) ||
    privatePatterns.some((pattern) => pattern.test(name)) ||
    parts.slice(-2).join('/') === '.m2/settings.xml'
  );
}

/**
 * The first line of a key and the beginning of the next, as it stands in a file, in a block of YAML or
 * in a string with escaped line breaks.
 */
const keyOnItsOwnLine =
  /(?:^|[\n\r"'`])[ \t>|*-]{0,80}-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:\\{1,2}[rn]|[\r\n]){1,8}[ \t>|]{0,80}[A-Za-z0-9+/]{3}/u;
/** After other text only what cannot be a word says that the line break is one of a key. */
const keyAfterText =
  /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:\\{1,2}[rn]|[\r\n]|[ \t]){1,80}[A-Za-z0-9+/]{40}/u;

/** Whether a text holds a private key, whatever its file is called; a line that only names one holds none. */
export const isPrivateKey = (text: string): boolean =>
  text.includes('PRIVATE KEY') && (keyOnItsOwnLine.test(text) || keyAfterText.test(text));
