/** The options page's entry. */
import '../interface/theme.css';
import '../interface/controls.css';
import './options.css';
import './own-terms.css';
import { showPage } from '../interface/show-page.tsx';
import { OptionsPage } from './options-page.tsx';

showPage('optionsTitle', <OptionsPage />);
