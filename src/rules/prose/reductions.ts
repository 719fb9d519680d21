import { phrases } from '../../locales/phrases.ts';

/** Words that announce less than what is asked, by the language of the locale. */
export const reductions: Readonly<Record<string, readonly string[]>> = {
  en: phrases(`for now | for the time being | as a first step only | simplified version |
    simplified implementation | stub implementation | placeholder implementation |
    dummy implementation | mock implementation | bare-bones version | minimal version |
    wired up later | wire it up later | hooked up later | will be added later |
    will be implemented later | implement later | add later | left for later |
    in a future version | in a later version | in a follow-up | will be wired`),
  de: phrases(`vorerst | fürs erste | bis auf weiteres | vereinfachte version |
    vereinfachte fassung | später angebunden | später ergänzt | später umgesetzt |
    wird später | werden später | in einer späteren version | zunächst nur`),
  fr: phrases(`pour l'instant | pour l’instant | pour le moment | version simplifiée |
    dans un premier temps | sera ajouté plus tard | dans une version ultérieure | provisoirement`),
  es: phrases(`por ahora | de momento | por el momento | versión simplificada |
    se añadirá más tarde | en una versión posterior | en una versión futura`),
  it: phrases(`per ora | per il momento | versione semplificata | in un primo momento |
    sarà aggiunto più tardi | in una versione futura | in una versione successiva`),
  pt: phrases(`por enquanto | por ora | no momento | versão simplificada |
    será adicionado depois | em uma versão futura | em uma versão posterior`),
  ru: phrases(`пока вернуть | пока что | на первое время | заглушку | упрощённую версию |
    упрощенную версию | упрощённая версия | в следующей версии | будет добавлено позже |
    будет реализовано позже`),
  pl: phrases(`na razie | na początek tylko | uproszczona wersja | uproszczoną wersję |
    zostanie dodane później | w przyszłej wersji`),
  ja: phrases(
    `当面は | とりあえず | 暫定的に | 暫定対応 | 仮実装 | 簡易版 | 後で実装 | 将来のバージョン`,
  ),
  ko: phrases(
    `일단 | 우선은 | 당분간 | 임시로 | 간소화된 버전 | 나중에 구현 | 추후 구현 | 향후 버전`,
  ),
  zh: phrases(`暂时返回 | 暂时使用 | 暂时写死 | 暂时硬编码 | 先用桩 | 以后再 | 后续再 | 简化版 | 临时实现 |
    暫時返回 | 暫時使用 | 以後再 | 後續再 | 簡化版 | 臨時實作 | 暂不实现 | 暫不實作`),
};
