/** Folders and files that hold secrets or foreign code, by name; compared in lower case. */
const privateFolders = new Set(['.git', 'node_modules', '.ssh', '.aws', '.gnupg']);
const privateNames = new Set([
  '.netrc',
  '.npmrc',
  '.pypirc',
  '.git-credentials',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
]);
const privateEndings = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/u;

/** Whether a file must never reach a prompt or a document, whatever glob or link leads to it. */
export function isPrivatePath(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.at(-1) ?? '';
  return (
    parts.some((part) => privateFolders.has(part)) ||
    name.startsWith('.env') ||
    privateNames.has(name) ||
    privateEndings.test(name)
  );
}

/** Whether a text is a private key whatever its file is called. */
export function isPrivateKey(text: string): boolean {
  return /^\s{0,9}-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/u.test(text.slice(0, 200));
}
