/** The reading log's entry. */
import '../interface/theme.css';
import '../interface/controls.css';
import '../interface/history/history.css';
import './reading-log.css';
import { showPage } from '../interface/show-page.tsx';
import { ReadingLogPage } from './reading-log-page.tsx';

showPage('readingLogTitle', <ReadingLogPage />);
