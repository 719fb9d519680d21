/**
 * How base64 may look when the value stands behind none, one or two other bytes of a group of three. At
 * its edges these mix in; such stretches are found nowhere, and do no harm.
 */
export const base64Forms = (bytes: Uint8Array): string[] =>
  [0, 1, 2].map((before) =>
    btoa(Array.from(shift(bytes, before), (byte) => String.fromCharCode(byte)).join('')),
  );

/** RFC 4648, section 6. */
const base32Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** How base32 may look when the value stands behind none to four other bytes of a group of five. */
export const base32Forms = (bytes: Uint8Array): string[] =>
  [0, 1, 2, 3, 4].map((before) => {
    const bits = Array.from(shift(bytes, before), (byte) => byte.toString(2).padStart(8, '0')).join(
      '',
    );
    const groups = bits.match(/.{5}/gu) ?? [];
    return groups.map((group) => base32Letters.charAt(Number.parseInt(group, 2))).join('');
  });

function shift(bytes: Uint8Array, before: number): Uint8Array {
  const shifted = new Uint8Array(before + bytes.length);
  shifted.set(bytes, before);
  return shifted;
}
