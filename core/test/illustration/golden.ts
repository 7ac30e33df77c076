/** What pictures without figures look like from afar, by `subject | style | mode`; see `fingerprint`. */
export const golden: Readonly<Record<string, string>> = {
  'a lake at dawn': '7b9dc497b0cea0b5ce9cacc3c9b7b7cac1bed4c6c1bfb1af50626f959da299a0a45664701830458a9a9a869596152e42',
  'mountains at noon':
    '4db4e88ed1f087d0f270c3e480bbbe96c4b997c6bd8cbebd4274577caf837eb0834575570d371c6095525e93500b351b',
  'a rainy city at night':
    '161f35222d452c385029344a2a3a4e30405433435936475c3945532b3b4f2c3c503b4857101a2b121c2d121d2f121c2d',
  'the sea at sunset | watercolor':
    'a97aa6b887a5c597aecd9cb4f3959af9b2a2fcbda9f9b1abe7b39be6b096e7b49de9b9a6b385a6b68aa7b388a5b486a4',
  'a poster for a bakery | elegant | poster':
    '9e927b97907b868273706d6598877681736c776b67756c66ad977dbea88bb7a085a38e7c6150579083748f81714a394b',
  'a forest in autumn | oil painting':
    '6d3b42a36552a366547b4747a56a5eca9474ba88719f685e9b6456be7f5db6795b9661534d2d3b6743436a45424f313d',
  'abstract shapes': 'e4af8dcf8377b35f40782825e8a082c0655492334094383bcc6c47bd542ad86e58ea817cc1604cbc542dda6960d2686d',
  'quarterly growth | corporate | business':
    'f3fbfdf3fbfdd8e5ed2a4872edf9fdeef8fcdce7e9305383def1f9bfdeefb5d1e349658dcbe5f3c5e1efc7e0ee6580a2',
  'northern lights over a snowfield':
    '26526a587e9251788e275d702b4d76395b7d385f8530527a182a422f4966334d6b1d2f480910223f51693d4e67070e20',
  'a garden in spring | comic':
    '9028a0a23c99b54f97ba5498bd5b7fa0785ca87d68aa67728b75517d6e3a77683887744e766e60918c39958b397f7558',
};
