import { trimEnd } from '../../trim-end.ts';

/** Latin words that stand before a number and are never a technology: kinds of sections, ids, prepositions, verbs. */
const words = `
  version versions release releases section sections figure fig table tab chapter ch step steps phase phases requirement requirements req reqs task tasks
  story stories epic milestone sprint item items appendix annex part parts level levels rule rules clause article page pages line lines note notes
  example examples listing equation eq goal goals objective draft revision rev issue issues ticket bug bugs build iteration stage point points no nr num number
  numbers approx approximately about over under since until before after in on at to from by with without and or the a an is are was were be of for as than then
  this that these those if when while see also only up down per via it its we you they i all any each every both more less most least new old first last next
  previous initial current latest stable minor major patch final alpha beta rc snapshot default value values size width height weight scale ratio rate score rating
  average mean median price cost total sum count min max minimum maximum limit factor option options variant approach solution plan case cases scenario test tests
  criterion criteria feature features use user users role day days week month year years hour minute second time times date jan feb mar apr may jun jul aug sep oct nov dec
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  one two three four five six q1 q2 q3 q4 today now added changed fixed removed deprecated introduced released updated update upgrade upgraded bump requires require required using uses
  used supports support supported need needs needed must should shall will can may not never always above below between within exactly around nearly almost roughly
  rfc iso iec ieee din en adr cve pep jsr jep bcp ansi nist fips astm sha md row column col field block group set list id ids key keys index offset port ports
  status code codes http https error errors exit channel module chapter volume vol edition ed book unit units lesson exercise question answer q a r
  abschnitt kapitel abbildung abb bild tabelle anforderung anforderungen schritt punkt seite teil anhang stufe ab seit vor bis von mit und oder nach ist sind
  chapitre étape étapes exigence exigences tableau annexe niveau depuis avant avec et ou de du des la le les un une en à est
  sección capítulo tabla figura paso fase requisito requisitos nivel versión anexo desde antes con y o el los las una es
  seção etapa etapas versão tabela anexo passo com e do da dos das os as uma é
  sezione tabella passaggio livello versione allegato da prima dopo con il lo gli del della è
  rozdział sekcja rysunek krok wymaganie wymagania poziom wersja załącznik od do przed po z i lub oraz jest
  document documents doc docs spec specification template report dokument dokumentu documento belge belgesi dokumen
  die der das dem den ein eine einer diese dieser neue neueste aktuelle letzte erste zweite cette nouvelle dernière première actuelle
  esta nueva actual última primera nova atual presente questa nuova attuale ultima prima ta nowa najnowsza aktualna obecna bieżąca ostatnia bu yeni mevcut güncel ini baru
  stand anmerkung versionsnummer hinweis fassung deliverable checkpoint install migrate maintain defer deferred rollout hotfix tag tagged planned since
  semantic versioning changelog covenant commons commits license licence licenses apache spdx
  release-candidate semver compatible compatibility target targets copyright license licence apache-2 mit gpl lgpl agpl bsd mpl cc by sa
  node-version font line-height opacity temperature alpha-channel gamma epsilon lambda sigma threshold learning-rate batch epoch epochs accuracy precision recall f1 loss
  dropout confidence probability speed duration delay timeout interval zoom gain ph lat lon latitude longitude x y z w h p r n m k t s v`;

let lookup: ReadonlySet<string> | undefined;

/** Whether a word before a number is a word of the language and not the name of something that has a version. */
export const isCommonWord = (word: string): boolean => {
  lookup ??= new Set(words.split(/\s+/u));
  return lookup.has(trimEnd(word.toLowerCase(), '.:'));
};

/** Technologies that are named like ordinary words: lower case, or a bare integer after them, proves nothing. */
const ambiguousNames = `
  go r c make less express spring play slim phoenix rocket warp tide chi echo fiber gin unity exposed black coverage hatch criterion credo mix hex boost swift
  dart crystal ada apex tower hyper clap vault consul envoy chroma realm edge wheel helm git ant rake pest psalm rector conan meson ninja puma passenger mono bun
  lit remix astro windows chrome safari expo ionic capacitor meteor karma ava parcel composer bundler poetry nox tox hilt dagger cobra diesel
  three next compose packer buf loki caddy stripe sentry sass devise tornado julia nim`;

let ambiguous: ReadonlySet<string> | undefined;

/** Whether the name is also an ordinary word, so that it counts only in its proper spelling. */
export const isAmbiguousName = (name: string): boolean => {
  ambiguous ??= new Set(ambiguousNames.trim().split(/\s+/u));
  return ambiguous.has(name.toLowerCase());
};
