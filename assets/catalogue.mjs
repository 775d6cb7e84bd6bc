// Everything there is to draw: atlases of small pictures, large single images, and files made as text.
import * as above from './figures/above.mjs';
import * as bodies from './figures/bodies.mjs';
import * as hair from './figures/hair.mjs';
import * as heads from './figures/heads.mjs';
import * as limbs from './figures/limbs.mjs';
import * as names from './figures/names.mjs';
import * as neighbours from './figures/neighbours.mjs';
import * as things from './figures/things.mjs';
import * as clothes from './figures/wears.mjs';
import * as icons from './icons/icons.mjs';
import * as layout from './layout.mjs';
import * as edges from './paper/edges.mjs';
import * as values from './paper/pictures.mjs';
import * as boards from './props/boards.mjs';
import * as candle from './props/candle.mjs';
import * as desk from './props/desk.mjs';
import * as events from './props/events.mjs';
import * as light from './props/light.mjs';
import * as picture from './props/picture.mjs';
import * as plinth from './props/plinth.mjs';
import * as ribbon from './props/ribbon.mjs';
import * as trio from './props/trio.mjs';
import * as backRoom from './sets/back-room.mjs';
import * as hall from './sets/hall.mjs';
import * as house from './sets/house.mjs';
import * as proscenium from './sets/proscenium.mjs';
import * as street from './sets/street.mjs';
import * as townHall from './sets/town-hall.mjs';

/** What a case may write under `puppet:` and as `prop:`. */
const kit = ({ heads, skins, wears, carries, extras, props }) =>
  `${JSON.stringify({ heads, skins, wears, carries, extras, props }, null, 2)}\n`;

export const catalogue = {
  atlases: {
    figures: [bodies, clothes, limbs, heads, hair, things, above, neighbours].flatMap((part) => part.pictures),
    props: [plinth, candle, ribbon, boards, desk, picture, trio, events].flatMap((part) => part.pictures),
    house: house.pictures,
  },
  images: {
    sets: [hall, townHall, street, backRoom, proscenium].flatMap((part) => part.images),
    props: light.images,
    paper: [edges, values].flatMap((part) => part.images),
  },
  files: { ...icons.files, ...values.files, 'paper/edges.json': edges.edges, 'figures/kit.json': () => kit(names) },
  layout: { ...layout, puppetKit: { ...names }, icons: icons.names },
};
