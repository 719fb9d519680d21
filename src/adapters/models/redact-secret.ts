/** Keys of OpenAI and of those who copied the form, whole or already starred by the endpoint. */
const knownKey = /\bsk-[\w*-]{4,}/gu;
/** A shorter "key" is a word that a local server is given because it wants one; starring it out would spoil the message. */
const shortest = 4;

/** Takes a secret, and whatever looks like an API key, out of a message. */
export function redactMessage(text: string, secret: string): string {
  return replaceSecret(text, secret).replace(knownKey, '***');
}

function replaceSecret(text: string, secret: string): string {
  return secret.length < shortest ? text : text.replaceAll(secret, '***');
}
