import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessage } from '../utils/browser/handle-message';
import { registerPageScript, watchOpenTabs } from '../utils/browser/registration';
import { onSettingsChanged } from '../utils/browser/settings';
import { checkTab, leaveTab, restoreBadges, stopAllTabs, stopTabsOf } from '../utils/browser/tab-reports';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    handleMessage(message, sender).then(reply, () => reply(undefined));
    return true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.permissions.onAdded.addListener(() => {
    void registerPageScript();
    void watchOpenTabs();
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerPageScript();
    void stopTabsOf(origins);
  });
  browser.tabs.onRemoved.addListener((tabId) => void leaveTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined) void checkTab(tabId);
  });
  onSettingsChanged((settings) => {
    void registerPageScript();
    if (settings.paused) void stopAllTabs();
    else void watchOpenTabs().then(restoreBadges);
  });
  void registerPageScript();
  void restoreBadges();
});
