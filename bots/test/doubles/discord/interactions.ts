/** The life of an interaction (docs: "Receiving and Responding"): answered once, in three seconds, with a token for 15 minutes. */
import { z } from 'zod';
import { lookOf, type Message, messageFlag, type StoredFile } from './model.ts';
import { refusals } from './refusal.ts';
import { type Modal, modal, textsOf } from './rules/components.ts';
import { draftFrom, parsed, pingsOf, readBody } from './rules/message.ts';
import type { World } from './world.ts';

/** Kinds of interaction (docs: "Interaction Type"). */
export const interactionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Milliseconds until it must be answered, and until its token is void. */
export const answerTime = 3000;
export const tokenTime = 15 * 60_000;

/** What a person did, and how it was answered. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly name: string;
  readonly userId: string;
  readonly channelId: string;
  /** The message whose button was pressed, or whose modal is sent. */
  readonly message: Message | null;
  /** Outside a server that has the bot: five follow-ups at most. */
  readonly isOutside: boolean;
  readonly startedAt: number;
  answeredAt: number | null;
  answer: 'message' | 'deferred' | 'update' | 'deferred-update' | 'choices' | 'modal' | null;
  original: Message | null;
  isEphemeral: boolean;
  readonly followUps: Message[];
  choices: readonly { readonly name: string; readonly value: string | number }[];
  modal: Modal | null;
  /** Set when the double makes its token void before its time. */
  isExpired: boolean;
};

/** Follow-ups that an app has where only the user has installed it. */
const outsideFollowUps = 5;

const callback = z.discriminatedUnion('type', [
  z.object({ type: z.literal(4), data: z.looseObject({}) }),
  z.object({ type: z.literal(5), data: z.object({ flags: z.int().optional() }).optional() }),
  z.object({ type: z.literal(6) }),
  z.object({ type: z.literal(7), data: z.looseObject({}) }),
  z.object({
    type: z.literal(8),
    data: z.object({
      choices: z
        .array(z.object({ name: z.string().min(1).max(100), value: z.union([z.string().max(100), z.number()]) }))
        .max(25),
    }),
  }),
  z.object({ type: z.literal(9), data: modal }),
]);

/** Keeps every interaction. */
export interface Interactions {
  readonly all: readonly Interaction[];
  begin(parts: Pick<Interaction, 'type' | 'name' | 'userId' | 'channelId' | 'message' | 'isOutside'>): Interaction;
  /** The first answer. */
  answer(id: string, token: string, body: unknown, uploads: readonly StoredFile[]): Interaction;
  /** The interaction of a token that may still be used. */
  withToken(token: string): Interaction;
  /** A message of an interaction, `@original` being its answer. */
  message(interaction: Interaction, id: string): Message;
  followUp(interaction: Interaction, body: unknown, uploads: readonly StoredFile[]): Message;
  edit(message: Message, body: unknown, uploads: readonly StoredFile[]): void;
}

/** Interactions of a world. */
export function createInteractions(world: World, tell: () => void, timeToAnswer: number = answerTime): Interactions {
  const all: Interaction[] = [];

  function post(
    interaction: Interaction,
    body: unknown,
    uploads: readonly StoredFile[],
    isEphemeral: boolean,
  ): Message {
    const request = readBody(body);
    const draft = draftFrom(request, uploads, undefined);
    const texts = [draft.content, ...textsOf(draft.components)];
    return world.post({
      channelId: interaction.channelId,
      authorId: world.bot.id,
      isWebhook: true,
      visibleTo: isEphemeral ? interaction.userId : null,
      interaction: { id: interaction.id, userId: interaction.userId, name: interaction.name },
      pinged: pingsOf(texts, request.allowed_mentions, undefined),
      draft: { ...draft, flags: isEphemeral ? draft.flags | messageFlag.ephemeral : draft.flags },
    });
  }

  function edit(message: Message, body: unknown, uploads: readonly StoredFile[]) {
    world.edit(message, draftFrom(readBody(body), uploads, lookOf(message)));
  }

  function defer(interaction: Interaction, flags: number) {
    if (flags & ~messageFlag.ephemeral)
      throw refusals.invalidForm('data.flags: only EPHEMERAL can be set on a deferral');
    interaction.isEphemeral = (flags & messageFlag.ephemeral) !== 0;
    interaction.original = world.post({
      channelId: interaction.channelId,
      authorId: world.bot.id,
      isWebhook: true,
      visibleTo: interaction.isEphemeral ? interaction.userId : null,
      interaction: { id: interaction.id, userId: interaction.userId, name: interaction.name },
      pinged: [],
      draft: { content: '', files: [], components: [], flags: flags | messageFlag.loading },
    });
    interaction.answer = 'deferred';
  }

  function update(interaction: Interaction, answer: 'update' | 'deferred-update') {
    if (!interaction.message) throw refusals.invalidForm('type: there is no message to update');
    interaction.original = interaction.message;
    interaction.isEphemeral = interaction.message.visibleTo !== null;
    interaction.answer = answer;
  }

  function take(interaction: Interaction, body: unknown, uploads: readonly StoredFile[]) {
    const given = parsed(callback, body);
    const isAutocomplete = interaction.type === interactionType.autocomplete;
    if (isAutocomplete !== (given.type === 8))
      throw refusals.invalidForm('type: this kind of answer does not fit the interaction');
    if (given.type === 4) {
      interaction.isEphemeral = (Number(given.data['flags'] ?? 0) & messageFlag.ephemeral) !== 0;
      interaction.original = post(interaction, given.data, uploads, interaction.isEphemeral);
      interaction.answer = 'message';
    } else if (given.type === 5) defer(interaction, given.data?.flags ?? 0);
    else if (given.type === 6) update(interaction, 'deferred-update');
    else if (given.type === 7) {
      update(interaction, 'update');
      if (interaction.message) edit(interaction.message, given.data, uploads);
    } else if (given.type === 8) {
      interaction.choices = given.data.choices;
      interaction.answer = 'choices';
    } else {
      if (interaction.type === interactionType.modal) throw refusals.invalidForm('type: a modal cannot answer a modal');
      interaction.modal = given.data;
      interaction.answer = 'modal';
    }
  }

  return {
    all,
    edit,
    begin(parts) {
      const id = world.newId();
      const interaction: Interaction = {
        ...parts,
        id,
        token: `token-of-${id}`,
        startedAt: world.now(),
        answeredAt: null,
        answer: null,
        original: null,
        isEphemeral: false,
        followUps: [],
        choices: [],
        modal: null,
        isExpired: false,
      };
      all.push(interaction);
      return interaction;
    },
    answer(id, token, body, uploads) {
      const interaction = all.find((one) => one.id === id && one.token === token);
      if (!interaction) throw refusals.unknownInteraction();
      if (interaction.answer) throw refusals.alreadyAcknowledged();
      if (interaction.isExpired || world.now() - interaction.startedAt > timeToAnswer)
        throw refusals.unknownInteraction();
      take(interaction, body, uploads);
      interaction.answeredAt = world.now();
      tell();
      return interaction;
    },
    withToken(token) {
      const interaction = all.find((one) => one.token === token);
      if (!interaction?.answer) throw refusals.unknownWebhook();
      if (interaction.isExpired || world.now() - interaction.startedAt > tokenTime) throw refusals.invalidToken();
      return interaction;
    },
    message(interaction, id) {
      const message =
        id === '@original' || id === interaction.original?.id
          ? interaction.original
          : interaction.followUps.find((followUp) => followUp.id === id);
      if (!message || message.isDeleted) throw refusals.unknownMessage();
      return message;
    },
    followUp(interaction, body, uploads) {
      const { original } = interaction;
      // Discord fills a waiting deferral with the first follow-up.
      if (
        original &&
        !original.isDeleted &&
        interaction.answer === 'deferred' &&
        lookOf(original).flags & messageFlag.loading
      ) {
        edit(original, body, uploads);
        return original;
      }
      if (interaction.isOutside && interaction.followUps.length >= outsideFollowUps) throw refusals.tooManyFollowUps();
      const flags = readBody(body).flags ?? 0;
      const message = post(interaction, body, uploads, (flags & messageFlag.ephemeral) !== 0);
      interaction.followUps.push(message);
      return message;
    },
  };
}
