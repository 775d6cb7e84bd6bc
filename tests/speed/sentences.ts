import type { Dice } from './game.ts';

const WORDS =
  'huis deur brief kamer tafel stoel keuken soep lamp sleutel straat plein boom fiets tuin hek koor doos kaart bord raam trap school water brug markt klok jas pan kist buur kok chef maandag middag avond regen zon bel lijst rood groen oud nieuw klein groot warm stil snel samen later eerst altijd soms nooit bijna loopt zoekt telt bewaart leent brengt wacht kookt leest schrijft belt vraagt helpt deelt opent sluit'.split(
    ' ',
  );
const LENGTH = 7;

/** Made-up sentences of a case that nobody reads: words by seed, so that no two share a run of words that could give away a card. */
export function sentenceBy(dice: Dice): () => string {
  return () => {
    const words = Array.from({ length: LENGTH }, () => WORDS[dice(WORDS.length)] ?? '').join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
}
