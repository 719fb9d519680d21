import { base32Forms, base64Forms } from './radix-forms.ts';

/** A way to write a value; separators do not count, for they are left out where it is looked for. */
export type SecretForm = {
  readonly text: string;
  /** How many characters of it in a row are no accident: more where it is written with few signs. */
  readonly window: number;
};

/** Two random texts of base 62 share so many characters once in 10^21. */
const letterWindow = 12;
/** Eight characters of a value or more, each in two or three digits of ten or eight. */
const digitWindow = 24;
/** Nine characters of a value. */
const bitWindow = 72;

/** The ways in which a value is written so that it does not look like itself. */
export function secretForms(secret: string): SecretForm[] {
  const backwards = reverse(secret);
  const letters = [secret, backwards].flatMap((text) => {
    const bytes = new TextEncoder().encode(text);
    const encoded = base64Forms(bytes);
    return [
      ...[text, encodeURIComponent(text), rotate(text)],
      ...['', '0x', 'x', 'u00'].map((prefix) => spell(bytes, 16, prefix)),
      ...encoded,
      ...encoded.flatMap((form) => base64Forms(new TextEncoder().encode(form))),
      ...base32Forms(bytes),
    ];
  });
  const bytes = new TextEncoder().encode(secret);
  const digits = [spell(bytes, 10), spell(bytes, 8), spell(reverseBytes(bytes), 10)];
  return [
    ...withReverse(letters).map((text) => ({ text, window: letterWindow })),
    ...withReverse(digits).map((text) => ({ text, window: digitWindow })),
    ...withReverse([spell(bytes, 2)]).map((text) => ({ text, window: bitWindow })),
  ];
}

const reverse = (text: string): string => Array.from(text).reverse().join('');
const reverseBytes = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes).reverse();

const withReverse = (forms: readonly string[]): string[] => [
  ...new Set(forms.flatMap((form) => [form, reverse(form)])),
];

/** How many digits a byte has at the least where each is written as long as the others. */
const places: Readonly<Record<number, number>> = { 2: 8, 8: 3, 10: 1, 16: 2 };

/** The bytes as numbers, such as `4b71` or `0x4b0x71`. */
const spell = (bytes: Uint8Array, radix: 2 | 8 | 10 | 16, prefix = ''): string =>
  Array.from(
    bytes,
    (byte) => `${prefix}${byte.toString(radix).padStart(places[radix] ?? 1, '0')}`,
  ).join('');

/** Each letter thirteen places on, as in ROT13. */
const rotate = (text: string): string =>
  text.replace(/[A-Za-z]/gu, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
