/** The welcome page's entry. */
import '../interface/theme.css';
import '../interface/controls.css';
import '../page/marks/marks.css';
import './welcome.css';
import { showPage } from '../interface/show-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

showPage('welcomeTitle', <WelcomePage />);
