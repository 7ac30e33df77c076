/** Converts pictures between base64, as they are sent, and blobs, as they are stored. */

/** The blob of a PNG in base64. Throws `InvalidCharacterError` when it is not base64. */
export function blobOfBase64(base64: string, type = 'image/png'): Blob {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return new Blob([bytes], { type });
}

/** The data URL of a blob. */
export function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the picture could not be read'));
    reader.readAsDataURL(blob);
  });
}
