/** What people do with Vizzy, over and over, by chance. */
import type { Chance } from '@vizzy/core';
import type { DiscordDouble } from '../../doubles/discord/discord-double.ts';
import type { Interaction } from '../../doubles/discord/interactions.ts';
import type { Channel, Message } from '../../doubles/discord/model.ts';
import type { Person } from '../../doubles/discord/person.ts';
import { seen } from '../../doubles/discord/visible-messages.ts';

/** A person, and the last picture that is theirs. */
export type Regular = { readonly person: Person; readonly channel: Channel; last: Message | undefined };

/** One thing that a person did. */
export type Deed = {
  readonly interaction: Interaction;
  /** Whether it ends in a message of its own, in place. */
  readonly hasReply: boolean;
};

const prompts = [
  'a red fox in the snow',
  'a lighthouse in a storm',
  'a castle on a hill',
  'a whale under the stars',
  'draw my day',
  'my week',
];
const changes = ['Again', 'Brighter', 'Warmer', 'More abstract', 'Different style'];

/** The next thing that this person does. */
export async function act(double: DiscordDouble, { person, channel, last }: Regular, chance: Chance): Promise<Deed> {
  const reply = async (interaction: Promise<Interaction>): Promise<Deed> => ({
    interaction: await interaction,
    hasReply: true,
  });
  const look = last && !last.isDeleted ? seen(double.world, last) : undefined;
  const labels = new Set(look?.buttons.map(({ label }) => label));
  const dice = chance.integer(1, 100);
  if (last && labels.has('Just draw it'))
    return reply(person.presses(last, chance.pick(['Just draw it', look?.buttons[0]?.label ?? ''])));
  if (last && labels.has('Again') && dice <= 25) {
    const interaction = await person.presses(last, chance.pick(changes));
    return { interaction, hasReply: true };
  }
  if (last && labels.has('Why?') && dice <= 35) return reply(person.presses(last, 'Why?'));
  if (dice <= 45) return reply(person.runs(channel, 'vizzy help'));
  if (dice <= 52) return reply(person.runs(channel, 'vizzy gallery'));
  if (dice <= 60)
    return {
      interaction: await person.types(channel, 'vizzy create', 'style', chance.pick(['', 'wat', 'sur'])),
      hasReply: false,
    };
  const values = { prompt: chance.pick(prompts), count: 1, private: chance.integer(1, 5) === 1 };
  return reply(person.runs(channel, 'vizzy create', values));
}
