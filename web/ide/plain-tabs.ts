/**
 * Makes the tabs of GraphiQL a plain list of buttons. It marks them as tabs although each has two buttons in it, which screen
 * readers then do not reach.
 */
export function plainTabs(root: Element): void {
  const change = () => {
    for (const list of root.querySelectorAll('.graphiql-tabs[role]')) list.removeAttribute('role');
    for (const tab of root.querySelectorAll('.graphiql-tab')) {
      if (tab.hasAttribute('role')) tab.removeAttribute('role');
      const isCurrent = tab.classList.contains('graphiql-tab-active');
      const button = tab.querySelector('button');
      if (button && button.hasAttribute('aria-current') !== isCurrent)
        button.toggleAttribute('aria-current', isCurrent);
      if (tab.hasAttribute('aria-selected')) tab.removeAttribute('aria-selected');
    }
  };
  new MutationObserver(change).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['role', 'class', 'aria-selected'],
  });
}
