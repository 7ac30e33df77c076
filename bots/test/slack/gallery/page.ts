/** What the double saw, as a page that looks like the chat it would be. */

import { lookOf, type Message, type User } from '../../doubles/slack/model.ts';
import type { Block } from '../../doubles/slack/rules/blocks.ts';
import type { ActionElement, InputElement } from '../../doubles/slack/rules/elements.ts';
import type { View } from '../../doubles/slack/rules/view.ts';
import type { StoredFile } from '../../doubles/slack/stored-file.ts';
import type { SuggestedPrompt, Workspace } from '../../doubles/slack/workspace.ts';

const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The part of Slack's marks that Vizzy and people write. */
function marked({ users }: Workspace, text: string): string {
  return text
    .replace(/<@(\w+)>/g, (_, id: string) => `\u0001@${users.get(id)?.name ?? '?'}\u0002`)
    .replace(/\*([^*\n]+)\*/g, '<b>$1</b>')
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replaceAll('\u0001', '<span class=m>')
    .replaceAll('\u0002', '</span>')
    .replaceAll('\n', '<br>');
}

const textHtml = (workspace: Workspace, { type, text }: { readonly type: string; readonly text: string }) =>
  type === 'mrkdwn' ? marked(workspace, text) : safe(text);

function imageHtml(file: StoredFile | undefined, alt: string): string {
  if (!file || file.isDeleted) return `<div class=broken>${safe(alt)}</div>`;
  const source = `data:${file.mimetype};base64,${Buffer.from(file.bytes).toString('base64')}`;
  return `<img class=picture alt="${safe(alt)}" src="${source}">`;
}

function actionHtml(element: ActionElement): string {
  if (element.type === 'button') return `<span class="button ${element.style ?? ''}">${safe(element.text.text)}</span>`;
  const chosen = 'initial_option' in element ? element.initial_option?.text.text : undefined;
  const placeholder = 'placeholder' in element ? element.placeholder?.text : '⋯';
  return `<span class=button>${safe(chosen ?? placeholder ?? '')} ⌄</span>`;
}

function inputHtml(element: InputElement): string {
  if (element.type === 'file_input') return '<div class=field><span class=small>Upload a file</span></div>';
  const value =
    element.type === 'plain_text_input' ? element.initial_value : element.initial_option?.text.text.concat('  ⌄');
  const placeholder = element.placeholder?.text ?? '';
  return `<div class=field>${value ? safe(value) : `<span class=small>${safe(placeholder)}</span>`}</div>`;
}

function blockHtml(workspace: Workspace, block: Block): string {
  switch (block.type) {
    case 'section':
      return `<div class=section>${block.text ? textHtml(workspace, block.text) : ''}</div>`;
    case 'header':
      return `<h2>${safe(block.text.text)}</h2>`;
    case 'divider':
      return '<hr>';
    case 'image': {
      const id = block.slack_file && 'id' in block.slack_file ? block.slack_file.id : '';
      return imageHtml(workspace.files.get(id), block.alt_text);
    }
    case 'context':
      return `<div class=small>${block.elements.map((one) => ('text' in one ? textHtml(workspace, one) : '')).join(' ')}</div>`;
    case 'actions':
      return `<div class=row>${block.elements.map(actionHtml).join('')}</div>`;
    case 'input':
      return `<div class=input><b>${safe(block.label.text)}</b>${block.optional ? ' <span class=small>(optional)</span>' : ''}${inputHtml(block.element)}${block.hint ? `<div class=small>${safe(block.hint.text)}</div>` : ''}</div>`;
  }
}

const colours = ['#e8912d', '#2bac76', '#cd2553', '#1264a3'];

function avatar({ id, name, isBot }: User): string {
  const colour = isBot ? '#5b4bd6' : colours[(id.codePointAt(id.length - 1) ?? 0) % colours.length];
  return `<div class=avatar style="background:${colour}">${safe(name.charAt(0))}</div>`;
}

function messageHtml(workspace: Workspace, message: Message): string {
  const author = workspace.users.get(message.userId);
  if (!author) return '';
  const { text, blocks, files } = lookOf(message);
  const body =
    blocks.length > 0 ? blocks.map((block) => blockHtml(workspace, block)).join('') : marked(workspace, text);
  const edited = message.looks.length > 1 ? ' <span class=small>(edited)</span>' : '';
  return `<div class="message${message.onlyFor ? ' ephemeral' : ''}">${avatar(author)}<div class=main>
    <div class=name>${safe(author.name)}${author.isBot ? '<span class=app>APP</span>' : ''}${edited}</div>
    ${message.onlyFor ? '<div class=small>Only visible to you</div>' : ''}${body}
    ${files.map((file) => imageHtml(file, file.name)).join('')}</div></div>`;
}

/** Emoji as pictures, which a machine without fonts has not. */
const emoji = new URL('../../../../core/node_modules/@fontsource/noto-color-emoji/index.css', import.meta.url).href;

const style = `
  * { box-sizing: border-box } body { margin: 0; background: #ffffff; color: #1d1c1d; font: 15px/1.45 Lato, 'Noto Sans', 'DejaVu Sans', 'Noto Color Emoji', sans-serif; width: 620px }
  .place { padding: 10px 16px; border-bottom: 1px solid #ddd; font-weight: 700 } .thread { padding: 6px 16px; color: #616061; font-size: 13px; border-bottom: 1px solid #eee }
  .message { padding: 8px 16px; display: flex; gap: 10px } .ephemeral { background: #f8f8f8 } .main { flex: 1; min-width: 0; overflow-wrap: anywhere }
  .avatar { width: 36px; height: 36px; border-radius: 6px; flex: none; display: grid; place-items: center; color: white; font-weight: 700 }
  .name { font-weight: 700 } .app { background: #ddd; color: #616061; border-radius: 2px; font-size: 10px; padding: 1px 4px; margin-left: 6px } .small { font-size: 12.5px; color: #616061 }
  .section { margin: 3px 0 } h2 { font-size: 18px; margin: 8px 0 4px } hr { border: 0; border-top: 1px solid #ddd; margin: 12px 0 } .m { background: #e8f5fa; color: #1264a3; border-radius: 3px; padding: 0 2px }
  code { background: #f6f6f6; border: 1px solid #ddd; border-radius: 3px; color: #c01343; padding: 0 3px; font-size: 12.5px }
  .picture { display: block; max-width: 360px; max-height: 360px; border-radius: 8px; margin: 6px 0 } .broken { border: 1px dashed #c01343; padding: 20px; margin: 6px 0; color: #c01343 }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0 } .button { border: 1px solid #bbb; border-radius: 4px; padding: 4px 12px; font-size: 13.5px; font-weight: 700; background: white } .button.primary { background: #007a5a; color: white; border-color: #007a5a } .button.danger { background: #e01e5a; color: white }
  .modal { background: white; border: 1px solid #ddd; border-radius: 8px; margin: 16px auto; width: 480px; padding: 18px; box-shadow: 0 8px 30px #0004 } .modal h2 { margin: 0 0 12px } .field { border: 1px solid #bbb; border-radius: 4px; padding: 8px 10px; min-height: 38px; margin: 4px 0; white-space: pre-wrap } .input { margin: 10px 0 } .modal .row { justify-content: flex-end }
  .page { padding: 4px 20px 12px } .prompt { border: 1px solid #ddd; border-radius: 8px; padding: 8px 12px; margin: 6px 16px; font-weight: 700 } .status { padding: 4px 16px 10px 62px; color: #616061; font-style: italic; font-size: 13px }`;

const frame = (body: string) =>
  `<!doctype html><meta charset=utf-8><link rel=stylesheet href="${emoji}"><style>${style}</style>${body}`;

/** A page of messages. */
export function pageOf(workspace: Workspace, place: string, messages: readonly Message[], status?: string): string {
  const body = messages.map((message) => messageHtml(workspace, message)).join('');
  return frame(
    `<div class=place>${safe(place)}</div>${body}${status ? `<div class=status>Vizzy: ${safe(status)}</div>` : ''}`,
  );
}

/** A form, or the App Home. */
export function viewOf(workspace: Workspace, view: View): string {
  const blocks = view.blocks.map((block) => blockHtml(workspace, block)).join('');
  if (view.type === 'home') return frame(`<div class=place>Vizzy · Home</div><div class=page>${blocks}</div>`);
  const close = view.close ? `<span class=button>${safe(view.close.text)}</span>` : '';
  const submit = view.submit ? `<span class="button primary">${safe(view.submit.text)}</span>` : '';
  return frame(
    `<div class=modal><h2>${safe(view.title.text)}</h2>${blocks}<div class=row>${close}${submit}</div></div>`,
  );
}

/** The agent view before anything was said. */
export function promptsOf(prompts: readonly SuggestedPrompt[]): string {
  return frame(
    `<div class=place>Vizzy</div>${prompts.map(({ title }) => `<div class=prompt>${safe(title)}</div>`).join('')}`,
  );
}
