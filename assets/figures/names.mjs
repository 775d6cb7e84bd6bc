// The vocabulary of the puppet kit: what a case may write under `puppet:`, and as `prop:` of a disruption.
export const roles = ['resident', 'worker', 'official'];
/** 1 is the lightest paper, 5 the darkest. */
export const skins = [1, 2, 3, 4, 5];
export const heads = [
  'short-grey',
  'bald',
  'bun',
  'curls',
  'long',
  'hijab',
  'bob',
  'cap',
  'locs',
  'wavy-grey',
  'crop',
  'braid',
  'turban',
  'swept-white',
  'dyed-short',
];
export const wears = ['apron', 'lanyard', 'jacket', 'cardigan', 'hoodie', 'coat', 'overall'];
export const carries = ['ladle', 'key', 'folder', 'phone', 'letter', 'cane', 'watering-can', 'clipboard'];
export const extras = ['wheelchair', 'buggy', 'hearing-aid'];
export const hands = ['rest', 'hold', 'support', 'live-with', 'object'];
export const moods = ['sad', 'flat', 'small-smile', 'smile', 'laugh'];
export const neighbours = ['stick', 'wheelchair', 'buggy', 'headscarf', 'child', 'shopper', 'dog', 'runner'];
/** What comes in from the wings with a disruption; drawn in `props/events.mjs`. */
export const props = [
  'microphone',
  'tin',
  'chair',
  'suitcase',
  'toolbox',
  'boxes',
  'tear',
  'bingo-mill',
  'dance-shoes',
  'list-of-names',
  'pram',
  'stack-of-chairs',
  'piano',
  'ringing-phone',
  'notebook',
  'coat-rack',
  'moving-box',
  'coffee-machine',
  'badge',
  'cash-box',
  'contract',
  'crane',
  'calculator',
  'banner',
  'ladder',
  'window-open',
  'puzzle',
  'balloon',
  'washing-line',
  'playing-cards',
  'light-switch',
  'thermometer',
  'bouquet',
  'television',
  'onion-sacks',
  'cold-pan',
  'apron',
  'empty-box',
];
