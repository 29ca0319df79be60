import { serveAdmin } from '../support/served-admin';
jest.setTimeout(180_000);
test('shots', async () => {
  const admin = await serveAdmin();
  const { page, address } = admin;
  try {
    const cookies = await page.context().cookies();
    const headers = { Authorization: `Bearer ${cookies.find(({ name }) => name === 'jwtToken')?.value}` };
    const get = async (p: string) => (await (await page.request.get(`${address}${p}`, { headers })).json()).data;
    const roles = await get('/admin/roles');
    const users: any[] = [];
    for (const [firstname, code] of [['Мария', 'head-editor'], ['Георги', 'translator']]) {
      const r = await page.request.post(`${address}/admin/users`, { headers, data: { firstname, lastname: 'Петрова-Стоянова', email: `${code}@kavarna.example`, roles: [roles.find((x: any) => x.code === code).id] } });
      users.push((await r.json()).data);
    }
    const { municipalities } = await get('/access/assignments');
    await page.request.put(`${address}/access/assignments/${users[0].id}`, { headers, data: { municipalities: municipalities.slice(0, 3).map((m: any) => m.documentId) } });
    for (const theme of ['light', 'dark']) for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((t) => localStorage.setItem('STRAPI_THEME', t), theme);
      await page.goto(`${address}/admin/settings/assignments`);
      await page.getByRole('heading', { name: 'Редактори и общини' }).waitFor();
      await page.waitForLoadState('networkidle');
      if (theme === 'light') { await page.getByRole('combobox').last().click(); }
      await page.screenshot({ path: `/tmp/access-${theme}-${width}.png` });
      await page.keyboard.press('Escape');
    }
    // The head editor's own admin
    await page.request.put(`${address}/access/assignments/${users[0].id}`, { headers, data: { municipalities: [municipalities.find((m: any) => m.name === 'Каварна').documentId] } });
    await page.request.post(`${address}/admin/register`, { data: { registrationToken: users[0].registrationToken, userInfo: { firstname: 'Мария', lastname: 'Петрова', password: 'Parola-123456' } } });
    const ctx = await page.context().browser()!.newContext({ viewport: { width: 1280, height: 900 }, locale: 'bg-BG' });
    const own = await ctx.newPage();
    const bad: string[] = [];
    own.on('response', (r) => { if (r.status() >= 400) bad.push(`${r.status()} ${r.request().method()} ${r.url().replace(address, '')}`); });
    await own.goto(`${address}/admin/auth/login`);
    await own.fill('input[name=email]', 'head-editor@kavarna.example');
    await own.fill('input[name=password]', 'Parola-123456');
    await own.click('button[type=submit]');
    await own.waitForURL(/\/admin\/?$/);
    await own.waitForLoadState('networkidle');
    await own.screenshot({ path: '/tmp/access-home.png' });
    await own.goto(`${address}/admin/content-manager/collection-types/api::partner.partner`);
    await own.getByText('Босилеград').first().waitFor();
    await own.getByText('Босилеград').first().click();
    await own.waitForLoadState('networkidle');
    await own.waitForTimeout(1500);
    await own.fill('input[name=subdivision]', 'Пчински окръг');
    await own.getByRole('button', { name: 'Save', exact: true }).click();
    await own.getByText('Saved document').first().waitFor();
    await own.screenshot({ path: '/tmp/access-form.png' });
    await own.goto(`${address}/admin/content-manager/collection-types/api::partner.partner/create`);
    await own.fill('input[name=name]', 'Нов град');
    await own.getByRole('button', { name: 'Save', exact: true }).click();
    await own.getByText('Saved document').first().waitFor();
    await own.waitForLoadState('networkidle');
    await own.waitForTimeout(1500);
    await own.screenshot({ path: '/tmp/access-created.png', fullPage: true });
    await own.goto(`${address}/admin/plugins/upload`);
    await own.waitForLoadState('networkidle');
    await own.waitForTimeout(1500);
    await own.screenshot({ path: '/tmp/access-media.png' });
    console.log(bad.join('\n'));
  } finally {
    await admin.stop();
  }
});
