/** One expression of the lines of a list; each line is a part of it. */
const anyOf = (lines: string): string =>
  lines
    .trim()
    .split(/\s*\n\s*/u)
    .join('|');

/** Words before a name that speak of another time or of what is not used; one word may stand between. */
const before = new RegExp(
  `(?:\\b(?:${anyOf(`
  since|before|until|till|from|than|prior to|as of|starting (?:with|from)|drop(?:s|ped|ping)?\\b.{0,40}\\bfor\\b.{0,40}
  (?:removed|deprecated|introduced|added|changed|fixed|broken|dropped) in|up to|older|pre|no longer supports?|not supports?|not support|not compatible with
  instead of|rather than|unlike|not(?! only)|never|without|avoid(?:s|ing)?|seit|vor|bis|statt|nicht(?! (?:nur|unter|älter|niedriger))|kein(?:en?)?|ohne|depuis|avant|jamais|sans|ne pas|desde|antes de|hasta|sin|até|não(?! (?:só|apenas|inferior))|sem|em vez d[eo]|en lugar de|en vez de|au lieu d[eu]
  prima di|non(?! (?:solo|inferior))|senza|invece di|przed|nie(?! (?:tylko|ni[żz]|starsz))|bez|zamiast|kullanma|jangan|tanpa|không(?! (?:chỉ|thấp|dưới))|đừng|thay vì`)})|\\b(?:no|n[eo]) (?:se )?(?:us|utili[sz]|emple|soport|admit)\\p{L}{1,8}|n'(?:utilis|emplo)\\p{L}{1,8} (?:pas|plus)
  |до|с версии|не(?! (?:только|ниже|менее|меньше|старее|нижче|лише))|нельзя|без|вместо|перехо[дж]\\p{L}{0,4} с|перейти с|миграц\\p{L}{1,3} с|не\\s(?:выше|старше|новее)|без|замість|لا|لن|بدون|自|从|從)\\s+(?:\\S+ )?$`.replace(
    /\n\s*/gu,
    '',
  ),
  'iu',
);

/** The same in Chinese, where no blank stands before a name. */
const beforeCjk =
  /(?:从|從|自|不(?:再|得|能|可|要|应|應)?(?:使用|采用|採用|支持|用|依赖|兼容)|禁止(?:使用)?|避免(?:使用)?|勿用|勿使用|而(?:不是|非))\s?$/u;

/** What stands between a version and the words that speak against it. */
const copula =
  /(?:is|are|was|were|has|have|reach\w*|hits?|goes|must|shall|should|may|will|can|be|wird|werden|darf|soll|ist|sind|est|sont|n'est|ne (?:sera|doit|peut)|es|no es|é|não é|è|non è|и|или|now|already|bereits|déjà|and|or)\b/u
    .source;

/** Words after a version that say the same: end of life, out of scope, "iOS 14 以下". */
const behind = new RegExp(
  `^(?:[)\\]\`*_,]*)\\s*(?:${copula}\\s*){0,3}(?:${anyOf(`
  end[- ]of[- ]life|eol\\b|introduced|renamed|still (?:an? |in )?(?:release candidate|rc\\b|beta|alpha|preview)|deprecated|unsupported
  not (?:be )?(?:supported|used|considered|allowed|permitted|installed)|no longer|out of (?:scope|support)|considered|rejected|dropped|removed|older|below|earlier|lower
  nicht (?:mehr|verwendet|genutzt|eingesetzt|benutzt|unterstützt)|(?:oder|und) (?:älter|niedriger)|plus support|pas (?:utilis|support)|(?:ou|et) (?:antérieur|inférieur)
  ya no|no se (?:us|utiliz|soport|admit)|[oy] (?:anterior|inferior)|não (?:mais|se us|será|é us|é suport)|(?:ou|e) (?:anterior|inferior)|non (?:più|viene|sarà|si us|si util|è support)|[oe] (?:precedent|inferior)
  nie (?:jest|będzie)|(?:lub|i) (?:starsz|niższ)|kullanılma(?:y|z|m)|desteklenme(?:y|z|m)|(?:ve|veya) (?:altı|eski)|trở xuống|tidak (?:di|lagi)
  의? ?(?:미만|이하|이전)|(?:은|는|을|를)? ?(?:더 이상 )?(?:사용하지|쓰지|지원하지|채택하지|지원되지)|(?:は|を)?(?:使(?:わ|用し|用でき)(?:ない|ません)|利用し(?:ない|ません)|採用し(?:ない|ません)|サポート(?:され(?:ません|ない|なく)|しない|外|対象外)|対象外|禁止)
  以下|及以下|或以下|未満|より前|より古い|不再|不支持|不使用|不采用|已(?:废弃|弃用|停止)
  не (?:поддерж|использу|применя|нужн|допуска)|больше не|устарел|(?:и|или) (?:ниже|старше)|не (?:підтрим|використ)|أو أقل|का उपयोग न|समर्थित नहीं`)})`,
  'iu',
);

/** "1.9 → 1.10", 「1.9 から 1.10 へ」, "Java 17'den": what is left behind. */
const leftBehind =
  /^(?:[)\]`*_]*)\s?(?:(?:→|->|⇒|から|에서|(?:wird|werden) auf|na|на)\s?v?\d|['’](?:den|dan|ten|tan)\s(?!itibaren))/u;

/** Whether the text before a name speaks against its version. */
export const isNegated = (left: string): boolean => before.test(left) || beforeCjk.test(left);

/** Whether the text after a version speaks against it. */
export const isRejected = (after: string): boolean => behind.test(after) || leftBehind.test(after);
