import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalPassages } from '../src/core/document/canonical-text.ts';
import { plainText } from '../src/core/document/walk.ts';
import { parseMdx } from '../src/core/mdx/parse-mdx.ts';
import { formatClock } from '../src/core/text/duration.ts';

/**
 * `npx node scripts/speak-episode.mjs content/articles/2026/a-story.mdx content/media/a-story.mp3`: reads the text of a
 * story aloud with espeak-ng, writes it as a small mono MP3 with ffmpeg, and prints the chapters for its front matter.
 * Both programs have to be installed. It is run by hand when a text has changed, never by a build or a test.
 */

const VOICE = 'en-us';
const WORDS_A_MINUTE = 158;
/** Seconds of silence before a heading and after it. */
const PAUSE = 0.7;

const [story = '', target = ''] = process.argv.slice(2);
if (target === '') throw new Error('Name the story and the MP3 file to write.');

const { document, refusals } = parseMdx(readFileSync(story, 'utf8'));
if (refusals.length > 0) throw new Error(`${story} cannot be published: see npm run -s newsroom -- check`);

const folder = mkdtempSync(join(tmpdir(), 'speech-'));
const pieces = document.blocks.flatMap((block, index) => {
  const words = canonicalPassages({ blocks: [block], footnotes: [] }).join('\n');
  if (words === '') return [];
  const heading = block.kind === 'heading' ? plainText(block.content) : null;
  return [{ heading, wave: speak(words, join(folder, `${index}.wav`), heading === null ? 0.35 : PAUSE) }];
});

let at = 0;
console.log('    - { at: "0:00", title: Introduction }');
for (const { heading, wave } of pieces) {
  if (heading !== null) console.log(`    - { at: "${formatClock(Math.floor(at))}", title: ${heading} }`);
  at += secondsOf(wave);
}
console.log(`    # ${formatClock(at)} in all`);
writeRecording(
  pieces.map(({ wave }) => wave),
  target,
);
rmSync(folder, { recursive: true });

/**
 * One passage as a WAV file, with some silence after it.
 * @param {string} words
 * @param {string} wave
 * @param {number} silence
 */
function speak(words, wave, silence) {
  const said = `${wave}.raw.wav`;
  writeFileSync(`${wave}.txt`, words);
  run('espeak-ng', ['-v', VOICE, '-s', String(WORDS_A_MINUTE), '-g', '3', '-f', `${wave}.txt`, '-w', said]);
  run('ffmpeg', ['-y', '-loglevel', 'error', '-i', said, '-af', `apad=pad_dur=${silence}`, wave]);
  return wave;
}

/**
 * The recording as MP3, mono, 24 kHz, 40 kbit/s: 300 kB a minute, which is enough for a voice of rules.
 * @param {readonly string[]} waves
 * @param {string} file
 */
function writeRecording(waves, file) {
  const list = join(folder, 'list.txt');
  writeFileSync(list, waves.map((wave) => `file '${wave}'\n`).join(''));
  const quality = ['-ac', '1', '-ar', '24000', '-b:a', '40k', '-codec:a', 'libmp3lame'];
  const steady = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const rights = Object.entries(tags()).flatMap(([name, value]) => ['-metadata', `${name}=${value}`]);
  const loudness = ['-af', 'loudnorm=I=-19:TP=-2'];
  run('ffmpeg', [
    '-y',
    '-loglevel',
    'error',
    '-f',
    'concat',
    '-safe',
    '0',
    '-i',
    list,
    ...loudness,
    ...quality,
    ...steady,
    ...rights,
    file,
  ]);
}

/** What the file says of itself wherever it goes. */
function tags() {
  const title = /^title: (.+)$/m.exec(readFileSync(story, 'utf8'))?.[1] ?? '';
  return {
    title,
    comment:
      'Synthetic speech by espeak-ng, not a person. License and credit stand on the page of the episode.',
  };
}

/** @param {string} wave */
function secondsOf(wave) {
  const shown = run('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', wave]);
  return Number(shown);
}

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
function run(program, words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  return stdout;
}
