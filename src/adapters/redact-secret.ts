/** Keys of OpenAI and of those who copied the form, whole or already starred by the endpoint. */
const knownKey = /\bsk-[\w*-]{4,}/gu;
/** Shorter keys are placeholders of local servers, such as `ollama`, and words of real answers. */
const shortestInProse = 16;

/** Takes a secret, and whatever looks like an API key, out of a message. */
export function redactMessage(text: string, secret: string): string {
  return replaceSecret(text, secret).replace(knownKey, '***');
}

/** Takes a secret out of an answer, of which everything else must stay as it is. */
export function redactAnswer(text: string, secret: string): string {
  return secret.length < shortestInProse ? text : replaceSecret(text, secret);
}

function replaceSecret(text: string, secret: string): string {
  return secret === '' ? text : text.replaceAll(secret, '***');
}
