/** The page: a conversation with Vizzy. */
import { reset, say } from './api.js';
import { createProgress, element, problemParts, replyParts } from './view.js';

const find = (id) => document.getElementById(id);
const [talk, form, message, mode, picture] = ['talk', 'say', 'message', 'mode', 'picture'].map(find);
const [send, cancel, attached] = ['send', 'cancel', 'attached'].map(find);

/** 128 random bits; `crypto.randomUUID` is missing where the page is served without TLS. */
const randomId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Browsers may refuse storage; then the user lasts as long as the page. */
function rememberedUser() {
  const fresh = `web-${randomId()}`;
  try {
    const known = localStorage.getItem('vizzy-user') ?? fresh;
    localStorage.setItem('vizzy-user', known);
    return known;
  } catch {
    return fresh;
  }
}

const userId = rememberedUser();
let conversationId = randomId();
let image = null;
let underWay = null;

function add(className, ...children) {
  const item = element('li', { className }, ...children);
  talk.append(item);
  item.scrollIntoView({ block: 'end', behavior: 'smooth' });
  return item;
}

function setImage(dataUrl) {
  image = dataUrl;
  attached.hidden = dataUrl === null;
  if (dataUrl) attached.querySelector('img').src = dataUrl;
  else picture.value = '';
}

function setBusy(controller) {
  underWay = controller;
  send.disabled = controller !== null;
  cancel.hidden = controller === null;
}

/** Gives the words back to the person, who should never have to type them twice. */
function restore(request) {
  if (message.value === '') message.value = request.message;
  if (image === null && request.image) setImage(request.image);
}

async function turn(request) {
  if (underWay) return;
  const controller = new AbortController();
  const conversation = conversationId;
  setBusy(controller);
  add('mine', request.message).dir = 'auto';
  const item = add('');
  const fail = (text) => {
    item.className = 'wrong';
    item.replaceChildren(...problemParts(text, () => turn(request)));
    restore(request);
  };
  try {
    const reply = await say(
      { ...request, user_id: userId, conversation_id: conversation },
      { signal: controller.signal, hear: createProgress(item) },
    );
    if (reply.type === 'error') fail(reply.text);
    else item.replaceChildren(...replyParts(reply, choose));
  } catch {
    fail(controller.signal.aborted ? 'Cancelled.' : 'Vizzy cannot be reached. Is it running, and are you online?');
  } finally {
    if (underWay === controller) setBusy(null);
    item.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }
}

function choose(text) {
  turn({ message: text, mode: mode.value || null });
  message.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = message.value.trim();
  if (text === '' || underWay) return;
  const request = { message: text, mode: mode.value || null, image };
  message.value = '';
  setImage(null);
  turn(request);
});

message.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

picture.addEventListener('change', () => {
  const [file] = picture.files;
  if (!file) return;
  const reader = new FileReader();
  reader.addEventListener('load', () => {
    setImage(reader.result);
    mode.value = 'transform';
    message.focus();
  });
  reader.readAsDataURL(file);
});

find('detach').addEventListener('click', () => setImage(null));
cancel.addEventListener('click', () => underWay?.abort());
find('new').addEventListener('click', async () => {
  underWay?.abort();
  const forgotten = conversationId;
  conversationId = randomId();
  talk.replaceChildren();
  message.focus();
  await reset(userId, forgotten).catch((error) =>
    add('wrong', `The old conversation could not be forgotten: ${error.message}`),
  );
});
message.focus();
