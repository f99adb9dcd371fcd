import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SourceName } from './source-name.tsx';

const source = { id: 'a', title: 'A paper', publisher: 'The Paper', held: true };

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', ' https://example.org'])(
  'never links to %s',
  (url) => {
    render(<SourceName source={{ ...source, url }} by="title" />);
    expect(screen.getByText('A paper')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  },
);
