/** A picture that somebody drops, pastes or picks, made fit to be sent. */

/** Bytes that the server takes. */
const largestSent = 10 * 1024 * 1024;
/** Pixels of the longest side that are of use: finished pictures have at most 1,024. */
const longestSide = 1536;
/** Bytes below which a picture of a sendable format goes as it is. */
const smallEnough = 3 * 1024 * 1024;
const sendable: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

/** What came of it. */
export type Attachment =
  | { readonly type: 'picture'; readonly blob: Blob }
  | { readonly type: 'refused'; readonly why: 'notPicture' | 'tooLarge' };

/** The first picture among files. */
export function pictureAmong(files: Iterable<File> | null | undefined): File | undefined {
  return Array.from(files ?? []).find(({ type }) => type.startsWith('image/') || type === '');
}

async function smaller(bitmap: ImageBitmap, type: string): Promise<Blob | null> {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.92));
}

/** Reads any picture that the browser can show, the right way up, and makes it smaller where that is needed. */
export async function attachPicture(file: Blob): Promise<Attachment> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (bitmap === null) return { type: 'refused', why: 'notPicture' };
  const isSmall = file.size <= smallEnough && Math.max(bitmap.width, bitmap.height) <= longestSide;
  const isSendable = sendable.includes(file.type);
  const blob =
    isSmall && isSendable ? file : await smaller(bitmap, file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png');
  bitmap.close();
  if (blob === null) return { type: 'refused', why: 'notPicture' };
  return blob.size > largestSent ? { type: 'refused', why: 'tooLarge' } : { type: 'picture', blob };
}
