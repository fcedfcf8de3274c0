import { createHash } from 'node:crypto';
import { docxCopy } from '../../../../src/core/rendition/docx/docx-copy.ts';
import { storyOf } from '../../../../src/core/rendition/story.ts';
import { aNewsroomWithEverything } from '../../../support/everything.ts';
import { aPress } from './a-press.ts';

// Run by a test as a process of its own: prints the digest of one Word file.
const newsroom = aNewsroomWithEverything();
const [article] = newsroom.articles;
if (!article) throw new Error('the fixture has no story');
const file = await docxCopy(storyOf(article, newsroom), aPress());
console.log(createHash('sha256').update(file).digest('hex'));
