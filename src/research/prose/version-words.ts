/** What languages that part words by blanks call a version, in the forms that stand beside a number, in small letters. */
const words = `
  versions? ver\\. release series version(?:en|er|in)? versie versión versiones versão versões versione versioni versió versiunea? versio versiota
  wersj(?:a|i|ę|ą) verz(?:e|i|í|ia|ie|iu) verzij(?:a|e|i|u) verzió(?:ja)? sürüm(?:ü|ünü|ünde|ün)? versiyon(?:u|unu)? versi phiên\\sbản
  верси(?:я|и|ю|ей|ях) версі(?:я|ї|ю|єю) версията? верзиј[аеу] έκδοση
  (?:ب?ال|ب)?(?:إ|ا)صدار نسخ(?:ه|هٔ|ه‌ی) النسخة ورژن ב?ה?ג(?:י)?רס(?:ה|ת) संस्करण वर्[ज़ज]न সংস্করণ ভার্সন เวอร์ชั่?น รุ่น`;

/** Where the version stands: "in der Version 7.2", "na versão 3", "w wersji 16.4". */
const place =
  '(?:(?:in|in der|in de|in die|auf|auf die|dans sa|en|en la|en su|na|à|à la|alla|nella|w|na|ve|v|în|på|в|у|на|di|dengan|का|की)\\s)?';

/** What states the least version, between a name or such a word and the number. */
const least = `
  at least or\\sat\\sleast minimum min\\.? mindestens ab ab\\sder au\\smoins à\\spartir\\sde à\\spartir\\sde\\sla a\\spartir\\sd(?:e|a|o) a\\spartir\\sde\\sla al\\smenos como\\smínimo no\\smínimo pelo\\smenos
  almeno dalla co\\snajmniej od minst vanaf minimaal minimal en\\saz tối\\sthiểu từ от не\\sниже не\\sменее не\\sменьше не\\sнижче не\\sменше щонайменше від
  على\\sالأقل حداقل לפחות कम\\sसे\\sकम`;

const anyOf = (list: string): string => list.trim().split(/\s+/u).join('|');

/** One of these words at the end of a text, as it joins the version behind it to the name before. */
export const endsInVersionWord = new RegExp(`(?:^|[\\s([（\`*])${place}(?:${anyOf(words)})$`, 'iu');

/** Words for "at least" at the end of a text. */
export const endsInLeast = new RegExp(`(?:^|[\\s([（\`*])(?:${anyOf(least)})$`, 'iu');

/** "version 3.11 of Python": the words before the number. */
export const beginsWithVersionWord = new RegExp(`(?:^|[\\s([（\`*])(?:${anyOf(words)})\\s+$`, 'iu');
