/** The package is one path: that of the program. */
declare module 'exiftool-vendored.pl' {
  const path: string;
  export default path;
}
