import { describe, expect, it } from 'vitest';
import type { WallOptions } from '../../src/wall/rule.ts';
import { judge } from '../../src/wall/wall.ts';

const words = (text: string, options?: Parameters<typeof judge>[1]): string[] =>
  judge(text, options).findings.map((finding) => `${finding.rule}: ${finding.text}`);

describe('a verdict', () => {
  it('blocks what only pipeline talk says', () => {
    expect(judge('Review the forecast').verdict).toBe('block');
  });

  it('names the very words, in the original spelling', () => {
    expect(judge('Listen, then the ＦＯＲＥＣＡＳＴ!').findings[0]).toMatchObject({
      rule: 'forecast',
      category: 'forecast',
      text: 'ＦＯＲＥＣＡＳＴ',
      from: 17,
      to: 25,
      severity: 'block',
    });
  });

  it('gives a reason and a way out for every finding', () => {
    for (const finding of judge('Update Salesforce, then the Contoso deal, then quota').findings) {
      expect(finding.why).not.toBe('');
      expect(finding.suggestion).toMatch(/\.$/);
    }
  });

  it('tells what masked a word that would have counted', () => {
    const { verdict, findings, masked } = judge('Career pipeline: two roles');
    expect({ verdict, findings }).toEqual({ verdict: 'ok', findings: [] });
    expect(masked[0]).toMatchObject({ text: 'pipeline', maskedBy: 'Career pipeline' });
  });

  it('adds weak evidence up within a sentence and not across two', () => {
    expect(judge('Another 80k by the 30th').verdict).toBe('block');
    expect(judge('About 80k. Read it by the 30th.').verdict).toBe('warn');
  });

  it('lets talk of growth beside it take force from what could mean either', () => {
    expect(judge('They went quiet after pricing').verdict).toBe('block');
    expect(judge('Practise the moment when they went quiet after pricing').verdict).not.toBe('block');
    expect(judge('Role-play the renewal').verdict).not.toBe('block');
    expect(judge('Role-play the Nordbank renewal').verdict).toBe('block');
    expect(judge('Role-play the renewals of this quarter').verdict).toBe('block');
  });
});

describe('disguises', () => {
  it.each([
    'p i p e l i n e',
    'p.i.p.e.l.i.n.e',
    'pi-pe-line',
    'pipe line',
    'pipe🙂line',
    'p1peline',
    'p*peline',
    'pip\u00ADeline',
    'pipe\u200Bline',
    'рipеlinе',
    '𝓹𝓲𝓹𝓮𝓵𝓲𝓷𝓮',
    'ｐｉｐｅｌｉｎｅ',
    'ᴘɪᴘᴇʟɪɴᴇ',
    'píp̈elïne',
    'pipeliiine',
    'pipline',
    'piepline',
    'pplne',
    'PIPELINES',
    '#pipelinereview',
  ])('do not hide it: %s', (line) => {
    expect(judge(line).verdict).toBe('block');
    expect(judge(`Feedback first, ${line} afterwards`).verdict).toBe('block');
  });
});

describe('accounts', () => {
  const accounts = ['Brightwater Logistics GmbH', 'Sonnenhof', { name: 'Target', ambiguous: true }];

  it('block where they are named, with or without their legal form', () => {
    expect(words('Call Brightwater Logistics', { accounts })).toContain(
      'named-account: Brightwater Logistics',
    );
    expect(judge('Coffee with sonnenhof', { accounts }).verdict).toBe('block');
  });

  it('only warn, and only when capitalised, where the name is also a word', () => {
    expect(judge('Lunch at Target', { accounts }).verdict).toBe('warn');
    expect(judge('Learning target for June', { accounts }).verdict).toBe('ok');
  });

  it('give way to people of the same name', () => {
    expect(judge('Peer coaching with Sonnenhof', { accounts, names: ['Eva Sonnenhof'] }).verdict).toBe('ok');
  });
});

describe('people', () => {
  it('may be called what they like', () => {
    expect(judge('Feedback for Anna Deal', { names: ['Anna Deal'] }).verdict).toBe('ok');
    expect(judge('Anna Deal and the deal', { names: ['Anna Deal'] }).findings.map((f) => f.from)).toEqual([
      18,
    ]);
  });
});

describe('allow', () => {
  it('masks its phrase and nothing else', () => {
    const options = { allow: ['pipeline academy'] };
    expect(judge('Pipeline Academy, module 2', options)).toMatchObject({
      verdict: 'ok',
      allowed: ['pipeline academy'],
    });
    expect(words('Pipeline Academy, then the pipeline', options)).toEqual(['pipeline: pipeline']);
  });

  it('counts as used only where it masked something', () => {
    expect(judge('Listening', { allow: ['listening'] }).allowed).toEqual([]);
  });
});

describe('deny', () => {
  it('blocks its phrase, in any inflection, whatever allows it', () => {
    const options = { deny: ['golf day'], allow: ['golf day'] };
    expect(words('Prepare the golf days', options)).toEqual(['deny: golf days']);
  });
});

describe('a hostile roster', () => {
  const blocked = (line: string, options: WallOptions): boolean => judge(line, options).verdict === 'block';

  it('opens nothing by names that are words besides', () => {
    expect(blocked('Will they sign this month?', { names: ['Will Smith'] })).toBe(true);
    expect(blocked('Deal review', { names: ['Deal Review', 'Deal'] })).toBe(false);
    expect(blocked('Pipeline review', { names: ['Pipeline', 'Review Quota'] })).toBe(true);
    expect(judge('Feedback for Will on Friday', { names: ['Will Smith'] }).verdict).toBe('ok');
  });

  it('keeps accounts that share one word with somebody', () => {
    const options = { names: ['Jordan Smith'], accounts: ['Jordan Steel'] };
    expect(blocked('Visit Jordan Steel again', options)).toBe(true);
    expect(judge('Practise with Jordan', options).verdict).toBe('ok');
  });

  it('lets an allowed phrase mask its own words alone', () => {
    const the = { allow: ['the', 'your', 'a', 'is', 'this'] };
    expect(blocked('Are we going to hit the number?', the)).toBe(true);
    expect(judge('Are we going to hit the number?', the).allowed).toEqual([]);
    expect(blocked('Pipeline academy, then the pipeline', { allow: ['pipeline academy'] })).toBe(true);
    expect(judge('Pipeline academy', { allow: ['pipeline academy'] }).allowed).toEqual(['pipeline academy']);
  });

  it('denies in spite of what it allows', () => {
    expect(blocked('Golf day', { allow: ['golf day'], deny: ['golf day'] })).toBe(true);
  });
});
