import { withoutQuotes } from './without-quotes.ts';

/** Words of what a product shows or asks, in the shipped languages. */
const showing =
  /(?<!\p{L})(?:asks?|asking|prompt|show|display|dialog|confirm|message|caption|label|button|print|wording|survey|questionnaire|quiz|frag(?:e|t|en)(?!\p{L})|zeig|anzeig|meld|bestätig|beschrift|umfrage|demande[rz]?|affich|dialogue|confirm|questionnaire|sondage|pregunt|muestr|mostr|diálogo|mensaje|encuesta|pergunt|exib|mensagem|pesquisa de|chied|chiest|messagg|conferm|sondaggio|спрос|спраш|спрашив|запрашив|показ|выв[ео]д|диалог|сообщ|подтвержд|опрос|pyta|zapyta|pokaz|pokaż|wyświetl|okno|komunikat|potwierd|ankiet)|询问|詢問|提问|显示|顯示|提示|弹出|彈出|对话框|對話框|确认|確認|消息|訊息|问卷|問卷|尋ね|たずね|表示|ダイアログ|メッセージ|アンケート|묻|물어|표시|대화|메시지|확인|설문/iu;
/** Questions with their answers, below a heading or in a list. */
const answered =
  /(?<!\p{L})(?:faq|q ?& ?a|frequently asked|häufige? (?:gestellte )?fragen|questions fréquentes|foire aux questions|preguntas frecuentes|perguntas frequentes|domande frequenti|часто задаваемые|często zadawane)|常见问题|常見問題|よくある質問|자주 묻는/iu;

/** Whether a question is one that the product shows: quoted, or behind words such as `ask the user:`. */
export function isShownQuestion(text: string): boolean {
  if (!/[?？]/u.test(withoutQuotes(text))) return /[?？]/u.test(text);
  const colon = text.search(/[:：]\s?[^:：]*$/u);
  return colon !== -1 && isShowing(text.slice(0, colon));
}

/** Whether a heading or a line that introduces questions says that a product shows them. */
export const isShowing = (text: string): boolean => showing.test(text);

/** Whether a heading opens questions that stand there with their answers. */
export const opensAnswers = (title: string): boolean => answered.test(title);
