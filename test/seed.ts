import fc from "fast-check";

// Random tests run from one seed, so that the same code gives the same answer on every machine and a change is
// judged by what it changed. New seeds are tried by `npm run fuzz`, which sets this variable.
const seed = Number(process.env["UPRKIT_SEED"] ?? 20140120);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
