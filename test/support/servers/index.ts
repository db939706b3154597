/**
 * Real servers for tests, started from the binaries of this machine on free ports and in the folder of the run:
 * one PostgreSQL cluster per run with a database per spec file, one Redis per spec file that asks. The other side of
 * messages, an SMTP server and group robots, lives in the process that asks.
 */
export { describeWith } from './describe-with.js';
export { missingServer } from './binaries.js';
export type { ServerName } from './binaries.js';
export { dropDatabase, freshDatabase, freshSqliteUrl, TEMPLATE_DATABASE } from './databases.js';
export type { FreshDatabase } from './databases.js';
export { asSuperuser, postgresUrl, startPostgres } from './postgres.js';
export type { PostgresServer } from './postgres.js';
export { startRedis } from './redis.js';
export type { RedisServer } from './redis.js';
export { startRobot } from './robot.js';
export type { RobotCall, RobotHost } from './robot.js';
export { startSmtp } from './smtp.js';
export type { Mail, SmtpOptions, SmtpSink } from './smtp.js';
export { freePort, newFolder, startServer, stopServer } from './run-folder.js';
