/** Words by which somebody notes below or behind a question how it was decided, in the shipped languages. */
const decided =
  /(?<![\p{L}\p{N}])(?:resolved|decided|decision|answer|answered|resolution|entschieden|entscheidung|antwort|résolu|décidé|décision|réponse|resuelto|decidido|decisión|respuesta|resolvido|decisão|resposta|решено|решение|ответ|deciso|risolto|decisione|risposta|rozstrzygnięto|decyzja|odpowiedź|recommendation|recommended|empfehlung|recommandation|recomendación|recomendação|raccomandazione|рекомендация|rekomendacja)\s?[:：]|(?:已解决|已解決|已决定|已決定|结论|結論|答案|决定|決定|回答|해결됨|결정됨|결정|답변|답|推奨|建议|建議|권장)\s?[:：]|(?:→|⇒|=>|->)\s?\S/iu;
const nothing =
  /^(?:none|no open|nothing|keine|aucune?|ningun[oa]?|nenhum[a]?|нет|nessun[oa]?|brak|no hay|não há|無|无|没有|沒有|なし|特になし|없음)(?![\p{L}\p{N}])[^?？]*$/iu;

/** Whether a list item says that there is nothing, or says nothing. */
export const isNothing = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || /^n\/?a\.?$/iu.test(text) || nothing.test(text);

/** Whether an open question is followed by its answer; the choices that it names are none. */
export function isAnswered(text: string, namesChoices: boolean): boolean {
  if (decided.test(text)) return true;
  const mark = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'));
  const behind = mark < 0 ? '' : text.slice(mark + 1).replace(/[(（][^()（）]{0,200}[)）]/gu, '');
  return !namesChoices && /\p{L}/u.test(behind);
}

/** How a line starts that answers the question above it. */
const answer =
  /^(?:a|ans|r|rép|resp|о|odp|答|回答|답|답변)\s?[.:：]\s|^(?:yes|no|nope|ja|nein|oui|non|sí|sim|não|sì|да|нет|tak|nie|はい|いいえ|是的|不是|네|아니)(?![\p{L}\p{N}])/iu;

/** Whether a line says that it answers. */
export const isAnswer = (line: string): boolean => answer.test(line) || decided.test(line);
