import type { Download } from '../../client/src/index.ts';
import { problemText } from './problem.ts';
import { say } from './toast.ts';

/** Fetches a file through the client, so that an ended session or a refusal is met like everywhere, and saves it. */
export async function saveFile(fetchFile: () => Promise<Download>): Promise<void> {
  try {
    const { blob, fileName } = await fetchFile();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    say(`已下载：${fileName}`);
  } catch (error) {
    say(problemText(error), 'bad');
  }
}
