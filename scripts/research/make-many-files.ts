import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './bench-folder.ts';

const filesOfFolder = 500;

/** A folder of so many notes of a heading and a sentence. */
export function makeManyFiles(count: number): string {
  const place = join(folder, 'many');
  for (let at = 0; at < count; at += 1) {
    const below = join(place, 'research', `part-${Math.floor(at / filesOfFolder)}`);
    if (at % filesOfFolder === 0) mkdirSync(below, { recursive: true });
    const text = `# Note ${at}\n\nThe service must answer order ${at % filesOfFolder} within a second.\n`;
    writeFileSync(join(below, `note-${at}.md`), text);
  }
  return place;
}
