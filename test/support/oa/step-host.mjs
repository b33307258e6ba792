// Runs the TypeScript examples of a document one after the other, all in one process, so that what one has made or started
// is there for the next. Each message names the next module.
process.on('message', ({ url, environment }) => {
  Object.assign(process.env, environment);
  import(url).then(
    () => process.send({ error: null }),
    (error) => process.send({ error: error instanceof Error ? (error.stack ?? String(error)) : String(error) }),
  );
});
