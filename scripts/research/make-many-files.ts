import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const filesOfFolder = 500;

/** Fills a folder with so many notes of a heading and a sentence. */
export function makeManyFiles(place: string, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const below = join(place, 'research', `part-${Math.floor(at / filesOfFolder)}`);
    if (at % filesOfFolder === 0) mkdirSync(below, { recursive: true });
    const text = `# Note ${at}\n\nThe service must answer order ${at % filesOfFolder} within a second.\n`;
    writeFileSync(join(below, `note-${at}.md`), text);
  }
}
