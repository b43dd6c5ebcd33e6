import { define } from '../define.js';
import { PreauBreadcrumb } from './breadcrumb.js';

define('preau-breadcrumb', PreauBreadcrumb);

declare global {
  interface HTMLElementTagNameMap {
    'preau-breadcrumb': PreauBreadcrumb;
  }
}
