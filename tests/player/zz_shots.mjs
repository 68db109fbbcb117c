import { openStage } from './support/stage.mjs';
const stage = await openStage();
for (const [name, opts] of [['desk', { viewport: { width: 1280, height: 860 } }], ['phone', { viewport: { width: 320, height: 640 }, colorScheme: 'dark', deviceScaleFactor: 2 }], ['forced', { viewport: { width: 900, height: 800 }, forcedColors: 'active' }]]) {
    const l = await stage.visit(opts);
    await l.turnTo(3);
    const f = l.page.locator('#b-qspot');
    if (name === 'forced') await l.page.evaluate(() => { document.querySelector('#b-qspot').dir = 'rtl'; });
    await l.point('qspot', [0.6, 0.25], [0.25, 0.7]);
    await f.locator('summary').click();
    await f.locator('.spot-pin').first().focus();
    await f.screenshot({ path: `/tmp/hotspot_shots/${name}-1.png` });
    await l.check('qspot');
    await f.screenshot({ path: `/tmp/hotspot_shots/${name}-2.png` });
    await l.check('qspot');
    await f.screenshot({ path: `/tmp/hotspot_shots/${name}-3.png` });
    await l.context.close();
}
await stage.close();
