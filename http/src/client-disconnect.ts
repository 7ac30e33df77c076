/** Notices that the client is gone. */
import type { ServerResponse } from 'node:http';
import { VizzyError } from '@vizzy/core';

/** A signal that aborts when the connection closes before the response was sent whole. */
export function hangUpSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const onClose = () => {
    if (!response.writableFinished) controller.abort(new VizzyError('cancelled', 'the client closed the connection'));
  };
  if (response.destroyed) onClose();
  else response.once('close', onClose);
  return controller.signal;
}
