import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedDate } from './feed-date.js';

const dates: Record<string, string> = {
  'Thu, 01 Jan 2004 19:48:21 GMT': '2004-01-01T19:48:21Z',
  'Thu, 01 Jan 04 19:48:21 GMT': '2004-01-01T19:48:21Z',
  'Thu,  5 Apr 2012 10:00 EST': '2012-04-05T15:00:00Z',
  '01 Jan 99 19:48 -0500': '1999-01-02T00:48:00Z',
  'Thu, 1 January 2004 19:48:21 +01:00': '2004-01-01T18:48:21Z',
  'Wed, 19 Aug 2009 18:28:00 Etc/GMT': '2009-08-19T18:28:00Z',
  'Sat, Dec 16 2023 02:02:33 PM': '2023-12-16T14:02:33Z',
  'Tue, 15 Nov 2022 20:15:04 Z': '2022-11-15T20:15:04Z',
  'Thu, 01 Aug 2019 16:15 EDT': '2019-08-01T20:15:00Z',
  'Sun Jan  4 16:29:06 2004': '2004-01-04T16:29:06Z',
  'Sun Jan  4 16:29:06 PST 2004': '2004-01-05T00:29:06Z',
  '2003-12-31T10:14:55Z': '2003-12-31T10:14:55Z',
  '2003-12-31T10:14:55.1234-08:00': '2003-12-31T18:14:55Z',
  '2003-12-31T10:14Z': '2003-12-31T10:14:00Z',
  '2003-12-31': '2003-12-31',
  '2003-12': '2003-12',
  '2003': '2003',
  '20031231': '2003-12-31',
  '20031231T101455Z': '2003-12-31T10:14:55Z',
  '2003-335': '2003-12-01',
  '2003335': '2003-12-01',
  '2003-12-31T24:00:00Z': '2004-01-01T00:00:00Z',
  '2003-12-31T23:59:60Z': '2004-01-01T00:00:00Z',
  '2003-07-01 T 01:55:07-05:00': '2003-07-01T06:55:07Z',
  '2002-12-31T192030+01:00': '2002-12-31T18:20:30Z',
  '2004-07-08 23:56:58': '2004-07-08T23:56:58Z',
  '2004-07-08 23:56:58.0': '2004-07-08T23:56:58Z',
  '2004-05-25 오후 11:23:17': '2004-05-25T23:23:17Z',
  '2004년 05월 28일  01:31:15': '2004-05-28T01:31:15Z',
  'Κυρ, 11 Ιούλ 2004 12:00:00 EST': '2004-07-11T17:00:00Z',
  '2004-július-13T9:15-05:00': '2004-07-13T14:15:00Z',
  'Fri, 2006/09/15 08:19:53 EDT': '2006-09-15T12:19:53Z',
  '1082050800': '2004-04-15T17:40:00Z',
  '1082050800000': '2004-04-15T17:40:00Z',
  '12/31/2003': '2003-12-31',
  '31/12/2003': '2003-12-31',
  '2003/12/31 10:00': '2003-12-31T10:00:00Z',
  '31.12.2003': '2003-12-31',
  'mar., 12 janv. 2021 10:05': '2021-01-12T10:05:00Z',
  '12 août 2020': '2020-08-12',
  '29 juillet 2020 à 10h30': '2020-07-29T10:30:00Z',
  '٢٩ يوليو ٢٠٢٠': '2020-07-29',
  '29 تموز 2020': '2020-07-29',
  '29 آب 2020': '2020-08-29',
  '85-05-29T062615Z': '1985-05-29T06:26:15Z',
  'الأربعاء، 29 كانون الثاني 2020 10:30': '2020-01-29T10:30:00Z',
  'July 2020': '2020-07',
  '1970-01-01T00:00:00Z': '1970-01-01T00:00:00Z',
  'Thu Aug 30 2012 17:26:16 GMT+0200 (CEST)': '2012-08-30T15:26:16Z',
  'Mon, 20 Jan 2020 12:00:00 GMT+1': '2020-01-20T11:00:00Z',
  '2017-06-13T03:18:00+00:0': '2017-06-13T03:18:00Z',
  'July 29, 2020': '2020-07-29',
  'July 29th, 2020 at 5:00 pm': '2020-07-29T17:00:00Z',
  '2000-01-01T12:00+00:00': '2000-01-01T12:00:00Z',
  '20040708235658': '2004-07-08T23:56:58Z',
  '03-12-31': '2003-12-31',
  '9/17/04 10:00 AM': '2004-09-17T10:00:00Z',
  'Thu, 30 Jan 2020 23:59:59 GMT': '2020-01-30T23:59:59Z',
  'Sat, 29 Feb 2020 10:00:00 +0000': '2020-02-29T10:00:00Z',
  '2020-12-31T10:00:00Z': '2020-12-31T10:00:00Z',
  'lundi 3 février 2020': '2020-02-03',
  'mar. 3 août 2021 09:00': '2021-08-03T09:00:00Z',
  '15 جوان 2021': '2021-06-15',
  '۲۹ مارس ۲۰۲۰': '2020-03-29',
};

describe('readFeedDate', () => {
  it.each(Object.entries(dates))('%s', (text, iso) => {
    expect(readFeedDate(text)?.iso).toBe(iso);
  });

  it.each([
    ['2020', 'year'],
    ['2020-07', 'month'],
    ['July 2020', 'month'],
    ['2020-07-29', 'day'],
    ['29 July 2020', 'day'],
    ['2020-07-29T10:05Z', 'minute'],
    ['Wed, 29 Jul 2020 10:05:00 GMT', 'second'],
  ])('says no more than %s', (text, precision) => {
    expect(readFeedDate(text)?.precision).toBe(precision);
  });

  it.each([
    '', 'yesterday', 'hello 2004', '2020-02-30', '2003-02-29', '2003-02-29T10:00:00Z', 'Sat, 29 Feb 2003 10:00:00 GMT', '31 Jun 2020 10:00:00 GMT', '2004-13-01', '2020-00-10', '2020-01-00', '31 June 2020', '0000-00-00 00:00:00', '2003-12-31T25:00:00Z', '2003-12-31T10:61:00Z', '2003-12-31 25:10 PM', '0001-01-01T00:00:00Z', 'Fri, 31 Dec 9999 23:59:59 GMT',
    '2003-07-01T01:55:61-05:00', '2003-366', '10:05', '12', '29 July', 'Jan 45 2003', '1/2/3/4', '99999999999999999999',
  ])('is no date: %s', (text) => {
    expect(readFeedDate(text)).toBeUndefined();
  });

  it('lets an impossible day run on only where asked', () => {
    expect(readFeedDate('2003-06-31T15:51:30-0500', true)?.iso).toBe('2003-07-01T20:51:30Z');
    expect(readFeedDate('2003-06-32', true)).toBeUndefined();
    expect(readFeedDate('2003-13-01', true)).toBeUndefined();
  });

  it('never throws, and what it gives is a moment of its precision', () => {
    const piece = fc.oneof(fc.string(), fc.integer({ min: 0, max: 99999 }).map(String), fc.constantFrom('-', ':', 'T', 'Z', ' ', '/', 'Jan', 'mars', 'GMT', '+01:00', 'pm', 'يناير', ','));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, rollOver) => {
        const date = readFeedDate(pieces.join(''), rollOver);
        if (!date) return;
        expect(Number.isNaN(Date.parse(date.iso)), date.iso).toBe(false);
        expect(date.iso.length).toBe({ year: 4, month: 7, day: 10, minute: 20, second: 20 }[date.precision]);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back every moment as RFC 822 and RFC 3339 write it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (moment) => {
        const iso = moment.toISOString().slice(0, 19) + 'Z';
        expect(readFeedDate(moment.toUTCString())?.iso).toBe(iso);
        expect(readFeedDate(moment.toISOString())?.iso).toBe(iso);
        expect(readFeedDate(moment.toISOString().replace('Z', '+00:00'))?.iso).toBe(iso);
      }),
    );
  });
});
