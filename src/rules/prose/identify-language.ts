import { francAll } from 'franc';
import type { LanguageJudge } from './find-foreign-language.ts';

/**
 * ISO 639-3 codes of the languages that documents are written in. The library knows a hundred more, most
 * of them spoken beside one of these and told apart from it by longer texts only.
 */
const told =
  'eng deu fra spa por ita nld swe dan nob nno fin est lvs lit isl pol ces slk slv hrv srp bos hun ron bul mkd rus ukr bel ell tur azj kat hye kaz uzn tgk khk heb arb pes urd hin ben pan guj tam tel kan mal mar npi sin tha lao khm mya vie ind zlm jav sun tgl swh zul xho yor ibo hau som afr cat glg eus gle cym sqi als epo cmn jpn kor'.split(
    ' ',
  );

let known: ReadonlySet<string> | undefined;

/** Tells languages by how often three letters follow each other; loaded for a document that needs it. */
export const languageJudge: LanguageJudge = {
  knows(subtag) {
    known ??= new Set(told.map(toSubtag));
    return known.has(subtag);
  },
  identify: (text) => toSubtag(francAll(text, { only: told, minLength: 0 })[0]?.[0] ?? 'und'),
};

/** `deu` is `de`: where a language has a short code, tags use that one. */
function toSubtag(code: string): string {
  const [tag = code] = Intl.getCanonicalLocales(code);
  return new Intl.Locale(tag).language;
}
