// Loaded with --import before a .ts file, and so by every Node there is: an old one could not even read TypeScript.
const oldest = '22.18';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} cannot run this project; it needs ${oldest} or newer.\n` +
      '  On Linux run "npm ci": it brings Node 24 for the npm scripts. Elsewhere install Node 24.',
  );
  process.exit(1);
}
