import '@fontsource-variable/newsreader/wght.css';
import '@fontsource-variable/newsreader/wght-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createClient } from './client.ts';
import { Speaking } from './i18n/language.tsx';
import { router } from './router.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('expected an element #app to draw in, got none');
createRoot(place).render(
  <StrictMode>
    <Provider value={createClient()}>
      <Speaking>
        <RouterProvider router={router} />
      </Speaking>
    </Provider>
  </StrictMode>,
);
