// A leader of one of the organisations that work together: agrees, fills roles, answers for it.

import { expect, type Locator, type Page } from '@playwright/test';

import { send } from './send.ts';
import { signIn } from './worker.ts';
import { reading } from './words.ts';

export class Partner {
  constructor(readonly page: Page) {}

  async signsIn(email: string): Promise<this> {
    await this.page.goto('/partnership');
    await signIn(this.page, email);
    await expect(this.page.getByRole('heading', { name: 'Are they heard?' })).toBeVisible();
    return this;
  }

  async reads(path: string, said: string[]): Promise<void> {
    await this.page.goto(path);
    for (const words of said) await expect(this.page.getByRole('main')).toContainText(reading(words));
  }

  async fillsARole(role: string, post: string): Promise<void> {
    await this.page.goto('/partnership/roles');
    const fields = this.page.getByRole('group', { name: role });
    await fields.getByLabel('Job title').fill(post);
    await fields.getByLabel('Or: not needed, because…').fill('');
    await this.keeps();
  }

  async saysWhatTheyGiveAndGet(gives: string, gets: string): Promise<void> {
    await this.page.goto('/partnership/benefits');
    await this.page.getByLabel('Gives').fill(gives);
    await this.page.getByLabel('Gets').fill(gets);
    await this.keeps();
  }

  async describesThePlace(name: string, address: string): Promise<void> {
    await this.page.goto('/partnership/agreed');
    await this.page.getByRole('link', { name: new RegExp(`: ${name}$`) }).click();
    await this.page.getByLabel('Address').fill(address);
    await this.keeps();
  }

  async makesAnActivity(idea: string, category: string): Promise<void> {
    await this.idea(idea).getByRole('button', { name: /Make it an activity/ }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(idea);
    await this.page.getByRole('radio', { name: category }).check();
    await this.keeps();
  }

  async runsItToo(activity: string): Promise<void> {
    await this.page.goto(activity);
    await send(this.page.getByRole('button', { name: /runs it too/ }));
  }

  async wants(activity: string, outcomes: string[]): Promise<void> {
    await this.page.goto(activity);
    for (const outcome of outcomes) await this.page.getByRole('checkbox', { name: outcome }).check();
    await send(this.page.getByRole('button', { name: 'We want these' }));
  }

  async schedules(activity: string, session: string): Promise<void> {
    await this.puts(activity, session);
    await expect(this.page.locator('#when').getByRole('listitem').filter({ hasText: session })).toBeVisible();
  }

  async isRefusedToSchedule(activity: string, session: string, who: string): Promise<void> {
    await this.puts(activity, session);
    await expect(this.page.getByRole('alert')).toContainText(reading(who));
  }

  async saysWhatHappened(session: string, idea: string, happened: string): Promise<void> {
    await this.opensTheSession(session);
    await this.idea(idea).getByRole('link', { name: /^Change/ }).click();
    await this.page.getByRole('group', { name: 'Was it done?' }).getByRole('radio', { name: 'Yes' }).check();
    await this.page.getByLabel('What happened', { exact: true }).fill(happened);
    await this.page.locator('#follow-up').getByRole('button').click();
    await expect(this.page).toHaveURL(/#idea-/);
  }

  async cannotCloseForGood(session: string, waiting: string): Promise<void> {
    await this.opensTheSession(session);
    await expect(this.sitting(session)).toContainText(reading('Not closed for good: 1 idea waits for an answer.'));
    await expect(this.sitting(session)).toContainText(reading(waiting));
  }

  async closesForGood(session: string, changed: string, checkedBy: string): Promise<void> {
    await this.opensTheSession(session);
    await this.sitting(session).getByRole('link', { name: 'Say what changed' }).click();
    await this.page.getByLabel('What is different now').fill(changed);
    await this.page.getByLabel('Who checked it?').fill(checkedBy);
    await this.page.getByRole('button', { name: 'Close it for good' }).click();
    await expect(this.sitting(session)).toContainText(reading(changed));
  }

  /** From the list of sessions. */
  async opensTheSession(session: string): Promise<void> {
    await this.page.goto('/partnership/sessions');
    await this.page.getByRole('link', { name: session, exact: true }).first().click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(session);
  }

  private async puts(activity: string, session: string): Promise<void> {
    await this.page.goto(activity);
    const dates = this.page.getByLabel('Put it into a session');
    const label = await dates.locator('option').filter({ hasText: session }).textContent();
    await dates.selectOption({ label: label ?? '' });
    await send(this.page.getByRole('button', { name: 'Put it in' }));
  }

  private async keeps(): Promise<void> {
    await send(this.page.getByRole('button', { name: /^(Keep|Keep it)$/ }).first());
    await expect(this.page.getByRole('alert')).toHaveCount(0);
  }

  private sitting(session: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: session }) });
  }

  /** An idea with its answer. */
  private idea(words: string): Locator {
    return this.page.locator('.answers').getByRole('listitem').filter({ hasText: words });
  }
}
