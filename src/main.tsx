import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { followFirstView } from './app/use-first-view.ts';
import './app/global.css';
import { preloadParts } from './app/parts.ts';
import './first-view/first-view.css';
import { phone } from './ui/use-media.ts';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element #root');
  if (import.meta.env.DEV && new URL(location.href).searchParams.has('mock'))
    await (await import('../mocks/browser.ts')).startMocks();
  followFirstView();
  preloadParts(location.search, matchMedia(phone).matches);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
