/** The side panel's entry. */
import '../interface/theme.css';
import '../interface/controls.css';
import './side-panel.css';
import './tools.css';
import './article.css';
import './people.css';
import './keywords.css';
import './timeline.css';
import './actions/actions.css';
import './key-help.css';
import '../interface/history/history.css';
import './log/log.css';
import { showPage } from '../interface/show-page.tsx';
import { Panel } from './panel.tsx';

showPage('extensionName', <Panel />);
