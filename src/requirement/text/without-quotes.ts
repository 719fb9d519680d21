/** Each kind is bounded, so that a lone mark costs no more than any other character. */
const quoted =
  /"[^"\n]{1,300}"|“[^“”\n]{1,300}”|„[^„“”\n]{1,300}[“”]|«[^«»\n]{1,300}»|「[^「」\n]{1,300}」|『[^『』\n]{1,300}』|(?<![\p{L}\p{N}])['‘][^'‘’\n]{1,300}['’](?![\p{L}\p{N}])/gu;

/** A sentence without what it only quotes. */
export const withoutQuotes = (text: string): string => text.replace(quoted, ' ');
