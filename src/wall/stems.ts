/** English words whose base form no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = {
  won: 'win',
  lost: 'lose',
  sold: 'sell',
  bought: 'buy',
  sent: 'send',
  went: 'go',
  gone: 'go',
  got: 'get',
  said: 'say',
  paid: 'pay',
  met: 'meet',
  came: 'come',
  fell: 'fall',
  fallen: 'fall',
  slid: 'slide',
  brought: 'bring',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  made: 'make',
  did: 'do',
  done: 'do',
  does: 'do',
  has: 'have',
  had: 'have',
  having: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  am: 'be',
  s: 'is',
  re: 'are',
  ll: 'will',
  ve: 'have',
  heard: 'hear',
  held: 'hold',
  put: 'put',
  stuck: 'stick',
  dealt: 'deal',
  children: 'child',
  people: 'person',
  lying: 'lie',
  going: 'go',
  chose: 'choose',
  forecasted: 'forecast',
  grew: 'grow',
  left: 'leave',
  began: 'begin',
  ran: 'run',
  spoke: 'speak',
  wrote: 'write',
  written: 'write',
  practise: 'practice',
  practises: 'practice',
  practised: 'practice',
  practising: 'practice',
};

const DOUBLED = 'bdgklmnprt';

/** The word and whatever it may be an inflected form of; patterns name base forms. */
export function formsOf(word: string): readonly string[] {
  const forms = englishForms(word);
  // German without its umlauts: `verlaengerung` is what `verlängerung` folds to, with an e.
  const mayHave = word.includes('ae') || word.includes('oe') || word.includes('ue');
  return mayHave ? [...forms, word.replace(/([aou])e/g, '$1')] : forms;
}

function englishForms(word: string): readonly string[] {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return [word, irregular];
  if (word.length < 4) return word.length === 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  if (word.endsWith('s')) {
    const forms = [word];
    if (word.endsWith('ss')) return forms;
    forms.push(word.slice(0, -1));
    if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
    else if (word.endsWith('es')) forms.push(word.slice(0, -2));
    return forms;
  }
  if (word.endsWith('ed')) return [word, ...endings(word.slice(0, -2), word.slice(0, -1))];
  if (word.endsWith('ing') && word.length > 5)
    return [word, ...endings(word.slice(0, -3), `${word.slice(0, -3)}e`)];
  return [word];
}

function endings(stem: string, withE: string): readonly string[] {
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`, withE];
  const last = stem.charAt(stem.length - 1);
  const isDoubled = last === stem.charAt(stem.length - 2) && DOUBLED.includes(last);
  return isDoubled ? [stem, withE, stem.slice(0, -1)] : [stem, withE];
}
