// A picture of every screen, to look at: `npm run look [folder]`. `STAGE=none` leaves the theatre away, `LANG_OF=en` is English.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RESTING } from '#session/machine.ts';
import { openScreen } from './screens.ts';
import { serve } from './serve.ts';

const folder = process.argv[2] ?? join(tmpdir(), 'samenspel-look');
const stage = (process.env.STAGE ?? 'canvas') as 'canvas' | 'webgl' | 'none';
const lang = process.env.LANG_OF === 'en' ? 'en' : 'nl';

mkdirSync(folder, { recursive: true });
const { newContext, close } = await serve();
try {
  for (const phase of RESTING) {
    const context = await newContext({ viewport: { width: 1920, height: 1080 } });
    const page = await context.newPage();
    try {
      await openScreen(page, phase, { lang, scale: 1 }, { stage });
      if (stage !== 'none') await page.waitForFunction(() => /ready|asleep/.test(document.documentElement.dataset.stage ?? ''));
      await page.screenshot({ path: join(folder, `${phase}.png`) });
      console.log(join(folder, `${phase}.png`));
    } catch (error) {
      console.log(`${phase}: ${(error as Error).message.split('\n')[0]}`);
    }
    await context.close();
  }
} finally {
  await close();
}
