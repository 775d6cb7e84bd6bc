// What is worn over the body. Everything is cut along the role's own outline, so that the silhouette stays readable.
import { P, ROLE } from '../paper/colours.mjs';
import { box, oval, snip } from '../paper/cut.mjs';
import { line, print, sheet } from '../paper/sheet.mjs';
import { OUTLINE } from './bodies.mjs';
import { roles, wears } from './names.mjs';

/** Where a garment sits on each shape: neck, waist, the lowest edge of something short and of something long. */
const FIT = {
  resident: { neck: -248, waist: -118, short: -92, long: -22, half: 96, apron: -16 },
  worker: { neck: -248, waist: -116, short: -100, long: -64, half: 92, apron: -66 },
  official: { neck: -283, waist: -140, short: -104, long: -26, half: 84, apron: -34 },
};
const COAT = { resident: P.plum, worker: P.night, official: '#A67B4F' };
const COAT_DARK = { resident: P.plumD, worker: P.nightD, official: '#855F39' };

const clipped = (role, inner) =>
  `<clipPath id="fit"><path d="${OUTLINE[role]}"/></clipPath><g filter="url(#soft)"><g clip-path="url(#fit)">${inner}</g></g>`;
/** Denim, and what goes with a blue body. */
const DENIM = { resident: '#4D6A9A', worker: '#3F4C66', official: '#A67B4F' };
const DENIM_DARK = { resident: '#38507A', worker: P.nightD, official: '#7C5833' };

const both = (inner) => `${inner}<g transform="scale(-1 1)">${inner}</g>`;

/** Two front panels that leave the pattern of the role in sight. */
const panels = (f, bottom, gap) =>
  both(
    print(
      snip(
        `M${-f.half - 20} ${f.neck - 30}L-22 ${f.neck - 6}C-${gap + 2} ${f.neck + 60} -${gap} ${f.waist} -${gap + 8} ${bottom}L${-f.half - 20} ${bottom + 4}Z`,
        0.6,
      ),
      'currentColor',
    ),
  );

const lapel = (f, colour, depth) =>
  both(
    sheet(
      snip(
        `M-20 ${f.neck - 2}L-42 ${f.neck + 4}L-56 ${f.neck + depth * 0.55}L-40 ${f.neck + depth * 0.6}L-20 ${f.neck + depth}C-20 ${f.neck + depth * 0.6} -26 ${f.neck + 30} -20 ${f.neck - 2}Z`,
        0.4,
      ),
      colour,
      'soft',
    ),
  );

const button = (x, y, colour) => sheet(oval(x, y, 5, 5, 0.3), colour, 'flat');

const garment = {
  apron: (role, f) =>
    line(
      `M-34 ${f.waist - 30}C-46 ${f.waist - 76} -38 ${f.neck + 26} -22 ${f.neck + 2}M34 ${f.waist - 30}C46 ${f.waist - 76} 38 ${f.neck + 26} 22 ${f.neck + 2}`,
      P.white,
      9,
      'filter="url(#soft)"',
    ) +
    sheet(
      snip(
        `M-40 ${f.waist - 34}L40 ${f.waist - 34}C42 ${f.waist - 10} 52 ${f.waist + 2} 58 ${f.waist + 12}L52 ${f.apron}C20 ${f.apron + 6} -20 ${f.apron + 6} -52 ${f.apron}L-58 ${f.waist + 12}C-52 ${f.waist + 2} -42 ${f.waist - 10} -40 ${f.waist - 34}Z`,
        0.6,
      ),
      P.white,
    ) +
    line(`M-24 ${f.waist + 22}H24V${f.waist + 40}C20 ${f.waist + 50} -20 ${f.waist + 50} -24 ${f.waist + 40}Z`, ROLE[role].dark, 3.4) +
    line(`M-32 ${f.waist - 24}H32`, ROLE[role].light, 3, 'stroke-dasharray="1 7"'),
  lanyard: (role, f) =>
    line(`M-20 ${f.neck + 2}L0 ${f.neck + 84}L20 ${f.neck + 2}`, P.ochre, 7, 'filter="url(#soft)"') +
    sheet(box(-22, f.neck + 80, 44, 54, 0.7), P.white) +
    print(oval(0, f.neck + 100, 8.5, 8.5, 0.4), ROLE[role].base) +
    line(`M-12 ${f.neck + 118}H12M-7 ${f.neck + 126}H7`, P.ink, 3.4) +
    sheet(box(-7, f.neck + 74, 14, 9, 0.4), P.greyD, 'flat'),
  jacket: (role, f) =>
    `<g color="${ROLE[role].dark}">${clipped(role, panels(f, f.short, 26))}</g>` +
    lapel(f, ROLE[role].light, 76) +
    button(0, f.neck + 96, P.ochre) +
    button(0, f.neck + 122, P.ochre) +
    line(`M-66 ${f.short - 34}L-40 ${f.short - 30}M66 ${f.short - 34}L40 ${f.short - 30}`, ROLE[role].light, 4),
  cardigan: (role, f) => {
    const ribs = Array.from({ length: 7 }, (_, i) => `M${-100 + i * 12} ${f.neck - 20}V${f.short + 20}`).join('');
    const knit =
      panels(f, f.short + 14, 22) +
      both(line(ribs, P.ochreD, 2.2, 'opacity=".55"')) +
      both(print(box(-120, f.short + 2, 92, 16, 0.4), P.ochreD));
    const edge = `M-21 ${f.neck}C-25 ${f.neck + 60} -23 ${f.waist} -29 ${f.short + 10}`;
    return (
      `<g color="${P.ochre}">${clipped(role, knit)}</g>` +
      both(line(edge, P.ochreD, 6)) +
      [0, 1, 2].map((i) => button(-27, f.neck + 66 + i * 34, P.white)).join('')
    );
  },
  hoodie: (role, f) =>
    `<g color="${ROLE[role].dark}">${clipped(role, print(box(-120, f.short - 2, 240, 15, 0.5), ROLE[role].dark))}</g>` +
    sheet(
      snip(
        `M-58 ${f.neck + 22}C-62 ${f.neck - 16} -30 ${f.neck - 26} 0 ${f.neck - 26}C30 ${f.neck - 26} 62 ${f.neck - 16} 58 ${f.neck + 22}C40 ${f.neck + 42} 16 ${f.neck + 40} 0 ${f.neck + 54}C-16 ${f.neck + 40} -40 ${f.neck + 42} -58 ${f.neck + 22}Z`,
      ),
      ROLE[role].light,
    ) +
    print(
      snip(
        `M-34 ${f.neck + 8}C-30 ${f.neck - 14} 30 ${f.neck - 14} 34 ${f.neck + 8}C20 ${f.neck + 22} -20 ${f.neck + 22} -34 ${f.neck + 8}Z`,
      ),
      ROLE[role].dark,
    ) +
    line(
      `M-15 ${f.neck + 34}C-18 ${f.neck + 52} -14 ${f.neck + 64} -17 ${f.neck + 80}M15 ${f.neck + 34}C18 ${f.neck + 50} 13 ${f.neck + 62} 16 ${f.neck + 74}`,
      P.white,
      4.4,
    ) +
    sheet(
      snip(`M-34 ${f.waist - 24}L34 ${f.waist - 24}L52 ${f.waist + 14}L46 ${f.waist + 22}L-46 ${f.waist + 22}L-52 ${f.waist + 14}Z`),
      ROLE[role].light,
    ),
  coat: (role, f) =>
    `<g color="${COAT[role]}">${clipped(role, panels(f, f.long, 24) + both(line(`M${-f.half} ${f.waist + 4}L-26 ${f.waist + 2}`, COAT_DARK[role], 13)))}</g>` +
    lapel(f, COAT_DARK[role], 92) +
    [0, 1].map((i) => button(-38, f.waist - 26 + i * 56, P.ochre) + button(38, f.waist - 26 + i * 56, P.ochre)).join('') +
    both(line(`M-72 ${f.waist + 30}L-52 ${f.waist + 38}`, COAT_DARK[role], 5)),
  overall: (role, f) => {
    const bib = f.neck + 62;
    const top = f.waist - 26;
    const trousers = print(
      snip(
        `M-130 ${top + 10}C-80 ${top - 4} -50 ${top - 2} -44 ${bib}L44 ${bib}C50 ${top - 2} 80 ${top - 4} 130 ${top + 10}L130 20L-130 20Z`,
        0.7,
      ),
      DENIM[role],
    );
    const seam = line(`M-110 ${top + 22}C-60 ${top + 8} 60 ${top + 8} 110 ${top + 22}M0 ${f.waist + 14}V-20`, DENIM_DARK[role], 3.6);
    const turnUp = print(box(-120, role === 'resident' ? -30 : -32, 240, 30, 0.5), DENIM_DARK[role]);
    return (
      both(
        sheet(
          snip(
            `M-22 ${f.neck + 4}L-36 ${f.neck + 8}C-46 ${f.neck + 30} -44 ${bib - 10} -41 ${bib + 10}L-26 ${bib + 10}C-28 ${bib - 14} -26 ${f.neck + 30} -22 ${f.neck + 4}Z`,
            0.4,
          ),
          DENIM[role],
        ),
      ) +
      clipped(role, trousers + seam + turnUp) +
      sheet(box(-24, bib + 16, 48, 34, 0.6), DENIM_DARK[role], 'flat') +
      line(`M-19 ${bib + 23}H19`, P.ochre, 2.4, 'stroke-dasharray="5 4"') +
      both(
        sheet(oval(-33, bib + 7, 7, 7, 0.3), P.brass, 'flat') +
          line(`M${-f.half * 0.62} ${f.waist + 12}L${-f.half * 0.36} ${f.waist + 26}`, DENIM_DARK[role], 4),
      )
    );
  },
};

export const pictures = wears.flatMap((what) =>
  roles.map((role) => ({ name: `wears-${what}-${role}`, box: [-140, -330, 140, 20], body: () => garment[what](role, FIT[role]) })),
);
