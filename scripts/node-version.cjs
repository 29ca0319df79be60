// Written in the oldest JavaScript there is: a Node too old for the rest must still get as far as this sentence.
var required = require('../package.json').engines.node; // ">=20.19.0 <=26"
var parts = process.versions.node.split('.').map(Number);
var oldEnough = parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19);
if (!oldEnough || parts[0] > 26) {
  console.error(
    '\nPobratim needs Node.js ' +
      required +
      ', and this is ' +
      process.versions.node +
      '.\n' +
      'Install Node.js 22 or 24 from https://nodejs.org and run the same command again.\n',
  );
  process.exit(1);
}
