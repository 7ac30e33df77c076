/** Routes that an interaction's own token opens. */
import { refusals } from '../refusal.ts';
import { messageJson } from '../wire.ts';
import { id, type Rooms, type Route, route } from './route.ts';

/** Its routes. */
export function interactionRoutes({ world, interactions, cdn }: Rooms): Route[] {
  const hook = `/webhooks/${world.bot.id}/([\\w-]+)`;
  const json = (message: Parameters<typeof messageJson>[1]) => messageJson(world, message, cdn());
  return [
    route(
      'POST',
      `/interactions/${id}/([\\w-]+)/callback`,
      ({ params: [interactionId = '', token = ''], query, json: body, uploads }) => {
        const interaction = interactions.answer(interactionId, token, body, uploads);
        if (query.get('with_response') !== 'true') return undefined;
        const { original, isEphemeral, answer } = interaction;
        return {
          interaction: {
            id: interaction.id,
            type: interaction.type,
            response_message_id: original?.id,
            response_message_loading: answer === 'deferred',
            response_message_ephemeral: isEphemeral,
          },
          resource: { type: answer === 'deferred' ? 5 : 4, ...(original ? { message: json(original) } : {}) },
        };
      },
      true,
    ),
    route(
      'POST',
      hook,
      ({ params: [token = ''], json: body, uploads }) =>
        json(interactions.followUp(interactions.withToken(token), body, uploads)),
      true,
    ),
    route(
      'GET',
      `${hook}/messages/(@original|\\d+)`,
      ({ params: [token = '', messageId = ''] }) =>
        json(interactions.message(interactions.withToken(token), messageId)),
      true,
    ),
    route(
      'PATCH',
      `${hook}/messages/(@original|\\d+)`,
      ({ params: [token = '', messageId = ''], json: body, uploads }) => {
        const message = interactions.message(interactions.withToken(token), messageId);
        if (world.channel(message.channelId).isArchived) throw refusals.threadArchived();
        interactions.edit(message, body, uploads);
        return json(message);
      },
      true,
    ),
    route(
      'DELETE',
      `${hook}/messages/(@original|\\d+)`,
      ({ params: [token = '', messageId = ''] }) => {
        world.remove(interactions.message(interactions.withToken(token), messageId));
        return undefined;
      },
      true,
    ),
  ];
}
