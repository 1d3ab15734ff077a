// The icons of channels, times and states, one line drawing each on a 16 grid from 0,0. Letters and logos are never drawn.

import type { MarkDrawing } from './mark-drawing.js';

// The box stands first because the list below is made when the file loads.
const iconBox = { x: 0, y: 0, width: 16, height: 16 };

export const iconDrawings: readonly MarkDrawing[] = [
  icon('chat', 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z'),
  icon(
    'pin',
    'M8 14.2C5 10.8 3.6 8.6 3.6 6.4a4.4 4.4 0 0 1 8.8 0c0 2.2-1.4 4.4-4.4 7.8zM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8z',
  ),
  icon('web', 'M2 3.2h12v9.6H2zM2 6.2h12M4.2 4.7v.01M6.2 4.7v.01'),
  icon('mail', 'M2 3.7h12v8.6H2zM2.4 4.2 8 8.8l5.6-4.6'),
  icon('car', 'M2.2 11.5V8.6L4 4.6h8l1.8 4v2.9zM2.4 8.3h11.2M4.6 10h.01M11.4 10h.01M3.6 11.6v1.6M12.4 11.6v1.6'),
  icon('person', 'M8 7.6a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.8 13.8c.3-2.7 2.2-4.2 5.2-4.2s4.9 1.5 5.2 4.2'),
  icon('paper', 'M3.8 2h8.4v12H3.8zM6 5h4M6 7.6h4M6 10.2h2.4'),
  icon(
    'plate',
    'M9.6 13.4a4.6 4.6 0 1 0 0-9.2 4.6 4.6 0 0 0 0 9.2zM9.6 10.8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2.2 2.4v3.2M2.2 5.6v8.2',
  ),
  icon('card', 'M2 3.8h12v8.4H2zM2 6.6h12M4.4 9.8h2.6'),
  icon('clock', 'M8 13.8A5.8 5.8 0 1 0 8 2.2a5.8 5.8 0 0 0 0 11.6zM8 4.8V8l2.2 1.6'),
  icon('exit', 'M8 2v10.5M4 8.8l4 4 4-4'),
  { ...icon('arrow', 'M3 8h9.4M9 4.4 12.6 8 9 11.6'), directed: true },
  icon('arrow-turned', 'M13 8H3.6M7 4.4 3.4 8 7 11.6'),
  {
    name: 'star',
    box: iconBox,
    parts: [{ d: 'M8 1.4 9.9 6.1 14.6 8 9.9 9.9 8 14.6 6.1 9.9 1.4 8 6.1 6.1z', filled: true }],
  },
  icon('check', 'M3 8.6 6.4 12 13 4.6'),
  { name: 'check-bold', box: iconBox, parts: [{ d: 'M3 8.6 6.4 12 13 4.6', strokeWidth: 2 }] },
  icon('phone', 'M5.2 2.2 3.4 3.2c-1 3.6 4.2 9.8 8.4 9.8l1.4-1.6-2.7-2.2-1.5.9C7.8 9.6 6.4 8 6 6.6l1.1-1.4z'),
  icon('app', 'M4.6 1.8h6.8v12.4H4.6zM4.6 11.6h6.8M8 12.9v.01'),
  icon(
    'shop',
    'M2.2 6.2 3.4 2.6h9.2l1.2 3.6M2.2 6.2c0 2 2.9 2 2.9 0 0 2 2.9 2 2.9 0 0 2 2.9 2 2.9 0 0 2 2.9 2 2.9 0M3.2 8v5.6h9.6V8M6.4 13.6v-3h3.2v3',
  ),
  icon('parcel', 'M2.4 4.8 8 2.2l5.6 2.6v6.4L8 13.8l-5.6-2.6zM2.4 4.8 8 7.4l5.6-2.6M8 7.4v6.4M5.2 3.5l5.6 2.6'),
  icon(
    'headset',
    'M3 9.6V8a5 5 0 0 1 10 0v1.6M2.4 8.8h2.2v3.6H2.4zM11.4 8.8h2.2v3.6h-2.2zM12.6 12.4c0 1.2-1.4 1.6-3.2 1.6',
  ),
  icon(
    'social',
    'M4.4 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM11.6 6a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM11.6 13.8a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM6.2 7.1l3.7-2.1M6.2 8.9l3.7 2.1',
  ),
  icon('chat-bot', 'M3 5h10v7.6H3zM8 5V2.6M6 8v.01M10 8v.01M6.2 10.4h3.6M1.6 8v2M14.4 8v2'),
  icon(
    'ticket',
    'M2 4.4h12v2.2a1.4 1.4 0 0 0 0 2.8v2.2H2V9.4a1.4 1.4 0 0 0 0-2.8zM9.6 4.6v1.2M9.6 7.4v1.2M9.6 10.2v1.2',
  ),
  icon('bus', 'M3 2.8h10v8.8H3zM3 8h10M5.2 9.8v.01M10.8 9.8v.01M4.4 11.8v1.6M11.6 11.8v1.6'),
  icon('home', 'M2.2 7.8 8 2.6l5.8 5.2M3.8 6.6v6.8h8.4V6.6M6.6 13.4V9.6h2.8v3.8'),
  icon('calendar', 'M2.4 3.6h11.2v10H2.4zM2.4 6.8h11.2M5.2 2v2.8M10.8 2v2.8'),
  icon('search', 'M7 11.4A4.4 4.4 0 1 0 7 2.6a4.4 4.4 0 0 0 0 8.8zM10.3 10.3l3.3 3.3'),
  icon('sign', 'M8 2v12M3 3.4h8.4l1.8 1.9-1.8 1.9H3z'),
  icon('screen', 'M1.8 3h12.4v8H1.8zM8 11v2.6M5.2 13.6h5.6'),
  icon('megaphone', 'M2.4 6.4v3.2h2.4l6 3V3.4l-6 3zM4.8 9.8l.8 3.4h1.8l-.8-2.6M13 6.4v3.2'),
  icon(
    'question',
    'M8 13.8A5.8 5.8 0 1 0 8 2.2a5.8 5.8 0 0 0 0 11.6zM6.3 6.5c.1-2.2 3.5-2.1 3.4 0 0 1.2-1.7 1.3-1.7 2.6M8 11v.01',
  ),
  icon('decision', 'M8 2.2 13.8 8 8 13.8 2.2 8z'),
  icon('coin', 'M8 13.8A5.8 5.8 0 1 0 8 2.2a5.8 5.8 0 0 0 0 11.6zM8 10.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2z'),
  icon(
    'people',
    'M5.6 7.8a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM1.4 13c.2-2.3 1.7-3.6 4.2-3.6s4 1.3 4.2 3.6M10.2 3.4a2.2 2.2 0 0 1 0 4.2M11.4 9.6c1.9.3 3 1.5 3.2 3.4',
  ),
  icon(
    'gear',
    'M8 10.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M3.8 12.2l1.4-1.4M10.8 5.2l1.4-1.4',
  ),
  icon('map', 'M2 4.2 6 2.6l4 1.6 4-1.6v9.2l-4 1.6-4-1.6-4 1.6zM6 2.6v9.2M10 4.2v9.2'),
  icon(
    'link',
    'M6.8 9.2a2.6 2.6 0 0 1 0-3.7l2-2a2.6 2.6 0 0 1 3.7 3.7l-1 1M9.2 6.8a2.6 2.6 0 0 1 0 3.7l-2 2a2.6 2.6 0 0 1-3.7-3.7l1-1',
  ),
];

function icon(name: string, d: string): MarkDrawing {
  return { name, box: iconBox, parts: [{ d, strokeWidth: 1.4 }] };
}
