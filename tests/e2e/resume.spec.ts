import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readJournal, resume, writeJournal } from '#session/journal.ts';
import type { Journal } from '#session/types.ts';
import { world } from '../play/world.ts';
import { addressOf, phaseOf, playByRule } from './evening.ts';
import { nextByRule, pressWith } from './press.ts';
import { openFile, prepareButton } from './screens.ts';
import { watch } from './watch.ts';
