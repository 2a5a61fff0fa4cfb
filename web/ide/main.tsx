/** @jsxImportSource react */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './ide.css';
import { createRoot } from 'react-dom/client';
import { Editor } from './editor.tsx';
import { plainTabs } from './plain-tabs.ts';

const root = document.getElementById('ide');
if (root) {
  plainTabs(root);
  createRoot(root).render(<Editor />);
}
