/** Accepts pictures that are dropped or pasted anywhere on the page. */
import { useEffect, useState } from 'react';
import { firstPicture } from '../image/attach.ts';
import { useTexts } from '../texts/index.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** An overlay that is shown while a file is dragged over the page. */
export function DropZone({ onPicture }: { readonly onPicture: (file: File) => void }) {
  const { composer } = useTexts();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = firstPicture(event.dataTransfer?.files);
      if (file) onPicture(file);
    };
    const paste = (event: ClipboardEvent) => {
      const file = Array.from(event.clipboardData?.files ?? []).find(({ type }) => type.startsWith('image/'));
      if (!file) return;
      event.preventDefault();
      onPicture(file);
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onPicture]);
  if (!isOver) return null;
  return (
    <div className="drop-zone">
      <p>{composer.drop}</p>
    </div>
  );
}
