import { withoutCode } from './plain-text.ts';

/** A word that counts where it stands as a note: before a colon, or alone in brackets. */
const noted = new RegExp(
  String.raw`(?:^|[(（[【]|[:：] )\s?(?:${[
    'optional(?:ly)?',
    'stretch(?: goal)?',
    "(?:could|won['’]t)[- ]have",
    'optionale?[rsn]?|kann(?:-kriterium|-anforderung)?|wunsch(?:kriterium)?',
    'optionnel(?:le)?s?|facultati(?:f|ve)s?',
    'opcional(?:es|mente)?|opcionai?s?',
    'opzional[ei]|facoltativ[oaie]',
    'опционально|необязательно|по желанию',
    'opcjonaln(?:ie|[aey])',
    '可选|可選|選用|任意|オプション|선택(?: ?사항)?|옵션',
  ].join('|')})\s?(?:[:：)）\]】]|$)`,
  'iu',
);
/** Phrases that leave a whole demand to whoever builds it, wherever they stand. */
const granted = new RegExp(
  [
    String.raw`(?<!\p{L})(?:nice[- ]to[- ]have|if (?:there is (?:enough )?time|time (?:permits|allows)|resources (?:permit|allow)|capacity allows)|(?:is|are|would be) (?:purely |entirely )?(?:optional|a bonus)[.;!]?$|(?:can|could|may) (?:be (?:added|done|built|implemented)|come|follow) later)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:wünschenswert|(?:wenn|falls|sofern) (?:noch )?(?:die )?zeit (?:bleibt|ist|reicht|vorhanden)|(?:kann|können) später (?:folgen|ergänzt|nachgereicht|hinzugefügt))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:si le temps le permet|(?:serait|seraient) un plus|pourra(?:it)? être ajoutée?s? (?:plus tard|ultérieurement))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:si (?:da|hay|queda) tiempo|se (?:houver|sobrar|der) tempo|(?:es|é|seria|sería) desea(?:ble|do)|desejável|se puede añadir más adelante|pode ser adicionad[oa] depois)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:se (?:c['’]è|resta|rimane) tempo|auspicabile|(?:si )?può (?:essere )?aggiung(?:ere|ersi) in seguito)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:если (?:останется|будет) время|желательно|можно добавить (?:позже|потом))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:jeśli (?:starczy|wystarczy|będzie) czasu?|mile widzian[eyi]|można dodać później)(?!\p{L})`,
    '有时间的话|時間許せば|有時間的話|锦上添花|錦上添花|時間があれば|あれば(?:望ましい|嬉しい|うれしい)|できれば(?:望ましい|嬉しい|うれしい)|시간이 (?:되면|허락하면|있으면)|있으면 좋',
  ].join('|'),
  'iu',
);

/**
 * Whether a demand says of itself that it need not be met: `(optional)`, `Nice to have: …`, "if time permits".
 * A demand that has an optional value, such as "an optional comment field", does not.
 */
export function isOptional(text: string): boolean {
  const prose = withoutCode(text).trim();
  return noted.test(prose) || granted.test(prose);
}
