/** Talks to Vizzy: one turn as a stream of events, and reset. */

/** Splits a response body into `{ name, data }` events. */
async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    const frames = text.split('\n\n');
    text = frames.pop();
    for (const frame of frames) {
      const lines = frame.split('\n');
      const name = lines.find((line) => line.startsWith('event: '))?.slice(7);
      const data = lines.find((line) => line.startsWith('data: '))?.slice(6);
      if (name && data) yield { name, data: JSON.parse(data) };
    }
  }
}

/** Says something; calls `hear(name, data)` for each event on the way, and returns the reply or the error. */
export async function say(request, { signal, hear }) {
  const response = await fetch('/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(request),
    signal,
  });
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.json();
  for await (const { name, data } of eventsOf(response.body)) {
    if (name === 'reply' || name === 'error') return data;
    hear(name, data);
  }
  throw new Error('the stream broke off');
}

/** Forgets one conversation. */
export async function reset(userId, conversationId) {
  const response = await fetch('/reset', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user_id: userId, conversation_id: conversationId }),
  });
  if (!response.ok) throw new Error((await response.json()).text);
}
