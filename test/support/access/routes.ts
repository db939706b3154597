import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Every `METHOD /api/…` the router of a running application answers, `HEAD` and pages left out; a parameter is `:`. */
export function routesOf(app: NestFastifyApplication): string[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  const routes: string[] = [];
  const keep = (route: string) => {
    if (/^[A-Z]+ \/api\//.test(route)) routes.push(route);
  };
  for (const line of tree.split('\n')) {
    const node = /^((?:│ {3}| {4})*)[├└]── (.+) \((.+)\)$/.exec(line);
    if (!node) continue;
    const [, indent = '', part = '', methods = ''] = node;
    const depth = indent.length / 4;
    above.splice(depth, above.length, part);
    for (const method of methods.split(', '))
      if (method !== 'HEAD') keep(shapeOf(`${method} ${above.join('')}`));
  }
  return routes.sort();
}

/** Names of parameters differ between controllers that share a path. */
export function shapeOf(endpoint: string): string {
  return endpoint.replace(/:[\w|:]+/g, ':');
}
