// Which icon stands for a channel: the one its author names, else one that its name, title or kind suggests.

import type { Declaration } from '../../model/journey.js';
import { choiceOf, textOfFact } from '../../model/queries.js';
import { markDrawings } from '../marks/index.js';

/** Undefined where nothing fits: the word stands alone, and no generic dot pretends to know. */
export function channelIcon(name: string, channel: Declaration | undefined): string | undefined {
  const declared = channel === undefined ? undefined : textOfFact(channel, 'icon')?.toLowerCase();
  if (declared !== undefined && markDrawings.has(declared) && !declared.startsWith('face-')) return declared;
  const words = `${declared ?? ''} ${name} ${channel?.title ?? ''}`.toLowerCase();
  const known = knownNames.find(([pattern]) => pattern.test(words));
  return known?.[1] ?? iconOfKind(channel === undefined ? undefined : choiceOf(channel, 'kind'));
}

/** First match wins, so the narrower names stand above the wider ones. */
const knownNames: readonly (readonly [RegExp, string])[] = [
  [/chat-?\s?bot|\bbot\b|assistant/u, 'chat-bot'],
  [/messenger|\bchat|\bsms\b|text message|whatsapp|\bslack\b/u, 'chat'],
  [/call cent|contact cent|hotline|help-?\s?desk|support|headset/u, 'headset'],
  [/e-?mail|newsletter|\bmail|\bpost\b|letter|inbox/u, 'mail'],
  [/social|instagram|facebook|tiktok|linkedin|\bx\b|youtube/u, 'social'],
  [/search|google|\bseo\b/u, 'search'],
  [/\bmaps?\b|place|location/u, 'pin'],
  [/menu|paper|contract|form\b|leaflet|brochure|document|invoice|print/u, 'paper'],
  [/payment|\bcard\b|cash|terminal|till\b/u, 'card'],
  [/\bapps?\b|mobile|smartphone/u, 'app'],
  [/phone|\bcalls?\b|telephone/u, 'phone'],
  [/website|\bweb\b|online|browser|portal|\bsite\b|landing page/u, 'web'],
  [/parcel|package|delivery|courier|shipping/u, 'parcel'],
  [/shop|store|branch|office|retail|counter|showroom/u, 'shop'],
  [/ticket/u, 'ticket'],
  [/\bbus\b|train|tram|transport|metro/u, 'bus'],
  [/\bcar\b|street|parking|drive/u, 'car'],
  [/\bhome\b|at home|house/u, 'home'],
  [/calendar|appointment|meeting|webinar|workshop|event/u, 'calendar'],
  [/\bsigns?\b|signage|poster|billboard/u, 'sign'],
  [/screen|\btv\b|kiosk|display|desktop|computer|laptop|software|product/u, 'screen'],
  [/\bads?\b|advert|campaign|banner|marketing|radio/u, 'megaphone'],
  [/\bfaq\b|help|question/u, 'question'],
  [/table|restaurant|dining|canteen/u, 'plate'],
  [
    /person|waiter|waitress|host|staff|clerk|agent|advisor|friend|colleague|in-person|face to face|word of mouth/u,
    'person',
  ],
];

function iconOfKind(kind: string | undefined): string | undefined {
  switch (kind) {
    case 'digital':
      return 'screen';
    case 'physical':
      return 'pin';
    case 'human':
      return 'person';
    case 'mail':
      return 'mail';
    case 'phone':
      return 'phone';
    default:
      return undefined;
  }
}
