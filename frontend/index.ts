// Our own code first: it is small, and must be there before Flow draws.
import './take-over';

import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});
new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
