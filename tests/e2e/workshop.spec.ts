import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { loadCase, loadModel, SCENARIOS } from '#workshop/load.ts';
import { madeOf, type Sent } from './workshop-room.ts';

const ADDRESS = 'http://localhost:1/';

/** The workshop as one script that needs nothing else. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'tests/e2e/workshop-room.ts', formats: ['iife'], name: 'room' } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((each) => ('code' in each ? [each.code] : [])).join('');
}

function sent(): Sent {
  const { scenario, texts } = loadCase(`${SCENARIOS}de-nieuwe`);
  return { world: { scenario, model: loadModel() }, texts: texts[scenario.language] ?? { room: {}, private: {} } };
}

test('explore and simulate give the same in a worker of the browser as in Node', async ({ context }) => {
  const script = await bundle();
  await context.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: '<body></body>' }));
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const made = await page.evaluate(
    ([code, data]) =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = ({ data: told }) => resolve(told);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(data);
      }),
    [script, sent()] as const,
  );
  expect(made).toBe(madeOf(sent()));
});
