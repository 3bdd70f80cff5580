/** edtf ships without types; the tests only ask whether a string parses. */
declare module 'edtf' {
  export default function edtf(value: string): unknown;
}
