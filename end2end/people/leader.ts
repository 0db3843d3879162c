// A leader of the partnership: reads what was chosen, and answers.

import { expect, type Page } from '@playwright/test';

import { signIn } from './worker.ts';
import { reading } from './words.ts';

export interface Answering {
  decision: 'Yes' | 'Yes, but changed' | 'Not now' | 'No';
  because: string;
  next?: string;
  /** "2030-12-02" */
  by?: string;
}

export class Leader {
  constructor(readonly page: Page) {}

  async signsIn(email = 'leader@larkmoor.example'): Promise<this> {
    await this.page.goto('/partnership');
    await signIn(this.page, email);
    await expect(this.page.getByRole('heading', { name: 'Are they heard?' })).toBeVisible();
    return this;
  }

  /** A session with its turnout, its sentence, its chart and its table. */
  async readsThePartnership(session: string, turnout: string): Promise<void> {
    await this.opensTheSession(session);
    const sitting = this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: session }) });
    await expect(sitting.getByText(reading(`${turnout} who were in voted.`))).toBeVisible();
    await expect(sitting.getByRole('img', { name: /What people picked/ })).toBeVisible();
    await sitting.getByText('The same as a table').click();
    await expect(sitting.getByRole('table')).toBeVisible();
  }

  /** From the home to the list, and from there to one of its sessions. */
  async opensTheSession(session: string): Promise<void> {
    await this.page.goto('/partnership');
    await this.page.getByRole('main').getByRole('link', { name: 'All sessions' }).click();
    await this.page.getByRole('link', { name: session, exact: true }).first().click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(session);
  }

  /** The same from wherever the leader is. */
  async answersOnThePage(idea: string, answering: Answering): Promise<void> {
    await this.page.goto('/partnership');
    await this.page.getByRole('link', { name: 'All that waits' }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('All that waits');
    await this.answers(idea, answering);
  }

  async answers(idea: string, { decision, because, next, by }: Answering): Promise<void> {
    await this.page.getByRole('link', { name: /^Answer/ }).filter({ hasText: idea }).first().click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(idea);
    await this.page.getByRole('radio', { name: new RegExp(`^${decision}\\b`) }).first().check();
    await this.page.getByLabel('Because').fill(because);
    await this.page.getByLabel('What happens next').fill(next ?? '');
    await this.page.getByLabel('By when').fill(by ?? '');
    await this.page.getByRole('button', { name: 'Tell them', exact: true }).click();
    await expect(this.page).toHaveURL(/\/partnership\/sessions\/.*#idea-/);
  }
}
