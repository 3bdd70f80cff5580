/** The help page's entry. */
import '../interface/theme.css';
import '../interface/controls.css';
import './help.css';
import { showPage } from '../interface/show-page.tsx';
import { HelpPage } from './help-page.tsx';

showPage('helpTitle', <HelpPage />);
