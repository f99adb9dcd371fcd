import { expect, test } from 'vitest';
import xss from './vis-xss.ts';

test('nothing that looks like HTML stays HTML', () => {
  const filter = new xss.FilterXSS();
  expect(filter.process(`<img src=x onerror="alert('&')">`)).toBe(
    '&lt;img src=x onerror=&quot;alert(&#39;&amp;&#39;)&quot;&gt;',
  );
});
