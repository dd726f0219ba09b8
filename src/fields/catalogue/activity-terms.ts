import { term } from './define-field.ts';

export const activityTypeTerms = [
  term(
    'requested_demo',
    'asked to see the product',
    'demo request | requested a demo | demo requested | demo | book a demo | demo booked',
  ),
  term(
    'asked_to_move_on',
    'asked for the next step: a call, a price, an offer',
    `
    contact request | requested contact | contact sales | requested a quote | quote request | pricing request |
    request for proposal | rfp | requested a meeting`,
  ),
  term('trial', 'started a trial', 'free trial | trial started | trial signup | trial sign up | signup | sign up'),
  term(
    'download',
    'downloaded something',
    `
    downloads | downloaded | content download | white paper | whitepaper | whitepaper download | ebook |
    ebook download | asset download | file download`,
  ),
  term(
    'web_form',
    'filled in a form',
    `
    form | form submission | form submitted | form fill | form filled | filled out form | fills out form |
    submitted form | form submitted on website | landing page submission`,
  ),
  term('webinar', 'came to a webinar', 'webinar attended | attended webinar | webinar attendance'),
  term('webinar_registration', 'registered for a webinar', 'registered for webinar | webinar registered'),
  term(
    'event',
    'came to an event',
    `
    trade show | tradeshow | conference | event attended | attended event | visited booth | booth visit | seminar`,
  ),
  term(
    'web_visit',
    'visited the website',
    `
    website visit | visited website | page view | pageview | page visit | page visited on website | visit |
    visits web page | visited web page | web page visit | view in browser link clicked`,
  ),
  term(
    'pricing_visit',
    'looked at prices',
    'pricing page | pricing page visit | visited pricing page | viewed pricing',
  ),
  term('email_open', 'opened a mail', 'email opened | opened email | open email | open | opened | email opens'),
  term(
    'email_click',
    'followed a link in a mail',
    `
    email clicked | clicked email | email link clicked | clicked link | click | clicked | link click |
    clicks link in email | clicked link in email`,
  ),
  term(
    'email_reply',
    'answered a mail',
    'email replied | replied | reply | replied to email | email received | incoming email',
  ),
  term('email_sent', 'was sent a mail', 'sent email | outgoing email | email'),
  term('sms_sent', 'was sent a text message', 'sms | sent sms | text message | text message sent'),
  term('email_bounce', 'a mail came back', 'email bounced | bounced | bounce'),
  term('unsubscribe', 'asked for no more mail', 'unsubscribed | opt out | opted out | unsubscribed from email'),
  term(
    'call',
    'talked on the telephone',
    `
    phone call | had a phone conversation | call connected | outbound call | inbound call | called | phone`,
  ),
  term('meeting', 'met', 'meeting held | meeting booked | appointment | demo held | face to face meeting'),
  term('chat', 'talked in a chat', 'live chat | chatbot | chat conversation | olark chat conversation | chat started'),
  term('survey', 'answered a survey', 'survey response | responded to survey | survey completed'),
  term('referral', 'was recommended', 'referred | referral received'),
];
