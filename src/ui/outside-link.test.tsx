import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OutsideLink } from './outside-link.tsx';

test('opens a new tab, says so, and gives nothing away', () => {
  render(<OutsideLink text="A paper" url="https://example.org/a" />);
  const link = screen.getByRole('link', { name: /^A paper.*\(opens a new tab\)$/ });
  expect(link).toHaveAttribute('href', 'https://example.org/a');
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
});

test.each([
  undefined,
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org',
  ' https://example.org',
])('never links to %s', (url) => {
  render(<OutsideLink text="A paper" url={url} />);
  expect(screen.getByText('A paper')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
