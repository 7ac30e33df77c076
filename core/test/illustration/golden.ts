/** What pictures without figures look like from afar, by `subject | style | mode`; see `fingerprint`. */
export const golden: Readonly<Record<string, string>> = {
  'a lake at dawn': '83a0c295adcba2b4cba3afc2bcaeabb7aeacbab6b4a39f9facadb4adb0b8b1b7bd5c6b79617d87789194758d90122c41',
  'mountains at noon':
    '54b8e767c5f590d2ec7bc7e27cb5ad85b8aa8cbbaa80aea07fb17781b07790bd7c46754c528949769f646e975e0a341b',
  'a rainy city at night':
    '16213825314836435b323e542d3e53303f52344357324256334053303e513240543945570b14240e172810192b0f1727',
  'the sea at sunset | watercolor':
    '9970a29a6fa0ad83aac296b1e082a1eb8d9ff1a6abeba3b2febe97fec496fed3a4fecaa4c597a5c597a5c296a5c395a4',
  'a poster for a bakery | elegant | poster':
    '6d6964838071978f7b9e917b7a756b746b68908475b5a688998674bda78ca48d7abfad8c5746518d7f7066575c675359',
  'a forest in autumn | oil painting':
    '723b3c96584b9e604f784342b16e5eca8c6cbb88709c655db97e65c88c6bba82699c685c73453f81504478484358333e',
  'abstract shapes': 'e4af8dcf8377b35f40782825e8a082c0655492334094383bcc6c47bd542ad86e58ea817cc1604cbc542dda6960d2686d',
  'quarterly growth | corporate | business':
    '9dafc3f3fbfdf3fafcf2f9fba6b9cbedf8fce0ecf3dde4eca6bdd1c6e2f1b6d2e5d7e0eaa2bfd5c6e2f0c7e0eecee3ee',
  'northern lights over a snowfield':
    '17374f2c53672f546b1f4d5e3561894d779e5a7c9d3b678d2441642744642c4a6a2a4b6d384a623a4c6545597341546d',
  'a garden in spring | comic':
    '8324a07d14978f278fb05096be4887b96561c16572a953788c67617b613b7c603c9b6e676e69688983408d83418a7c58',
};
