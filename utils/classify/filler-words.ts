import { tokensOf } from './tokens';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand around what a label asks for without changing it; they do not count as unread text. Written by hand from form labels. */
export const FILLER_WORDS: ReadonlySet<string> = new Set([
  ...setOf(
    'your my our the a an please enter select choose type in input here optional required mandatory is this for of and or to with e g eg i s d l',
  ),
  ...setOf(
    'shipping billing delivery primary valid confirm verify repeat re provide add what fill field full current info',
  ),
  ...setOf(
    'de la le les el il lo los der die das ihr ihre ihren votre vos tu su sua il du des di da do y et und oder o ou e ein eine bitte din ditt uw je',
  ),
  ...setOf(
    'seu sua seus suas meu minha os as um uma digite informe insira mi sus tus tuo tua suoi ton ta dein deine dit deres jouw twoj twoja twoje vas vase vasa svuj ваш ваша ваше ваши твой',
  ),
  ...tokensOf('请输入填写您的你选择請輸入填寫選擇本人的'),
]);

/** Parts of names and ids that say what the control is, not what it asks for; unread at the end of a name. */
export const NAME_TAILS: ReadonlySet<string> = setOf(
  'input field txt text box textbox id ids value val control ctrl name0 form item select list dropdown ddl tb required optional el element new default label wrapper str string autocomplete masked hidden displayed',
);

/** Words that begin the name of a switch: `isContactAddress`. */
export const SWITCH_WORDS: ReadonlySet<string> = setOf('is has use same show hide enable allow validate skip');

/** Words that turn the word before them into something else: `address type`, `company size`, `证件类型`. */
export const TURNING_WORDS: ReadonlySet<string> = setOf(
  'type types kind size preference preferences format method category status visibility check confirmed same option options count amount history notifications alerts operator provider network carrier model brand uuid guid url token hash 类 類',
);

/** Heads of compounds that, alone, ask for something, and after an unknown word name a part of that: `Skill level`, `Role title`, `Pet name`. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set([
  'card number',
  'card no',
  '卡 号',
  ...setOf(
    'name title level area zone place index prefix suffix generation room office entry housing society block house unit door floor position role location region department height weight chest waist length',
  ),
]);

/** Words for an existing password, in names and labels of password boxes. */
export const OLD_WORDS: ReadonlySet<string> = setOf(
  'old current existing previous present actual vecchia attuale ancien actuel antigua alte altes aktuelles oud oude huidig huidige gammel nuvarande atual stare staré старый текущий 旧 舊 原 当 當',
);

/** Words that, alone in a label, mean the house number when a street stands before. */
export const BARE_NUMBER_WORDS: ReadonlySet<string> = setOf(
  'number no nr num nummer numero numar cislo broj szam numer nro номер αριθμος 号 號',
);
