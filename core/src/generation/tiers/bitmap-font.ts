/** Letters for when there is no font engine: five columns of seven dots each, for the printable ASCII characters. */

/** Dots of a letter. */
export const letterSize = { width: 5, height: 7 } as const;

/** Two hexadecimal digits a column, lowest bit on top; five columns a letter, from the space on. */
const columns =
  '000000000000005f00000007000700147f147f14242a7f2a12231308646236495522500005030000001c2241000041221c00' +
  '082a1c2a0808083e080800503000000808080808006060000020100804023e5149453e00427f400042615149462141454b31' +
  '1814127f1027454545393c4a49493001710905033649494936064949291e0036360000005636000000081422411414141414' +
  '41221408000201510906324979413e7e1111117e7f494949363e414141227f4141221c7f494949417f090901013e41415132' +
  '7f0808087f00417f41002040413f017f081422417f404040407f0204027f7f0408107f3e4141413e7f090909063e4151215e' +
  '7f09192946464949493101017f01013f4040403f1f2040201f7f2018207f63140814630304780403615149454300007f4141' +
  '020408102041417f000004020102044040404040000102040020545454787f484444383844444420384444487f3854545418' +
  '087e090102081454543c7f0804047800447d40002040443d00007f10284400417f40007c041804787c080404783844444438' +
  '7c14141408081414187c7c080404084854545420043f4440203c4040207c1c2040201c3c4030403c44281028440c5050503c' +
  '4464544c44000836410000007f0000004136080008082a1c08';

/** Letters and signs that are no marked ASCII letters, but read as some. */
const readAs: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
};

/** Letters without their marks; a run of what the table does not have becomes one middle dot. */
export function foldToAscii(text: string): string {
  const unmarked = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const read = unmarked.replace(/[^ -~]/gu, (letter) => readAs[letter] ?? letter);
  return read.replace(/\s+/gu, ' ').replace(/[^ -~]+/gu, '\u00b7');
}

/** Whether the letter has a dot there. */
export function hasDot(letter: string, column: number, row: number): boolean {
  const code = letter.charCodeAt(0);
  // A middle dot stands for what the table does not have.
  if (code < 32 || code > 126) return column === 2 && (row === 3 || row === 4);
  const at = ((code - 32) * letterSize.width + column) * 2;
  return ((Number.parseInt(columns.slice(at, at + 2), 16) >> row) & 1) === 1;
}
