/**
 * Takes the operations that import and export OpenAPI documents into a bundle for browsers: `import 'apigateway-understudy/openapi'`.
 * Without it they throw there. Everywhere else they are part of the main entry point, and this one does nothing.
 *
 * @module
 */
export {}
