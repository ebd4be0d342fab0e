declare module 'virtual:embed-script' {
  /** The script of every embed as text. */
  const script: string;
  export default script;
}
