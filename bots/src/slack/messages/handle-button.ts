/** What each button does. */
import { type Creation, sentencesFor } from '@vizzy/core';
import { spokenBy } from '../../button-message.ts';
import { placeOf, userIdOf } from '../conversation-id.ts';
import { drawForm, ownWordsForm, sloganForm } from '../forms/render-form.ts';
import { renderAnswered, renderPicture } from '../render.ts';
import { takeTurn } from '../request-turn.ts';
import { forgetPerson } from '../settings/forget-person.ts';
import { none } from '../settings/home-view.ts';
import { publishHome } from '../settings/publish-home.ts';
import { renderText } from './components.ts';
import { remove } from './delete-creation.ts';
import { fromMarkdown, quoted } from './markup.ts';
import type { PressParts } from './read-button.ts';
import { originalOf } from './stored-creation.ts';

const hintsOf = ({ locale }: PressParts) => sentencesFor(locale).surface.hints;

const whoOf = ({ press, contact }: PressParts) => userIdOf(contact.teamId, press.userId);

/** The creation that a button is about; says so when it is gone, or, where it matters, somebody else's. */
async function findCreation(parts: PressParts, mustBeOwn: boolean): Promise<Creation | undefined> {
  const creation = await parts.desk.vizzy.creations.find(parts.press.action.subject);
  if (!creation) {
    await parts.aside(renderText(hintsOf(parts).gone));
    return undefined;
  }
  if (!mustBeOwn || creation.userId === whoOf(parts)) return creation;
  await parts.aside(renderText(hintsOf(parts).notYours));
  return undefined;
}

/** Where the answer to a press goes: the thread it was pressed in, or that of the creation. */
function destinationOf({ press }: PressParts, creation: Creation | undefined) {
  const place = creation && placeOf(creation.conversationId);
  const threadTs = press.threadTs ?? place?.threadTs;
  const channelId = press.threadTs === undefined && place ? place.channelId : press.channelId;
  return { channelId, threadTs, rootTs: place && place.channelId === channelId ? place.threadTs : threadTs };
}

/** One of a creation's pictures, as it is seen. */
async function pictureOf(creation: Creation, index: number, { contact, desk }: PressParts) {
  const original = await originalOf(creation, index, contact, desk);
  return original ?? (await desk.vizzy.exports.poster(creation.id, index))?.bytes;
}

/** Buttons that say something about a creation: again, brighter, another style … */
async function change(parts: PressParts): Promise<void> {
  const { press, contact, desk, locale, aside } = parts;
  const creation = await findCreation(parts, true);
  if (!creation) return;
  const { channelId, threadTs, rootTs } = destinationOf(parts, creation);
  const { verb, number } = press.action;
  const text = spokenBy(press.action, locale);
  if (text === undefined || threadTs === undefined || rootTs === undefined) return;
  // "This one" of several in another medium: from the picture itself.
  const image = verb === 'transform' ? await pictureOf(creation, number ?? 0, parts) : undefined;
  const isDirect = channelId.startsWith('D');
  await takeTurn(
    {
      userId: press.userId,
      channelId,
      threadTs,
      rootTs,
      isDirect,
      locale,
      wish: { text, ...(image ? { mode: 'transform' } : {}) },
      about: creation.id,
      aside,
      ...(image ? { image } : {}),
      ...(verb === 'redo' ? { onlyScene: number ?? 0 } : {}),
    },
    contact,
    desk,
  );
}

/** A suggestion that was pressed is said. */
async function answer(parts: PressParts): Promise<void> {
  const { press, contact, desk, locale, aside } = parts;
  const { channelId, messageTs, messageText, threadTs, isDirect, value, userId } = press;
  if (press.action.subject !== userId) return aside(renderText(hintsOf(parts).notYours));
  if (messageTs === undefined || threadTs === undefined || value === undefined) return;
  const rootTs = isDirect
    ? await desk.direct.rootOf(contact.teamId, { userId, channelId, ts: messageTs, threadTs })
    : threadTs;
  const who = { userId: whoOf(parts), conversationId: `slack:${contact.teamId}:${channelId}:${rootTs}` };
  if (press.action.verb === 'answer' && !(await desk.vizzy.people.isAwaited(who)))
    return aside(renderText(hintsOf(parts).tooLate));
  // Whoever presses twice, because nothing seems to happen, answers once.
  if (!(await desk.vizzy.deduplicate(`slack answered ${contact.teamId}:${channelId}:${messageTs}`))) return;
  await contact.messenger.edit(channelId, messageTs, renderAnswered(messageText, value));
  const wish = { text: value };
  await takeTurn({ userId, channelId, threadTs, rootTs, isDirect, locale, wish, aside }, contact, desk);
}

/** Own words: a form. */
async function ownWords(parts: PressParts): Promise<void> {
  const { press, contact, locale, aside } = parts;
  if (press.action.subject !== press.userId) return aside(renderText(hintsOf(parts).notYours));
  const { channelId, threadTs, messageTs } = press;
  const view = ownWordsForm({ channelId, threadTs, messageTs }, locale);
  await contact.client.views.open({ trigger_id: press.triggerId, view });
}

async function enlarge(parts: PressParts): Promise<void> {
  const { press, contact, desk } = parts;
  const creation = await findCreation(parts, false);
  if (!creation) return;
  const { channelId, threadTs } = destinationOf(parts, creation);
  const { messenger, keeper } = contact;
  const spot = { channelId, threadTs };
  const hasStatus = await messenger.status(spot, sentencesFor(parts.locale).surface.buttons.enlarge);
  const image = await desk.vizzy.exports.enlargement(creation.id, press.action.number ?? 0);
  const [kept] = image ? await keeper.keep([image]) : [];
  if (kept) await messenger.post(spot, renderPicture(kept));
  else if (hasStatus) await messenger.status(spot, '');
  if (!kept)
    await parts.aside(
      renderText(image ? sentencesFor(parts.locale).surface.refusals.undelivered : hintsOf(parts).gone),
    );
}

async function why(parts: PressParts): Promise<void> {
  const creation = await findCreation(parts, false);
  if (!creation) return;
  const { surface } = sentencesFor(parts.locale);
  const { plan, tiers, generationTime } = creation;
  const words = surface.why({
    reasoning: quoted(plan.reasoning),
    prompt: quoted(plan.prompts[0]?.text ?? ''),
    seed: plan.seed,
    style: quoted(plan.style),
    mood: quoted(plan.mood),
    drawnBy: tiers.map((tier) => surface.tiers[tier]),
    took: generationTime,
  });
  await parts.aside(renderText(fromMarkdown(words)));
}

async function editSlogan(parts: PressParts): Promise<void> {
  const { press, contact, locale } = parts;
  const creation = await findCreation(parts, true);
  if (!creation) return;
  const { channelId, threadTs, messageTs } = press;
  const carried = { channelId, threadTs, messageTs, creationId: creation.id };
  const view = sloganForm(carried, creation.plan.slogan, locale);
  await contact.client.views.open({ trigger_id: press.triggerId, view });
}

async function cancel(parts: PressParts): Promise<void> {
  const { desk, press } = parts;
  if (!(await desk.turns.cancel(press.action.subject, whoOf(parts))))
    await parts.aside(renderText(hintsOf(parts).notYours));
}

async function taste(parts: PressParts): Promise<void> {
  const { press, desk, contact } = parts;
  const chosen = press.value === undefined || press.value === none ? null : press.value;
  await desk.vizzy.people.choose(whoOf(parts), press.action.number === 0 ? { style: chosen } : { mood: chosen });
  await publishHome(press.userId, contact, desk);
}

async function forget(parts: PressParts): Promise<void> {
  const { press, desk, contact, locale } = parts;
  await parts.aside(renderText(await forgetPerson(press.userId, locale, contact, desk)));
  await publishHome(press.userId, contact, desk);
}

async function create({ press, contact, locale }: PressParts): Promise<void> {
  const view = drawForm({ channelId: press.userId }, locale);
  await contact.client.views.open({ trigger_id: press.triggerId, view });
}

/** Does what was pressed. */
export async function onPress(parts: PressParts): Promise<void> {
  switch (parts.press.action.verb) {
    case 'answer':
    case 'say':
      return answer(parts);
    case 'words':
      return ownWords(parts);
    case 'enlarge':
      return enlarge(parts);
    case 'why':
      return why(parts);
    case 'delete':
      return remove(parts);
    case 'slogan':
      return editSlogan(parts);
    case 'cancel':
      return cancel(parts);
    case 'taste':
      return taste(parts);
    case 'forget':
      return forget(parts);
    case 'create':
      return create(parts);
    default:
      return change(parts);
  }
}
