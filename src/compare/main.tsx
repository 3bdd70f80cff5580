/** The comparison's entry. */
import '../interface/theme.css';
import '../interface/controls.css';
import './compare.css';
import { showPage } from '../interface/show-page.tsx';
import { ComparePage } from './compare-page.tsx';

showPage('compareTitle', <ComparePage />);
