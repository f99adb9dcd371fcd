// Dates are calendar dates: the same on every continent.
import { expect, test } from './fixtures.ts';

for (const timezoneId of ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'])
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('the list and the timeline say the same days', async ({ page }) => {
      await page.goto('./?view=list&q=Campbell');
      const campbell = page.getByRole('article').filter({ hasText: 'nearly' });
      await expect(campbell.first()).toContainText('4 Apr');
      await page.goto('./?event=blinken-visit');
      await expect(page.getByRole('region', { name: 'Event' })).toContainText('24–26 April 2024');
      await expect(
        page
          .getByRole('region', { name: 'Timeline' })
          .getByRole('button', { name: /24–26 April 2024.*Blinken/ })
          .first(),
      ).toBeVisible();
    });

    test('a day stands on its day', async ({ page }) => {
      await page.goto('./?span=2024-04-01..2024-04-30&event=campbell-forces-restored&lanes=kind');
      const item = page
        .getByRole('region', { name: 'Timeline' })
        .getByRole('button', { name: /^4 April 2024.*Campbell/ })
        .first();
      await expect(item).toBeVisible();
    });
  });
