import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { BrowserRouter } from 'react-router';
import { ApiProblem, NETWORK } from '../api/problem.js';
import { Crash } from './Crash.js';
import { Router } from './Router.js';
import { THEME } from './theme.js';

const RETRIES = 2;

/** What was read is fresh for a moment; a refusal is final, a lost connection is tried again. */
const cache = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (count, error) => error instanceof ApiProblem && error.code === NETWORK && count < RETRIES,
    },
  },
});

/** A button shows its two characters without the gap Ant Design would put between them. */
const BUTTON = { autoInsertSpace: false };

export function App() {
  return (
    <ConfigProvider locale={zhCN} theme={THEME} button={BUTTON} wave={{ disabled: true }}>
      <Crash>
        <QueryClientProvider client={cache}>
          <BrowserRouter>
            <Router />
          </BrowserRouter>
        </QueryClientProvider>
      </Crash>
    </ConfigProvider>
  );
}
