// Packages that declare no types; the tests say what they use of them.
declare module 'fontkit' {
  export function openSync(path: string): Font;
}
declare module 'linebreak';
