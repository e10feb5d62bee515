export { BodyReader } from './body.ts';
export { createFront, createPatientServer, webhookPath } from './server.ts';
export { createIntake } from './webhook.ts';
