/** Prepares a picture that the person drops, pastes or picks, so that it can be sent. */

/** Most bytes that the server accepts. */
const mostBytes = 10 * 1024 * 1024;
/** Most pixels of the longest side; finished pictures have at most 1,024, so more would not help. */
const longestSide = 1536;
/** Up to so many bytes, a picture of a sendable type is sent as it is. */
const unscaledBytes = 3 * 1024 * 1024;
const sendableTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

/** The picture to send, or why it cannot be sent. */
export type Attachment =
  | { readonly type: 'picture'; readonly blob: Blob }
  | { readonly type: 'refused'; readonly why: 'notPicture' | 'tooLarge' };

/** The first picture among files. */
export function firstPicture(files: Iterable<File> | null | undefined): File | undefined {
  return Array.from(files ?? []).find(({ type }) => type.startsWith('image/') || type === '');
}

async function shrink(bitmap: ImageBitmap, type: string): Promise<Blob | null> {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.92));
}

/** Reads any picture that the browser can show, the right way up, and shrinks it if needed. */
export async function prepareAttachment(file: Blob): Promise<Attachment> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (bitmap === null) return { type: 'refused', why: 'notPicture' };
  const isSmall = file.size <= unscaledBytes && Math.max(bitmap.width, bitmap.height) <= longestSide;
  const isSendable = sendableTypes.includes(file.type);
  const blob =
    isSmall && isSendable ? file : await shrink(bitmap, file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png');
  bitmap.close();
  if (blob === null) return { type: 'refused', why: 'notPicture' };
  return blob.size > mostBytes ? { type: 'refused', why: 'tooLarge' } : { type: 'picture', blob };
}
