/** What may stand before a joining word in a script without blanks: a Latin name, its closing mark, or a word for "version". */
const joined = '(?<=[A-Za-z\\d)\\]）」』`*]|バージョン|版本?|버전)';

const particles = 'には|では|[のはがで的]|[은는이가을를의]';
const verbs =
  '(?:使用|采用|採用|选用|選用|选择|選擇|需要|要求|锁定|鎖定|固定|升级|升級)(?:[在为為到至于於])?';

/** 「Fastify のバージョンは」, 「zod 采用」: a particle or a verb joins a version to the name before it. */
export const joiningParticle = new RegExp(`${joined}\\s?(?:${particles}|${verbs})[、，,]?$`, 'u');

const joinsByWord = new RegExp(`^[\`*」』）)\\]]{0,4}\\s?(?:${particles}|${verbs})`, 'u');
const versionWord = /版本?|バージョン|버전/u;
const dotted = /^v?\d+(?:\.\d|系)/iu;

/** A particle alone joins a count as well: 「Redis は 3 つ」 states no version, 「Redis は 7.2」 does. */
export const mayJoin = (between: string, number: string): boolean =>
  !joinsByWord.test(between) || versionWord.test(between) || dotted.test(number);

/** What joins an unknown name to its version when its writer speaks of versions. */
export const joinsByVersionWord = new RegExp(
  `^[\`*」』）)\\]]{0,4}\\s?(?:${particles})?[、，]?\\s?(?:バージョン|版本|버전)(?:${particles}|[为為是])?[、，]?\\s?[\`*「『]{0,3}$`,
  'u',
);

const latinName = '(?<name>[A-Za-z][\\w.+#-]*(?: [A-Z][\\w.+#-]*)?)';
const wordThenName = new RegExp(`^\\s?(?:版本的?|版の|버전의)\\s?${latinName}`, 'u');
const particleThenName = new RegExp(`^\\s?[の的의]\\s?${latinName}`, 'u');
const endsInVersionWord = /(?:バージョン|版本|버전)\s?$/u;

/** The name behind its version: 「バージョン 3.23.8 の zod」, 「4.26.2 版本的 Fastify」. */
export const findNameBehind = (before: string, behind: string): string => {
  const found =
    wordThenName.exec(behind) ??
    (endsInVersionWord.test(before) ? particleThenName.exec(behind) : null);
  return found?.groups?.['name'] ?? '';
};
