/** Verbs with which a sentence orders something to be built; whoever tells what happened to them uses others. */
const order =
  /^(?:(?:add|allow|implement|introduce|expose|extend|support(?! (?:for|is|was|has|team)(?!\p{L})))|(?:füge|ergänze|erlaube|ermögliche|implementiere|unterstütze|erweitere|biete)[nt]?|ajout(?:er|ez|ons)|permett(?:re|ez)|impléme?nter|prendre en charge|a[ñn]adir|añad[ea]n?|agrega[rn]?|permitir|implementar|soportar|adicionar?|suportar|aggiung(?:ere|i|iamo)|permettere|consentire|implementare|supportare|doda(?:ć|j|jmy)|zaimplementować|obsłużyć|wprowadzić)\s(?=[\p{L}\p{N}`"'“‘«(-])/iu;
/** German says it with the verb at the end. */
const orderAtEnd =
  /\s(?:hinzufügen|ergänzen|unterstützen|ermöglichen|einführen|implementieren|umsetzen|anbieten)[.!]?$/iu;
/** With a subject, the sentence tells who does it. */
const hasSubject = /^(?:wir|ich|sie|man|die|der|das|es|können|kann|könnte|möchte|wollen|will)\s/iu;

/** Whether a sentence orders something to be built: "Add an option that takes the separator." */
export const ordersWork = (sentence: string): boolean =>
  order.test(sentence) || (orderAtEnd.test(sentence) && !hasSubject.test(sentence));
