// Packages that declare no types; the tests say what they use of them.
declare module 'fontkit';
declare module 'linebreak';
