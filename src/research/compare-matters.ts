import { readSubjects } from '../requirement/decisions/read-subjects.ts';
import type { Clause, Requirement } from '../requirement/requirement.ts';
import { withoutComments } from '../requirement/text/join-text.ts';
import { findFittingLocales } from '../requirement/words/fitting-locales.ts';
import { readVocabulary } from '../requirement/words/vocabulary.ts';
import { listSpellings } from './spellings.ts';

/** Verbs of building and running, and words around them, which do not tell what is built, in the shipped languages. */
const building =
  /(?<!\p{L})(?:(?:must|shall|should|will|has|have|need(?:s|ed)?|we|it|please) ?|(?:us(?:e|es|ed|ing)|run(?:s|ning)?|built|build|written|write|implement(?:ed)?|develop(?:ed)?|made|create[ds]?|bas(?:ed|is)|requir(?:e|es|ed)|target(?:s|ed)?|version|runtime|framework|language|be|by|as|at|it|its|on|in|with)(?!\p{L})|(?:muss|müssen|soll|sollen|wird|verwende|nutze|benutze|laufen|läuft|lauf|gebaut|geschrieben|umgesetzt|implementiert|entwickelt|erstellt|basier|unter|auf|mit|sprache|laufzeit)[\p{L}]{0,3}(?!\p{L})|(?:doit|doivent|utilis\p{L}+|tourn\p{L}+|fonctionn\p{L}+|écrit\p{L}*|développ\p{L}+|réalis\p{L}+|basé\p{L}*|être|sous|sur|avec|en)(?!\p{L})|(?:debe\p{L}*|us[ae]\p{L}*|utiliz\p{L}+|ejecut\p{L}+|escri\p{L}+|desarroll\p{L}+|funcion\p{L}+|estar|ser|sobre|con|em|com|deve\p{L}*|rodar|execut\p{L}+|desenvolv\p{L}+|essere|eseguit\p{L}*|esegu\p{L}+|scritt\p{L}+|svilupp\p{L}+|realizz\p{L}+|funzion\p{L}+|girare|su|nel|in)(?!\p{L})|(?:долж\p{L}+|использ\p{L}+|работ\p{L}+|написа\p{L}+|запуск\p{L}+|быть|на|с|реализ\p{L}+|musi\p{L}*|uży\p{L}+|używ\p{L}+|korzyst\p{L}+|działa\p{L}*|napisan\p{L}+|uruchami\p{L}+|być|pod|z|w|na)(?!\p{L}))|必须|必須|应该|應該|应|應|需要|须|須|使用|采用|採用|选用|選用|运行|運行|執行|执行|编写|編寫|开发|開發|基于|基於|在|上|用|于|於|版本|使う|用いる|利用|動作|実行|実装|開発|構築|しなければならない|しなければなりません|する|こと|すること|バージョン|사용|실행|동작|구현|개발|작성|해야 한다|해야 합니다|하여야 한다|한다|합니다|되어야|버전|[はをがでにのと]|(?:은|는|을|를|에서|에|으로|로|이|가)(?!\p{L})/giu;

const version = /(?<![\p{L}\d])v?\d[\w.+-]*(?: ?lts(?!\p{L}))?/giu;

/** What stands beside each other on purpose: what is tested, supported or moved between. */
const isBeside =
  /(?<!\p{L})(?:test|support|compatib|migrat|mov(?:e|es|ed|ing)|upgrad|replac|port(?:ed|s)?(?!\p{L})|switch|matrix|getestet|unterstütz|kompatib|migrier|umstell|ersetz|testé|prend en charge|compatib|migr|remplac|prob|soport|reempl|sustitu|suport|substitu|prova|sostitu|тест|поддерж|совмест|перен|перевед|замен|wspier|obsług|zgodn|zastąp|przenie)|测试|測試|支持|支援|兼容|相容|迁移|遷移|替换|替換|升级|升級|テスト|対応|サポート|移行|置き換え|更新|테스트|지원|호환|마이그레이션|전환|교체/iu;

/** Tells whether two clauses that name different technologies or versions speak of the same thing to build. */
export function compareMatters(
  requirement: Requirement,
  names: readonly string[],
): (first: Clause, second: Clause) => boolean {
  const words = readVocabulary(findFittingLocales(requirement.text));
  const subjectAt = readSubjects(withoutComments(requirement.text), words);
  const spellings = names
    .flatMap((name) => [name, ...listSpellings(name)].map((each) => each.toLowerCase()))
    .sort((left, right) => right.length - left.length);
  const matterOf = ({ text }: Clause): string => {
    const bare = spellings.reduce((left, name) => left.replaceAll(name, ' '), text.toLowerCase());
    const left =
      bare
        .replace(version, ' ')
        .replace(building, ' ')
        .match(/\p{L}+/gu) ?? [];
    return [...new Set(left.filter((word) => !frequent.has(word)))].sort().join(' ');
  };
  const frequent = new Set(
    findFittingLocales(requirement.text).flatMap((locale) => [...locale.frequent, 'a', 'an']),
  );
  return (first, second) => {
    if (isBeside.test(first.text) || isBeside.test(second.text)) return false;
    if (subjectAt(first.line) !== subjectAt(second.line)) return false;
    const [one, other] = [matterOf(first), matterOf(second)];
    return one === other || one === '' || other === '';
  };
}
