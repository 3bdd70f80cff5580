/** The popup's entry. */
import '../interface/theme.css';
import '../interface/controls.css';
import './popup.css';
import { showPage } from '../interface/show-page.tsx';
import { Popup } from './popup.tsx';

showPage('extensionName', <Popup />);
