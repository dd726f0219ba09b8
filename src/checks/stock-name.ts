import { nameListCheck } from './name-list.ts';

/** Names of examples and of characters. People bear most of them too, so they are a sign and no proof. */
const NAMES = [
  'bart simpson',
  'bruce wayne',
  'bugs bunny',
  'clark kent',
  'darth vader',
  'donald duck',
  'erika mustermann',
  'fulano de tal',
  'harry potter',
  'homer simpson',
  'jane doe',
  'jane q public',
  'jean dupont',
  'jan jansen',
  'joe bloggs',
  'joe blow',
  'joe public',
  'john doe',
  'john q public',
  'john smith',
  'juan perez',
  'luke skywalker',
  'mario rossi',
  'max mustermann',
  'mickey mouse',
  'minnie mouse',
  'peter pan',
  'peter parker',
  'santa claus',
  'sherlock holmes',
  'spongebob squarepants',
  'winnie pooh',
];

/** A name known from examples, films or cartoons. */
export const stockName = nameListCheck(NAMES, {
  id: 'stock-name',
  strength: 'sign',
  means: 'the name is one from examples or cartoons',
});
