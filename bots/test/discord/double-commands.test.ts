import { Events, MessageFlags, ModalBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';

import { answering, codeOf, connect, open, png, register } from './double-client.ts';

describe('a command', () => {
  it('is deferred, then edited into a picture that a person sees with its text alternative', async () => {
    const double = await open();
    const { general, guild } = double.server('Studio');
    const ada = double.person('ada', { in: guild });
    const picture = await png();
    await answering(double, async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        files: [{ attachment: picture, name: 'fox.png', description: 'a fox' }],
        components: [
          { type: 10, content: `drawn for ${interaction.user} @everyone` },
          { type: 12, items: [{ media: { url: 'attachment://fox.png' }, description: 'a fox' }] },
          { type: 1, components: [{ type: 2, style: 2, label: 'Again', customId: 'v1:again' }] },
        ],
      });
    });
    await ada.runs(general, 'vizzy create', { prompt: 'a fox' });
    await double.until(() => double.look(general, ada)[0]?.isThinking);
    const [seen] = await double.until(() => {
      const all = double.look(general, ada);
      return all[0]?.pictures.length === 1 ? all : undefined;
    });
    expect(seen).toMatchObject({
      author: 'Vizzy',
      isThinking: false,
      edits: 1,
      unseen: [],
      pictures: [{ alt: 'a fox', width: 64, height: 64 }],
      buttons: [{ label: 'Again', id: 'v1:again' }],
    });
    expect(double.messages(general, ada)[0]?.pinged).toEqual([]);
    expect(double.refused()).toEqual([]);
  });

  it('hands over an attached picture at an address that answers', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const { last } = await answering(double, async (interaction) => {
      const image = interaction.options.getAttachment('image', true);
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      return Buffer.from(await (await fetch(image.url)).arrayBuffer());
    });
    const bytes = await png(32);
    const deed = await ada.runs(general, 'vizzy create', { prompt: 'this', image: { name: 'me.png', bytes } });
    await double.until(() => deed.answer === 'deferred');
    expect(await last()).toEqual(bytes);
    expect(double.look(general, ada)[0]?.isEphemeral).toBe(true);
    expect(double.look(general, double.person('bob'))).toEqual([]);
  });

  it('must be answered within three seconds and once', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const { last } = await answering(double, async (interaction) => {
      if (interaction.options.getString('prompt') === 'late') double.pass(3100);
      await interaction.reply('here');
      if (interaction.options.getString('prompt') === 'twice') {
        interaction.replied = false;
        await interaction.reply('again');
      }
    });
    await ada.runs(general, 'vizzy create', { prompt: 'late' });
    await double.until(() => double.refused().length === 1);
    expect(codeOf(await last())).toBe(10062);
    await ada.runs(general, 'vizzy create', { prompt: 'twice' });
    await double.until(() => double.refused().length === 2);
    expect(codeOf(await last())).toBe(40060);
    expect(double.look(general, ada).map(({ text }) => text)).toEqual(['here']);
  });

  it('has a token for 15 minutes, and five follow-ups outside servers that have the bot', async () => {
    const double = await open({ hasLimits: false });
    const { guild, general } = double.server('Elsewhere', { hasBot: false });
    const ada = double.person('ada', { in: guild });
    const { last } = await answering(double, async (interaction) => {
      expect([interaction.context, interaction.attachmentSizeLimit]).toEqual([0, 10 * 1024 * 1024]);
      await interaction.reply('one');
      if (interaction.options.getString('prompt') === 'old') double.pass(15 * 60_000 + 1);
      for (let count = 0; count < 6; count++) await interaction.followUp('more');
    });
    await ada.runs(general, 'vizzy create', { prompt: 'many' });
    await double.until(() => double.refused().length === 1);
    expect(codeOf(await last())).toBe(40094);
    await ada.runs(general, 'vizzy create', { prompt: 'old' });
    await double.until(() => double.refused().length === 2);
    expect(codeOf(await last())).toBe(50027);
  });

  it('completes an option, opens a form, and hears what was written in it', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const client = await connect(double);
    await register(double);
    const heard: string[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'x' }]);
      else if (interaction.isModalSubmit()) {
        heard.push(interaction.fields.getTextInputValue('words'));
        await interaction.deferUpdate();
      } else if (interaction.isMessageContextMenuCommand()) {
        heard.push(interaction.targetMessage.content);
        await interaction.reply({
          content: 'press',
          components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Say', customId: 'say' }] }],
        });
      } else if (interaction.isButton())
        await interaction.showModal(
          new ModalBuilder({
            custom_id: 'form',
            title: 'Your words',
            components: [{ type: 18, label: 'How was it?', component: { type: 4, custom_id: 'words', style: 2 } }],
          }),
        );
    });
    const typed = await ada.types(general, 'vizzy create', 'style', 'wat');
    await double.until(() => typed.choices[0]?.name === 'wat');
    await ada.uses('Draw this message', await ada.writes(general, 'hello'));
    const message = await double.until(() => double.messages(general, ada)[1]);
    const pressed = await ada.presses(message, 'Say');
    await double.until(() => pressed.modal);
    const submitted = await ada.submits(pressed, { 'How was it?': 'splendid' });
    await double.until(() => submitted.answer === 'deferred-update');
    expect(heard).toEqual(['hello', 'splendid']);
    expect(double.refused()).toEqual([]);
  });
});
