// Our own code comes first: it is small, and has to be there before Flow draws.
import './take-over';
import './pocket';
import './leave';
import './here';
import './standing';
import './moving';
import './names';
import './map-button';
import './print';
import './copy';
import './tips';
import './line';
import './passkey-button';

import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

// What needs a script shows itself now; its room was kept.
document.documentElement.classList.add('app');

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});
new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
