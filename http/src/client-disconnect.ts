/** Notices that a client disconnected. */
import type { ServerResponse } from 'node:http';
import { VizzyError } from '@vizzy/core';

/** A signal that aborts when the connection closes before the whole response was sent. */
export function clientDisconnectSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const onClose = () => {
    if (!response.writableFinished) controller.abort(new VizzyError('cancelled', 'the client closed the connection'));
  };
  if (response.destroyed) onClose();
  else response.once('close', onClose);
  return controller.signal;
}
