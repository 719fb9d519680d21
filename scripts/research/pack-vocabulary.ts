/** Packs lines of tokens in base64 and their ranks; a rank without a token has none of its bytes. */
export function packVocabulary(lines: string): Uint8Array {
  const tokens: Buffer[] = [];
  for (const line of lines.split('\n').filter(Boolean)) {
    const [token = '', rank = ''] = line.split(' ');
    tokens[Number(rank)] = Buffer.from(token, 'base64');
  }
  return Buffer.concat(
    Array.from(tokens, (token: Buffer | undefined) => {
      const bytes = token ?? Buffer.alloc(0);
      if (bytes.length > 0xff)
        throw new Error(`Expected a short token, found ${bytes.length} bytes.`);
      return Buffer.concat([Buffer.of(bytes.length), bytes]);
    }),
  );
}
