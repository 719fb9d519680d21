/** The ways in which a value is written so that it does not look like itself. */
export function secretForms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const percent = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const direct = [secret, encodeURIComponent(secret), hex, percent, ...base64Forms(bytes)];
  return [...new Set(direct.flatMap((form) => [form, reverse(form)]))];
}

const reverse = (text: string): string => Array.from(text).reverse().join('');

/** How base64 may look when the value stands behind none, one or two other bytes of a group of three. */
function base64Forms(bytes: Uint8Array): string[] {
  return [0, 1, 2].flatMap((before) => {
    const shifted = new Uint8Array(before + bytes.length);
    shifted.set(bytes, before);
    const encoded = btoa(Array.from(shifted, (byte) => String.fromCharCode(byte)).join(''));
    // The first characters mix in the bytes before, the last ones those behind.
    const own = encoded.slice(Math.ceil((before * 8) / 6)).replace(/.?=+$/u, '');
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
