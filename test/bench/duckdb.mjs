// Runs portable.sql, as its own process: folder of DuckDB, SQL file, list, folder for the lists, day, threads.
// The last statement counts the three lists; its row goes to standard output.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [home, file, list, out, asOf, threads] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(home, 'package.json'))('@duckdb/node-api');

const values = { list: list.replaceAll("'", "''"), out: out.replaceAll("'", "''"), as_of: asOf, threads };
const sql = readFileSync(file, 'utf8').replace(/\{(\w+)\}/g, (_whole, name) => values[name]);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const statements = await connection.extractStatements(sql);
let last;
for (let i = 0; i < statements.count; i++) last = await (await statements.prepare(i)).runAndReadAll();
const counts = Object.entries(last.getRowObjects()[0]).map(([status, count]) => [status, Number(count)]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(counts))}\n`);
