/** Marks that chats put in place of names, addresses and dates, read as the text that a person sees there. */

/** The name of a person by the id in a mention: empty for who is only addressed, undefined for somebody unknown. */
export type NameOf = (id: string) => string | undefined;

/** `&lt;` and the like, also escaped several times. */
const escaped = /&(?:amp;){0,9}(lt|gt|amp);/g;
const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** A preposition that would be left alone when what it leads to is dropped: "in <#12>". */
const leading = /(?:\b(?:in|at|from|by|to|of|for|with|on|cc|via) +)?/;
const inBrackets = new RegExp(`${leading.source}<([^<>\\n]{1,300})>`, 'gi');

const person = /^@!?([\w-]+)(?:\|(.*))?$/;
const role = /^@&/;
const channel = /^#[\w-]+(?:\|(.*))?$/;
const ownEmoji = /^a?:([\w~]+):\d+$/;
const address = /^(?:https?:|mailto:|tel:)[^|]*(?:\|(.*))?$/i;
const special = /^![^|]*(?:\|@?(.*))?$/;

/** Times, commands, places of an app: what leads to them goes with them. */
const unseen = /^(?:t:|id:|[/!?#@]|a?:)/i;
/** Tags of a page and models of other tools, about words that stay. */
const tag = /^\/?(?:b|i|u|s|em|strong|br|p|a|div|span|code|pre|img)(?: [a-z-]+=[^<>]*)?\/?$/i;
const model = /^(?:lora|lyco|hypernet|embedding|ti):/i;

const isTag = (mark: string): boolean => tag.test(mark) || model.test(mark);

/** What stands for a mark without its brackets; null for a reference that shows nothing to draw. */
function readMark(mark: string, nameOf: NameOf, isAddressed: boolean): string | null {
  if (isTag(mark)) return ' ';
  const named = person.exec(mark);
  if (named) return (nameOf(named[1] ?? '') ?? named[2] ?? (isAddressed ? '' : 'someone')) || null;
  if (role.test(mark)) return null;
  for (const labelled of [channel, address, special]) {
    const found = labelled.exec(mark);
    if (found) return found[1]?.trim() || null;
  }
  const emoji = ownEmoji.exec(mark)?.[1]?.replace(/[_~]+/g, ' ').trim();
  // Somebody may write <Tom & Jerry>: the words stay.
  return emoji || (unseen.test(mark) ? null : mark.trim() || null);
}

/** `[label](address)`, the address also in angle brackets. */
const labelledLink = /!?\[([^[\]\n]{0,300})\]\(<?(?:https?:|www\.|mailto:|\/)[^()\s]{0,2000}>?\)/gi;
const bareAddress = /(?:https?:\/\/|\bwww\.)[^\s<>"“”|()[\]]*/gi;

/** Ids and times that lost their brackets: no person writes fifteen digits. */
const bareId = /[@#:&!]*\d{15,}/g;

/** `<3` */
const heart = /(?<!\S)<3+(?!\S)/g;

/** `:fox_face:`, a name that a chat shows as a picture. */
const emojiName = /(?<![\p{L}\p{N}:]):([a-z][\w+-]{1,40}):(?![\p{N}:])/giu;

/** Whether a text holds an address. */
export const holdsAddress = (text: string): boolean => /https?:\/\/|\bwww\.\S/i.test(text);

/** The text with names, labels and words in place of marks. Linear in its length. */
export function readChatMarks(text: string, nameOf: NameOf): string {
  const linked = text
    .replace(escaped, (_, name: string) => characters[name] ?? '')
    .replace(heart, '❤')
    .replace(labelledLink, '$1');
  return linked
    .replace(inBrackets, (whole, mark: string, at: number) => {
      const start = at + whole.length - mark.length - 2;
      // Who is named at an end of the message is spoken to.
      const isAddressed =
        /^[\s,]*$/.test(linked.slice(Math.max(0, start - 30), start)) || at + whole.length === linked.length;
      const shown = readMark(mark, nameOf, isAddressed);
      return shown === null ? ' ' : whole.slice(0, start - at) + shown;
    })
    .replace(bareAddress, ' ')
    .replace(bareId, ' ')
    .replace(emojiName, (_, name: string) => name.replace(/[_-]+/g, ' '))
    .replace(/(?<![\p{L}\p{N}.])@(?:everyone|here|channel)\b/gu, ' ');
}
